// What a picture of the land shows and how it looks, as plain data.
import type { Bbox, BoundaryFeature, Position } from '@onemap/contract';
import type { TerrainColumn } from './columns.js';

export interface TerrainPoint {
  readonly id: string;
  readonly at: Position;
  readonly color: string;
}

export interface TerrainContent {
  readonly columns: readonly TerrainColumn[];
  /** Outlines of the regions below the shown one; a column's colour lies on its region too. */
  readonly regions: readonly BoundaryFeature[];
  readonly outline: readonly BoundaryFeature[];
  /** Households. */
  readonly points: readonly TerrainPoint[];
  /** Id of a column or point. */
  readonly selected: string | null;
}

/** CSS colours that MapLibre reads. */
export interface TerrainStyle {
  readonly ground: string;
  readonly shadow: string;
  readonly highlight: string;
  readonly sky: string;
  readonly horizon: string;
  readonly line: string;
  readonly parentLine: string;
  readonly accent: string;
  readonly text: string;
  readonly halo: string;
  readonly fontFamily: string;
  /** CSS pixels. */
  readonly fontSize: number;
}

/** Raster tiles that are draped over the heights. */
export interface TerrainImagery {
  /** Template with `{z}`, `{x}`, `{y}`. */
  readonly url: string;
  readonly extent?: Bbox;
  readonly tileSize?: number;
  readonly minZoom?: number;
  readonly maxZoom?: number;
}

export type TerrainFind = { readonly kind: 'region' | 'household'; readonly id: string };

export const noContent: TerrainContent = {
  columns: [],
  regions: [],
  outline: [],
  points: [],
  selected: null,
};
