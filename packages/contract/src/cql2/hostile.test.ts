// Input that wants to hurt: depth, length, counts, and names that every object has.
import { describe, expect, it } from 'vitest';
import { checkFilter } from './check-filter.js';
import { Cql2Error } from './cql2-error.js';
import { parseCql2Text } from './parse-text.js';
import { parseCql2Json, readCql2Json } from './read-json.js';
import { toCql2Text } from './print-text.js';

describe('a hostile filter', () => {
  it('is too deep with 10,000 parentheses, told at the first one too many', () => {
    const text = `${'('.repeat(10_000)}a=1${')'.repeat(10_000)}`;
    expect(refusal(() => parseCql2Text(text))).toEqual(['too-deep', 64]);
    expect(refusal(() => parseCql2Text('('.repeat(10_000)))).toEqual(['too-deep', 64]);
    expect(refusal(() => parseCql2Text('not('.repeat(10_000)))).toEqual(['too-deep', 259]);
    expect(refusal(() => parseCql2Text(`a=${'casei('.repeat(10_000)}`))).toEqual(['too-deep', 386]);
  });

  it('is too deep with 10,000 operations in JSON', () => {
    const text = `${'{"op":"not","args":['.repeat(10_000)}true${']}'.repeat(10_000)}`;
    expect(refusal(() => parseCql2Json(text, { length: 1e6 }))).toEqual(['too-deep', '/args/0'.repeat(64)]);
  });

  it('passes at the very depth that is allowed', () => {
    const text = `${'('.repeat(64)}a=1${')'.repeat(64)}`;
    expect(toCql2Text(parseCql2Text(text))).toBe('a = 1');
    expect(refusal(() => parseCql2Text(text, { depth: 63 }))).toEqual(['too-deep', 63]);
  });

  it('is too long before anything is read', () => {
    expect(refusal(() => parseCql2Text(`a = '${'x'.repeat(1_048_576)}'`))).toEqual(['too-long', 65_536]);
    expect(refusal(() => parseCql2Json(' '.repeat(1_048_576)))).toEqual(['too-long', 65_536]);
    expect(refusal(() => parseCql2Text('a = 1', { length: 4 }))).toEqual(['too-long', 4]);
    expect(parseCql2Text('a = 1', { length: 5 }).kind).toBe('operation');
  });

  it('has too many terms or positions, told where they begin to be', () => {
    const list = `a in (${'1,'.repeat(2_500)}1)`;
    expect(refusal(() => parseCql2Text(list))).toEqual(['too-long', 6 + 2 * 1_999]);
    expect(parseCql2Text(list, { nodes: 3_000 }).kind).toBe('operation');
    const ring = { type: 'Polygon', coordinates: [Array.from({ length: 10_001 }, () => [0, 0])] };
    const filter = { op: 's_intersects', args: [{ property: 'a' }, ring] };
    expect(refusal(() => readCql2Json(filter))).toEqual(['too-long', '/args/1/coordinates/0/10000']);
  });

  it('reaches no name that an object inherits, and a queryable of that name all the same', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const filter = parseCql2Text(`"${name}" = 1`);
      expect(checkFilter(filter, {}).map(({ code, offset }) => [code, offset])).toEqual([
        ['unknown-property', 0],
      ]);
      const own = JSON.parse(`{"${name}": {"type": "number"}}`) as Record<string, { type: 'number' }>;
      expect(checkFilter(filter, own)).toEqual([]);
    }
  });

  it('is answered with few and short errors', () => {
    const text = Array.from({ length: 500 }, () => `${'x'.repeat(100)} = 1`).join(' and ');
    const errors = checkFilter(parseCql2Text(text), {});
    expect(errors).toHaveLength(20);
    for (const { message } of errors) expect(message.length).toBeLessThan(80);
  });

  it('takes about as many steps as it has characters', () => {
    const quotes = `a = '${"''".repeat(30_000)}'`;
    expect(toCql2Text(parseCql2Text(quotes))).toBe(quotes);
    expect(refusal(() => parseCql2Text(`a = '${'\\'.repeat(60_000)}`))).toEqual(['syntax', 4]);
    expect(refusal(() => parseCql2Text(`a = ${'1'.repeat(60_000)}`))).toEqual(['syntax', 4]);
  });
});

function refusal(work: () => unknown): unknown[] {
  try {
    work();
  } catch (error) {
    if (error instanceof Cql2Error) return [error.code, error.offset];
    throw error;
  }
  throw new Error('It was not refused.');
}
