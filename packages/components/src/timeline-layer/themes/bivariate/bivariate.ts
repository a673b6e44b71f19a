// The theme of two indicators at once: three classes of each, crossed into nine colours.
import type { Indicator } from '@onemap/contract';
import type { Cell } from '@onemap/contract/cube';
import {
  bivariateBreaks,
  bivariateColors,
  bivariateLegend,
  formatNumber,
  pairedCell,
  type BivariateBreaks,
  type BivariateClass,
  type DataSource,
  type Locale,
  type PairedCell,
} from '@onemap/core';
import { shownSpan, type ShownSpan } from '../../../figures/shown-span.js';
import { spanText } from '../../../figures/span-wording.js';
import { loadStatistics, type Statistics } from '../../../figures/statistics.js';
import { hasFigures, type RegionFigure } from '../../../figures/region-figures.js';
import { regionLabels, type ViewModel } from '../../../figures/view-model.js';
import { indicatorTitle, valueText, type Wording } from '../../../figures/wording.js';
import { cellNumber, unitTitle, wordsOf } from '../theme-words.js';
import type { Theme, ThemeInput, ThemeRefusal, ThemeRequest, ThemeTable, ThemeView } from '../theme.js';
import { crossedLegend } from './legend.js';
import { bivariateWords } from './words.js';

/** The figures of the second indicator. */
type Second = Statistics;

export const bivariate: Theme<Second> = {
  refusal: refusalOf,
  loadInputs: (request) => [secondOf(request)],
  load: loadSecond,
  view: viewOf,
};

function secondOf({ catalogue, options }: ThemeRequest): Indicator | undefined {
  return catalogue.all.find(({ id }) => id === options.second);
}

function refusalOf(request: ThemeRequest): ThemeRefusal | undefined {
  const { locale } = request.model.wording;
  const words = wordsOf(bivariateWords, locale);
  const second = secondOf(request);
  const { place, statistics } = request.model;
  if (!second) return refused(words.noSecond);
  if (second.id === statistics.indicator.id) return refused(words.sameTwice(titleIn(second, locale)));
  return place.children.length === 0 ? refused(words.noParts) : undefined;
}

function refused(text: string): ThemeRefusal {
  return { kind: 'refusal', text, offer: 'choropleth' };
}

const titleIn = (indicator: Indicator, locale: Locale): string => indicatorTitle({ indicator, locale });

function loadSecond(source: DataSource, request: ThemeRequest, signal: AbortSignal): Promise<Second> {
  const { place } = request.model;
  const query = {
    ...{ catalogue: request.catalogue, indicator: secondOf(request)!, region: place.region.code },
    ...{ hasChildren: place.children.length > 0, method: undefined, isUnclassed: true },
  };
  return loadStatistics(source, query, signal);
}

/** A place with both of its values. */
interface Pair {
  readonly figure: RegionFigure;
  readonly x: Cell;
  readonly y: Cell;
  readonly paired: PairedCell;
}

/** Both indicators at one moment. */
interface Crossed {
  readonly model: ViewModel;
  readonly x: Wording;
  readonly y: Wording;
  /** The periods in words: the second indicator may lack the last years of the first. */
  readonly periods: { readonly x: string; readonly y: string };
  readonly breaks: BivariateBreaks;
  readonly pairs: readonly Pair[];
}

function viewOf({ model, extra, time }: ThemeInput<Second>): ThemeView | ThemeRefusal {
  const { locale } = model.wording;
  if (!hasFigures(extra)) {
    return refused(wordsOf(bivariateWords, locale).noFigures(titleIn(extra.indicator, locale)));
  }
  const { period } = model;
  const second = shownSpan(extra, { mode: time.mode, period })!;
  const crossed = crossedOf(model, second);
  const { x, y, breaks, pairs } = crossed;
  const colors = bivariateColors(breaks.x.length + 1, breaks.y.length + 1);
  const { title, shortTitle } = titlesOf(crossed);
  const summary = summaryOf(crossed);
  const legend = bivariateLegend({
    ...{ x: x.indicator, y: y.indicator, breaks, locale: x.locale },
    cells: pairs.map((pair) => [pair.x, pair.y]),
  });
  return {
    ...{ kind: 'view', title, shortTitle, summary, shortSummary: summary },
    ground: {
      colors: pairs.map(({ paired }) => fillOf(paired, colors)),
      labels: regionLabels(model).map((label) => ({ ...label, value: '' })),
    },
    legend: { kind: 'drawn', render: (narrow) => crossedLegend(legend, model, narrow) },
    table: tableOf(crossed, title),
    tell: ({ region }) => tellPair(crossed, region),
  };
}

