// Writes the households of a register that were found right: the present, and what the register says of its year.
import { createHash } from 'node:crypto';
import { countyOf } from '@onemap/core';
import { keyedHash } from '../context.js';
import type { ImportContext } from '../context.js';
import { householdYearTarget } from '../household-year.js';
import type { FileReport } from '../report.js';
import { write } from '../upsert.js';
import type { HouseholdRecord } from './household.js';
import {
  householdTarget,
  memberTarget,
  memberYearTarget,
  newHouseholdTarget,
  registerYearTarget,
} from './targets.js';
import { earlierYears, yearsBeside } from './years.js';

export interface Accepted {
  readonly id: string;
  readonly county: string;
  readonly hash: string;
  readonly record: HouseholdRecord;
}

export function accept(context: ImportContext, record: HouseholdRecord, id: string): Accepted {
  const { row: _row, ...content } = record;
  const members = record.members.map(({ row: _memberRow, ...member }) => member);
  const origin = [context.synthetic, context.source];
  const hash = createHash('sha256')
    .update(JSON.stringify([{ ...content, members }, origin]))
    .digest('base64url');
  return { id, county: countyOf(record.region!), hash, record };
}

/** A household with the village that its rows belong to. */
interface Written extends Accepted {
  readonly region: string;
  /** Rows of its members as they are now. */
  readonly members: readonly object[];
  /** As it was, where it is known. */
  readonly before: KnownHousehold | undefined;
  /** Whether a register of a later year has told of it already. */
  readonly isPast: boolean;
}

/**
 * What writes the households that are new or have changed. An earlier year than the latest on record is kept as that
 * year, and leaves the present as it is.
 */
export function householdWriter(
  context: ImportContext,
  report: FileReport,
  accepted: readonly Accepted[],
  known: ReadonlyMap<string, KnownHousehold>,
): () => Promise<void> {
  const changed = accepted.filter((one) => !isUnchanged(one, known.get(one.id)));
  const updated = changed.filter(({ id }) => known.has(id));
  report.unchanged += accepted.length - changed.length;
  report.updated += updated.length;
  report.inserted += changed.length - updated.length;
  changed.forEach(({ county }) => context.touched.add(county));
  const written = changed.map((one): Written => {
    const before = known.get(one.id);
    const isPast = isPastOf(one, before);
    const region = isPast ? before!.region : one.record.region!;
    return {
      ...one,
      isPast,
      before,
      region,
      members: memberRows(context, one, region),
    };
  });
  // All statements are sent at once: the database need not wait for this thread between them.
  return async () => {
    if (written.length > 0) await Promise.all([writePresent(context, written), writeYears(context, written)]);
  };
}

export interface KnownHousehold {
  readonly hash: string;
  readonly region: string;
  /** Hash of what the register of each year said; empty where there was no register with a year. */
  readonly years: Readonly<Record<string, string>>;
}

/** The households of these ids that are in the register. */
export async function knownHouseholds(
  { query }: ImportContext,
  ids: readonly string[],
): Promise<Map<string, KnownHousehold>> {
  const rows = await query<KnownHousehold & { id: string }>(
    `select h.id, h.content_hash as hash, h.region,
       coalesce(json_object_agg(y.year, y.register_hash) filter (where y.register_hash is not null), '{}') as years
     from household h left join household_year y on y.county = h.county and y.household = h.id
     where h.county = any($1::text[]) and h.id = any($2::text[]) group by h.county, h.id`,
    [[...new Set(ids.map((id) => id.slice(0, 6)))], ids],
  );
  return new Map(rows.map(({ id, ...household }) => [id, household]));
}

function isPastOf({ record: { year } }: Accepted, known: KnownHousehold | undefined): boolean {
  return year !== null && Object.keys(known?.years ?? {}).some((told) => Number(told) > year);
}

function isUnchanged(one: Accepted, known: KnownHousehold | undefined): boolean {
  if (!known) return false;
  const { year } = one.record;
  const isYearKept = year === null || known.years[year] === one.hash;
  return isYearKept && (isPastOf(one, known) || known.hash === one.hash);
}

