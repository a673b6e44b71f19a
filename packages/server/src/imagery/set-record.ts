// What a folder of imagery says of itself: the record beside its tiles.
import type { Bbox, Position } from '@onemap/contract';
import type { TileFormat } from './encode.js';
import { type GridId, type Stretch, type TileRange } from '@onemap/core/imagery';

export const recordFile = 'set.json';

/** Letters, digits and hyphens: it is a folder and a part of addresses. */
export const setIdPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

export interface SetFacts {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  /** A day or a span, `2013-09-21/2013-11-02`. */
  readonly captureDate: string | null;
  readonly licence: string;
  readonly mapApprovalNumber: string | null;
  readonly source: string;
  readonly synthetic: boolean;
}

export interface SetRecord extends SetFacts {
  readonly version: 1;
  /** Changes with the tiles. */
  readonly revision: string;
  readonly resolutionM: number;
  readonly extent: Bbox;
  /** Corners of the picture as `[lon, lat]`, counter-clockwise, the first again at the end. */
  readonly footprint: readonly Position[];
  readonly format: TileFormat;
  readonly stretch: Stretch | null;
  readonly original: {
    readonly width: number;
    readonly height: number;
    readonly crs: string;
    readonly bits: number;
    readonly bands: number;
    readonly noData: number | null;
  };
  /** The levels of each grid, from the uppermost, with the tiles that the picture meets. */
  readonly grids: Readonly<Record<GridId, readonly TileRange[]>>;
}

/** The path of a tile in a set's folder, row before column as in its address. */
export function tilePath(grid: GridId, { z, x, y }: { z: number; x: number; y: number }): string[] {
  return [grid, String(z), String(y), String(x)];
}
