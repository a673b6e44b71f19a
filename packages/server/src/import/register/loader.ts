// Loads a register: checks whole households with their members; one with an error is left out.
import { countyOf } from '@onemap/core';
import type { CellError } from '../cells.js';
import { CellReader } from '../cells.js';
import { householdId } from '../context.js';
import type { Groups, ImportContext, Loader } from '../context.js';
import { addError } from '../report.js';
import type { FileReport } from '../report.js';
import { cellOf } from '../stage.js';
import { readHousehold } from './household.js';
import type { HouseholdRecord } from './household.js';
import type { MemberRecord } from './member.js';
import { accept, householdWriter, knownHouseholds } from './write.js';
import type { Accepted } from './write.js';

/** Row of the first occurrence of a value that comes more than once in the file. */
export interface Repeated {
  readonly person: ReadonlyMap<string, number>;
  readonly idNumber: ReadonlyMap<string, number>;
}

/** How far from its village's outline a house may stand, in metres: outlines and positions are measured apart. */
const toleranceMeters = 100;

/** @param numbers of all households in the file: what it tells of them takes the place of what was known before */
export async function createRegisterLoader(
  context: ImportContext,
  report: FileReport,
  repeated: Repeated,
  numbers: readonly string[],
): Promise<Loader> {
  const toldAnew = householdsOf(context, numbers);
  const isFirst = await hasNoMembers(context);
  return async (groups) => {
    const ids = idsOf(context, groups);
    const [elsewhere, known] = await Promise.all([
      isFirst ? new Map<string, string>() : knownIdNumbers(context, groups),
      knownHouseholds(context, [...ids.values()]),
    ]);
    const accepted: Accepted[] = [];
    for (const [no, rows] of groups) {
      const { record, cells, errors } = readHousehold(rows);
      await checkRegion(context, record, cells);
      for (const member of record.members) findDuplicates(member, repeated, errors);
      const id = ids.get(no) ?? '';
      checkElsewhere(cells, record, id, elsewhere, toldAnew);
      if (errors.length === 0) accepted.push(accept(context, record, id));
      else reject(report, errors);
    }
    return householdWriter(context, report, accepted, known);
  };
}

/** Ids by number, of the county that the first row names: rows that differ in it are an error. */
function idsOf({ key }: ImportContext, groups: Groups): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [no, [first]] of groups) {
    const code = new CellReader('register', first!, []).region();
    if (code !== null) ids.set(no, householdId(key, countyOf(code), no));
  }
  return ids;
}

function reject(report: FileReport, errors: readonly CellError[]): void {
  report.rejected++;
  [...errors].sort((a, b) => a.row - b.row).forEach((error) => addError(report, error));
}

async function checkRegion(
  { regions }: ImportContext,
  { region, facts }: HouseholdRecord,
  cells: CellReader,
): Promise<void> {
  if (region === null) return;
  const level = await regions.levelOf(region);
  if (level === null) cells.fail('region', 'region-unknown', '区划不在区划树中');
  else if (level !== 'village') cells.fail('region', 'region-level', '应为 12 位村级区划代码');
  else if (facts.lon !== null && facts.lat !== null) {
    const inside = await regions.contains(region, [facts.lon, facts.lat], toleranceMeters);
    if (!inside) cells.fail('lon', 'outside-region', '坐标不在所属村的范围内', `${facts.lon},${facts.lat}`);
  }
}

function findDuplicates(
  { row, id_number, nationalNo }: MemberRecord,
  repeated: Repeated,
  errors: CellError[],
): void {
  const refuse = (column: string, first: number | undefined): void => {
    if (first === undefined || first === row) return;
    errors.push({ row, column, value: '', code: 'duplicate', reason: `${column}与第 ${first} 行重复` });
  };
  refuse('证件号码', repeated.idNumber.get(id_number));
  refuse('人员编号', repeated.person.get(nationalNo));
}

/** Whether nobody is known yet: then only the file itself can name a person twice. */
async function hasNoMembers({ query }: ImportContext): Promise<boolean> {
  const [row] = await query<{ known: boolean }>('select exists (select from member) as known', []);
  return !row!.known;
}

/** Households that already hold one of these ID numbers. */
async function knownIdNumbers({ query }: ImportContext, groups: Groups): Promise<Map<string, string>> {
  const numbers: string[] = [];
  for (const rows of groups.values())
    for (const row of rows) numbers.push(cellOf(row, 'idNumber').toUpperCase());
  const rows = await query<{ id_number: string; household: string }>(
    'select id_number, household from member where id_number = any($1::text[])',
    [numbers],
  );
  return new Map(rows.map(({ id_number, household }) => [id_number, household]));
}

/** Whether a household of this id is in the file; the ids of a county are made when one is first asked for. */
function householdsOf({ key }: ImportContext, numbers: readonly string[]): (id: string) => boolean {
  const counties = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const county = id.slice(0, 6);
    const ids = counties.get(county) ?? new Set(numbers.map((no) => householdId(key, county, no)));
    counties.set(county, ids);
    return ids.has(id);
  };
}

/**
 * Nobody belongs to two households. Who is known in a household that is in the file too has moved: the file names him
 * once, so that he is no longer there.
 */
function checkElsewhere(
  cells: CellReader,
  { members }: HouseholdRecord,
  id: string,
  elsewhere: ReadonlyMap<string, string>,
  toldAnew: (household: string) => boolean,
): void {
  for (const { row, id_number } of members) {
    const household = elsewhere.get(id_number);
    if (household === undefined || household === id || toldAnew(household)) continue;
    cells.errors.push({
      row,
      column: '证件号码',
      value: '',
      code: 'duplicate',
      reason: '证件号码已登记在另一户',
    });
  }
}
