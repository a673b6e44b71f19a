// Activities are imported once each, at the village's point where a household was visited, and counted at once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRollupDifferences } from '../store/verify-rollups.js';
import { goodRows, openSample } from './sample.test-data.js';
import type { Row, Sample } from './sample.test-data.js';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
  await sample.load([await sample.csv('register.csv', goodRows())]);
});
afterAll(() => sample.close());

const village = '620523106201';
const activity = (changes: Row = {}): Row => ({
  ...{ 'AAR008 行政区划代码': village, 活动编号: 'A1', 活动日期: '2016/8/5', 活动类型: '技能培训' },
  ...{
    活动名称: '花椒栽培培训',
    组织单位: '二组党支部',
    组织者类别: '党支部',
    '参加人数（人）': '30',
    '惠及户数（户）': '12',
  },
  ...{
    经度: '105.005',
    纬度: '34.705',
    照片: 'https://p.example/a.jpg；https://p.example/b.png',
    走访户编号: '',
  },
  ...changes,
});
const rows = <T>(sql: string) => sample.db.write((query) => query<T>(sql, []));

describe('a file of activities', () => {
  it('is known by its header, and a second import changes nothing', async () => {
    const path = await sample.csv('activities.csv', [
      activity(),
      activity({
        活动编号: 'A2',
        活动类型: '入户走访',
        走访户编号: 'H1',
        活动日期: '2016-11-30',
        '惠及户数（户）': '1',
      }),
    ]);
    const first = await sample.load([path]);
    expect(first.files[0]).toMatchObject({ kind: 'activities', inserted: 2, rejected: 0 });
    expect((await sample.load([path])).files[0]).toMatchObject({ inserted: 0, updated: 0, unchanged: 2 });
  });

  it('keeps the place, and the village’s point where a household was visited', async () => {
    const kept = await rows(
      `select title, held_on::text as day, kind, organiser_kind, lon, lat, jsonb_array_length(photos) as photos, linked_households
       from activity order by held_on`,
    );
    const [center] = await rows<{ lon: number; lat: number }>(
      `select lon, lat from region where code = '${village}'`,
    );
    expect(kept).toEqual([
      {
        ...{ title: '花椒栽培培训', day: '2016-08-05', kind: 'skillTraining', organiser_kind: 'partyBranch' },
        ...{ lon: 105.005, lat: 34.705, photos: 2, linked_households: 0 },
      },
      {
        ...{ title: '花椒栽培培训', day: '2016-11-30', kind: 'homeVisit', organiser_kind: 'partyBranch' },
        ...{ ...center, photos: 2, linked_households: 1 },
      },
    ]);
    expect(await rows('select region from activity_household')).toEqual([{ region: village }]);
  });

  it('is counted by month, and one village of two makes a town', async () => {
    const [town] = await rows(
      `select activities, participants, households from rollup_activity where region = '620523106000' and dimension = '*'`,
    );
    // August and November of 2016; nothing is on record before and after.
    expect(town).toEqual({
      activities: [null, null, null, null, null, null, null, 1, 0, 0, 1, null],
      participants: [null, null, null, null, null, null, null, 30, 0, 0, 30, null],
      households: [null, null, null, null, null, null, null, 12, 0, 0, 1, null],
    });
    expect((await findRollupDifferences(sample.db)).differences).toEqual([]);
  });

  it.each<[string, Row, string, string]>([
    ['an unknown kind', { 活动类型: '郊游' }, '活动类型', 'unknown-code'],
    ['no day', { 活动日期: '' }, '活动日期', 'missing-value'],
    ['a day that does not exist', { 活动日期: '2016-02-30' }, '活动日期', 'not-a-date'],
    [
      'a town in place of a village',
      { 'AAR008 行政区划代码': '620523106' },
      '行政区划代码',
      'region-unknown',
    ],
    ['a place in another village', { 经度: '105.035' }, '经度', 'outside-region'],
    ['a longitude alone', { 纬度: '' }, '经度', 'coordinates'],
    ['a household that is not on record', { 走访户编号: 'H9' }, '走访户编号', 'household-unknown'],
    ['a picture without an address', { 照片: 'a.jpg' }, '照片', 'address'],
    ['a negative number of people', { '参加人数（人）': '-1' }, '参加人数', 'negative'],
  ])('refuses %s', async (_name, changes, column, code) => {
    const path = await sample.csv('wrong.csv', [activity({ 活动编号: 'A9', ...changes })]);
    expect(await sample.errorsOf([path])).toMatchObject([{ row: 2, column, code }]);
  });

  it('refuses the same number twice', async () => {
    const path = await sample.csv('twice.csv', [activity(), activity()]);
    expect(await sample.errorsOf([path])).toMatchObject([{ column: '活动编号', code: 'duplicate' }]);
  });
});
