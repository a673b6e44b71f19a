// The import of duties: they follow their household and a helper of it, and bad rows are told by column.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodRows, openSample } from './sample.test-data.js';
import type { Row, Sample } from './sample.test-data.js';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
  const helper = { AAR008: '620523106201', AAC001: 'H1', AAK110: 'B1', 帮扶人姓名: '李四' };
  await sample.load([
    await sample.csv('register.csv', goodRows()),
    await sample.csv('helpers.csv', [helper]),
  ]);
});
afterAll(() => sample.close());

const duty = (extra: Row): Row => ({
  ...{ AAR008: '620523106201', AAC001: 'H1', 责任编号: 'Z1', 年度: '2016', 责任内容: '每月入户走访一次' },
  ...{ AAK110: 'B1', 完成期限: '20161231', 完成情况: '已完成', 完成日期: '20170105' },
  ...extra,
});

describe('an import of duties', () => {
  it('keeps what is to be done, by whom and by when, and knows the same file again', async () => {
    const rows = [
      duty({}),
      duty({ 责任编号: 'Z2', AAK110: '', 完成期限: '', 完成情况: '未完成', 完成日期: '' }),
    ];
    const path = await sample.csv('duties.csv', rows);
    expect((await sample.load([path])).files).toMatchObject([{ kind: 'duties', inserted: 2, errorCount: 0 }]);
    expect((await sample.load([path])).files).toMatchObject([{ unchanged: 2 }]);
    const kept = await sample.db.write((query) =>
      query(
        `select d.year::int, d.content, h.name, d.due::text, d.done, d.done_on::text from household_duty d
         left join helper h on h.county = d.county and h.household = d.household and h.id = d.helper order by d.done desc`,
        [],
      ),
    );
    const content = '每月入户走访一次';
    expect(kept).toEqual([
      { year: 2016, content, name: '李四', due: '2016-12-31', done: true, done_on: '2017-01-05' },
      { year: 2016, content, name: null, due: null, done: false, done_on: null },
    ]);
  });

  it.each([
    [{ AAK110: 'B9' }, '帮扶人编号', 'helper-unknown'],
    [{ AAC001: 'H9' }, '户编号', 'household-unknown'],
    [{ 完成期限: '20151231' }, '完成期限', 'end-before-start'],
    [{ 完成日期: '20151231' }, '完成日期', 'end-before-start'],
    [{ 完成情况: '未完成' }, '完成日期', 'not-done'],
    [{ 完成情况: '快了' }, '完成情况', 'unknown-code'],
    [{ 责任内容: '' }, '责任内容', 'missing-value'],
  ])('refuses %j', async (extra, column, code) => {
    const { files } = await sample.load([
      await sample.csv('duties.csv', [duty({ 责任编号: 'Z3', ...extra })]),
    ]);
    expect(files[0]!.errors.map((error) => [error.column, error.code])).toEqual([[column, code]]);
    expect(files[0]).toMatchObject({ inserted: 0, rejected: 1 });
  });
});
