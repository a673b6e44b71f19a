// Writes a tree as CQL2 text.
import { nameText, stringText } from './escape.js';
import { isDate } from './instants.js';
import {
  isComparison,
  type Cql2Node,
  type Filter,
  type GeometryValue,
  type Interval,
  type LonLat,
  type Operation,
  type Rings,
} from './tree.js';

/**
 * Reading the text again gives the same tree: parentheses stand around every condition inside another one that is
 * itself joined or negated.
 * @throws TypeError for a string that has no text form (see `stringText`): use the JSON form
 */
export function toCql2Text(filter: Filter): string {
  return nodeText(filter);
}

/** A literal, a property or a condition as text. */
export function nodeText(node: Cql2Node): string {
  switch (node.kind) {
    case 'literal':
      return literalText(node.value);
    case 'property':
      return nameText(node.name);
    case 'instant':
      return `${isDate(node.text) ? 'DATE' : 'TIMESTAMP'}(${stringText(node.text)})`;
    case 'interval':
      return `INTERVAL(${bound(node.start)}, ${bound(node.end)})`;
    case 'box':
      return `BBOX(${node.bbox.join(', ')})`;
    case 'geometry':
      return geometryText(node.value);
    case 'operation':
      return operationText(node);
  }
}

export function literalText(value: string | number | boolean): string {
  return typeof value === 'string' ? stringText(value) : String(value).toUpperCase();
}

function operationText({ op, args }: Operation): string {
  const [first, second, third] = args.map(nodeText);
  if (op === 'and' || op === 'or') return args.map(grouped).join(` ${op.toUpperCase()} `);
  if (op === 'not') return `NOT (${first})`;
  if (op === 'in') return `${first} IN (${args.slice(1).map(nodeText).join(', ')})`;
  if (op === 'isNull') return `${first} IS NULL`;
  if (op === 'like') return `${first} LIKE ${second}`;
  if (op === 'between') return `${first} BETWEEN ${second} AND ${third}`;
  if (isComparison(op)) return `${first} ${op} ${second}`;
  return `${op.toUpperCase()}(${args.map(nodeText).join(', ')})`;
}

function grouped(node: Cql2Node): string {
  const joined = node.kind === 'operation' && (node.op === 'and' || node.op === 'or');
  return joined ? `(${nodeText(node)})` : nodeText(node);
}

function bound(end: Interval['start']): string {
  if (!end) return "'..'";
  return end.kind === 'instant' ? stringText(end.text) : nameText(end.name);
}

/** Well-known text, longitude first. */
export function geometryText(value: GeometryValue): string {
  if (value.type === 'Point') return `POINT(${positionText(value.coordinates)})`;
  if (value.type === 'Polygon') return `POLYGON${ringsText(value.coordinates)}`;
  return `MULTIPOLYGON(${value.coordinates.map(ringsText).join(', ')})`;
}

function ringsText(rings: Rings): string {
  return `(${rings.map((ring) => `(${ring.map(positionText).join(', ')})`).join(', ')})`;
}

function positionText([lon, lat]: LonLat): string {
  return `${lon} ${lat}`;
}
