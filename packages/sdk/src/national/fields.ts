// The columns of the national system that have a place in the contract: code, owner, identifier, and how a value is read.
import type { CodeListName } from '@onemap/contract/codes';

/** `text` as it is, `number`, whole `year`, 12-digit `region`, `flag` 是/否, one entry of a code list, or several. */
export type FieldKind = 'text' | 'number' | 'year' | 'region' | 'flag' | { list: CodeListName; many?: true };

export interface NationalField {
  /** Field code, upper case: `AAC001`. */
  readonly code: string;
  /** Whose fact it is; a row of the register may carry both. */
  readonly owner: 'household' | 'member';
  /** Name in the contract, or `nationalId` for the numbers of the national system, which never leave a county openly. */
  readonly name: string;
  readonly kind: FieldKind;
}

const field = (
  owner: NationalField['owner'],
  code: string,
  name: string,
  kind: FieldKind = 'text',
): NationalField => ({ code, owner, name, kind });

export const nationalFields: readonly NationalField[] = [
  field('household', 'AAR008', 'region', 'region'),
  field('household', 'AAR009', 'regionName'),
  field('household', 'AAR040', 'asOf', 'year'),
  field('household', 'AAC001', 'nationalId'),
  field('household', 'AAC004', 'bankAccount'),
  field('household', 'AAC005', 'identificationStandard', { list: 'identificationStandard' }),
  field('household', 'AAC006', 'householdType', { list: 'householdType' }),
  field('household', 'AAC007', 'mainCause', { list: 'cause' }),
  field('household', 'AAC008', 'otherCauses', { list: 'cause', many: true }),
  field('household', 'AAC012', 'memberCount', 'number'),
  field('household', 'AAC301', 'farmlandMu', 'number'),
  field('household', 'AAC303', 'woodlandMu', 'number'),
  field('household', 'AAC316', 'roadType', { list: 'roadType' }),
  field('household', 'AAC317', 'housingAreaM2', 'number'),
  field('household', 'AAC322', 'dangerHouseLevel', { list: 'dangerHouseLevel' }),
  field('household', 'AAC073', 'wageIncome', 'number'),
  field('household', 'AAC071', 'businessIncome', 'number'),
  field('household', 'AAC072', 'propertyIncome', 'number'),
  field('household', 'AAC074', 'businessCost', 'number'),
  field('member', 'AAB001', 'nationalId'),
  field('member', 'AAB002', 'name'),
  field('member', 'AAB003', 'sex', { list: 'sex' }),
  field('member', 'AAB004', 'idNumber'),
  field('member', 'AAB006', 'relation', { list: 'relation' }),
  field('member', 'AAB007', 'ethnicGroup', { list: 'ethnicGroup' }),
  field('member', 'AAB008', 'education', { list: 'education' }),
  field('member', 'AAB009', 'studentStatus', { list: 'studentStatus' }),
  field('member', 'AAB010', 'labourSkill', { list: 'labourSkill' }),
  field('member', 'AAB012', 'workMonths', 'number'),
  field('member', 'AAB017', 'health', { list: 'health', many: true }),
  field('member', 'AAB030', 'dibao', 'flag'),
  field('member', 'AAR012', 'phone'),
];
