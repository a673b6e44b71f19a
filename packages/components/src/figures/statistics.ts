// The figures of a region and its children: all moments of a unit at once, with breaks that hold for all of them.
import type { ClassMethod, Indicator } from '@onemap/contract';
import { readCube, type StatCube } from '@onemap/contract/cube';
import { classifyValues, defaultMethod, type DataSource, type Moment, type TimeUnit } from '@onemap/core';
import { expectAnswer, isNotFound } from './answer.js';
import type { Catalogue } from './catalogue.js';

export interface Statistics {
  readonly indicator: Indicator;
  /** 12-digit code of the parent whose children these are. */
  readonly region: string;
  readonly cube: StatCube;
  readonly breaks: readonly number[];
  readonly unit: TimeUnit;
  /** Years, quarters or months, ascending. */
  readonly moments: readonly Moment[];
  /** Those in which any of the moments lies, ascending. */
  readonly years: readonly number[];
  readonly source: string;
  readonly synthetic: boolean;
}

export interface StatisticsQuery {
  readonly catalogue: Catalogue;
  readonly indicator: Indicator;
  readonly region: string;
  /** Whether there are children to compare; a village has none. */
  readonly hasChildren: boolean;
  readonly method: ClassMethod | undefined;
  /** Lines of the page's own classes, ascending: no others are asked for. */
  readonly lines?: readonly number[];
  /** For figures whose classes are made elsewhere: none are asked for, and `breaks` are empty. */
  readonly isUnclassed?: boolean;
  /** Years when absent, and for an indicator that has nothing finer. */
  readonly unit?: TimeUnit;
}

const classes = 5;
/** What a card shows beside the indicator itself, where it is of the same cube. */
const companions = ['povertyIncidence', 'poorHouseholds', 'poorPersons'];

export async function loadStatistics(
  source: DataSource,
  query: StatisticsQuery,
  signal: AbortSignal,
): Promise<Statistics> {
  const { indicator, region, hasChildren, isUnclassed = false } = query;
  const unit = keptUnit(indicator, query.unit);
  const dataset = await source.statistics.data(
    indicator.cube,
    {
      measure: measuresOf(query),
      region: hasChildren ? [region, `${region}:children`] : region,
      ...(unit !== 'year' && { timeUnit: unit }),
    },
    { signal },
  );
  expectAnswer(Array.isArray(dataset?.value) && Array.isArray(dataset.id), 'statistics');
  const cube = readCube(dataset);
  const moments = momentsOf(cube, query);
  return {
    indicator,
    region,
    cube,
    unit,
    breaks: hasChildren && !isUnclassed ? await loadBreaks(source, { ...query, unit }, cube, signal) : [],
    moments,
    years: [...new Set(moments.map((moment) => Number(moment.slice(0, 4))))],
    source: dataset.source,
    synthetic: dataset.extension.synthetic,
  };
}

/** The unit itself where the indicator has figures by it, else the year. */
export function keptUnit({ timeUnits = [] }: Indicator, unit: TimeUnit | undefined): TimeUnit {
  return unit !== undefined && timeUnits.includes(unit) ? unit : 'year';
}

/** Where the cube knows no moment for this region, the years of the layer. */
function momentsOf(cube: StatCube, { catalogue, indicator }: StatisticsQuery): readonly Moment[] {
  const keys = cube.keys('time');
  const layer = catalogue.layers.find((item) => item.indicator === indicator.id);
  return keys.length > 0 ? keys : (layer?.years ?? []);
}

function measuresOf({ indicator, catalogue }: StatisticsQuery): string[] {
  const known = catalogue.all.filter(({ cube }) => cube === indicator.cube).map(({ id }) => id);
  const parts = [indicator.numerator, indicator.denominator].filter((id): id is string => id !== null);
  const beside = companions.filter((id) => known.includes(id));
  return [...new Set([indicator.id, ...parts, ...beside])];
}

async function loadBreaks(
  source: DataSource,
  { catalogue, indicator, region, method, lines, unit }: StatisticsQuery,
  cube: StatCube,
  signal: AbortSignal,
): Promise<readonly number[]> {
  if (lines) return lines;
  const layer = catalogue.layers.find((item) => item.indicator === indicator.id);
  const chosen = usableMethod(indicator, method);
  try {
    // A layer is classified by its years, and a month has a twelfth of what a year has.
    if (!layer || unit !== 'year') return ownBreaks(chosen, indicator, cube);
    const answer = await source.layers.classification(
      layer.id,
      { parent: region, method: chosen, classes },
      { signal },
    );
    expectAnswer(Array.isArray(answer?.breaks), 'classification');
    return answer.breaks;
  } catch (error) {
    if (isNotFound(error)) return ownBreaks(chosen, indicator, cube);
    throw error;
  }
}

/** Policy lines can be asked for only where the indicator has them. */
function usableMethod(indicator: Indicator, method: ClassMethod | undefined): ClassMethod {
  if (method === undefined || (method === 'policy' && !indicator.policyBreaks?.length))
    return defaultMethod(indicator);
  return method;
}

/** A backend without a layer for the indicator: breaks from the answered cells, all children and moments. */
function ownBreaks(method: ClassMethod, indicator: Indicator, cube: StatCube): number[] {
  const values = cube
    .keys('region')
    .slice(1)
    .flatMap((region) => cube.series('time', { region, measure: indicator.id }))
    .flatMap(({ value }) => (value === null ? [] : [value]));
  return values.length === 0 ? [] : classifyValues(method, values, classes, indicator.policyBreaks);
}
