import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodRows, openSample } from './sample.test-data.js';
import type { Row, Sample } from './sample.test-data.js';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

const counts = async () => {
  const [row] = await sample.db.write((query) =>
    query<{ households: number; members: number; years: number }>(
      `select (select count(*)::int from household) as households, (select count(*)::int from member) as members,
       (select count(*)::int from household_year) as years`,
      [],
    ),
  );
  return row;
};

const statuses = async () => {
  const rows = await sample.db.write((query) =>
    query<{ line: string }>("select year || ' ' || status as line from household_year order by year", []),
  );
  return rows.map(({ line }) => line);
};

const companion = (extra: Row): Row => ({ AAR008: '620523106201', AAC001: 'H1', ...extra });

describe('an import', () => {
  it('keeps nothing in a dry run', async () => {
    const report = await sample.load([await sample.csv('register.csv', goodRows())], { dryRun: true });
    expect(report).toMatchObject({ committed: false, errorCount: 0 });
    expect(await counts()).toEqual({ households: 0, members: 0, years: 0 });
  });

  it('keeps nothing at all when all-or-nothing meets one bad row, and the good households otherwise', async () => {
    const bad = { ...goodRows()[0]!, 'AAC001 户编号': 'H2', 'AAB001 人员编号': 'P9' };
    const path = await sample.csv('register.csv', [...goodRows(), bad]);
    expect(await sample.load([path], { allOrNothing: true })).toMatchObject({
      committed: false,
      errorCount: 1,
    });
    expect(await counts()).toEqual({ households: 0, members: 0, years: 0 });
    expect(await sample.load([path])).toMatchObject({ committed: true, errorCount: 1 });
    expect(await counts()).toEqual({ households: 1, members: 2, years: 3 });
  });

  it('works out the years since the first identification: 2014 and 2015 before the register of 2016', async () => {
    expect(await statuses()).toEqual(['2014 notExited', '2015 notExited', '2016 notExited']);
  });

  it('computes 人均纯收入 of 2,400 yuan from 3000 + 2000 + 0 + 500 - 700 for two', async () => {
    const [row] = await sample.db.write((query) =>
      query('select net_income_per_capita_yuan as net from household_year where year = 2016', []),
    );
    expect(row).toEqual({ net: 2400 });
  });

  it('changes nothing when the same file comes again', async () => {
    const before = await sample.db.write((query) =>
      query('select * from household, member order by member.id', []),
    );
    const report = await sample.load([await sample.csv('register.csv', goodRows())]);
    expect(report.files[0]).toMatchObject({ inserted: 0, updated: 0, unchanged: 1 });
    expect(
      await sample.db.write((query) => query('select * from household, member order by member.id', [])),
    ).toEqual(before);
  });

  it('replaces a changed household and its members, one that left included', async () => {
    const [head] = goodRows() as [Row, Row];
    const report = await sample.load([
      await sample.csv('register.csv', [{ ...head, 'AAR012 联系电话': '10099999999' }]),
    ]);
    expect(report.files[0]).toMatchObject({ inserted: 0, updated: 1, unchanged: 0 });
    expect(await counts()).toEqual({ households: 1, members: 1, years: 3 });
    await sample.load([await sample.csv('register.csv', goodRows())]);
    expect(await counts()).toEqual({ households: 1, members: 2, years: 3 });
  });

  it('keeps the national number out of the database: the id is the county and a keyed hash', async () => {
    const [row] = await sample.db.write((query) =>
      query<{ id: string; all: string }>('select id, household::text as all from household', []),
    );
    expect(row?.id).toMatch(/^620523-[\w-]{22}$/);
    expect(row?.all).not.toContain('H1');
  });
});

