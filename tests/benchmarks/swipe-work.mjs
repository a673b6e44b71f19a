// Measures a drag of the divider and the first picture of two years of imagery.
/* global window */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { onPage, openBrowser } from './browser.mjs';
import { median } from './median.mjs';

const steps = 200;
/** A frame of the divider may cost this much of one of the plain map. */
const most = 1.2;
/** Without them every frame would take as long as the screen waits. */
const unthrottled = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const subjects = { onemap: 'onemap', plain: 'the plain map', 'ol-ext': "ol-ext's Swipe" };

export async function swipeRows({ origin, runs, say }) {
  const browser = await openBrowser(unthrottled);
  try {
    const rows = [];
    for (const [kind, name] of [
      ['imagery', 'two years of imagery'],
      ['years', 'two years of figures over 415 villages'],
    ])
      rows.push(await dragRow({ browser, origin, runs, say }, kind, name));
    return rows;
  } finally {
    await browser.close();
  }
}

async function dragRow({ browser, origin, runs, say }, kind, name) {
  const times = Object.fromEntries(Object.keys(subjects).map((subject) => [subject, []]));
  for (let run = 0; run < runs; run++)
    for (const subject of Object.keys(subjects)) {
      say(`swipe over ${name}, ${subject}, run ${run + 1} of ${runs}`);
      const took = await onPage(browser, `${origin}/page/swipe?data=first.json`, async (page) => {
        await page.waitForFunction(() => 'drag' in window);
        await page.evaluate(([s, k]) => window.open(s, k), [subject, kind]);
        return page.evaluate((count) => window.drag(count), steps);
      });
      times[subject].push(took);
    }
  const [ours, plain, peer] = Object.values(times).map(median);
  return {
    ...{ work: `a frame of the divider over ${name}`, unit: 'ms', ours, best: plain, atLeast: 1 / most },
    peers: { [subjects.plain]: plain, [subjects['ol-ext']]: peer },
  };
}

/** From the page to the first picture with both years, beside a bare map with the same tiles. */
export async function firstImageryRow({ root, work, browser, origin, runs, say }) {
  await writeTile(root, work);
  const times = { 'imagery-onemap': [], 'imagery-bare': [] };
  for (let run = 0; run < runs; run++)
    for (const name of Object.keys(times)) {
      say(`first imagery, ${name}, run ${run + 1} of ${runs}`);
      times[name].push(
        await onPage(browser, `${origin}/page/${name}`, (page) => page.evaluate(() => window.first)),
      );
    }
  const [ours, best] = Object.values(times).map(median);
  const work_ = 'first picture of two years of imagery, from the page';
  return { work: work_, unit: 'ms', ours, peers: { 'bare OpenLayers, same tiles': best }, best };
}

/** One tile for every place, of the size that tiles of imagery have. */
async function writeTile(root, work) {
  const sharp = createRequire(join(root, 'packages', 'server', 'package.json'))('sharp');
  const pixels = Uint8Array.from({ length: 3 * 256 * 256 }, (_, i) => (Math.imul(i, 2654435761) >>> 25) + 60);
  const image = sharp(pixels, { raw: { width: 256, height: 256, channels: 3 } });
  writeFileSync(join(work, 'tile.webp'), await image.webp({ quality: 82 }).toBuffer());
}
