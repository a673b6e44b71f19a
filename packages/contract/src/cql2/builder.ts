// Builds the text of a filter in a program: values are escaped, so that none of them can become part of the grammar.
import { nameText, stringText } from './escape.js';

/** A piece of CQL2 text that is safe to put into another one; `String(expression)` is the `filter` parameter. */
export class Cql2Expression {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** A Date becomes a TIMESTAMP; a GeoJSON Point, Polygon or MultiPolygon its well-known text. */
export type Cql2Value =
  | string
  | number
  | boolean
  | Date
  | Cql2Expression
  | { readonly type: 'Point' | 'Polygon' | 'MultiPolygon'; readonly coordinates: unknown }
  | readonly Cql2Value[];

/**
 * ``cql`persons >= ${3} and name = ${"O'Brien"}` ``: values bring their own quotes; a list becomes `(…, …)` for IN,
 * another expression stands in parentheses.
 * @throws TypeError for a value that has no literal (null, NaN, an empty list, an ambiguous backslash), and for quotes
 * written around a value, which would let it out
 */
export function cql(parts: TemplateStringsArray, ...values: readonly Cql2Value[]): Cql2Expression {
  const texts = values.map((value) => (value instanceof Cql2Expression ? wrap(value) : valueText(value)));
  return new Cql2Expression(
    parts.reduce((text, part, index) => text + closed(part) + (texts[index] ?? ''), ''),
  );
}

function closed(part: string): string {
  const open = part.replace(/'(?:[^'\\]|\\.)*'|"[^"]*"/g, '');
  if (/['"]/.test(open)) throw new TypeError('cql: a value stands in quotes; it brings its own');
  return part;
}

/** The name of a property, quoted where it must be. */
export function property(name: string): Cql2Expression {
  return new Operand(nameText(name));
}

/** A day, `2016-05-01`, for comparisons with dates. */
export function date(day: string): Cql2Expression {
  return new Operand(`DATE(${stringText(day)})`);
}

/** No conditions at all are TRUE for `and`, FALSE for `or`. */
export function and(...conditions: readonly Cql2Expression[]): Cql2Expression {
  return new Cql2Expression(conditions.map(wrap).join(' AND ') || 'TRUE');
}

export function or(...conditions: readonly Cql2Expression[]): Cql2Expression {
  return new Cql2Expression(conditions.map(wrap).join(' OR ') || 'FALSE');
}

export function not(condition: Cql2Expression): Cql2Expression {
  return new Cql2Expression(`NOT ${wrap(condition)}`);
}

export const eq = comparison('=');
export const ne = comparison('<>');
export const lt = comparison('<');
export const lte = comparison('<=');
export const gt = comparison('>');
export const gte = comparison('>=');
/** % is any text, _ one character; put `escapePattern` around what a user typed. */
export const like = comparison('LIKE');

/** Both ends inclusive. */
export function between(name: string, low: number, high: number): Cql2Expression {
  return new Cql2Expression(`${nameText(name)} BETWEEN ${valueText(low)} AND ${valueText(high)}`);
}

export function oneOf(name: string, values: readonly Cql2Value[]): Cql2Expression {
  return new Cql2Expression(`${nameText(name)} IN ${valueText(values)}`);
}

export function isNull(name: string): Cql2Expression {
  return new Cql2Expression(`${nameText(name)} IS NULL`);
}

/** Whether the property's geometry meets the other one; edges count. */
export function intersects(name: string, geometry: Cql2Value): Cql2Expression {
  return new Cql2Expression(`S_INTERSECTS(${nameText(name)}, ${valueText(geometry)})`);
}

/** West, south, east, north in degrees. */
export function bbox(west: number, south: number, east: number, north: number): Cql2Expression {
  return new Operand(`BBOX${valueText([west, south, east, north])}`);
}

/** A value and no condition: it takes no parentheses. */
class Operand extends Cql2Expression {}

function comparison(operator: string): (name: string, value: Cql2Value) => Cql2Expression {
  return (name, value) => new Cql2Expression(`${nameText(name)} ${operator} ${valueText(value)}`);
}

function wrap(expression: Cql2Expression): string {
  return expression instanceof Operand ? expression.text : `(${expression.text})`;
}

function valueText(value: Cql2Value): string {
  if (typeof value === 'string') return stringText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (value instanceof Cql2Expression) return value.text;
  if (value instanceof Date) return `TIMESTAMP('${value.toISOString()}')`;
  if (Array.isArray(value) && value.length > 0) return `(${value.map(valueText).join(', ')})`;
  const { type, coordinates } = Object(value) as { type?: unknown; coordinates?: unknown };
  if (type === 'Point') return `POINT(${positions(coordinates, 0)})`;
  if (type === 'Polygon') return `POLYGON(${positions(coordinates, 2)})`;
  if (type === 'MultiPolygon') return `MULTIPOLYGON(${positions(coordinates, 3)})`;
  throw new TypeError(`value: ${String(value)} has no CQL2 literal`);
}

/** Lists of lists of positions, `depth` lists deep; a position is its first two numbers. */
function positions(value: unknown, depth: number): string {
  if (!Array.isArray(value)) throw new TypeError(`coordinates: ${String(value)} is no list`);
  if (depth > 0) {
    return value
      .map((each) => (depth > 1 ? `(${positions(each, depth - 1)})` : positions(each, 0)))
      .join(', ');
  }
  return value
    .slice(0, 2)
    .map((each) => valueText(Number(each)))
    .join(' ');
}
