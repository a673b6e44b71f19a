// Writes many rows in one statement and tells apart what was new, changed or the same.
import type { Query } from '../store/db.js';
import type { FileReport } from './report.js';
import { arrayLiteral, plain, rowsOfText, textOfRows } from '../store/row-text.js';
import type { Field } from '../store/row-text.js';

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
  const sql = `${statement(target)} returning (xmax = 0) as fresh`;
  const written = await query<{ fresh: boolean }>(sql, [textOf(target, rows)]);
  const inserted = written.filter(({ fresh }) => fresh).length;
  return { inserted, updated: written.length - inserted, unchanged: rows.length - written.length };
}

/** The same where nobody counts. */
export async function write(query: Query, target: Target, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await query(statement(target), [textOf(target, rows)]);
}

export function addCounts(report: FileReport, { inserted, updated, unchanged }: UpsertCounts): void {
  report.inserted += inserted;
  report.updated += updated;
  report.unchanged += unchanged;
}

function statement({ table, columns, keys, existing = 'replace' }: Target): string {
  const names = Object.keys(columns);
  const rest = names.filter((name) => !keys.includes(name));
  const values = names.map((name, i) => `c[${i + 1}]::${columns[name]}`).join(', ');
  const all = (prefix: string) => rest.map((name) => `${prefix}.${name}`).join(', ');
  const action =
    existing === 'keep' || rest.length === 0
      ? 'do nothing'
      : `do update set ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}
         where (${all(table)}) is distinct from (${all('excluded')})`;
  return `insert into ${table} (${names.join(', ')}) select ${values} from ${rowsOfText}
    on conflict (${keys.join(', ')}) ${action}`;
}

function textOf({ columns }: Target, rows: readonly object[]): string {
  const types = Object.entries(columns);
  return textOfRows(
    rows.map((row) => types.map(([name, type]) => fieldOf((row as Record<string, unknown>)[name], type))),
  );
}

function fieldOf(value: unknown, type: string): Field {
  if (typeof value === 'string') return plain(value);
  if (typeof value !== 'object' || value === null) return value as Field;
  return type.endsWith('[]') ? plain(arrayLiteral(value as readonly string[])) : JSON.stringify(value);
}
