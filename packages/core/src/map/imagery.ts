// The catalogue of imagery: a year's pictures of a place, and the layers that draw them.
import type { Bbox } from '@onemap/contract';
import type BaseLayer from 'ol/layer/Base.js';
import type { CogSettings, WmtsBasemap, XyzBasemap } from './basemap-config.js';
import { layerOrder } from './layer-order.js';
import type { PaintTile } from './painted-tiles.js';

/** A layer of OpenLayers, any kind of it. */
export type MapLayer = BaseLayer;

/** Layers of the page's own making, such as WebGL ones; new ones with every call, since whoever asks disposes them. */
export interface OwnImageryLayers {
  readonly type: 'layers';
  /** Bottom first. */
  readonly create: () => readonly MapLayer[];
}

/** Tiles without a server. */
export interface PaintedImagery {
  readonly type: 'painted';
  readonly paint: PaintTile;
}

/** A GeoTIFF or COG that the browser reads where it lies; exactly one of `url` and `file`. */
export interface CogImagery extends CogSettings {
  readonly type: 'cog';
}

export type ImageryTiles = XyzBasemap | WmtsBasemap | CogImagery | OwnImageryLayers | PaintedImagery;

/** One set of imagery, as an item of `GET /imagery`. */
export interface ImagerySet {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  /** Day or span of capture, `2013-09-21` or `2013-09-21/2013-11-02`; null where it is not known. */
  readonly captureDate: string | null;
  /** Metres of ground a pixel; null where it is not known. */
  readonly resolutionM: number | null;
  readonly licence: string;
  /** 审图号; null where there is none. */
  readonly mapApprovalNumber: string | null;
  readonly extent: Bbox | null;
  /** Whose imagery it is, in words. */
  readonly source: string;
  readonly synthetic: boolean;
  readonly tiles: ImageryTiles;
}

export interface ImageryOptions {
  /** Reads a `cog`; default the browser's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Pixels of a `cog` could not be read; told once, the layer goes on with what it can. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/**
 * The layers of one set, new ones; the caller adds and disposes them. Tiles are asked for with CORS, so that a picture
 * of the map can be saved: a host that does not answer so must be proxied.
 * @throws RangeError (rejects) for tiles without the address that they need, ImageryError for a `cog` that cannot be shown
 */
export async function createImageryLayers(
  { tiles, extent }: Pick<ImagerySet, 'tiles' | 'extent'>,
  options: ImageryOptions = {},
): Promise<readonly MapLayer[]> {
  const layers = await layersOf(tiles, extent, options);
  for (const layer of layers) {
    layer.setZIndex(layerOrder.imagery);
    layer.set('role', 'imagery');
  }
  return layers;
}

async function layersOf(
  tiles: ImageryTiles,
  extent: Bbox | null,
  options: ImageryOptions,
): Promise<readonly MapLayer[]> {
  if (tiles.type === 'layers') return tiles.create();
  if (tiles.type === 'painted') {
    const { paintedTileLayer } = await import('./painted-tiles.js');
    return [paintedTileLayer(tiles.paint)];
  }
  if (tiles.type === 'cog') {
    const { createCogLayer } = await import('./cog-layer.js');
    return [await createCogLayer(tiles, options)];
  }
  const { imageryTileLayers } = await import('./tile-layers.js');
  return imageryTileLayers(tiles, extent);
}

/** Years with imagery, ascending, each once. */
export function imageryYears(catalogue: readonly ImagerySet[]): number[] {
  return [...new Set(catalogue.map(({ year }) => year))].sort((a, b) => a - b);
}

/** The year's finest set; undefined where the year has none. */
export function imageryOf(catalogue: readonly ImagerySet[], year: number): ImagerySet | undefined {
  const sets = catalogue.filter((set) => set.year === year);
  const metres = ({ resolutionM }: ImagerySet): number => resolutionM ?? Infinity;
  return sets.sort((a, b) => metres(a) - metres(b))[0];
}
