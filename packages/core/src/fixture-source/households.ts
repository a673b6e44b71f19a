// Answers about households from fixtures: scoped and masked for the fixtures' viewer.
import type { Household, HouseholdArchive, HouseholdSummary, Reveal, RevealRequest } from '@onemap/contract';
import { assembleArchive, partsAsOf } from '../household/archive.js';
import { membersAt, minorsAt, registerYearAt } from '../household/members.js';
import { maskArchive } from '../privacy/archive.js';
import { householdTypeGroupOf, maskHousehold, maskHouseholdSummary } from '../privacy/household.js';
import { revealableFields } from '../privacy/policy.js';
import type { HouseholdViewer } from '../privacy/household.js';
import { isWithin } from '../region/code.js';
import { coversRegion, scopePrefixes } from '../region/scope.js';
import { FixtureError, notFound } from './fixtures.js';
import type { Fixtures } from './fixtures.js';

const SHORTEST_REASON = 4;

/** The record as of the end of a year, the latest by default. */
export function householdOf(fixtures: Fixtures, id: string, asOf?: number): Household {
  const full = findHousehold(fixtures, id);
  return maskHousehold(householdAsOf(full, asOf, fixtures.registers), viewerOf(fixtures, full));
}

/** The whole archive; the parts of a household that the fixtures hold none of are empty. */
export function archiveOf(fixtures: Fixtures, id: string, asOf?: number): HouseholdArchive {
  const latest = findHousehold(fixtures, id);
  const full = householdAsOf(latest, asOf, fixtures.registers);
  const years = latest.history.map(({ year }) => year);
  const kept = fixtures.archives?.find((archive) => archive.id === id);
  const parts = kept ?? { activities: [], projects: [], income: [], monitoring: [] };
  const archive = assembleArchive(full, partsAsOf(parts, full.asOf), { years, canIssueLinks: false });
  return maskArchive(archive, viewerOf(fixtures, full));
}

export async function* householdsIn(fixtures: Fixtures, region: string): AsyncGenerator<HouseholdSummary> {
  const prefixes = scopePrefixes(fixtures.me.role, fixtures.me.regions);
  const found = fixtures.households.filter(
    (household) => isWithin(household.region, region) && coversRegion(prefixes, household.region),
  );
  for (const household of found) yield maskHouseholdSummary(household, viewerOf(fixtures, household));
}

export function viewerOf(fixtures: Fixtures, { region }: Household): HouseholdViewer {
  const village = fixtures.regions.find(({ code }) => code === region);
  return {
    role: fixtures.me.role,
    villagePoint: village?.center ? [village.center[0], village.center[1]] : null,
  };
}

export function revealOf(fixtures: Fixtures, id: string, { fields, reason }: RevealRequest): Reveal {
  const full = findHousehold(fixtures, id);
  if (Array.from(reason.trim()).length < SHORTEST_REASON) {
    throw new FixtureError(400, 'invalid-body', `reason: fewer than ${SHORTEST_REASON} characters`);
  }
  const allowed = revealableFields(fixtures.me.role);
  const refused = fields.find((field) => !allowed.includes(field));
  if (refused !== undefined) {
    throw new FixtureError(
      403,
      'reveal-not-allowed',
      `fields: ${refused} is not revealed to ${fixtures.me.role}`,
    );
  }
  const phone = fields.includes('phone');
  const idNumber = fields.includes('idNumber');
  return {
    id: `reveal-${id}`,
    at: fixtures.now ?? '2021-01-01T00:00:00Z',
    household: id,
    fields: [...fields],
    phone: phone ? full.phone : null,
    bankAccount: fields.includes('bankAccount') ? full.bankAccount : null,
    members: full.members.map((member) => ({
      id: member.id,
      idNumber: idNumber ? member.idNumber : null,
      birthDate: idNumber ? member.birthDate : null,
      phone: phone ? member.phone : null,
    })),
  };
}

/** Out of scope is 404 like an unknown id: the answer does not tell whether the household exists. */
export function findHousehold(fixtures: Fixtures, id: string): Household {
  const found = fixtures.households.find((household) => household.id === id);
  const prefixes = scopePrefixes(fixtures.me.role, fixtures.me.regions);
  if (!found || !coversRegion(prefixes, found.region)) throw notFound('household-not-found', id);
  return found;
}

/** The record without what happened later; a year after the record's own is the record's own. */
export function householdAsOf(
  full: Household,
  wanted: number | undefined,
  registers: Fixtures['registers'] = [],
): Household {
  const asOf = Math.min(wanted ?? full.asOf, full.asOf);
  if (asOf === full.asOf) return full;
  const { members, membersYear } = membersOf(full, asOf, registers);
  const entry = full.history.find(({ year }) => year === asOf);
  const householdType = entry?.householdType ?? null;
  return {
    ...full,
    asOf,
    status: entry?.status ?? null,
    householdClass: entry?.status ? (entry.status === 'exited' ? 'exited' : 'poor') : full.householdClass,
    householdType,
    householdTypeGroup: householdTypeGroupOf(householdType),
    memberCount: entry?.memberCount ?? full.memberCount,
    netIncomePerCapita: entry?.netIncomePerCapita ?? null,
    firstIdentifiedYear: yearUpTo(full.firstIdentifiedYear, asOf),
    exitYear: yearUpTo(full.exitYear, asOf),
    relapseYear: yearUpTo(full.relapseYear, asOf),
    minorCount: full._masked.includes('members') ? full.minorCount : minorsAt(members, asOf),
    ...{ membersYear, members },
    measures: full.measures.filter(({ year }) => year <= asOf),
    helpers: full.helpers.filter(({ from }) => from === null || Number(from.slice(0, 4)) <= asOf),
    history: full.history.filter(({ year }) => year <= asOf),
  };
}

function yearUpTo(year: number | null, asOf: number): number | null {
  return year !== null && year <= asOf ? year : null;
}

/** Out of the register of the year, which is the record's own where the fixtures hold no other. */
function membersOf(
  { id, members, membersYear }: Household,
  asOf: number,
  registers: NonNullable<Fixtures['registers']>,
): Pick<Household, 'members' | 'membersYear'> {
  const told = [...registers.filter(({ household }) => household === id), { year: membersYear, members }];
  const year = registerYearAt(
    told.map((register) => register.year),
    asOf,
  )!;
  return {
    membersYear: year,
    members: membersAt(told.find((register) => register.year === year)!.members, year, asOf),
  };
}
