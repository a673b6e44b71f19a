// The rows of a legend of classes: the highest first, then what has no value and why.
import type { LegendModel } from '../theme/legend.js';
import type { KeyRow } from './key-legend.js';

export interface ClassRowWords {
  readonly noData: string;
  readonly suppressed: string;
  readonly count: (regions: number) => string;
}

/** What is not published has a row only where there is such a region, as in the legend of a page. */
export function classRows({ classes, noData, suppressed }: LegendModel, words: ClassRowWords): KeyRow[] {
  const rows = classes.map(({ color, pattern, sign, count }): KeyRow => {
    const fill = { paint: color as `#${string}`, ...(pattern && { pattern }) };
    return { sign: 'fill', ...fill, label: sign, count: words.count(count) };
  });
  const gap = (paint: 'missing' | 'suppressed', label: string, count: number): KeyRow => {
    return { sign: 'fill', paint, label, count: words.count(count) };
  };
  return [
    ...rows.reverse(),
    gap('missing', words.noData, noData.count),
    ...(suppressed.count > 0 ? [gap('suppressed', words.suppressed, suppressed.count)] : []),
  ];
}
