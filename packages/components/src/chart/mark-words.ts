// Each mark of a chart in words: what it is called, and everything about it.
import { formatNumber, rank } from '@onemap/core';
import { valuesOf, type ChartCell, type Mark } from '@onemap/core/chart';
import { cellText, fullText, periodText, rangeText, shareText, timeOf, type Speech } from './sentences.js';

const missing: ChartCell = { value: null, status: 'missing' };

/** 白家湾乡 23.50% */
export function markName(speech: Speech, mark: Mark): string {
  const { data, words, locale } = speech;
  const style = data.series[mark.series] ?? data.series[0] ?? data;
  if (mark.range !== undefined) return words.bin(rangeText(mark.range, style, speech), mark.value ?? 0);
  if (speech.type === 'scatter') return pointName(speech, mark);
  const cell = data.series[mark.series]?.cells[mark.category];
  const value = cell !== undefined ? cellText(cell, style, speech) : fullText(mark.value ?? 0, style, locale);
  return `${placeName(speech, mark)} ${value}`.trim();
}

/** The category, and the series where there are several. */
function placeName({ data, type, words }: Speech, { category, series, members = 1 }: Mark): string {
  const found = data.categories[category];
  const one = data.series[series];
  const label = data.categoryKind === 'time' ? periodText(timeOf(found), words) : (found?.label ?? '');
  if (members > 1) return words.others(members);
  if (data.series.length < 2) return label;
  if (type === 'sankey') return words.flow(label, one?.label ?? '', '').trim();
  return [label, one?.label ?? words.rest].filter((part) => part !== '').join(' ');
}

/** A point by its two numbers, or a square by how many points it holds. */
function pointName(speech: Speech, { category, members }: Mark): string {
  const { data, words } = speech;
  if (members !== undefined) return words.cell(members);
  const [x = '', y = ''] = data.series
    .slice(0, 2)
    .map((series) => `${series.label} ${cellText(series.cells[category] ?? missing, series, speech)}`);
  return words.both(data.categories[category]?.label ?? '', x, y);
}

/** Name, parts of a ratio, share of the whole, place among the others. */
export function markSentence(speech: Speech, mark: Mark): string {
  return [markName(speech, mark), baseText(speech, mark), shareOf(speech, mark), placeText(speech, mark)]
    .filter((part) => part !== '')
    .join(speech.words.comma);
}

function baseText({ data, words, locale }: Speech, mark: Mark): string {
  const cell = data.series[mark.series]?.cells[mark.category];
  const { numerator = null, denominator = null } = cell?.parts ?? {};
  if (cell?.value === null || numerator === null || denominator === null) return '';
  return words.base(formatNumber(numerator, 0, locale), formatNumber(denominator, 0, locale));
}

function shareOf({ words, locale }: Speech, { share }: Mark): string {
  return share === undefined ? '' : words.share(shareText(share, locale));
}

function placeText({ data, words }: Speech, mark: Mark): string {
  const series = data.series[mark.series];
  if (series === undefined || data.categoryKind !== 'region' || mark.category < 0) return '';
  const values = series.cells.map(({ value }) => value);
  const now = mark.place?.now ?? rank(values, 'descending')[mark.category] ?? null;
  if (now === null) return '';
  const place = words.rank(now, valuesOf(series.cells).length);
  const before = mark.place?.before ?? null;
  if (before === null) return place;
  const steps = before - now;
  const change = steps === 0 ? words.samePlace : steps > 0 ? words.placesUp(steps) : words.placesDown(-steps);
  return [place, change].join(words.comma);
}
