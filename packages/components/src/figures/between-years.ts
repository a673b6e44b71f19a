// Fills between two years of a play: the class in which a value lies on its way, never a colour between two classes.
import { classOf, fillText } from '@onemap/core';
import { fillsOf } from './surface-model.js';
import type { ViewModel } from './view-model.js';

/**
 * The fill of each child on the straight line from its value now to that of the next moment. A region without a value
 * at either end keeps the fill that it has now: nothing leads from a number to a gap. Both moments have one
 * classification, so that every colour on the way stands in the legend.
 * @param share 0 for now to 1 for the next moment
 */
export function fillsBetween(now: ViewModel, next: ViewModel, share: number): (string | null)[] {
  const own = fillsOf(now);
  const classes = now.legend.classes.map(({ color, pattern = null }) => fillText({ color, pattern }));
  return now.children.map((figure, index) => {
    const from = figure.cell.value;
    const to = next.children[index]?.cell.value ?? null;
    if (from === null || to === null) return own[index] ?? null;
    // The end itself, not a sum that may fall on the other side of a break.
    const value = share >= 1 ? to : from + (to - from) * share;
    return classes[classOf(value, now.span.breaks)] ?? null;
  });
}

/** Whether two moments may be joined: values of single years with the same classes, one step apart. */
export function areJoined(now: ViewModel, next: ViewModel): boolean {
  const single = (model: ViewModel): boolean =>
    model.span.reading === 'value' && model.period.from === model.period.to;
  return (
    single(now) &&
    single(next) &&
    now.statistics === next.statistics &&
    now.span.breaks === next.span.breaks &&
    next.year === now.year + 1
  );
}
