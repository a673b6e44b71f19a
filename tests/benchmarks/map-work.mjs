// Measures the map engine against its peers: each set is drawn by ours and by the peers in turn, several times over.
/* global window */
import { onPage } from './browser.mjs';
import { median } from './median.mjs';

/** @typedef {{name: string, peer: boolean, needs?: string}} Subject */
const ours = { name: 'onemap' };
const openlayers = { name: 'openlayers' };
const maplibre = { name: 'maplibre', needs: 'maplibre-gl' };

/** What is drawn, by whom, and how much faster than the best peer the budget asks for. */
const sets = [
  { kind: 'polygons', count: 415, outlines: 'villages.json', peers: [openlayers, maplibre], year: 1 },
  { kind: 'polygons', count: 5000, peers: [openlayers, maplibre], year: 4, main: 20 },
  { kind: 'polygons', count: 40_000, peers: [openlayers], first: 4, year: 40 },
  { kind: 'points', count: 100_000, peers: [openlayers, maplibre], first: 10, frame: 10, year: 20, heap: 20 },
  { kind: 'points', count: 1_000_000, peers: [], first: 10, frame: 10, year: 50, heap: 20 },
];

/** Steps of one run; a slow peer is not asked as often at a million. */
const steps = { pans: 4, years: 6 };
const fewSteps = { pans: 1, years: 1 };

/**
 * @param {'polygons' | 'points'} kind
 * @param {object} context `browser`, `origin`, `peers` (those installed), `runs`, `million` (whether OpenLayers draws a
 *   million points), `say`
 * @returns {Promise<object[]>} rows of the report
 */
export async function mapRows(kind, context) {
  const rows = [];
  for (const set of sets.filter((each) => each.kind === kind)) {
    const peers = peersOf(set, context);
    const results = await measureSet(set, [ours, ...peers], context);
    rows.push(...rowsOf(set, results));
  }
  return rows;
}

function peersOf({ kind, count, peers }, { peers: installed, million }) {
  if (kind === 'points' && count === 1_000_000) return million ? [openlayers] : [];
  return peers.filter(({ needs }) => !needs || installed.has(needs));
}

async function measureSet(set, subjects, { browser, origin, runs, say }) {
  const all = new Map(subjects.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const { name } of subjects) {
      const slow = set.count === 1_000_000 && name !== ours.name;
      if (slow && run > 0) continue;
      say(`${set.kind} ${set.count}, ${name}, run ${run + 1} of ${slow ? 1 : runs}`);
      all.get(name).push(await onPage(browser, `${origin}/page/${name}`, (page) => oneRun(page, set, slow)));
    }
  }
  return new Map([...all].map(([name, results]) => [name, summaryOf(results)]));
}

async function oneRun(page, { kind, count, outlines }, slow) {
  const url = outlines && `/data/${outlines}`;
  await page.waitForFunction(() => 'bench' in window);
  await page.evaluate(() => window.bench.heap());
  const empty = await page.evaluate(() => window.bench.heap());
  await page.evaluate(([k, n, u]) => window.bench.prepare(k, n, u), [kind, count, url]);
  const result = await page.evaluate(([k, s]) => window.bench.run(k, s), [kind, slow ? fewSteps : steps]);
  return { ...result, heap: (await page.evaluate(() => window.bench.heap())) - empty };
}

function summaryOf(results) {
  const flat = (key) => results.flatMap((result) => result[key]);
  return {
    first: median(flat('first')),
    frame: median(flat('frames')),
    year: median(flat('years')),
    main: flat('main').length > 0 ? median(flat('main')) : undefined,
    heap: median(flat('heap')) / 1e6,
  };
}

function rowsOf(set, results) {
  const title = `${set.kind} ${set.count.toLocaleString('en')}`;
  const own = results.get(ours.name);
  const peers = [...results].filter(([name]) => name !== ours.name);
  const row = (work, unit, key, budget, among = peers) => ({
    work: `${title}: ${work}`,
    unit,
    ours: own[key],
    peers: Object.fromEntries(peers.map(([name, result]) => [name, result[key]])),
    best: Math.min(...among.map(([, result]) => result[key])),
    atLeast: budget,
  });
  const canvas = peers.filter(([name]) => name === openlayers.name);
  return [
    row('first frame', 'ms', 'first', set.first),
    row('pan step', 'ms', 'frame', set.frame),
    row('year step', 'ms', 'year', set.year, set.kind === 'polygons' ? canvas : peers),
    mainRow(title, own, results.get(maplibre.name), set.main),
    row('memory for the data', 'MB', 'heap', set.heap, canvas),
  ];
}

/** A year step's hold on the main thread against MapLibre's whole step; at most 10 ms on a machine like the first one. */
function mainRow(title, own, theirs, atLeast) {
  const best = theirs ? theirs.year : Infinity;
  const peers = theirs ? { maplibre: theirs.year } : {};
  return {
    work: `${title}: year step, main thread`,
    unit: 'ms',
    ours: own.main,
    peers,
    best,
    atLeast,
    limit: 10,
  };
}
