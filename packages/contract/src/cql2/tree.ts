// The tree of a filter: operations over properties and literals, as OGC CQL2 1.0 (OGC 21-065r2) names them.
import type { Cql2Offset } from './cql2-error.js';

export const comparisonOperators = ['=', '<>', '<', '<=', '>', '>='] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

export const temporalOperators = [
  't_after',
  't_before',
  't_contains',
  't_disjoint',
  't_during',
  't_equals',
  't_finishedBy',
  't_finishes',
  't_intersects',
  't_meets',
  't_metBy',
  't_overlappedBy',
  't_overlaps',
  't_startedBy',
  't_starts',
] as const;
export type TemporalOperator = (typeof temporalOperators)[number];

export type Operator =
  | 'and'
  | 'or'
  | 'not'
  | ComparisonOperator
  | 'like'
  | 'between'
  | 'in'
  | 'isNull'
  | 'casei'
  | TemporalOperator
  | 's_intersects';

interface Placed {
  /** Where the node stands in what was read; absent in a tree that a program built. */
  readonly at?: Cql2Offset;
}

/** `in` has the tested value first and the list after it; `and` and `or` have two arguments or more. */
export interface Operation extends Placed {
  readonly kind: 'operation';
  readonly op: Operator;
  readonly args: readonly Cql2Node[];
}

export interface Property extends Placed {
  readonly kind: 'property';
  readonly name: string;
}

export interface Literal extends Placed {
  readonly kind: 'literal';
  readonly value: string | number | boolean;
}

/** `2016-05-01`, or `2016-05-01T08:00:00.5Z` with at most six decimals. */
export interface Instant extends Placed {
  readonly kind: 'instant';
  readonly text: string;
}

/** Both ends inclusive; null is `..`, without an end on that side. */
export interface Interval extends Placed {
  readonly kind: 'interval';
  readonly start: Instant | Property | null;
  readonly end: Instant | Property | null;
}

/** `[longitude, latitude]` in degrees. */
export type LonLat = readonly [number, number];
/** Closed: the last position repeats the first. */
export type Ring = readonly LonLat[];
/** The outer ring, then the holes. */
export type Rings = readonly Ring[];

export type GeometryValue =
  | { readonly type: 'Point'; readonly coordinates: LonLat }
  | { readonly type: 'Polygon'; readonly coordinates: Rings }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Rings[] };

export interface Geometry extends Placed {
  readonly kind: 'geometry';
  readonly value: GeometryValue;
}

/** West, south, east, north in degrees; west > east spans the antimeridian. */
export interface Box extends Placed {
  readonly kind: 'box';
  readonly bbox: readonly [number, number, number, number];
}

export type Cql2Node = Operation | Property | Literal | Instant | Interval | Geometry | Box;

/** What answers true, false or unknown: an operation other than `casei`, or a boolean literal. */
export type Filter = Operation | (Literal & { readonly value: boolean });

const comparisons: readonly string[] = comparisonOperators;
const temporals: readonly string[] = temporalOperators;

export function isComparison(op: string): op is ComparisonOperator {
  return comparisons.includes(op);
}

export function isTemporal(op: string): op is TemporalOperator {
  return temporals.includes(op);
}
