// The finding of a chart as its title, and the summary that stands for its picture.
import { formatNumber } from '@onemap/core';
import {
  correlation,
  linksOf,
  stateOf,
  sumOf,
  type ChartCell,
  type ChartData,
  type ChartSeries,
} from '@onemap/core/chart';
import { markName } from './mark-words.js';
import {
  categoryWord,
  periodText,
  rangeText,
  shareText,
  shortText,
  subjectOf,
  subtitleOf,
  timeOf,
  type Speech,
} from './sentences.js';

/** What is highest, what has the largest share, or how far it went from the first to the last year. */
export function headlineOf(speech: Speech): string {
  return findingOf(speech) || subjectOf(speech);
}

function findingOf(speech: Speech): string {
  const { data, type } = speech;
  if (type === 'pie' || type === 'donut') return largestText(speech);
  if (type === 'histogram') return commonestText(speech);
  if (type === 'scatter') return correlationText(speech);
  if (type === 'sankey') return flowText(speech);
  if (type === 'pyramid') return sidesText(speech);
  const series = isStack(speech) ? totalsOf(speech) : data.series[0];
  return data.categoryKind === 'time' ? changeText(speech, series) : highestText(speech, series);
}

function isStack({ type, data }: Speech): boolean {
  return ['stacked-bar', 'composition', 'area'].includes(type) && data.series.length > 1;
}

/** The sums of all series, as a series of their own. */
function totalsOf({ data, words }: Speech): ChartSeries | undefined {
  const [first] = data.series;
  const cells = data.categories.map((_, index): ChartCell => {
    const value = sumOf(
      data.series.map((series) => series.cells[index] ?? { value: null, status: 'missing' }),
    );
    return value === null ? { value, status: 'missing' } : { value, status: 'ok' };
  });
  return first && { ...first, key: 'total', label: words.total, cells };
}

function largestText({ marks, data, words, locale }: Speech): string {
  const [largest] = marks;
  if (largest?.share === undefined) return '';
  const one = data.series.length === 1 ? data.categories[largest.category] : data.series[largest.series];
  return words.largest(data.title, one?.label ?? words.rest, shareText(largest.share, locale));
}

function commonestText(speech: Speech): string {
  const { marks, data, words } = speech;
  const [first] = marks;
  if (first === undefined) return '';
  const most = marks.reduce((best, mark) => ((mark.value ?? 0) > (best.value ?? 0) ? mark : best), first);
  const range = rangeText(most.range ?? [0, 0], data, speech);
  return words.commonest(data.title, range, categoryWord(speech), most.value ?? 0);
}

/** How many left poverty and how many fell back, where the states say so. */
function flowText({ data, words, locale }: Speech): string {
  const links = linksOf(data);
  const sum = (end: 'from' | 'to', state: string): number =>
    links.filter((link) => stateOf(link[end]).state === state).reduce((total, { value }) => total + value, 0);
  const [exited, relapsed] = [sum('to', 'exited'), sum('from', 'relapsed')];
  if (exited === 0) return '';
  const span = periodText(data.period, words);
  return words.exits(data.place, span, shortText(exited, data, locale), shortText(relapsed, data, locale));
}

/** The sum of either side, where no part of it is missing. */
function sidesText(speech: Speech): string {
  const { data, locale, words } = speech;
  const sums = data.series.slice(0, 2).map((series) => {
    const sum = sumOf(series.cells);
    return sum === null ? null : `${series.label} ${shortText(sum, series, locale)}`;
  });
  return sums.includes(null) ? '' : [words.subject(data.place, '', data.title), ...sums].join(words.comma);
}

/** How far the two numbers go together; nothing is claimed of fewer than three. */
function correlationText({ data, words, locale }: Speech): string {
  const [across, up] = data.series;
  if (across === undefined || up === undefined) return '';
  const r = correlation(across.cells, up.cells);
  return r === null ? '' : words.correlation(across.label, up.label, formatNumber(r, 2, locale));
}

function highestText({ data, type, words, locale }: Speech, series: ChartSeries | undefined): string {
  if (series === undefined) return '';
  const found = extremes(data, series);
  if (found === null) return '';
  const value = shortText(found.highest.value, series, locale);
  const own = data.series.length > 1 && series.key !== 'total' && type !== 'ranked-bar';
  const title = own ? series.label : data.title;
  if (found.count === 1) return words.single(found.highest.label, data.title, value);
  if (found.highest.value === found.lowest.value) return words.allEqual(data.title, value);
  return (data.additive ? words.most : words.highest)(title, found.highest.label, value);
}

