// Charts as plain models: tables from rows and statistics, pictures as marks with positions, and their equal as a table.
export { chartCsv, type CsvWords } from './csv.js';
export { hasNumbers, sumOf, valuesOf } from './data.js';
export type { CategoryKind, ChartCategory, ChartCell, ChartData, ChartSeries, ChartStatus } from './data.js';
export { flowsOfStatuses, flowsOfStocks, linksOf, stateOf, tableOfFlows } from './flows.js';
export type { StateKey, StatusRow, YearOfPoverty } from './flows.js';
export { divide, type Division, type DividedPart } from './division.js';
export { chartDataFromDataset, type DatasetChoice } from './from-dataset.js';
export { chartDataFromRows, type ChartRows } from './from-rows.js';
export { textWidth } from './lettering.js';
export { chartTypes, drawChart, type ChartType, type Picture } from './picture.js';
export { type Refusal } from './refusal.js';
export type { FlowLink } from './sankey-layout.js';
export { correlation } from './scatter.js';
export { markAt, nextMark } from './scene.js';
export { rect, text } from './scene.js';
export type { Box, Mark, Paint, PathStep, Scene, SceneOptions, SceneWords, Shape } from './scene.js';
export { chartTable, type ChartTable, type ChartTableColumn, type ChartTableRow } from './table.js';
export { cellLabel, labelNumber } from './wording.js';
export { moved, posterOf, wrapText, type Poster, type PosterWords } from './poster.js';
export {
  basePaint,
  isPattern,
  softOpacity,
  svgFile,
  type PaintColors,
  type SvgFileOptions,
} from './svg-file.js';
