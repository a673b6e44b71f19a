// The portal's page of the land: drawn under the strict policy with its worker as a file, by keys, and without WebGL.
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { axeProblems, noTrouble, takeScreen, testPages } from './browser.js';

const origin = inject('origin');

const openPage = testPages();

async function open(prepare?: (page: Page) => Promise<unknown>) {
  // WebGL without a graphics card takes its time by the pixel.
  const { page, trouble } = await openPage({ viewport: { width: 800, height: 640 } });
  await prepare?.(page);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(`${origin}/terrain/`);
  const view = page.locator('om-terrain-view[state=ready]');
  await view.waitFor();
  return { page, view, trouble, workers };
}

describe('the page of the land', () => {
  it('draws the towns with a worker of its own origin, follows the clock, and opens by keys', async () => {
    const heights: string[] = [];
    const { page, view, trouble, workers } = await open((opened) => {
      opened.on('request', (request) => {
        const [, path] = /\/elevation\/(.*)$/.exec(request.url()) ?? [];
        if (path !== undefined) heights.push(path);
      });
      return Promise.resolve();
    });
    await view.evaluate((element) => (element as unknown as { whenDrawn(): Promise<void> }).whenDrawn());
    expect(workers.filter((url) => url.includes('maplibre')).length).toBeGreaterThan(0);
    expect(workers.every((url) => url.startsWith(`${origin}/`))).toBe(true);
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.every((path) => path.startsWith('demo/tiles/WebMercatorQuad/'))).toBe(true);
    await view.getByRole('heading', { name: '甘谷县各乡镇贫困发生率 · 2016 年' }).waitFor();
    for (const words of ['2016 年', '示意数据', '示意地形', '高程夸张 1.5 倍'])
      await view.locator('.ground').getByText(words).first().waitFor();
    await page.getByRole('slider', { name: '时间轴' }).focus();
    await page.keyboard.press('ArrowRight');
    await view.getByRole('heading', { name: /2017 年/ }).waitFor();
    await view.getByRole('application').focus();
    await page.keyboard.press('e');
    await view.getByText(/朝向 15 度，俯仰 55 度/).waitFor({ state: 'attached' });
    await expect
      .poll(() => new URL(page.url()).hash)
      .toMatch(/&p\.om-terrain-view=105\.\d+,34\.\d+,[\d.]+,15,55/);
    await page.keyboard.press('Enter');
    await view.locator('.card strong').waitFor();
    await takeScreen(page, 'portal-terrain');
    expect(await axeProblems(page)).toEqual([]);
    expect(trouble).toEqual(noTrouble);
  }, 180_000);

  it('offers the flat map and the table where there is no WebGL', async () => {
    const { view, trouble } = await open((page) =>
      page.addInitScript(() => {
        const original = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => unknown;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...all: unknown[]) {
          return String(all[0]).startsWith('webgl') ? null : original.apply(this, all);
        } as never;
      }),
    );
    await view.getByRole('link', { name: '看二维地图' }).waitFor();
    expect(await view.locator('om-region-table tbody tr').count()).toBe(15);
    expect(trouble).toEqual(noTrouble);
  });
});
