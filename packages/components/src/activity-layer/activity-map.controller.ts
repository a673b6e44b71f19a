// Activities on the map around the element: clustered by the view's scale, opened by click, walked through by arrow keys.
import type { Activity, Position } from '@onemap/contract';
import {
  clusterPlaces,
  isDrawnOn,
  layerOrder,
  SymbolLayer,
  takePixels,
  type MapHandle,
  type PixelPosition,
  type PlaceCluster,
  type SymbolStyle,
} from '@onemap/core/map';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keepViewOf } from '../map/keep-view.js';
import { clusterSymbol, kindSymbol } from './kind-symbols.js';

interface Callbacks {
  /** The activities of the symbol that was opened, in the order of the list. */
  readonly onOpen: (group: readonly Activity[]) => void;
  /** The keys stand on another symbol. */
  readonly onVisit: (group: readonly Activity[]) => void;
}

interface PointerOnMap {
  readonly pixel: number[];
  readonly dragging: boolean;
  stopPropagation(): void;
}

interface Picture {
  readonly activities: readonly Activity[];
  readonly style: SymbolStyle;
  /** Names the layer in a list of layers. */
  readonly title: string;
  /** Id of the activity that is open or pointed at in the list. */
  readonly highlighted: string | null;
}

/** CSS pixels within which activities are one symbol. */
const clusterRadius = 36;
/** Clusters are made anew when the scale has changed by more than this. */
const scaleStep = 1.1;
/** Metres across below which a cluster cannot be taken apart by zooming. */
const onePlace = 60;
const deepest = 17;

