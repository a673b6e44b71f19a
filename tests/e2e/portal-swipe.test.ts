// The portal's page of imagery: two years from the server's catalogue, moved by the keyboard, with the figures beside, under the strict policy.
import { describe, expect, inject, it } from 'vitest';
import type { ImageryList } from '@onemap/contract';
import { axeProblems, noTrouble, takeScreen, testPages, type PageOpener } from './browser.js';

const origin = inject('origin');

const openPage = testPages();

async function openSwipe(options: Parameters<PageOpener>[0] = {}, address = origin) {
  const { page, trouble } = await openPage(options);
  const tiles: { readonly url: string; readonly status: number }[] = [];
  page.on('response', (answer) => {
    if (/\/imagery\/.*\/tiles\//.test(answer.url()))
      tiles.push({ url: answer.url(), status: answer.status() });
  });
  await page.goto(`${address}/swipe/`);
  for (const tag of ['om-swipe-compare', 'om-trend-panel'])
    await page.locator(`${tag}[state=ready]`).waitFor();
  return { page, trouble, tiles };
}

describe('the page of imagery', () => {
  it('compares 2013 and 2015 of the catalogue, in tiles of the server, and tells what changed', async () => {
    const { items } = (await (await fetch(`${origin}/onemap/v1/imagery`)).json()) as ImageryList;
    expect(items.map(({ year, synthetic }) => [year, synthetic])).toEqual([
      [2013, true],
      [2015, true],
    ]);
    const { page, trouble, tiles } = await openSwipe();
    await page.getByText('2013 年影像', { exact: true }).waitFor();
    await page.getByText('2015-10-06 拍摄 · 2 米', { exact: true }).waitFor();
    await expect.poll(() => new Set(tiles.map(({ url }) => /demo-\d+/.exec(url)?.[0])).size).toBe(2);
    expect(tiles.filter(({ status }) => ![200, 304].includes(status))).toEqual([]);
    await page.getByText('磐安镇', { exact: false }).first().waitFor();
    await takeScreen(page, 'portal-swipe');
    expect(trouble).toEqual(noTrouble);
  });

  it('has its imagery by every name of the server', async () => {
    for (const name of ['localhost', '127.0.0.1']) {
      const address = `http://${name}:${new URL(origin).port}`;
      const { page, trouble, tiles } = await openSwipe({}, address);
      await expect.poll(() => new Set(tiles.map(({ url }) => /demo-\d+/.exec(url)?.[0])).size).toBe(2);
      expect(tiles.every(({ url }) => url.startsWith(`${address}/`))).toBe(true);
      expect(await page.locator('om-swipe-compare .missing').count()).toBe(0);
      expect(trouble).toEqual(noTrouble);
    }
  });

  it('says which imagery has not come and what to do, until it comes', async () => {
    const { page } = await openPage({});
    const isOurs = (url: URL): boolean => url.pathname.includes('/imagery/demo-2013/tiles/');
    await page.route(isOurs, (route) => route.abort());
    await page.goto(`${origin}/swipe/`);
    const side = page.locator('om-swipe-compare .chip-left');
    await side.getByText('没有取到影像，请检查网络', { exact: false }).waitFor();
    await page.unroute(isOurs);
    await side.getByRole('button', { name: '重试' }).click();
    await side.getByText('2013-09-21 拍摄 · 2 米').waitFor();
  });

  it('moves its divider by the keyboard and says how much of each year is seen', async () => {
    const { page, trouble } = await openSwipe();
    const divider = page.locator('om-swipe-compare').getByRole('slider').first();
    await divider.focus();
    await page.keyboard.press('Home');
    expect(await divider.getAttribute('aria-valuenow')).toBe('0');
    await page.keyboard.press('End');
    expect(await divider.getAttribute('aria-valuetext')).toBe('2013 年影像占 100%');
    expect(trouble).toEqual(noTrouble);
  });

  it('keeps way and place of the comparison in its address, which brings them back', async () => {
    const { page, trouble } = await openSwipe();
    await page.getByLabel('对比方式').selectOption('horizontal');
    await page.locator('om-swipe-compare').getByRole('slider').first().press('PageDown');
    await expect.poll(() => page.url()).toMatch(/#v=1.*&w=horizontal,60,/);
    const { page: other } = await openPage({});
    await other.goto(page.url());
    const divider = other.locator('om-swipe-compare').getByRole('slider').first();
    await divider.and(other.locator('[aria-valuenow="60"][aria-orientation=vertical]')).waitFor();
    expect(trouble).toEqual(noTrouble);
  });

  it('has nothing that axe minds, wide and on a phone', async () => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const { page } = await openSwipe({ viewport });
      expect(await axeProblems(page)).toEqual([]);
    }
  });
});
