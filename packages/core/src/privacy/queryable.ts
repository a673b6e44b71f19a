// Which fields of a household a role may filter and sort by: those that it sees whole, and no others.
import type { Household, Role } from '@onemap/contract';
import { fieldPolicy } from './policy.js';
import type { FieldPolicy } from './policy.js';

export type QueryableField = Exclude<
  keyof Household,
  | '_masked'
  | 'revealable'
  | 'members'
  | 'measures'
  | 'helpers'
  | 'history'
  | 'asOf'
  | 'synthetic'
  | 'source'
  | 'bankAccount'
>;

/** The cells of the policy under which a field is whole; a field that is not named here is whole for everyone. */
const wholeUnder: Partial<Record<QueryableField, (policy: FieldPolicy) => boolean>> = {
  headName: ({ name }) => name === 'full',
  phone: ({ phone }) => phone === 'full',
  groupNo: ({ pointAndAddress }) => pointAndAddress === 'exact',
  address: ({ pointAndAddress }) => pointAndAddress === 'exact',
  point: ({ pointAndAddress }) => pointAndAddress === 'exact',
  netIncomePerCapita: ({ healthDisabilityIncome }) => healthDisabilityIncome === 'full',
  householdType: ({ causesAndHouseholdType }) => causesAndHouseholdType === 'full',
  mainCause: ({ causesAndHouseholdType }) => causesAndHouseholdType === 'full',
  otherCauses: ({ causesAndHouseholdType }) => causesAndHouseholdType === 'full',
};

/** In the order of the contract. The bank account is whole for nobody. */
const fields: readonly QueryableField[] = [
  ...(['id', 'region', 'regionName', 'groupNo', 'headName', 'householdClass', 'householdType'] as const),
  ...(['householdTypeGroup', 'mainCause', 'causeGroup', 'otherCauses', 'memberCount', 'status'] as const),
  ...(['netIncomePerCapita', 'point', 'address', 'phone', 'identificationStandard'] as const),
  ...([
    'firstIdentifiedYear',
    'exitYear',
    'relapseYear',
    'farmlandMu',
    'woodlandMu',
    'housingAreaM2',
  ] as const),
  ...(['houseStructure', 'dangerHouseLevel', 'drinkingWater', 'roadType', 'minorCount'] as const),
];

/**
 * A filter by a masked field would tell what the mask hides, so such a field is absent. Without `point` a role is
 * answered by the points of the villages.
 */
export function queryableFields(role: Role): QueryableField[] {
  const policy = fieldPolicy(role);
  return fields.filter((field) => wholeUnder[field]?.(policy) ?? true);
}
