// The portal's page of time: map, clock, cards and charts on the real server stay in step, both ways, under the strict policy.
import { describe, expect, inject, it } from 'vitest';
import { axeProblems, noTrouble, takeScreen, testPages, type PageOpener } from './browser.js';
import { PortalPage } from './portal-page.js';

const county = '620523000000';
const origin = inject('origin');

const openPage = testPages();

async function openTime(options: Parameters<PageOpener>[0] = {}) {
  const { page, trouble } = await openPage(options);
  const portal = new PortalPage(page, origin);
  await portal.open('/time/');
  for (const tag of ['om-timeline-layer', 'om-indicator-cards', 'om-chart'])
    await page.locator(`${tag}[state=ready]`).first().waitFor();
  return { page, portal, trouble };
}

describe('the page of time', () => {
  it('moves map, cards and charts with the clock, and the clock with a year that is chosen on the map', async () => {
    const { page, portal, trouble } = await openTime();
    const handle = page.getByRole('slider', { name: '时间轴' });
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    await portal.title.filter({ hasText: '2017 年' }).waitFor();
    const incidence = (await portal.figure('povertyIncidence', county, 2017))!;
    const card = page.locator('om-indicator-cards').getByRole('button', { name: /^贫困发生率/ });
    await card.filter({ hasText: `${incidence.toFixed(2)}%` }).waitFor();
    await page.locator('om-chart').first().getByText('2017 年').first().waitFor();
    await portal.chooseYear(2015);
    await page
      .getByRole('slider', { name: '时间轴' })
      .and(page.locator('[aria-valuetext^="2015 年"]'))
      .waitFor();
    await takeScreen(page, 'portal-time');
    expect(trouble).toEqual(noTrouble);
  });

  it('tells what changed over a range, as the difference of the two published years', async () => {
    const { page, portal, trouble } = await openTime();
    await page.getByLabel('方式').selectOption('cumulative');
    await portal.title.filter({ hasText: '贫困发生率变化 · 2013—2016 年' }).waitFor();
    const [from, to] = [
      (await portal.figure('povertyIncidence', county, 2013))!,
      (await portal.figure('povertyIncidence', county, 2016))!,
    ];
    expect(await portal.summary.textContent()).toContain(`全县降 ${(from - to).toFixed(1)} 个百分点`);
    expect(trouble).toEqual(noTrouble);
  });

  it('shows the indicator of the card that is chosen, everywhere', async () => {
    const { page, portal, trouble } = await openTime();
    await page
      .locator('om-indicator-cards')
      .getByRole('button', { name: /^当年脱贫人口/ })
      .click();
    await portal.title.filter({ hasText: '甘谷县各乡镇当年脱贫人口' }).waitFor();
    await page
      .locator('om-chart')
      .first()
      .getByText(/当年脱贫人口/)
      .first()
      .waitFor();
    expect(trouble).toEqual(noTrouble);
  });

  it('shows the county in the theme that is chosen, of households where a rate has no parts', async () => {
    const { page, portal, trouble } = await openTime();
    const layer = page.locator('om-timeline-layer');
    const themes = page.getByLabel('专题');
    const shown = async (theme: string, title: string): Promise<void> => {
      await themes.selectOption(theme);
      await portal.title.filter({ hasText: title }).waitFor();
      await layer.and(page.locator('[state=ready]')).waitFor();
    };
    await shown('密度', '甘谷县各乡镇贫困人口密度 · 2016 年');
    await shown('类型构成', '甘谷县各乡镇贫困户按户类型分 · 2016 年');
    const households = (await portal.figure('poorHouseholds', county, 2016))!;
    expect(await portal.summary.textContent()).toContain(`全县 ${households.toLocaleString('en-US')} 户`);
    await shown('致贫原因', '甘谷县各乡镇贫困户按致贫原因分 · 2016 年');
    await shown('密度（核密度）', '甘谷县贫困户密度 · 2016 年');
    await shown('增减', '甘谷县各乡镇贫困户变化');
    await shown('活动组织者', '甘谷县各乡镇帮扶活动按组织者类别分 · 2016 年');
    await shown('务工时间', '甘谷县各乡镇登记成员按务工时间分 · 2020 年');
    expect(await portal.summary.textContent()).toMatch(/未务工占 \d+\.\d%/);
    // Money has no symbols: the layer says so and offers classes, and the choice follows.
    await portal.map.getByLabel('指标').selectOption('netIncomePerCapita');
    await layer.evaluate((element) => element.setAttribute('theme', 'proportional'));
    await layer.getByRole('button', { name: '改看分级色块' }).click();
    await expect.poll(() => themes.inputValue()).toBe('classes');
    expect(trouble).toEqual(noTrouble);
  });

  it('plays to the last year and stops, with nothing asked of the server', async () => {
    const { page, portal, trouble } = await openTime();
    await page.getByLabel('速度').selectOption('4');
    await portal.chooseYear(2018);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: '播放', exact: true }).click();
    await portal.title.filter({ hasText: '2020 年' }).waitFor();
    await page.getByRole('button', { name: '播放', exact: true }).waitFor();
    expect(asked).toEqual([]);
    expect(trouble).toEqual(noTrouble);
  });

  it('has nothing that axe minds, wide and on a phone', async () => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const { page } = await openTime({ viewport });
      expect(await axeProblems(page)).toEqual([]);
    }
  });
});
