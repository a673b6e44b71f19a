// What a role sees of a household (docs/contract/access.md): the types and the keys stay, _masked names what was hidden.
import { centerOf } from './regions.mjs';

const edges = (text) => `${text.slice(0, 3)}${'*'.repeat(text.length - 7)}${text.slice(-4)}`;
const tail = (text) => `${'*'.repeat(text.length - 4)}${text.slice(-4)}`;
const initial = (text) => `${[...text][0]}*`;
const nothing = () => null;

/** Officials of a village, a town or a county: names and positions are theirs to know, numbers are not. */
const officials = {
  household: { phone: edges, bankAccount: tail },
  member: { birthDate: nothing, idNumber: edges, phone: edges },
  helper: {},
  year: {},
};
/** Administrators and auditors run the system; the people in it are none of their business. */
const overseers = {
  household: {
    headName: initial,
    phone: edges,
    bankAccount: nothing,
    address: nothing,
    netIncomePerCapita: nothing,
    point: (_, { region }) => centerOf(region),
  },
  member: { name: initial, birthDate: nothing, idNumber: edges, phone: edges, health: nothing },
  helper: { phone: edges },
  year: { netIncomePerCapita: nothing },
};

export function maskHousehold(household, { role }) {
  const sees = role === 'administrator' || role === 'auditor' ? overseers : officials;
  const adults = household.members.filter(({ birthYear }) => household.asOf - birthYear >= 14);
  return {
    ...mask(household, sees.household),
    members: (sees === overseers ? adults : household.members).map((member) => mask(member, sees.member)),
    helpers: household.helpers.map((helper) => mask(helper, sees.helper)),
    // A year has no _masked in the contract; the income of the household above it names both.
    history: household.history.map((year) => ({ ...year, ...maskedParts(year, sees.year) })),
  };
}

function mask(record, rules) {
  const parts = maskedParts(record, rules);
  return { ...record, ...parts, _masked: Object.keys(parts) };
}

/** A value that is not there is not masked: null says so by itself. */
function maskedParts(record, rules) {
  const names = Object.keys(rules).filter((name) => record[name] !== null);
  return Object.fromEntries(names.map((name) => [name, rules[name](record[name], record)]));
}
