// A register of several batches: rows are checked while those before are written, and a failure in between undoes all.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db, Query } from '../store/db.js';
import { importFiles } from './index.js';
import { goodRows, key, openSample, type Row, type Sample } from './sample.test-data.js';

/** ISO 7064 MOD 11-2 by Horner's scheme. */
function withCheckDigit(digits: string): string {
  const remainder = [...digits].reduce((value, digit) => ((value + Number(digit)) * 2) % 11, 0);
  const check = (12 - remainder) % 11;
  return digits + (check === 10 ? 'X' : String(check));
}

/** One man a household; the import takes a thousand rows at once. */
function households(count: number, change: (i: number) => Row = () => ({})): Row[] {
  const [head] = goodRows() as [Row];
  return Array.from({ length: count }, (_, i) => ({
    ...head,
    'AAC001 户编号': `B${String(i).padStart(5, '0')}`,
    'AAB001 人员编号': `M${i}`,
    'AAB004 证件号码': withCheckDigit(
      `620599198${i % 10}0101${String(2 * Math.floor(i / 10) + 1).padStart(3, '0')}`,
    ),
    ...change(i),
  }));
}

/** Throws once when a statement like this comes for the given time. */
function failingAt(db: Db, pattern: RegExp, time: number): Db {
  let seen = 0;
  const failing =
    (query: Query): Query =>
    async (sql, params) => {
      if (pattern.test(sql) && ++seen === time) throw new Error('the disk is full');
      return query(sql, params);
    };
  return { ...db, write: (work) => db.write((query) => work(failing(query))) };
}

const counts = (db: Db) =>
  db.write(async (query) => {
    const [row] = await query<{ households: number; members: number; years: number }>(
      `select (select count(*)::int from household) as households, (select count(*)::int from member) as members,
         (select count(*)::int from household_year) as years`,
      [],
    );
    return row!;
  });

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

describe('a register of 2,500 households', () => {
  it.each<[string, RegExp, number]>([
    ['members of the second batch', /^insert into member /, 2],
    ['the question for the third batch', /from household h left join/, 3],
    ['the rollups', /^\s*insert into rollup_breakdown/, 1],
  ])('leaves nothing where %s fail', async (_what, pattern, time) => {
    const path = await sample.csv('large.csv', households(2500));
    const failing = importFiles(failingAt(sample.db, pattern, time), [{ path }], { key, source: '测试' });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await counts(sample.db)).toEqual({ households: 0, members: 0, years: 0 });
  });

  it('is written whole, but for the one that repeats a person of another batch', async () => {
    // B02400 has the ID number of B00003, two batches before it; of the two rows the later one is refused.
    const rows = households(2500, (i) => (i === 2400 ? { 'AAB004 证件号码': numberOf(3) } : ({} as Row)));
    const report = await sample.load([await sample.csv('large.csv', rows)]);
    expect(report.files[0]).toMatchObject({ rows: 2500, inserted: 2499, rejected: 1, errorCount: 1 });
    expect(report.files[0]!.errors[0]).toMatchObject({ row: 2402, code: 'duplicate', column: '证件号码' });
    // Each has its own year, 2016, and the two before it from 2014 on.
    expect(await counts(sample.db)).toEqual({ households: 2499, members: 2499, years: 3 * 2499 });
  });

  it('has its years beside it from the beginning: computed again, they are the same', async () => {
    const read = () =>
      sample.db.write((query) =>
        query(
          'select id, statuses_from, statuses, last_type, xmin::text as version from household order by id',
          [],
        ),
      );
    const before = await read();
    expect(before[0]).toMatchObject({ statuses_from: 2014, statuses: '000', last_type: 'general' });
    await sample.db.write((query) => query('select refresh_statuses($1)', ['620523']));
    expect(await read()).toEqual(before);
  });
});

function numberOf(i: number): string {
  return households(i + 1)[i]!['AAB004 证件号码']!;
}
