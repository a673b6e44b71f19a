// The figures of one year for a side of a comparison: what its map draws and what it says of the whole region.
import type { Locale } from '@onemap/core';
import type { Shown } from '../figures/figures.controller.js';
import { axisOf, shownSpan } from '../figures/shown-span.js';
import { surfaceModel } from '../figures/surface-model.js';
import { thematicStyle } from '../figures/thematic-style.js';
import { yearPeriod } from '../figures/view-choice.js';
import { viewModel, type ViewModel } from '../figures/view-model.js';
import { shortValue } from '../figures/wording.js';
import type { Messages } from '../locales/messages.js';
import type { FiguresOfYear } from './side-model.js';

const noPoints = { points: null, palette: [] } as const;

export interface Looks {
  readonly words: Messages;
  readonly locale: Locale;
  readonly scheme: 'light' | 'dark';
  readonly fontFamily: string;
}

/** The years with a value, ascending. */
export function yearsOf({ statistics }: Shown): number[] {
  return axisOf(statistics)
    .steps.filter(({ missing }) => !missing)
    .map(({ moment }) => Number(moment));
}

export function modelOfYear(shown: Shown, year: number, { words, locale }: Looks): ViewModel | undefined {
  const span = shownSpan(shown.statistics, { mode: 'instant', period: yearPeriod(year) });
  return span && viewModel(shown.place, shown.statistics, span, { words, locale });
}

export function figuresOfYear(
  years: readonly number[],
  year: number | undefined,
  model: ViewModel | undefined,
  { words, scheme, fontFamily }: Looks,
): FiguresOfYear {
  if (year === undefined || !model || !years.includes(year))
    return { year, years, model: undefined, value: '' };
  const { value } = model.own.cell;
  return {
    year,
    years,
    model: surfaceModel(model, noPoints, thematicStyle(scheme, fontFamily, false), scheme),
    value: value === null ? '' : words.povertyMap.whole(model.own.name, shortValue(model.wording, value)),
  };
}
