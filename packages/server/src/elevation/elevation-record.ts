// What a folder of elevation tiles says of itself, and whether everyone may see it.
import type { Bbox } from '@onemap/contract';
import type { HeightEncoding } from '@onemap/core/geo';
import type { TileRange } from '@onemap/core/imagery';

/** Who may have the tiles: everyone, or those who have logged in. */
export const elevationAccesses = ['public', 'signed-in'] as const;
export type ElevationAccess = (typeof elevationAccesses)[number];

export interface ElevationFacts {
  readonly id: string;
  readonly title: string;
  /** A year, a day or a span of days; null where it is not known. */
  readonly date: string | null;
  readonly licence: string;
  readonly source: string;
  readonly synthetic: boolean;
  readonly access: ElevationAccess;
}

export interface ElevationRecord extends ElevationFacts {
  readonly version: 1;
  /** Changes with the tiles. */
  readonly revision: string;
  readonly kind: 'elevation';
  readonly resolutionM: number;
  readonly extent: Bbox;
  readonly encoding: HeightEncoding;
  /** Lowest and highest metres of the heights that there are. */
  readonly range: readonly [lowest: number, highest: number];
  /** Metres that stand where there is no data. */
  readonly fillM: number;
  readonly original: {
    readonly width: number;
    readonly height: number;
    readonly crs: string;
    readonly bits: number;
    readonly isFloat: boolean;
    readonly noData: number | null;
  };
  /** From the uppermost level, with the tiles that there are: all of them. */
  readonly levels: readonly TileRange[];
}

/**
 * Metres of ground a pixel that everyone may see: what is public is 30 to 90 m (SRTM, Copernicus), and the contours
 * of 20 m and less that finer heights hold are secret on maps of 1:5000 to 1:100000.
 */
export const finestPublicM = 30;

export function isCoarse(resolutionM: number): boolean {
  return Math.round(resolutionM) >= finestPublicM;
}

/** Whatever a record says: fine heights are never for everyone, unless they are invented. */
export function isForEveryone({
  access,
  resolutionM,
  synthetic,
}: Pick<ElevationRecord, 'access' | 'resolutionM' | 'synthetic'>): boolean {
  return access === 'public' && (synthetic || isCoarse(resolutionM));
}
