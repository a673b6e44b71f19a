// Reads the literals of the text form: numbers, dates, intervals, well-known text and boxes.
import { isReversed } from './check-operands.js';
import { checkRing, boxOf } from './geometry.js';
import { isDate, isInstant } from './instants.js';
import type { TokenReader } from './token-reader.js';
import type {
  Box,
  Geometry,
  GeometryValue,
  Instant,
  Interval,
  LonLat,
  Property,
  Ring,
  Rings,
} from './tree.js';

/** A number with its sign, or undefined when none begins here. */
export function signedNumber(tokens: TokenReader): number | undefined {
  const { next } = tokens;
  const sign = next.type === 'sign' && (next.text === '-' || next.text === '+') ? tokens.take() : undefined;
  const number = tokens.next;
  if (number.type !== 'number')
    return sign ? tokens.fail('Arithmetic is not supported', 'unsupported', sign.at) : undefined;
  if (sign && sign.end !== number.at) tokens.fail('A sign stands right before its number');
  tokens.take();
  // Minus zero is zero: JSON and the database know one only.
  return (sign?.text === '-' ? -number.value : number.value) + 0;
}

/** `DATE('…')` and `TIMESTAMP('…')`. */
export function instantCall(tokens: TokenReader): Instant {
  const { at, text } = tokens.take();
  tokens.expect('(');
  const instant = instantString(tokens, at);
  if (isDate(instant.text) !== (text.toLowerCase() === 'date'))
    tokens.fail(`${text} takes another form`, 'syntax', at);
  tokens.expect(')');
  return instant;
}

/** `INTERVAL(start, end)`: strings, `'..'` or properties. */
export function intervalCall(tokens: TokenReader, property: () => Property): Interval {
  const { at } = tokens.take();
  const bound = (): Instant | Property | null => {
    if (tokens.next.type !== 'string') return property();
    if (tokens.next.text !== '..') return instantString(tokens, tokens.next.at);
    tokens.take();
    return null;
  };
  tokens.expect('(');
  const start = bound();
  tokens.expect(',');
  const end = bound();
  tokens.expect(')');
  if (start?.kind === 'instant' && end?.kind === 'instant' && isReversed(start.text, end.text)) {
    tokens.fail('The interval ends before it starts', 'type', at);
  }
  return { kind: 'interval', start, end, at };
}

function instantString(tokens: TokenReader, at: number): Instant {
  const { next } = tokens;
  if (next.type !== 'string' || !isInstant(next.text)) {
    tokens.fail("A day like '2016-05-01' or a UTC time like '2016-05-01T08:00:00Z' is expected");
  }
  tokens.take();
  return { kind: 'instant', text: next.text, at };
}

/** `BBOX(west, south, east, north)`. */
export function boxCall(tokens: TokenReader): Box {
  const { at } = tokens.take();
  tokens.expect('(');
  const numbers = tokens.list(() => signedNumber(tokens) ?? tokens.fail('A number is expected'));
  tokens.expect(')');
  return boxOf(numbers, at);
}

/** `POINT`, `POLYGON` and `MULTIPOLYGON`, longitude first, two numbers a position. */
export function geometryCall(tokens: TokenReader): Geometry {
  const { at, text } = tokens.take();
  return { kind: 'geometry', value: geometryValue(tokens, text.toLowerCase()), at };
}

function geometryValue(tokens: TokenReader, type: string): GeometryValue {
  if (type === 'point') return { type: 'Point', coordinates: inParentheses(tokens, () => position(tokens)) };
  if (type === 'polygon') return { type: 'Polygon', coordinates: rings(tokens) };
  return { type: 'MultiPolygon', coordinates: inParentheses(tokens, () => tokens.list(() => rings(tokens))) };
}

function rings(tokens: TokenReader): Rings {
  return inParentheses(tokens, () => tokens.list(() => ring(tokens)));
}

function ring(tokens: TokenReader): Ring {
  const { at } = tokens.next;
  const positions = inParentheses(tokens, () => tokens.list(() => position(tokens)));
  checkRing(positions, at);
  return positions;
}

function position(tokens: TokenReader): LonLat {
  const { at } = tokens.next;
  tokens.budget.position(at);
  const lon = signedNumber(tokens) ?? tokens.fail('A longitude is expected');
  const lat = signedNumber(tokens) ?? tokens.fail('A latitude is expected');
  if (tokens.next.type === 'number') tokens.fail('Heights are not supported', 'unsupported');
  return [lon, lat];
}

function inParentheses<T>(tokens: TokenReader, content: () => T): T {
  tokens.expect('(');
  const value = content();
  tokens.expect(')');
  return value;
}
