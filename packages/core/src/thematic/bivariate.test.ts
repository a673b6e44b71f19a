// Two indicators crossed: thirds that a reader can count out, ties, few values, and a half that is not there.
import { describe, expect, it } from 'vitest';
import type { Cell } from '@onemap/contract/cube';
import { bivariateBreaks, pairedCell } from './bivariate.js';

const ok = (value: number): Cell => ({ value, status: 'ok' });
const missing: Cell = { value: null, status: 'missing' };
const suppressed: Cell = { value: null, status: 'suppressed' };

describe('the breaks of two indicators', () => {
  it('put a third of the values into each class of either axis: 3, 3, 3 of nine', () => {
    const x = [7, 1, 9, 3, 5, 2, 8, 4, 6];
    const y = [10, 90, 20, 80, 30, 70, 40, 60, 50];
    expect(bivariateBreaks(x, y)).toEqual({ x: [3, 6], y: [30, 60] });
  });

  it('are the first and second third of sorted years: 24 values of three towns in eight years', () => {
    // Sorted: 0 0 1 1 1 2 2 3 | 3 4 4 5 6 6 7 8 | 9 9 10 11 12 14 15 20; the eighth is 3, the sixteenth is 8.
    const values = [20, 15, 12, 9, 6, 3, 1, 0, 14, 11, 9, 7, 4, 2, 1, 0, 10, 8, 6, 5, 4, 3, 2, 1];
    expect(bivariateBreaks(values, []).x).toEqual([3, 8]);
  });

  it('keep ties together, and leave fewer classes where a third and more are equal', () => {
    expect(bivariateBreaks([0, 0, 0, 0, 1, 2], [5, 5, 5, 5, 5, 5])).toEqual({ x: [0], y: [] });
    expect(bivariateBreaks([1, 2], [7])).toEqual({ x: [1], y: [] });
    expect(bivariateBreaks([], [])).toEqual({ x: [], y: [] });
  });
});

describe('a place of two indicators', () => {
  const breaks = { x: [3, 6], y: [30, 60] };

  it('has a class closed above on each axis', () => {
    expect(pairedCell(ok(3), ok(60), breaks)).toEqual({ status: 'ok', at: { x: 0, y: 1 } });
    expect(pairedCell(ok(3.001), ok(60.5), breaks)).toEqual({ status: 'ok', at: { x: 1, y: 2 } });
    expect(pairedCell(ok(0), ok(0), breaks)).toEqual({ status: 'ok', at: { x: 0, y: 0 } });
  });

  it('has none where one of the two is missing, and says so first where one is not public', () => {
    expect(pairedCell(ok(3), missing, breaks)).toEqual({ status: 'missing' });
    expect(pairedCell(missing, ok(3), breaks)).toEqual({ status: 'missing' });
    expect(pairedCell(suppressed, ok(3), breaks)).toEqual({ status: 'suppressed' });
    expect(pairedCell(missing, suppressed, breaks)).toEqual({ status: 'suppressed' });
  });
});
