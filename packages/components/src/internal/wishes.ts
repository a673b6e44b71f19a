// Wishes go up: the events by which an element asks for another region, period, indicator or selection.
import type { ViewState, ViewValues } from '@onemap/core';
import type {
  OmFeatureSelectEvent,
  OmFilterShareEvent,
  OmIndicatorChangeEvent,
  OmModeChangeEvent,
  OmPeriodChangeEvent,
  OmRegionChangeEvent,
} from '../events/index.js';

type WishEvent =
  | OmRegionChangeEvent
  | OmPeriodChangeEvent
  | OmModeChangeEvent
  | OmIndicatorChangeEvent
  | OmFeatureSelectEvent
  | OmFilterShareEvent;

export const wishTypes = [
  'om-region-change',
  'om-period-change',
  'om-mode-change',
  'om-indicator-change',
  'om-feature-select',
  'om-filter-share',
] as const;

/** Writes what a wish asks for into a view; an event of another kind changes nothing. */
export function applyWish(view: ViewState, event: Event): void {
  view.set(wished(event as WishEvent));
}

function wished(event: WishEvent): Partial<ViewValues> {
  const { type, detail } = event;
  if (type === 'om-region-change' && 'region' in detail) return { region: detail.region };
  if (type === 'om-period-change' && 'period' in detail) return { period: detail.period };
  if (type === 'om-mode-change' && 'mode' in detail) return { mode: detail.mode };
  if (type === 'om-indicator-change' && 'indicator' in detail) return { indicator: detail.indicator };
  if (type === 'om-feature-select' && 'id' in detail) return { selection: detail.id };
  if (type === 'om-filter-share' && 'filter' in detail) return { filter: detail.filter ?? undefined };
  return {};
}