describe('companion files', () => {
  const history = (year: string, status: string) =>
    companion({ 年度: year, 脱贫属性: status, 贫困户属性: '低保贫困户', 家庭人口: '2', 工资性收入: '4000' });

  it('replace what was worked out, once', async () => {
    const path = await sample.csv('history.csv', [history('2014', '未脱贫'), history('2015', '预脱贫')]);
    expect((await sample.load([path])).files[0]).toMatchObject({ updated: 2, unchanged: 0 });
    expect((await sample.load([path])).files[0]).toMatchObject({ updated: 0, unchanged: 2 });
    expect(await statuses()).toEqual(['2014 notExited', '2015 preExit', '2016 notExited']);
  });

  it('bring visits, projects and monitoring, and the same file twice changes nothing', async () => {
    const files = [
      await sample.csv('visits.csv', [
        companion({
          走访编号: 'F1',
          走访日期: '2016/10/11',
          走访类型: '产业指导',
          走访人: '李四',
          走访内容: '看苗',
          照片: '/photos/1.jpg；https://files.example/2.jpg',
        }),
      ]),
      await sample.csv('projects.csv', [
        companion({
          项目编号: 'P1',
          项目名称: '花椒园',
          项目类别: '产业扶贫',
          开工年度: '2015',
          完工年度: '2016',
        }),
      ]),
      await sample.csv('monitoring.csv', [
        companion({
          监测编号: 'J1',
          监测对象类别: '突发严重困难户',
          风险类型: '因病、因学',
          识别日期: '20160315',
        }),
      ]),
    ];
    expect((await sample.load(files)).files.map(({ kind, inserted }) => [kind, inserted])).toEqual([
      ['visits', 1],
      ['projects', 1],
      ['monitoring', 1],
    ]);
    expect((await sample.load(files)).files.map(({ unchanged }) => unchanged)).toEqual([1, 1, 1]);
    const [row] = await sample.db.write((query) =>
      query(
        `select v.visited_on::text as day, v.visit_type, v.photos, p.started_year::int as started, m.monitor_type, m.risks
         from household_visit v, household_project p, household_monitoring m`,
        [],
      ),
    );
    expect(row).toEqual({
      ...{ day: '2016-10-11', visit_type: 'industry', started: 2015 },
      photos: [
        { href: '/photos/1.jpg', title: null },
        { href: 'https://files.example/2.jpg', title: null },
      ],
      ...{ monitor_type: 'suddenHardship', risks: ['illness', 'schooling'] },
    });
  });

  it('refuse a photo that is no address, and an end before its start', async () => {
    const visit = companion({
      走访编号: 'F2',
      走访日期: '20160101',
      走访类型: '日常走访',
      照片: 'javascript:alert(1)',
    });
    const project = companion({ 项目编号: 'P2', 项目名称: '水窖', 开工年度: '2016', 完工年度: '2015' });
    const { files } = await sample.load([
      await sample.csv('visits.csv', [visit]),
      await sample.csv('projects.csv', [project]),
    ]);
    expect(files.flatMap(({ errors }) => errors.map(({ column, code }) => [column, code]))).toEqual([
      ['照片', 'not-an-address'],
      ['完工年度', 'end-before-start'],
    ]);
  });

  it('bring helpers and measures by label, and the same file twice changes nothing', async () => {
    const helpers = await sample.csv('helpers.csv', [
      companion({
        帮扶人编号: 'B1',
        帮扶类型: '社会',
        帮扶人姓名: '李四',
        开始日期: '20150301',
        结束日期: '2016-02-29',
      }),
    ]);
    const measures = await sample.csv('measures.csv', [
      companion({
        措施编号: 'M1',
        项目类别: '危房改造',
        批次: '危房改造一批',
        年度: '2015',
        帮扶内容: '加固',
        '金额(元)': '12000',
      }),
    ]);
    expect(
      (await sample.load([measures, helpers])).files.map(({ kind, inserted }) => [kind, inserted]),
    ).toEqual([
      ['helpers', 1],
      ['measures', 1],
    ]);
    expect((await sample.load([helpers, measures])).files.map(({ unchanged }) => unchanged)).toEqual([1, 1]);
    const [row] = await sample.db.write((query) =>
      query(
        'select h.kind, h.from_date::text as since, h.to_date::text as until, m.category, m.batch, m.amount_yuan from helper h, measure m',
        [],
      ),
    );
    expect(row).toEqual({
      kind: 'social',
      since: '2015-03-01',
      until: '2016-02-29',
      category: 'housing',
      batch: 'dangerousHousing',
      amount_yuan: 12000,
    });
  });

  it('report unknown households, years twice, ends before starts and dates that do not exist', async () => {
    const strange = await sample.csv('history.csv', [
      { ...history('2014', '未脱贫'), AAC001: 'H404' },
      history('2015', '已脱贫'),
      history('2015', '未脱贫'),
    ]);
    const late = (from: string, to: string, no: string) =>
      companion({ 帮扶人编号: no, 帮扶人姓名: '李四', 开始日期: from, 结束日期: to });
    const helpers = await sample.csv('helpers.csv', [
      late('20160301', '20150301', 'B2'),
      late('20150229', '', 'B3'),
    ]);
    const errors = await sample.errorsOf([strange, helpers]);
    expect(errors.map(({ file, row, code }) => [file, row, code])).toEqual([
      ['history.csv', 4, 'duplicate'],
      ['history.csv', 2, 'household-unknown'],
      ['helpers.csv', 2, 'end-before-start'],
      ['helpers.csv', 3, 'not-a-date'],
    ]);
  });
});

describe('yearly indicators', () => {
  const line = (extra: Row): Row => ({
    区划代码: '620523106',
    年度: '2016',
    指标: 'ruralPopulation',
    数值: '1234',
    ...extra,
  });

  it('are kept once by region, year and indicator', async () => {
    const path = await sample.csv('indicators.csv', [line({}), line({ 年度: '2015' })]);
    expect((await sample.load([path])).files[0]).toMatchObject({ kind: 'indicators', inserted: 2 });
    expect((await sample.load([path])).files[0]).toMatchObject({ inserted: 0, unchanged: 2 });
    const rows = await sample.db.write((query) =>
      query('select region, year, value from region_year order by year', []),
    );
    expect(rows).toEqual([
      { region: '620523106000', year: 2015, value: 1234 },
      { region: '620523106000', year: 2016, value: 1234 },
    ]);
  });

  it('report unknown regions and indicators, repetition, and values that are no numbers', async () => {
    const rows = [
      line({ 区划代码: '999999' }),
      line({ 指标: '人口' }),
      line({ 数值: '很多' }),
      line({ 年度: '2014' }),
      line({ 年度: '2014' }),
    ];
    const errors = await sample.errorsOf([await sample.csv('indicators.csv', rows)]);
    expect(errors.map(({ row, code }) => [row, code]).sort()).toEqual([
      [2, 'region-unknown'],
      [3, 'unknown-indicator'],
      [4, 'not-a-number'],
      [5, 'duplicate'],
    ]);
  });
});
