// Denominators and shares of a breakdown: the units that have its item filled in, and what part of them a category is.
import type { Indicator } from '@onemap/contract';
import { count, share } from './define.js';

const FILLED = '填有该分列项的';

/** A count, its labelled denominator, and its share. */
function filled(
  [counted, title, titleEn]: readonly [string, string, string],
  unit: '户' | '人',
  cube: Indicator['cube'],
): Indicator[] {
  const [first = '', rest = ''] = [counted.charAt(0).toUpperCase(), counted.slice(1)];
  const denominator = `labelled${first}${rest}`;
  return [
    count(denominator, `${FILLED}${title}`, `${titleEn} with the item filled in`, unit, { cube }),
    share(
      `${counted.replace(/s$/, '')}Share`,
      [counted, denominator],
      [`${title}占比`, `Share of ${titleEn.toLowerCase()}`, `${FILLED}${title}`],
      cube,
    ),
  ];
}

/** Only a breakdown has them: the denominator is of the dimension that is asked for. */
export const breakdownIndicators: readonly Indicator[] = [
  ...filled(['households', '户', 'Households'], '户', 'poverty'),
  ...filled(['persons', '人口', 'Persons'], '人', 'poverty'),
  ...filled(['poorHouseholds', '贫困户', 'Poor households'], '户', 'poverty'),
  ...filled(['poorPersons', '贫困人口', 'Poor persons'], '人', 'poverty'),
  ...filled(['members', '登记成员', 'Members'], '人', 'people'),
  ...filled(['poorMembers', '贫困户成员', 'Members of poor households'], '人', 'people'),
];
