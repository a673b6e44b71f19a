// The statistics cubes: answers measures by region and year as JSON-stat, suppressed outside the viewer's scope.
import {
  buildDataset,
  findCube,
  findIndicator,
  measuresWithParts,
  readAskedTime,
  readBreakdown,
  readMoment,
  StatisticsRefusal,
  type AskedTime,
  type BreakdownQuery,
  type CubeDefinition,
  type TimeUnit,
} from '@onemap/core';
import type { Cube, StatDataset } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import { HttpProblem, invalidParameter } from '../http-problem.js';
import { describeCubes } from './cube-catalogue.js';
import type { Db, Query } from './db.js';
import { readActivityFacts } from './activity-facts.js';
import { readPublishedFacts, readRegisterFacts, type FactRequest, type Facts } from './facts.js';
import { selectRegionsOf } from './region-selectors.js';

/** As the contract names them, with a parameter for each dimension. */
export type StatisticsQuery = BreakdownQuery & {
  readonly time?: readonly string[];
  readonly timeUnit?: TimeUnit;
  readonly region: readonly string[];
};

export interface Statistics {
  cubes(): Promise<Cube[]>;
  /** @throws HttpProblem unknown-cube, unknown-measure, region-not-found, combination-not-kept */
  data(viewer: Viewer, cube: string, query: StatisticsQuery): Promise<StatDataset>;
}

/** Areas outside the tree of regions, for which figures are published. */
const publishedAreas: ReadonlyMap<string, string> = new Map([
  ['000000000000', '全国'],
  ['000000000101', '东部地区'],
  ['000000000102', '中部地区'],
  ['000000000103', '西部地区'],
]);

/** A query may not ask for more cells than a browser can hold at ease. */
const maximumCells = 1_000_000;

export function createStatistics(db: Db): Statistics {
  return {
    cubes: () => db.read({ prefixes: [] }, describeCubes),
    data: (viewer, id, request) => {
      const cube = findCube(id);
      if (!cube) return Promise.reject(new HttpProblem('unknown-cube'));
      return db.read({ prefixes: [] }, (query) => readCube(query, viewer, cube, request));
    },
  };
}

async function readCube(
  query: Query,
  viewer: Viewer,
  cube: CubeDefinition,
  request: StatisticsQuery,
): Promise<StatDataset> {
  const { dimension, categories, householdTypes } = orProblem(() => readBreakdown(cube, request));
  const asked = orProblem(() => readAskedTime(cube, request));
  const published = cube.id === 'published';
  const regions = await selectRegionsOf(query, request.region, published ? publishedAreas : undefined);
  const measures = measuresWithParts(request.measure, dimension);
  const width = measures.length * (householdTypes?.length ?? 1) * Math.max(1, categories.length);
  refuseTooMany(regions.length * (asked.moments?.length ?? 1) * width);
  const { facts, synthetic, sources } = await readFacts(query, cube, asked, {
    regions: regions.map(({ code }) => code),
    ...(householdTypes && { householdTypes }),
    ...(dimension && { breakdown: { dimension: dimension.id, categories } }),
    ...{ measures, prefixes: viewer.prefixes },
  });
  const moments = asked.moments ?? momentsOf(facts, request.measure);
  refuseTooMany(regions.length * moments.length * width);
  return buildDataset({
    ...{ cube: cube.id, source: [...sources].sort().join(';'), synthetic },
    ...{ measures: unique(request.measure), regions, moments, facts },
    ...(dimension && { breakdown: { dimension, categories } }),
    ...(householdTypes && { householdTypes }),
  });
}

/** The numbers of a cube's measures in the moments asked for; in all of the unit where none is named. */
export function readFacts(
  query: Query,
  { id }: Pick<CubeDefinition, 'id'>,
  { moments, unit }: AskedTime,
  request: Omit<FactRequest, 'years'>,
): Promise<Facts> {
  if (id === 'activities') return readActivityFacts(query, { ...request, unit, ...(moments && { moments }) });
  const years = moments?.map((moment) => readMoment(moment)!.year);
  return (id === 'published' ? readPublishedFacts : readRegisterFacts)(query, {
    ...request,
    ...(years && { years }),
  });
}

/** @throws HttpProblem for what core refuses, with its code */
function orProblem<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof StatisticsRefusal)) throw error;
    const { code, parameter, message } = error;
    throw new HttpProblem(code, { errors: [{ parameter, message }] });
  }
}

function refuseTooMany(cells: number): void {
  if (cells > maximumCells) throw invalidParameter('region', `一次查询不超过 ${maximumCells} 个单元格`);
}

/** The moments in which the asked measures, or the numerators of asked ratios, have a fact. */
function momentsOf(facts: Facts['facts'], measures: readonly string[]): string[] {
  const leading = new Set(measures.flatMap((id) => [id, findIndicator(id)?.numerator ?? id]));
  return unique(facts.filter(({ measure }) => leading.has(measure)).map(({ year }) => String(year))).sort();
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
