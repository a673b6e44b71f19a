// Results of queries in columns: sorted, narrowed, counted and filtered without an object for a row.
export type { NumberColumn, ResultColumn, TextColumn } from './columns.js';
export { ResultSet, resultSetInSteps, resultSetOf, valueAt } from './result-set.js';
export type { LocalRows, ResultField } from './result-set.js';
export { ResultView } from './result-view.js';
export type { Narrowing, Sorting } from './result-view.js';
export { areaApart, RowsInArea } from './rows-in-area.js';
export type { Apart } from './rows-in-area.js';
export { rowFilter } from './row-filter.js';
export { sortRows } from './sort-rows.js';
export type { Direction } from './sort-rows.js';
export { binNumbers, countTexts, summarise } from './tally.js';
export type { NumberBin, NumberSummary, TextCount } from './tally.js';
