// Filters against the properties that may be queried.
import { describe, expect, it } from 'vitest';
import { checkFilter, type Queryables } from './check-filter.js';
import { parseCql2Text } from './parse-text.js';
import { readCql2Json } from './read-json.js';

const queryables: Queryables = {
  name: { type: 'string' },
  cause: { type: 'string', values: ['illness', 'school'] },
  income: { type: 'number' },
  persons: { type: 'integer' },
  poor: { type: 'boolean' },
  since: { type: 'date' },
  until: { type: 'date' },
  place: { type: 'geometry' },
};

const problems = (text: string) =>
  checkFilter(parseCql2Text(text), queryables).map(({ code, offset }) => [code, offset]);

describe('a filter over the queryables', () => {
  it.each([
    "cause = 'illness' and persons > 2.5 and poor = true",
    "casei(name) like casei('a%') or cause in ('school', 'illness')",
    'income between 1 and persons',
    "since = DATE('2016-01-01') and t_during(since, INTERVAL('2014-01-01', until))",
    't_meets(INTERVAL(since, until), INTERVAL(until, since))',
    's_intersects(place, BBOX(1, 2, 3, 4)) and place is not null',
    "casei(cause) = casei('ILLNESS')",
    'since < until',
    'TRUE',
  ])('is right: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['persons = 1 or person = 1', [['unknown-property', 15]]],
    [
      "idNumber = 'x' and phone like '1%'",
      [
        ['unknown-property', 0],
        ['unknown-property', 19],
      ],
    ],
    ['t_during(since, INTERVAL(start, until))', [['unknown-property', 25]]],
    ["persons = '3'", [['type', 10]]],
    ['name = 3', [['type', 7]]],
    ["'3' <> persons", [['type', 7]]],
    ["since = '2016-01-01'", [['type', 8]]],
    ["poor = 'true'", [['type', 7]]],
    ['poor < poor', [['type', 0]]],
    ["place = 'x'", [['type', 0]]],
    ["persons like '1%'", [['type', 0]]],
    ["casei(persons) = 'x'", [['type', 6]]],
    ['since between 1 and 2', [['type', 0]]],
    ['persons in (1, name)', [['type', 15]]],
    ["cause = 'ilness'", [['type', 8]]],
    ["cause in ('school', 'flood')", [['type', 20]]],
    ["t_after(name, DATE('2016-01-01'))", [['type', 8]]],
    ['t_starts(since, INTERVAL(since, until))', [['type', 9]]],
    ['t_during(since, INTERVAL(name, until))', [['type', 25]]],
    ['s_intersects(name, POINT(1 2))', [['type', 13]]],
    ['name = persons', [['type', 7]]],
  ] as const)('is wrong: %s', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('gives the place of JSON as a pointer, and of a built tree as null', () => {
    const json = { op: 'and', args: [true, { op: '=', args: [{ property: 'x' }, 1] }] };
    expect(checkFilter(readCql2Json(json), queryables)[0]?.offset).toBe('/args/1/args/0');
    const built = { kind: 'operation', op: 'isNull', args: [{ kind: 'property', name: 'x' }] } as const;
    expect(checkFilter(built, queryables)[0]?.offset).toBeNull();
  });
});
