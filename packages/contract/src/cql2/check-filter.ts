// Checks a tree against the properties that the caller may query.
import { checkOperands, isReversed, literalClass, type ClassOf, type ValueClass } from './check-operands.js';
import { Cql2Error, type Cql2Code } from './cql2-error.js';
import { isComparison, type Cql2Node, type Filter, type Operation } from './tree.js';

export interface Queryable {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'geometry';
  /** The only texts that the property has; a comparison with another one is an error. */
  readonly values?: readonly string[];
}

/** By property name; only own keys count, so that `constructor` is unknown unless it is listed. */
export type Queryables = Readonly<Record<string, Queryable>>;

const classes: Readonly<Record<Queryable['type'], ValueClass>> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  date: 'instant',
  geometry: 'geometry',
};

/** More would fill an answer and help nobody. */
const mostErrors = 20;

/**
 * The properties that are unknown and the operands of a wrong type, the first twenty in the order of the tree; empty
 * when all is well.
 */
export function checkFilter(filter: Filter, queryables: Queryables): Cql2Error[] {
  const errors: Cql2Error[] = [];
  const report = (node: Cql2Node, message: string, code: Cql2Code = 'type'): void => {
    if (errors.length < mostErrors) errors.push(new Cql2Error(code, message, node.at ?? null));
  };
  const classOf: ClassOf = (node) => {
    if (node.kind !== 'property') return literalClass(node);
    const queryable = ownQueryable(queryables, node.name);
    return queryable ? classes[queryable.type] : 'unknown';
  };
  const visit = (node: Cql2Node): void => {
    if (node.kind === 'property' && !ownQueryable(queryables, node.name)) {
      report(node, `There is no property ${shortQuote(node.name)}.`, 'unknown-property');
    }
    if (node.kind === 'interval') visitInterval(node.start, node.end);
    if (node.kind !== 'operation') return;
    checkOperands(node, classOf, report);
    checkValues(node, queryables, report);
    node.args.forEach(visit);
  };
  const visitInterval = (start: Cql2Node | null, end: Cql2Node | null): void => {
    for (const bound of [start, end]) {
      if (!bound) continue;
      visit(bound);
      if (!['instant', 'unknown'].includes(classOf(bound)))
        report(bound, 'An interval has dates at its ends.');
    }
    if (start?.kind === 'instant' && end?.kind === 'instant' && isReversed(start.text, end.text)) {
      report(end, 'The interval ends before it starts.');
    }
  };
  if (filter.kind === 'operation' && filter.op === 'casei') report(filter, 'A filter is a condition.');
  visit(filter);
  return errors;
}

/** The entry of a property; never one that an object inherits. */
export function ownQueryable(queryables: Queryables, name: string): Queryable | undefined {
  return Object.prototype.hasOwnProperty.call(queryables, name) ? queryables[name] : undefined;
}

/** A name or text of the filter for a message, at most 40 characters of it. */
export function shortQuote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

/** A text outside the list of a property is a slip, and would silently select nothing. */
function checkValues(
  { op, args }: Operation,
  queryables: Queryables,
  report: (node: Cql2Node, message: string) => void,
): void {
  if (!isComparison(op) && op !== 'in') return;
  const property = args.find((arg) => arg.kind === 'property');
  const values = property?.kind === 'property' ? ownQueryable(queryables, property.name)?.values : undefined;
  if (!values) return;
  for (const arg of args) {
    if (arg.kind === 'literal' && typeof arg.value === 'string' && !values.includes(arg.value)) {
      report(arg, `${shortQuote(arg.value)} is none of the values of this property.`);
    }
  }
}
