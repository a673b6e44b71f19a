// What the map shows at one moment: place, statistics and year joined, with title, summary and legend.
import type { RegionLevel } from '@onemap/contract';
import { legendModel, rank, type LegendModel } from '@onemap/core';
import type { RegionLabel } from '@onemap/core/map';
import type { RegionRow } from '../region-table/region-table.js';
import { childLevel } from './drill.js';
import type { Place } from '../figures/place.js';
import { childFigures, hasFigures, ownFigure, type RegionFigure } from '../figures/region-figures.js';
import type { Statistics } from '../figures/statistics.js';
import { labelValue, shortSummaryOf, summaryOf, titleOf, type Wording } from '../figures/wording.js';

export interface ViewModel {
  readonly place: Place;
  readonly statistics: Statistics;
  readonly wording: Wording;
  readonly year: number;
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
}

export function viewModel(
  place: Place,
  statistics: Statistics,
  year: number,
  words: Pick<Wording, 'words' | 'locale'>,
): ViewModel {
  const wording: Wording = { ...words, indicator: statistics.indicator };
  const own = ownFigure(place, statistics, year);
  const children = childFigures(place, statistics, year);
  const known = hasFigures(statistics);
  const level = place.children.length > 0 ? childLevel(place.region) : null;
  return {
    place,
    statistics,
    wording,
    year,
    own,
    children,
    childLevel: level,
    title: titleOf(wording, own.name, level, year),
    shortTitle: titleOf(wording, level ? '' : own.name, level, year),
    hasFigures: known,
    summary: known ? summaryOf(wording, own, children, year) : words.words.povertyMap.nothingAtAll,
    shortSummary: known ? shortSummaryOf(wording, own, children, year) : words.words.povertyMap.nothingAtAll,
    legend: legendModel({
      indicator: statistics.indicator,
      breaks: statistics.breaks,
      values: children.map(({ cell }) => cell),
      locale: words.locale,
    }),
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
