// Measures the calls of the SDK in a process of its own and takes over the rows that it writes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {object} context `root`, `work` (a folder), `peersFolder`, `runs` (rounds of each)
 * @returns {object[]} rows of the report; their ratio is to plain fetch
 */
export function sdkCallRows({ root, work, peersFolder, runs, say }) {
  say('calls of the SDK, of plain fetch and of two other clients');
  const file = join(work, 'sdk-calls.json');
  const script = join(root, 'tests', 'benchmarks', 'sdk', 'calls.mjs');
  const args = ['--conditions=onemap-source', '--import', 'tsx', script, file, peersFolder];
  const { status } = spawnSync(process.execPath, [...args, String(Math.max(7, runs))], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The SDK could not be measured; the messages are above.');
  return JSON.parse(readFileSync(file, 'utf8'));
}
