// Asks for the rows of the panel, and puts together the cells of several regions.
import type { Indicator, StatDataset } from '@onemap/contract';
import { readCube, type Cell, type StatCube } from '@onemap/contract/cube';
import { evaluateDefinition, type DataSource } from '@onemap/core';
import { expectAnswer, isNotFound } from '../figures/answer.js';
import { cellOf } from '../figures/region-figures.js';
import { namedRows, type TrendRow } from './trend-rows.js';

export interface RowFigures {
  readonly row: TrendRow;
  readonly indicator: Indicator;
  /** Ascending. */
  readonly years: readonly number[];
  cellIn(year: number): Cell;
}

export interface TrendFigures {
  readonly rows: readonly RowFigures[];
  readonly synthetic: boolean;
  readonly sources: readonly string[];
}

const missing: Cell = { value: null, status: 'missing' };

export async function loadTrend(
  source: DataSource,
  ids: readonly string[],
  codes: readonly string[],
  signal: AbortSignal,
): Promise<TrendFigures> {
  const indicators = await source.indicators.list({}, { signal });
  expectAnswer(Array.isArray(indicators), 'indicators');
  const rows = ids.flatMap((id) => rowOf(id, indicators) ?? []);
  const answers = await Promise.all(rows.map((row) => ask(source, row, codes, indicators, signal)));
  const found = answers.flatMap((answer) => answer ?? []);
  return {
    rows: found.map(({ figures }) => figures),
    synthetic: found.some(({ dataset }) => dataset.extension.synthetic),
    sources: [...new Set(found.map(({ dataset }) => dataset.source))],
  };
}

function rowOf(id: string, indicators: readonly Indicator[]): TrendRow | undefined {
  const named = namedRows.find((row) => row.id === id);
  if (named) return named;
  const indicator = indicators.find((each) => each.id === id);
  return indicator && { id, cube: indicator.cube, measure: id, lowerIsBetter: indicator.lowerIsBetter };
}

/** Null where the backend has nothing of this kind. */
async function ask(
  source: DataSource,
  row: TrendRow,
  codes: readonly string[],
  indicators: readonly Indicator[],
  signal: AbortSignal,
): Promise<{ figures: RowFigures; dataset: StatDataset } | null> {
  const indicator = indicators.find(({ id }) => id === row.measure);
  if (!indicator) return null;
  const parts = [row.measure, indicator.numerator, indicator.denominator];
  const measure = row.of ? row.measure : parts.filter((part): part is string => part !== null);
  const by = row.of ? { [row.of.dimension]: row.of.categories } : {};
  try {
    const dataset = await source.statistics.data(row.cube, { measure, region: codes, ...by }, { signal });
    expectAnswer(Array.isArray(dataset?.value) && Array.isArray(dataset.id), 'statistics');
    return { figures: figuresOf(row, indicator, readCube(dataset), codes), dataset };
  } catch (error) {
    if (isNotFound(error) || isRefused(error)) return null;
    throw error;
  }
}

/** A backend that does not keep this combination. */
function isRefused(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 400;
}

function figuresOf(
  row: TrendRow,
  indicator: Indicator,
  cube: StatCube,
  codes: readonly string[],
): RowFigures {
  const cells = (year: number, measure: string): Cell[] =>
    row.of
      ? codes.flatMap((region) =>
          row.of!.categories.map((category) => partOf(cube, row, region, year, category)),
        )
      : codes.map((region) => cellOf(cube, region, year, measure));
  return {
    row,
    indicator,
    years: cube
      .keys('time')
      .map(Number)
      .sort((a, b) => a - b),
    cellIn: (year) => {
      const own = cells(year, row.measure);
      if (own.length === 1) return own[0]!;
      return indicator.numerator === null ? added(own) : ratioOf(indicator, (part) => cells(year, part));
    },
  };
}

function partOf(cube: StatCube, row: TrendRow, region: string, year: number, category: string): Cell {
  try {
    return cube.at({ region, time: year, measure: row.measure, [row.of!.dimension]: category });
  } catch (error) {
    if (error instanceof RangeError) return missing;
    throw error;
  }
}

/** A sum with an unknown part is unknown. */
function added(cells: readonly Cell[]): Cell {
  const unknown =
    cells.find(({ status }) => status === 'suppressed') ?? cells.find(({ value }) => value === null);
  if (unknown || cells.length === 0) return unknown ?? missing;
  return { value: cells.reduce((sum, { value }) => sum + value!, 0), status: 'ok' };
}

/** A rate of several regions is that of their sums, never the mean of their rates. */
function ratioOf(indicator: Indicator, cellsOf: (measure: string) => readonly Cell[]): Cell {
  const { numerator, denominator } = indicator;
  const above = added(cellsOf(numerator!));
  const below = added(cellsOf(denominator!));
  if (above.value === null) return above;
  if (below.value === null) return below;
  const value = evaluateDefinition(indicator, { [numerator!]: above.value, [denominator!]: below.value });
  return value === null ? missing : { value, status: 'ok' };
}
