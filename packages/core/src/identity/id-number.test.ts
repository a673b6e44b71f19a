import { describe, expect, it } from 'vitest';
import { birthDateOf, idNumberCheckDigit, idNumberProblem, sexOf } from './id-number.js';
import { isPhone } from './phone.js';

/** The examples that GB 11643-1999 prints. */
const WOMAN_OF_1949 = '11010519491231002X';
const BOY_OF_1880 = '440524188001010014';

describe('an identity number', () => {
  it.each([WOMAN_OF_1949, BOY_OF_1880])('of the standard, %s, is sound', (id) => {
    expect(idNumberProblem(id)).toBeNull();
    expect(idNumberCheckDigit(id.slice(0, 17))).toBe(id[17]);
  });

  it('tells the date of birth and the sex', () => {
    expect([birthDateOf(WOMAN_OF_1949), sexOf(WOMAN_OF_1949)]).toEqual(['1949-12-31', 'female']);
    expect([birthDateOf(BOY_OF_1880), sexOf(BOY_OF_1880)]).toEqual(['1880-01-01', 'male']);
  });

  it('may be followed by the two digits of a disability card', () => {
    expect(idNumberProblem(`${WOMAN_OF_1949}43`)).toBeNull();
    expect(birthDateOf(`${WOMAN_OF_1949}43`)).toBe('1949-12-31');
    expect(idNumberProblem(`${WOMAN_OF_1949}4X`)).toBe('characters');
  });

  it.each([
    ['', 'length'],
    ['11010519491231002', 'length'],
    ['11010519491231002X4', 'length'],
    ['11010519491231002x', 'characters'],
    ['1101051949123100X2', 'characters'],
    ['110105194902290021', 'birthDate'],
    ['110105194913010021', 'birthDate'],
    ['110105194900100021', 'birthDate'],
    ['110105000012310021', 'birthDate'],
    ['110105194912310021', 'checkDigit'],
  ])('%j has the problem %s', (id, problem) => {
    expect(idNumberProblem(id)).toBe(problem);
  });

  it('knows leap days', () => {
    const first17 = '11010520000229001';
    expect(idNumberProblem(first17 + idNumberCheckDigit(first17))).toBeNull();
    expect(idNumberProblem('11010519000229001' + idNumberCheckDigit('11010519000229001'))).toBe('birthDate');
  });

  it('is refused when unsound, without being repeated in the message', () => {
    expect(() => birthDateOf('110105194912310021')).toThrow(/checkDigit/);
    expect(() => sexOf('110105194912310021')).not.toThrow(/110105194912310021/);
    expect(() => idNumberCheckDigit('123')).toThrow(RangeError);
  });
});

describe('a phone number', () => {
  it('has exactly 11 digits', () => {
    expect(isPhone('13800138000')).toBe(true);
    expect(['1380013800', '138001380000', '138 0013 8000', ''].some(isPhone)).toBe(false);
  });
});
