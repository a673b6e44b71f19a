// Between a condition that people put together and the filter of the contract: each becomes the other, nothing is lost.
import {
  escapePattern,
  patternPieces,
  toCql2Json,
  type Cql2Node,
  type Filter,
  type Instant,
  type Operation,
  type Operator,
} from '@onemap/contract/cql2';
import { essence, type Condition, type FieldTest, type TestOperator, type TestValue } from './condition.js';

const comparisons = {
  equals: '=',
  notEquals: '<>',
  less: '<',
  atMost: '<=',
  more: '>',
  atLeast: '>=',
} as const;

/** The filter of a condition; null when it asks nothing. */
export function filterOfCondition(condition: Condition): Filter | null {
  const asked = essence(condition);
  return asked && filterOf(asked);
}

function filterOf(condition: Condition): Filter {
  if (condition.kind === 'other') return condition.filter;
  if (condition.kind === 'group') return operation(condition.join, condition.items.map(filterOf));
  return filterOfTest(condition);
}

function filterOfTest({ field, operator, values }: FieldTest): Filter {
  const property: Cql2Node = { kind: 'property', name: field };
  const nodes = values.map(nodeOf);
  switch (operator) {
    case 'oneOf':
      return operation('in', [property, ...nodes]);
    case 'noneOf':
      return operation('not', [operation('in', [property, ...nodes])]);
    case 'between':
      return operation('between', [property, nodes[0]!, nodes[1]!]);
    case 'within':
      return operation('t_intersects', [property, intervalOf(nodes)]);
    case 'contains':
      return operation('like', [property, pattern(values, '%')]);
    case 'startsWith':
      return operation('like', [property, pattern(values, '')]);
    case 'empty':
      return operation('isNull', [property]);
    case 'notEmpty':
      return operation('not', [operation('isNull', [property])]);
    default:
      return operation(comparisons[operator], [property, nodes[0]!]);
  }
}

function operation(op: Operator, args: readonly Cql2Node[]): Operation {
  return { kind: 'operation', op, args };
}

function nodeOf(value: TestValue): Cql2Node {
  return typeof value === 'object' ? { kind: 'instant', text: value.date } : { kind: 'literal', value };
}

function intervalOf([start, end]: readonly Cql2Node[]): Cql2Node {
  return { kind: 'interval', start: start as Instant, end: end as Instant };
}

function pattern([text]: readonly TestValue[], before: string): Cql2Node {
  return { kind: 'literal', value: `${before}${escapePattern(String(text))}%` };
}

/** The condition of a filter; null asks nothing. What is no test of one field is kept as `other`. */
export function conditionOfFilter(filter: Filter | null): Condition {
  if (filter === null) return { kind: 'group', join: 'and', items: [] };
  if (filter.kind === 'operation') {
    const { op, args } = filter;
    if (op === 'and' || op === 'or')
      return { kind: 'group', join: op, items: args.map((arg) => conditionOfFilter(arg as Filter)) };
    const test = testOf(filter);
    // Only what is written back the same way: a pattern may be escaped in more ways than one.
    if (test && sameFilter(filterOfTest(test), filter)) return test;
  }
  return { kind: 'other', filter };
}

function testOf({ op, args }: Operation): FieldTest | null {
  const [first, ...rest] = args;
  if (op === 'not' && first?.kind === 'operation') return negated(first);
  if (first?.kind !== 'property') return null;
  const test = (operator: TestOperator, values: readonly (TestValue | null)[]): FieldTest | null =>
    values.every((value) => value !== null && value !== '')
      ? { kind: 'test', field: first.name, operator, values: values as TestValue[] }
      : null;
  if (op === 'isNull') return test('empty', []);
  if (op === 'in') return test('oneOf', rest.map(valueOf));
  if (op === 'between') return test('between', rest.map(valueOf));
  if (op === 't_intersects') return test('within', boundsOf(rest[0]!));
  if (op === 'like') return likeOf(rest[0]!, test);
  const operator = (Object.keys(comparisons) as (keyof typeof comparisons)[]).find(
    (name) => comparisons[name] === op,
  );
  return operator ? test(operator, rest.map(valueOf)) : null;
}

function negated(inner: Operation): FieldTest | null {
  const test = inner.op === 'in' || inner.op === 'isNull' ? testOf(inner) : null;
  return test && { ...test, operator: inner.op === 'in' ? 'noneOf' : 'notEmpty' };
}

function valueOf(node: Cql2Node): TestValue | null {
  if (node.kind === 'literal') return node.value;
  return node.kind === 'instant' && /^\d{4}-\d{2}-\d{2}$/.test(node.text) ? { date: node.text } : null;
}

function boundsOf(node: Cql2Node): (TestValue | null)[] {
  if (node.kind !== 'interval') return [null];
  return [node.start, node.end].map((end) => end && valueOf(end));
}

function likeOf(
  node: Cql2Node,
  test: (operator: TestOperator, values: readonly (TestValue | null)[]) => FieldTest | null,
): FieldTest | null {
  const pieces = node.kind === 'literal' && typeof node.value === 'string' ? patternPieces(node.value) : null;
  if (!pieces || pieces[pieces.length - 1] !== 'any') return null;
  const contains = pieces[0] === 'any' && pieces.length > 1;
  const text = pieces
    .slice(contains ? 1 : 0, -1)
    .map((piece) => (typeof piece === 'object' ? piece.character : null));
  if (text.some((character) => character === null)) return null;
  return test(contains ? 'contains' : 'startsWith', [text.join('')]);
}

function sameFilter(a: Filter, b: Filter): boolean {
  return JSON.stringify(toCql2Json(a)) === JSON.stringify(toCql2Json(b));
}
