// Which count a density is of, and what a density is.
import { describe, expect, it } from 'vitest';
import { findIndicator, indicatorDefinitions } from '../indicator/definitions.js';
import { countedIndicator, densityCell, densityIndicator } from './indicator.js';

const known = indicatorDefinitions;
const counted = (id: string): string | undefined => countedIndicator(findIndicator(id)!, known)?.id;

describe('a density', () => {
  it('is of the count itself, or of what a ratio counts', () => {
    expect(counted('poorHouseholds')).toBe('poorHouseholds');
    expect(counted('povertyIncidence')).toBe('poorPersons');
    expect(counted('poorDensity')).toBe('poorPersons');
  });

  it('is of persons and households only: money and areas do not stand on an area', () => {
    expect(counted('netIncome')).toBeUndefined();
    expect(counted('netIncomePerCapita')).toBeUndefined();
    expect(counted('areaKm2')).toBeUndefined();
  });

  it('says what it counts, by what it divides, and its unit', () => {
    expect(densityIndicator(findIndicator('poorHouseholds')!)).toMatchObject({
      title: '贫困户密度',
      unit: '户/平方公里',
      numerator: 'poorHouseholds',
      denominator: 'areaKm2',
      denominatorTitle: '行政区域面积',
      ramp: 'incidence',
      policyBreaks: null,
    });
  });

  it('is 1,204 households on 86 square kilometres: 14 each', () => {
    expect(densityCell({ value: 1204, status: 'ok' }, 86)).toEqual({ value: 14, status: 'ok' });
    expect(densityCell({ value: 0, status: 'ok' }, 86)).toEqual({ value: 0, status: 'ok' });
  });

  it('of what is not public is not public, and without an area is missing', () => {
    expect(densityCell({ value: null, status: 'suppressed' }, 86).status).toBe('suppressed');
    expect(densityCell({ value: 3, status: 'ok' }, 0)).toEqual({ value: null, status: 'missing' });
    expect(densityCell({ value: 3, status: 'ok' }, null).status).toBe('missing');
  });
});
