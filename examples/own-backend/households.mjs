// Households: who sees which (scope), in which year (as-of), and what of each (mask). Every way out goes through here.
import { causes } from './codes.mjs';
import { households, latestYear, origin } from './data.mjs';
import { maskHousehold } from './mask.mjs';
import { pageOf } from './paging.mjs';
import { readHouseholdId } from './parameters.mjs';
import { Problem } from './problems.mjs';
import { isBelow } from './regions.mjs';

/** The keys of a household in a list, in the order of the contract's HouseholdSummary. */
const summaryKeys = [
  'id', 'region', 'regionName', 'groupNo', 'headName', 'householdClass', 'householdType', 'householdTypeGroup',
  'mainCause', 'causeGroup', 'otherCauses', 'memberCount', 'status', 'asOf', 'netIncomePerCapita', 'point',
  'address', 'phone', '_masked',
];

export function listHouseholds(context) {
  const { query, account } = context;
  const found = householdsOf(account)
    .map((household) => summaryOf(maskHousehold(atYear(household, yearOf(query)), account)))
    .filter((household) => isWanted(household, query));
  return { ...origin, ...pageOf(found, 'id', context) };
}

/** One outside the scope is not found, in the same words as one that does not exist. */
export function getHousehold({ params, query, account }) {
  const id = readHouseholdId(params.id);
  const household = householdsOf(account).find((candidate) => candidate.id === id);
  if (!household) throw new Problem('household-not-found');
  return { ...origin, ...maskHousehold(atYear(household, yearOf(query)), account) };
}

/** The scope, once and for all: no handler sees a household that did not pass here. */
function householdsOf({ regions }) {
  return households.filter(({ region }) => regions.some((upper) => region === upper || isBelow(region, upper)));
}

function yearOf(query) {
  return Math.min(query['as-of'] ?? latestYear, latestYear);
}

/** A household as it stood at the end of a year: nothing that came later. */
function atYear(household, year) {
  const history = household.history.filter((entry) => entry.year <= year);
  const last = history[history.length - 1];
  const { householdType = null, status = null, netIncomePerCapita = null } = last ?? {};
  const ageOf = ({ birthYear }) => year - birthYear;
  return {
    ...recordOf(household),
    householdClass: status === 'exited' ? 'exited' : 'poor',
    householdType,
    householdTypeGroup: householdType && (householdType === 'general' ? 'general' : 'assisted'),
    causeGroup: causes[household.mainCause],
    memberCount: household.members.length,
    status,
    asOf: year,
    netIncomePerCapita,
    firstIdentifiedYear: history[0]?.year ?? null,
    exitYear: history.find((entry) => entry.status === 'exited')?.year ?? null,
    relapseYear: history.find((entry) => entry.status === 'relapsed')?.year ?? null,
    minorCount: household.members.filter((member) => ageOf(member) < 14).length,
    members: household.members,
    measures: household.measures.filter((measure) => measure.year <= year),
    helpers: household.helpers.filter((helper) => helper.from <= `${year}-12-31`),
    history,
  };
}

/** What does not change with the years, and what this county does not record: null, never left out. */
function recordOf(household) {
  return {
    ...household,
    identificationStandard: 'national',
    farmlandMu: 6.5,
    woodlandMu: null,
    housingAreaM2: 84,
    houseStructure: 'brickWood',
    dangerHouseLevel: null,
    drinkingWater: 'treatedTap',
    roadType: 'concrete',
    revealable: [],
  };
}

function summaryOf(household) {
  const summary = Object.fromEntries(summaryKeys.map((key) => [key, household[key]]));
  // _masked names keys of its own level only.
  return { ...summary, _masked: household._masked.filter((name) => summaryKeys.includes(name)) };
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
  const between = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return between && latitude >= south && latitude <= north;
}
