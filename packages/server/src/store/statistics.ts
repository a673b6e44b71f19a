// The statistics cubes: answers measures by region and year as JSON-stat, suppressed outside the viewer's scope.
import { buildDataset, findIndicator, indicatorDefinitions, measuresWithParts } from '@onemap/core';
import { codeList } from '@onemap/contract/codes';
import type { Cube, CubeId, StatDataset } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import { HttpProblem, invalidParameter } from '../http-problem.js';
import type { Db, Query } from './db.js';
import {
  readPublishedFacts,
  readRegisterFacts,
  rollupColumns,
  type FactRequest,
  type Facts,
} from './facts.js';
import { selectRegionsOf } from './region-selectors.js';

export interface StatisticsQuery {
  readonly measure: readonly string[];
  readonly time?: readonly string[];
  readonly region: readonly string[];
  readonly householdType?: readonly string[];
}

export interface Statistics {
  cubes(): Promise<Cube[]>;
  /** @throws HttpProblem unknown-cube, unknown-measure, region-not-found, combination-not-kept */
  data(viewer: Viewer, cube: string, query: StatisticsQuery): Promise<StatDataset>;
}

interface CubeSource {
  readonly title: string;
  readonly dimensions: readonly string[];
  readonly measures: readonly string[];
  /** The table that tells which years there are and whether they are synthetic. */
  readonly table: 'rollup_poverty' | 'region_year' | 'published_figure';
  read(query: Query, request: FactRequest): Promise<Facts>;
  /** Areas outside the tree of regions, for which figures are published. */
  readonly areas?: ReadonlyMap<string, string>;
}

const measuresOf = (cube: CubeId): string[] =>
  indicatorDefinitions.filter((indicator) => indicator.cube === cube).map(({ id }) => id);

const cubes: Partial<Record<CubeId, CubeSource>> = {
  poverty: {
    title: '贫困监测',
    dimensions: ['region', 'time', 'householdType', 'measure'],
    measures: measuresOf('poverty'),
    table: 'rollup_poverty',
    read: readRegisterFacts,
  },
  economy: {
    title: '经济收入',
    dimensions: ['region', 'time', 'measure'],
    measures: measuresOf('economy'),
    table: 'region_year',
    read: readRegisterFacts,
  },
  published: {
    title: '公开发布数据',
    dimensions: ['region', 'time', 'measure'],
    measures: indicatorDefinitions.map(({ id }) => id),
    table: 'published_figure',
    read: readPublishedFacts,
    areas: new Map([
      ['000000000000', '全国'],
      ['000000000101', '东部地区'],
      ['000000000102', '中部地区'],
      ['000000000103', '西部地区'],
    ]),
  },
};

/** A query may not ask for more cells than a browser can hold at ease. */
const maximumCells = 1_000_000;

export function createStatistics(db: Db): Statistics {
  return {
    cubes: () =>
      db.read({ prefixes: [] }, async (query) => {
        const answers: Cube[] = [];
        for (const [id, source] of Object.entries(cubes))
          answers.push(await describeCube(query, id as CubeId, source));
        return answers;
      }),
    data: (viewer, id, request) => {
      const source = cubes[id as CubeId];
      if (!source) return Promise.reject(new HttpProblem('unknown-cube'));
      return db.read({ prefixes: [] }, (query) => readCube(query, viewer, id as CubeId, source, request));
    },
  };
}

async function describeCube(query: Query, id: CubeId, source: CubeSource): Promise<Cube> {
  const { title, dimensions, table } = source;
  const published = table === 'published_figure';
  const rows = await query<{ year: number; synthetic: boolean; sources: string[]; measures: string[] }>(
    `select year::int, ${published ? 'false' : 'bool_or(synthetic)'} as synthetic, array_agg(distinct source) as sources,
     ${published ? 'array_agg(distinct measure)' : `'{}'::text[]`} as measures from ${table}
     ${id === 'economy' ? 'where indicator = any($1)' : 'where $1::text[] is not null'} group by year order by year`,
    [source.measures],
  );
  const present = new Set(rows.flatMap(({ measures }) => measures));
  return {
    id,
    title,
    measures: source.measures.filter((measure) => !published || present.has(measure)),
    dimensions: [...dimensions],
    years: rows.map(({ year }) => String(year)),
    synthetic: rows.some(({ synthetic }) => synthetic),
    source: [...new Set(rows.flatMap(({ sources }) => sources))].filter((text) => text !== '').join(';'),
  };
}

async function readCube(
  query: Query,
  viewer: Viewer,
  id: CubeId,
  cube: CubeSource,
  request: StatisticsQuery,
): Promise<StatDataset> {
  refuseUnknownMeasures(cube, request.measure);
  const householdTypes = readHouseholdTypes(id, request);
  const regions = await selectRegionsOf(query, request.region, cube.areas);
  const measures = measuresWithParts(request.measure);
  const { facts, synthetic, sources } = await cube.read(query, {
    regions: regions.map(({ code }) => code),
    ...(request.time && { years: request.time.map(Number) }),
    measures,
    ...(householdTypes && { householdTypes }),
    prefixes: viewer.prefixes,
  });
  const years = request.time ? unique(request.time) : yearsOf(facts, request.measure);
  if (regions.length * years.length * measures.length * (householdTypes?.length ?? 1) > maximumCells) {
    throw invalidParameter('region', `一次查询不超过 ${maximumCells} 个单元格`);
  }
  return buildDataset({
    cube: id,
    source: [...sources].sort().join(';'),
    synthetic,
    measures: unique(request.measure),
    regions,
    years,
    ...(householdTypes && { householdTypes }),
    facts,
  });
}

function refuseUnknownMeasures(cube: CubeSource, measures: readonly string[]): void {
  const unknown = measures.filter((measure) => !cube.measures.includes(measure));
  if (unknown.length === 0) return;
  throw new HttpProblem('unknown-measure', {
    errors: unknown.map((measure) => ({ parameter: 'measure', message: measure })),
  });
}

/** Only what the rollups keep by type can be broken down by it. */
function readHouseholdTypes(cube: CubeId, { householdType, measure }: StatisticsQuery): string[] | undefined {
  if (householdType === undefined || householdType.length === 0) return undefined;
  const known = codeList('householdType').map(({ id }) => id);
  const wanted = householdType.includes('*') ? known : unique(householdType);
  const unknown = wanted.filter((type) => !known.includes(type));
  if (unknown.length > 0) throw invalidParameter('householdType', `未知的类型：${unknown.join(',')}`);
  const kept = cube === 'poverty' && measuresWithParts(measure).every((id) => isKeptByType(id));
  if (!kept)
    throw new HttpProblem('combination-not-kept', {
      errors: [{ parameter: 'householdType', message: '该指标不按类型分列' }],
    });
  return wanted;
}

function isKeptByType(measure: string): boolean {
  return measure in rollupColumns || findIndicator(measure)?.numerator !== null;
}

/** The years in which the asked measures, or the numerators of asked ratios, have a fact. */
function yearsOf(facts: Facts['facts'], measures: readonly string[]): string[] {
  const leading = new Set(measures.flatMap((id) => [id, findIndicator(id)?.numerator ?? id]));
  return unique(facts.filter(({ measure }) => leading.has(measure)).map(({ year }) => String(year))).sort();
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
