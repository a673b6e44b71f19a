// Writes a filter as a PostgreSQL condition: values are parameters, identifiers come from the column map.
import {
  Cql2Error,
  isComparison,
  isTemporal,
  temporalRelations,
  type Bound,
  type Cql2Node,
  type Filter,
  type Operation,
  type TemporalOperator,
} from '@onemap/contract/cql2';
import type { Bind, FilterColumns, FoundPlaces, SqlContext } from './columns.js';
import { boundSql, columnOf, momentSql, scalarSql } from './operands.js';
import { intersectsSql } from './spatial.js';

/**
 * A condition of type boolean, null where the filter is unknown; it answers as `evaluateFilter` of core does on the
 * same rows. The filter has passed `checkFilter` with queryables of the same types.
 * @param found the places of `findPlaces`; a column of areas needs them
 * @throws Cql2Error `unknown-property` for a property without a column, `unsupported` for geometries other than points
 */
export function filterSql(filter: Filter, columns: FilterColumns, bind: Bind, found?: FoundPlaces): string {
  return conditionSql(filter, { columns, bind, ...(found && { found }) });
}

function conditionSql(node: Cql2Node, context: SqlContext): string {
  if (node.kind === 'literal') return node.value === true ? 'true' : 'false';
  if (node.kind !== 'operation') throw new Cql2Error('type', 'A condition is expected.', node.at ?? null);
  const { op, args } = node;
  if (op === 'and' || op === 'or') {
    return `(${args.map((arg) => conditionSql(arg, context)).join(` ${op} `)})`;
  }
  if (op === 'not') return `(not ${conditionSql(args[0]!, context)})`;
  if (op === 's_intersects') return intersectsSql(args[0]!, args[1]!, context);
  if (op === 'isNull') return `(${columnOf(args[0]!, context).sql} is null)`;
  if (isTemporal(op)) return relationSql(op, args, context);
  return comparisonSql(node, context);
}

function comparisonSql({ op, args, at }: Operation, context: SqlContext): string {
  const temporal = args.some((arg) => arg.kind === 'instant');
  const [first, ...others] = args.map((arg) =>
    temporal ? momentSql(arg, context) : scalarSql(arg, args, context),
  );
  if (isComparison(op)) return `(${first} ${op} ${others[0]})`;
  if (op === 'in') return `(${first} in (${others.join(', ')}))`;
  if (op === 'between') return `(${first} between ${others[0]} and ${others[1]})`;
  // The escape character is named: a text that ends in a backslash is kept out when the filter is read.
  if (op === 'like') return `(${first} like ${others[0]} escape E'\\\\')`;
  throw new Cql2Error('unsupported', `${op} is no condition.`, at ?? null);
}

function relationSql(op: TemporalOperator, args: readonly Cql2Node[], context: SqlContext): string {
  const { tests, negated } = temporalRelations[op];
  const sqlOf = (bound: Bound): string => boundSql(args[bound[0] === 'a' ? 0 : 1]!, bound, context);
  const all = tests
    .map(([left, operator, right]) => `${sqlOf(left)} ${operator} ${sqlOf(right)}`)
    .join(' and ');
  return negated ? `(not (${all}))` : `(${all})`;
}
