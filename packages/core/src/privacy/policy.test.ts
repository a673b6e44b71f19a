import type { Role } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { fieldPolicy, revealableFields } from './policy.js';
import type { FieldPolicy } from './policy.js';

/** The decided table, word for word. */
const TABLE = `
| field | anonymous, QR | donor | householder, own | cadre, own pairings | village, town, assigned town, county, prefecture | administrator, auditor |
| name | 张* | 张* | full | full | full | 张* |
| idNumber | 3 + 4 | 3 + 4 | full | 3 + 4, reveal | 3 + 4, reveal | 3 + 4 |
| phone | 3 + 4 | 3 + 4 | full | full | 3 + 4, reveal | 3 + 4 |
| bankAccount | null | null | last 4 | null | last 4, reveal | null |
| point, address | village | village | exact | exact | exact | village |
| health, disability, income | null | null | full | full | full | null |
| members under 14 | count only | count only | full | full | full | count only |
| causes, householdType | group | group | full | full | full | full |
| measures; helper's name and unit | full | full | full | full | full | full |
| helper's phone | 3 + 4 | 3 + 4 | full | full | full | 3 + 4 |`;

const ROLES_OF_COLUMN: readonly (readonly Role[])[] = [
  ['anonymous'],
  ['donor'],
  ['householder'],
  ['cadre'],
  ['village', 'town', 'assignedTown', 'county', 'prefecture'],
  ['administrator', 'auditor'],
];

const FIELD_OF_ROW: Readonly<Record<string, keyof FieldPolicy>> = {
  name: 'name',
  idNumber: 'idNumber',
  phone: 'phone',
  bankAccount: 'bankAccount',
  'point, address': 'pointAndAddress',
  'health, disability, income': 'healthDisabilityIncome',
  'members under 14': 'membersUnder14',
  'causes, householdType': 'causesAndHouseholdType',
  "measures; helper's name and unit": 'measuresAndHelper',
  "helper's phone": 'helperPhone',
};

const cases = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  )
  .flatMap(([row = '', ...words]) =>
    words.flatMap((word, column) => ROLES_OF_COLUMN[column]!.map((role) => ({ row, role, word }))),
  );

describe('who sees which field', () => {
  it.each(cases)('$row for $role: $word', ({ row, role, word }) => {
    expect(fieldPolicy(role)[FIELD_OF_ROW[row]!]).toBe(word);
  });

  it('covers ten rows and eleven roles', () => {
    expect(cases).toHaveLength(110);
    expect(Object.keys(fieldPolicy('anonymous'))).toHaveLength(10);
  });
});

describe('what a role may reveal for a reason', () => {
  it('is what the table marks with reveal', () => {
    for (const role of ROLES_OF_COLUMN[4]!) {
      expect(revealableFields(role)).toEqual(['idNumber', 'phone', 'bankAccount']);
    }
    expect(revealableFields('cadre')).toEqual(['idNumber']);
    for (const role of ['anonymous', 'donor', 'householder', 'administrator', 'auditor'] as const) {
      expect(revealableFields(role)).toEqual([]);
    }
  });
});
