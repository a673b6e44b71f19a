// The catalogue of cubes: what each can be asked for, and in which years the register has it.
import {
  categoryIds,
  categoryLabel,
  cubeDefinitions,
  statDimension,
  type CubeBreakdown,
  type CubeDefinition,
} from '@onemap/core';
import type { Cube, StatBreakdown } from '@onemap/contract';
import { wholeDimensions } from './breakdown-facts.js';
import type { Query } from './db.js';

interface Origin {
  readonly years: readonly number[];
  readonly synthetic: boolean;
  readonly sources: readonly string[];
  /** Those that are there, where a table holds only some. */
  readonly measures?: readonly string[];
}

type Years = ReadonlyMap<string, readonly number[]>;

export async function describeCubes(query: Query): Promise<Cube[]> {
  const years = await dimensionYears(query);
  const answers: Cube[] = [];
  for (const cube of cubeDefinitions) answers.push(describe(cube, years, await originOf(query, cube, years)));
  return answers;
}

function describe(
  { id, title, measures, breakdowns, timeUnits }: CubeDefinition,
  known: Years,
  origin: Origin,
): Cube {
  const { years, synthetic, sources } = origin;
  const byType = id === 'published' || id === 'activities' ? [] : ['householdType'];
  return {
    ...{ id, title, synthetic },
    source: [...new Set(sources)].filter((text) => text !== '').join(';'),
    measures: measures.filter((measure) => origin.measures?.includes(measure) ?? true),
    dimensions: ['region', 'time', ...breakdowns.map(({ dimension }) => dimension), ...byType, 'measure'],
    years: years.map(String),
    ...(timeUnits && { timeUnits: [...timeUnits] }),
    breakdowns: breakdowns.map((breakdown) => describeBreakdown(breakdown, known)),
  };
}

function describeBreakdown({ dimension, measures }: CubeBreakdown, known: Years): StatBreakdown {
  const definition = statDimension(dimension);
  const { id, title, multiple } = definition;
  return {
    ...{ id, title, multiple, measures: [...measures] },
    categories: categoryIds(definition).map((each) => ({ id: each, label: categoryLabel(definition, each) })),
    years: (known.get(id) ?? []).map(String),
  };
}

/** The years of which the register, or the record of activities, has each dimension. */
async function dimensionYears(query: Query): Promise<Years> {
  const rows = await query<{ dimension: string; years: number[] }>(
    `select dimension, array_agg(distinct year::int order by year::int) as years from rollup_breakdown
     where household_type = '*' group by dimension
     union all
     select dimension, array_agg(distinct year::int order by year::int) from rollup_activity
     where dimension <> '*' group by dimension`,
    [],
  );
  return new Map(rows.map(({ dimension, years }) => [dimension, years]));
}

async function originOf(query: Query, { id, measures }: CubeDefinition, known: Years): Promise<Origin> {
  if (id === 'published') return readOrigin(query, 'published_figure', 'array_agg(distinct measure)');
  if (id === 'activities') return readOrigin(query, 'rollup_activity', 'null::text[]');
  const register = await readOrigin(query, 'rollup_poverty', 'null::text[]');
  if (id === 'people') return { ...register, years: known.get(wholeDimensions['members']!) ?? [] };
  if (id !== 'economy') return register;
  const survey = await readOrigin(query, 'region_year', 'null::text[]', measures);
  return {
    years: [...new Set([...register.years, ...survey.years])].sort((a, b) => a - b),
    synthetic: register.synthetic || survey.synthetic,
    sources: [...register.sources, ...survey.sources],
  };
}

/** @param indicators those of region_year, where the table is read for some of them */
async function readOrigin(
  query: Query,
  table: 'rollup_poverty' | 'region_year' | 'published_figure' | 'rollup_activity',
  measures: string,
  indicators?: readonly string[],
): Promise<Origin> {
  const synthetic = table === 'published_figure' ? 'false' : 'coalesce(bool_or(synthetic), false)';
  const [row] = await query<Origin & { measures: string[] | null }>(
    `select coalesce(array_agg(distinct year::int order by year::int), '{}') as years, ${synthetic} as synthetic,
       coalesce(array_agg(distinct source), '{}') as sources, ${measures} as measures
     from ${table} ${indicators ? 'where indicator = any($1)' : 'where $1::text[] is null'}`,
    [indicators ?? null],
  );
  if (!row) return { years: [], synthetic: false, sources: [] };
  return { ...row, measures: row.measures ?? undefined };
}
