import type { Role } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { wholeHousehold } from './household.fixture.js';
import { maskHousehold } from './household.js';
import { queryableFields } from './queryable.js';

const hiddenFrom = (role: Role) => {
  const whole = queryableFields('householder');
  const seen = queryableFields(role);
  return whole.filter((field) => !seen.includes(field));
};

describe('the fields that a role may filter by', () => {
  it('are all but the bank account for the household itself and its cadre', () => {
    expect(queryableFields('householder')).toHaveLength(29);
    expect(hiddenFrom('cadre')).toEqual([]);
    expect(queryableFields('householder')).not.toContain('bankAccount');
  });

  it('leave out the phone, which its region sees by its ends only', () => {
    for (const role of ['village', 'town', 'assignedTown', 'county', 'prefecture'] as const)
      expect(hiddenFrom(role)).toEqual(['phone']);
  });

  it('leave out name, place, income and phone for those who watch over the register', () => {
    for (const role of ['administrator', 'auditor'] as const)
      expect(hiddenFrom(role)).toEqual([
        'groupNo',
        'headName',
        'netIncomePerCapita',
        'point',
        'address',
        'phone',
      ]);
  });

  it('leave out causes and type too for the public and for donors', () => {
    for (const role of ['anonymous', 'donor'] as const)
      expect(hiddenFrom(role)).toEqual([
        ...['groupNo', 'headName', 'householdType', 'mainCause', 'otherCauses'],
        ...['netIncomePerCapita', 'point', 'address', 'phone'],
      ]);
  });

  it.each(['anonymous', 'donor', 'cadre', 'village', 'administrator'] as const)(
    'never name one that is masked for %s',
    (role) => {
      const { _masked } = maskHousehold(wholeHousehold, { role, villagePoint: [112, 25] });
      expect(queryableFields(role).filter((field) => _masked.includes(field))).toEqual([]);
    },
  );
});
