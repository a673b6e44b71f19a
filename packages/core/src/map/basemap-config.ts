// What a page may choose as its basemap, as plain data.
import type { StretchChoice } from '../imagery/stretch.js';

/** The plain, offline default: a quiet ground with a graticule, drawn by ourselves. */
export interface BlankBasemap {
  readonly type: 'blank';
}

/** Tianditu; exactly one of `key` (a browser key) and `proxyUrl` (a server that adds its own key) is usual. */
export interface TiandituBasemap {
  readonly type: 'tianditu';
  readonly style: 'vector' | 'imagery' | 'terrain';
  /** `w` is EPSG:3857, `c` is EPSG:4490. */
  readonly matrix: 'w' | 'c';
  /** Surrounding and inner white space is removed: a pasted key with a line break is refused with 418. */
  readonly key?: string;
  /** Base that stands for the host, asked as `{proxyUrl}/vec_w/wmts?…` without a key. */
  readonly proxyUrl?: string;
  /** Host of a provincial node, asked as `{baseUrl}/vec_w/wmts?…`; `{s}` becomes 0 to 7. */
  readonly baseUrl?: string;
  /** Chinese place names on top; default true. */
  readonly labels?: boolean;
}

/** Which file is read and how its samples become colours. */
export interface CogSettings {
  /** Its host has to allow ranges and CORS; it is not followed to another one. */
  readonly url?: string;
  /** A file that the user has chosen; it is not sent anywhere. */
  readonly file?: Blob;
  /** `EPSG:4523`, in place of the file's own. */
  readonly crs?: string;
  /** Bands of red, green and blue, counted from 1. */
  readonly bands?: readonly number[];
  /** A pixel whose colours all have this value is none; default the file's own. */
  readonly noData?: number;
  /** Default percentiles 2 and 98 for 16 bits, none for 8. */
  readonly stretch?: StretchChoice;
}

/** Coordinate systems of tiles. GCJ-02 and BD-09 tiles lie hundreds of metres off and are refused. */
export type TileCrs = 'EPSG:3857' | 'EPSG:4326' | 'EPSG:4490';

export interface XyzBasemap {
  readonly type: 'xyz';
  /** Template with `{z}`, `{x}`, `{y}` or `{-y}`, and `{a-d}` or `{0-7}` for sub-domains. */
  readonly url: string;
  /** Plain text. */
  readonly attribution: string;
  /** Default `EPSG:3857`; a template in degrees has two tiles side by side at level 0. */
  readonly crs?: TileCrs;
  readonly minZoom?: number;
  /** Default 18. */
  readonly maxZoom?: number;
  /** Edge of a tile in pixels, default 256. */
  readonly tileSize?: number;
}

export interface WmtsBasemap {
  readonly type: 'wmts';
  /** KVP: the service address. REST: a template with `{TileMatrix}`, `{TileRow}`, `{TileCol}`, `{TileMatrixSet}`, `{Style}`. */
  readonly url: string;
  readonly attribution: string;
  readonly crs: TileCrs;
  readonly layer: string;
  readonly matrixSet: string;
  /** Default `default`. */
  readonly style?: string;
  /** Default `image/png`. */
  readonly format?: string;
  /** Default `KVP`. */
  readonly encoding?: 'KVP' | 'REST';
  /** Identifier of the matrix with the scale of web mercator level 0, 1, …; default the level itself. */
  readonly matrixIds?: readonly string[];
  readonly minZoom?: number;
  readonly maxZoom?: number;
}

/** A GeoTIFF or COG that the browser reads where it lies, on the blank ground; exactly one of `url` and `file`. */
export interface CogBasemap extends CogSettings {
  readonly type: 'cog';
  /** Plain text. */
  readonly attribution: string;
}

export type BasemapConfig = BlankBasemap | TiandituBasemap | XyzBasemap | WmtsBasemap | CogBasemap;

/** A basemap host that does not serve this page. */
export interface BasemapRefusal {
  /** 403 (key and caller do not match), 418 (no or unknown key), or 0 when the host hides its answer. */
  readonly status: number;
  /** Layer that was asked for, `vec_w`. */
  readonly layer: string;
}

/** Colours of the blank basemap, as CSS colours read from the theme. */
export interface BlankColors {
  readonly ground: string;
  readonly line: string;
  readonly text: string;
}

/** A part of the map that something lies over, in CSS pixels from its top left corner. */
export interface CoveredBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
