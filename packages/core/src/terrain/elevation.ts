// Where heights come from: tiles of a server, or a function of the page's own.
import type { Bbox } from '@onemap/contract';
import type { HeightEncoding } from '../geo/height-code.js';
import type { TileAddress } from './surface-tile.js';

interface AboutElevation {
  /** Whose heights these are, in words. */
  readonly source: string;
  /** Invented or generalised heights, which the element says. */
  readonly synthetic: boolean;
}

/** PNG tiles in web mercator whose pixels are heights; fetched by the browser with CORS. */
export interface ElevationTiles extends AboutElevation {
  readonly type: 'tiles';
  /** Template with `{z}`, `{x}`, `{y}`. */
  readonly url: string;
  readonly encoding: HeightEncoding;
  /** Edge in pixels, default 256. */
  readonly tileSize?: number;
  readonly minZoom?: number;
  /** Deepest level that the server has; default 12. */
  readonly maxZoom?: number;
  readonly extent?: Bbox;
}

/** Heights worked out in the page, without a network: for demonstrations, and for a portal's own reader of a DEM. */
export interface ElevationSurface extends AboutElevation {
  readonly type: 'surface';
  /** Metres above sea level; what is no number counts as 0. */
  readonly heightAt: (lon: number, lat: number) => number;
  /** Deepest level that is worked out, with 128 heights along a tile; default 11, about 125 m in the middle of China. */
  readonly maxZoom?: number;
}

/** PNG tiles in web mercator that the page reads itself, as from a data source that needs a login. */
export interface ElevationReader extends AboutElevation {
  readonly type: 'reader';
  /** The bytes of a PNG whose pixels are heights. */
  readonly read: (tile: TileAddress, signal: AbortSignal) => Promise<ArrayBuffer>;
  readonly encoding: HeightEncoding;
  /** Edge in pixels, default 256. */
  readonly tileSize?: number;
  readonly minZoom?: number;
  /** Deepest level that there is; default 12. */
  readonly maxZoom?: number;
  readonly extent?: Bbox;
}

export type ElevationSource = ElevationTiles | ElevationReader | ElevationSurface;

export const deepestTiles = 12;
export const deepestSurface = 11;
/** Heights along an edge of a tile that is worked out. */
export const surfaceEdge = 128;
