// Reads an answer about statistics (a JSON-stat dataset) as the table of a chart.
import { readCube, type StatCube } from '@onemap/contract/cube';
import type { StatDataset } from '@onemap/contract';
import { findIndicator } from '../indicator/definitions.js';
import { povertyLineYuan } from '../household/poverty-line.js';
import type { Locale } from '../view-state.js';
import {
  cellOf,
  missingCell,
  type CategoryKind,
  type ChartCell,
  type ChartData,
  type ChartSeries,
} from './data.js';

export interface DatasetChoice {
  /** Measures to draw, each a series when there are several; default the first of the dataset. */
  readonly measures?: readonly string[];
  /** Dimension of the categories; default: a breakdown, else regions, else years. */
  readonly x?: string;
  /** Dimension of the series; default the other one that has several categories. */
  readonly series?: string;
  /** Categories that the remaining dimensions are held at; default the last year, and the first of any other. */
  readonly at?: Readonly<Record<string, string>>;
  /** Code of the region that the others lie in: it becomes the whole, not a category. */
  readonly parent?: string;
  readonly locale: Locale;
}

interface Reader {
  readonly cube: StatCube;
  readonly measures: readonly string[];
  readonly x: string;
  readonly series: string | undefined;
  readonly fixed: Readonly<Record<string, string>>;
  readonly choice: DatasetChoice;
}

/** @throws RangeError for a measure, dimension or category that the dataset does not have */
export function chartDataFromDataset(dataset: StatDataset, choice: DatasetChoice): ChartData {
  const reader = readerOf(dataset, choice);
  const { cube, measures, x, series } = reader;
  const [measure = ''] = measures;
  const { unit, decimals, kind, denominatorTitle, numerator, denominator } = cube.measure(measure);
  const partTitles =
    numerator !== null && denominator !== null
      ? { numerator: titleOf(reader, numerator), denominator: titleOf(reader, denominator) }
      : null;
  return {
    title: measures.map((id) => titleOf(reader, id)).join('、'),
    place: placeOf(reader),
    period: periodOf(reader),
    unit,
    decimals,
    denominator:
      choice.locale === 'en' && partTitles ? partTitles.denominator.toLowerCase() : denominatorTitle,
    partTitles,
    categoryTitle: x === 'measure' ? '' : (dataset.dimension[x]?.label ?? ''),
    categoryKind: kindOf(dataset, x),
    categories: keysOf(reader, x).map((key) => ({ key, label: labelOf(dataset, reader, x, key) })),
    seriesTitle: series === undefined ? '' : (dataset.dimension[series]?.label ?? ''),
    seriesKind: series === undefined ? 'other' : kindOf(dataset, series),
    series: seriesOf(reader),
    multiple: [x, series].some((name) => name !== undefined && isMultiple(dataset, name)),
    additive: kind !== 'ratio',
    whole: wholeOf(reader, measure),
    ...referenceOf(reader),
    source: dataset.source,
    synthetic: dataset.extension.synthetic,
  };
}

function readerOf(dataset: StatDataset, choice: DatasetChoice): Reader {
  const cube = readCube(dataset);
  const measures = choice.measures ?? cube.keys('measure').slice(0, 1);
  const several = (name: string): boolean => keysIn(cube, name, choice).length > 1;
  const free = dataset.id.filter((name) => name !== 'measure');
  const breakdowns = free.filter((name) => kindOf(dataset, name) === 'other');
  const x =
    choice.x ??
    [...breakdowns, 'region', 'time'].find((name) => free.includes(name) && several(name)) ??
    'time';
  const candidates = [...breakdowns, 'region', 'time'].filter((name) => name !== x && free.includes(name));
  const chosen = choice.series ?? candidates.find((name) => several(name) && !(name in (choice.at ?? {})));
  const series = measures.length > 1 && choice.series === undefined ? 'measure' : chosen;
  const fixed: Record<string, string> = {};
  for (const name of free) {
    if (name !== x && name !== series) fixed[name] = heldAt(cube, name, choice);
  }
  return { cube, measures, x, series, fixed, choice };
}

function heldAt(cube: StatCube, name: string, { at, parent }: DatasetChoice): string {
  const keys = cube.keys(name);
  const held = at?.[name] ?? (name === 'region' ? parent : undefined);
  return held ?? (name === 'time' ? keys[keys.length - 1] : keys[0]) ?? '';
}

function keysOf({ cube, choice, measures }: Reader, name: string): readonly string[] {
  return name === 'measure' ? measures : keysIn(cube, name, choice);
}

