// Measures a table of 100,000 rows against a table that portals use.
/* global window */
import { onPage } from './browser.mjs';
import { median } from './median.mjs';

const count = 100_000;
const names = ['onemap', 'tabulator'];
const works = [
  { key: 'first', title: 'first rows', atLeast: 2 },
  // Two screens that both keep up stand at the length of a frame.
  { key: 'scroll', title: 'step of scrolling, with its frame', atLeast: 1 },
  { key: 'sort', title: 'sort by a number', atLeast: 2 },
];

export async function tableRows({ browser, origin, runs, peers, say }) {
  if (!peers.has('tabulator-tables')) return [];
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const name of names) {
      say(`table ${count.toLocaleString('en')}, ${name}, run ${run + 1} of ${runs}`);
      const result = await onPage(browser, `${origin}/page/table`, async (page) => {
        await page.waitForFunction(() => 'table' in window);
        return page.evaluate(([each, n]) => window.table(each, n), [name, count]);
      });
      results[name].push(result);
    }
  return works.map(({ key, title, atLeast }) => {
    const took = (name) => median(results[name].map((result) => result[key]));
    return {
      work: `table of ${count.toLocaleString('en')} results: ${title}`,
      ...{ unit: 'ms', ours: took('onemap'), peers: { tabulator: took('tabulator') } },
      ...{ best: took('tabulator'), atLeast },
    };
  });
}
