// Households: who sees which (scope), in which year (as-of), and what of each (mask). Every way out goes through here.
import { groupOfCause } from './codes.mjs';
import { households, latestYear, origin } from './data.mjs';
import { mask, maskRecord } from './mask.mjs';
import { pageOf } from './paging.mjs';
import { readHouseholdId } from './parameters.mjs';
import { Problem } from './problems.mjs';
import { isBelow } from './regions.mjs';

export function listHouseholds(context) {
  const { query, account } = context;
  const found = householdsOf(account)
    .map((household) => mask(summaryAt(household, yearOf(query)), account, 'household'))
    .filter((household) => isWanted(household, query));
  return { ...origin, ...pageOf(found, 'id', context) };
}

/** One outside the scope is not found, in the same words as one that does not exist. */
export function getHousehold({ params, query, account }) {
  const id = readHouseholdId(params.id);
  const household = householdsOf(account).find((candidate) => candidate.id === id);
  if (!household) throw new Problem('household-not-found');
  return { ...origin, ...maskRecord(recordAt(household, yearOf(query)), account) };
}

/** The scope, once and for all: no handler sees a household that did not pass here. */
function householdsOf({ regions }) {
  return households.filter(({ region }) =>
    regions.some((upper) => region === upper || isBelow(region, upper)),
  );
}

function yearOf(query) {
  return Math.min(query['as-of'] ?? latestYear, latestYear);
}

function historyUntil({ history }, year) {
  return history.filter((entry) => entry.year <= year);
}

/** A household at the end of a year, with the keys of a list. Null before it was registered. */
function summaryAt(household, year) {
  const { id, region, regionName, groupNo, headName, mainCause, otherCauses, point, address, phone } =
    household;
  const {
    householdType = null,
    status = null,
    netIncomePerCapita = null,
  } = historyUntil(household, year).pop() ?? {};
  return {
    ...{ id, region, regionName, groupNo, headName, mainCause, otherCauses, point, address, phone },
    householdClass: status === 'exited' ? 'exited' : 'poor',
    householdType,
    householdTypeGroup: householdType && (householdType === 'general' ? 'general' : 'assisted'),
    causeGroup: groupOfCause(mainCause),
    memberCount: household.members.length,
    status,
    asOf: year,
    netIncomePerCapita,
  };
}

/** The whole record: nothing that came after the year, and null for what this county does not record. */
function recordAt(household, year) {
  const history = historyUntil(household, year);
  const firstYearOf = (status) => history.find((entry) => entry.status === status)?.year ?? null;
  const { bankAccount, measures, helpers } = household;
  const members = membersAt(household, year);
  return {
    ...summaryAt(household, year),
    ...household.home,
    bankAccount,
    firstIdentifiedYear: history[0]?.year ?? null,
    exitYear: firstYearOf('exited'),
    relapseYear: firstYearOf('relapsed'),
    minorCount: members.filter(({ birthYear }) => year - birthYear < 14).length,
    membersYear: latestYear,
    members,
    measures: measures.filter((measure) => measure.year <= year),
    helpers: helpers.filter((helper) => helper.from <= `${year}-12-31`),
    history,
    revealable: [],
  };
}

/** This county keeps the members of today alone: of an earlier year it leaves out the later born, and knows no school. */
function membersAt({ members }, year) {
  if (year === latestYear) return members;
  return members
    .filter(({ birthYear }) => birthYear <= year)
    .map((member) => ({ ...member, studentStatus: null }));
}

/** Tested on what the asker sees, not on the truth: a rectangle must not tell where a masked home is. */
function isWanted(household, { region, status, householdType, mainCause, bbox }) {
  return (
    (!region || household.region === region || isBelow(household.region, region)) &&
    (!status || status.includes(household.status)) &&
    (!householdType || householdType.includes(household.householdType)) &&
    (!mainCause || mainCause.includes(household.mainCause)) &&
    (!bbox || isInside(household.point, bbox))
  );
}

/** The edges count as inside; west of east beyond the 180th meridian is a rectangle across it. */
function isInside(point, [west, south, east, north]) {
  if (!point) return false;
  const [longitude, latitude] = point;
  const between =
    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return between && latitude >= south && latitude <= north;
}
