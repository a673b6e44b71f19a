// The portal's one screen on the real server: one clock for all, true national figures, the village's plan, the wall within its height.
import { readCube } from '@onemap/contract/cube';
import type { StatDataset } from '@onemap/contract';
import type { Locator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { axeProblems, noTrouble, takeScreen, testPages, type PageOpener } from './browser.js';
import { PortalPage } from './portal-page.js';

const county = '620523000000';
const origin = inject('origin');

const openPage = testPages();

async function openScreen(path = '/dashboard/', options: Parameters<PageOpener>[0] = {}) {
  const { page, trouble } = await openPage(options);
  const portal = new PortalPage(page, origin);
  await portal.open(path);
  for (const tag of ['om-timeline-layer', 'om-indicator-cards', 'om-ranking'])
    await page.locator(`${tag}[state=ready]`).first().waitFor();
  await charts(page);
  return { page, portal, trouble };
}

/** Waits until every chart of the page in view is drawn. */
async function charts(page: Page): Promise<void> {
  const shown = page.locator('om-dashboard .page:not([hidden])');
  await shown.locator('om-chart').first().waitFor();
  for (const chart of await shown.locator('om-chart').all()) await chart.locator('[part=picture]').waitFor();
}

async function openTab(page: Page, name: string): Promise<Locator> {
  await page.getByRole('tab', { name }).click();
  await charts(page);
  return page.locator('om-dashboard .page:not([hidden])');
}

/** How far the page, and what stands in each part of the one in view, is cut off, CSS pixels; what is whole is left out. */
function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dashboard = document.querySelector('om-dashboard')!;
    const shown = dashboard.shadowRoot!.querySelector('.page:not([hidden])')!;
    const inside = [...shown.querySelectorAll('om-chart')].map((chart): [string, Element] => [
      `picture of ${chart.getAttribute('type')}`,
      chart.shadowRoot!.querySelector('.stage')!,
    ]);
    const ranks = [...shown.querySelectorAll('om-ranking')].map((ranking): [string, Element] => [
      'ranking',
      ranking.shadowRoot!.querySelector('om-region-table')!,
    ]);
    const rulers: [string, Element][] = [
      ['page', document.documentElement],
      ['screen', dashboard.shadowRoot!.querySelector('.base')!],
      ...[...shown.querySelectorAll('.cell, .cell .table, .cell .text')].map((cell): [string, Element] => [
        cell.className,
        cell,
      ]),
      ...inside,
      ...ranks,
    ];
    return rulers
      .filter(([, e]) => getComputedStyle(e).overflowY !== 'visible' || e === document.documentElement)
      .filter(([, e]) => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)
      .map(([name, e]) => `${name} ${e.scrollWidth - e.clientWidth} x ${e.scrollHeight - e.clientHeight}`);
  });
}

async function publishedFigure(measure: string, year: number): Promise<number> {
  const query = new URLSearchParams({ measure, region: '000000000000', time: String(year) });
  const response = await fetch(`${origin}/onemap/v1/statistics/published/data?${query}`);
  return readCube((await response.json()) as StatDataset).at({ measure, time: year }).value!;
}

