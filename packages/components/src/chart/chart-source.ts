// Where a chart's table comes from: what a page gives, or an answer of the data source; all years at once, so that the clock moves without asking again.
import type { CubeId, StatDataset } from '@onemap/contract';
import { readCube } from '@onemap/contract/cube';
import {
  childLevelOf,
  findIndicator,
  levelOf,
  periodInUnit,
  readMoment,
  type DataSource,
  type Locale,
  type StatisticsParams,
  type TimeUnit,
} from '@onemap/core';
import {
  chartDataFromDataset,
  chartDataFromRows,
  flowsOfStocks,
  tableOfFlows,
  type ChartData,
  type ChartRows,
  type ChartType,
} from '@onemap/core/chart';
import { chartWordsOf } from './words.js';

/** Rows of a page's own, an answer about statistics, or a table that is ready. */
export type ChartInput = ChartRows | StatDataset | ChartData;

export interface ChartRequest {
  readonly input: ChartInput | undefined;
  readonly source: DataSource | undefined;
  readonly type: ChartType;
  readonly cube: string | undefined;
  /** One or several, separated by commas. */
  readonly measure: string;
  /** 12-digit code of the region in view. */
  readonly region: string | undefined;
  /** Parts of regions to ask for instead, such as `620523:village`. */
  readonly regions: string | undefined;
  readonly by: string | undefined;
  readonly series: string | undefined;
  readonly time: string | undefined;
  readonly timeUnit: TimeUnit | undefined;
}

const flowMeasures = ['poorHouseholds', 'exitedHouseholds', 'relapsedHouseholds'] as const;

/** What was loaded: a table, or a dataset that a table of the shown year is made of. */
export type Loaded = { readonly data: ChartData } | { readonly dataset: StatDataset };

/** @throws RangeError for rows that make no table, and whatever the data source throws */
export async function loadChart(request: ChartRequest, signal: AbortSignal): Promise<Loaded> {
  const { input, source } = request;
  if (input !== undefined) {
    if ('rows' in input) return { data: chartDataFromRows(input) };
    return 'categories' in input ? { data: input } : { dataset: input };
  }
  if (source === undefined) throw new TypeError('source: there is no data source');
  const measures = measuresOf(request);
  const cube = (request.cube ?? findIndicator(measures[0] ?? '')?.cube ?? 'poverty') as CubeId;
  return { dataset: await source.statistics.data(cube, paramsOf(request, measures), { signal }) };
}

