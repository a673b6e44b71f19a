// Filters over plain objects; an export of its own, so that a page without filters does not load it.
export { compareCodePoints } from './compare.js';
export { evaluateFilter, matchesFilter } from './evaluate.js';
export type { FilterRecord } from './evaluate.js';
export { edgeTolerance, unitsPerDegree } from './edges.js';
export { boxGeometry, geometriesIntersect } from './intersects.js';
export { matchesPattern } from './like.js';
export { prepareGeometry } from './prepared-geometry.js';
export type { PreparedGeometry } from './prepared-geometry.js';
export { asGroup, essence, isComplete, noCondition, testOperators } from './condition.js';
export type {
  Condition,
  ConditionGroup,
  Day,
  FieldTest,
  OtherCondition,
  TestOperator,
  TestValue,
} from './condition.js';
export { conditionOfFilter, filterOfCondition } from './condition-filter.js';
