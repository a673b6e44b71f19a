// Answers about statistics from fixtures: datasets of a cube and the classification of a layer.
import type { ClassMethod, Classification, CubeId, Region, StatDataset } from '@onemap/contract';
import { findIndicator } from '../indicator/definitions.js';
import type { StatisticsParams } from '../source.js';
import { classifyValues, defaultMethod } from '../stats/classify.js';
import { readAskedTime, type AskedTime, type TimeQuery } from '../stats/asked-time.js';
import { readBreakdown, StatisticsRefusal } from '../stats/breakdown.js';
import type { BreakdownQuery } from '../stats/breakdown.js';
import { findCube } from '../stats/cubes.js';
import { buildDataset, measuresWithParts } from '../stats/dataset.js';
import type { StatFact } from '../stats/dataset.js';
import { statDimensions } from '../stats/dimensions.js';
import { readMoment, type TimeUnit } from '../time/moments.js';
import { FixtureError, notFound, orBadRequest } from './fixtures.js';
import type { FixtureDataset, Fixtures } from './fixtures.js';
import { factsOfMonths } from './monthly-facts.js';
import { childrenOf, descendantsOf, findRegion } from './regions.js';

export function statisticsData(fixtures: Fixtures, cube: CubeId, params: StatisticsParams): StatDataset {
  const datasets = fixtures.datasets.filter((dataset) => dataset.cube === cube);
  const [first] = datasets;
  const definition = findCube(cube);
  if (!first || !definition) throw notFound('unknown-cube', cube);
  const query = queryOf(params);
  const { dimension, categories, householdTypes } = orRefused(() => readBreakdown(definition, query));
  const time = orRefused(() => readAskedTime(definition, timeOf(params)));
  const measures = query.measure;
  const regions = regionsOf(fixtures, listOf(params.region));
  const told = datasets.map((dataset) => ({ dataset, facts: factsOf(dataset, time, dimension?.id) }));
  const facts = told.flatMap((each) => each.facts);
  const moments = time.moments ?? momentsOf(facts, time.unit, measures, regions);
  const needed: Needed = {
    measures: measuresWithParts(measures, dimension),
    codes: new Set(regions.map(({ code }) => code)),
    moments,
  };
  const used = told.filter((each) => isUsed(each.facts, needed)).map(({ dataset }) => dataset);
  return buildDataset({
    ...{ cube, label: first.label, measures, regions, moments, householdTypes, facts },
    source: [...new Set(used.map(({ source }) => source))].sort().join(';'),
    synthetic: used.some(({ synthetic }) => synthetic),
    ...(dimension && { breakdown: { dimension, categories } }),
  });
}

/** Each parameter as a list, as it stands in an address. */
function queryOf(params: StatisticsParams): BreakdownQuery {
  const dimensions = ['householdType' as const, ...statDimensions.map(({ id }) => id)].flatMap((id) => {
    const asked = params[id];
    return asked === undefined ? [] : [[id, listOf(asked)] as const];
  });
  return { ...Object.fromEntries(dimensions), measure: listOf(params.measure) };
}

function timeOf({ time, timeUnit }: StatisticsParams): TimeQuery {
  return { timeUnit, ...(time !== undefined && { time: listOf(time) }) };
}

function orRefused<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StatisticsRefusal) throw new FixtureError(400, error.code, error.message);
    throw error;
  }
}

/** Facts of the breakdown that is asked for, months summed up to the moments that are. */
function factsOf(dataset: FixtureDataset, time: AskedTime, dimension: string | undefined): StatFact[] {
  const monthly = (dataset.monthly ?? []).flatMap((each) => factsOfMonths(each, time));
  return [...dataset.facts, ...monthly].filter((each) => each.dimension === dimension);
}

interface Needed {
  readonly measures: readonly string[];
  readonly codes: ReadonlySet<string>;
  readonly moments: readonly string[];
}

/** Only a dataset that gives a number to the answer is named as its source. */
function isUsed(facts: readonly StatFact[], { measures, codes, moments }: Needed): boolean {
  return facts.some(
    (fact) =>
      measures.includes(fact.measure) && codes.has(fact.region) && moments.includes(String(fact.year)),
  );
}

/**
 * Breaks over all direct children of the parent and all years, from the values in the fixtures: those of a viewer
 * with a scope hold cells that a server, whose breaks are the same for everyone, would leave out.
 */
export function classificationOf(
  fixtures: Fixtures,
  id: string,
  { parent, method, classes = 5 }: { parent: string; method?: ClassMethod; classes?: number },
): Classification {
  const layer = fixtures.layers.find((each) => each.id === id);
  const indicator = layer?.indicator ? findIndicator(layer.indicator) : undefined;
  if (!indicator) throw notFound('unknown-layer', id);
  const chosen = method ?? defaultMethod(indicator);
  if (chosen === 'policy' && indicator.policyBreaks === null) {
    throw new FixtureError(400, 'invalid-parameter', `method: ${id} has no policy lines`);
  }
  const { code } = findRegion(fixtures, parent);
  const dataset = statisticsData(fixtures, indicator.cube, {
    measure: indicator.id,
    region: `${code}:children`,
  });
  const measures = dataset.dimension.measure!.category.index.length;
  const values = dataset.value.filter(
    (value, index): value is number => value !== null && index % measures === 0,
  );
  return {
    layer: id,
    indicator: indicator.id,
    parent: code,
    method: chosen,
    breaks: orBadRequest('invalid-parameter', () =>
      classifyValues(chosen, values, classes, indicator.policyBreaks),
    ),
    closed: 'upper',
    valueCount: values.length,
    years: [...dataset.dimension.time!.category.index],
  };
}

function regionsOf(fixtures: Fixtures, specs: readonly string[]): Region[] {
  const regions = new Map<string, Region>();
  for (const spec of specs) {
    const [code = '', part] = spec.split(':');
    const named = part === undefined ? [findRegion(fixtures, code)] : partsOf(fixtures, code, part);
    for (const region of named) regions.set(region.code, region);
  }
  return [...regions.values()];
}

function partsOf(fixtures: Fixtures, code: string, part: string): Region[] {
  if (part === 'children') return childrenOf(fixtures, code);
  const level = (['prefecture', 'county', 'town', 'village'] as const).find((each) => each === part);
  if (!level) throw new FixtureError(400, 'invalid-parameter', `region: ${part} is no part of a region`);
  return descendantsOf(fixtures, code, level);
}

/** The moments of a unit in which the asked measures, or the numerators of asked ratios, have a fact in these regions. */
function momentsOf(
  facts: readonly StatFact[],
  unit: TimeUnit,
  measures: readonly string[],
  regions: readonly Region[],
): string[] {
  const leading = new Set(measures.flatMap((id) => [id, findIndicator(id)?.numerator ?? id]));
  const codes = new Set(regions.map(({ code }) => code));
  const asked = facts.filter(({ measure, region }) => leading.has(measure) && codes.has(region));
  const moments = [...new Set(asked.map(({ year }) => String(year)))].sort();
  return moments.filter((moment) => readMoment(moment)?.unit === unit);
}

/** One value, a list, or values separated by commas as in an address; without repeats. */
function listOf(value: string | number | readonly (string | number)[]): string[] {
  const values = typeof value === 'object' ? value : [value];
  return [...new Set(values.flatMap((each) => String(each).split(',')))];
}
