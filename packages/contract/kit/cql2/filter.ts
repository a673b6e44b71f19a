// The kit's own small reading of CQL2: trees, whether a record fits one, and their text. It shares no code with any backend.

export type Scalar = string | number;
export type Ring = readonly (readonly [number, number])[];
export type Geometry =
  | { readonly bbox: readonly [number, number, number, number] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] };
export interface Property {
  readonly property: string;
}
export interface Folded {
  readonly op: 'casei';
  readonly args: readonly [Property | string];
}
export type Operand = Property | Folded | Scalar;

export type Tree =
  | { readonly op: 'and' | 'or'; readonly args: readonly Tree[] }
  | { readonly op: 'not'; readonly args: readonly [Tree] }
  | { readonly op: '=' | '<>' | '<' | '<=' | '>' | '>='; readonly args: readonly [Operand, Operand] }
  | { readonly op: 'like'; readonly args: readonly [Property | Folded, string | Folded] }
  | { readonly op: 'between'; readonly args: readonly [Property, number, number] }
  | { readonly op: 'in'; readonly args: readonly [Property, readonly Scalar[]] }
  | { readonly op: 'isNull'; readonly args: readonly [Property] }
  | { readonly op: 's_intersects'; readonly args: readonly [Property, Geometry] };

/** Values by property; a place is longitude and latitude. */
export type Fields = Readonly<Record<string, unknown>>;

/** True, false, or null for unknown, as in SQL: only what is true is chosen. */
export function evaluate(tree: Tree, fields: Fields): boolean | null {
  switch (tree.op) {
    case 'and':
    case 'or':
      return combine(
        tree.op === 'and',
        tree.args.map((each) => evaluate(each, fields)),
      );
    case 'not': {
      const inner = evaluate(tree.args[0], fields);
      return inner === null ? null : !inner;
    }
    case 'like': {
      const [text, pattern] = tree.args.map((each) => valueOf(each, fields));
      return typeof text === 'string' ? patternOf(String(pattern)).test(text) : null;
    }
    case 'between': {
      const value = valueOf(tree.args[0], fields);
      return typeof value === 'number' ? value >= tree.args[1] && value <= tree.args[2] : null;
    }
    case 'in': {
      const value = valueOf(tree.args[0], fields);
      return value === null ? null : tree.args[1].includes(value);
    }
    case 'isNull':
      return (fields[tree.args[0].property] ?? null) === null;
    case 's_intersects': {
      const place = fields[tree.args[0].property] as [number, number] | null | undefined;
      return place ? holds(tree.args[1], place) : null;
    }
    default:
      return compare(tree.op, valueOf(tree.args[0], fields), valueOf(tree.args[1], fields));
  }
}

function combine(all: boolean, parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(!all)) return !all;
  return parts.includes(null) ? null : all;
}

/** Texts by code point, which for these texts is JavaScript's own order. */
function compare(op: string, a: Scalar | null, b: Scalar | null): boolean | null {
  if (a === null || b === null) return null;
  if (op === '=') return a === b;
  if (op === '<>') return a !== b;
  if (op === '<') return a < b;
  if (op === '<=') return a <= b;
  return op === '>' ? a > b : a >= b;
}

function valueOf(operand: Operand, fields: Fields): Scalar | null {
  if (typeof operand !== 'object') return operand;
  if ('property' in operand) return (fields[operand.property] ?? null) as Scalar | null;
  const inner = valueOf(operand.args[0], fields);
  return typeof inner === 'string' ? inner.toLowerCase() : inner;
}

function patternOf(pattern: string): RegExp {
  const parts = [...pattern].map((sign) =>
    sign === '%' ? '[^]*' : sign === '_' ? '[^]' : sign.replace(/[.*+?^${}()|[\]\\/-]/, '\\$&'),
  );
  return new RegExp(`^${parts.join('')}$`, 'u');
}

function holds(geometry: Geometry, place: readonly [number, number]): boolean {
  if ('bbox' in geometry) {
    const [w, s, e, n] = geometry.bbox;
    return place[0] >= w && place[0] <= e && place[1] >= s && place[1] <= n;
  }
  const [outer, ...holes] = geometry.coordinates;
  const onEdge = geometry.coordinates.some((ring) => ring.some(([x, y]) => x === place[0] && y === place[1]));
  return onEdge || (within(outer!, place) && !holes.some((ring) => within(ring, place)));
}

/** Even and odd crossings of a ray to the east; corners are looked at before, edges kept clear of by the checks. */
function within(ring: Ring, [x, y]: readonly [number, number]): boolean {
  let inside = false;
  ring.slice(1).forEach(([bx, by], index) => {
    const [ax, ay] = ring[index]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** The tree as CQL2 text. */
export function print(tree: Tree): string {
  switch (tree.op) {
    case 'and':
    case 'or':
      return tree.args.map((each) => `(${print(each)})`).join(` ${tree.op.toUpperCase()} `);
    case 'not':
      return `NOT (${print(tree.args[0])})`;
    case 'like':
      return `${printOperand(tree.args[0])} LIKE ${printOperand(tree.args[1])}`;
    case 'between':
      return `${tree.args[0].property} BETWEEN ${tree.args[1]} AND ${tree.args[2]}`;
    case 'in':
      return `${tree.args[0].property} IN (${tree.args[1].map(printOperand).join(', ')})`;
    case 'isNull':
      return `${tree.args[0].property} IS NULL`;
    case 's_intersects':
      return `S_INTERSECTS(${tree.args[0].property}, ${printGeometry(tree.args[1])})`;
    default:
      return `${printOperand(tree.args[0])} ${tree.op} ${printOperand(tree.args[1])}`;
  }
}

function printOperand(operand: Operand): string {
  if (typeof operand === 'string') return `'${operand.replaceAll("'", "''")}'`;
  if (typeof operand === 'number') return String(operand);
  return 'property' in operand ? operand.property : `CASEI(${printOperand(operand.args[0])})`;
}

function printGeometry(geometry: Geometry): string {
  if ('bbox' in geometry) return `BBOX(${geometry.bbox.join(', ')})`;
  const rings = geometry.coordinates.map((ring) => `(${ring.map((place) => place.join(' ')).join(', ')})`);
  return `POLYGON(${rings.join(', ')})`;
}

/** The same tree with a property under another name. */
export function rename(tree: Tree, from: string, to: string): Tree {
  const text = JSON.stringify(tree).replaceAll(`{"property":"${from}"}`, `{"property":"${to}"}`);
  return JSON.parse(text) as Tree;
}
