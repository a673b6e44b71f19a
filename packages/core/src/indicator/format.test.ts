import { describe, expect, it } from 'vitest';
import { formatIndicator, formatNumber, formatUnit } from './format.js';

describe('formatting', () => {
  it('separates thousands and keeps the decimals', () => {
    expect(formatNumber(1234567.891, 2, 'zh-CN')).toBe('1,234,567.89');
    expect(formatNumber(5, 1, 'en')).toBe('5.0');
  });

  it('never writes a negative zero, and a dash for no number', () => {
    expect(formatNumber(-0.001, 1, 'zh-CN')).toBe('0.0');
    expect(formatNumber(-0, 0, 'en')).toBe('0');
    expect(formatNumber(-1.26, 1, 'en')).toBe('-1.3');
    expect(formatNumber(NaN, 1, 'en')).toBe('—');
  });

  it('rounds the decimal number that a reader sees, not its binary neighbour', () => {
    expect(formatNumber(1.005, 2, 'en')).toBe('1.01');
    expect(formatNumber(8.5, 0, 'en')).toBe('9');
    expect(formatNumber(999.995, 2, 'zh-CN')).toBe('1,000.00');
    expect(formatNumber(0.05, 1, 'en')).toBe('0.1');
    expect(formatNumber(0.004, 1, 'en')).toBe('0.0');
    expect(formatNumber(1e21, 0, 'en')).toBe('1,000,000,000,000,000,000,000');
    expect(formatNumber(3e-9, 2, 'en')).toBe('0.00');
  });

  it('writes what the browser would write, in both languages', () => {
    const seed = Date.now() % 1_000_000;
    let state = seed;
    const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
    for (let turn = 0; turn < 4000; turn++) {
      const decimals = Math.floor(next() * 5);
      const exact = (next() - 0.5) * 10 ** Math.floor(next() * 24 - 8);
      // Every other number ends in a half of the last digit shown.
      const value =
        turn % 2 ? exact : (turn % 4 ? 1 : -1) * Number(`${Math.floor(next() * 1e5)}e-${decimals + 1}`);
      for (const locale of ['zh-CN', 'en'] as const) {
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        const theirs = new Intl.NumberFormat(locale, digits).format(value);
        const wanted = /[1-9]/.test(theirs) ? theirs : theirs.replace('-', '');
        expect(formatNumber(value, decimals, locale), `seed ${seed}: ${value}`).toBe(wanted);
      }
    }
  });

  it('puts the unit behind the number in the language of the reader', () => {
    expect(formatIndicator({ unit: '%', decimals: 2 }, 12.4, 'zh-CN')).toBe('12.40%');
    expect(formatIndicator({ unit: '户', decimals: 0 }, 1204, 'zh-CN')).toBe('1,204 户');
    expect(formatIndicator({ unit: '户', decimals: 0 }, 1204, 'en')).toBe('1,204 households');
    expect(formatUnit('斤', 'en')).toBe('斤');
  });

  it('writes zero as zero and null as a dash', () => {
    expect(formatIndicator({ unit: '人', decimals: 0 }, 0, 'zh-CN')).toBe('0 人');
    expect(formatIndicator({ unit: '人', decimals: 0 }, null, 'zh-CN')).toBe('—');
  });
});