/** 全国贫困人口 2012—2019 年减少 9,348 万人 */
function changeText({ data, words, locale }: Speech, series: ChartSeries | undefined): string {
  const ends = series && endsOf(series);
  if (series === undefined || !ends || ends.first.index === ends.last.index) return '';
  const { first, last } = ends;
  const change = last.value - first.value;
  const named = data.series.length > 1 && series.label !== data.title && series.key !== 'total';
  const subject = words.subject(named ? series.label : data.place, '', data.title);
  const timeAt = (index: number): string => timeOf(data.categories[index]);
  const span = words.spaced(periodText(`${timeAt(first.index)}/${timeAt(last.index)}`, words));
  if (Number(change.toFixed(series.decimals)) === 0) return words.unchanged(subject, span);
  const amount =
    series.unit === '%'
      ? words.points(formatNumber(Math.abs(change), Math.min(1, series.decimals), locale))
      : shortText(Math.abs(change), series, locale);
  const [less, more] = data.additive ? [words.fewer, words.more] : [words.fell, words.rose];
  return change < 0 ? less(subject, span, amount) : more(subject, span, amount);
}

/** One or two sentences that stand for the picture. */
export function summaryOf(speech: Speech): string {
  const { data, words } = speech;
  const parts = [countText(speech), ...middleOf(speech), wholeText(speech), gapText(speech)];
  const sentence = parts.filter((part) => part !== '').join(words.semicolon);
  return `${subtitleOf(speech)}${words.stop}${sentence}${words.stop}${data.multiple ? words.multiple : ''}`;
}

function middleOf(speech: Speech): string[] {
  const { data, type, marks, words } = speech;
  if (type === 'scatter' && data.series.length > 1) {
    const [across, up] = data.series as [ChartSeries, ChartSeries];
    return [
      words.pairs(
        marks.reduce((sum, { members = 1 }) => sum + members, 0),
        across.label,
        up.label,
      ),
    ];
  }
  if (type === 'sankey') return marks.slice(0, 12).map((mark) => markName(speech, mark));
  if (['pie', 'donut', 'histogram'].includes(type)) return marks.map((mark) => markName(speech, mark));
  const total = isStack(speech) ? [totalsOf(speech)!] : [];
  return [...total, ...data.series.slice(0, 4)].map((series) => seriesText(speech, series));
}

function countText(speech: Speech): string {
  const { data, type, words } = speech;
  if (type === 'sankey') return '';
  if (data.categoryKind !== 'time') return words.count(data.categories.length, categoryWord(speech));
  return data.series.length > 1 ? words.lines(data.series.length) : '';
}

function seriesText(speech: Speech, series: ChartSeries): string {
  const { data, words, locale } = speech;
  const name = data.series.length > 1 ? `${series.label} ` : '';
  const value = (one: number): string => shortText(one, series, locale);
  if (data.categoryKind === 'time') {
    const ends = endsOf(series);
    if (ends === null) return `${name}${words.noData}`;
    const yearOf = (index: number): string => periodText(timeOf(data.categories[index]), words);
    const { first, last } = ends;
    return `${name}${words.fromTo(yearOf(first.index), value(first.value), yearOf(last.index), value(last.value))}`;
  }
  const found = extremes(data, series);
  if (found === null) return `${name}${words.noData}`;
  const { highest, lowest } = found;
  return `${name}${words.ends(highest.label, value(highest.value), lowest.label, value(lowest.value))}`;
}

function wholeText({ data, words, locale }: Speech): string {
  const { whole } = data;
  if (whole === null || whole.cell.value === null || whole.label === '') return '';
  return words.whole(whole.label, shortText(whole.cell.value, data, locale));
}

function gapText({ data, type, words }: Speech): string {
  if (type === 'sankey') return '';
  const cells = data.series.flatMap((series) => series.cells);
  const count = (status: ChartCell['status']): number =>
    cells.filter((cell) => cell.status === status).length;
  return words.gaps(count('missing'), count('suppressed'));
}

function endsOf({ cells }: ChartSeries) {
  const known = cells.flatMap(({ value }, index) => (value === null ? [] : [{ value, index }]));
  const [first] = known;
  const last = known[known.length - 1];
  return first && last ? { first, last } : null;
}

function extremes({ categories }: ChartData, { cells }: ChartSeries) {
  const known = cells.flatMap(({ value }, index) =>
    value === null ? [] : [{ value, label: categories[index]?.label ?? '' }],
  );
  const [first] = known;
  if (first === undefined) return null;
  const highest = known.reduce((best, one) => (one.value > best.value ? one : best), first);
  const lowest = known.reduce((best, one) => (one.value < best.value ? one : best), first);
  return { highest, lowest, count: known.length };
}
