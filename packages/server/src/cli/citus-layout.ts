// The `citus-layout` command: lays the tables out on an existing Citus cluster, or prints the statements for it.
import { parseArgs } from 'node:util';
import { citusLayout, clusterStatements, describeLayout, layoutStatements } from '../engine/citus-layout.js';
import { openDatabase } from '../engine/open-database.js';
import type { Db } from '../store/db.js';

const usage = `onemap-server citus-layout [选项]
  把表分布到 DATABASE_URL 所指的 Citus 集群（协调节点），可重复执行；先执行缺少的迁移
  --print   只打印语句，不连接数据库`;

/** @returns 0 when every table lies in its place */
export async function runCitusLayout(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { print: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help || values.print) {
    process.stdout.write(`${values.help ? usage : describeLayout()}\n`);
    return 0;
  }
  if (!process.env.DATABASE_URL) throw new RangeError('citus-layout 需要 DATABASE_URL');
  const { db, about } = await openDatabase({ dataFolder: '', environment: process.env });
  try {
    await refuseWithoutCluster(db);
    await db.write(async (query) => {
      for (const statement of layoutStatements()) await query(statement);
    });
    process.stdout.write(`${about}\n${await describePlaces(db)}\n`);
    return 0;
  } finally {
    await db.close();
  }
}

/** @throws Error for a server without Citus, without workers, or whose workers do not let the readers in */
async function refuseWithoutCluster(db: Db): Promise<void> {
  const ask = async (sql: string) =>
    (await db.write((query) => query<{ yes: boolean }>(`select ${sql} as yes`)))[0]!.yes;
  if (!(await ask("exists (select from pg_extension where extname = 'citus')")))
    throw new Error('数据库里没有 Citus：请由超级用户在每个节点的这个数据库里 create extension citus');
  if (!(await ask('exists (select from citus_get_active_worker_nodes())')))
    throw new Error(`集群没有工作节点。请由超级用户执行：\n${clusterStatements.join('\n')}`);
  if (!(await ask("(select rolcanlogin from pg_roles where rolname = 'onemap_reader')")))
    throw new Error('读取者以 onemap_reader 登录工作节点。请由超级用户执行：alter role onemap_reader login;');
}

async function describePlaces(db: Db): Promise<string> {
  const rows = await db.write((query) =>
    query<{ name: string; type: string; shards: number }>(
      'select table_name::text as name, citus_table_type as type, shard_count::int as shards from citus_tables',
    ),
  );
  const found = new Map(rows.map((row) => [row.name, row]));
  return citusLayout
    .map(({ table, place }) => {
      const row = found.get(table);
      if (!row) return `  ${table}  协调节点`;
      return `  ${table}  ${row.type === 'reference' ? '每个节点一份' : `按县分布，${row.shards} 片`}${place === 'local' ? '（清单里是协调节点）' : ''}`;
    })
    .join('\n');
}
