// A process that imports: says how many rows of its first file it took, how long, and how much memory more than idle.
import { importFiles, type ImportFile } from '../../../packages/server/src/import/index.js';
import { openPostgres } from '../../../packages/server/src/store/postgres.js';
import { peakOfMemory } from '../peak-of-memory.js';

const [url, files] = process.argv.slice(2) as [string, string];
const options = { key: 'bench', synthetic: true, source: '示意数据' };
const db = openPostgres({ url });
try {
  await db.read({ prefixes: [] }, (query) => query('select 1'));
  const idleBytes = process.memoryUsage.rss();
  const start = performance.now();
  const report = await importFiles(db, JSON.parse(files) as ImportFile[], options);
  const seconds = (performance.now() - start) / 1000;
  if (report.errorCount > 0) throw new Error(JSON.stringify(report.files[0]?.errors[0]));
  const peakBytes = peakOfMemory();
  process.stdout.write(JSON.stringify({ rows: report.files[0]!.rows, seconds, idleBytes, peakBytes }));
} finally {
  await db.close();
}
