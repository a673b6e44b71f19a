// Measures the importer of imagery and its tiles in a process of its own and takes over the rows that it writes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {object} context `root`, `work` (a folder), `large` (a picture of 10,000 x 10,000 instead of 4,000 x 4,000)
 * @returns {object[]} rows of the report
 */
export function imageryRows({ root, work, large }) {
  const file = join(work, 'imagery.json');
  const script = join(root, 'tests', 'benchmarks', 'imagery', 'main.ts');
  const args = [
    '--conditions=onemap-source',
    '--import',
    'tsx',
    script,
    file,
    '--side',
    large ? '10000' : '4000',
  ];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('Imagery could not be measured; the messages are above.');
  return JSON.parse(readFileSync(file, 'utf8')).map((row) => ({ ...row, best: row.best ?? Infinity }));
}
