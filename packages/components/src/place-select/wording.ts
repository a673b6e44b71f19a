// Places, distances and areas in words, with their units.
import type { Position } from '@onemap/contract';
import { formatNumber, type Locale } from '@onemap/core';
import { areaSquareMeters, inAreaUnit, inLengthUnit } from '@onemap/core/geo';
import type { Combination, AreaGeometry } from '@onemap/core/shape';
import { radiusOf } from './drafts.js';
import type { DrawnTool } from './place-book.js';
import type { PlaceProblem, PlaceWords } from './words.js';

/** A typed distance as it was typed, a drawn one to the metre: `500 米`, `1.2 公里`. */
export function distanceText(meters: number, words: PlaceWords, locale: Locale): string {
  const { value, unit } = inLengthUnit(meters);
  const digits = unit === 'meter' ? 1 : 3;
  return `${value.toLocaleString(locale, { maximumFractionDigits: digits })} ${words.units[unit]}`;
}

export function drawnWords(
  tool: Exclude<DrawnTool, 'click' | 'thing'>,
  draft: readonly Position[],
  meters: number,
  words: PlaceWords,
  locale: Locale,
): string {
  const { drawn } = words;
  if (tool === 'box' || tool === 'polygon' || tool === 'freehand') return drawn[tool];
  if (tool === 'circle') return drawn.circle(distanceText(Math.round(radiusOf(draft)), words, locale));
  return drawn[tool](distanceText(meters, words, locale));
}

export function joinedWords(before: string | null, how: Combination, words: string, all: PlaceWords): string {
  return before === null || how === 'new' ? words : all.joined[how](before, words);
}

/** The area in the unit that fits, and in square kilometres and 亩 beside it. */
export function areaTexts(geometry: AreaGeometry, words: PlaceWords, locale: Locale): [string, string] {
  const squareMeters = areaSquareMeters(geometry);
  const main = inAreaUnit(squareMeters);
  const others = (['squareKilometer', 'mu'] as const).filter((unit) => unit !== main.unit);
  const text = ({ value, unit, digits }: ReturnType<typeof inAreaUnit>): string =>
    `${value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${words.areaUnits[unit]}`;
  return [text(main), others.map((unit) => text(inAreaUnit(squareMeters, unit))).join(words.between)];
}

/** Empty for none, and for what is told as the state of the element. */
export function problemText(
  problem: PlaceProblem | null,
  excess: number,
  words: PlaceWords,
  locale: Locale,
): string {
  if (problem === null || problem === 'unreadable') return '';
  const own = words.problems[problem];
  return problem === 'too-many' ? `${own}${words.excess(formatNumber(excess, 0, locale))}` : own;
}

/** Of latitude, which is all that a hint needs. */
const metersPerDegree = 111_000;

/** How far edges have moved; empty where they have not. */
export function movedText(degrees: number, words: PlaceWords, locale: Locale): string {
  return degrees === 0 ? '' : words.moved(formatNumber(Math.max(0.1, degrees * metersPerDegree), 1, locale));
}
