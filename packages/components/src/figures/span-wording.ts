// The words of a span of time: its name, and the sentence that sums a change up.
import { formatIndicator } from '@onemap/core';
import type { Messages } from '../locales/messages.js';
import { periodText } from '../time-axis/axis-words.js';
import type { RegionFigure } from './region-figures.js';
import type { ShownSpan } from './shown-span.js';
import type { Wording } from './wording.js';

/** "2016 年", "2013—2016 年", "2013—2016 年合计". */
export function spanText(words: Messages, { period, reading }: ShownSpan): string {
  const text = periodText(words, period.from === period.to ? 'instant' : 'range', period);
  return reading === 'sum' ? words.timeAxis.total(text) : text;
}

/** "全县降 5.4 个百分点；降得最多古坡镇 9.8 个百分点，升得最多大像山镇 0.3 个百分点。" */
export function changeSummaryOf(
  wording: Wording,
  own: RegionFigure,
  children: readonly RegionFigure[],
): string {
  const { words } = wording;
  const parts = [wholeOf(wording, own), ...endsOf(wording, children)].filter((part) => part !== '');
  if (parts.length === 0) return words.timeAxis.noComparison;
  return `${parts.join(words.povertyMap.semicolon)}${words.povertyMap.stop}`;
}

function wholeOf(wording: Wording, { name, cell }: RegionFigure): string {
  const { words } = wording;
  if (cell.value === null) return cell.status === 'suppressed' ? words.suppressed : '';
  const amount = amountText(wording, cell.value);
  if (cell.value === 0) return words.timeAxis.unchanged(name);
  return cell.value < 0 ? words.timeAxis.fell(name, amount) : words.timeAxis.rose(name, amount);
}

function endsOf(wording: Wording, figures: readonly RegionFigure[]): string[] {
  const { fellMost, roseMost } = wording.words.timeAxis;
  const known = figures.flatMap(({ name, cell }) =>
    cell.value === null ? [] : [{ name, value: cell.value }],
  );
  const sorted = known.sort((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]];
  return [
    lowest && lowest.value < 0 ? fellMost(lowest.name, amountText(wording, lowest.value)) : '',
    highest && highest.value > 0 ? roseMost(highest.name, amountText(wording, highest.value)) : '',
  ];
}

function amountText({ indicator, locale }: Wording, value: number): string {
  return formatIndicator(indicator, Math.abs(value), locale);
}
