// Imports the generator's register of 100,000 rows through the importer into a native database, in a process of its own.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planGangu } from '../../../packages/server/src/seed/generate/gangu.js';
import { writeCounty } from '../../../packages/server/src/seed/generate/files.js';
import { dataFolder } from '../../../packages/server/src/seed/generate/divisions.js';
import type { ImportFile } from '../../../packages/server/src/import/index.js';
import type { Engine } from './engines.js';
import type { Row } from './rows.js';

interface ImportResult {
  readonly rows: number;
  readonly seconds: number;
  readonly idleBytes: number;
  readonly peakBytes: number;
}

/** 2.65 times the demo's households are 100,000 persons, a row each. */
const scale = 2.65;

export async function importRows(engine: Engine): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'onemap-bench-files-'));
  try {
    const [boundaries, , register] = await writeCounty(folder, 'gangu', planGangu(scale));
    const divisions = join(dataFolder, 'divisions', 'gangu.csv');
    // A process each: what the boundaries took would count as the register's.
    await runImport(engine.url!, [{ path: divisions, kind: 'divisions' }, { path: boundaries! }]);
    const { rows, seconds, idleBytes, peakBytes } = await runImport(engine.url!, [{ path: register! }]);
    const size = `import of ${rows.toLocaleString('en')} register rows, native`;
    return [
      {
        work: size,
        unit: 'rows/s',
        ours: rows / seconds,
        peers: { wanted: 5000 },
        best: 5000,
        atLeast: 1,
        more: true,
      },
      {
        work: `${size}: memory over idle`,
        unit: 'MB',
        ours: (peakBytes - idleBytes) / 1e6,
        peers: {},
        best: null,
        limit: 400,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runImport(url: string, files: readonly ImportFile[]): Promise<ImportResult> {
  const script = fileURLToPath(new URL('import-process.ts', import.meta.url));
  const args = ['--conditions=onemap-source', '--import', 'tsx', script, url, JSON.stringify(files)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`the import ended with ${String(code)}`);
  return JSON.parse(said) as ImportResult;
}
