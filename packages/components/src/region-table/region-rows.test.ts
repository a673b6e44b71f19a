// Rows are sorted by any column; what has no number stands last both ways.
import { describe, expect, it } from 'vitest';
import { sortRows, type RegionRow } from './region-rows.js';

const row = (code: string, value: number | null, rank: number | null): RegionRow => ({
  code,
  name: code,
  value,
  status: value === null ? 'missing' : 'ok',
  numerator: value,
  denominator: 100,
  rank,
  change: null,
});

const rows = [row('c', 5, 2), row('a', null, null), row('d', 9, 1), row('b', 5, 2)];
const codes = (sorted: readonly RegionRow[]) => sorted.map(({ code }) => code).join('');

describe('Rows', () => {
  it('go up and down, ties in the order of codes, gaps last', () => {
    expect(codes(sortRows(rows, 'value', 'ascending'))).toBe('bcda');
    expect(codes(sortRows(rows, 'value', 'descending'))).toBe('dbca');
  });

  it('are sorted by name too', () => {
    expect(codes(sortRows(rows, 'name', 'descending'))).toBe('dcba');
  });

  it('are left as they were', () => {
    sortRows(rows, 'rank', 'ascending');
    expect(codes(rows)).toBe('cadb');
  });
});
