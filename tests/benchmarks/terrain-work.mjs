// Measures the first picture of the land: the element with its data, legend and words beside MapLibre alone.
/* global window */
import { onPage } from './browser.mjs';
import { median } from './median.mjs';

const firstRuns = 3;

export async function terrainRow({ browser, origin, say }) {
  const times = { 'terrain-onemap': [], 'terrain-bare': [] };
  for (let run = 0; run < firstRuns; run++) {
    for (const name of Object.keys(times)) {
      say(`terrain, ${name}, run ${run + 1} of ${firstRuns}`);
      const address = `${origin}/page/${name}?data=gangu.json`;
      times[name].push(await onPage(browser, address, (page) => page.evaluate(() => window.drawn)));
    }
  }
  const [ours, best] = Object.values(times).map(median);
  return { work: 'terrain: first picture', unit: 'ms', ours, peers: { 'maplibre alone': best }, best };
}
