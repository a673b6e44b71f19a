// Importers at work at the same time: of two that write one household exactly one wins whole, and nothing of the others is lost.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRollupDifferences } from '../store/verify-rollups.js';
import { goodRows, openSample, type Row, type Sample } from './sample.test-data.js';

const writers = [1, 2, 3, 4, 5, 6];

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

/** The household of H1 as writer `n` has it: every value of its row tells who wrote it. */
function rowsOf(n: number, household = 'H1'): Row[] {
  return goodRows().map((row, i) => ({
    ...row,
    'AAC001 户编号': household,
    'AAB001 人员编号': `${household}-P${i + 1}`,
    'AAB004 证件号码': idNumber(row['AAB004 证件号码']!, Number(household.slice(1)) * 2),
    ...(i === 0 && {
      'AAB002 姓名': `张${n}`,
      'AAC073 工资性收入': String(n * 1000),
      'AAR012 联系电话': `1001234567${n}`,
    }),
  }));
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The number with its sequence raised by an even number, so that the sex stays; its check digit by GB 11643. */
function idNumber(number: string, more: number): string {
  const digits = number.slice(0, 14) + String(Number(number.slice(14, 17)) + more).padStart(3, '0');
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return digits + '10X98765432'[sum % 11]!;
}

const all = <T>(sql: string) => sample.db.write((query) => query<T & Record<string, unknown>>(sql, []));

async function loadAtOnce(households: readonly Row[][]) {
  const paths = await Promise.all(households.map((rows, i) => sample.csv(`writer-${i}.csv`, rows)));
  return Promise.all(paths.map((path) => sample.load([path])));
}

describe('importers at once', () => {
  it('of one household: each is told what it did, and the last one’s row stands whole', async () => {
    const reports = await loadAtOnce(writers.map((n) => rowsOf(n)));
    const outcomes = reports.map(({ files: [file] }) => `${file!.inserted} ${file!.updated}`).sort();
    expect(outcomes).toEqual(['0 1', '0 1', '0 1', '0 1', '0 1', '1 0']);
    const rows = await all<{ name: string; phone: string; wage: number; members: number }>(
      `select h.head_name as name, h.phone, y.wage_yuan as wage,
         (select count(*)::int from member m where m.county = h.county and m.household = h.id) as members
       from household h join household_year y on y.county = h.county and y.household = h.id and y.year = 2016`,
    );
    expect(rows).toHaveLength(1);
    const winner = Number(rows[0]!.name.slice(1));
    expect(writers).toContain(winner);
    expect(rows[0]).toEqual({
      name: `张${winner}`,
      phone: `1001234567${winner}`,
      wage: winner * 1000,
      members: 2,
    });
  });

  it('of a household each: all are there, and the statistics count them once', async () => {
    const reports = await loadAtOnce(writers.map((n) => rowsOf(n, `H${n + 1}`)));
    for (const { committed, errorCount } of reports) expect([committed, errorCount]).toEqual([true, 0]);
    // H1 of the test before and six more, of two persons each.
    const [village] = await all<{ households: number; persons: number }>(
      `select households::int, persons::int from rollup_poverty
       where region = '620523106201' and year = 2016 and household_type = '*'`,
    );
    expect(village).toEqual({ households: 7, persons: 14 });
    expect((await findRollupDifferences(sample.db)).differences).toEqual([]);
  });
});
