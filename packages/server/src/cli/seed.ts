// The `seed` command: the demo's data into a data folder, or into a snapshot that first starts begin with.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKeys } from '../auth/keys.js';
import { seedDemo } from '../seed/index.js';
import { migrate } from '../store/migrate.js';
import { openPglite } from '../store/pglite.js';
import type { PgliteDb } from '../store/pglite.js';
import { describeReport } from './import-report.js';
import { showProgress } from './progress.js';

const usage = `onemap-server seed [选项]
  --data <目录>       写入此数据目录
  --snapshot <文件>   在内存中生成，存为快照
  --files <目录>      把生成的文件留在此目录
  --scale <倍数>      甘谷示意住户数的倍数，缺省 1(约一万户)`;

/** Ids in a snapshot come from this key: the households behind them are invented. */
const snapshotKey = 'onemap demo';

export async function runSeed(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      snapshot: { type: 'string' },
      files: { type: 'string' },
      scale: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  const scale = Number(values.scale);
  const wrong =
    (values.data === undefined) === (values.snapshot === undefined) || !(scale > 0 && scale <= 100);
  if (values.help || wrong) {
    (values.help ? process.stdout : process.stderr).write(`${usage}\n`);
    return values.help ? 0 : 2;
  }
  const db = await openPglite(values.data === undefined ? { inMemory: true } : { dataFolder: values.data });
  try {
    await migrate(db);
    const key = values.data === undefined ? snapshotKey : (await loadKeys(values.data)).households;
    await seed(db, key, scale, values.files);
    if (values.snapshot !== undefined) await writeFile(values.snapshot, await db.dump());
    return 0;
  } finally {
    await db.close();
  }
}

async function seed(
  db: PgliteDb,
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
