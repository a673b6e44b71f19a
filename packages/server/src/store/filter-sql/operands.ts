// The operands of a condition as SQL: columns, parameters with their types, folded texts, moments.
import {
  caseTable,
  Cql2Error,
  foldCase,
  shortQuote,
  type Bound,
  type Cql2Node,
  type Property,
} from '@onemap/contract/cql2';
import type { FilterColumn, SqlContext } from './columns.js';

const largestInteger = 2_147_483_647;

/** The column of a property. @throws Cql2Error `unknown-property`, also for names that objects inherit */
export function columnOf(node: Cql2Node, { columns }: SqlContext): FilterColumn {
  if (node.kind === 'property' && Object.prototype.hasOwnProperty.call(columns, node.name)) {
    return columns[node.name]!;
  }
  const name = (node as Partial<Property>).name ?? '';
  throw new Cql2Error('unknown-property', `There is no property ${shortQuote(name)}.`, node.at ?? null);
}

/** @param siblings all operands of the comparison: beside an integer column a whole number stays one, for its index */
export function scalarSql(node: Cql2Node, siblings: readonly Cql2Node[], context: SqlContext): string {
  if (node.kind === 'property') {
    const { sql, type } = columnOf(node, context);
    return type === 'string' ? `${sql} collate "C"` : sql;
  }
  if (node.kind === 'operation' && node.op === 'casei') return foldedSql(node.args[0]!, siblings, context);
  if (node.kind !== 'literal') throw new Cql2Error('type', 'A value is expected.', node.at ?? null);
  const { value } = node;
  if (typeof value === 'string') return `${context.bind(value)}::text collate "C"`;
  if (typeof value === 'boolean') return `${context.bind(value)}::boolean`;
  const integer = Number.isInteger(value) && Math.abs(value) <= largestInteger;
  const whole = integer && siblings.every((each) => each.kind !== 'property' || isInteger(each, context));
  return `${context.bind(value)}::${whole ? 'integer' : 'float8'}`;
}

function isInteger(node: Cql2Node, context: SqlContext): boolean {
  return columnOf(node, context).type === 'integer';
}

/** Folds a literal here and a column in SQL by the same table, so that no server's locale has a say. */
function foldedSql(node: Cql2Node, siblings: readonly Cql2Node[], context: SqlContext): string {
  if (node.kind === 'literal' && typeof node.value === 'string') {
    return `${context.bind(foldCase(node.value))}::text collate "C"`;
  }
  const { from, to, sharp } = caseTable();
  const inner = scalarSql(node, siblings, context);
  const folded = `translate(${inner}, ${context.bind(from)}::text, ${context.bind(to)}::text)`;
  return sharp.reduce((sql, letter) => `replace(${sql}, ${context.bind(letter)}::text, 'ss')`, folded);
}

/** A timestamp without zone in UTC; a day is its first moment. */
export function momentSql(node: Cql2Node, context: SqlContext): string {
  if (node.kind === 'instant') return `${context.bind(node.text.replace('Z', ''))}::text::timestamp`;
  return `${columnOf(node, context).sql}::timestamp`;
}

/** The start or the end of an instant or an interval; only what a relation asks for becomes a parameter. */
export function boundSql(node: Cql2Node, bound: Bound, context: SqlContext): string {
  if (node.kind !== 'interval') return momentSql(node, context);
  const atStart = bound.endsWith('Start');
  const end = atStart ? node.start : node.end;
  return end ? momentSql(end, context) : `'${atStart ? '-' : ''}infinity'::timestamp`;
}
