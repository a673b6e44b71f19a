// Which region, indicator and year an element shows: its own attribute pins that aspect, else the provider's holds.
import { normalizeRegionCode, parsePeriod, yearOf, type Period, type ViewValues } from '@onemap/core';

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

/** Undefined when neither names a year that can be read: the latest is shown then. */
export function chosenYear(pins: Pins, values: ViewValues): number | undefined {
  const period = pinnedPeriod(pins.period, values);
  try {
    return period && yearOf(period);
  } catch {
    return undefined;
  }
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
