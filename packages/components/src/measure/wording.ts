// The measures of a figure in words, with their units.
import type { Locale } from '@onemap/core';
import {
  inAreaUnit,
  inLengthUnit,
  type AreaUnit,
  type GroundQuantity,
  type LengthUnit,
} from '@onemap/core/geo';
import type { MeasureMode } from '../events/index.js';
import type { Measures } from './measures.js';
import type { MeasureWords } from './words.js';

export interface Wording {
  readonly locale: Locale;
  readonly words: MeasureWords;
  /** Undefined: the unit that fits the size. */
  readonly lengthUnit: LengthUnit | undefined;
  readonly areaUnit: AreaUnit | undefined;
}

export function lengthText(meters: number, { locale, words, lengthUnit }: Wording): string {
  const { value, unit, digits } = inLengthUnit(meters, lengthUnit);
  return `${numberText(value, digits, locale)} ${words.units[unit]}`;
}

function areaText({ value, unit, digits }: GroundQuantity<AreaUnit>, { locale, words }: Wording): string {
  return `${numberText(value, digits, locale)} ${words.areaUnits[unit]}`;
}

/** North is 0.000°, also where it is a hair less than 360. */
export function azimuthText(degrees: number, { locale }: Wording): string {
  const thousandths = Math.round(degrees * 1000) % 360_000;
  return `${numberText(thousandths / 1000, 3, locale)}°`;
}

/** The one number that the figure is drawn for. */
export function mainText(mode: MeasureMode, measures: Measures, wording: Wording): string {
  if (mode === 'area' && measures.areaSquareMeters !== null)
    return areaText(inAreaUnit(measures.areaSquareMeters, wording.areaUnit), wording);
  const first = measures.segments[0];
  if (mode === 'azimuth' && first) return azimuthText(first.azimuthDegrees, wording);
  return lengthText(measures.lengthMeters, wording);
}

/** What else is said of it: an area in the other units, with what is around it; the length of an azimuth's line. */
export function furtherText(mode: MeasureMode, measures: Measures, wording: Wording): string {
  const { words } = wording;
  const length = lengthText(measures.lengthMeters, wording);
  if (mode === 'azimuth') return [words.fromNorth, `${words.length} ${length}`].join(words.between);
  const area = measures.areaSquareMeters;
  if (mode !== 'area' || area === null) return '';
  const shown = inAreaUnit(area, wording.areaUnit).unit;
  const others = (['mu', 'hectare', 'squareMeter', 'squareKilometer'] as const)
    .filter((unit) => unit !== shown)
    .map((unit) => areaText(inAreaUnit(area, unit), wording));
  return [...others, `${words.around} ${length}`].join(words.between);
}

function numberText(value: number, digits: number, locale: Locale): string {
  return value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
