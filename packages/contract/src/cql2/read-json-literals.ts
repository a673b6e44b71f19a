// Reads the leaves of the JSON form: properties, literals, dates, intervals, GeoJSON and boxes.
import { isReversed } from './check-operands.js';
import { Cql2Error } from './cql2-error.js';
import { hasForbidden } from './escape.js';
import { boxOf, checkRing } from './geometry.js';
import { isDate, isInstant } from './instants.js';
import type { Budget } from './limits.js';
import type { Box, Cql2Node, Geometry, Instant, Interval, LonLat, Property, Rings } from './tree.js';

type JsonObject = Record<string, unknown>;

export function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key that means nothing here is refused: to leave it out would answer another question. */
export function onlyKeys(value: JsonObject, keys: readonly string[], at: string): void {
  const extra = Object.keys(value).find((key) => !keys.includes(key));
  if (extra !== undefined) {
    throw new Cql2Error('unsupported', 'This key is not supported.', `${at}/${escapePointer(extra)}`);
  }
}

/** @throws Cql2Error `syntax` for what is no leaf, `unsupported` for a leaf of CQL2 that is not supported here */
export function readLeaf(value: unknown, at: string, budget: Budget): Cql2Node {
  if (typeof value === 'string') return { kind: 'literal', value: textOf(value, at), at };
  if (typeof value === 'boolean') return { kind: 'literal', value, at };
  if (typeof value === 'number') return { kind: 'literal', value: numberOf(value, at), at };
  if (!isRecord(value)) throw new Cql2Error('syntax', 'A property or a value is expected.', at);
  if ('property' in value) return readProperty(value, at);
  if ('date' in value || 'timestamp' in value) return readInstant(value, at);
  if ('interval' in value) return readInterval(value, at);
  if ('bbox' in value && !('type' in value)) return readBox(value, at);
  if ('type' in value) return readGeometry(value, at, budget);
  throw new Cql2Error('syntax', 'A property or a value is expected.', at);
}

function readProperty(value: JsonObject, at: string): Property {
  onlyKeys(value, ['property'], at);
  const name = textOf(value.property, `${at}/property`);
  if (name === '') throw new Cql2Error('syntax', 'A property has a name.', `${at}/property`);
  return { kind: 'property', name, at };
}

function readInstant(value: JsonObject, at: string): Instant {
  const key = 'date' in value ? 'date' : 'timestamp';
  onlyKeys(value, [key], at);
  const instant = instantOf(value[key], `${at}/${key}`);
  if (isDate(instant.text) !== (key === 'date')) {
    throw new Cql2Error('syntax', `${key} takes another form.`, `${at}/${key}`);
  }
  return { ...instant, at };
}

function instantOf(value: unknown, at: string): Instant {
  if (typeof value === 'string' && isInstant(value)) return { kind: 'instant', text: value, at };
  throw new Cql2Error(
    'syntax',
    'A day like 2016-05-01 or a UTC time like 2016-05-01T08:00:00Z is expected.',
    at,
  );
}

function readInterval(value: JsonObject, at: string): Interval {
  onlyKeys(value, ['interval'], at);
  const bounds = arrayOf(value.interval, `${at}/interval`);
  if (bounds.length !== 2) throw new Cql2Error('syntax', 'An interval has two ends.', `${at}/interval`);
  const [start, end] = bounds.map((bound, index) => readBound(bound, `${at}/interval/${index}`)) as [
    Interval['start'],
    Interval['end'],
  ];
  if (start?.kind === 'instant' && end?.kind === 'instant' && isReversed(start.text, end.text)) {
    throw new Cql2Error('type', 'The interval ends before it starts.', at);
  }
  return { kind: 'interval', start, end, at };
}

function readBound(value: unknown, at: string): Interval['start'] {
  if (value === '..') return null;
  return isRecord(value) ? readProperty(value, at) : instantOf(value, at);
}

function readBox(value: JsonObject, at: string): Box {
  onlyKeys(value, ['bbox'], at);
  const numbers = arrayOf(value.bbox, `${at}/bbox`);
  return {
    ...boxOf(
      numbers.map((each, index) => numberOf(each, `${at}/bbox/${index}`)),
      `${at}/bbox`,
    ),
    at,
  };
}

function readGeometry(value: JsonObject, at: string, budget: Budget): Geometry {
  onlyKeys(value, ['type', 'coordinates'], at);
  const where = `${at}/coordinates`;
  const lonLat = (each: unknown, place: string): LonLat => readPosition(each, place, budget);
  const rings = (each: unknown, place: string): Rings => readRings(each, place, lonLat);
  const coordinates = value.coordinates;
  switch (value.type) {
    case 'Point':
      return { kind: 'geometry', value: { type: 'Point', coordinates: lonLat(coordinates, where) }, at };
    case 'Polygon':
      return { kind: 'geometry', value: { type: 'Polygon', coordinates: rings(coordinates, where) }, at };
    case 'MultiPolygon':
      return {
        kind: 'geometry',
        value: { type: 'MultiPolygon', coordinates: each(coordinates, where, rings) },
        at,
      };
    default:
      throw new Cql2Error('unsupported', 'Point, Polygon and MultiPolygon are supported.', `${at}/type`);
  }
}

function readRings(value: unknown, at: string, lonLat: (each: unknown, at: string) => LonLat): Rings {
  return each(value, at, (ring, place) => {
    const positions = each(ring, place, lonLat);
    checkRing(positions, place);
    return positions;
  });
}

function readPosition(value: unknown, at: string, budget: Budget): LonLat {
  budget.position(at);
  const [lon, lat, ...rest] = arrayOf(value, at);
  if (rest.length > 0) throw new Cql2Error('unsupported', 'Heights are not supported.', at);
  return [numberOf(lon, `${at}/0`), numberOf(lat, `${at}/1`)];
}

function each<T>(value: unknown, at: string, read: (item: unknown, at: string) => T): T[] {
  return arrayOf(value, at).map((item, index) => read(item, `${at}/${index}`));
}

function arrayOf(value: unknown, at: string): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value as readonly unknown[];
  throw new Cql2Error('syntax', 'An array that is not empty is expected.', at);
}

/** Minus zero becomes zero: the database knows one only. */
function numberOf(value: unknown, at: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  throw new Cql2Error('syntax', 'A finite number is expected.', at);
}

function textOf(value: unknown, at: string): string {
  if (typeof value === 'string' && !hasForbidden(value)) return value;
  throw new Cql2Error('syntax', 'A text without NUL and half surrogate pairs is expected.', at);
}

function escapePointer(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
