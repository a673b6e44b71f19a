// Measures the reference server in a process of its own and takes over the rows that it writes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {object} context `root`, `work` (a folder), `million` (whether a million households are measured too)
 * @returns {object[]} rows of the report
 */
export function serverRows({ root, work, million }) {
  const file = join(work, 'server.json');
  const script = join(root, 'tests', 'benchmarks', 'server', 'main.ts');
  const args = ['--conditions=onemap-source', '--max-old-space-size=6000', '--import', 'tsx', script, file];
  const { status } = spawnSync(process.execPath, [...args, ...(million ? ['--million'] : [])], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The server could not be measured; the messages are above.');
  // JSON has no Infinity: null is a row without a peer.
  return JSON.parse(readFileSync(file, 'utf8')).map((row) => ({ ...row, best: row.best ?? Infinity }));
}
