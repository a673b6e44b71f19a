// npm run bench: measures OneMap and its peers in one browser, prints the ratios and writes docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureSite } from '../../scripts/build.mjs';
import { openBrowser } from './browser.mjs';
import { writeVillageFixtures } from './fixtures.mjs';
import { imageryRows } from './imagery-work.mjs';
import { mapRows } from './map-work.mjs';
import {
  aggregateRows,
  breaksRows,
  densityRows,
  downloadRow,
  firstMapRows,
  lifeRow,
  sdkRows,
  timelineRow,
} from './page-work.mjs';
import { installPeers, installedVersion } from './peers.mjs';
import { machine, printTable, writeReport } from './report.mjs';
import { sdkCallRows } from './sdk-work.mjs';
import { selectionRows } from './selection-work.mjs';
import { serverRows } from './server-work.mjs';
import { firstImageryRow, swipeRows } from './swipe-work.mjs';
import { buildPages, servePages } from './site.mjs';
import { tableRows } from './table-work.mjs';
import { terrainRow } from './terrain-work.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, '.cache', 'benchmarks');
const peersFolder = fileURLToPath(new URL('./peers', import.meta.url));

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    million: { type: 'boolean' },
    large: { type: 'boolean' },
    only: { type: 'string' },
  },
});

async function main() {
  const loadBefore = loadavg()[0];
  const peers = installPeers(peersFolder);
  await prepare(peers);
  const pages = await servePages({ work, peers: peersFolder });
  const browser = await openBrowser();
  const runs = Number(flags.runs);
  const context = {
    ...{ browser, origin: pages.origin, root, work, peersFolder, peers, runs },
    million: flags.million,
    large: flags.large,
  };
  try {
    const rows = await measure({ ...context, only: flags.only ?? '', say: (text) => console.error(text) });
    const lines = machine({ browserVersion: browser.version(), loadBefore });
    printTable(rows);
    console.log(lines.join('\n'));
    const date = new Date().toISOString().slice(0, 10);
    const versions = new Map([['ol', installedVersion(root, 'ol')], ...peers]);
    if (flags.only === undefined)
      await writeReport(join(root, 'docs', 'benchmarks.md'), { rows, lines, peers: versions, runs, date });
  } finally {
    await browser.close();
    pages.close();
  }
}

async function measure(context) {
  const groups = [
    ['polygons', (each) => mapRows('polygons', each)],
    ['points', (each) => mapRows('points', each)],
    ['timeline', async (each) => [await timelineRow(each)]],
    ['breaks', breaksRows],
    ['aggregate', aggregateRows],
    ['density', densityRows],
    ['selection', selectionRows],
    ['table', tableRows],
    ['first', firstMapRows],
    ['terrain', async (each) => [await terrainRow(each)]],
    ['swipe', swipeRows],
    ['picture', async (each) => [await firstImageryRow(each)]],
    ['life', async (each) => [await lifeRow(each)]],
    ['size', async (each) => [downloadRow(each), ...(await sdkRows(each))]],
    ['sdk', sdkCallRows],
    ['server', serverRows],
    ['imagery', imageryRows],
  ];
  const rows = [];
  for (const [name, rowsOf] of groups)
    if (name.startsWith(context.only)) rows.push(...(await rowsOf(context)));
  return rows;
}

/** The site for its size, the pages, and their data. */
async function prepare(peers) {
  mkdirSync(work, { recursive: true });
  await ensureSite(root);
  const outlines = join(work, 'villages.json');
  const stories = join(root, 'packages', 'contract', 'fixtures', 'gangu.json');
  const fixtures = join(work, 'first.json');
  runScript('villages.ts', outlines);
  copyFileSync(stories, join(work, 'gangu.json'));
  await writeVillageFixtures(stories, outlines, fixtures);
  runScript('answers.ts', fixtures, join(work, 'first-answers.json'));
  const pages = ['onemap', 'openlayers', 'life', 'timeline', 'density', 'swipe'];
  if (peers.has('maplibre-gl')) pages.push('maplibre');
  if (peers.has('simple-statistics')) pages.push('breaks');
  if (peers.has('kdbush') && peers.has('flatbush') && peers.has('d3-polygon')) pages.push('selection');
  if (peers.has('arquero')) pages.push('aggregate');
  if (peers.has('tabulator-tables')) pages.push('table');
  const alone = [
    'first-onemap',
    'first-lit',
    'first-bare',
    'terrain-onemap',
    'terrain-bare',
    'imagery-onemap',
    'imagery-bare',
    ...(peers.has('@eox/map') ? ['first-eox'] : []),
  ];
  await buildPages({ root, work, peers: peersFolder, pages, alone });
}

function runScript(name, ...given) {
  const script = join(root, 'tests', 'benchmarks', name);
  const args = ['--conditions=onemap-source', '--import', 'tsx', script, ...given];
  if (spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0)
    throw new Error(`${name} could not be run; the messages are above.`);
}

await main();
