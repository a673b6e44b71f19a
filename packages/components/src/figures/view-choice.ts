// Which region, indicator and year an element shows: its own attribute pins that aspect, else the provider's holds.
import { normalizeRegionCode, parsePeriod, type Period, type ViewValues } from '@onemap/core';
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
  return { from: String(year), to: String(year) };
}

function periodFrom(text: string): Period | undefined {
  try {
    return parsePeriod(text);
  } catch {
    return undefined;
  }
}
