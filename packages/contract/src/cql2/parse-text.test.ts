// The text form: what each construct of the grammar means, and where a text stops being a filter.
import { describe, expect, it } from 'vitest';
import { Cql2Error } from './cql2-error.js';
import { parseCql2Text } from './parse-text.js';
import { toCql2Json } from './print-json.js';

const json = (text: string) => toCql2Json(parseCql2Text(text));
const p = (property: string) => ({ property });
const op = (name: string, ...args: unknown[]) => ({ op: name, args });

describe('the text form', () => {
  it.each([
    // basic CQL2
    ['persons = 3', op('=', p('persons'), 3)],
    ['persons<>3', op('<>', p('persons'), 3)],
    ['persons >= -2.5e-3', op('>=', p('persons'), -0.0025)],
    ['.5 < share', op('<', 0.5, p('share'))],
    ['n = 1.', op('=', p('n'), 1)],
    ['n <= +1E3', op('<=', p('n'), 1000)],
    ['n = -0', op('=', p('n'), 0)],
    ['poor = TRUE', op('=', p('poor'), true)],
    ['false = poor', op('=', false, p('poor'))],
    ['TRUE', true],
    ['a = b', op('=', p('a'), p('b'))],
    ['cause IS NULL', op('isNull', p('cause'))],
    ['cause is not null', op('not', op('isNull', p('cause')))],
    ['not (a = 1)', op('not', op('=', p('a'), 1))],
    ['NOT a = 1', op('not', op('=', p('a'), 1))],
    // texts and names
    ["name = 'O''Brien'", op('=', p('name'), "O'Brien")],
    ["name = 'O\\'Brien'", op('=', p('name'), "O'Brien")],
    ["name = ''", op('=', p('name'), '')],
    ["cause = '因病' and 户主 = '张三'", op('and', op('=', p('cause'), '因病'), op('=', p('户主'), '张三'))],
    ["name = '𠮷野🙂'", op('=', p('name'), '𠮷野🙂')],
    ['"家庭 人口" = 4', op('=', p('家庭 人口'), 4)],
    ['"and" = 1', op('=', p('and'), 1)],
    ['"a ""b""" = 1', op('=', p('a "b"'), 1)],
    ['eo:cloud_cover = 1', op('=', p('eo:cloud_cover'), 1)],
    ['address.town = 1', op('=', p('address.town'), 1)],
    ['date = 1', op('=', p('date'), 1)],
    // advanced comparison
    ["name LIKE '张%'", op('like', p('name'), '张%')],
    ["name NOT LIKE '_\\%'", op('not', op('like', p('name'), '_\\%'))],
    ['income BETWEEN 1000 AND 2952.5', op('between', p('income'), 1000, 2952.5)],
    [
      'income not between 1 and 2 and a = 3',
      op('and', op('not', op('between', p('income'), 1, 2)), op('=', p('a'), 3)),
    ],
    ["cause IN ('illness','school')", op('in', p('cause'), ['illness', 'school'])],
    ['n NOT IN (1)', op('not', op('in', p('n'), [1]))],
    // case-insensitive comparison
    ["CASEI(name) = casei('Straße')", op('=', op('casei', p('name')), op('casei', 'Straße'))],
    ["CASEI(name) LIKE CASEI('FOO%')", op('like', op('casei', p('name')), op('casei', 'FOO%'))],
    [
      "casei(name) in (casei('A'), casei('b'))",
      op('in', op('casei', p('name')), [op('casei', 'A'), op('casei', 'b')]),
    ],
    // temporal
    ["since = DATE('2016-05-01')", op('=', p('since'), { date: '2016-05-01' })],
    [
      "T_AFTER(at, TIMESTAMP('2016-05-01T08:00:00.25Z'))",
      op('t_after', p('at'), { timestamp: '2016-05-01T08:00:00.25Z' }),
    ],
    [
      "t_during(since, INTERVAL('2014-01-01', '..'))",
      op('t_during', p('since'), { interval: ['2014-01-01', '..'] }),
    ],
    [
      "T_FINISHEDBY(INTERVAL(since, until), INTERVAL('..', '2020-02-29'))",
      op('t_finishedBy', { interval: [p('since'), p('until')] }, { interval: ['..', '2020-02-29'] }),
    ],
    // spatial
    [
      'S_INTERSECTS(place, POINT(105.33 34.74))',
      op('s_intersects', p('place'), { type: 'Point', coordinates: [105.33, 34.74] }),
    ],
    [
      's_intersects(BBOX(105, 34, 106, 35), place)',
      op('s_intersects', { bbox: [105, 34, 106, 35] }, p('place')),
    ],
    [
      's_intersects(place, bbox(105, 34, -10, 106, 35, 99))',
      op('s_intersects', p('place'), { bbox: [105, 34, 106, 35] }),
    ],
    [
      's_intersects(place, POLYGON((0 0, 4 0, 4 4, 0 0), (1 1, 2 1, 2 2, 1 1)))',
      op('s_intersects', p('place'), {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [4, 0],
            [4, 4],
            [0, 0],
          ],
          [
            [1, 1],
            [2, 1],
            [2, 2],
            [1, 1],
          ],
        ],
      }),
    ],
    [
      's_intersects(place, MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)), ((-5 -5, -4 -5, -4 -4, -5 -5))))',
      op('s_intersects', p('place'), {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
          [
            [
              [-5, -5],
              [-4, -5],
              [-4, -4],
              [-5, -5],
            ],
          ],
        ],
      }),
    ],
  ])('reads %s', (text, expected) => {
    expect(json(text)).toEqual(expected);
  });

  it('binds NOT before AND before OR, and keeps parentheses', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => op('=', p(name), 1));
    expect(json('a=1 or b=1 and c=1')).toEqual(op('or', a, op('and', b, c)));
    expect(json('(a=1 or b=1) and c=1')).toEqual(op('and', op('or', a, b), c));
    expect(json('not a=1 and b=1')).toEqual(op('and', op('not', a), b));
    expect(json('not (a=1 and b=1)')).toEqual(op('not', op('and', a, b)));
    expect(json('a=1 and b=1 and c=1')).toEqual(op('and', a, b, c));
    expect(json('a=1 and (b=1 and c=1)')).toEqual(op('and', a, op('and', b, c)));
    expect(json('((((a=1))))')).toEqual(a);
  });

  it('takes any white space of Unicode, lines too', () => {
    expect(json('\n\ta\u3000=\r\n1\u00a0AND\u0085b = 2 \n')).toEqual(json('a = 1 and b = 2'));
  });

  it('knows where each part stands', () => {
    const filter = parseCql2Text("  a = 1 and 户 like 'x'");
    expect(filter).toMatchObject({
      at: 2,
      args: [
        { at: 2, args: [{ at: 2 }, { at: 6 }] },
        { at: 12, args: [{ at: 12 }, { at: 19 }] },
      ],
    });
  });
});

