// The columns that a filter may reach: the only place that identifiers of SQL come from.

import type { Cql2Node } from '@onemap/contract/cql2';

/** Where the places of a geometry column are read when a condition is too large, or too much, for SQL. */
export interface Places {
  /** FROM clause of the rows that have the places. */
  readonly tables: string;
  /** The same id in those rows and in the query around. */
  readonly id: string;
  /** Longitude and latitude of a point, or the GeoJSON text and `[west, south, east, north]` of an area. */
  readonly at:
    { readonly lon: string; readonly lat: string } | { readonly area: string; readonly bbox: string };
}

/**
 * `sql` is an expression of the query around, such as `h.member_count`, written by us and never by a caller.
 * A `date` column has type date; a `geometry` column has type point, scaled by 1e5 as `household.pt` is.
 */
export interface FilterColumn {
  readonly sql: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'geometry';
  readonly places?: Places;
  /**
   * The tile code of a geometry column's point, null only where the point is, or beyond the grid. Its index is used under
   * row security, which that of a point is not.
   */
  readonly tileCode?: string;
}

/** By property name; only own keys count. */
export type FilterColumns = Readonly<Record<string, FilterColumn>>;

/** Adds a parameter and answers its placeholder, `$3`; `Conditions.bind` is one. */
export type Bind = (value: string | number | boolean | readonly string[]) => string;

/** The ids whose place meets a geometry or box of the filter, for those that were looked up before. */
export type FoundPlaces = ReadonlyMap<Cql2Node, readonly string[]>;

export interface SqlContext {
  readonly columns: FilterColumns;
  readonly bind: Bind;
  readonly found?: FoundPlaces;
}
