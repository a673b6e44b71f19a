// The evaluator against truth tables and answers worked out by hand.
import { describe, expect, it } from 'vitest';
import { parseCql2Text } from '@onemap/contract/cql2';
import { compareCodePoints } from './compare.js';
import { evaluateFilter, matchesFilter, type FilterRecord } from './evaluate.js';
import { matchesPattern } from './like.js';

const evaluate = (text: string, record: FilterRecord = {}) => evaluateFilter(parseCql2Text(text), record);

describe('three-valued logic', () => {
  const T = '1 = 1';
  const F = '1 = 2';
  const U = 'absent = 1';

  it.each([
    [T, T, true, true],
    [T, F, false, true],
    [T, U, null, true],
    [F, T, false, true],
    [F, F, false, false],
    [F, U, false, null],
    [U, T, null, true],
    [U, F, false, null],
    [U, U, null, null],
  ])('of %s and %s is SQL’s', (left, right, both, either) => {
    expect(evaluate(`${left} and ${right}`)).toBe(both);
    expect(evaluate(`${left} or ${right}`)).toBe(either);
  });

  it('keeps unknown under NOT, and selects only what is true', () => {
    expect([T, F, U].map((text) => evaluate(`not ${text}`))).toEqual([false, true, null]);
    expect([T, F, U].map((text) => matchesFilter(parseCql2Text(text), {}))).toEqual([true, false, false]);
  });

  it.each([
    ['a in (1, 2)', { a: 2 }, true],
    ['a in (1, 2)', { a: 3 }, false],
    ['a in (1, 2)', { a: null }, null],
    ['a in (1, b)', { a: 1 }, true],
    ['a in (1, b)', { a: 2 }, null],
    ['a not in (1, b)', { a: 2 }, null],
    ['a between 1 and 3', { a: 1 }, true],
    ['a between 1 and 3', { a: 3 }, true],
    ['a between 1 and 3', { a: 3.0001 }, false],
    ['a between b and 3', { a: 4 }, false],
    ['a between b and 3', { a: 2 }, null],
    ['a is null', {}, true],
    ['a is null', { a: undefined }, true],
    ['a is null', { a: 0 }, false],
    ['a is null', { a: '' }, false],
    ["a like '%'", { a: null }, null],
    ["a like '%'", { a: '' }, true],
  ])('%s of %j is %s', (text, record, expected) => {
    expect(evaluate(text, record)).toBe(expected);
  });
});

describe('values', () => {
  it.each([
    ["a = '3'", { a: 3 }, null],
    ['a = 3', { a: '3' }, null],
    ['a = true', { a: 1 }, null],
    ['a <> true', { a: false }, true],
    ['a > 1', { a: NaN }, null],
    ['a = 0', { a: -0 }, true],
    ["casei(a) = casei('STRASSE')", { a: 'straße' }, true],
    ["casei(a) = 'strasse'", { a: 'STRAẞE' }, true],
    ["casei(a) = casei('Ὀδός')", { a: 'ὀδός' }, false],
    ["casei(a) = casei('ΟΔΟΣ')", { a: 'οδος' }, true],
    ["casei(a) = casei('МОСКВА ЁЖ')", { a: 'москва ёж' }, true],
    ["casei(a) = casei('Ｎｏ．１')", { a: 'ｎＯ．１' }, true],
    ["casei(a) like casei('张A%')", { a: '张abc' }, true],
    ["a = 'A'", { a: 'a' }, false],
  ])('%s of %j is %s', (text, record, expected) => {
    expect(evaluate(text, record)).toBe(expected);
  });

  it('come from own keys only', () => {
    expect(evaluate('"constructor" is null', {})).toBe(true);
    expect(evaluate('"__proto__" is null', {})).toBe(true);
    const own = JSON.parse('{"__proto__": 5}') as FilterRecord;
    expect(evaluate('"__proto__" = 5', own)).toBe(true);
  });

  it('are texts ordered by code point', () => {
    const sorted = ['', 'Z', 'a', 'é', '张', '\uffee', '𐀀', '🙂', '𠮷', '𠮷a'];
    expect([...sorted].reverse().sort(compareCodePoints)).toEqual(sorted);
    expect(evaluate("a > '\uff21'", { a: '𠮷' })).toBe(true);
  });
});

describe('a pattern', () => {
  it.each([
    ['张三丰', '张%', true],
    ['张三丰', '张_', false],
    ['张三丰', '张__', true],
    ['𠮷', '_', true],
    ['🙂🙂', '_', false],
    ['', '', true],
    ['', '%', true],
    ['', '_', false],
    ['a%b', 'a\\%b', true],
    ['axb', 'a\\%b', false],
    ['a\\b', 'a\\\\b', true],
    ['ab', 'a\\b', true],
    ['abcbcd', 'a%bcd', true],
    ['mississippi', '%iss%ip%i', true],
    ['mississippi', '%iss%ipp', false],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['a\nb', 'a%b', true],
    ['abc', 'abc%%', true],
  ])('%j like %j is %s', (text, pattern, expected) => {
    expect(matchesPattern(text, pattern)).toBe(expected);
  });

  it('of many % ends soon on a text that nearly matches', () => {
    expect(matchesPattern('a'.repeat(5_000), `${'%a'.repeat(1_000)}b`)).toBe(false);
  });
});
