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
    groupNo: nothing,
    netIncomePerCapita: nothing,
    point: (_, { region }) => centerOf(region),
  },
  member: { name: initial, birthDate: nothing, idNumber: edges, phone: edges, health: nothing },
  helper: { phone: edges },
  year: { netIncomePerCapita: nothing },
};

/** A record with all that hangs on it. */
export function maskRecord(record, account) {
  const adults = record.members.filter(({ birthYear }) => record.asOf - birthYear >= 14);
  const members = rulesFor(account) === overseers ? adults : record.members;
  const shown = mask(record, account, 'household');
  return {
    ...shown,
    _masked: members.length < record.members.length ? [...shown._masked, 'members'] : shown._masked,
    members: members.map((member) => mask(member, account, 'member')),
    helpers: record.helpers.map((helper) => mask(helper, account, 'helper')),
    // A year has no _masked in the contract; the income of the household above it speaks for both.
    history: record.history.map((year) => ({ ...year, ...hiddenParts(year, rulesFor(account).year) })),
  };
}

export function mask(record, account, kind) {
  const hidden = hiddenParts(record, rulesFor(account)[kind]);
  return { ...record, ...hidden, _masked: Object.keys(hidden) };
}

function rulesFor({ role }) {
  return role === 'administrator' || role === 'auditor' ? overseers : officials;
}

/** Only of what is there: a value that is null hides nothing, and a list lacks some keys of the record. */
function hiddenParts(record, rules) {
  const names = Object.keys(rules).filter((name) => (record[name] ?? null) !== null);
  return Object.fromEntries(names.map((name) => [name, rules[name](record[name], record)]));
}
