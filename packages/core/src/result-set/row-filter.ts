// A filter over columns: what it asks of a text is asked once for each different text, and no row becomes an object.
import type { Cql2Node, Filter, GeometryValue, Operation } from '@onemap/contract/cql2';
import { evaluateFilter } from '../query/evaluate.js';
import { boxGeometry } from '../query/intersects.js';
import { prepareGeometry } from '../query/prepared-geometry.js';
import { allTrue, anyTrue, notTruth, type Truth } from '../query/three-valued.js';
import type { TextColumn } from './columns.js';
import { valueAt, type ResultSet } from './result-set.js';

type RowTruth = (row: number) => Truth;

/**
 * Answers as `matchesFilter` does over records of the set's values; `place` names the property that is a row's point.
 * @returns whether a row is selected
 */
export function rowFilter(filter: Filter, set: ResultSet, place = 'geometry'): (row: number) => boolean {
  const truth = truthOf(filter, set, place);
  return (row) => truth(row) === true;
}

function truthOf(node: Cql2Node, set: ResultSet, place: string): RowTruth {
  if (node.kind !== 'operation') return () => node.kind === 'literal' && node.value === true;
  const { op, args } = node;
  if (op === 'and' || op === 'or') {
    const parts = args.map((arg) => truthOf(arg, set, place));
    const join = op === 'and' ? allTrue : anyTrue;
    return (row) => join(parts, (part) => part(row));
  }
  if (op === 'not') {
    const part = truthOf(args[0]!, set, place);
    return (row) => notTruth(part(row));
  }
  return leafOf(node, set, place);
}

function leafOf(node: Operation, set: ResultSet, place: string): RowTruth {
  const names = [...new Set(propertiesOf(node))];
  const area = node.op === 's_intersects' ? areaOf(node, place) : null;
  if (area) return insideOf(area, set);
  const column = names.length === 1 ? set.column(names[0]!) : undefined;
  if (column?.kind === 'text') return oncePerText(node, names[0]!, column);
  const record: Record<string, unknown> = {};
  const columns = names.map((name) => ({ name, column: set.column(name) }));
  return (row) => {
    for (const each of columns) record[each.name] = valueAt(each.column, row);
    if (names.includes(place)) record[place] = pointOf(set, row);
    return evaluateFilter(node, record);
  };
}

function oncePerText(node: Operation, name: string, { codes, texts }: TextColumn): RowTruth {
  const truths = texts.map((text, code) => evaluateFilter(node, { [name]: code === 0 ? null : text }));
  return (row) => truths[codes[row]!]!;
}

function insideOf(area: GeometryValue, set: ResultSet): RowTruth {
  const prepared = prepareGeometry(area);
  return (row) => {
    const position = set.positionOf(row);
    return position && prepared.meetsPoint(position);
  };
}

/** The area that a row's point is held against, or null for another question. */
function areaOf({ args }: Operation, place: string): GeometryValue | null {
  const other = args.find((arg) => arg.kind !== 'property');
  if (!args.some((arg) => arg.kind === 'property' && arg.name === place)) return null;
  if (other?.kind === 'geometry') return other.value;
  return other?.kind === 'box' ? boxGeometry(other.bbox) : null;
}

function pointOf(set: ResultSet, row: number): GeometryValue | null {
  const position = set.positionOf(row);
  return position && { type: 'Point', coordinates: position };
}

function propertiesOf(node: Cql2Node | null): string[] {
  if (node?.kind === 'property') return [node.name];
  if (node?.kind === 'interval') return [...propertiesOf(node.start), ...propertiesOf(node.end)];
  return node?.kind === 'operation' ? node.args.flatMap(propertiesOf) : [];
}