async function writePresent(context: ImportContext, written: readonly Written[]): Promise<void> {
  const { query } = context;
  const present = written.filter(({ isPast }) => !isPast);
  const updated = present.filter(({ before }) => before !== undefined);
  const moved = updated.filter(({ before, region }) => before!.region !== region);
  await Promise.all([
    updated.length > 0 && forgetMembers(context, updated),
    moved.length > 0 && moveCompanions(context, moved),
    write(
      query,
      householdTarget,
      updated.map((one) => householdRow(context, one)),
    ),
    write(
      query,
      newHouseholdTarget,
      present
        .filter(({ before }) => before === undefined)
        .map((one) => ({ ...householdRow(context, one), ...yearsBeside(one.record, context.deriveYears) })),
    ),
    write(
      query,
      memberTarget,
      present.flatMap(({ members }) => members),
    ),
  ]);
}

async function writeYears(context: ImportContext, written: readonly Written[]): Promise<void> {
  const { query } = context;
  const updated = written.filter(({ before }) => before !== undefined);
  const told = written.filter(({ record }) => record.year !== null);
  await Promise.all([
    updated.length > 0 && forgetMembersOfYear(context, updated),
    write(query, registerYearTarget, told.map(ownYear)),
    write(
      query,
      memberYearTarget,
      told.flatMap(({ members, record: { year } }) => members.map((row) => ({ ...row, year }))),
    ),
    context.deriveYears &&
      write(query, { ...householdYearTarget, existing: 'keep' }, written.flatMap(otherYears)),
  ]);
}

/** What lies beside a household and has its region. */
const companionTables = [
  ...['household_year', 'member_year', 'measure', 'helper'],
  ...['household_visit', 'household_photo', 'household_project', 'household_monitoring', 'household_duty'],
  'archive_link',
];

/** A changed household gets all its members anew. */
function forgetMembers({ query }: ImportContext, updated: readonly Written[]): Promise<unknown> {
  return query('delete from member where county = any($1::text[]) and household = any($2::text[])', [
    countiesOf(updated),
    updated.map(({ id }) => id),
  ]);
}

/** The other facts of a household follow it to another village. */
function moveCompanions({ query }: ImportContext, moved: readonly Written[]): Promise<unknown> {
  const places = JSON.stringify(moved.map(({ id, county, region }) => ({ id, county, region })));
  const moves = companionTables.map((table) =>
    query(
      `update ${table} set region = r.region from json_to_recordset($1::json) as r(id text, county text, region text)
       where ${table}.county = r.county and ${table}.household = r.id and ${table}.region <> r.region`,
      [places],
    ),
  );
  return Promise.all(moves);
}

/** What an earlier register of the same year said is replaced as a whole. */
function forgetMembersOfYear({ query }: ImportContext, updated: readonly Written[]): Promise<unknown> {
  const years = JSON.stringify(updated.map(({ id, county, record }) => ({ id, county, year: record.year })));
  return query(
    `delete from member_year using json_to_recordset($1::json) as r(id text, county text, year smallint)
     where member_year.county = r.county and member_year.household = r.id and member_year.year = r.year`,
    [years],
  );
}

function countiesOf(households: readonly Accepted[]): string[] {
  return [...new Set(households.map(({ county }) => county))];
}

function householdRow(
  { synthetic, source }: ImportContext,
  { id, county, hash, region, record }: Written,
): object {
  return { county, id, region, ...record.facts, synthetic, source, content_hash: hash };
}

function memberRows({ key }: ImportContext, { id, county, record }: Accepted, region: string): object[] {
  return record.members.map(({ row: _row, nationalNo, ...member }, i) => ({
    county,
    household: id,
    region,
    id: `p-${keyedHash(key, nationalNo).slice(0, 16)}`,
    ordinal: i + 1,
    ...member,
  }));
}

function ownYear({ id, county, hash, region, record }: Written): object {
  const { year, status, type, income, facts } = record;
  const { housing_area_m2, house_structure, danger_house_level, drinking_water, road_type } = facts;
  return {
    ...{
      county,
      household: id,
      region,
      year,
      status,
      household_type: type,
      member_count: facts.member_count,
    },
    ...income,
    ...{
      register_hash: hash,
      housing_area_m2,
      house_structure,
      danger_house_level,
      drinking_water,
      road_type,
    },
  };
}

function otherYears({ id, county, region, record }: Written): object[] {
  const { type, facts } = record;
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
