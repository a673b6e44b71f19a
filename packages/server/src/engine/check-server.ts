// Whether a PostgreSQL server is one that the schema can live on: its version and its encoding.
import type { Db } from '../store/db.js';
import { oldestMajor } from './binaries.js';
import { UnusableDatabaseError } from './explain-failure.js';

export interface ServerFacts {
  /** `15.18` */
  readonly version: string;
  /** The server is a Citus coordinator. */
  readonly citus: boolean;
}

interface Facts {
  readonly number: number;
  readonly version: string;
  readonly encoding: string;
  readonly citus: boolean;
}

/** @throws UnusableDatabaseError for a server that is too old, or a database that does not keep UTF-8 */
export async function checkServer(db: Db, label: string): Promise<ServerFacts> {
  const rows = await db.write((query) =>
    query<Facts>(`select current_setting('server_version_num')::int as number,
      current_setting('server_version') as version, current_setting('server_encoding') as encoding,
      exists (select from pg_extension where extname = 'citus') as citus`),
  );
  return judgeServer(rows[0]!, label);
}

export function judgeServer({ number, version, encoding, citus }: Facts, label: string): ServerFacts {
  if (number < oldestMajor * 10_000)
    throw new UnusableDatabaseError(
      `PostgreSQL ${label}：版本是 ${version}，须为 ${oldestMajor} 或更新，请先升级`,
    );
  if (encoding !== 'UTF8')
    throw new UnusableDatabaseError(
      `PostgreSQL ${label}：数据库的编码是 ${encoding}，须为 UTF8，请重建：create database … encoding 'UTF8' template template0`,
    );
  return { version: version.split(' ')[0]!, citus };
}
