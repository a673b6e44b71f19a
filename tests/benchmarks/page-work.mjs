// Measures whole pages and single jobs: the first map, a map's life on a page, natural breaks, sizes of downloads.
/* global window */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { onPage } from './browser.mjs';
import { median } from './median.mjs';

const firstRuns = 31;
const restInMs = 400;
/** Where one run is a few milliseconds on a page of its own: more of them, since a neighbour's slice is as long. */
const shortRuns = 9;
const warmCycles = 10;
const countedCycles = 50;

export async function firstMapRows({ browser, origin, peers: installed, say }) {
  const names = ['first-onemap', 'first-lit', 'first-bare'];
  if (installed.has('@eox/map')) names.push('first-eox');
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < firstRuns; run++) {
    say(`first map of 415 villages, run ${run + 1} of ${firstRuns}`);
    for (const name of names) {
      const address = `${origin}/page/${name}?data=first-answers.json`;
      // A heavy page before this one is not to be put away meanwhile.
      await new Promise((resolve) => setTimeout(resolve, restInMs));
      times[name].push(await onPage(browser, address, (page) => page.evaluate(() => window.first)));
    }
  }
  const [ours, best, bare, eox] = Object.values(times).map(median);
  const work = 'page load to first choropleth, 415 villages';
  const peers = { 'openlayers in lit': best, 'canvas without a library': bare };
  const rows = [{ work, unit: 'ms', ours, peers, best, atLeast: 1 / 1.1 }];
  if (eox !== undefined)
    rows.push({
      work: `${work}, against EOX`,
      unit: 'ms',
      ours,
      peers: { eox },
      best: eox,
      atLeast: 1 / 0.6,
    });
  return rows;
}

