// What one side of a comparison puts on its map: imagery of a year, figures of a year, or layers of the page.
import {
  createImageryLayers,
  TileFaultWatch,
  type ImagerySet,
  type MapHandle,
  type MapLayer,
  type TileFault,
} from '@onemap/core/map';
import type { SurfaceController, SurfaceModel } from '../map/surface.controller.js';

export type SideContent =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'imagery'; readonly set: ImagerySet }
  /** Layers that the page keeps: they are added where they are on no map yet, and never disposed. */
  | { readonly kind: 'layers'; readonly layers: readonly MapLayer[] }
  | { readonly kind: 'figures'; readonly model: SurfaceModel };

export interface SideProgress {
  /** A picture is being opened: nothing of it is on the map yet. */
  readonly opening: boolean;
  /** Why none of the tiles in view has come; null while some do. */
  readonly fault: TileFault | null;
  /** Asks again for tiles that have not come. */
  readonly retry: () => void;
}

interface Callbacks {
  /** Other layers are on the map now. */
  readonly onLayers: () => void;
  readonly onError: (error: unknown) => void;
  /** `opening` or `fault` has changed. */
  readonly onState: () => void;
}

export class SideLayers {
  readonly #surface: SurfaceController;
  readonly #callbacks: Callbacks;
  #handle: MapHandle | undefined;
  #content: SideContent = { kind: 'nothing' };
  #layers: readonly MapLayer[] = [];
  #ownsLayers = false;
  #added: MapLayer[] = [];
  #tiles: TileFaultWatch | undefined;
  #turn = 0;
  #opening = false;

  constructor(surface: SurfaceController, callbacks: Callbacks) {
    this.#surface = surface;
    this.#callbacks = callbacks;
  }

  /** The map that they are on. */
  get handle(): MapHandle | undefined {
    return this.#handle;
  }

  /** A picture is being opened whose head has to be read first. */
  get opening(): boolean {
    return this.#opening;
  }

  /** Why none of the tiles in view has come; null while some do. */
  get fault(): TileFault | null {
    return this.#tiles?.fault ?? null;
  }

  /** Asks again for tiles that have not come. */
  retryTiles(): void {
    this.#tiles?.retry();
  }

  /** Bottom first. */
  get layers(): readonly MapLayer[] {
    const { layer } = this.#surface;
    return layer ? [...this.#layers, layer] : this.#layers;
  }

  /** Goes to another map; undefined takes everything off. */
  attach(handle: MapHandle | undefined): void {
    if (handle === this.#handle) return;
    this.#takeOff();
    this.#handle = handle;
    this.#putOn();
    this.#showFigures();
  }

  show(content: SideContent): void {
    const same = sameContent(content, this.#content);
    this.#content = content;
    if (!same) void this.#change();
    this.#showFigures();
  }

  /** Makes its layers anew. */
  retry(): void {
    void this.#change();
  }

  dispose(): void {
    this.#turn++;
    this.#opening = false;
    this.#drop();
    this.attach(undefined);
    this.#content = { kind: 'nothing' };
  }

  async #change(): Promise<void> {
    const turn = ++this.#turn;
    this.#drop();
    const content = this.#content;
    if (content.kind === 'layers') this.#take(content.layers);
    if (content.kind !== 'imagery') return this.#setOpening(false);
    this.#setOpening(content.set.tiles.type === 'cog');
    try {
      const layers = await createImageryLayers(content.set, {
        fetch: this.#handle?.fetch,
        onError: (error) => turn === this.#turn && this.#callbacks.onError(error),
      });
      if (turn === this.#turn) this.#take(layers);
      else for (const layer of layers) layer.dispose();
    } catch (error) {
      if (turn === this.#turn) this.#callbacks.onError(error);
    }
    if (turn === this.#turn) this.#setOpening(false);
  }

  #setOpening(opening: boolean): void {
    if (opening === this.#opening) return;
    this.#opening = opening;
    this.#callbacks.onState();
  }

  #take(layers: readonly MapLayer[]): void {
    this.#layers = layers;
    this.#ownsLayers = this.#content.kind === 'imagery';
    this.#tiles = new TileFaultWatch(layers, {
      fetch: this.#handle?.fetch,
      onChange: () => this.#callbacks.onState(),
    });
    this.#putOn();
  }

  #drop(): void {
    const { fault } = this;
    this.#tiles?.end();
    this.#tiles = undefined;
    if (fault !== null) this.#callbacks.onState();
    const layers = this.#layers;
    this.#layers = [];
    this.#takeOff();
    if (this.#ownsLayers) for (const layer of layers) layer.dispose();
    this.#ownsLayers = false;
  }

  #putOn(): void {
    const map = this.#handle?.map;
    if (!map) return;
    const present = map.getLayers().getArray();
    this.#added = this.#layers.filter((layer) => !present.includes(layer));
    for (const layer of this.#added) map.addLayer(layer);
    this.#callbacks.onLayers();
  }

  /** Gives the layers back before they leave the map. */
  #takeOff(): void {
    this.#callbacks.onLayers();
    for (const layer of this.#added.splice(0)) this.#handle?.map.removeLayer(layer);
  }

  #showFigures(): void {
    const content = this.#content;
    const before = this.#surface.layer;
    this.#surface.attach(content.kind === 'figures' ? this.#handle : undefined);
    if (content.kind === 'figures') this.#surface.draw(content.model);
    if (this.#surface.layer !== before) this.#callbacks.onLayers();
  }
}

function sameContent(a: SideContent, b: SideContent): boolean {
  if (a.kind === 'imagery' && b.kind === 'imagery') return a.set === b.set;
  if (a.kind === 'layers' && b.kind === 'layers') return a.layers === b.layers;
  return a.kind === b.kind;
}
