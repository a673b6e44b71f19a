// The builder: values never become grammar.
import { describe, expect, it } from 'vitest';
import {
  and,
  bbox,
  between,
  cql,
  date,
  eq,
  gte,
  intersects,
  isNull,
  like,
  ne,
  not,
  oneOf,
  or,
  property,
} from './builder.js';
import { escapePattern } from './pattern.js';
import { parseCql2Text } from './parse-text.js';
import { toCql2Json } from './print-json.js';

const json = (expression: { text: string }) => toCql2Json(parseCql2Text(expression.text));

describe('the template', () => {
  it('escapes texts, writes numbers and booleans', () => {
    expect(String(cql`persons >= ${3} and name = ${"O'Brien"} and poor = ${true}`)).toBe(
      "persons >= 3 and name = 'O''Brien' and poor = TRUE",
    );
  });

  it('puts other expressions in parentheses, lists after IN, names in quotes', () => {
    const either = or(eq('a', 1), eq('b', 2));
    expect(String(cql`${either} and ${property('家庭 人口')} in ${[1, 2]}`)).toBe(
      '((a = 1) OR (b = 2)) and "家庭 人口" in (1, 2)',
    );
  });

  it.each(["' or 1=1 or name = '", "''", "'); drop table household; --", '${1}', '𠮷', '\n', '\\x', '%'])(
    'keeps %j one text',
    (value) => {
      const filter = { op: '=', args: [{ property: 'name' }, value] };
      expect(json(cql`name = ${value}`)).toEqual(filter);
      expect(json(eq('name', value))).toEqual(filter);
    },
  );

  it.each([
    null,
    undefined,
    NaN,
    Infinity,
    [],
    {},
    'ends in \\',
    "\\' or 1=1 --",
    '\0',
    '\ud800',
    { type: 'LineString' },
  ])('refuses %j', (value) => {
    expect(() => cql`a = ${value as never}`).toThrow(TypeError);
  });
});

describe('quotes around a value', () => {
  it('are refused, since they would end where the value begins', () => {
    const value = ' or name <> ';
    expect(() => cql`name = '${value}'`).toThrow(TypeError);
    expect(() => cql`"${value}" = 1`).toThrow(TypeError);
    expect(String(cql`a = 'x''y' and "b" = ${1}`)).toBe(`a = 'x''y' and "b" = 1`);
  });
});

describe('the functions', () => {
  it('write what they are called', () => {
    expect(String(and(eq('a', 1), not(isNull('b')), between('c', 1, 2)))).toBe(
      '(a = 1) AND (NOT (b IS NULL)) AND (c BETWEEN 1 AND 2)',
    );
    expect(String(or(oneOf('cause', ['a', 'b']), ne('x', false)))).toBe(
      "(cause IN ('a', 'b')) OR (x <> FALSE)",
    );
    expect(String(gte('since', date('2016-01-01')))).toBe("since >= DATE('2016-01-01')");
    expect(String(eq('at', new Date(Date.UTC(2016, 4, 1))))).toBe(
      "at = TIMESTAMP('2016-05-01T00:00:00.000Z')",
    );
    expect(String(like('name', `${escapePattern('50%_')}%`))).toBe("name LIKE '50\\%\\_%'");
    expect(String(intersects('place', bbox(105, 34, 106, 35)))).toBe(
      'S_INTERSECTS(place, BBOX(105, 34, 106, 35))',
    );
    expect(String(and())).toBe('TRUE');
    expect(String(or())).toBe('FALSE');
  });

  it('write GeoJSON as well-known text', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const polygon = { type: 'Polygon', coordinates: [ring, ring] } as const;
    expect(json(intersects('g', polygon))).toMatchObject({ args: [{ property: 'g' }, polygon] });
    const several = { type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] } as const;
    expect(json(intersects('g', several))).toMatchObject({ args: [{}, several] });
    expect(String(intersects('g', { type: 'Point', coordinates: [105.3, 34.7, 1200] }))).toBe(
      'S_INTERSECTS(g, POINT(105.3 34.7))',
    );
  });

  it.each(['and', 'Like', 't_after', 'a b', 'a"b', '1a', '户主', '__proto__'])(
    'name the property %j and no other',
    (name) => {
      expect(json(eq(name, 1))).toEqual({ op: '=', args: [{ property: name }, 1] });
    },
  );

  it.each(['', 'a\0'])('refuse the name %j', (name) => {
    expect(() => eq(name, 1)).toThrow(TypeError);
  });
});
