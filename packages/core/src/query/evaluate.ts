// Evaluates a filter over plain objects, with SQL's logic of three values.
import {
  foldCase,
  isComparison,
  isTemporal,
  type Cql2Node,
  type Filter,
  type GeometryValue,
  type Operation,
} from '@onemap/contract/cql2';
import { compare, type Scalar } from './compare.js';
import { boxGeometry, geometriesIntersect, inBox } from './intersects.js';
import { matchesPattern } from './like.js';
import { momentOf, relate } from './temporal.js';
import { allTrue, anyTrue, notTruth, type Truth } from './three-valued.js';

/**
 * Own keys only. Days are texts like `2016-05-01`; a geometry is a GeoJSON Point, Polygon or MultiPolygon in degrees;
 * absent, undefined, null, and a value of another type than the filter compares with are unknown.
 */
export type FilterRecord = Readonly<Record<string, unknown>>;

/** Whether the record is selected: unknown is not. */
export function matchesFilter(filter: Filter, record: FilterRecord): boolean {
  return evaluateFilter(filter, record) === true;
}

/** @returns null for unknown, as SQL does */
export function evaluateFilter(filter: Filter, record: FilterRecord): Truth {
  return truthOf(filter, (name) =>
    Object.prototype.hasOwnProperty.call(record, name) ? (record[name] ?? null) : null,
  );
}

type ValueOf = (name: string) => unknown;

function truthOf(node: Cql2Node, valueOf: ValueOf): Truth {
  if (node.kind !== 'operation') return node.kind === 'literal' && node.value === true;
  const { op, args } = node;
  if (op === 'and') return allTrue(args, (arg) => truthOf(arg, valueOf));
  if (op === 'or') return anyTrue(args, (arg) => truthOf(arg, valueOf));
  if (op === 'not') return notTruth(truthOf(args[0]!, valueOf));
  if (isTemporal(op)) return relate(op, args, valueOf);
  if (op === 's_intersects') return meets(args, valueOf);
  if (op === 'isNull') return args[0]!.kind === 'property' && valueOf(args[0]!.name) === null;
  return compared(node, valueOf);
}

function compared({ op, args }: Operation, valueOf: ValueOf): Truth {
  const temporal = args.some((arg) => arg.kind === 'instant');
  const [first, ...others] = args.map((arg) => (temporal ? momentOf(arg, valueOf) : scalarOf(arg, valueOf)));
  if (isComparison(op)) return compare(op, first!, others[0]!);
  if (op === 'in') return anyTrue(others, (other) => compare('=', first!, other));
  if (op === 'between') {
    return allTrue([compare('>=', first!, others[0]!), compare('<=', first!, others[1]!)], (each) => each);
  }
  if (typeof first !== 'string' || typeof others[0] !== 'string') return null;
  return matchesPattern(first, others[0]);
}

function scalarOf(node: Cql2Node, valueOf: ValueOf): Scalar {
  if (node.kind === 'literal') return node.value;
  if (node.kind === 'operation') {
    const text = scalarOf(node.args[0]!, valueOf);
    return typeof text === 'string' ? foldCase(text) : null;
  }
  const value = node.kind === 'property' ? valueOf(node.name) : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A point in a box is compared by its numbers; other pairs by their edges. */
function meets([first, second]: readonly Cql2Node[], valueOf: ValueOf): Truth {
  for (const [box, other] of [
    [first!, second!],
    [second!, first!],
  ] as const) {
    if (box.kind !== 'box') continue;
    const value = geometryOf(other, valueOf);
    if (value?.type === 'Point') return inBox(value.coordinates, box.bbox);
  }
  const a = geometryOf(first!, valueOf);
  const b = geometryOf(second!, valueOf);
  return a && b ? geometriesIntersect(a, b) : null;
}

function geometryOf(node: Cql2Node, valueOf: ValueOf): GeometryValue | null {
  if (node.kind === 'geometry') return node.value;
  if (node.kind === 'box') return boxGeometry(node.bbox);
  const value = node.kind === 'property' ? valueOf(node.name) : null;
  return isGeometry(value) ? value : null;
}

function isGeometry(value: unknown): value is GeometryValue {
  if (typeof value !== 'object' || value === null) return false;
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  return ['Point', 'Polygon', 'MultiPolygon'].includes(type as string) && Array.isArray(coordinates);
}
