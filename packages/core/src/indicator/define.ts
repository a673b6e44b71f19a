// The pieces that the definitions of indicators are made of.
import type { Indicator } from '@onemap/contract';

export const REGISTER = '建档立卡登记';

export const base: Omit<Indicator, 'id' | 'title' | 'titleEn' | 'unit' | 'kind'> = {
  decimals: 0,
  cube: 'poverty',
  numerator: null,
  denominator: null,
  denominatorTitle: null,
  perHundred: false,
  lowerIsBetter: false,
  ramp: 'neutral',
  policyBreaks: null,
  source: REGISTER,
};

export function count(
  id: string,
  title: string,
  titleEn: string,
  unit: '户' | '人' | '次' | '人次' | '户次',
  rest: Partial<Indicator> = {},
): Indicator {
  return { ...base, id, title, titleEn, unit, kind: 'count', ...rest };
}

/** A part of a whole, per cent of the units that have the item filled in. */
export function share(
  id: string,
  [numerator, denominator]: readonly [string, string],
  [title, titleEn, denominatorTitle]: readonly [string, string, string],
  cube: Indicator['cube'],
): Indicator {
  return {
    ...base,
    ...{ id, title, titleEn, unit: '%', kind: 'ratio', decimals: 1, cube },
    ...{ numerator, denominator, denominatorTitle, perHundred: true },
  };
}
