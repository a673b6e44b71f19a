// The element classes and events, without registering anything.
export { OmActivityLayer } from './activity-layer/activity-layer.js';
export { OmChart } from './chart/chart.js';
export type { ChartInput } from './chart/chart-source.js';
export { OmCodeSheet } from './code-sheet/code-sheet.js';
export { OmHouseholdArchive } from './household-archive/household-archive.js';
export { OmCoordinates } from './coordinates/coordinates.js';
export { OmDashboard } from './dashboard/dashboard.js';
export type { DashboardLayout, DashboardPage, DashboardPart } from './dashboard/layout.js';
export { OmHouseholdCard } from './household-card/household-card.js';
export { OmIndicatorCards } from './indicator-cards/indicator-cards.js';
export { OmLayerList } from './layer-list/layer-list.js';
export { OmLegend } from './legend/legend.js';
export { OmMap } from './map/map.js';
export { OmMapChangeEvent } from './map/map-change-event.js';
export { mapContext } from './map/context.js';
export { OmMarks } from './marks/marks.js';
export { OmMeasure } from './measure/measure.js';
export { OmPlaceSelect } from './place-select/place-select.js';
export { OmOverviewMap } from './overview-map/overview-map.js';
export { OmPovertyMap } from './poverty-map/poverty-map.js';
export { OmPrint } from './print/print.js';
export { OmProvider } from './provider/provider.js';
export { OmQueryBuilder } from './query-builder/query-builder.js';
export { OmQueryResults } from './query-results/query-results.js';
export { OmQueryToolbox } from './query-toolbox/query-toolbox.js';
export type { AskedPlace } from './query-toolbox/place-filter.js';
export { OmRanking } from './ranking/ranking.js';
export { OmRegionTable, type RegionRow } from './region-table/region-table.js';
export { OmSwipeCompare } from './swipe-compare/swipe-compare.js';
export { OmTerrainView } from './terrain-view/terrain-view.js';
export { OmTicker } from './ticker/ticker.js';
export type { TickerItem } from './ticker/ticker-items.js';
export { OmTimelineLayer } from './timeline-layer/timeline-layer.js';
export { OmTimeAxis } from './time-axis/time-axis.js';
export { OmTrendPanel } from './trend-panel/trend-panel.js';
export {
  OmActivitySelectEvent,
  OmAreaSelectEvent,
  OmBasemapRefuseEvent,
  OmClassToggleEvent,
  OmCloseEvent,
  OmFeatureSelectEvent,
  OmFilterChangeEvent,
  OmIndicatorChangeEvent,
  OmKindsChangeEvent,
  OmLayersChangeEvent,
  OmMarkChooseEvent,
  OmMarksChangeEvent,
  OmMeasureChangeEvent,
  OmModeChangeEvent,
  OmPageChangeEvent,
  OmPeriodChangeEvent,
  OmPlaceChangeEvent,
  OmPlayChangeEvent,
  OmFilterShareEvent,
  OmQueryChangeEvent,
  OmRegionChangeEvent,
  OmResultSelectEvent,
  OmSourceErrorEvent,
  OmSwipeChangeEvent,
  OmViewChangeEvent,
  OmTerrainRefuseEvent,
  type MarkCollection,
  type MarkFeature,
  type MeasureFeature,
  type MeasureMode,
  type MeasureResults,
  type SelectedPlace,
  type SwipeState,
} from './events/index.js';
