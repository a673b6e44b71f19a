// Reads what a query of statistics asks to be broken down by, and refuses what is not kept.
import { codeList } from '@onemap/contract/codes';
import { findIndicator } from '../indicator/definitions.js';
import { isKeptByType, type CubeDefinition } from './cubes.js';
import { categoryIds, statDimensions, type StatDimensionDefinition } from './dimensions.js';

/** A query as it is asked; a dimension holds its categories, `*` for all. */
export interface BreakdownQuery {
  readonly measure: readonly string[];
  readonly householdType?: readonly string[];
  readonly [dimension: string]: readonly string[] | undefined;
}

export interface Breakdown {
  readonly dimension?: StatDimensionDefinition;
  /** Of the dimension, in order; empty without one. */
  readonly categories: readonly string[];
  readonly householdTypes?: readonly string[];
}

/** A query that statistics do not answer: the problem's code and the parameter that is wrong. */
export class StatisticsRefusal extends RangeError {
  override readonly name = 'StatisticsRefusal';
  constructor(
    readonly code: 'unknown-measure' | 'invalid-parameter' | 'combination-not-kept',
    readonly parameter: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * One dimension and the household type at most. Without any, the totals.
 * @throws StatisticsRefusal for an unknown measure, category or type, and for a combination that is not kept
 */
export function readBreakdown(cube: CubeDefinition, query: BreakdownQuery): Breakdown {
  refuseUnknown(cube, query.measure);
  const asked = statDimensions.filter(({ id }) => isAsked(query[id]));
  const [dimension, second] = asked;
  if (second) throw notKept(second.id, '一次查询只按一个维度分列，可再加 householdType');
  const kept = dimension
    ? cube.breakdowns.find((breakdown) => breakdown.dimension === dimension.id)?.measures
    : cube.measures;
  const parameter = dimension?.id ?? 'measure';
  if (!kept) throw notKept(parameter, `该立方体不按${dimension?.title ?? ''}分列`);
  const foreign = query.measure.find((id) => !kept.includes(id));
  if (foreign !== undefined)
    throw notKept(parameter, `${foreign} ${dimension ? '不按该维度分列' : '须指明分列维度'}`);
  const householdTypes = readTypes(query);
  return {
    categories: dimension ? readCategories(dimension.id, categoryIds(dimension), query[dimension.id]!) : [],
    ...(dimension && { dimension }),
    ...(householdTypes && { householdTypes }),
  };
}

/** A measure that the cube has nowhere, with or without a breakdown. */
function refuseUnknown({ measures, breakdowns }: CubeDefinition, asked: readonly string[]): void {
  const known = new Set([...measures, ...breakdowns.flatMap((breakdown) => breakdown.measures)]);
  const unknown = asked.find((id) => !known.has(id) || !findIndicator(id));
  if (unknown !== undefined) throw new StatisticsRefusal('unknown-measure', 'measure', unknown);
}

function readTypes({ householdType, measure }: BreakdownQuery): string[] | undefined {
  if (!isAsked(householdType)) return undefined;
  const types = readCategories(
    'householdType',
    codeList('householdType').map(({ id }) => id),
    householdType,
  );
  const foreign = measure.find((id) => !isKeptByType(id));
  if (foreign !== undefined) throw notKept('householdType', `${foreign} 不按类型分列`);
  return types;
}

function readCategories(parameter: string, known: readonly string[], asked: readonly string[]): string[] {
  const wanted = asked.includes('*') ? known : [...new Set(asked)];
  const unknown = wanted.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new StatisticsRefusal('invalid-parameter', parameter, `未知的类别：${unknown.join(',')}`);
  return [...wanted];
}

function isAsked(categories: readonly string[] | undefined): categories is readonly string[] {
  return categories !== undefined && categories.length > 0;
}

function notKept(parameter: string, message: string): StatisticsRefusal {
  return new StatisticsRefusal('combination-not-kept', parameter, message);
}
