// The `seed` command: the demo's data into a data folder, or into a snapshot that first starts begin with.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openKeyedDatabase } from '../engine/open-database.js';
import { seedDemo } from '../seed/index.js';
import type { Db } from '../store/db.js';
import { migrate } from '../store/migrate.js';
import { openPglite } from '../store/pglite.js';
import { databaseUsage, readDatabaseChoice } from './database-options.js';
import { describeReport } from './import-report.js';
import { showProgress } from './progress.js';

const usage = `onemap-server seed [选项]
  --snapshot <文件>   在内存中生成，存为快照
  --files <目录>      把生成的文件留在此目录
  --scale <倍数>      甘谷示意住户数的倍数，缺省 1(约一万户)
  除 --snapshot 外，写入 --data 或 DATABASE_URL 所指的数据库；其中已有真实住户时拒绝
${databaseUsage}`;

/** Ids in a snapshot come from this key: the households behind them are invented. */
const snapshotKey = 'onemap demo';

export async function runSeed(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      engine: { type: 'string' },
      snapshot: { type: 'string' },
      files: { type: 'string' },
      scale: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  const scale = Number(values.scale);
  if (values.help || isWrong(values, scale)) {
    (values.help ? process.stdout : process.stderr).write(`${usage}\n`);
    return values.help ? 0 : 2;
  }
  if (values.snapshot !== undefined) return seedSnapshot(values.snapshot, scale, values.files);
  const { db, keys } = await openKeyedDatabase(readDatabaseChoice(values, process.env));
  try {
    await refuseRealHouseholds(db);
    await seed(db, keys.households, scale, values.files);
    return 0;
  } finally {
    await db.close();
  }
}

interface Values {
  readonly data?: string | undefined;
  readonly snapshot?: string | undefined;
}

/** Where the data goes must be named, once: a snapshot, a folder or a server. */
function isWrong({ data, snapshot }: Values, scale: number): boolean {
  const unclear =
    snapshot === undefined ? data === undefined && !process.env.DATABASE_URL : data !== undefined;
  return unclear || !(scale > 0 && scale <= 100);
}

async function seedSnapshot(file: string, scale: number, kept: string | undefined): Promise<number> {
  const db = await openPglite({ inMemory: true });
  try {
    await migrate(db);
    await seed(db, snapshotKey, scale, kept);
    await writeFile(file, await db.dump());
    return 0;
  } finally {
    await db.close();
  }
}

/** @throws Error when a household is not invented: the two would never be told apart again */
async function refuseRealHouseholds(db: Db): Promise<void> {
  const rows = await db.write((query) => query('select from household where not synthetic limit 1'));
  if (rows.length > 0) throw new Error('数据库里已有真实住户，不能混入示意数据。');
}

async function seed(
  db: Db,
  key: string | Uint8Array,
  scale: number,
  kept: string | undefined,
): Promise<void> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'onemap-seed-')));
  const progress = showProgress(process.stderr);
  try {
    const report = await seedDemo(db, { folder, scale, key, onProgress: progress.update });
    progress.end();
    process.stderr.write(`${describeReport(report)}\n`);
  } finally {
    if (kept === undefined) await rm(folder, { recursive: true, force: true });
  }
}
