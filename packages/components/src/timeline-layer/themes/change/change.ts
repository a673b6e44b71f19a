// The theme of change: the difference between two years, or the change in per cent, in classes around no change.
import { changeSpan } from '../../../figures/shown-span.js';
import { viewModel } from '../../../figures/view-model.js';
import { indicatorTitle } from '../../../figures/wording.js';
import { classesView } from '../choropleth.js';
import type { Theme, ThemeRefusal, ThemeRequest } from '../theme.js';
import { wordsOf } from '../theme-words.js';
import { changeWords } from './words.js';

export const change: Theme<undefined> = {
  refusal: (request) => refusalOf(request),
  view: ({ model, time, options }) => {
    const { place, statistics, wording } = model;
    const span = changeSpan(statistics, time, options.change === 'ratio');
    if (!span) return { kind: 'refusal', text: wordsOf(changeWords, wording.locale).nothingBefore };
    const { words, locale } = wording;
    return classesView(viewModel(place, statistics, span, { words, locale, patterns: model.patterns }));
  },
};

/** A rate that falls from 20 to 10 % falls by 10 points; "by 50 %" would be taken for something else. */
function refusalOf({ model: { statistics, wording }, options }: ThemeRequest): ThemeRefusal | undefined {
  const { indicator } = statistics;
  if (options.change !== 'ratio' || !indicator.perHundred) return undefined;
  const text = wordsOf(changeWords, wording.locale).ratioOfRate(indicatorTitle({ ...wording, indicator }));
  return { kind: 'refusal', text, offer: 'choropleth' };
}
