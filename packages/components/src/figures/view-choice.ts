// Which region, indicator and year an element shows: its own attribute pins that aspect, else the provider's holds.
import {
  normalizeRegionCode,
  parsePeriod,
  readMoment,
  type Moment,
  type Period,
  type TimeUnit,
  type ViewValues,
} from '@onemap/core';
import type { TimeChoice } from './shown-span.js';

export interface Pins {
  /** 2 to 12 digits. */
  readonly region?: string;
  readonly indicator?: string;
  readonly period?: string;
}

/** A malformed code counts as none: the element shows its empty state. */
export function regionCode(text: string | undefined): string | undefined {
  if (!text) return undefined;
  try {
    return normalizeRegionCode(text);
  } catch {
    return undefined;
  }
}

/** A period of the element's own is read as a range where it has two ends; the provider's in the provider's mode. */
export function timeChoice(pin: string | undefined, values: ViewValues): TimeChoice {
  const own = pin ? periodFrom(pin) : undefined;
  if (own) return { period: own, mode: own.from === own.to ? 'instant' : 'range' };
  return { period: values.period, mode: values.mode };
}

/** The element's own period where it names one, else the provider's; one that cannot be read counts as none. */
export function pinnedPeriod(pin: string | undefined, values: ViewValues): Period | undefined {
  return pin ? periodFrom(pin) : values.period;
}

export function yearPeriod(year: number): Period {
  return momentPeriod(String(year));
}

export function momentPeriod(moment: Moment): Period {
  return { from: moment, to: moment };
}

/** What figures are asked by: the unit of the shown period, years without one. */
export function unitOfPeriod(period: Period | undefined): TimeUnit {
  return (period && readMoment(period.to)?.unit) ?? 'year';
}

function periodFrom(text: string): Period | undefined {
  try {
    return parsePeriod(text);
  } catch {
    return undefined;
  }
}
