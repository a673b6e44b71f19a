// What the flags say about features: the conditions that households have as parameters become one CQL2 text.
import { and, Cql2Expression, like, oneOf } from '../cql2.js';
import type { FeatureFilter } from '../resources/features.js';
import { type Flags, listFlag, textFlag } from './flags.js';
import { UsageError } from './usage-error.js';

const properties = [
  ['status', 'status'],
  ['household-type', 'householdType'],
  ['main-cause', 'mainCause'],
] as const;

export function featureFilter(flags: Flags): FeatureFilter {
  return {
    filter: conditionOf(flags),
    sortby: listFlag(flags, 'sortby'),
    fields: listFlag(flags, 'fields'),
    datetime: textFlag(flags, 'as-of'),
    bbox: listFlag(flags, 'bbox')?.map(Number),
  };
}

function conditionOf(flags: Flags): Cql2Expression | undefined {
  const region = textFlag(flags, 'region');
  const given = textFlag(flags, 'filter');
  const conditions = [
    ...(region === undefined ? [] : [like('region', `${prefixOf(region)}%`)]),
    ...properties.flatMap(([flag, property]) => {
      const ids = listFlag(flags, flag);
      return ids ? [oneOf(property, ids)] : [];
    }),
    ...(given === undefined ? [] : [new Cql2Expression(given)]),
  ];
  return conditions.length > 1 ? and(...conditions) : conditions[0];
}

/** The digits that all regions inside share: 620523106000 is the town 620523106. */
function prefixOf(region: string): string {
  if (!/^\d{2,12}$/.test(region)) throw new UsageError(`--region ${region}：不是区划编码 / no region code`);
  const length = [2, 4, 6, 9].find((digits) => /^0*$/.test(region.slice(digits)));
  return region.slice(0, length);
}
