// Every public event of the elements.
export { OmActivitySelectEvent } from './activity-select-event.js';
export { OmAreaSelectEvent } from './area-select-event.js';
export { OmBasemapRefuseEvent } from './basemap-refuse-event.js';
export { OmClassToggleEvent } from './class-toggle-event.js';
export { OmCloseEvent } from './close-event.js';
export { OmFeatureSelectEvent } from './feature-select-event.js';
export { OmFilterChangeEvent } from './filter-change-event.js';
export { OmIndicatorChangeEvent } from './indicator-change-event.js';
export { OmKindsChangeEvent } from './kinds-change-event.js';
export { OmLayersChangeEvent } from './layers-change-event.js';
export { OmMarkChooseEvent } from './mark-choose-event.js';
export { OmMarksChangeEvent, type MarkCollection, type MarkFeature } from './marks-change-event.js';
export {
  OmMeasureChangeEvent,
  type MeasureFeature,
  type MeasureMode,
  type MeasureResults,
} from './measure-change-event.js';
export { OmModeChangeEvent } from './mode-change-event.js';
export { OmPageChangeEvent } from './page-change-event.js';
export { OmPlaceChangeEvent, type SelectedPlace } from './place-change-event.js';
export { OmPeriodChangeEvent } from './period-change-event.js';
export { OmPlayChangeEvent } from './play-change-event.js';
export { OmFilterShareEvent } from './filter-share-event.js';
export { OmQueryChangeEvent } from './query-change-event.js';
export { OmRegionChangeEvent } from './region-change-event.js';
export { OmResultSelectEvent } from './result-select-event.js';
export { OmSourceErrorEvent } from './source-error-event.js';
export { OmSwipeChangeEvent, type SwipeState } from './swipe-change-event.js';
export { OmViewChangeEvent } from './view-change-event.js';
export { OmTerrainRefuseEvent } from './terrain-refuse-event.js';