/** A Sankey of the register needs its stocks, exits and relapses, whatever indicator is in view. */
function measuresOf({ measure, type }: ChartRequest): string[] {
  if (type === 'sankey') return [...flowMeasures];
  return measure
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

function paramsOf(request: ChartRequest, measures: readonly string[]): StatisticsParams {
  const { region = '', regions, by, series, time, timeUnit } = request;
  const parts = measures.flatMap((id) => {
    const { numerator = null, denominator = null } = findIndicator(id) ?? {};
    return [numerator, denominator].filter((part): part is string => part !== null);
  });
  const dimension = [by, series].find(isBreakdown);
  return {
    measure: [...new Set([...measures, ...parts])],
    region:
      regions?.split(',') ??
      (dimension !== undefined || request.type === 'sankey' || !hasChildren(region)
        ? region
        : [region, `${region}:children`]),
    ...(time !== undefined && { time: time.split(',') }),
    ...(time === undefined && timeUnit !== undefined && { timeUnit }),
    ...(dimension !== undefined && { [dimension]: '*' }),
  };
}

function isBreakdown(by: string | undefined): by is string {
  return by !== undefined && by !== '' && by !== 'region' && by !== 'time';
}

function hasChildren(region: string): boolean {
  try {
    return childLevelOf(levelOf(region)) !== null && levelOf(region) !== 'village';
  } catch {
    return false;
  }
}

/**
 * The table for the period in view, or null where the dataset does not hold it.
 * @param period the last year of the view's period; absent: the latest of the data
 */
export function tableOf(
  loaded: Loaded,
  request: ChartRequest,
  period: string | undefined,
  locale: Locale,
): ChartData | null {
  if ('data' in loaded) return loaded.data;
  const { dataset } = loaded;
  if (request.type === 'sankey') return flowTable(dataset, request, locale);
  const overTime = request.type === 'line' || request.type === 'area' || request.by === 'time';
  const years = readCube(dataset).keys('time');
  const year = period === undefined ? years[years.length - 1] : momentIn(years, period);
  if (!overTime && year !== undefined && !years.includes(year)) return null;
  if (request.type === 'ranked-bar' && year !== undefined && request.series === undefined) {
    return comparedTable(loaded, request, year, years[years.indexOf(year) - 1], locale);
  }
  const known = dataset.dimension.measure?.category.index ?? [];
  const measures = request.measure === '' ? [] : measuresOf(request).filter((id) => known.includes(id));
  const inside = dataset.dimension.region?.category.index ?? [];
  const parent = overTime || !inside.includes(request.region ?? '') ? undefined : request.region;
  const table = chartDataFromDataset(dataset, {
    ...(measures.length > 0 && { measures }),
    ...(overTime
      ? { x: 'time' }
      : isBreakdown(request.by) || request.by === 'region'
        ? { x: request.by }
        : {}),
    ...(request.series !== undefined && { series: request.series }),
    ...(!overTime && year !== undefined && request.series !== 'time' && { at: { time: year } }),
    ...(parent !== undefined && { parent }),
    locale,
  });
  return request.type === 'composition' ? withCostsBelowZero(table) : table;
}

/** The moment of the answer's own unit in which the period ends: yearly figures take a quarter as its year. */
function momentIn(moments: readonly string[], period: string): string {
  const unit = readMoment(moments[0] ?? '')?.unit;
  return unit && readMoment(period) ? periodInUnit({ from: period, to: period }, unit).to : period;
}

/** The register holds costs as positive amounts; in the composition of income they are what is taken away. */
function withCostsBelowZero(table: ChartData): ChartData {
  const series = table.series.map((one) => {
    if (one.key !== 'businessCost') return one;
    const cells = one.cells.map(({ value, status }) => ({ value: value === null ? null : -value, status }));
    return { ...one, cells };
  });
  return { ...table, series };
}

/** The year in view as the first series, the year before as the second. */
function comparedTable(
  loaded: Loaded,
  request: ChartRequest,
  year: string,
  before: string | undefined,
  locale: Locale,
): ChartData | null {
  const single = { ...request, type: 'bar' as const };
  const now = tableOf(loaded, single, year, locale);
  const earlier = before === undefined ? null : tableOf(loaded, single, before, locale);
  const [first, second] = [now?.series[0], earlier?.series[0]];
  if (now === null || first === undefined) return now;
  const series = [{ ...first, key: year, label: year }];
  if (second !== undefined && before !== undefined) series.push({ ...second, key: before, label: before });
  return { ...now, series, seriesKind: 'time' };
}

/** Entries, exits and relapses of a region from year to year, from the stocks at the ends of the years. */
function flowTable(dataset: StatDataset, { region }: ChartRequest, locale: Locale): ChartData | null {
  const words = chartWordsOf(locale);
  const cube = readCube(dataset);
  const place =
    region !== undefined && cube.keys('region').includes(region) ? region : cube.keys('region')[0];
  if (place === undefined || !flowMeasures.every((id) => cube.keys('measure').includes(id))) return null;
  const years = cube.keys('time').flatMap((year) => {
    const [poor, exited, relapsed] = flowMeasures.map(
      (measure) => cube.at({ region: place, time: year, measure }).value,
    );
    if (typeof poor !== 'number' || typeof exited !== 'number' || typeof relapsed !== 'number') return [];
    return [{ year, poor, exited, relapsed }];
  });
  const { unit, decimals } = cube.measure(flowMeasures[0]);
  const links = flowsOfStocks(years);
  return tableOfFlows(links, ({ year, state }) => words.stateIn(year, words.states[state] ?? state), {
    ...{ title: words.flows, place: cube.label('region', place), unit, decimals },
    period: years.length > 0 ? `${years[0]!.year}/${years[years.length - 1]!.year}` : '',
    ...{ denominator: null, partTitles: null, categoryTitle: words.flowFrom, seriesTitle: words.flowTo },
    ...{ source: dataset.source, synthetic: dataset.extension.synthetic },
  });
}
