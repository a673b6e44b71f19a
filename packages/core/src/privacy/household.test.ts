import type { Role } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { wholeHousehold } from './household.fixture.js';
import { causeGroupOf, householdTypeGroupOf, maskHousehold, maskHouseholdSummary } from './household.js';

const villagePoint: [number, number] = [112.93, 25];
const seenBy = (role: Role) => maskHousehold(wholeHousehold, { role, villagePoint });
const memberIds = (role: Role) => seenBy(role).members.map(({ id }) => id);

describe('a household as the public sees it', () => {
  const seen = seenBy('anonymous');

  it('has a masked name and phone, the place of its village and nothing finer', () => {
    expect(seen).toMatchObject({
      headName: '张*',
      phone: '138****8000',
      point: [112.93, 25],
      address: null,
      groupNo: null,
      region: '431022205201',
      regionName: '永安村',
    });
  });

  it('shows the groups of causes and type in place of themselves, in its history too', () => {
    expect(seen).toMatchObject({
      mainCause: null,
      otherCauses: [],
      causeGroup: 'health',
      householdType: null,
      householdTypeGroup: 'assisted',
    });
    expect(seen.history.map(({ householdType }) => householdType)).toEqual([null, null]);
  });

  it('shows neither bank account nor health nor income', () => {
    expect([seen.bankAccount, seen.netIncomePerCapita]).toEqual([null, null]);
    expect(seen.members.map(({ health }) => health)).toEqual([null, null]);
    expect(seen.history.map(({ netIncomePerCapita }) => netIncomePerCapita)).toEqual([null, null]);
  });

  it('shows no date of birth, in no form, but the year', () => {
    expect(seen.members[0]).toMatchObject({
      birthYear: 1949,
      birthDate: null,
      idNumber: '110***********002X',
    });
    expect(JSON.stringify(seen)).not.toMatch(/1949-?12-?31/);
  });

  it('counts members under 14 and leaves them out', () => {
    expect(seen.members.map(({ id }) => id)).toEqual(['m1', 'm2']);
    expect(seen.minorCount).toBe(1);
    expect(JSON.stringify(seen)).not.toContain('小宝');
  });

  it('shows the measures, and the helper with a masked phone', () => {
    expect(seen.measures).toEqual(wholeHousehold.measures);
    expect(seen.helpers[0]).toMatchObject({
      name: '李四',
      unit: '县农业局',
      phone: '139****9000',
      _masked: ['phone'],
    });
  });

  it('lists what is masked', () => {
    expect([...seen._masked].sort()).toEqual(
      [
        ...['address', 'bankAccount', 'groupNo', 'headName', 'householdType', 'mainCause', 'members'],
        ...['netIncomePerCapita', 'otherCauses', 'phone', 'point'],
      ].sort(),
    );
    expect([...seen.members[0]!._masked].sort()).toEqual([
      'birthDate',
      'health',
      'idNumber',
      'name',
      'phone',
    ]);
  });
});

describe('a household as its region sees it', () => {
  const seen = seenBy('village');

  it('is whole except for the numbers that need a reason', () => {
    expect(seen).toMatchObject({
      headName: '张三',
      phone: '138****8000',
      bankAccount: '***************0123',
      point: [112.931, 25.002],
      address: '永安村3组12号',
      mainCause: 'illness',
      causeGroup: 'health',
      householdType: 'dibaoPoor',
      netIncomePerCapita: 2650.5,
      revealable: ['idNumber', 'phone', 'bankAccount'],
    });
    expect([...seen._masked].sort()).toEqual(['bankAccount', 'phone']);
    expect(seen.members[0]).toMatchObject({ name: '张三', health: ['chronic'], birthDate: null });
    expect(memberIds('village')).toEqual(['m1', 'm2', 'm3']);
  });
});

