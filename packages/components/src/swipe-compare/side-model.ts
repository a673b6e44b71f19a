// What a side shows and says of itself: which year of the imagery or of the figures, when it was taken, what is missing.
import { formatNumber, type Locale } from '@onemap/core';
import {
  imageryOf,
  imageryYears,
  type ImagerySet,
  type MapLayer,
  type SwipeMode,
  type SwipeSide,
} from '@onemap/core/map';
import type { SurfaceModel } from '../map/surface.controller.js';
import type { SideContent, SideProgress } from './side-layers.js';
import type { SwipeWords } from './words.js';

export interface SideModel {
  readonly content: SideContent;
  /** Undefined for layers of the page's own. */
  readonly year: number | undefined;
  /** Years to choose from; empty for layers of the page's own. */
  readonly years: readonly number[];
  /** "2013 年影像". */
  readonly label: string;
  /** "2013-09-21 拍摄 · 2.5 米"; empty where there is nothing to tell. */
  readonly detail: string;
  /** Why the side shows nothing; empty where it shows something. */
  readonly missing: string;
  readonly set: ImagerySet | undefined;
  /** Asks again for what has not come; undefined where nothing is missing. */
  readonly retry?: () => void;
}

/** What is said on the image: a picture that is being opened, and tiles that have not come, say so on their side. */
export function onImage(model: SideModel, progress: SideProgress, words: SwipeWords): SideModel {
  if (progress.opening) return { ...model, detail: words.opening };
  if (progress.fault === null) return model;
  return { ...model, missing: words.tileFaults[progress.fault], retry: progress.retry };
}

/** What is compared and how, in a sentence, and what has not come, in one for each side. */
export function summaryOf(
  mode: SwipeMode,
  [left, right]: readonly [string, string],
  models: readonly SideModel[],
  words: SwipeWords,
): string {
  const lacking = models.filter(({ retry }) => retry !== undefined);
  const faults = lacking.map(({ label, missing }) => words.fault(label, missing));
  return [words.summary(words.modes[mode], left, right), ...faults].join(words.between);
}

/** The years that the two sides begin with, where there are both. */
const usualYears = { left: 2013, right: 2015 } as const;

/** The usual year, else the first for the left side and the last for the right one. */
export function defaultYear(side: SwipeSide, years: readonly number[]): number | undefined {
  if (years.includes(usualYears.left) && years.includes(usualYears.right)) return usualYears[side];
  return side === 'left' ? years[0] : years[years.length - 1];
}

interface Telling {
  readonly words: SwipeWords;
  readonly locale: Locale;
}

export function imagerySide(
  catalogue: readonly ImagerySet[],
  year: number | undefined,
  { words, locale }: Telling,
): SideModel {
  const years = imageryYears(catalogue);
  const set = year === undefined ? undefined : imageryOf(catalogue, year);
  const missing = year === undefined ? words.noImagery : words.noYear(year, years);
  return {
    content: set ? { kind: 'imagery', set } : { kind: 'nothing' },
    ...{ year, years, set },
    label: year === undefined ? '' : words.imagery(year),
    detail: set ? detailOf(set, words, locale) : '',
    missing: set ? '' : missing,
  };
}

/** Figures of a year on the map; `model` is undefined where the year has none. */
export interface FiguresOfYear {
  readonly year: number | undefined;
  readonly years: readonly number[];
  readonly model: SurfaceModel | undefined;
  /** The whole region's value in words. */
  readonly value: string;
}

export function figuresSide(
  { year, years, model, value }: FiguresOfYear,
  words: SwipeWords,
  nothing: string,
): SideModel {
  return {
    content: model ? { kind: 'figures', model } : { kind: 'nothing' },
    ...{ year, years },
    label: year === undefined ? '' : words.year(year),
    detail: model ? value : '',
    missing: model ? '' : year === undefined ? nothing : words.noYear(year, years),
    set: undefined,
  };
}

export function ownSide(layers: readonly MapLayer[], label: string): SideModel {
  const content: SideContent = { kind: 'layers', layers };
  return { content, year: undefined, years: [], label, detail: '', missing: '', set: undefined };
}

function detailOf({ captureDate, resolutionM }: ImagerySet, words: SwipeWords, locale: Locale): string {
  const date = captureDate === null ? words.undated : words.captured(captureDate);
  const meters =
    resolutionM === null ? '' : words.resolution(formatNumber(resolutionM, decimalsOf(resolutionM), locale));
  return [date, meters].filter((part) => part !== '').join(words.between);
}

/** 0.5 and 2.5 m have a decimal, 30 m has none. */
function decimalsOf(meters: number): number {
  return Number.isInteger(meters) ? 0 : 1;
}
