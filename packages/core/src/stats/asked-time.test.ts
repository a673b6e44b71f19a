import { describe, expect, it } from 'vitest';
import { readAskedTime, type TimeQuery } from './asked-time.js';
import { findCube } from './cubes.js';

const ask = (cube: string, query: TimeQuery) => readAskedTime(findCube(cube)!, query);
const refusal = (cube: string, query: TimeQuery): unknown => {
  try {
    return ask(cube, query);
  } catch (error) {
    const { code, parameter } = error as { code: string; parameter: string };
    return [code, parameter];
  }
};

describe('the moments of a query', () => {
  it('are all years, or all of another unit that is kept', () => {
    expect(ask('poverty', {})).toEqual({ unit: 'year' });
    expect(ask('activities', { timeUnit: 'month' })).toEqual({ unit: 'month' });
  });

  it('are those that are named, in their order and once', () => {
    expect(ask('activities', { time: ['2016-Q3', '2015', '2016-Q3'] }).moments).toEqual(['2016-Q3', '2015']);
  });

  it('are refused where only years are kept', () => {
    expect(refusal('poverty', { time: ['2016', '2016-Q3'] })).toEqual(['combination-not-kept', 'time']);
    expect(refusal('people', { timeUnit: 'month' })).toEqual(['combination-not-kept', 'timeUnit']);
  });

  it('are refused in another form, and beside a unit', () => {
    expect(refusal('activities', { time: ['2016-13'] })).toEqual(['invalid-parameter', 'time']);
    expect(refusal('activities', { timeUnit: 'week' })).toEqual(['invalid-parameter', 'timeUnit']);
    expect(refusal('activities', { time: ['2016'], timeUnit: 'year' })).toEqual([
      'invalid-parameter',
      'timeUnit',
    ]);
  });
});
