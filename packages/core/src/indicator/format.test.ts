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