function crossedOf(model: ViewModel, second: ShownSpan): Crossed {
  const { wording, span, children } = model;
  const breaks = bivariateBreaks(span.playValues(), second.playValues());
  const y: Wording = { ...wording, indicator: second.indicator, signed: second.reading === 'change' };
  const pairs = children.map((figure): Pair => {
    const cells = { x: figure.cell, y: second.cellOf(figure.code) };
    return { figure, ...cells, paired: pairedCell(cells.x, cells.y, breaks) };
  });
  const periods = { x: model.periodText, y: spanText(wording.words, second) };
  return { model, x: wording, y, periods, breaks, pairs };
}

function fillOf(paired: PairedCell, colors: readonly (readonly string[])[]): string | null {
  if (paired.status === 'ok') return colors[paired.at.y]![paired.at.x]!;
  return paired.status === 'suppressed' ? 'suppressed' : null;
}

/** "甘谷县各乡镇贫困发生率与人均纯收入 · 2016 年"; each value has its own unit. */
function titlesOf({ model, x, y }: Crossed): { title: string; shortTitle: string } {
  const { own, childLevel, periodText } = model;
  const { words, locale } = x;
  const both = wordsOf(bivariateWords, locale).and(indicatorTitle(x), indicatorTitle(y));
  const level = childLevel ? words.levels[childLevel] : '';
  const titled = (region: string): string =>
    `${words.povertyMap.subject(region, level, both)} · ${periodText}`;
  return { title: titled(own.name), shortTitle: titled(childLevel ? '' : own.name) };
}

const namesInSummary = 3;

/** "贫困发生率高、人均纯收入低的最多，有 9 个乡镇：礼辛镇、大庄镇、谢家湾乡等；没有乡镇两项都高。" */
function summaryOf({ model, x, y, breaks, pairs }: Crossed): string {
  const { locale, words } = x;
  const { most, bothHigh, noneHigh, list, classed, classes } = wordsOf(bivariateWords, locale);
  const level = words.levels[model.childLevel ?? 'town'];
  const { semicolon, stop, nothingIn } = words.povertyMap;
  const groups = groupsOf(pairs);
  const [largest, next] = [...groups].sort((a, b) => b.figures.length - a.figures.length);
  if (!largest) return nothingIn(model.year);
  const isTied = next?.figures.length === largest.figures.length;
  const named = ({ figures }: Group): [string, string] => [
    formatNumber(figures.length, 0, locale),
    list(
      figures.slice(0, namesInSummary).map(({ name }) => name),
      figures.length > namesInSummary,
    ),
  ];
  const [count, names] = named(largest);
  const first = classed(indicatorTitle(x), classes[breaks.x.length]![largest.at.x]!);
  const second = classed(indicatorTitle(y), classes[breaks.y.length]![largest.at.y]!);
  const high = groups.find(({ at }) => at.x === breaks.x.length && at.y === breaks.y.length);
  const both = high ? bothHigh(named(high)[0], level, named(high)[1]) : noneHigh(level);
  const parts = [
    ...(isTied ? [] : [most(first, second, count, level, names)]),
    ...(high === largest && !isTied ? [] : [both]),
  ];
  return `${parts.join(semicolon)}${stop}`;
}

interface Group {
  readonly at: BivariateClass;
  readonly figures: readonly RegionFigure[];
}

/** The regions of each crossing that has some, from both low to both high. */
function groupsOf(pairs: readonly Pair[]): Group[] {
  const crossings = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x): BivariateClass => ({ x, y })));
  return crossings
    .map((at) => ({
      at,
      figures: pairs
        .filter(({ paired }) => paired.status === 'ok' && paired.at.x === at.x && paired.at.y === at.y)
        .map(({ figure }) => figure),
    }))
    .filter(({ figures }) => figures.length > 0);
}

function tableOf({ x, y, breaks, pairs }: Crossed, caption: string): ThemeTable {
  const words = wordsOf(bivariateWords, x.locale);
  return {
    caption,
    columns: [unitTitle(x), unitTitle(y), words.crossingTitle],
    rows: pairs.map(({ figure: { code, name }, ...pair }) => ({
      ...{ code, name },
      cells: [
        cellNumber(x, pair.x),
        cellNumber(y, pair.y),
        pair.paired.status === 'ok' ? crossingText(x, pair.paired.at, breaks) : '—',
      ],
    })),
  };
}

/** "高 / 低" */
function crossingText({ locale }: Wording, at: BivariateClass, breaks: BivariateBreaks): string {
  const { classes, crossing } = wordsOf(bivariateWords, locale);
  return crossing(classes[breaks.x.length]![at.x]!, classes[breaks.y.length]![at.y]!);
}

function tellPair({ x, y, periods, breaks, pairs }: Crossed, region: string): string[] {
  const pair = pairs.find(({ figure }) => figure.code === region);
  if (!pair) return [];
  return [
    pair.figure.name,
    `${indicatorTitle(x)} ${valueText(x, pair.x)} · ${periods.x}`,
    `${indicatorTitle(y)} ${valueText(y, pair.y)} · ${periods.y}`,
    ...(pair.paired.status === 'ok' ? [crossingText(x, pair.paired.at, breaks)] : []),
  ];
}
