// Loads what belongs to households that are in the register: their years, helpers and measures.
import { countyOf } from '@onemap/core';
import { CellReader } from './cells.js';
import { householdId, keyedHash } from './context.js';
import type { CreateLoader, ImportContext } from './context.js';
import type { TableKind } from './header.js';
import { householdYearTarget } from './household-year.js';
import { readIncome } from './income.js';
import { phoneOf } from './register/member.js';
import { addError } from './report.js';
import type { FileReport } from './report.js';
import type { StagedRow } from './stage.js';
import { addCounts, upsert } from './upsert.js';
import type { Target } from './upsert.js';

const helperTarget: Target = {
  table: 'helper',
  columns: {
    county: 'text',
    household: 'text',
    region: 'text',
    id: 'text',
    kind: 'text',
    name: 'text',
    unit: 'text',
    post: 'text',
    phone: 'text',
    from_date: 'date',
    to_date: 'date',
    subject: 'text',
  },
  keys: ['county', 'household', 'id'],
};

const measureTarget: Target = {
  table: 'measure',
  columns: {
    county: 'text',
    household: 'text',
    region: 'text',
    id: 'text',
    category: 'text',
    batch: 'text',
    year: 'smallint',
    unit: 'text',
    content: 'text',
    amount_yuan: 'double precision',
  },
  keys: ['county', 'household', 'id'],
};

/** The household's own columns, its member count, and a row's place in the file. */
interface Owner {
  readonly county: string;
  readonly household: string;
  readonly region: string;
  readonly members: number;
  /** Ids; read for duties alone. */
  readonly helpers: readonly string[];
}

interface Row {
  readonly fields: Readonly<Record<string, unknown>>;
  /** What may come only once a household, and the column to blame. */
  readonly unique: string;
  readonly column: string;
}

export const createHistoryLoader = companionLoader('history', householdYearTarget, (cells, owner) => {
  const status = cells.label('status', 'exitStatus');
  cells.required('year');
  const year = cells.year('year');
  const members = cells.count('memberCount') ?? owner.members;
  const household_type = cells.label('householdType', 'householdType');
  return {
    fields: { year, status, household_type, member_count: members, ...readIncome(cells, members) },
    unique: String(year),
    column: 'year',
  };
});

export const createHelperLoader = companionLoader('helpers', helperTarget, (cells, _owner, { key }) => {
  const no = cells.required('helper');
  const from_date = cells.date('from');
  const to_date = cells.date('to');
  if (from_date !== null && to_date !== null && to_date < from_date)
    cells.fail('to', 'end-before-start', '结束日期早于开始日期');
  const fields = {
    id: helperId(key, no),
    kind: kindOf(cells),
    name: cells.required('name'),
    unit: cells.text('unit'),
    post: cells.text('post'),
    phone: phoneOf(cells, 'phone'),
    from_date,
    to_date,
    subject: cells.text('subject'),
  };
  return { fields, unique: no, column: 'helper' };
});

export const createMeasureLoader = companionLoader('measures', measureTarget, (cells, _owner, { key }) => {
  const no = cells.required('measure');
  cells.required('category');
  cells.required('year');
  const fields = {
    id: `m-${keyedHash(key, no).slice(0, 16)}`,
    category: cells.label('category', 'measureCategory'),
    batch: cells.label('batch', 'batch'),
    year: cells.year('year'),
    unit: cells.text('unit'),
    content: cells.required('content'),
    amount_yuan: cells.amount('amount'),
  };
  return { fields, unique: no, column: 'measure' };
});

/** The id of a helper by the number that files give. */
export function helperId(key: ImportContext['key'], no: string): string {
  return `h-${keyedHash(key, no).slice(0, 16)}`;
}

function kindOf(cells: CellReader): string | null {
  const text = cells.text('kind');
  if (text === null || text === '干部') return 'cadre';
  return text === '社会' ? 'social' : cells.fail('kind', 'unknown-code', '应填「干部」或「社会」');
}

/** Reads each row with `read`, leaves out bad ones and those of unknown households, writes the rest. */
export function companionLoader(
  kind: TableKind,
  target: Target,
  read: (cells: CellReader, owner: Owner, context: ImportContext) => Row,
): CreateLoader {
  return (context, report) => async (groups) => {
    const owners = await findOwners(context, kind, groups);
    const accepted: object[] = [];
    for (const [no, staged] of groups) {
      const seen = new Map<string, number>();
      for (const one of staged) {
        const row = readRow(new CellReader(kind, one), owners.get(no), seen, context, report, read);
        if (row) accepted.push(row);
      }
    }
    const counts = await upsert(context.query, target, accepted);
    addCounts(report, counts);
    if (kind === 'history' && counts.inserted + counts.updated > 0)
      owners.forEach(({ county }) => context.touched.add(county));
  };
}

function readRow(
  cells: CellReader,
  owner: Owner | undefined,
  seen: Map<string, number>,
  context: ImportContext,
  report: FileReport,
  read: (cells: CellReader, owner: Owner, context: ImportContext) => Row,
): object | null {
  if (!owner) cells.fail('household', 'household-unknown', '该户不在登记表中');
  const row = owner && read(cells, owner, context);
  const first = row && seen.get(row.unique);
  if (row && first !== undefined) cells.fail(row.column, 'duplicate', `与第 ${first} 行重复`);
  if (row) seen.set(row.unique, first ?? cells.row);
  cells.errors.forEach((error) => addError(report, error));
  if (row && cells.errors.length === 0)
    return { county: owner.county, household: owner.household, region: owner.region, ...row.fields };
  report.rejected++;
  return null;
}

/** The registered households by national number. */
async function findOwners(
  { query, key }: ImportContext,
  kind: TableKind,
  groups: ReadonlyMap<string, readonly StagedRow[]>,
): Promise<Map<string, Owner>> {
  const ids = new Map<string, string>();
  for (const [no, [first]] of groups) {
    const code = new CellReader(kind, first!, []).region();
    if (code !== null) ids.set(householdId(key, countyOf(code), no), no);
  }
  // Only duties name a helper; other kinds are spared the join.
  const helpers =
    kind === 'duties'
      ? 'array(select h.id from helper h where h.county = o.county and h.household = o.id)'
      : "'{}'::text[]";
  const rows = await query<{ id: string } & Omit<Owner, 'household'>>(
    `select county, id, region, member_count as members, ${helpers} as helpers from household o where id = any($1::text[])`,
    [[...ids.keys()]],
  );
  return new Map(rows.map(({ id, ...own }) => [ids.get(id)!, { ...own, household: id }]));
}
