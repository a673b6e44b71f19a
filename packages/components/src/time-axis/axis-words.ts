// What the axis says aloud: a moment, a period in its mode, and the value at a step.
import { readMoment, type Moment, type Period, type TimeMode } from '@onemap/core';
import type { Messages } from '../locales/messages.js';

/** "2016 年", "2016 年第 3 季度", "2016 年 8 月"; another form as it is. */
export function momentText(words: Messages, moment: Moment): string {
  const parts = readMoment(moment);
  if (!parts) return moment;
  const { year, quarter, month } = words.timeAxis;
  if (parts.unit === 'quarter') return quarter(String(parts.year), String(parts.number));
  return parts.unit === 'month' ? month(String(parts.year), String(parts.number)) : year(String(parts.year));
}

/** "2016 年", "2014—2018 年", "截至 2016 年". */
export function periodText(words: Messages, mode: TimeMode, { from, to }: Period): string {
  if (mode === 'cumulative') return words.timeAxis.upTo(momentText(words, to));
  if (mode === 'instant' || from === to) return momentText(words, to);
  if (readMoment(from)?.unit === 'year') return words.timeAxis.years(from, to);
  return words.timeAxis.span(momentText(words, from), momentText(words, to));
}
