// Masks a household's record for a viewer: keys and JSON types never change, `_masked` names the fields that do.
import { codeList } from '@onemap/contract/codes';
import type {
  Cause,
  CauseGroup,
  Helper,
  Household,
  HouseholdSummary,
  HouseholdType,
  HouseholdTypeGroup,
  Member,
  Position,
  Role,
} from '@onemap/contract';
import { maskBankAccount, maskIdNumber, maskName, maskPhone } from './mask.js';
import { fieldPolicy, revealableFields } from './policy.js';
import type { FieldPolicy } from './policy.js';

export interface HouseholdViewer {
  readonly role: Role;
  /** The village's point, which stands for the household's where the table says `village`. */
  readonly villagePoint: Position | null;
}

/** The group that stands for a cause where the cause itself is not shown. */
export function causeGroupOf(cause: Cause | null): CauseGroup | null {
  const group = codeList('cause').find(({ id }) => id === cause)?.group;
  return (group as CauseGroup | undefined) ?? null;
}

/** `general`, or `assisted` for households with minimum living security or extreme-hardship support. */
export function householdTypeGroupOf(type: HouseholdType | null): HouseholdTypeGroup | null {
  if (type === null) return null;
  return type === 'general' ? 'general' : 'assisted';
}

/**
 * The record as the viewer may see it; `full` is not changed. Where minors are only counted, members under 14 at
 * the end of the `asOf` year (of the last year on record, if that is earlier) leave the list, and so do members of
 * unknown age. At village precision the group number and the address are null.
 */
export function maskHousehold(full: Household, viewer: HouseholdViewer): Household {
  const policy = fieldPolicy(viewer.role);
  const summary = maskHouseholdSummary(full, viewer);
  const masked = new Set(summary._masked);
  const { bankAccount, members } = full;
  const year = yearOfAge(full);
  const minors = members.filter((member) => isUnder14(member, year));
  const shown =
    policy.membersUnder14 === 'full' ? members : members.filter((member) => isFrom14(member, year));
  if (shown.length < members.length) masked.add('members');
  if (policy.bankAccount === 'null' || bankAccount !== null) masked.add('bankAccount');
  return {
    ...full,
    ...summary,
    bankAccount: policy.bankAccount === 'null' || bankAccount === null ? null : maskBankAccount(bankAccount),
    minorCount: Math.max(full.minorCount, minors.length),
    members: shown.map((member) => maskMember(member, policy)),
    helpers: full.helpers.map((helper) => maskHelper(helper, policy)),
    history: full.history.map((year) => ({
      ...year,
      householdType: policy.causesAndHouseholdType === 'full' ? year.householdType : null,
      netIncomePerCapita: policy.healthDisabilityIncome === 'full' ? year.netIncomePerCapita : null,
    })),
    revealable: revealableFields(viewer.role),
    _masked: [...masked],
  };
}

/** The same for an item of a list. Keys that are not the summary's are left out. */
export function maskHouseholdSummary(full: HouseholdSummary, viewer: HouseholdViewer): HouseholdSummary {
  const policy = fieldPolicy(viewer.role);
  const masked: string[] = [];
  const summary: HouseholdSummary = {
    ...summaryOf(full),
    causeGroup: causeGroupOf(full.mainCause) ?? full.causeGroup,
    householdTypeGroup: householdTypeGroupOf(full.householdType) ?? full.householdTypeGroup,
  };
  const hide = (fields: Partial<HouseholdSummary>) => {
    masked.push(...Object.keys(fields));
    Object.assign(summary, fields);
  };
  if (policy.name !== 'full') hide({ headName: maskName(full.headName) });
  if (policy.phone !== 'full' && full.phone !== null) hide({ phone: maskPhone(full.phone) });
  if (policy.pointAndAddress === 'village')
    hide({ point: viewer.villagePoint, address: null, groupNo: null });
  if (policy.healthDisabilityIncome === 'null') hide({ netIncomePerCapita: null });
  if (policy.causesAndHouseholdType === 'group')
    hide({ mainCause: null, otherCauses: [], householdType: null });
  return { ...summary, _masked: masked };
}

function summaryOf(full: HouseholdSummary): HouseholdSummary {
  const { id, region, regionName, groupNo, headName, householdClass, householdType, householdTypeGroup } =
    full;
  const { mainCause, causeGroup, otherCauses, memberCount, status, asOf, netIncomePerCapita } = full;
  const { point, address, phone, _masked } = full;
  return {
    ...{ id, region, regionName, groupNo, headName, householdClass, householdType, householdTypeGroup },
    ...{ mainCause, causeGroup, otherCauses, memberCount, status, asOf, netIncomePerCapita },
    ...{ point, address, phone, _masked },
  };
}

function maskMember(full: Member, policy: FieldPolicy): Member {
  const masked: string[] = [];
  const member: Member = { ...full };
  const hide = (fields: Partial<Member>) => {
    masked.push(...Object.keys(fields));
    Object.assign(member, fields);
  };
  if (policy.name !== 'full') hide({ name: maskName(full.name) });
  if (policy.idNumber !== 'full') {
    hide({ birthDate: null });
    if (full.idNumber !== null) hide({ idNumber: maskIdNumber(full.idNumber) });
  }
  if (policy.healthDisabilityIncome === 'null') hide({ health: null });
  if (policy.phone !== 'full' && full.phone !== null) hide({ phone: maskPhone(full.phone) });
  return { ...member, _masked: masked };
}

function maskHelper(full: Helper, policy: FieldPolicy): Helper {
  if (policy.helperPhone === 'full' || full.phone === null) return { ...full, _masked: [] };
  return { ...full, phone: maskPhone(full.phone), _masked: ['phone'] };
}

/** The `asOf` year, but not past the last year on record: a far `asOf` must not turn a child into an adult. */
function yearOfAge({ asOf, history }: Household): number {
  return history.length === 0 ? asOf : Math.min(asOf, Math.max(...history.map(({ year }) => year)));
}

function isUnder14(member: Member, atEndOf: number): boolean {
  const born = birthYearOf(member);
  return born !== null && atEndOf - born < 14;
}

function isFrom14(member: Member, atEndOf: number): boolean {
  const born = birthYearOf(member);
  return born !== null && atEndOf - born >= 14;
}

function birthYearOf(member: Member): number | null {
  if (member.birthDate !== null) return Number(member.birthDate.slice(0, 4));
  return member.birthYear;
}
