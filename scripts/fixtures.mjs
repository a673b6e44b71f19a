// Writes packages/contract/fixtures/*.json from what the reference server answers over the demo data: run it after a
// change of the contract or the seed. Stories and tests read the files, so that they need no server.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { collectFixtures } from './fixtures/collect.mjs';
import { ensureSnapshot, snapshotFile, startServer } from './server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'packages', 'contract', 'fixtures');

ensureSnapshot(root);
const data = await mkdtemp(join(tmpdir(), 'onemap-fixtures-'));
const server = await startServer(root, ['--data', data, '--snapshot', snapshotFile(root), '--port', '0']);
try {
  await mkdir(folder, { recursive: true });
  for (const [name, value] of Object.entries(await collectFixtures(`${server.url}/onemap/v1`))) {
    const text = await format(JSON.stringify(value), { parser: 'json', printWidth: 4000 });
    await writeFile(join(folder, `${name}.json`), text);
    console.log(`wrote packages/contract/fixtures/${name}.json (${Math.round(text.length / 1024)} kB)`);
  }
} finally {
  await server.stop();
  await rm(data, { recursive: true, force: true });
}
