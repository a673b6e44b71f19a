// CQL2, the filter language of the contract: reading, checking, printing and building; evaluating it is core's.
export {
  and,
  bbox,
  between,
  cql,
  Cql2Expression,
  date,
  eq,
  gt,
  gte,
  intersects,
  isNull,
  like,
  lt,
  lte,
  ne,
  not,
  oneOf,
  or,
  property,
} from './builder.js';
export type { Cql2Value } from './builder.js';
export { caseTable, foldCase } from './case-folding.js';
export type { CaseTable } from './case-folding.js';
export { checkFilter, shortQuote } from './check-filter.js';
export type { Queryable, Queryables } from './check-filter.js';
export { Cql2Error } from './cql2-error.js';
export type { Cql2Code, Cql2Offset } from './cql2-error.js';
export { afterAll, beforeAll, instantKey, isInstant, temporalRelations } from './instants.js';
export type { Bound, BoundTest } from './instants.js';
export { defaultLimits } from './limits.js';
export type { Cql2Limits } from './limits.js';
export { parseCql2Text } from './parse-text.js';
export { escapePattern, patternPieces } from './pattern.js';
export type { PatternPiece } from './pattern.js';
export { toCql2Json } from './print-json.js';
export { toCql2Text } from './print-text.js';
export { parseCql2Json, readCql2Json } from './read-json.js';
export { isComparison, isTemporal } from './tree.js';
export type {
  Box,
  ComparisonOperator,
  Cql2Node,
  Filter,
  Geometry,
  GeometryValue,
  Instant,
  Interval,
  Literal,
  LonLat,
  Operation,
  Operator,
  Property,
  Ring,
  Rings,
  TemporalOperator,
} from './tree.js';
