// The JSON form: what is refused, and the pointer at which.
import { describe, expect, it } from 'vitest';
import { Cql2Error } from './cql2-error.js';
import { parseCql2Json, readCql2Json } from './read-json.js';
import { toCql2Text } from './print-text.js';

const p = { property: 'a' };
const op = (name: unknown, ...args: unknown[]) => ({ op: name, args });

describe('the JSON form', () => {
  it.each([
    [op('and', op('=', p, 1), op('isNull', p)), 'a = 1 AND a IS NULL'],
    [op('in', p, ['x', "y'z"]), "a IN ('x', 'y''z')"],
    [op('not', op('between', p, 1, 2)), 'NOT (a BETWEEN 1 AND 2)'],
    [
      op('t_metBy', { interval: ['..', '2016-01-01'] }, { interval: [p, p] }),
      "T_METBY(INTERVAL('..', '2016-01-01'), INTERVAL(a, a))",
    ],
    [op('s_intersects', p, { bbox: [1, 2, 3, 4] }), 'S_INTERSECTS(a, BBOX(1, 2, 3, 4))'],
    [op('like', op('casei', p), op('casei', 'x%')), "CASEI(a) LIKE CASEI('x%')"],
    [false, 'FALSE'],
  ])('%j is the text %s', (json, text) => {
    expect(toCql2Text(readCql2Json(json))).toBe(text);
  });

  it.each([
    [null, 'syntax', ''],
    [5, 'syntax', ''],
    ['a = 1', 'syntax', ''],
    [[], 'syntax', ''],
    [{}, 'syntax', ''],
    [p, 'syntax', ''],
    [op('casei', p), 'syntax', ''],
    [{ op: '=' }, 'syntax', '/args'],
    [op('=', p), 'syntax', '/args'],
    [op('=', p, 1, 2), 'syntax', '/args'],
    [op('and', true), 'syntax', '/args'],
    [op('not', true, true), 'syntax', '/args'],
    [op(5, p, 1), 'syntax', '/op'],
    [op('AND', true, true), 'unsupported', '/op'],
    [op('+', 1, 2), 'unsupported', '/op'],
    [op('__proto__', p, 1), 'unsupported', '/op'],
    [op('constructor', p, 1), 'unsupported', '/op'],
    [op('s_within', p, { bbox: [1, 2, 3, 4] }), 'unsupported', '/op'],
    [op('=', p, null), 'syntax', '/args/1'],
    [op('=', p, Infinity), 'syntax', '/args/1'],
    [op('=', p, 'a\0'), 'syntax', '/args/1'],
    [op('=', p, '\udc00'), 'syntax', '/args/1'],
    [op('=', { property: 5 }, 1), 'syntax', '/args/0/property'],
    [op('=', { property: '' }, 1), 'syntax', '/args/0/property'],
    [op('=', { property: 'a', alias: 'b' }, 1), 'unsupported', '/args/0/alias'],
    [{ ...op('=', p, 1), 'a/b~c': 1 }, 'unsupported', '/a~1b~0c'],
    [op('or', true, op('=', p, { date: '2016-13-01' })), 'syntax', '/args/1/args/1/date'],
    [op('=', p, { timestamp: '2016-12-01' }), 'syntax', '/args/1/timestamp'],
    [op('t_during', p, { interval: ['..'] }), 'syntax', '/args/1/interval'],
    [op('t_during', p, { interval: ['..', 'now'] }), 'syntax', '/args/1/interval/1'],
    [op('in', p, []), 'syntax', '/args/1'],
    [op('in', p, 1), 'syntax', '/args/1'],
    [op('in', p, [1, 'x']), 'type', '/args/1/1'],
    [op('and', true, p), 'type', '/args/1'],
    [op('like', p, p), 'type', '/args/1'],
    [op('like', p, 'x\\'), 'syntax', '/args/1'],
    [
      op('s_intersects', p, {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      }),
      'unsupported',
      '/args/1/type',
    ],
    [op('s_intersects', p, { type: 'Point', coordinates: [0, 0, 0] }), 'unsupported', '/args/1/coordinates'],
    [op('s_intersects', p, { type: 'Point', coordinates: ['0', 0] }), 'syntax', '/args/1/coordinates/0'],
    [op('s_intersects', p, { type: 'Polygon', coordinates: [] }), 'syntax', '/args/1/coordinates'],
    [
      op('s_intersects', p, {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
        ],
      }),
      'syntax',
      '/args/1/coordinates/0',
    ],
    [op('s_intersects', p, { type: 'Point', coordinates: [0, 0], crs: {} }), 'unsupported', '/args/1/crs'],
  ])('%j is refused as %s at %j', (json, code, offset) => {
    expect(refusal(() => readCql2Json(json))).toEqual({ code, offset });
  });

  it('says so when the text is no JSON', () => {
    expect(refusal(() => parseCql2Json('{"op": "='))).toEqual({ code: 'syntax', offset: '' });
  });

  it('refuses a key __proto__ that JSON brings as its own', () => {
    const text = '{"op": "=", "args": [{"property": "a", "__proto__": {"polluted": true}}, 1]}';
    expect(refusal(() => parseCql2Json(text))).toEqual({ code: 'unsupported', offset: '/args/0/__proto__' });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

function refusal(work: () => unknown): { code: string; offset: unknown } {
  try {
    work();
  } catch (error) {
    if (error instanceof Cql2Error) return { code: error.code, offset: error.offset };
    throw error;
  }
  throw new Error('It was not refused.');
}