/** Bytes that each further life of om-poverty-map leaves on the heap, after a forced collection. */
export async function lifeRow({ browser, origin, say }) {
  say(`om-poverty-map on and off the page, ${countedCycles} times`);
  const kept = await onPage(browser, `${origin}/page/life?data=gangu.json`, async (page) => {
    const session = await page.context().newCDPSession(page);
    const heapAfter = async (cycles) => {
      await page.evaluate((count) => window.live(count), cycles);
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const before = await heapAfter(warmCycles);
    return (await heapAfter(countedCycles)) - before;
  });
  const work = 'om-poverty-map made and removed, heap kept each time';
  return { work, unit: 'kB', ours: kept / countedCycles / 1000, peers: {}, best: Infinity, limit: 10 };
}

/** Calls on one page, of which the first is cold; of the others the first half still warms up. */
const calls = 13;
const warm = (times) => times.slice(1 + (calls >> 1));

/** Breaks are worked out again with each indicator and each theme: the budget is that of a page that has done so before. */
export async function breaksRows({ browser, origin, runs, peers, say }) {
  if (!peers.has('simple-statistics')) return [];
  const rows = [];
  for (const [count, rounded, atLeast] of [
    [40_000, false, 20],
    [40_000, true, 20],
    [100_000, false],
  ]) {
    const name = `natural breaks, 5 classes, ${count.toLocaleString('en')} ${rounded ? 'rates of two decimals' : 'distinct values'}`;
    const results = [];
    for (let run = 0; run < runs; run++) {
      say(`${name}, run ${run + 1} of ${runs}`);
      const result = await onPage(browser, `${origin}/page/breaks`, async (page) => {
        await page.waitForFunction(() => 'breaks' in window);
        return page.evaluate(([n, r, c]) => window.breaks(n, r, c), [count, rounded, calls]);
      });
      results.push(result);
    }
    const work = results.every(({ same }) => same) ? name : `${name} (the breaks differ)`;
    const row = (title, chosen, budget) => {
      const [ours, best] = ['ours', 'theirs'].map((key) =>
        median(results.flatMap((result) => chosen(result[key]))),
      );
      const others = { 'simple-statistics': best };
      return { work: `${work}, ${title}`, unit: 'ms', ours, peers: others, best, atLeast: budget };
    };
    rows.push(
      row('once warm', warm, atLeast),
      row('first call of a page', ([first]) => [first]),
    );
  }
  return rows;
}

/** A million rows by 415 villages, 4 types and 7 years; every subject must count the same. */
export async function aggregateRows({ browser, origin, peers, say }) {
  if (!peers.has('arquero')) return [];
  const work = 'a million rows grouped by 415 villages, 4 types, 7 years';
  const names = ['onemap', 'objects', 'd3 rollup', 'arquero'];
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const counts = new Set();
  for (let run = 0; run < shortRuns; run++)
    for (const name of names) {
      say(`${work}, ${name}, run ${run + 1} of ${shortRuns}`);
      const { took, counted } = await onPage(browser, `${origin}/page/aggregate`, async (page) => {
        await page.waitForFunction(() => 'group' in window);
        return page.evaluate((each) => window.group(each, 1_000_000), name);
      });
      times[name].push(took);
      counts.add(counted);
    }
  const { onemap: ours, ...others } = Object.fromEntries(names.map((name) => [name, median(times[name])]));
  const title = counts.size === 1 ? work : `${work} (the counts differ)`;
  return [
    { work: title, unit: 'ms', ours, peers: others, best: Math.min(...Object.values(others)), atLeast: 15 },
  ];
}

/**
 * A million places, bandwidth 1 km on 60 by 45 km: for the first time, and with other counts of the same places. The budget
 * is that of a first surface, since a page makes one for each set of places.
 */
export async function densityRows({ browser, origin, runs, say }) {
  const work = 'surface of density of a million places';
  const times = { onemap: [], 'd3 contourDensity': [] };
  for (let run = 0; run < runs; run++)
    for (const name of Object.keys(times)) {
      say(`${work}, ${name}, run ${run + 1} of ${runs}`);
      const took = await onPage(browser, `${origin}/page/density`, async (page) => {
        await page.waitForFunction(() => 'surface' in window);
        return page.evaluate(([each, c]) => window.surface(each, 1_000_000, c), [name, calls]);
      });
      times[name].push(took);
    }
  const row = (title, key, chosen, atLeast) => {
    const [ours, best] = Object.values(times).map((list) =>
      median(list.flatMap((took) => chosen(took[key]))),
    );
    return { work: title, unit: 'ms', ours, peers: { 'd3 contourDensity': best }, best, atLeast };
  };
  const first = ([cold]) => [cold];
  return [
    row(`${work}, first call of a page`, 'took', first, 8),
    row(`${work}, once warm`, 'took', warm),
    row(`${work}, another year, first call of a page`, 'again', first),
    row(`${work}, another year, once warm`, 'again', warm),
  ];
}

const playedYears = ['2014', '2015', '2016', '2017', '2018', '2019', '2020'];

/** A step of a play with title, legend, axis and words, beside a bare element that only colours its vector layer anew. */
export async function timelineRow({ browser, origin, runs, say }) {
  const work = 'om-timeline-layer over 415 villages, a step of its play';
  const times = { timeline: [], 'first-lit': [] };
  const data = { timeline: 'first.json', 'first-lit': 'first-answers.json' };
  for (let run = 0; run < runs; run++)
    for (const name of Object.keys(times)) {
      say(`${work}, ${name}, run ${run + 1} of ${runs}`);
      const steps = await onPage(browser, `${origin}/page/${name}?data=${data[name]}`, async (page) => {
        await page.evaluate(() => window.opened ?? window.first);
        return page.evaluate(async (years) => {
          const list = [];
          for (const year of years) list.push(await window.showYear(year));
          return list;
        }, playedYears);
      });
      times[name].push(...steps);
    }
  const [ours, best] = Object.values(times).map(median);
  return { work, unit: 'ms', ours, peers: { 'openlayers in lit': best }, best };
}

/** What the built site's loader asks for before the first map can show, as a server would compress it. */
export function downloadRow({ root }) {
  const folder = join(root, 'dist', 'site', 'onemap');
  const loader = readFileSync(join(folder, 'onemap.js'), 'utf8');
  const [, listed] = /\}\)\((\[[^\]]*\])/.exec(loader);
  const files = [Buffer.from(loader), ...JSON.parse(listed).map((name) => readFileSync(join(folder, name)))];
  return sizeRow(
    'initial download of onemap.js, gz',
    files.reduce((sum, file) => sum + gzipped(file), 0),
    {},
    155,
  );
}

/** The SDK as a bundler ships it, its core alone and whole, beside two clients that know no contract. */
export async function sdkRows({ root, work, peersFolder, peers }) {
  const others = {};
  for (const name of ['openapi-fetch', 'ky'].filter((each) => peers.has(each)))
    others[name] = await bundled(peersFolder, join(peersFolder, 'node_modules', name));
  const index = join(root, 'packages', 'sdk', 'src', 'index.ts');
  const core = join(work, 'sdk-core.js');
  writeFileSync(core, `export { createCore } from ${JSON.stringify(index)};\n`);
  return [
    sizeRow('SDK, its core alone, gz', await bundled(root, core), others, 3.072),
    sizeRow('SDK, everything it exports, gz', await bundled(root, index), others, 12),
  ];
}

function sizeRow(work, bytes, others, limit) {
  const peers = Object.fromEntries(Object.entries(others).map(([name, size]) => [name, size / 1000]));
  return { work, unit: 'kB', ours: bytes / 1000, peers, best: Infinity, limit };
}

async function bundled(root, entry) {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { conditions: ['onemap-source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { minify: true } },
    },
  });
  return output.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? gzipped(chunk.code) : 0), 0);
}

function gzipped(content) {
  return gzipSync(content, { level: 9 }).length;
}
