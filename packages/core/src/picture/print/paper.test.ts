// Sizes of paper, pixels of pages, and scales: read, snapped to the official ladder and written.
import { describe, expect, it } from 'vitest';
import {
  cssPixelsOf,
  denominatorAt,
  metersPerPixelAt,
  pagePixels,
  paperOf,
  parseScale,
  readableScale,
  scaleText,
  standardScale,
} from './paper.js';

describe('A page', () => {
  it('is as large as ISO 216 says, lying or standing', () => {
    expect(paperOf('a4', 'portrait')).toEqual({ width: 210, height: 297 });
    expect(paperOf('a3', 'landscape')).toEqual({ width: 420, height: 297 });
  });

  it('has 4961 x 3508 pixels as A3 at 300 dpi, and 794 x 1123 as A4 at 96', () => {
    expect(pagePixels(paperOf('a3', 'landscape'), 300)).toEqual({ width: 4961, height: 3508 });
    expect(pagePixels(paperOf('a4', 'portrait'), 96)).toEqual({ width: 794, height: 1123 });
  });
});

describe('A scale', () => {
  it('of 1:10万 puts 100 m of ground on a millimetre of paper', () => {
    expect(metersPerPixelAt(100_000) * cssPixelsOf(1)).toBeCloseTo(100, 9);
    expect(denominatorAt(metersPerPixelAt(25_000))).toBeCloseTo(25_000, 6);
  });

  it('is snapped to the smallest step of the ladder that still shows all', () => {
    expect([183_000, 250_000, 250_001, 4_999, 500].map(standardScale)).toEqual([
      250_000, 250_000, 500_000, 5000, 500,
    ]);
    expect(standardScale(1_000_001)).toBeNull();
  });

  it('that fits is rounded up to three figures, never down', () => {
    expect([182_437, 183_000, 95_310, 1_234_567].map(readableScale)).toEqual([
      183_000, 183_000, 95_400, 1_240_000,
    ]);
  });

  it.each([
    ['1:25000', 25_000],
    ['1：2.5万', 25_000],
    [' 5千 ', 5000],
    ['５０ 000', 50_000],
    ['1/100,000', 100_000],
    ['1:12345', 12_345],
    ['1:0', null],
    ['99', null],
    ['1:1e9', null],
    ['2:5000', null],
    ['', null],
    ['一万', null],
  ])('typed as “%s” is %s', (text, denominator) => {
    expect(parseScale(text)).toBe(denominator);
  });

  it.each([
    [5000, '1:5千', '1:5,000'],
    [25_000, '1:2.5万', '1:25,000'],
    [1_000_000, '1:100万', '1:1,000,000'],
    [500, '1:500', '1:500'],
    [12_345, '1:12,345', '1:12,345'],
    [289_000, '1:28.9万', '1:289,000'],
  ])('of %s is written %s and %s', (denominator, chinese, english) => {
    expect([scaleText(denominator, 'zh-CN'), scaleText(denominator, 'en')]).toEqual([chinese, english]);
  });
});
