// What each operation takes: one table of rules for both readers and for the check against the queryables.
import type { Cql2Code } from './cql2-error.js';
import { instantKey, temporalRelations } from './instants.js';
import { patternPieces } from './pattern.js';
import { isComparison, isTemporal, type Cql2Node, type Operation } from './tree.js';

/** What a node is worth; `unknown` is a property whose type is not known yet, and passes everywhere. */
export type ValueClass =
  'text' | 'number' | 'boolean' | 'instant' | 'interval' | 'geometry' | 'filter' | 'unknown';

export type ClassOf = (node: Cql2Node) => ValueClass;
export type Report = (node: Cql2Node, message: string, code?: Cql2Code) => void;

const scalars: readonly ValueClass[] = ['text', 'number', 'boolean', 'instant'];

/** The class that a node has without knowing the queryables. */
export function literalClass(node: Cql2Node): ValueClass {
  switch (node.kind) {
    case 'property':
      return 'unknown';
    case 'literal':
      return typeof node.value === 'string' ? 'text' : (typeof node.value as 'number' | 'boolean');
    case 'operation':
      return node.op === 'casei' ? 'text' : 'filter';
    case 'instant':
    case 'interval':
      return node.kind;
    default:
      return 'geometry';
  }
}

/** Reports each argument that the operation does not take; it does not look into the arguments' own arguments. */
export function checkOperands(node: Operation, classOf: ClassOf, report: Report): void {
  const { op, args } = node;
  const wants = (arg: Cql2Node, classes: readonly ValueClass[], what: string): void => {
    const found = classOf(arg);
    if (found !== 'unknown' && !classes.includes(found)) report(arg, `${op} takes ${what} here.`);
  };
  if (op === 'and' || op === 'or' || op === 'not') {
    for (const arg of args) if (!isFilter(arg)) report(arg, `${op} takes conditions.`);
  } else if (isComparison(op) || op === 'in') {
    for (const arg of args) wants(arg, scalars, 'texts, numbers, booleans and dates');
    sameClass(node, classOf, report);
  } else if (op === 'like') {
    wants(args[0]!, ['text'], 'a text');
    checkPattern(args[1]!, report);
  } else if (op === 'between') {
    for (const arg of args) wants(arg, ['number'], 'numbers');
  } else if (op === 'casei') {
    wants(args[0]!, ['text'], 'a text');
  } else if (op === 'isNull') {
    if (args[0]!.kind !== 'property')
      report(args[0]!, 'Only a property can be tested for null.', 'unsupported');
  } else if (op === 's_intersects') {
    for (const arg of args) wants(arg, ['geometry'], 'a geometry');
  } else if (isTemporal(op)) {
    temporalRelations[op].operands.forEach((instant, index) => {
      wants(
        args[index]!,
        instant ? ['instant', 'interval'] : ['interval'],
        instant ? 'a time' : 'an interval',
      );
    });
  }
}

/** Whether the node can be true or false by itself. */
export function isFilter(node: Cql2Node): boolean {
  if (node.kind === 'literal') return typeof node.value === 'boolean';
  return node.kind === 'operation' && node.op !== 'casei';
}

function sameClass({ op, args }: Operation, classOf: ClassOf, report: Report): void {
  const known = args.map(classOf).find((found) => scalars.includes(found));
  for (const arg of args) {
    const found = classOf(arg);
    if (found !== 'unknown' && scalars.includes(found) && found !== known) {
      report(arg, `${op} compares values of one type.`);
    }
  }
  if (known === 'boolean' && !['=', '<>', 'in'].includes(op))
    report(args[0]!, `Booleans have no order for ${op}.`);
}

function checkPattern(pattern: Cql2Node, report: Report): void {
  if (pattern.kind === 'operation' && pattern.op === 'casei') checkPattern(pattern.args[0]!, report);
  else if (pattern.kind !== 'literal' || typeof pattern.value !== 'string') {
    report(pattern, 'like takes a quoted pattern.');
  } else if (!patternPieces(pattern.value)) {
    report(pattern, 'A pattern ends in a backslash that escapes nothing.', 'syntax');
  }
}

/** Whether an interval of two instants ends before it starts. */
export function isReversed(start: string, end: string): boolean {
  return instantKey(start) > instantKey(end);
}
