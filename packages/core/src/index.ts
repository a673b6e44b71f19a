// What is computed: pure functions and small observables, without a page, a map or a network.
export type { CallOptions, DataSource, StatisticsParams } from './source.js';
export { ViewState } from './view-state.js';
export type { Locale, Period, Theme, ViewListener, ViewValues } from './view-state.js';
