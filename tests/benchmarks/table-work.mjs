// Measures a table of 100,000 rows against a table that portals use.
/* global window */
import { onPage } from './browser.mjs';
import { median } from './median.mjs';

const count = 100_000;
/** Those of the page. */
const steps = 60;
const names = ['onemap', 'tabulator'];
const works = [
  { key: 'first', title: 'first rows', atLeast: 2 },
  { key: 'main', title: 'step of scrolling, main thread', atLeast: 2 },
  // Two that both keep up stand at the length of a frame.
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
        await page.waitForFunction(() => 'sortTable' in window);
        const first = await page.evaluate(([each, n]) => window.openTable(each, n), [name, count]);
        const [scroll, main] = await withTasks(page, () => page.evaluate(() => window.scrollTable()));
        return { first, scroll, main: main / steps, sort: await page.evaluate(() => window.sortTable()) };
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

/** @returns what `work` gives, and the milliseconds of all tasks of the main thread meanwhile: script, style, layout, painting */
async function withTasks(page, work) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taken = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const before = await taken();
  const result = await work();
  const after = await taken();
  await session.detach();
  return [result, after - before];
}
