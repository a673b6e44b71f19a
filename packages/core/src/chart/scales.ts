// Scales and ticks: a linear one for values, a band for categories, and one place for how a tick is written.
import { nice, ticks } from 'd3-array';
import { formatCompact } from '../indicator/format.js';
import type { Locale } from '../view-state.js';
import { textWidth } from './lettering.js';
import { line, text, type Box, type Paint, type Shape } from './scene.js';

export interface LinearScale {
  (value: number): number;
  readonly from: number;
  readonly to: number;
}

/** Maps `from..to` to `start..end`; a domain of one value lands on the start. */
export function linearScale(from: number, to: number, start: number, end: number): LinearScale {
  const factor = to === from ? 0 : (end - start) / (to - from);
  return Object.assign((value: number) => start + (value - from) * factor, { from, to });
}

/** Round ends around the values, zero among them; 0 to 1 where there is nothing but zeros. */
export function valueDomain(values: readonly number[], count = 5): [number, number] {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  if (low === high) return [0, 1];
  return nice(low, high, count) as [number, number];
}

/** Round ends around the values, without zero unless it is near; equal values get room on both sides. */
export function spreadDomain(values: readonly number[], count = 5): [number, number] {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  if (low > high) return [0, 1];
  if (low === high)
    return low === 0 ? [0, 1] : (nice(Math.min(0, 2 * low), Math.max(0, 2 * low), count) as [number, number]);
  const nearZero = low > 0 && low < (high - low) / 2;
  return nice(nearZero ? 0 : low, high, count) as [number, number];
}

export interface ValueAxis {
  readonly scale: LinearScale;
  readonly shapes: readonly Shape[];
}

export interface AxisText {
  readonly fontSize: number;
  readonly locale: Locale;
}

/** Ticks of a domain, written so that they fit beside each other. */
export function tickTexts(
  [from, to]: readonly [number, number],
  count: number,
  locale: Locale,
): { value: number; text: string }[] {
  return ticks(from, to, count).map((value) => ({ value, text: formatCompact(value, locale) }));
}

/** How much room the texts of a value axis at the left need, CSS pixels. */
export function tickRoom(
  domain: readonly [number, number],
  count: number,
  { fontSize, locale }: AxisText,
): number {
  return (
    8 +
    tickTexts(domain, count, locale).reduce(
      (most, { text: words }) => Math.max(most, textWidth(words, fontSize)),
      0,
    )
  );
}

/** Quiet lines across the plot with their values at the left; the line of zero is darker. */
export function leftAxis(plot: Box, domain: [number, number], count: number, style: AxisText): ValueAxis {
  const scale = linearScale(...domain, plot.y + plot.height, plot.y);
  const shapes = tickTexts(domain, count, style.locale).flatMap(({ value, text: words }) => {
    const y = Math.round(scale(value)) + 0.5;
    return [
      line(
        [
          [plot.x, y],
          [plot.x + plot.width, y],
        ],
        value === 0 ? 'axis' : 'grid',
      ),
      text(plot.x - 8, y, words, { size: style.fontSize, anchor: 'end', fill: 'quiet' }),
    ];
  });
  return { scale, shapes };
}

/** The same for values that run to the right, with their texts below. */
export function bottomAxis(plot: Box, domain: [number, number], count: number, style: AxisText): ValueAxis {
  const scale = linearScale(...domain, plot.x, plot.x + plot.width);
  const shapes = tickTexts(domain, count, style.locale).flatMap(({ value, text: words }) => {
    const x = Math.round(scale(value)) + 0.5;
    const fill: Paint = value === 0 ? 'axis' : 'grid';
    return [
      line(
        [
          [x, plot.y],
          [x, plot.y + plot.height],
        ],
        fill,
      ),
      text(x, plot.y + plot.height + style.fontSize, words, {
        size: style.fontSize,
        anchor: 'middle',
        fill: 'quiet',
      }),
    ];
  });
  return { scale, shapes };
}

/** Which of the labels of an axis are written: every n-th, so that none touches the next; the last one always. */
export function labelEvery(labels: readonly string[], step: number, fontSize: number): number {
  const room = labels.reduce((most, label) => Math.max(most, textWidth(label, fontSize)), 0) + fontSize / 2;
  return Math.max(1, Math.ceil(room / Math.max(1, step)));
}