describe('a household as others see it', () => {
  it('is shown to itself with its numbers, the bank account by its last four digits', () => {
    const seen = seenBy('householder');
    expect(seen).toMatchObject({ phone: '13800138000', bankAccount: '***************0123', revealable: [] });
    expect(seen.members[0]).toMatchObject({
      idNumber: '11010519491231002X',
      birthDate: '1949-12-31',
      _masked: [],
    });
    expect(seen._masked).toEqual(['bankAccount']);
  });

  it('is shown to its cadre with the phone and without the bank account', () => {
    expect(seenBy('cadre')).toMatchObject({
      phone: '13800138000',
      bankAccount: null,
      revealable: ['idNumber'],
    });
  });

  it('is shown to an auditor like to the public, but with causes and type', () => {
    expect(seenBy('auditor')).toMatchObject({
      headName: '张*',
      address: null,
      netIncomePerCapita: null,
      mainCause: 'illness',
      otherCauses: ['schooling', 'lackOfFunds'],
      householdType: 'dibaoPoor',
    });
    expect(memberIds('auditor')).toEqual(['m1', 'm2']);
  });
});

describe('masking', () => {
  const roles: Role[] = ['anonymous', 'donor', 'householder', 'cadre', 'village', 'county', 'administrator'];

  it.each(roles)('for %s drops no key and changes no type', (role) => {
    const seen = seenBy(role);
    expect(shapeOf(seen)).toEqual(shapeOf(wholeHousehold));
    expect(shapeOf(seen.members[0])).toEqual(shapeOf(wholeHousehold.members[0]));
    for (const [key, value] of Object.entries(seen)) {
      const whole = wholeHousehold[key as keyof typeof wholeHousehold];
      if (value !== null && whole !== null) expect(Array.isArray(value), key).toBe(Array.isArray(whole));
      if (value !== null && whole !== null) expect(typeof value, key).toBe(typeof whole);
    }
  });

  it.each(roles)('for %s of a masked record changes nothing more', (role) => {
    const seen = seenBy(role);
    const again = maskHousehold(seen, { role, villagePoint });
    expect({ ...again, _masked: [] }).toEqual({ ...seen, _masked: [] });
  });

  it('does not change the whole record', () => {
    const before = JSON.stringify(wholeHousehold);
    seenBy('anonymous');
    expect(JSON.stringify(wholeHousehold)).toBe(before);
  });

  it('leaves out a member of unknown age where minors are only counted', () => {
    const [head] = wholeHousehold.members;
    const members = [{ ...head!, birthDate: null, birthYear: null }];
    const seen = maskHousehold(
      { ...wholeHousehold, members, minorCount: 0 },
      { role: 'donor', villagePoint },
    );
    expect([seen.members, seen.minorCount]).toEqual([[], 0]);
    expect(seen._masked).toContain('members');
  });

  it('does not take a child for an adult because a far year is asked for', () => {
    const far = maskHousehold({ ...wholeHousehold, asOf: 2100 }, { role: 'anonymous', villagePoint });
    expect(far.members.map(({ id }) => id)).toEqual(['m1', 'm2']);
  });

  it('has no point where the village has none', () => {
    expect(maskHousehold(wholeHousehold, { role: 'donor', villagePoint: null }).point).toBeNull();
  });

  it('gives a list item the same fields as the record and no others', () => {
    const item = maskHouseholdSummary(wholeHousehold, { role: 'town', villagePoint });
    expect(item).toMatchObject({ headName: '张三', phone: '138****8000', _masked: ['phone'] });
    expect(Object.keys(item)).toHaveLength(18 + 1);
    expect(item).not.toHaveProperty('members');
    expect(item).not.toHaveProperty('bankAccount');
  });
});

describe('groups', () => {
  it('stand for causes and household types', () => {
    expect(causeGroupOf('lackOfWater')).toBe('resource');
    expect(causeGroupOf(null)).toBeNull();
    expect(householdTypeGroupOf('general')).toBe('general');
    expect(householdTypeGroupOf('wubao')).toBe('assisted');
    expect(householdTypeGroupOf(null)).toBeNull();
  });
});

function shapeOf(value: object | undefined): string[] {
  return Object.keys(value ?? {}).sort();
}
