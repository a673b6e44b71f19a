// npm run check:gis: GDAL and QGIS, where they are installed, read a backend; writes what they found and what they asked.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { gdalSteps, gdalVersion } from './check-gis/gdal.mjs';
import { findQgis, qgisSteps } from './check-gis/qgis.mjs';
import { openRecordingProxy } from './check-gis/recording-proxy.mjs';
import { describeResults, shortenRecord } from './check-gis/results.mjs';
import { ensureImagery, ensureSnapshot, imageryFolder, snapshotFile, startServer } from './server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const resultPage = join(root, 'docs', 'reference', 'gis-clients.md');
const recordFile = join(root, 'tests', 'gis-clients', 'requests.json');

/** Runs one step. @returns its outcome with the requests that the client made meanwhile */
async function runStep(client, { name, persona, expected, find }, proxy) {
  const wanted = await expected();
  proxy.take();
  const found = await find().catch((error) => String(error.message).split('\n')[0]);
  const requests = proxy.take();
  const ok = String(found) === String(wanted);
  console.log(`${ok ? 'passed' : 'FAILED'}  ${client}  ${name}: ${found}${ok ? '' : `, expected ${wanted}`}`);
  return { client, name, persona, found, wanted, ok, requests };
}

async function checkWith(proxy) {
  const backend = await connect(`${proxy.url}/onemap/v1`);
  const [gdal, qgis] = [await gdalVersion(), await findQgis()];
  if (!gdal && !qgis) throw new Error('Neither GDAL nor QGIS is installed (Debian: gdal-bin, python3-qgis).');
  const steps = [
    ...(gdal ? gdalSteps(backend).map((step) => [gdal, step]) : []),
    ...(qgis ? qgisSteps(qgis.python, backend).map((step) => [qgis.version, step]) : []),
  ];
  const results = [];
  for (const [client, step] of steps) results.push(await runStep(client, step, proxy));
  return results;
}

/** How the check itself asks the backend: as a visitor, or with the token of the county. */
async function connect(base) {
  const ask = async (path, token, init = {}) => {
    const headers = { ...init.headers, ...(token && { authorization: `Bearer ${token}` }) };
    const response = await fetch(base + path, { ...init, headers });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const login = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const { accessToken } = await ask('/auth/token', undefined, { ...login, body: '{"persona":"county"}' });
  return { root: base, ask, token: accessToken };
}

/** Formats as every file of the repository is. */
async function write(file, text) {
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(text, { ...options, filepath: file }));
}

async function main() {
  ensureSnapshot(root);
  ensureImagery(root);
  const data = mkdtempSync(join(tmpdir(), 'onemap-gis-'));
  const proxy = await openRecordingProxy();
  const options = [
    '--data',
    data,
    '--snapshot',
    snapshotFile(root),
    '--imagery',
    imageryFolder(root),
    '--port',
    '0',
    '--public-url',
    proxy.url,
  ];
  const server = await startServer(root, options);
  proxy.forwardTo(server.url);
  try {
    const results = await checkWith(proxy);
    const today = new Date().toISOString().slice(0, 10);
    await write(recordFile, JSON.stringify(shortenRecord(results, today)));
    await write(resultPage, describeResults(results, today));
    return results.every(({ ok }) => ok);
  } finally {
    await server.stop();
    proxy.close();
    rmSync(data, { recursive: true, force: true });
  }
}

process.exitCode = (await main()) ? 0 : 1;
