// The thematic layers and their class breaks, which are the same for every viewer and every year.
import {
  classifyValues,
  cubeDefinitions,
  findIndicator,
  indicatorDefinitions,
  measuresWithParts,
  normalizeRegionCode,
  buildDataset,
} from '@onemap/core';
import type { Classification, ClassMethod, Indicator, Layer, RegionLevel } from '@onemap/contract';
import { HttpProblem, invalidParameter } from '../http-problem.js';
import type { Db, Query } from './db.js';
import { selectRegionsOf } from './region-selectors.js';
import { readFacts } from './statistics.js';

export interface ClassificationQuery {
  readonly parent: string;
  readonly method?: ClassMethod;
  readonly classes: number;
}

export interface Layers {
  list(): Promise<Layer[]>;
  /** @throws HttpProblem unknown-layer, region-not-found, invalid-parameter */
  classification(id: string, query: ClassificationQuery): Promise<Classification>;
}

const levels: readonly RegionLevel[] = ['province', 'prefecture', 'county', 'town', 'village', 'group'];
/** Parts of a ratio are measures but no maps of their own, and what needs a breakdown has no single number a region. */
const parts = ['netIncome', 'netIncomePersons', 'areaKm2', 'disposableIncome', 'surveyedResidents'];
const mapped: ReadonlySet<string> = new Set(
  cubeDefinitions
    .filter(({ id }) => id === 'poverty' || id === 'economy' || id === 'activities')
    .flatMap(({ measures }) => measures.filter((measure) => !parts.includes(measure))),
);

export function createLayers(db: Db): Layers {
  return {
    list: () => db.read({ prefixes: [] }, listLayers),
    classification: (id, request) => {
      const indicator = mapped.has(id) ? findIndicator(id) : undefined;
      if (!indicator) return Promise.reject(new HttpProblem('unknown-layer'));
      return db.read({ prefixes: [] }, (query) => classify(query, indicator, request));
    },
  };
}

interface Coverage {
  readonly levels: RegionLevel[];
  readonly years: number[];
  readonly synthetic: boolean;
  readonly sources: string[];
}

type Shared = Pick<Layer, 'levels' | 'years' | 'synthetic' | 'source'>;

/** Maps of the register first; those of activities where there are any. */
async function listLayers(query: Query): Promise<Layer[]> {
  const register = await readCoverage(query, 'rollup_poverty t');
  const activities = await readCoverage(
    query,
    'rollup_activity t join region r on r.county = t.county and r.code = t.region',
  );
  const choropleths = indicatorDefinitions.flatMap(({ id, title, cube }): Layer[] => {
    const shared = cube === 'activities' ? activities : register;
    if (!mapped.has(id) || (cube === 'activities' && shared.years.length === 0)) return [];
    return [{ id, title, kind: 'choropleth', indicator: id, ...shared }];
  });
  const points = (id: string, title: string, shared: Shared): Layer => ({
    ...{ id, title, kind: 'points', indicator: null },
    ...{ ...shared, levels: ['village'] },
  });
  return [
    ...choropleths,
    points('households', '贫困户', register),
    ...(activities.years.length > 0 ? [points('activities', '帮扶活动', activities)] : []),
  ];
}

/** Levels, years and origin of a table of rollups, called `t`. */
async function readCoverage(query: Query, rollup: string): Promise<Shared> {
  const [coverage] = await query<Coverage>(
    `select coalesce(array_agg(distinct level), '{}') as levels, coalesce(array_agg(distinct year::int), '{}') as years,
     coalesce(bool_or(t.synthetic), false) as synthetic, coalesce(array_agg(distinct t.source), '{}') as sources from ${rollup}`,
    [],
  );
  const { levels: present = [], years = [], synthetic = false, sources = [] } = coverage ?? {};
  return {
    levels: levels.filter((level) => present.includes(level)),
    years: [...years].sort((a, b) => a - b).map(String),
    synthetic,
    source: sources.filter((source) => source !== '').join(';'),
  };
}

async function classify(
  query: Query,
  indicator: Indicator,
  request: ClassificationQuery,
): Promise<Classification> {
  const parent = normalizeRegionCode(request.parent);
  const method = request.method ?? (indicator.policyBreaks ? 'policy' : 'quantile');
  if (method === 'policy' && !indicator.policyBreaks) throw invalidParameter('method', '该指标没有政策分界');
  const { values, years } = await publicValues(query, indicator, parent);
  return {
    layer: indicator.id,
    indicator: indicator.id,
    parent,
    method,
    breaks: classifyValues(method, values, request.classes, indicator.policyBreaks),
    closed: 'upper',
    valueCount: values.length,
    years,
  };
}

/** Unsuppressed values of all children in all years: what a visitor may see, whoever asks. */
async function publicValues(
  query: Query,
  indicator: Indicator,
  parent: string,
): Promise<{ values: number[]; years: string[] }> {
  const regions = await selectRegionsOf(query, [`${parent}:children`]);
  const { facts } = await readFacts(
    query,
    { id: indicator.cube },
    { unit: 'year' },
    {
      regions: regions.map(({ code }) => code),
      measures: measuresWithParts([indicator.id]),
      prefixes: [],
    },
  );
  const leading = indicator.numerator ?? indicator.id;
  const years = [
    ...new Set(facts.filter(({ measure }) => measure === leading).map(({ year }) => String(year))),
  ].sort();
  const { cube, id } = indicator;
  const dataset = buildDataset({
    cube,
    source: '',
    synthetic: false,
    measures: [id],
    regions,
    moments: years,
    facts,
  });
  const width = dataset.dimension.measure?.category.index.length ?? 1;
  const values = dataset.value.filter(
    (value, index): value is number => value !== null && index % width === 0,
  );
  return { values, years };
}
