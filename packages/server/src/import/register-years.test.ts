// Registers of two years, one after the other: people and houses of each year, counted by hand from what its file says.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCube } from '@onemap/contract/cube';
import { anonymous } from '../auth/viewer.js';
import { createStatistics } from '../store/statistics.js';
import { findRollupDifferences } from '../store/verify-rollups.js';
import { goodRows, openSample } from './sample.test-data.js';
import type { Row, Sample } from './sample.test-data.js';

const [head, child] = goodRows() as [Row, Row];
const house = (area: string, structure: string, danger: string, water: string, road: string): Row => ({
  'AAC317 住房面积': area,
  房屋结构: structure,
  'AAC322 危房级别': danger,
  饮水情况: water,
  'AAC316 入户路类型': road,
});
const adobe = house('80.5', '竹草土坯(土窑洞)', 'C级', '收集雨水', '泥土路');
const repaired = house('100', '砖混材料', 'A级', '经过净化处理的自来水', '水泥路');
const brick = house('60', '砖瓦砖木(砖、石窑洞)', 'A级', '经过净化处理的自来水', '水泥路');
const noHouse = house('', '', '', '', '');

/** Born 2001-06-15: 15 at the end of 2016, 16 at the end of 2017. */
const son: Row = {
  ...child,
  'AAB001 人员编号': 'P3',
  'AAB002 姓名': '张小山',
  'AAB003 性别': '男',
  'AAB004 证件号码': '620599200106150017',
  'AAB006 与户主关系': '之子',
  'AAB009 在校生状况': '九年级',
};
/** Born 1956-03-03: 60 at the end of 2016. */
const widow: Row = {
  ...head,
  'AAC001 户编号': 'H2',
  'AAB001 人员编号': 'P4',
  'AAB002 姓名': '李大娘',
  'AAB003 性别': '女',
  'AAB004 证件号码': '620599195603030020',
  'AAB007 民族': '回族',
  'AAB008 文化程度': '文盲或半文盲',
  'AAB017 健康状况': '长期慢性病',
  'AAB010 劳动技能': '丧失劳动力',
};
/** Born 1990-11-11: 26 at the end of 2016; gone in 2017. */
const lodger: Row = {
  ...head,
  'AAC001 户编号': 'H2',
  'AAB001 人员编号': 'P5',
  'AAB002 姓名': '李小',
  'AAB004 证件号码': '620599199011110033',
  'AAB006 与户主关系': '之子',
};
/** Listed in 2017; born 1987-05-05: 30 at its end. */
const newcomer: Row = {
  ...head,
  'AAR008 行政区划代码': '620523106202',
  'AAC001 户编号': 'H3',
  'AAB001 人员编号': 'P6',
  'AAB002 姓名': '王五',
  'AAB004 证件号码': '620599198705050018',
  首次识别年度: '2017',
};

const ofYear = (year: string, rows: readonly Row[]): Row[] =>
  rows.map((row) => ({ ...row, 'AAR040 年度': year, 经度: '', 纬度: '' }));
const of2016 = ofYear('2016', [
  ...[head, child, son].map((row) => ({ ...row, ...adobe })),
  ...[widow, lodger].map((row) => ({ ...row, ...brick })),
]);
const of2017 = ofYear('2017', [
  { ...head, ...repaired },
  { ...child, ...repaired },
  { ...son, ...repaired, 'AAB009 在校生状况': '普通高中一年级', 'AAB010 劳动技能': '普通劳动力' },
  { ...widow, ...brick },
  { ...newcomer, ...noHouse },
]);

let sample: Sample;
const load = async (name: string, rows: readonly Row[]) => {
  const report = await sample.load([await sample.csv(name, rows)]);
  if (report.errorCount > 0) throw new Error(JSON.stringify(report.files[0]!.errors));
  return report.files[0]!;
};
beforeAll(async () => {
  sample = await openSample();
  await load('2016.csv', of2016);
  await load('2017.csv', of2017);
});
afterAll(() => sample.close());

const county = { ...anonymous, prefixes: ['620523'] };
async function ask(
  cube: string,
  measure: string,
  more: Record<string, string[]> = {},
  region = '620523000000',
) {
  const query = { region: [region], measure: [measure], ...more };
  return readCube(await createStatistics(sample.db).data(county, cube, query));
}

