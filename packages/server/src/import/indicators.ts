// Loads yearly numbers of regions, and published figures with their sources.
import { countyOf, normalizeRegionCode } from '@onemap/core';
import { CellReader } from './cells.js';
import type { CreateLoader } from './context.js';
import { addError } from './report.js';
import type { FileReport } from './report.js';
import { addCounts, upsert } from './upsert.js';
import type { Target } from './upsert.js';

const regionYear: Target = {
  table: 'region_year',
  columns: {
    county: 'text',
    region: 'text',
    year: 'smallint',
    indicator: 'text',
    value: 'double precision',
    synthetic: 'boolean',
    source: 'text',
  },
  keys: ['county', 'region', 'year', 'indicator'],
};

const published: Target = {
  table: 'published_figure',
  columns: {
    county: 'text',
    region: 'text',
    year: 'smallint',
    measure: 'text',
    value: 'double precision',
    unit: 'text',
    denominator_name: 'text',
    source: 'text',
  },
  keys: ['county', 'region', 'year', 'measure'],
};

/** Indicators that a yearly file may bring. */
const yearlyIndicators = new Set([
  ...['ruralPopulation', 'disposableIncomePerCapita'],
  ...['workTeamMembers', 'leadCadres', 'venueAreaM2'],
]);

export const createIndicatorLoader: CreateLoader = (context, report) => async (groups) => {
  const rows: object[] = [];
  for (const [, staged] of groups) {
    const cells = new CellReader('indicators', staged[0]!);
    const region = cells.region();
    const indicator = cells.required('indicator');
    if (indicator !== '' && !yearlyIndicators.has(indicator))
      cells.fail('indicator', 'unknown-indicator', '不是已知的年度指标');
    if (region !== null && (await context.regions.levelOf(region)) === null)
      cells.fail('region', 'region-unknown', '区划不在区划树中');
    const row = {
      year: requiredYear(cells),
      value: requiredNumber(cells),
      synthetic: context.synthetic,
      source: context.source,
    };
    if (staged.length > 1) cells.fail('indicator', 'duplicate', '同一区划、年度、指标重复');
    if (accept(cells, report)) rows.push({ county: countyOf(region!), region, indicator, ...row });
  }
  addCounts(report, await upsert(context.query, regionYear, rows));
};

/** A published figure may belong to an area without a code of its own, so the region tree is not asked. */
export const createPublishedLoader: CreateLoader = (context, report) => async (groups) => {
  const rows: object[] = [];
  for (const [, staged] of groups) {
    const cells = new CellReader('published', staged[0]!);
    const code = cells.region();
    const row = {
      year: requiredYear(cells),
      measure: cells.required('measure'),
      value: requiredNumber(cells),
      unit: cells.required('unit'),
      denominator_name: cells.text('denominator'),
      source: cells.required('source'),
    };
    if (row.unit.startsWith('万')) cells.fail('unit', 'unit', '单位须为人、户、元、%，不用「万」');
    if (staged.length > 1) cells.fail('measure', 'duplicate', '同一区划、年度、指标重复');
    if (accept(cells, report))
      rows.push({ county: countyOf(code!), region: normalizeRegionCode(code!), ...row });
  }
  addCounts(report, await upsert(context.query, published, rows));
};

function requiredYear(cells: CellReader): number | null {
  cells.required('year');
  return cells.year('year');
}

function requiredNumber(cells: CellReader): number | null {
  cells.required('value');
  return cells.amount('value');
}

function accept(cells: CellReader, report: FileReport): boolean {
  cells.errors.forEach((error) => addError(report, error));
  if (cells.errors.length > 0) report.rejected++;
  return cells.errors.length === 0;
}
