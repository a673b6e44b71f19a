// Parts add up to the total, or there are none and the reason is told.
import { describe, expect, it } from 'vitest';
import type { ChartCell } from './data.js';
import { divide, type Division } from './division.js';

const cell = (value: number): ChartCell => ({ value, status: 'ok' });
const hidden: ChartCell = { value: null, status: 'suppressed' };
const absent: ChartCell = { value: null, status: 'missing' };

const sum = (division: Division): number =>
  division.kind === 'parts' ? division.parts.reduce((all, { value }) => all + value, 0) : NaN;

describe('Dividing a total', () => {
  it('gives each category its share, and none to a category of zero', () => {
    const division = divide([cell(30), cell(0), cell(10)], cell(40), 0);
    expect(division).toEqual({
      kind: 'parts',
      total: 40,
      parts: [
        { of: 0, value: 30, share: 0.75 },
        { of: 2, value: 10, share: 0.25 },
      ],
    });
  });

  it('makes a part of what belongs to no category', () => {
    const division = divide([cell(30), cell(10)], cell(50), 0);
    expect(division.kind === 'parts' && division.parts[2]).toEqual({ of: 'unfilled', value: 10, share: 0.2 });
    expect(sum(division)).toBe(50);
  });

  it('makes one part of all that is not public', () => {
    const division = divide([cell(30), hidden, hidden], cell(34), 0);
    expect(division.kind === 'parts' && division.parts[1]).toMatchObject({ of: 'withheld', value: 4 });
    expect(sum(division)).toBe(34);
  });

  it.each([
    ['a total that is not public', [cell(3)], hidden, 'suppressed'],
    ['a total that is missing', [cell(3)], absent, 'missing'],
    ['a category that is missing', [cell(3), absent], cell(3), 'missing'],
    ['a total of nothing', [cell(0)], cell(0), 'nothing'],
    ['a part below zero', [cell(5), cell(-2)], cell(3), 'negative'],
    ['parts that are more than the total', [cell(5), cell(4)], cell(6), 'not-whole'],
  ] as const)('is not done for %s', (_what, cells, total, why) => {
    expect(divide(cells, total, 0)).toEqual({ kind: 'none', why });
  });

  it('takes amounts that were rounded for a whole', () => {
    // Three parts of one decimal may each be off by 0.05.
    expect(divide([cell(33.4), cell(33.4), cell(33.3)], cell(100), 1).kind).toBe('parts');
  });
});
