// The page's own map, taken for a while to be drawn as it is on paper: another extent, size and ratio, the same layers.
import View from 'ol/View.js';
import type OlMap from 'ol/Map.js';
import type BaseLayer from 'ol/layer/Base.js';
import type { BlankColors } from '../basemap-config.js';
import { createBasemapLayers } from '../basemaps.js';
import { layerOrder } from '../layer-order.js';
import { isLent, lentTo, onPaper } from '../lent-map.js';
import type { MapHandle } from '../map-handle.js';
import { partOfMap, pictureOfMap, type MapPart } from '../map-picture.js';
import { drawnWith, type Waiting } from './drawn-with.js';
import { finerTiles } from './finer-tiles.js';
import { readableParts, UnreadableLayersError, watchTiles } from './layer-leave.js';
import { Placement, type PaperView } from './paper-view.js';
import { tilesOf, type PaperTile } from './paper-tiles.js';

export interface BorrowOptions {
  /** Whether the basemap is drawn. */
  readonly basemap: boolean;
  /** Layers that are not. */
  readonly without: readonly BaseLayer[];
  /** The ground below everything; default the page's. */
  readonly ground?: string | undefined;
  /** The reader wants to move the map meanwhile. */
  readonly onTouched?: (() => void) | undefined;
}

export interface PictureLimits {
  /** Device pixels of a canvas; default 2^24. */
  readonly most?: number;
  /** Device pixels a CSS pixel that tiles are taken for: a preview has those of its file; default those of the picture. */
  readonly tileRatio?: number;
}

/** A canvas and where it lies in the picture, device pixels. */
export interface PicturePart {
  readonly canvas: HTMLCanvasElement;
  readonly left: number;
  readonly top: number;
}

/** Somebody else is printing the same map. */
export class MapLentError extends Error {
  override readonly name = 'MapLentError';
}

/** Pixels of a canvas that every browser holds; larger frames are drawn in parts. */
export const mostPixels = 1 << 24;

export class BorrowedMap {
  readonly #handle: MapHandle;
  readonly #map: OlMap;
  readonly #pageView: View;
  readonly #pageRatio: number;
  readonly #pageColors: BlankColors | undefined;
  readonly #curtain: HTMLCanvasElement;
  /** Layers that were visible and are not now. */
  #hidden: BaseLayer[] = [];
  /** Basemap layers whose tiles may be read. */
  #readable: readonly BaseLayer[] = [];
  #watched: () => readonly BaseLayer[] = () => [];

  private constructor(handle: MapHandle) {
    const { map } = handle;
    this.#handle = handle;
    this.#map = map;
    this.#pageView = map.getView();
    this.#pageRatio = map.getPixelRatio();
    this.#pageColors = handle.blankColors;
    this.#curtain = curtainOver(map);
    map.set(lentTo, this);
    map.set(onPaper, true);
    // A change of the page's layout must not resize the paper.
    map.updateSize = () => undefined;
    map.getTargetElement()?.style.setProperty('overflow', 'hidden');
  }

  /**
   * Takes the map until `release`; a still picture stands in its place.
   * @throws MapLentError when it is taken already
   */
  static async borrow(handle: MapHandle, options: BorrowOptions): Promise<BorrowedMap> {
    if (isLent(handle.map)) throw new MapLentError('map: is being printed already');
    const borrowed = new BorrowedMap(handle);
    try {
      await borrowed.#prepare(options);
      return borrowed;
    } catch (error) {
      borrowed.release();
      throw error;
    }
  }

  async #prepare({ basemap, without, ground, onTouched }: BorrowOptions): Promise<void> {
    const handle = this.#handle;
    if (onTouched)
      for (const type of ['pointerdown', 'wheel'])
        this.#curtain.addEventListener(type, onTouched, { passive: true });
    const { blankColors } = handle;
    // The sheet has a graticule of its own.
    if (blankColors) {
      const none = 'transparent';
      handle.setBlankColors({ ground: ground ?? blankColors.ground, line: none, text: none });
    }
    for (const layer of without) this.#hide(layer);
    if (handle.basemap.type === 'blank') return;
    for (const layer of this.#map.getLayers().getArray())
      if (layer.getZIndex() === layerOrder.basemap) this.#hide(layer);
    if (!basemap) return;
    const { layers } = await createBasemapLayers(handle.basemap, { readable: true });
    // A photograph has no words that become too small.
    const photographed = handle.basemap.type === 'tianditu' && handle.basemap.style !== 'vector';
    if (photographed) layers[0]?.set('role', 'imagery');
    this.#watched = watchTiles(layers);
    layers.forEach((layer, index) => {
      layer.setZIndex(layerOrder.basemap);
      this.#map.getLayers().insertAt(index, layer);
    });
    this.#readable = layers;
  }

