// Builds a JSON-stat 2.0 dataset from facts; ratios come with their numerators and denominators.
import { codeLabel } from '@onemap/contract/codes';
import type { CubeId, Indicator, StatDataset, StatMeasure } from '@onemap/contract';
import { findIndicator } from '../indicator/definitions.js';
import { evaluateDefinition } from '../indicator/evaluate.js';

export type MissingStatus = 'suppressed' | 'missing';

/** One number of a region and year. Without `householdType` it is the total over all types. */
export interface StatFact {
  readonly region: string;
  readonly year: string | number;
  readonly measure: string;
  readonly value: number | null;
  /** Why the value is null; `missing` when not given. */
  readonly status?: MissingStatus;
  readonly householdType?: string;
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
  readonly years: readonly string[];
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
 * The measures and, behind them, the numerators and denominators that their ratios need, without repeats.
 * @throws RangeError for an unknown measure
 */
export function measuresWithParts(measures: readonly string[]): string[] {
  const all = new Set(measures);
  for (const id of measures) {
    const { numerator, denominator } = definitionOf(id);
    if (numerator !== null) all.add(numerator);
    if (denominator !== null) all.add(denominator);
  }
  return [...all];
}

/**
 * A dataset over region, time, householdType (if asked for) and measure, in that order, last dimension fastest.
 * A ratio is computed from its parts, unless a fact gives it; it is suppressed when a part is.
 * @throws RangeError for an unknown measure
 */
export function buildDataset(request: DatasetRequest): StatDataset {
  const measures = measuresWithParts(request.measures);
  const definitions = measures.map(definitionOf);
  const facts = indexFacts(request.facts);
  const types = request.householdTypes ?? [undefined];
  const value: (number | null)[] = [];
  const status: Record<string, MissingStatus> = {};
  for (const { code } of request.regions) {
    for (const year of request.years) {
      for (const type of types) {
        const cellOf = (id: string): Cell | undefined => facts.get(factKey(code, year, type, id));
        for (const definition of definitions) {
          const cell = cellOf(definition.id) ?? ratioCell(definition, cellOf);
          if (cell.value === null) status[String(value.length)] = cell.status ?? 'missing';
          value.push(cell.value);
        }
      }
    }
  }
  return { ...describe(request, definitions), value, ...(Object.keys(status).length > 0 ? { status } : {}) };
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
    time: dimensionOf(
      '年份',
      request.years.map((year) => [year, year]),
    ),
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
    },
  };
}

function dimensionOf(label: string, categories: readonly (readonly [string, string])[]) {
  return {
    label,
    category: { index: categories.map(([key]) => key), label: Object.fromEntries(categories) },
  };
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

function indexFacts(facts: Iterable<StatFact>): Map<string, Cell> {
  const index = new Map<string, Cell>();
  for (const { region, year, householdType, measure, value, status } of facts) {
    index.set(factKey(region, String(year), householdType, measure), { value, status });
  }
  return index;
}

function factKey(region: string, year: string, type: string | undefined, measure: string): string {
  return `${region}|${year}|${type ?? ''}|${measure}`;
}

function definitionOf(id: string): Indicator {
  const found = findIndicator(id);
  if (!found) throw new RangeError(`measure: ${JSON.stringify(id)} is no measure`);
  return found;
}
