// Writes many rows in one statement and tells apart what was new, changed or the same.
import type { Query } from '../store/db.js';
import type { FileReport } from './report.js';

export interface Target {
  readonly table: string;
  /** Column names with their SQL types. */
  readonly columns: Readonly<Record<string, string>>;
  readonly keys: readonly string[];
  /** `keep` leaves a row that is there as it is; `replace`, the default, overwrites it when it differs. */
  readonly existing?: 'keep' | 'replace';
}

export interface UpsertCounts {
  inserted: number;
  updated: number;
  unchanged: number;
}

/** Inserts or replaces `rows`, whose properties are the target's columns; keys must not repeat. */
export async function upsert(query: Query, target: Target, rows: readonly object[]): Promise<UpsertCounts> {
  if (rows.length === 0) return { inserted: 0, updated: 0, unchanged: 0 };
  const written = await query<{ fresh: boolean }>(statement(target), [JSON.stringify(rows)]);
  const inserted = written.filter(({ fresh }) => fresh).length;
  return { inserted, updated: written.length - inserted, unchanged: rows.length - written.length };
}

export function addCounts(report: FileReport, { inserted, updated, unchanged }: UpsertCounts): void {
  report.inserted += inserted;
  report.updated += updated;
  report.unchanged += unchanged;
}

function statement({ table, columns, keys, existing = 'replace' }: Target): string {
  const names = Object.keys(columns);
  const rest = names.filter((name) => !keys.includes(name));
  const record = names.map((name) => `${name} ${columns[name]}`).join(', ');
  const all = (prefix: string) => rest.map((name) => `${prefix}.${name}`).join(', ');
  const action =
    existing === 'keep'
      ? 'do nothing'
      : `do update set ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}
         where (${all(table)}) is distinct from (${all('excluded')})`;
  return `insert into ${table} (${names.join(', ')})
    select ${names.join(', ')} from json_to_recordset($1::json) as r(${record})
    on conflict (${keys.join(', ')}) ${action} returning (xmax = 0) as fresh`;
}
