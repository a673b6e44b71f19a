// The statistics cubes: answers measures by region and year as JSON-stat, suppressed outside the viewer's scope.
import {
  buildDataset,
  findCube,
  findIndicator,
  measuresWithParts,
  readBreakdown,
  StatisticsRefusal,
  type Breakdown,
  type BreakdownQuery,
  type CubeDefinition,
} from '@onemap/core';
import type { Cube, StatDataset } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import { HttpProblem, invalidParameter } from '../http-problem.js';
import { describeCubes } from './cube-catalogue.js';
import type { Db, Query } from './db.js';
import { readPublishedFacts, readRegisterFacts, type Facts } from './facts.js';
import { selectRegionsOf } from './region-selectors.js';

/** As the contract names them, with a parameter for each dimension. */
export type StatisticsQuery = BreakdownQuery & {
  readonly time?: readonly string[];
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
  const { dimension, categories, householdTypes } = breakdownOf(cube, request);
  const published = cube.id === 'published';
  const regions = await selectRegionsOf(query, request.region, published ? publishedAreas : undefined);
  const measures = measuresWithParts(request.measure, dimension);
  const width = measures.length * (householdTypes?.length ?? 1) * Math.max(1, categories.length);
  refuseTooMany(regions.length * (request.time?.length ?? 1) * width);
  const { facts, synthetic, sources } = await (published ? readPublishedFacts : readRegisterFacts)(query, {
    regions: regions.map(({ code }) => code),
    ...(request.time && { years: request.time.map(Number) }),
    ...(householdTypes && { householdTypes }),
    ...(dimension && { breakdown: { dimension: dimension.id, categories } }),
    ...{ measures, prefixes: viewer.prefixes },
  });
  const years = request.time ? unique(request.time) : yearsOf(facts, request.measure);
  refuseTooMany(regions.length * years.length * width);
  return buildDataset({
    ...{ cube: cube.id, source: [...sources].sort().join(';'), synthetic },
    ...{ measures: unique(request.measure), regions, years, facts },
    ...(dimension && { breakdown: { dimension, categories } }),
    ...(householdTypes && { householdTypes }),
  });
}

/** @throws HttpProblem for what core refuses, with its code */
function breakdownOf(cube: CubeDefinition, request: StatisticsQuery): Breakdown {
  try {
    return readBreakdown(cube, request);
  } catch (error) {
    if (!(error instanceof StatisticsRefusal)) throw error;
    const { code, parameter, message } = error;
    throw new HttpProblem(code, { errors: [{ parameter, message }] });
  }
}

function refuseTooMany(cells: number): void {
  if (cells > maximumCells) throw invalidParameter('region', `一次查询不超过 ${maximumCells} 个单元格`);
}

/** The years in which the asked measures, or the numerators of asked ratios, have a fact. */
function yearsOf(facts: Facts['facts'], measures: readonly string[]): string[] {
  const leading = new Set(measures.flatMap((id) => [id, findIndicator(id)?.numerator ?? id]));
  return unique(facts.filter(({ measure }) => leading.has(measure)).map(({ year }) => String(year))).sort();
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