/** The region around the others is none of them; alone it stays. */
function keysIn(cube: StatCube, name: string, { parent }: DatasetChoice): readonly string[] {
  const keys = cube.keys(name);
  if (name !== 'region' || parent === undefined || keys.length < 2) return keys;
  return keys.filter((key) => key !== parent);
}

function seriesOf(reader: Reader): ChartSeries[] {
  const { cube, series, measures, x, fixed } = reader;
  const [first = ''] = measures;
  const keys = series === undefined ? [first] : keysOf(reader, series);
  return keys.map((key) => {
    const measure = series === 'measure' || series === undefined ? key : first;
    const { unit, decimals } = cube.measure(measure);
    const label =
      series === undefined || series === 'measure' ? titleOf(reader, measure) : cube.label(series, key);
    const coordinates = {
      ...fixed,
      measure,
      ...(series === undefined || series === 'measure' ? {} : { [series]: key }),
    };
    const cells = keysOf(reader, x).map((category) => cellAt(cube, { ...coordinates, [x]: category }));
    return { key, label, unit, decimals, cells };
  });
}

function cellAt(cube: StatCube, coordinates: Readonly<Record<string, string>>): ChartCell {
  const { value, status } = cube.at(coordinates);
  const { numerator, denominator } = cube.measure(coordinates.measure ?? '');
  if (numerator === null || denominator === null) return { value, status };
  const known = cube.keys('measure');
  const part = (id: string): number | null =>
    known.includes(id) ? cube.at({ ...coordinates, measure: id }).value : null;
  return { value, status, parts: { numerator: part(numerator), denominator: part(denominator) } };
}

/** The parent's own figure beside its children, or the total over a breakdown where the dataset has one. */
function wholeOf({ cube, x, fixed, choice }: Reader, measure: string): ChartData['whole'] {
  const { parent } = choice;
  if (x !== 'region' || parent === undefined || cube.keys('region').length < 2) return null;
  if (!cube.keys('region').includes(parent)) return null;
  const coordinates: Record<string, string> = { measure, ...fixed, region: parent };
  const complete = cube.dataset.id.every((name) => name in coordinates || cube.keys(name).length === 1);
  const cell = complete ? cellAt(cube, coordinates) : missingCell;
  return { label: cube.label('region', parent), cell };
}

/** Income by year is measured against the poverty line, which moves with the year. */
function referenceOf(reader: Reader): Pick<ChartData, 'reference'> {
  const { measures, series, x, choice } = reader;
  if (measures[0] !== 'netIncomePerCapita' || x !== 'time' || series === 'measure') return {};
  const cells = keysOf(reader, x).map((key) =>
    cellOf(/^\d{4}$/.test(key) ? povertyLineYuan(Number(key)) : null),
  );
  if (cells.every(({ value }) => value === null)) return {};
  return { reference: { label: choice.locale === 'en' ? 'Poverty line' : '国家扶贫标准', cells } };
}

function placeOf({ cube, fixed, choice }: Reader): string {
  const code = choice.parent ?? fixed.region;
  return code !== undefined && cube.keys('region').includes(code) ? cube.label('region', code) : '';
}

function periodOf({ cube, fixed }: Reader): string {
  if (!cube.dataset.id.includes('time')) return '';
  if (fixed.time !== undefined) return fixed.time;
  const keys = cube.keys('time');
  const [first = ''] = keys;
  const last = keys[keys.length - 1] ?? '';
  return first === last ? first : `${first}/${last}`;
}

function kindOf({ role }: StatDataset, name: string): CategoryKind {
  if (role.geo?.includes(name) || name === 'region') return 'region';
  return role.time?.includes(name) || name === 'time' ? 'time' : 'other';
}

/** An answer names its quarters and months in Chinese. */
function labelOf(dataset: StatDataset, { cube, choice }: Reader, name: string, key: string): string {
  return choice.locale === 'en' && kindOf(dataset, name) === 'time' ? key : cube.label(name, key);
}

/** Told by the answer; one that says nothing counts as single. */
function isMultiple({ extension }: StatDataset, name: string): boolean {
  const { dimensions } = extension as { dimensions?: Record<string, { multiple?: boolean } | undefined> };
  return dimensions?.[name]?.multiple === true;
}

function titleOf({ cube, choice }: Reader, measure: string): string {
  const title = cube.label('measure', measure);
  return choice.locale === 'en' ? (findIndicator(measure)?.titleEn ?? title) : title;
}