describe('the one screen', () => {
  it('shows the county by one clock, and a choice anywhere changes all', async () => {
    const { page, portal, trouble } = await openScreen();
    const handle = page.getByRole('slider', { name: '时间轴' });
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    await portal.title.filter({ hasText: '2017 年' }).waitFor();
    const incidence = (await portal.figure('povertyIncidence', county, 2017))!;
    const card = page.locator('om-indicator-cards').getByRole('button', { name: /^贫困发生率/ });
    await card.filter({ hasText: `${incidence.toFixed(2)}%` }).waitFor();
    await page.locator('om-dashboard').getByText('2017 年末数据').waitFor();
    await page.locator('om-ranking').getByRole('button', { name: '古坡镇' }).click();
    await page.locator('om-chart .selected').first().waitFor();
    await takeScreen(page, 'portal-dashboard');
    expect(trouble).toEqual(noTrouble);
  });

  it('tells the national fall of 2012 to 2019 as the published figures have it', async () => {
    const { page, trouble } = await openScreen();
    const nation = await openTab(page, '全国');
    const [from, to] = [
      await publishedFigure('poorPersons', 2012),
      await publishedFigure('poorPersons', 2019),
    ];
    expect((from - to) / 10_000).toBe(9348);
    const rates = [
      await publishedFigure('povertyIncidence', 2012),
      await publishedFigure('povertyIncidence', 2019),
    ];
    expect((rates[0]! - rates[1]!).toFixed(1)).toBe('9.6');
    const figures = await nation.locator('.figures').innerText();
    expect(figures).toContain('9,348');
    expect(figures).toContain('9.6');
    // 122,380,000 at the end of 2011, nobody at the end of 2020.
    await nation
      .locator('om-chart')
      .first()
      .getByRole('heading', { name: '全国贫困人口 2011—2020 年减少 1.22 亿人' })
      .waitFor();
    await takeScreen(page, 'portal-dashboard-nation');
    expect(trouble).toEqual(noTrouble);
  });

  it('shows the batches of the village as bars of their own, and says why they exceed the whole', async () => {
    const { page, trouble } = await openScreen();
    const village = await openTab(page, '永安村');
    const names = await village
      .locator('om-chart')
      .first()
      .locator('[part=mark]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));
    expect(names.map((name) => /\d+ 户/.exec(name!)?.[0])).toEqual([
      '130 户',
      '99 户',
      '82 户',
      '40 户',
      '35 户',
    ]);
    await village.locator('om-chart').first().getByText('各类之和大于总数').waitFor();
    const table = await village.getByRole('table').first().innerText();
    for (const share of ['94.78', '68.01', '58.75', '24.75', '22.39']) expect(table).toContain(share);
    await village.getByText('386 户、1,596 人').waitFor();
    await takeScreen(page, 'portal-dashboard-village');
    expect(trouble).toEqual(noTrouble);
  });

  it.each([
    [1920, 1080],
    [3840, 2160],
  ])('is a wall of %i x %i without scrolling, on every page', async (width, height) => {
    const { page, trouble } = await openScreen('/dashboard/?wall', { viewport: { width, height } });
    await expect.poll(() => overflows(page), { timeout: 5000 }).toEqual([]);
    await takeScreen(page, `portal-dashboard-wall-${width}`);
    for (const name of ['类别与成效', '帮扶与成效', '全国', '永安村']) {
      await openTab(page, name);
      // A chart takes the size of its cell a frame after it is shown.
      await expect.poll(() => overflows(page), { timeout: 5000 }).toEqual([]);
      await takeScreen(page, `portal-dashboard-wall-${width}-${name}`);
    }
    expect(trouble).toEqual(noTrouble);
  });

  it('goes from page to page by itself, and stands where the system asks for less motion', async () => {
    const moving = await openScreen('/dashboard/', { reducedMotion: 'no-preference' });
    await moving.page.getByRole('button', { name: '暂停轮播' }).click();
    await moving.page.getByRole('button', { name: '继续轮播' }).waitFor();
    const still = await openScreen('/dashboard/', { reducedMotion: 'reduce' });
    await still.page.getByText('不自动轮播').waitFor();
    expect(await still.page.getByRole('button', { name: '暂停轮播' }).count()).toBe(0);
  });

  it('has nothing that axe minds: a desk, a phone, a wall', async () => {
    for (const [path, viewport] of [
      ['/dashboard/', { width: 1440, height: 900 }],
      ['/dashboard/', { width: 390, height: 844 }],
      ['/dashboard/?wall', { width: 1920, height: 1080 }],
    ] as const) {
      const { page } = await openScreen(path, { viewport });
      expect(await axeProblems(page)).toEqual([]);
      await openTab(page, '永安村');
      expect(await axeProblems(page)).toEqual([]);
    }
  });
});
