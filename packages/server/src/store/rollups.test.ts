import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodRows, openSample } from '../import/sample.test-data.js';
import type { Row, Sample } from '../import/sample.test-data.js';
import { findRollupDifferences } from './verify-rollups.js';

/** Village, members, then status at the end of 2015 and of 2016. */
const plan: [string, number, string, string][] = [
  ['620523106201', 2, '未脱贫', '未脱贫'],
  ['620523106201', 1, '未脱贫', '预脱贫'],
  ['620523106201', 2, '未脱贫', '已脱贫'],
  ['620523106201', 1, '已脱贫', '返贫'],
  ['620523106202', 2, '未脱贫', '未脱贫'],
  ['620523106202', 2, '未脱贫', '未脱贫'],
  ['620523106202', 1, '未脱贫', '未脱贫'],
  ['620523106202', 1, '已脱贫', '已脱贫'],
  ['620523107201', 1, '未脱贫', '未脱贫'],
];

const first17 = [
  '62059919700101001',
  '62059919710202003',
  '62059919720303005',
  '62059919730404007',
  '62059919740505009',
  '62059919750606011',
  '62059919760707013',
  '62059919770808015',
  '62059919780909017',
  '62059919791010019',
  '62059919800101021',
  '62059919810202023',
  '62059919820303025',
];

/** ISO 7064 MOD 11-2 by Horner's scheme, apart from the table of weights that the product uses. */
function withCheckDigit(digits: string): string {
  const remainder = [...digits].reduce((value, digit) => ((value + Number(digit)) * 2) % 11, 0);
  const check = (12 - remainder) % 11;
  return digits + (check === 10 ? 'X' : String(check));
}

function registerRows(): Row[] {
  const [head] = goodRows() as [Row];
  let person = 0;
  return plan.flatMap(([village, members, , status], i) =>
    Array.from({ length: members }, (_, ordinal) => ({
      ...head,
      'AAR008 行政区划代码': village,
      'AAC001 户编号': `H${i}`,
      'AAB001 人员编号': `P${person}`,
      'AAB004 证件号码': withCheckDigit(first17[person++]!),
      'AAB006 与户主关系': ordinal === 0 ? '户主' : '之兄弟姐妹',
      脱贫属性: status,
      脱贫年度: status === '已脱贫' ? '2016' : '',
      返贫年度: status === '返贫' ? '2016' : '',
      经度: '',
      纬度: '',
    })),
  );
}

const historyRows = (): Row[] =>
  plan.map(([village, members, status], i) => ({
    AAR008: village,
    AAC001: `H${i}`,
    年度: '2015',
    脱贫属性: status,
    贫困户属性: '一般贫困户',
    家庭人口: String(members),
    工资性收入: '1000',
  }));

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
  const report = await sample.load([
    await sample.csv('register.csv', registerRows()),
    await sample.csv('history.csv', historyRows()),
  ]);
  if (report.errorCount > 0) throw new Error(JSON.stringify(report.files));
});
afterAll(() => sample.close());

const cells = (where: string) =>
  sample.db.write((query) =>
    query(
      `select region, households::int as households, persons::int as persons, poor_households::int as poor, poor_persons::int as "poorPersons",
       exited_households::int as exited, relapsed_households::int as relapsed, net_income_yuan as income from rollup_poverty where ${where} order by region`,
      [],
    ),
  );

const hidden = async (year: number) => {
  const rows = await sample.db.write((query) =>
    query<{ region: string; suppressed: string[] }>(
      "select region, suppressed from rollup_poverty where household_type = '*' and year = $1",
      [year],
    ),
  );
  return rows
    .filter(({ suppressed }) => suppressed.includes('poorHouseholds'))
    .map(({ region }) => region)
    .sort();
};

describe('rollups', () => {
  it('count who is poor, who left in the year and who fell back in the year', async () => {
    expect(await cells("year = 2016 and household_type = '*' and region like '620523106%'")).toEqual([
      // Both villages: 8 households with 2+1+2+1 and 2+2+1+1 persons; each head's row says 4,800 yuan net.
      {
        region: '620523106000',
        households: 8,
        persons: 12,
        poor: 6,
        poorPersons: 9,
        exited: 1,
        relapsed: 1,
        income: 38_400,
      },
      {
        region: '620523106201',
        households: 4,
        persons: 6,
        poor: 3,
        poorPersons: 4,
        exited: 1,
        relapsed: 1,
        income: 19_200,
      },
      {
        region: '620523106202',
        households: 4,
        persons: 6,
        poor: 3,
        poorPersons: 5,
        exited: 0,
        relapsed: 0,
        income: 19_200,
      },
    ]);
  });

  it('give zero where nobody is, not nothing', async () => {
    expect(await cells("year = 2016 and household_type = '*' and region = '620523107202'")).toEqual([
      {
        region: '620523107202',
        households: 0,
        persons: 0,
        poor: 0,
        poorPersons: 0,
        exited: 0,
        relapsed: 0,
        income: 0,
      },
    ]);
  });

  it('hide cells under 3 and the next smallest sibling, from the county down', async () => {
    // 2016: towns 6 and 1: both hidden; villages 3 and 3 under a hidden town: the smaller code; 1 and 0: the 1.
    expect(await hidden(2016)).toEqual(['620523106000', '620523106201', '620523107000', '620523107201']);
  });

  it('keep the yearly statuses beside each household, with a dash for a year without a record', async () => {
    const statuses = () =>
      sample.db.write((query) =>
        query(
          `select h.statuses_from as from, h.statuses, count(*)::int as count from household h group by 1, 2 order by 2`,
        ),
      );
    // By the plan above, 2015 then 2016: 0 not exited, 1 pre-exit, 2 exited, 3 relapsed.
    expect(await statuses()).toEqual([
      { from: 2015, statuses: '00', count: 5 },
      { from: 2015, statuses: '01', count: 1 },
      { from: 2015, statuses: '02', count: 1 },
      { from: 2015, statuses: '22', count: 1 },
      { from: 2015, statuses: '23', count: 1 },
    ]);
    await sample.db.write(async (query) => {
      await query("update household_year set year = 2018 where status = 'preExit'");
      await query("select refresh_statuses('620523')");
    });
    expect(await statuses()).toContainEqual({ from: 2015, statuses: '0--1', count: 1 });
    await sample.db.write(async (query) => {
      await query("update household_year set year = 2016 where status = 'preExit'");
      await query("select refresh_statuses('620523')");
    });
  });

  it('are confirmed by a second computation, which notices a changed number', async () => {
    expect((await findRollupDifferences(sample.db)).differences).toEqual([]);
    await sample.db.write((query) =>
      query(
        "update rollup_poverty set poor_persons = poor_persons + 1 where region = '620523106000' and year = 2015 and household_type = '*'",
      ),
    );
    expect((await findRollupDifferences(sample.db)).differences).toEqual([
      { table: 'rollup_poverty', region: '620523106000', year: 2015, householdType: '*', what: 'number' },
    ]);
  });
});
