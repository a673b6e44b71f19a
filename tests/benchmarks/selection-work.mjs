// Measures the selection of points by place, on the client, against the indexes that are used for it elsewhere.
/* global window */
import { onPage } from './browser.mjs';
import { median } from './median.mjs';

const count = 1_000_000;
const names = ['onemap', 'kdbush and d3-polygon', 'flatbush', 'turf'];
const boxPeers = ['kdbush and d3-polygon', 'flatbush'];
const works = [
  { key: 'build', title: 'build', atLeast: 5, peers: boxPeers },
  // Who knows no other way counts a list.
  {
    key: 'drag',
    title: 'box of a quarter, found and counted, a step of its drag',
    atLeast: 10,
    peers: boxPeers,
  },
  { key: 'box', title: 'box of a quarter, as a list of numbers', peers: boxPeers },
  { key: 'polygon', title: 'polygon of 500 vertices', atLeast: 20, peers: names.slice(1) },
];

/** Every subject must find as many points. */
export async function selectionRows({ browser, origin, runs, peers, say }) {
  if (!['kdbush', 'flatbush', 'd3-polygon'].every((name) => peers.has(name))) return [];
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const name of names) {
      say(`selection ${count.toLocaleString('en')}, ${name}, run ${run + 1} of ${runs}`);
      const result = await onPage(browser, `${origin}/page/selection`, async (page) => {
        await page.waitForFunction(() => 'select' in window);
        return page.evaluate(([each, n]) => window.select(each, n), [name, count]);
      });
      results[name].push(result);
    }
  return works.map((work) => rowOf(work, results));
}

function rowOf({ key, title, atLeast, peers }, results) {
  const took = (name) => median(results[name].map((result) => result[key]));
  const place = { drag: 0, box: 1, polygon: 2 }[key];
  const found = new Set(
    [...peers, 'onemap'].flatMap((name) => results[name].map((result) => result.found[place])),
  );
  const differs = place !== undefined && found.size > 1 ? ' (the points differ)' : '';
  const theirs = Object.fromEntries(peers.map((name) => [name, took(name)]));
  return {
    work: `selection ${count.toLocaleString('en')}: ${title}${differs}`,
    unit: 'ms',
    ours: took('onemap'),
    peers: theirs,
    best: Math.min(...Object.values(theirs)),
    atLeast,
  };
}