it('keep who lived there by name, those who are gone too', async () => {
  const rows = await sample.db.write((query) =>
    query<{ year: number; name: string; relation: string }>(
      `select year::int, name, relation from member_year where name like '李%' order by year, ordinal`,
    ),
  );
  expect(rows.map(({ year, name, relation }) => [year, name, relation])).toEqual([
    [2016, '李大娘', 'head'],
    [2016, '李小', 'son'],
    [2017, '李大娘', 'head'],
  ]);
});

/** What is not zero along a dimension. */
async function cells(cube: string, dimension: string, measure: string, year: number) {
  const data = await ask(cube, measure, { [dimension]: ['*'], time: [String(year)] });
  const kept = data.series(dimension, { measure }).filter(({ value }) => value !== 0);
  return Object.fromEntries(kept.map(({ key, value, status }) => [key, value ?? status]));
}

const yearsOf = async (measure: string, cube = 'people') => {
  const data = await ask(cube, measure);
  return data.series('time', { measure }).map(({ key, value }) => [key, value]);
};

const rows = (sql: string) => sample.db.write((query) => query(sql, []));

describe('people of each year', () => {
  it.each([
    ['sex', { male: 3, female: 2 }, { male: 3, female: 2 }],
    [
      'ageGroup',
      // 11 and 15, 26, 46, 60; a year later 12, 16 and 30, 47, 61.
      { age6to15: 2, age16to29: 1, age45to59: 1, age60to79: 1 },
      { age6to15: 1, age16to29: 1, age30to44: 1, age45to59: 1, age60to79: 1 },
    ],
    ['education', { juniorHigh: 2, illiterate: 1 }, { juniorHigh: 2, illiterate: 1 }],
    [
      'schoolState',
      { primary: 1, juniorHigh: 1, notInSchool: 3 },
      { primary: 1, seniorHigh: 1, notInSchool: 3 },
    ],
    ['labourSkill', { none: 2, ordinary: 2, lost: 1 }, { none: 1, ordinary: 3, lost: 1 }],
    ['health', { healthy: 4, chronic: 1 }, { healthy: 4, chronic: 1 }],
    ['ethnicGroup', { Han: 4, Hui: 1 }, { Han: 4, Hui: 1 }],
  ])('are counted by %s', async (dimension, in2016, in2017) => {
    expect(await cells('people', dimension, 'members', 2016)).toEqual(in2016);
    expect(await cells('people', dimension, 'members', 2017)).toEqual(in2017);
  });

  it('are there for the two years of the registers, and missing where a year was only worked out', async () => {
    expect(await yearsOf('members')).toEqual([
      ['2016', 5],
      ['2017', 5],
    ]);
    // The households themselves go back to their first identification.
    expect((await yearsOf('households', 'poverty')).map(([year]) => year)).toEqual([
      '2014',
      '2015',
      '2016',
      '2017',
    ]);
    expect((await ask('people', 'members', { time: ['2015'] })).at({}).status).toBe('missing');
    expect((await ask('people', 'members', { sex: ['*'], time: ['2015'] })).at({ sex: 'male' }).status).toBe(
      'missing',
    );
  });

  it('are kept without numbers of persons', async () => {
    const [row] = await rows('select string_agg(member_year::text, chr(10)) as all from member_year');
    expect(row!['all']).not.toMatch(/6205992|6205991/);
  });
});

describe('houses of each year', () => {
  it.each([
    ['houseStructure', { adobe: 1, brickWood: 1 }, { brickConcrete: 1, brickWood: 1 }],
    ['dangerHouseLevel', { levelC: 1, levelA: 1 }, { levelA: 2 }],
    ['drinkingWater', { rain: 1, treatedTap: 1 }, { treatedTap: 2 }],
    ['roadType', { dirt: 1, concrete: 1 }, { concrete: 2 }],
  ])('are counted by %s', async (dimension, in2016, in2017) => {
    expect(await cells('housing', dimension, 'households', 2016)).toEqual(in2016);
    expect(await cells('housing', dimension, 'households', 2017)).toEqual(in2017);
  });

  it('have 140.5 square metres for 5 persons in 2016, 160 for 4 in 2017', async () => {
    expect(await yearsOf('housingAreaM2', 'housing')).toEqual([
      ['2016', 140.5],
      ['2017', 160],
    ]);
    expect(await yearsOf('housingAreaPersons', 'housing')).toEqual([
      ['2016', 5],
      ['2017', 4],
    ]);
  });
});