  /**
   * The frame, `ratio` device pixels for a CSS pixel, in canvases within the limits.
   * @throws UnreadableLayersError naming the layers without leave to be read
   * @throws DOMException named `AbortError`, or `TimeoutError` when a layer does not come
   */
  async picture(
    view: PaperView,
    ratio: number,
    waiting: Waiting = {},
    limits: PictureLimits = {},
  ): Promise<PicturePart[]> {
    const { tileRatio = ratio, most = mostPixels } = limits;
    // Those who draw on the map take the paper's colours in turns of their own.
    await new Promise((later) => setTimeout(later));
    const giveBack = finerTiles(this.#map.getAllLayers(), new Placement(this.#map, view), tileRatio);
    try {
      const parts: PicturePart[] = [];
      for (const tile of tilesOf(view, ratio, most)) {
        const canvas = await this.#part(view, tile, ratio, waiting);
        parts.push({ canvas, left: Math.round(tile.x * ratio), top: Math.round(tile.y * ratio) });
      }
      return parts;
    } finally {
      giveBack();
    }
  }

  /** Draws the part of a view around its own middle. */
  async #part(view: PaperView, part: PaperTile, ratio: number, waiting: Waiting): Promise<HTMLCanvasElement> {
    const map = this.#map;
    const { projection, center, resolution } = new Placement(map, view);
    const [dx, dy] = [part.x + part.width / 2 - view.width / 2, part.y + part.height / 2 - view.height / 2];
    const [cos, sin] = [Math.cos(view.rotation), Math.sin(view.rotation)];
    map.setPixelRatio(ratio);
    map.set(partOfMap, { whole: [view.width, view.height], left: part.x, top: part.y } satisfies MapPart);
    map.setSize([part.width, part.height]);
    // Layers that fill their box by style have the paper's size too.
    map.getViewport()?.style.setProperty('width', `${part.width}px`);
    map.getViewport()?.style.setProperty('height', `${part.height}px`);
    map.setView(
      new View({
        ...{ projection, resolution, rotation: view.rotation, minResolution: 1e-9, maxResolution: 1e9 },
        center: [
          center[0] + (dx * cos + dy * sin) * resolution,
          center[1] + (dx * sin - dy * cos) * resolution,
        ],
        ...{ constrainRotation: false, smoothResolutionConstraint: false },
      }),
    );
    await drawnWith(map, waiting);
    const refused = this.#watched();
    if (refused.length > 0) throw new UnreadableLayersError(refused);
    const picture = pictureOfMap(map, { pixelRatio: ratio, divider: true });
    await readableParts(map, picture, waiting);
    return picture;
  }

  /** Gives the map back as it was. */
  release(): void {
    const map = this.#map;
    if (map.get(lentTo) !== this) return;
    for (const layer of this.#readable) {
      map.removeLayer(layer);
      layer.dispose();
    }
    for (const layer of this.#hidden) layer.setVisible(true);
    if (this.#pageColors) this.#handle.setBlankColors(this.#pageColors);
    delete (map as Partial<OlMap>).updateSize;
    map.getTargetElement()?.style.removeProperty('overflow');
    for (const side of ['width', 'height']) map.getViewport()?.style.setProperty(side, '100%');
    map.unset(partOfMap);
    map.unset(onPaper);
    map.setPixelRatio(this.#pageRatio);
    map.setView(this.#pageView);
    map.unset(lentTo);
    map.updateSize();
    liftCurtain(map, this.#curtain);
  }

  #hide(layer: BaseLayer): void {
    if (!layer.getVisible()) return;
    layer.setVisible(false);
    this.#hidden.push(layer);
  }
}

/** What is on the screen, over the map; it takes no pointer, and neither does what is below it. */
function curtainOver(map: OlMap): HTMLCanvasElement {
  const curtain = pictureOfMap(map);
  const styles = { position: 'absolute', top: '0', left: '0', width: '100%', height: '100%', 'z-index': '1' };
  for (const [name, value] of Object.entries(styles)) curtain.style.setProperty(name, value);
  curtain.setAttribute('aria-hidden', 'true');
  map.getTargetElement()?.append(curtain);
  return curtain;
}

/** Once the page's own picture is there again; a map that is on its way off the page has none. */
function liftCurtain(map: OlMap, curtain: HTMLCanvasElement): void {
  const lift = (): void => {
    clearTimeout(latest);
    curtain.remove();
    curtain.width = curtain.height = 0;
  };
  const latest = setTimeout(lift, 2000);
  if (!map.getTargetElement()) return lift();
  map.once('rendercomplete', lift);
  map.render();
}
