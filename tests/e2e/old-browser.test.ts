// The plain page in Chromium 80, the oldest browser that the prebuilt script promises to run in.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { packedBrowser } from '../../scripts/packed-browser.mjs';
import { root } from '../architecture/files.js';
import { OldPage } from './old-chromium.js';

const origin = inject('origin');
let page: OldPage | undefined;

afterEach(() => page?.close());

// The npm package carries it for Linux on x64 only.
describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('Chromium 80', () => {
  it('draws the map of the plain page and throws nothing', async () => {
    const oldest = packedBrowser('oldest');
    if (!oldest) throw new Error('chrome-aws-lambda is not installed, or its browser does not start here');
    page = new OldPage(oldest);
    await page.open(`${origin}/plain-html/`);
    const state = `document.querySelector('om-poverty-map').getAttribute('state')`;
    await expect.poll(() => page?.evaluate(state), { timeout: 20_000 }).toBe('ready');
    await expect.poll(() => page?.evaluate(paintedPixels), { timeout: 20_000 }).toBeGreaterThan(10_000);
    mkdirSync(join(root, '.cache', 'screens'), { recursive: true });
    writeFileSync(join(root, '.cache', 'screens', 'chromium-80.png'), await page.screenshot());
    expect(page.trouble).toEqual([]);
  });

  it('shows where the focus is, and the whole login in the window', async () => {
    const oldest = packedBrowser('oldest');
    if (!oldest) throw new Error('chrome-aws-lambda is not installed, or its browser does not start here');
    page = new OldPage(oldest);
    await page.open(`${origin}/`);
    const state = `document.querySelector('om-poverty-map').getAttribute('state')`;
    await expect.poll(() => page?.evaluate(state), { timeout: 20_000 }).toBe('ready');
    expect(await page.evaluate(ringOf('.keys'))).toBe('solid 2px');
    expect(await page.evaluate(ringOf('.table-button'))).toBe('solid 2px');
    await page.evaluate(`document.getElementById('account').click()`);
    const personas = `document.querySelectorAll('#personas button').length`;
    await expect.poll(() => page?.evaluate(personas)).toBeGreaterThan(1);
    expect(
      await page.evaluate(
        `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.getElementById('login').getBoundingClientRect())`,
      ),
    ).toBe(true);
    expect(page.trouble).toEqual([]);
  });
});

/** Puts the focus on a part of the map and answers its outline. */
const ringOf = (selector: string): string => `(() => {
  const part = document.querySelector('om-poverty-map').shadowRoot.querySelector('${selector}');
  part.focus();
  const { outlineStyle, outlineWidth } = getComputedStyle(part);
  return outlineStyle + ' ' + outlineWidth;
})()`;

/** Pixels that the thematic layer has painted: the largest count of any canvas inside the map. */
const paintedPixels = `(() => {
  const map = document.querySelector('om-poverty-map').shadowRoot.querySelector('om-map').shadowRoot;
  return Math.max(0, ...[...map.querySelectorAll('canvas')].map((canvas) => {
    if (!canvas.width || !canvas.height) return 0;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let painted = 0;
    for (let index = 3; index < data.length; index += 4) if (data[index] > 0) painted += 1;
    return painted;
  }));
})()`;
