// The figures of a region and its children: all years at once, with breaks that hold for all of them.
import type { ClassMethod, Indicator } from '@onemap/contract';
import { readCube, type StatCube } from '@onemap/contract/cube';
import { classifyValues, defaultMethod, type DataSource } from '@onemap/core';
import { expectAnswer, isNotFound } from './answer.js';
import type { Catalogue } from './catalogue.js';

export interface Statistics {
  readonly indicator: Indicator;
  /** 12-digit code of the parent whose children these are. */
  readonly region: string;
  readonly cube: StatCube;
  readonly breaks: readonly number[];
  /** Ascending. */
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
  /** For figures whose classes are made elsewhere: none are asked for, and `breaks` are empty. */
  readonly isUnclassed?: boolean;
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
  const dataset = await source.statistics.data(
    indicator.cube,
    {
      measure: measuresOf(query),
      region: hasChildren ? [region, `${region}:children`] : region,
    },
    { signal },
  );
  expectAnswer(Array.isArray(dataset?.value) && Array.isArray(dataset.id), 'statistics');
  const cube = readCube(dataset);
  return {
    indicator,
    region,
    cube,
    breaks: hasChildren && !isUnclassed ? await loadBreaks(source, query, cube, signal) : [],
    years: yearsOf(cube, query),
    source: dataset.source,
    synthetic: dataset.extension.synthetic,
  };
}

/** Where the cube knows no year for this region, those of the layer. */
function yearsOf(cube: StatCube, { catalogue, indicator }: StatisticsQuery): number[] {
  const keys = cube.keys('time');
  const layer = catalogue.layers.find((item) => item.indicator === indicator.id);
  return (keys.length > 0 ? keys : (layer?.years ?? [])).map(Number);
}

function measuresOf({ indicator, catalogue }: StatisticsQuery): string[] {
  const known = catalogue.all.filter(({ cube }) => cube === indicator.cube).map(({ id }) => id);
  const parts = [indicator.numerator, indicator.denominator].filter((id): id is string => id !== null);
  const beside = companions.filter((id) => known.includes(id));
  return [...new Set([indicator.id, ...parts, ...beside])];
}

async function loadBreaks(
  source: DataSource,
  { catalogue, indicator, region, method }: StatisticsQuery,
  cube: StatCube,
  signal: AbortSignal,
): Promise<readonly number[]> {
  const layer = catalogue.layers.find((item) => item.indicator === indicator.id);
  const chosen = usableMethod(indicator, method);
  try {
    if (!layer) return ownBreaks(chosen, indicator, cube);
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

/** A backend without a layer for the indicator: breaks from the answered cells, all children and years. */
function ownBreaks(method: ClassMethod, indicator: Indicator, cube: StatCube): number[] {
  const values = cube
    .keys('region')
    .slice(1)
    .flatMap((region) => cube.series('time', { region, measure: indicator.id }))
    .flatMap(({ value }) => (value === null ? [] : [value]));
  return values.length === 0 ? [] : classifyValues(method, values, classes, indicator.policyBreaks);
}