describe('a text that is no supported filter', () => {
  it.each([
    ['', 'syntax', 0],
    ['   ', 'syntax', 3],
    ['persons', 'syntax', 7],
    ['persons =', 'syntax', 9],
    ['persons == 3', 'syntax', 9],
    ['persons != 3', 'syntax', 8],
    ['a = 1 b = 2', 'syntax', 6],
    ['a = 1 and', 'syntax', 9],
    ['and a = 1', 'syntax', 0],
    ['not not a = 1', 'syntax', 4],
    ['(a = 1', 'syntax', 6],
    ['a = 1)', 'syntax', 5],
    ["name = 'open", 'syntax', 7],
    ['"open = 1', 'syntax', 0],
    ['"" = 1', 'syntax', 0],
    ['n in ()', 'syntax', 6],
    ['n between 1', 'syntax', 11],
    ['n is 3', 'syntax', 5],
    ['n = 12abc', 'syntax', 6],
    ['n = 1.2.3', 'syntax', 7],
    ['n = 1e999', 'syntax', 4],
    ['n = - 1', 'syntax', 6],
    ['a = 1; drop table x', 'syntax', 5],
    ["a = '\0'", 'syntax', 4],
    ["a = '\ud800'", 'syntax', 4],
    ["a like 'x\\\\\\z\\'", 'syntax', 7],
    ["a = DATE('2016-02-30')", 'syntax', 9],
    ["a = DATE('0000-01-01')", 'syntax', 9],
    ["a = DATE('2016-05-01T00:00:00Z')", 'syntax', 4],
    ["a = TIMESTAMP('2016-05-01T24:00:00Z')", 'syntax', 14],
    ["a = TIMESTAMP('2016-05-01T08:00:00+08:00')", 'syntax', 14],
    ['s_intersects(g, POLYGON((0 0, 1 0, 1 1)))', 'syntax', 24],
    ['s_intersects(g, POLYGON((0 0, 1 0, 1 1, 0 1)))', 'syntax', 24],
    ['s_intersects(g, BBOX(0, 1, 1, 0))', 'syntax', 16],
    ['s_intersects(g, BBOX(0, 0, 1, 1, 2))', 'syntax', 16],
    ['a + 1 = 2', 'unsupported', 2],
    ['a = b * 2', 'unsupported', 6],
    ['a = -b', 'unsupported', 4],
    ['a = (b - 1)', 'unsupported', 4],
    ['(a % 2) = 1', 'unsupported', 3],
    ['a div 2 = 1', 'unsupported', 2],
    ['year(since) = 2016', 'unsupported', 0],
    ["accenti(name) = 'x'", 'unsupported', 0],
    ['s_within(g, POINT(1 2))', 'unsupported', 0],
    ["a_contains(tags, ('x'))", 'unsupported', 0],
    ['s_intersects(g, LINESTRING(0 0, 1 1))', 'unsupported', 16],
    ['s_intersects(g, POINT(1 2 3))', 'unsupported', 26],
    ['1 is null', 'unsupported', 0],
    ["a = 1 or 'x' = 1", 'type', 15],
    ['a like 5', 'type', 7],
    ['a between 1 and true', 'type', 16],
    ["a in (1, 'x')", 'type', 9],
    ['true < a', 'type', 0],
    ['casei(5) = 1', 'type', 6],
    ["t_after(a, '2016-01-01')", 'type', 11],
    ["t_meets(INTERVAL('..','..'), DATE('2016-01-01'))", 'type', 29],
    ["t_during(a, INTERVAL('2016-01-02','2016-01-01'))", 'type', 12],
    ['s_intersects(g, 5)', 'type', 16],
  ])('%j is refused as %s at %i', (text, code, offset) => {
    const error = caught(() => parseCql2Text(text));
    expect({ code: error.code, offset: error.offset }).toEqual({ code, offset });
  });
});

function caught(work: () => unknown): Cql2Error {
  try {
    work();
  } catch (error) {
    if (error instanceof Cql2Error) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}
