// A person who moves to another household between two registers is told by the file that names both; else it is a mistake.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRollupDifferences } from '../store/verify-rollups.js';
import { goodRows, openSample, type Row, type Sample } from './sample.test-data.js';

const [head, child] = goodRows() as [Row, Row];
const later = { 'AAR040 年度': '2017' };
/** A made-up man of 1965. */
const uncle: Row = {
  ...head,
  'AAC001 户编号': 'H2',
  'AAB001 人员编号': 'P9',
  'AAB002 姓名': '张大河',
  'AAB004 证件号码': withCheckDigit('62059919650606001'),
};
const moved: Row = { ...child, 'AAC001 户编号': 'H2', 'AAB006 与户主关系': '其他' };

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
  await sample.load([await sample.csv('2016.csv', [head, child])]);
});
afterAll(() => sample.close());

/** By GB 11643: the weighted sum of the digits, modulo 11. */
function withCheckDigit(digits: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return digits + '10X98765432'[sum % 11]!;
}

const families = async () => {
  const rows = await sample.db.write((query) =>
    query<{ name: string; members: string }>(
      `select h.head_name as name, string_agg(m.name, ' ' order by m.name collate "C") as members
       from household h join member m on m.county = h.county and m.household = h.id group by 1`,
      [],
    ),
  );
  return rows.map(({ name, members }) => `${name}: ${members}`).sort();
};

describe('a person who is named in another household than before', () => {
  it('is refused where the file does not tell what became of the old one', async () => {
    const errors = await sample.errorsOf([await sample.csv('wrong.csv', [uncle, moved])]);
    expect(errors.map(({ column, code }) => [column, code])).toEqual([['证件号码', 'duplicate']]);
    expect(await families()).toEqual(['张大山: 张大山 张小花']);
  });

  it('is refused where the file names him twice', async () => {
    const errors = await sample.errorsOf([await sample.csv('twice.csv', [head, child, uncle, moved])]);
    expect(errors.map(({ code }) => code)).toContain('duplicate');
  });

  it('has moved where the file tells of both, whichever comes first', async () => {
    const rows = [uncle, moved, head].map((row) => ({ ...row, ...later }));
    const report = await sample.load([await sample.csv('2017.csv', rows)]);
    expect(report).toMatchObject({ committed: true, errorCount: 0 });
    expect(await families()).toEqual(['张大山: 张大山', '张大河: 张大河 张小花']);
    expect((await findRollupDifferences(sample.db)).differences).toEqual([]);
  });
});
