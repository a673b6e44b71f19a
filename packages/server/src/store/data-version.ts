// The version of the register's data and its years: read by whoever keeps an answer, written with every change.
import { createHash } from 'node:crypto';
import type { Query } from './db.js';

export interface DataVersion {
  /** A text that changes with every change of the register, and every day, since pairings begin and end with days. */
  readonly version: string;
  /** Years of the register's statuses, ascending; the same for every viewer. */
  readonly years: readonly number[];
}

export async function readDataVersion(query: Query): Promise<DataVersion> {
  const rows = await query<{ county: string; version: string; years: number[] }>(
    'select county, version, years from data_version order by county',
    [],
  );
  const [today] = await query<{ today: string }>('select today_in_china()::text as today', []);
  const hash = createHash('sha256').update(`${today?.today}\n`);
  for (const { county, version } of rows) hash.update(`${county} ${version}\n`);
  const years = [...new Set(rows.flatMap((row) => row.years))].sort((a, b) => a - b);
  return { version: hash.digest('base64url').slice(0, 22), years };
}

/** Gives these counties (six digits each) a new version, in the caller's transaction. */
export async function markChanged(query: Query, counties: readonly string[]): Promise<void> {
  for (const county of counties) await query('select mark_changed($1)', [county]);
}

/** The same for every county that has households: for changes that name none. */
export async function markAllChanged(query: Query): Promise<void> {
  await query('select mark_changed(county) from data_version', []);
}
