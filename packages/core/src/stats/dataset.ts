// Builds a JSON-stat 2.0 dataset from facts; ratios come with their numerators and denominators.
import { codeLabel } from '@onemap/contract/codes';
import type { CubeId, Indicator, StatDataset, StatDimensionInfo, StatMeasure } from '@onemap/contract';
import { findIndicator, findShare } from '../indicator/definitions.js';
import { evaluateDefinition } from '../indicator/evaluate.js';
import { momentLabel, readMoment } from '../time/moments.js';
import { categoryLabel, type StatDimensionDefinition } from './dimensions.js';

export type MissingStatus = 'suppressed' | 'missing';

/** One number of a region and year, or of a quarter or month where `year` is one. Without `householdType` it is the total over all types. */
export interface StatFact {
  readonly region: string;
  readonly year: string | number;
  readonly measure: string;
  readonly value: number | null;
  /** Why the value is null; `missing` when not given. */
  readonly status?: MissingStatus;
  readonly householdType?: string;
  /** The dimension that it is broken down by, and its category there; both or neither. */
  readonly dimension?: string;
  readonly category?: string;
}

export interface DatasetRequest {
  readonly cube: CubeId;
  /** The titles of the measures asked for when absent. */
  readonly label?: string;
  readonly source: string;
  readonly synthetic: boolean;
  readonly updated?: string;
  /** Measures as asked for; the parts of ratios follow behind them. */
  readonly measures: readonly string[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** Years, quarters or months, as `2016`, `2016-Q3` or `2016-08`. */
  readonly moments: readonly string[];
  /** Only for a breakdown by a dimension: the categories in order. */
  readonly breakdown?: {
    readonly dimension: StatDimensionDefinition;
    readonly categories: readonly string[];
  };
  /** Only for a breakdown by type: the categories in order. */
  readonly householdTypes?: readonly string[];
  /** Facts outside the dimensions are left out; of two for one cell the later one holds. */
  readonly facts: Iterable<StatFact>;
}

interface Cell {
  readonly value: number | null;
  readonly status?: MissingStatus;
}

/**
 * The measures and, behind them, the numerators and denominators that their ratios need, without repeats. Broken down
 * by a dimension of several categories a unit, each count comes with its denominator: the categories do not add up to it.
 * @throws RangeError for an unknown measure
 */
export function measuresWithParts(
  measures: readonly string[],
  dimension?: Pick<StatDimensionDefinition, 'multiple'>,
): string[] {
  const all = new Set(measures);
  for (const id of measures) {
    const { numerator, denominator } = definitionOf(id);
    if (numerator !== null) all.add(numerator);
    if (denominator !== null) all.add(denominator);
    const whole = dimension?.multiple ? findShare(id)?.denominator : undefined;
    if (whole) all.add(whole);
  }
  return [...all];
}

/**
 * A dataset over region, time, the dimension of a breakdown, householdType (these two if asked for) and measure, in that
 * order, last dimension fastest. A ratio is computed from its parts, unless a fact gives it; it is suppressed when a part is.
 * @throws RangeError for an unknown measure
 */
export function buildDataset(request: DatasetRequest): StatDataset {
  const definitions = measuresWithParts(request.measures, request.breakdown?.dimension).map(definitionOf);
  const facts = indexFacts(request.facts, request.breakdown?.dimension.id);
  const value: (number | null)[] = [];
  const status: Record<string, MissingStatus> = {};
  for (const place of placesOf(request)) {
    const cellOf = (id: string): Cell | undefined => facts.get(`${place}|${id}`);
    for (const definition of definitions) {
      const cell = cellOf(definition.id) ?? ratioCell(definition, cellOf);
      if (cell.value === null) status[String(value.length)] = cell.status ?? 'missing';
      value.push(cell.value);
    }
  }
  return { ...describe(request, definitions), value, ...(Object.keys(status).length > 0 ? { status } : {}) };
}

/** Region, moment, category and type of every group of measures, in the order of the dataset. */
function* placesOf({ regions, moments, breakdown, householdTypes }: DatasetRequest): Generator<string> {
  for (const { code } of regions)
    for (const moment of moments)
      for (const category of breakdown?.categories ?? [''])
        for (const type of householdTypes ?? ['']) yield `${code}|${moment}|${category}|${type}`;
}

function describe(
  request: DatasetRequest,
  definitions: readonly Indicator[],
): Omit<StatDataset, 'value' | 'status'> {
  const dimension: StatDataset['dimension'] = {
    region: dimensionOf(
      '区划',
      request.regions.map(({ code, name }) => [code, name]),
    ),
    time: timeDimension(request.moments),
    ...(request.breakdown && {
      [request.breakdown.dimension.id]: dimensionOf(
        request.breakdown.dimension.title,
        request.breakdown.categories.map((id) => [id, categoryLabel(request.breakdown!.dimension, id)]),
      ),
    }),
    ...(request.householdTypes && {
      householdType: dimensionOf(
        '贫困户类型',
        request.householdTypes.map((type) => [type, codeLabel('householdType', type) ?? type]),
      ),
    }),
    measure: dimensionOf(
      '指标',
      definitions.map(({ id, title }) => [id, title]),
    ),
  };
  const id = Object.keys(dimension);
  return {
    version: '2.0',
    class: 'dataset',
    label: request.label ?? request.measures.map((measure) => definitionOf(measure).title).join('、'),
    source: request.source,
    ...(request.updated !== undefined && { updated: request.updated }),
    id,
    size: id.map((name) => dimension[name]!.category.index.length),
    role: { time: ['time'], geo: ['region'], metric: ['measure'] },
    dimension,
    extension: {
      cube: request.cube,
      synthetic: request.synthetic,
      measures: Object.fromEntries(definitions.map((definition) => [definition.id, measureOf(definition)])),
      ...(request.breakdown && {
        dimensions: { [request.breakdown.dimension.id]: infoOf(request.breakdown.dimension, definitions) },
      }),
    },
  };
}

/** Years are called by their number alone. */
function timeDimension(moments: readonly string[]) {
  const isYear = (moment: string): boolean => (readMoment(moment)?.unit ?? 'year') === 'year';
  return dimensionOf(
    moments.every(isYear) ? '年份' : '时间',
    moments.map((moment) => [moment, isYear(moment) ? moment : momentLabel(moment)]),
  );
}

function dimensionOf(label: string, categories: readonly (readonly [string, string])[]) {
  return {
    label,
    category: { index: categories.map(([key]) => key), label: Object.fromEntries(categories) },
  };
}

/** Whether the categories overlap, and which measure of the answer is the denominator of which. */
function infoOf(
  { multiple, title }: StatDimensionDefinition,
  definitions: readonly Indicator[],
): StatDimensionInfo {
  const present = new Set(definitions.map(({ id }) => id));
  const denominators = definitions.flatMap(({ id }) => {
    const { denominator, denominatorTitle } = findShare(id) ?? {};
    if (!denominator || !denominatorTitle || !present.has(denominator)) return [];
    return [[id, { measure: denominator, title: denominatorTitle.replace('该分列项', title) }] as const];
  });
  return { multiple, denominators: Object.fromEntries(denominators) };
}

function measureOf(indicator: Indicator): StatMeasure {
  const { unit, decimals, kind, numerator, denominator, denominatorTitle } = indicator;
  return { unit, decimals, kind, numerator, denominator, denominatorTitle };
}

function ratioCell(definition: Indicator, cellOf: (id: string) => Cell | undefined): Cell {
  const { numerator, denominator } = definition;
  if (numerator === null || denominator === null) return { value: null };
  const parts = [cellOf(numerator), cellOf(denominator)];
  if (parts.some((part) => part?.status === 'suppressed')) return { value: null, status: 'suppressed' };
  const [above, below] = parts;
  return {
    value: evaluateDefinition(definition, {
      [numerator]: above?.value ?? null,
      [denominator]: below?.value ?? null,
    }),
  };
}

/** Facts of the breakdown that is asked for: those of another dimension, or of none, are other cells. */
function indexFacts(facts: Iterable<StatFact>, dimension: string | undefined): Map<string, Cell> {
  const index = new Map<string, Cell>();
  for (const fact of facts) {
    if (fact.dimension !== dimension) continue;
    const { region, year, category = '', householdType = '', measure, value, status } = fact;
    index.set(`${region}|${year}|${category}|${householdType}|${measure}`, { value, status });
  }
  return index;
}

function definitionOf(id: string): Indicator {
  const found = findIndicator(id);
  if (!found) throw new RangeError(`measure: ${JSON.stringify(id)} is no measure`);
  return found;
}
