// Loads a register: checks whole households with their members; one with an error is left out.
import { countyOf } from '@onemap/core';
import type { CellError } from '../cells.js';
import type { CellReader } from '../cells.js';
import { householdId } from '../context.js';
import type { ImportContext, Loader } from '../context.js';
import { addError } from '../report.js';
import type { FileReport } from '../report.js';
import type { StagedRow } from '../stage.js';
import { readHousehold } from './household.js';
import type { HouseholdRecord } from './household.js';
import type { MemberRecord } from './member.js';
import { accept, writeHouseholds } from './write.js';
import type { Accepted } from './write.js';

/** Row of the first occurrence of a value that comes more than once in the file. */
export interface Repeated {
  readonly person: ReadonlyMap<string, number>;
  readonly idNumber: ReadonlyMap<string, number>;
}

/** How far from its village's outline a house may stand, in metres: outlines and positions are measured apart. */
const toleranceMeters = 100;

/** @param numbers of all households in the file: what it tells of them takes the place of what was known before */
export function createRegisterLoader(
  context: ImportContext,
  report: FileReport,
  repeated: Repeated,
  numbers: readonly string[],
): Loader {
  const toldAnew = householdsOf(context, numbers);
  return async (groups) => {
    const accepted: Accepted[] = [];
    const elsewhere = await knownIdNumbers(context, groups);
    for (const [no, rows] of groups) {
      const { record, cells, errors } = readHousehold(rows);
      await checkRegion(context, record, cells);
      for (const member of record.members) errors.push(...duplicates(member, repeated));
      const id = record.region === null ? '' : householdId(context.key, countyOf(record.region), no);
      checkElsewhere(cells, record, id, elsewhere, toldAnew);
      if (errors.length === 0) accepted.push(accept(context, record, id));
      else reject(report, errors);
    }
    await writeHouseholds(context, report, accepted);
  };
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

function duplicates(member: MemberRecord, repeated: Repeated): CellError[] {
  const found: CellError[] = [];
  const firstId = repeated.idNumber.get(member.id_number);
  if (firstId !== undefined && firstId !== member.row) {
    found.push({
      row: member.row,
      column: '证件号码',
      value: '',
      code: 'duplicate',
      reason: `证件号码与第 ${firstId} 行重复`,
    });
  }
  const firstNo = repeated.person.get(member.nationalNo);
  if (firstNo !== undefined && firstNo !== member.row) {
    found.push({
      row: member.row,
      column: '人员编号',
      value: '',
      code: 'duplicate',
      reason: `人员编号与第 ${firstNo} 行重复`,
    });
  }
  return found;
}

/** Households that already hold one of these ID numbers. */
async function knownIdNumbers(
  { query }: ImportContext,
  groups: ReadonlyMap<string, readonly StagedRow[]>,
): Promise<Map<string, string>> {
  const numbers = [...groups.values()].flat().map(({ values }) => values.idNumber ?? '');
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
