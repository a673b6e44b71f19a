// Answers about households from fixtures: scoped and masked for the fixtures' viewer.
import type { Household, Reveal, RevealRequest } from '@onemap/contract';
import { maskHousehold } from '../privacy/household.js';
import { revealableFields } from '../privacy/policy.js';
import { coversRegion, scopePrefixes } from '../region/scope.js';
import { FixtureError, notFound } from './fixtures.js';
import type { Fixtures } from './fixtures.js';

const SHORTEST_REASON = 4;

/** The record as of the end of a year, the latest by default. */
export function householdOf(fixtures: Fixtures, id: string, asOf?: number): Household {
  const full = findHousehold(fixtures, id);
  const village = fixtures.regions.find(({ code }) => code === full.region);
  return maskHousehold(asOfYear(full, asOf), {
    role: fixtures.me.role,
    villagePoint: village?.center ? [village.center[0], village.center[1]] : null,
  });
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
function findHousehold(fixtures: Fixtures, id: string): Household {
  const found = fixtures.households.find((household) => household.id === id);
  const prefixes = scopePrefixes(fixtures.me.role, fixtures.me.regions);
  if (!found || !coversRegion(prefixes, found.region)) throw notFound('household-not-found', id);
  return found;
}

function asOfYear(full: Household, asOf: number | undefined): Household {
  if (asOf === undefined || asOf === full.asOf) return full;
  const entry = full.history.find(({ year }) => year === asOf);
  return {
    ...full,
    asOf,
    status: entry?.status ?? null,
    householdType: entry?.householdType ?? null,
    householdTypeGroup: null,
    memberCount: entry?.memberCount ?? full.memberCount,
    netIncomePerCapita: entry?.netIncomePerCapita ?? null,
  };
}