describe('a register that comes again', () => {
  it('changes nothing when it says the same, also of the earlier year', async () => {
    expect(await load('2016.csv', of2016)).toMatchObject({ inserted: 0, updated: 0, unchanged: 2 });
    expect(await load('2017.csv', of2017)).toMatchObject({ inserted: 0, updated: 0, unchanged: 3 });
  });

  it('of the earlier year replaces that year alone, and leaves the present', async () => {
    const present = () =>
      rows(
        'select h.id, house_structure, m.id as member, m.education, m.student_status from household h join member m on m.household = h.id order by 1, 3',
      );
    const before = await present();
    const corrected = of2016.filter((row) => row['AAB002 姓名'] !== '李小');
    corrected[0] = { ...corrected[0]!, 'AAB008 文化程度': '小学' };
    expect(await load('2016.csv', corrected)).toMatchObject({ inserted: 0, updated: 2, unchanged: 0 });
    expect(await present()).toEqual(before);
    expect(await cells('people', 'education', 'members', 2016)).toEqual({ primary: 1, illiterate: 1 });
    expect(await cells('people', 'education', 'members', 2017)).toEqual({ juniorHigh: 2, illiterate: 1 });
    expect(await yearsOf('members')).toEqual([
      ['2016', 4],
      ['2017', 5],
    ]);
    await load('2016.csv', of2016);
  });

  it('of the latest year replaces the present too', async () => {
    await load('2017.csv', of2017.slice(0, 2));
    expect(await cells('people', 'sex', 'members', 2017)).toEqual({ male: 2, female: 2 });
    expect(await cells('people', 'sex', 'members', 2016)).toEqual({ male: 3, female: 2 });
    await load('2017.csv', of2017);
  });

  it('in the other order ends in the same statistics of its years', async () => {
    const other = await openSample();
    const kept =
      'select region, dimension, year, household_type, categories, persons, amount from rollup_breakdown where year > 2015 order by 1, 2, 3, 4';
    try {
      for (const [name, file] of [
        ['2017.csv', of2017],
        ['2016.csv', of2016],
      ] as const)
        await other.load([await other.csv(name, file)]);
      expect(await other.db.write((query) => query(kept, []))).toEqual(await rows(kept));
    } finally {
      await other.close();
    }
  });
});

describe('a year that the register tells of a few households only', () => {
  it('is missing: 1 of 2 is enough, 1 of 3 is not', async () => {
    const other = await openSample();
    const answer = async () => {
      const query = { region: ['620523106000'], measure: ['members'], time: ['2016'] };
      return readCube(await createStatistics(other.db).data(county, 'people', query)).at({});
    };
    try {
      await other.load([await other.csv('2017.csv', of2017.slice(0, 4))]);
      await other.load([await other.csv('2016.csv', of2016.slice(0, 3))]);
      expect(await answer()).toMatchObject({ value: 3 });
      const third = ofYear('2017', [{ ...newcomer, ...noHouse, 首次识别年度: '2015' }]);
      await other.load([await other.csv('third.csv', third)]);
      expect(await answer()).toMatchObject({ value: null, status: 'missing' });
      expect((await findRollupDifferences(other.db)).differences).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

describe('verify', () => {
  it('confirms both years, and finds and repairs a changed cell and a changed member of the earlier', async () => {
    expect((await findRollupDifferences(sample.db)).differences).toEqual([]);
    await rows(`update rollup_breakdown set persons[1] = persons[1] + 1
      where dimension = 'ageGroup' and year = 2016 and region = '620523000000' and household_type = '*'`);
    await rows("update member_year set labour_skill = 'skilled' where year = 2016 and labour_skill = 'lost'");
    const { differences } = await findRollupDifferences(sample.db, { repair: true });
    expect(new Set(differences.map(({ dimension, year }) => `${dimension} ${year}`))).toEqual(
      new Set(['ageGroup 2016', 'labourSkill 2016']),
    );
    expect((await findRollupDifferences(sample.db)).differences).toEqual([]);
    expect(await cells('people', 'labourSkill', 'members', 2016)).toEqual({
      none: 2,
      ordinary: 2,
      skilled: 1,
    });
  });
});
