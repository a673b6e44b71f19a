// Answers about statistics from fixtures: datasets of a cube and the classification of a layer.
import { codeList } from '@onemap/contract/codes';
import type { ClassMethod, Classification, CubeId, Region, RegionLevel, StatDataset } from '@onemap/contract';
import { findIndicator } from '../indicator/definitions.js';
import type { StatisticsParams } from '../source.js';
import { classifyValues, defaultMethod } from '../stats/classify.js';
import { buildDataset } from '../stats/dataset.js';
import type { StatFact } from '../stats/dataset.js';
import { FixtureError, notFound, orBadRequest } from './fixtures.js';
import type { Fixtures } from './fixtures.js';
import { childrenOf, descendantsOf, findRegion } from './regions.js';

export function statisticsData(fixtures: Fixtures, cube: CubeId, params: StatisticsParams): StatDataset {
  const datasets = fixtures.datasets.filter((dataset) => dataset.cube === cube);
  const [first] = datasets;
  if (!first) throw notFound('unknown-cube', cube);
  const facts = datasets.flatMap((dataset) => dataset.facts);
  return orBadRequest('unknown-measure', () =>
    buildDataset({
      cube,
      label: first.label,
      source: [...new Set(datasets.map(({ source }) => source))].join(';'),
      synthetic: datasets.some(({ synthetic }) => synthetic),
      measures: listOf(params.measure),
      regions: regionsOf(fixtures, listOf(params.region)),
      years: params.time === undefined ? yearsOf(facts) : listOf(params.time).sort(),
      householdTypes: params.householdType === undefined ? undefined : typesOf(listOf(params.householdType)),
      facts,
    }),
  );
}

/** Breaks over all direct children of the parent and all years, from the values that everyone may see. */
export function classificationOf(
  fixtures: Fixtures,
  id: string,
  { parent, method, classes = 5 }: { parent: string; method?: ClassMethod; classes?: number },
): Classification {
  const layer = fixtures.layers.find((each) => each.id === id);
  const indicator = layer?.indicator ? findIndicator(layer.indicator) : undefined;
  if (!indicator) throw notFound('unknown-layer', id);
  const { code } = findRegion(fixtures, parent);
  const dataset = statisticsData(fixtures, indicator.cube, {
    measure: indicator.id,
    region: `${code}:children`,
  });
  const measures = dataset.dimension.measure!.category.index.length;
  const values = dataset.value.filter(
    (value, index): value is number => value !== null && index % measures === 0,
  );
  const chosen = method ?? defaultMethod(indicator);
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
    const named =
      part === undefined
        ? [findRegion(fixtures, code)]
        : part === 'children'
          ? childrenOf(fixtures, code)
          : descendantsOf(fixtures, code, part as RegionLevel);
    for (const region of named) regions.set(region.code, region);
  }
  return [...regions.values()];
}

function yearsOf(facts: readonly StatFact[]): string[] {
  return [...new Set(facts.map(({ year }) => String(year)))].sort();
}

function typesOf(wanted: readonly string[]): string[] {
  const all = codeList('householdType').map(({ id }) => id);
  if (wanted.includes('*')) return all;
  const unknown = wanted.find((type) => !all.includes(type));
  if (unknown !== undefined) {
    throw new FixtureError(400, 'invalid-parameter', `householdType: ${unknown} is not in the code list`);
  }
  return [...wanted];
}

/** One value, a list, or values separated by commas as in an address; without repeats. */
function listOf(value: string | number | readonly (string | number)[]): string[] {
  const values = typeof value === 'object' ? value : [value];
  return [...new Set(values.flatMap((each) => String(each).split(',')))];
}
