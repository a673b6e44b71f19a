// What the map shows at one moment: place, statistics and year joined, with title, summary and legend.
import type { RegionLevel } from '@onemap/contract';
import { childLevelOf, legendModel, rank, type LegendModel, type Moment, type Period } from '@onemap/core';
import type { RegionLabel } from '@onemap/core/map';
import type { RegionRow } from '../region-table/region-table.js';
import type { Place } from './place.js';
import { childFigures, hasFigures, ownFigure, type RegionFigure } from './region-figures.js';
import type { Statistics } from './statistics.js';
import type { ShownSpan } from './shown-span.js';
import { changeSummaryOf, spanText } from './span-wording.js';
import { labelValue, shortSummaryOf, summaryOf, titleOf, type Wording } from './wording.js';

export interface ViewModel {
  readonly place: Place;
  readonly statistics: Statistics;
  readonly wording: Wording;
  readonly span: ShownSpan;
  /** Last moment of the period. */
  readonly moment: Moment;
  /** Its year. */
  readonly year: number;
  readonly period: Period;
  /** The period in words, such as `2016 年` or `2013—2016 年合计`. */
  readonly periodText: string;
  readonly own: RegionFigure;
  /** In map order. */
  readonly children: readonly RegionFigure[];
  /** Null at a village. */
  readonly childLevel: RegionLevel | null;
  readonly title: string;
  readonly shortTitle: string;
  readonly summary: string;
  /** Without the highest and lowest region, for a phone. */
  readonly shortSummary: string;
  /** Whether there is a value in any year. */
  readonly hasFigures: boolean;
  readonly legend: LegendModel;
  /** Whether its classes have patterns. */
  readonly patterns: boolean;
}

export function viewModel(
  place: Place,
  statistics: Statistics,
  span: ShownSpan,
  { patterns = false, ...words }: Pick<Wording, 'words' | 'locale'> & { readonly patterns?: boolean },
): ViewModel {
  const { indicator, breaks, moment, year, period, reading } = span;
  const wording: Wording = { ...words, indicator, signed: reading === 'change', unit: statistics.unit };
  const own = ownFigure(place, statistics, span);
  const children = childFigures(place, statistics, span);
  const level =
    place.children.length > 0 ? (place.region.childLevel ?? childLevelOf(place.region.level)) : null;
  const periodText = spanText(words.words, span);
  const isFilled = hasFigures(statistics);
  return {
    ...{ place, statistics, wording, span, moment, year, period, periodText, own, children },
    patterns,
    childLevel: level,
    title: titleOf(wording, own.name, level, periodText),
    shortTitle: titleOf(wording, level ? '' : own.name, level, periodText),
    hasFigures: isFilled,
    ...summaries(wording, isFilled, { own, children, year, reading }),
    legend: legendModel({
      indicator,
      breaks,
      values: children.map(({ cell }) => cell),
      locale: words.locale,
      signed: reading === 'change',
      patterns,
    }),
  };
}

function summaries(
  wording: Wording,
  isFilled: boolean,
  { own, children, year, reading }: Pick<ViewModel, 'own' | 'children' | 'year'> & Pick<ShownSpan, 'reading'>,
): Pick<ViewModel, 'summary' | 'shortSummary'> {
  const nothing = wording.words.povertyMap.nothingAtAll;
  if (!isFilled) return { summary: nothing, shortSummary: nothing };
  if (reading !== 'change') {
    return {
      summary: summaryOf(wording, own, children, year),
      shortSummary: shortSummaryOf(wording, own, children, year),
    };
  }
  return {
    summary: changeSummaryOf(wording, own, children),
    shortSummary: changeSummaryOf(wording, own, []),
  };
}

export function regionLabels({ children, place, wording }: ViewModel): RegionLabel[] {
  return children.map((figure, index) => ({
    id: figure.code,
    text: place.children[index]?.properties.shortName ?? figure.name,
    value: labelValue(wording, figure.cell),
  }));
}

/** Regions outside the class that the legend filters by; empty without a filter. */
export function dimmedRegions({ children }: ViewModel, activeClass: number | null): ReadonlySet<string> {
  if (activeClass === null) return new Set();
  return new Set(children.filter(({ classIndex }) => classIndex !== activeClass).map(({ code }) => code));
}

/** With the places that were gained since the year before, which a ranking shows. */
export function rankedRows(model: ViewModel): RegionRow[] {
  const before = rank(
    model.children.map((figure) => figure.before.value),
    'descending',
  );
  return tableRows(model).map((row, index) => {
    const last = before[index] ?? null;
    return { ...row, placesGained: row.rank === null || last === null ? null : last - row.rank };
  });
}

export function tableRows({ children }: ViewModel): RegionRow[] {
  const places = rank(
    children.map(({ cell }) => cell.value),
    'descending',
  );
  return children.map((figure, index) => ({
    code: figure.code,
    name: figure.name,
    value: figure.cell.value,
    status: figure.cell.status,
    numerator: figure.numerator?.value ?? null,
    denominator: figure.denominator?.value ?? null,
    rank: places[index] ?? null,
    change: difference(figure),
  }));
}

function difference({ cell, before }: RegionFigure): number | null {
  return cell.value === null || before.value === null ? null : cell.value - before.value;
}