export class ActivityMapController implements ReactiveController {
  readonly #callbacks: Callbacks;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #handle: MapHandle | undefined;
  #layer: SymbolLayer | undefined;
  #picture: Picture | undefined;
  #located: readonly Activity[] = [];
  #clusters: readonly PlaceCluster[] = [];
  #scale = 0;
  #visited = -1;
  #endings: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, callbacks: Callbacks) {
    this.#callbacks = callbacks;
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#detach();
  }

  show(handle: MapHandle | undefined, picture: Picture): void {
    if (!this.#host.isConnected) return;
    if (handle !== this.#handle) this.#attach(handle);
    const before = this.#picture;
    this.#picture = picture;
    if (!this.#layer) return;
    if (before?.style !== picture.style) this.#layer.setStyle(picture.style);
    if (before?.title !== picture.title) this.#layer.set('title', picture.title);
    if (before?.activities !== picture.activities || this.#scale === 0) this.#gather(true);
    this.#highlight();
  }

  /** Whether the place is inside the map's view; true without a map. */
  isInView({ geometry }: Activity): boolean {
    const [west, south, east, north] = this.#handle?.viewState()?.bbox ?? [-180, -90, 180, 90];
    if (!geometry) return false;
    const [lon, lat] = geometry.coordinates as Position;
    return lon >= west && lon <= east && lat >= south && lat <= north;
  }

  /** Brings an activity into view where it is not. */
  goTo(activity: Activity): void {
    if (!activity.geometry || this.isInView(activity)) return;
    keepViewOf(this.#handle);
    this.#handle?.centerOn(activity.geometry.coordinates as Position);
  }

  /** Arrow keys: the nearest symbol in that direction. @returns whether there is one */
  step([x, y]: readonly [number, number]): boolean {
    const pixels = this.#clusters.map(({ position }) => this.#handle?.toPixel(position) ?? null);
    const [width = 0, height = 0] = this.#handle?.map.getSize() ?? [];
    const from = pixels[this.#visited] ?? [width / 2, height / 2];
    let best = -1;
    let least = Infinity;
    pixels.forEach((pixel, index) => {
      if (!pixel || index === this.#visited) return;
      if (pixel[0] < 0 || pixel[1] < 0 || pixel[0] > width || pixel[1] > height) return;
      const [dx, dy] = [pixel[0] - from[0], pixel[1] - from[1]];
      const along = dx * x + dy * y;
      const effort = along + 2 * Math.abs(dx * y - dy * x);
      if (along <= 0 || effort >= least) return;
      [best, least] = [index, effort];
    });
    if (best < 0) return false;
    this.#visited = best;
    this.#highlight();
    this.#callbacks.onVisit(this.#groupOf(best));
    return true;
  }

  /** Opens the symbol that the keys stand on. */
  openVisited(): void {
    if (this.#visited >= 0) this.#open(this.#visited);
  }

  leaveVisited(): void {
    this.#visited = -1;
    this.#highlight();
  }

  #attach(handle: MapHandle | undefined): void {
    this.#detach();
    this.#handle = handle;
    if (!handle) return;
    const { map } = handle;
    const layer = (this.#layer = new SymbolLayer({
      zIndex: layerOrder.places,
      properties: { role: 'places', id: this.#host.localName },
    }));
    map.addLayer(layer);
    map.on('click', this.#onClick);
    map.on('pointermove', this.#onMove);
    this.#picture = undefined;
    this.#endings = [
      handle.onViewChange(() => this.#rest()),
      takePixels(map, (pixel) => layer.getVisible() && layer.symbolAt(pixel) !== null),
      () => map.un('click', this.#onClick),
      () => map.un('pointermove', this.#onMove),
      () => map.removeLayer(layer),
      () => layer.dispose(),
    ];
  }

  #detach(): void {
    for (const end of this.#endings.splice(0)) end();
    this.#layer = this.#handle = undefined;
    this.#clusters = [];
    this.#scale = 0;
    this.#visited = -1;
  }

  /** The view has come to rest: what is listed may be what is in view. */
  #rest(): void {
    this.#gather(false);
    this.#host.requestUpdate();
  }

  #gather(always: boolean): void {
    const [picture, layer] = [this.#picture, this.#layer];
    const scale = this.#handle?.viewState()?.metersPerPixel ?? 0;
    if (!picture || !layer || scale === 0) return;
    const ratio = scale / this.#scale;
    if (!always && ratio < scaleStep && ratio > 1 / scaleStep) return;
    this.#scale = scale;
    this.#visited = -1;
    this.#located = picture.activities.filter(({ geometry }) => geometry !== null);
    const places = this.#located.map(({ geometry }) => geometry!.coordinates as Position);
    this.#clusters = clusterPlaces(places, clusterRadius * scale);
    layer.setPlaces(this.#clusters.map(({ position }, index) => ({ id: String(index), position, name: '' })));
    layer.setSymbols(
      this.#clusters.map(({ members }) => {
        const kinds = members.map((member) => this.#located[member]!.properties.kind);
        return kinds.length === 1 ? kindSymbol(kinds[0]!) : clusterSymbol(kinds);
      }),
    );
    this.#highlight();
  }

  #highlight(): void {
    const id = this.#picture?.highlighted;
    const holding = (index: number): boolean => this.#groupOf(index).some((one) => one.id === id);
    const index =
      this.#visited >= 0 || !id ? this.#visited : this.#clusters.findIndex((_, at) => holding(at));
    this.#layer?.setHighlight(index < 0 ? null : String(index));
  }

  #groupOf(cluster: number): readonly Activity[] {
    return (this.#clusters[cluster]?.members ?? []).map((member) => this.#located[member]!);
  }

  #clusterAt([x = 0, y = 0]: readonly number[]): number {
    const hit = this.#layer?.symbolAt([x, y] as PixelPosition);
    return hit ? Number(hit.id) : -1;
  }

  #open(cluster: number): void {
    const group = this.#groupOf(cluster);
    const zoom = this.#handle?.viewState()?.zoom ?? deepest;
    const box = boxOf(group.map(({ geometry }) => geometry!.coordinates as Position));
    const spread = Math.max(box[2] - box[0], box[3] - box[1]) * 111_195;
    if (group.length > 1 && zoom < deepest && spread > onePlace) {
      keepViewOf(this.#handle);
      this.#handle?.fit(box, [80, 80, 80, 80], { maxZoom: deepest });
    } else {
      this.#callbacks.onOpen(group);
    }
  }

  readonly #onClick = ({ pixel }: PointerOnMap): void => {
    if (!this.#handle || isDrawnOn(this.#handle.map)) return;
    const cluster = this.#clusterAt(pixel);
    if (cluster >= 0) this.#open(cluster);
  };

  readonly #onMove = ({ pixel, dragging }: PointerOnMap): void => {
    if (dragging || !this.#handle || isDrawnOn(this.#handle.map)) return;
    const over = this.#clusterAt(pixel) >= 0;
    const viewport = this.#handle.map.getViewport();
    if (over) viewport?.style.setProperty('cursor', 'pointer');
    else if (this.#host.closest('om-poverty-map') === null) viewport?.style.setProperty('cursor', '');
  };
}

function boxOf(positions: readonly Position[]): [number, number, number, number] {
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
