// Who sees which field of a household: the one table that the server and the fixtures both apply.
import type { RevealField, Role } from '@onemap/contract';

/** One column of the table. `reveal`: the whole value is answered for a written reason, and audited. */
export interface FieldPolicy {
  readonly name: '张*' | 'full';
  readonly idNumber: '3 + 4' | '3 + 4, reveal' | 'full';
  readonly phone: '3 + 4' | '3 + 4, reveal' | 'full';
  readonly bankAccount: 'null' | 'last 4' | 'last 4, reveal';
  readonly pointAndAddress: 'village' | 'exact';
  readonly healthDisabilityIncome: 'null' | 'full';
  readonly membersUnder14: 'count only' | 'full';
  readonly causesAndHouseholdType: 'group' | 'full';
  readonly measuresAndHelper: 'full';
  readonly helperPhone: '3 + 4' | 'full';
}

const anonymous: FieldPolicy = {
  name: '张*',
  idNumber: '3 + 4',
  phone: '3 + 4',
  bankAccount: 'null',
  pointAndAddress: 'village',
  healthDisabilityIncome: 'null',
  membersUnder14: 'count only',
  causesAndHouseholdType: 'group',
  measuresAndHelper: 'full',
  helperPhone: '3 + 4',
};

const donor: FieldPolicy = { ...anonymous };

const householder: FieldPolicy = {
  name: 'full',
  idNumber: 'full',
  phone: 'full',
  bankAccount: 'last 4',
  pointAndAddress: 'exact',
  healthDisabilityIncome: 'full',
  membersUnder14: 'full',
  causesAndHouseholdType: 'full',
  measuresAndHelper: 'full',
  helperPhone: 'full',
};

const cadre: FieldPolicy = { ...householder, idNumber: '3 + 4, reveal', bankAccount: 'null' };

const government: FieldPolicy = {
  ...householder,
  idNumber: '3 + 4, reveal',
  phone: '3 + 4, reveal',
  bankAccount: 'last 4, reveal',
};

const oversight: FieldPolicy = { ...anonymous, causesAndHouseholdType: 'full' };

const policies: Readonly<Record<Role, FieldPolicy>> = {
  anonymous,
  donor,
  householder,
  cadre,
  village: government,
  town: government,
  assignedTown: government,
  county: government,
  prefecture: government,
  administrator: oversight,
  auditor: oversight,
};

const REVEAL_FIELDS: readonly RevealField[] = ['idNumber', 'phone', 'bankAccount'];

/** The role's column. It says how a record is masked, not which records the role reaches: see region/scope. */
export function fieldPolicy(role: Role): FieldPolicy {
  return policies[role];
}

/** The fields that the role may see whole for a written reason. */
export function revealableFields(role: Role): RevealField[] {
  const policy = fieldPolicy(role);
  return REVEAL_FIELDS.filter((field) => policy[field].endsWith('reveal'));
}

/** Whether the role may issue and revoke the QR links of households in its scope: those who go there, and those above them. */
export function mayIssueArchiveLinks(role: Role): boolean {
  return role === 'cadre' || policies[role] === government;
}
