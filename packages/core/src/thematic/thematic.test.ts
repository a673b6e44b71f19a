import { describe, expect, it } from 'vitest';
import type { Cell } from '@onemap/contract/cube';
import { findIndicator } from '../indicator/definitions.js';
import { changeBreaks, changeIndicator, relativeChangeIndicator } from './change.js';
import { readingOf, relativeChangeCell, spanCell, spanOf } from './span.js';

const ok = (value: number): Cell => ({ value, status: 'ok' });
const missing: Cell = { value: null, status: 'missing' };
const suppressed: Cell = { value: null, status: 'suppressed' };

const incidence = findIndicator('povertyIncidence')!;
const exited = findIndicator('exitedPersons')!;

describe('a span', () => {
  it('is the value at an instant, the change of a state, the sum of events', () => {
    expect(readingOf(incidence, 'instant', false)).toBe('value');
    expect(readingOf(incidence, 'range', false)).toBe('change');
    expect(readingOf(exited, 'range', false)).toBe('sum');
    expect(readingOf(exited, 'cumulative', false)).toBe('sum');
    expect(readingOf(exited, 'range', true)).toBe('change');
    expect(readingOf(incidence, 'instant', true)).toBe('change');
    expect(spanOf({ from: 3, to: 3 }, 'instant', 'change')).toEqual({ from: 2, to: 3 });
  });

  it('tells the fall of the nation from 2012 to 2019: 9,899 to 551 万人 is 9,348 万人, 10.2 to 0.6 % is 9.6 points', () => {
    const persons = [9899, 8249, 7017, 5575, 4335, 3046, 1660, 551].map((value) => ok(value * 10_000));
    expect(spanCell(persons, { from: 0, to: 7 }, 'change')).toEqual(ok(-93_480_000));
    const rates = [10.2, 8.5, 7.2, 5.7, 4.5, 3.1, 1.7, 0.6].map(ok);
    expect(spanCell(rates, { from: 0, to: 7 }, 'change').value).toBeCloseTo(-9.6, 10);
  });

  it('adds events, and a missing year is never a zero', () => {
    expect(spanCell([ok(3), ok(0), ok(4)], { from: 0, to: 2 }, 'sum')).toEqual(ok(7));
    expect(spanCell([ok(3), missing, ok(4)], { from: 0, to: 2 }, 'sum')).toEqual(missing);
    expect(spanCell([ok(3), missing, ok(4)], { from: 0, to: 2 }, 'change')).toEqual(ok(1));
    expect(spanCell([missing, ok(2)], { from: 0, to: 1 }, 'change')).toEqual(missing);
    expect(spanCell([ok(2)], { from: -1, to: 0 }, 'change')).toEqual(missing);
    expect(spanCell([ok(2), ok(1)], { from: 1, to: 1 }, 'change')).toEqual(missing);
  });

  it('with a cell that is not public is not public', () => {
    expect(spanCell([suppressed, ok(4)], { from: 0, to: 1 }, 'change')).toEqual(suppressed);
    expect(spanCell([missing, suppressed], { from: 0, to: 1 }, 'sum')).toEqual(suppressed);
  });
});

describe('a change', () => {
  it('of a rate is told in points, and shares no base with the rate', () => {
    expect(changeIndicator(incidence)).toMatchObject({
      title: '贫困发生率变化',
      unit: '个百分点',
      ramp: 'change',
      denominatorTitle: null,
    });
    expect(changeIndicator(exited).unit).toBe('人');
  });

  it('has classes that mirror each other: thirds of nine sizes from 1 to 9', () => {
    const changes = [1, -2, 3, -4, 5, -6, 7, -8, 9];
    expect(changeBreaks(changes, 1)).toEqual([-7, -4, -0.05, 0.05, 4, 7]);
    expect(changeBreaks([-0.1234, 0.1234, -8.741], 1)).toEqual([-8.8, -0.13, -0.05, 0.05, 0.13, 8.8]);
  });

  it('of one size, or none, has fewer classes', () => {
    expect(changeBreaks([3, -3, 3], 0)).toEqual([-3, -0.5, 0.5, 3]);
    expect(changeBreaks([0, 0, 0.2], 0)).toEqual([-0.5, 0.5]);
    expect(changeBreaks([], 2)).toEqual([-0.005, 0.005]);
  });

  it('in per cent is of the first year: 200 to 150 is a fall by 25 %, 50 to 125 a rise by 150 %', () => {
    expect(relativeChangeCell([ok(200), ok(150)], { from: 0, to: 1 })).toEqual(ok(-25));
    expect(relativeChangeCell([ok(50), ok(80), ok(125)], { from: 0, to: 2 })).toEqual(ok(150));
    expect(relativeChangeCell([ok(40), ok(0)], { from: 0, to: 1 })).toEqual(ok(-100));
  });

  it('in per cent of nothing is missing, and of what is not public is not public', () => {
    expect(relativeChangeCell([ok(0), ok(5)], { from: 0, to: 1 })).toEqual(missing);
    expect(relativeChangeCell([ok(0), ok(0)], { from: 0, to: 1 })).toEqual(missing);
    expect(relativeChangeCell([suppressed, ok(5)], { from: 0, to: 1 })).toEqual(suppressed);
    expect(relativeChangeCell([ok(5), missing], { from: 0, to: 1 })).toEqual(missing);
  });

  it('in per cent is an indicator of its own', () => {
    expect(relativeChangeIndicator(exited)).toMatchObject({
      title: '当年脱贫人口增减幅度',
      unit: '%',
      decimals: 1,
      ramp: 'change',
    });
  });
});
