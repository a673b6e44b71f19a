// National columns, there and back. The numbers and labels here are those of the national form, not read from our lists.
import { describe, expect, it } from 'vitest';
import { fromNational, nationalFields, toNational } from './index.js';

describe('a row of the national system', () => {
  it('becomes the household and the person that it speaks of', () => {
    const row = {
      AAR008: '620523106201',
      AAR040: '201612',
      AAC001: '8888000000000001',
      AAC006: '低保贫困户',
      AAC007: '因病',
      AAC008: '缺劳力、缺资金',
      AAC317: '84.5',
      AAB002: '张示例',
      AAB003: '男性',
      AAB006: '户主',
      AAB017: '长期慢性病,残疾',
      AAB030: '是',
      AAR012: '13800000000',
    };
    expect(fromNational(row)).toEqual({
      household: {
        region: '620523106201',
        asOf: 2016,
        nationalId: '8888000000000001',
        householdType: 'dibaoPoor',
        mainCause: 'illness',
        otherCauses: ['lackOfLabour', 'lackOfFunds'],
        housingAreaM2: 84.5,
      },
      member: {
        name: '张示例',
        sex: 'male',
        relation: 'head',
        health: ['chronic', 'disabled'],
        dibao: true,
        phone: '13800000000',
      },
      left: [],
    });
  });

  it('is read by label also where value and label come as a pair, whatever the number says', () => {
    const { household, left } = fromNational({
      aac007: { value: '7', label: '因学' },
      AAC008: [{ value: '1', label: '缺水' }],
    });
    expect(household).toEqual({ mainCause: 'schooling', otherCauses: ['lackOfWater'] });
    expect(left).toEqual([]);
  });

  it('takes the other names of a label', () => {
    expect(fromNational({ AAC007: '缺劳动力', AAC006: '扶贫低保户' }).household).toEqual({
      mainCause: 'lackOfLabour',
      householdType: 'dibaoPoor',
    });
  });

  it('is not read by number, and says which columns were left out and why', () => {
    const row = {
      AAC007: '1',
      AAC006: 2,
      AAR008: '6205',
      ZZZ999: 'x',
      AAC317: '约80',
      AAC005: '县定标准',
      AAR040: '16',
    };
    expect(fromNational(row)).toEqual({
      household: { region: '620500000000' },
      member: {},
      left: [
        { column: 'AAC007', reason: 'no-label' },
        { column: 'AAC006', reason: 'no-label' },
        { column: 'ZZZ999', reason: 'unknown' },
        { column: 'AAC317', reason: 'unread' },
        { column: 'AAC005', reason: 'unread' },
        { column: 'AAR040', reason: 'unread' },
      ],
    });
  });

  it('keeps what is empty as null, and commas in plain text', () => {
    const row = { AAC007: '', AAC317: null, AAC008: '', AAB002: '张,示例' };
    expect(fromNational(row)).toMatchObject({
      household: { mainCause: null, housingAreaM2: null, otherCauses: [] },
      member: { name: '张,示例' },
    });
  });

  it('holds no trap for a program that copies it', () => {
    const { left, household } = fromNational(
      JSON.parse('{"__proto__": {"x": 1}, "constructor": "y"}') as object as Record<string, unknown>,
    );
    expect(left.map(({ column }) => column)).toEqual(['__proto__', 'constructor']);
    expect(household).toEqual({});
  });
});

describe('facts of the contract', () => {
  it('become columns with labels', () => {
    const household = { region: '620523106201', mainCause: 'disaster', otherCauses: ['marriage', 'other'] };
    expect(toNational({ household, member: { education: 'primary', dibao: false } })).toEqual({
      AAR008: '620523106201',
      AAC007: '因灾',
      AAC008: '因婚、其他',
      AAB008: '小学',
      AAB030: '否',
    });
  });

  it('become pairs with the numbers of the national form where that is wanted', () => {
    const household = { mainCause: 'poorTransport', otherCauses: ['illness'] };
    expect(toNational({ household }, { codes: 'pair' })).toEqual({
      AAC007: { value: '10', label: '交通条件落后' },
      AAC008: [{ value: '1', label: '因病' }],
    });
  });

  it('are refused when a code list does not hold them', () => {
    expect(() => toNational({ household: { mainCause: 'boredom' } })).toThrow(
      new RangeError('mainCause: boredom is not in the code list cause'),
    );
  });

  it('come back the same, as labels and as pairs', () => {
    const household = {
      region: '620523106201',
      householdType: 'wubao',
      otherCauses: ['schooling', 'funeral'],
      farmlandMu: 6.5,
    };
    const member = { name: '张示例', relation: 'daughter', workMonths: 0, ethnicGroup: 'Hui' };
    for (const codes of ['label', 'pair'] as const) {
      expect(fromNational(toNational({ household, member }, { codes }))).toEqual({
        household,
        member,
        left: [],
      });
    }
  });
});

describe('the fields', () => {
  it('have each code once', () => {
    const codes = nationalFields.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^AA[RCB]\d{3}$/);
  });
});
