// Reads the JSON form of a filter: the operations, their counts of arguments, and properties.
import { checkOperands, isFilter, literalClass } from './check-operands.js';
import { Cql2Error } from './cql2-error.js';
import { hasForbidden } from './escape.js';
import { Budget, type Cql2Limits } from './limits.js';
import { isRecord, onlyKeys, readLeaf } from './read-json-literals.js';
import {
  isComparison,
  isTemporal,
  type Cql2Node,
  type Filter,
  type Operation,
  type Operator,
} from './tree.js';

/** @throws Cql2Error with an RFC 6901 pointer; broken JSON text has the pointer of the whole, '' */
export function parseCql2Json(text: string, limits?: Partial<Cql2Limits>): Filter {
  new Budget(limits).text(text.length);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Cql2Error('syntax', 'The filter is no JSON.', '');
  }
  return readCql2Json(value, limits);
}

/** The same for JSON that has been parsed already, as part of a request's body. @throws Cql2Error */
export function readCql2Json(value: unknown, limits?: Partial<Cql2Limits>): Filter {
  const filter = readNode(value, '', new Budget(limits));
  if (!isFilter(filter)) throw new Cql2Error('syntax', 'A filter is a condition.', '');
  return filter as Filter;
}

function readNode(value: unknown, at: string, budget: Budget): Cql2Node {
  budget.node(at);
  if (!isRecord(value) || !('op' in value)) return readLeaf(value, at, budget);
  return budget.nested(at, () => readOperation(value, at, budget));
}

function readOperation(value: Record<string, unknown>, at: string, budget: Budget): Operation {
  onlyKeys(value, ['op', 'args'], at);
  const op = readOperator(value.op, `${at}/op`);
  if (!Array.isArray(value.args)) throw new Cql2Error('syntax', 'args is an array.', `${at}/args`);
  checkCount(op, value.args.length, `${at}/args`);
  const args =
    op === 'in'
      ? readList(value.args, `${at}/args`, budget)
      : value.args.map((arg, index) => readNode(arg, `${at}/args/${index}`, budget));
  const node: Operation = { kind: 'operation', op, args, at };
  checkOperands(node, literalClass, (arg, message, code = 'type') => {
    throw new Cql2Error(code, message, arg.at ?? at);
  });
  return node;
}

/** `in` has its list as an array of its own. */
function readList(args: readonly unknown[], at: string, budget: Budget): Cql2Node[] {
  const [tested, items] = args;
  if (!Array.isArray(items) || items.length === 0) {
    throw new Cql2Error('syntax', 'in takes a list that is not empty.', `${at}/1`);
  }
  return [
    readNode(tested, `${at}/0`, budget),
    ...items.map((item, index) => readNode(item, `${at}/1/${index}`, budget)),
  ];
}

function readOperator(op: unknown, at: string): Operator {
  if (typeof op !== 'string' || op === '' || hasForbidden(op)) {
    throw new Cql2Error('syntax', 'op names an operation.', at);
  }
  if (countOf(op)) return op as Operator;
  throw new Cql2Error('unsupported', 'This operation is not supported.', at);
}

/** Least and most arguments. */
function countOf(op: string): readonly [number, number] | undefined {
  if (op === 'and' || op === 'or') return [2, Infinity];
  if (op === 'not' || op === 'isNull' || op === 'casei') return [1, 1];
  if (op === 'between') return [3, 3];
  if (op === 'like' || op === 'in' || op === 's_intersects' || isComparison(op) || isTemporal(op))
    return [2, 2];
  return undefined;
}

function checkCount(op: Operator, count: number, at: string): void {
  const [least, most] = countOf(op)!;
  if (count < least || count > most) {
    throw new Cql2Error('syntax', `${op} takes ${least}${most > least ? ' or more' : ''} arguments.`, at);
  }
}
