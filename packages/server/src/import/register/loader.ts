// Loads a register: whole households with their members and their year; a household with an error is left out.
import { createHash } from 'node:crypto';
import { countyOf } from '@onemap/core';
import type { CellError } from '../cells.js';
import type { CellReader } from '../cells.js';
import { householdId, keyedHash } from '../context.js';
import type { ImportContext, Loader } from '../context.js';
import { householdYearTarget } from '../household-year.js';
import { addError } from '../report.js';
import type { FileReport } from '../report.js';
import type { StagedRow } from '../stage.js';
import { upsert } from '../upsert.js';
import { readHousehold } from './household.js';
import type { HouseholdRecord } from './household.js';
import type { MemberRecord } from './member.js';
import { householdTarget, memberTarget } from './targets.js';
import { earlierYears } from './years.js';

/** Row of the first occurrence of a value that comes more than once in the file. */
export interface Repeated {
  readonly person: ReadonlyMap<string, number>;
  readonly idNumber: ReadonlyMap<string, number>;
}

/** How far from its village's outline a house may stand, in metres: outlines and positions are measured apart. */
const toleranceMeters = 100;

interface Accepted {
  readonly id: string;
  readonly county: string;
  readonly hash: string;
  readonly record: HouseholdRecord;
}

export function createRegisterLoader(context: ImportContext, report: FileReport, repeated: Repeated): Loader {
  return async (groups) => {
    const accepted: Accepted[] = [];
    const elsewhere = await knownIdNumbers(context, groups);
    for (const [no, rows] of groups) {
      const { record, cells, errors } = readHousehold(rows);
      await checkRegion(context, record, cells);
      for (const member of record.members) errors.push(...duplicates(member, repeated));
      const id = record.region === null ? '' : householdId(context.key, countyOf(record.region), no);
      checkElsewhere(cells, record, id, elsewhere);
      if (errors.length === 0) accepted.push(accept(context, record, id));
      else reject(report, errors);
    }
    await write(context, report, accepted);
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

function checkElsewhere(
  cells: CellReader,
  { members }: HouseholdRecord,
  id: string,
  elsewhere: ReadonlyMap<string, string>,
): void {
  for (const { row, id_number } of members) {
    const household = elsewhere.get(id_number);
    if (household === undefined || household === id) continue;
    cells.errors.push({
      row,
      column: '证件号码',
      value: '',
      code: 'duplicate',
      reason: '证件号码已登记在另一户',
    });
  }
}

function accept(context: ImportContext, record: HouseholdRecord, id: string): Accepted {
  const { row: _row, ...content } = record;
  const members = record.members.map(({ row: _memberRow, ...member }) => member);
  const origin = [context.synthetic, context.source];
  const hash = createHash('sha256')
    .update(JSON.stringify([{ ...content, members }, origin]))
    .digest('base64url');
  return { id, county: countyOf(record.region!), hash, record };
}

async function write(
  context: ImportContext,
  report: FileReport,
  accepted: readonly Accepted[],
): Promise<void> {
  if (accepted.length === 0) return;
  const known = await knownHashes(context, accepted);
  const changed = accepted.filter(({ id, hash }) => known.get(id) !== hash);
  const updated = changed.filter(({ id }) => known.has(id));
  report.unchanged += accepted.length - changed.length;
  report.updated += updated.length;
  report.inserted += changed.length - updated.length;
  if (changed.length === 0) return;
  changed.forEach(({ county }) => context.touched.add(county));
  const { query } = context;
  if (updated.length > 0) await forgetMembers(context, updated);
  await upsert(
    query,
    householdTarget,
    changed.map((one) => householdRow(context, one)),
  );
  await upsert(
    query,
    memberTarget,
    changed.flatMap((one) => memberRows(context, one)),
  );
  await upsert(query, householdYearTarget, changed.flatMap(ownYear));
  if (context.deriveYears)
    await upsert(query, { ...householdYearTarget, existing: 'keep' }, changed.flatMap(otherYears));
}

async function knownHashes(
  { query }: ImportContext,
  accepted: readonly Accepted[],
): Promise<Map<string, string>> {
  const rows = await query<{ id: string; content_hash: string }>(
    'select id, content_hash from household where county = any($1::text[]) and id = any($2::text[])',
    [[...new Set(accepted.map(({ county }) => county))], accepted.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, content_hash }) => [id, content_hash]));
}

/** A changed household gets all its members anew, and its other facts follow it to another village. */
async function forgetMembers({ query }: ImportContext, updated: readonly Accepted[]): Promise<void> {
  const ids = updated.map(({ id }) => id);
  const counties = [...new Set(updated.map(({ county }) => county))];
  await query('delete from member where county = any($1::text[]) and household = any($2::text[])', [
    counties,
    ids,
  ]);
  const moved = JSON.stringify(
    updated.map(({ id, county, record }) => ({ id, county, region: record.region })),
  );
  for (const table of ['household_year', 'measure', 'helper']) {
    await query(
      `update ${table} set region = r.region from json_to_recordset($1::json) as r(id text, county text, region text)
       where ${table}.county = r.county and ${table}.household = r.id and ${table}.region <> r.region`,
      [moved],
    );
  }
}

function householdRow({ synthetic, source }: ImportContext, { id, county, hash, record }: Accepted): object {
  return { county, id, region: record.region, ...record.facts, synthetic, source, content_hash: hash };
}

function memberRows({ key }: ImportContext, { id, county, record }: Accepted): object[] {
  return record.members.map(({ row: _row, nationalNo, ...member }, i) => ({
    county,
    household: id,
    region: record.region,
    id: `p-${keyedHash(key, nationalNo).slice(0, 16)}`,
    ordinal: i + 1,
    ...member,
  }));
}

function ownYear({ id, county, record }: Accepted): object[] {
  if (record.year === null) return [];
  const { region, year, status, type, income, facts } = record;
  return [
    {
      county,
      household: id,
      region,
      year,
      status,
      household_type: type,
      member_count: facts.member_count,
      ...income,
    },
  ];
}

function otherYears({ id, county, record }: Accepted): object[] {
  const { region, type, facts } = record;
  return earlierYears(record).map(({ year, status }) => ({
    county,
    household: id,
    region,
    year,
    status,
    household_type: type,
    member_count: facts.member_count,
  }));
}
