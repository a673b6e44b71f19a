// Reads the filter of a request and holds it against what the viewer may ask; every refusal says where it stands.
import {
  checkFilter,
  Cql2Error,
  parseCql2Json,
  parseCql2Text,
  readCql2Json,
  shortQuote,
  type Cql2Code,
  type Cql2Limits,
  type Cql2Node,
  type Filter,
  type Property,
} from '@onemap/contract/cql2';
import type { Bbox } from '@onemap/contract';
import type { ReferenceSystem } from '../../crs/reference-systems.js';
import { HttpProblem, type ProblemErrors } from '../../http-problem.js';
import { propertyOf, queryablesOf, type ListedProperties } from './listed-property.js';
import { nodesOf, toLonLatFilter } from './walk-filter.js';

export type FilterSource =
  | { readonly language: 'cql2-text' | 'cql2-json'; readonly text: string; readonly system: ReferenceSystem }
  /** Parsed already, as part of a body; `pointer` is where it stands in it. */
  | {
      readonly language: 'json';
      readonly value: unknown;
      readonly pointer: string;
      readonly system: ReferenceSystem;
    };

/**
 * @throws HttpProblem `invalid-filter` with the offset or pointer, `masked-property` for what the viewer cannot see
 */
export function readFilter(
  source: FilterSource,
  properties: ListedProperties,
  limits?: Partial<Cql2Limits>,
): Filter {
  try {
    const filter = parse(source, limits);
    refuseMasked(filter, properties, source);
    const problems = checkFilter(filter, queryablesOf(properties));
    if (problems.length > 0) throw filterProblem(problems, source);
    return toLonLatFilter(filter, source.system);
  } catch (error) {
    throw error instanceof Cql2Error ? filterProblem([error], source) : error;
  }
}

/** `invalid-filter` with the place and the reason of each. */
export function filterProblem(problems: readonly Cql2Error[], source: FilterSource): HttpProblem {
  return new HttpProblem('invalid-filter', { errors: problems.map((problem) => describe(problem, source)) });
}

function parse(source: FilterSource, limits?: Partial<Cql2Limits>): Filter {
  if (source.language === 'json') return readCql2Json(source.value, limits);
  return source.language === 'cql2-text'
    ? parseCql2Text(source.text, limits)
    : parseCql2Json(source.text, limits);
}

function refuseMasked(filter: Filter, properties: ListedProperties, source: FilterSource): void {
  const masked = nodesOf(filter).find(
    (node): node is Property =>
      node.kind === 'property' && (propertyOf(properties, node.name)?.visibility ?? 'open') !== 'open',
  );
  if (!masked) return;
  const message = `当前角色看不到 ${shortQuote(masked.name)} 的原值，不能按它筛选`;
  throw new HttpProblem('masked-property', { errors: [{ ...placeOf(masked.at ?? null, source), message }] });
}

const reasons: Readonly<Record<Cql2Code, string>> = {
  syntax: '语法不对',
  unsupported: '不支持',
  'too-deep': '嵌套过深',
  'too-long': '过长',
  'unknown-property': '没有这个字段',
  type: '类型不合',
};

function describe({ code, message, offset }: Cql2Error, source: FilterSource): ProblemErrors[number] {
  return { ...placeOf(offset, source), reason: code, message: `${reasons[code]}：${message}` };
}

function placeOf(offset: Cql2Error['offset'], source: FilterSource): Omit<ProblemErrors[number], 'message'> {
  if (source.language === 'json') return { pointer: `${source.pointer}${offset ?? ''}` };
  if (typeof offset === 'number') return { parameter: 'filter', offset };
  return { parameter: 'filter', ...(offset !== null && { pointer: offset }) };
}

/** A box as a condition on a geometry property, joined with a filter where there is one. */
export function withBox(
  filter: Filter | undefined,
  geometry: string,
  bbox: Bbox | undefined,
): Filter | undefined {
  if (!bbox) return filter;
  const args: Cql2Node[] = [
    { kind: 'property', name: geometry },
    { kind: 'box', bbox },
  ];
  const inBox: Filter = { kind: 'operation', op: 's_intersects', args };
  return filter ? { kind: 'operation', op: 'and', args: [inBox, filter] } : inBox;
}
