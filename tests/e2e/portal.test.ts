// The portal from end to end: real browser, real server, real database, under default-src 'self' with nothing added.
import type { Persona } from '@onemap/contract';
import { describe, expect, inject, it } from 'vitest';
import { axeProblems, noTrouble, takeScreen, testPages, type PageOpener } from './browser.js';
import { PortalPage, shownName } from './portal-page.js';

const county = '620523000000';
const origin = inject('origin');

let personas: Map<string, Persona>;

const openPage = testPages();

async function openPortal(options: Parameters<PageOpener>[0] = {}) {
  const { page, trouble } = await openPage(options);
  const portal = new PortalPage(page, origin);
  await portal.open();
  personas = await portal.personas();
  return { page, portal, trouble };
}

function account(id: string): Persona {
  const persona = personas.get(id);
  if (!persona) throw new Error(`the demo has no account ${id}`);
  return persona;
}

describe('a visitor', () => {
  it('sees the county by town, in another year and by another indicator', async () => {
    const { page, portal, trouble } = await openPortal();
    expect(await portal.title.textContent()).toContain('甘谷县各乡镇贫困发生率');
    await portal.chooseYear(2016);
    const incidence = (await portal.figure('povertyIncidence', county, 2016))!;
    expect(await portal.summary.textContent()).toContain(`全县 ${incidence.toFixed(1)}%`);
    await takeScreen(page, 'portal-visitor-2016');
    await portal.map.getByLabel('指标').selectOption('poorHouseholds');
    await portal.title.filter({ hasText: '甘谷县各乡镇贫困户' }).waitFor();
    const households = (await portal.figure('poorHouseholds', county, 2016))!;
    expect(await portal.summary.textContent()).toContain(`全县 ${households.toLocaleString('en-US')}`);
    expect(trouble).toEqual(noTrouble);
  });

  it('gets down to a village by mouse and reads its figures, but no household', async () => {
    const { page, portal, trouble } = await openPortal();
    const asked: string[] = [];
    page.on('response', (answer) => {
      if (answer.ok() && /\/households/.test(answer.url())) asked.push(answer.url());
    });
    const village = account('village').regions[0]!;
    await portal.drillTo(village);
    expect(await portal.title.textContent()).toContain(shownName(await portal.region(village)));
    const incidence = await portal.figure('povertyIncidence', village, 2016);
    expect(incidence).not.toBeNull();
    expect(await portal.summary.textContent()).toContain(`${incidence!.toFixed(1)}%`);
    expect(await portal.map.getByText('登录后可查看户级信息').isVisible()).toBe(true);
    expect(asked.filter((url) => !url.endsWith('/tiles/households'))).toEqual([]);
    await takeScreen(page, 'portal-visitor-village');
    expect(trouble).toEqual(noTrouble);
  });

  it('is told what a link does not bring back', async () => {
    const { page, trouble } = await openPortal();
    const note = page.locator('footer .link-note');
    await page.locator('om-provider').evaluate((provider: HTMLElement & { filter: object | null }) => {
      const args = Array.from({ length: 200 }, (_, index) => `${index} ${'户'.repeat(20)}`);
      provider.filter = { op: 'in', args: [{ property: 'mainCause' }, args] };
    });
    await note.filter({ hasText: '网址里放不下' }).waitFor();
    await page.locator('om-provider').evaluate((provider: HTMLElement & { filter: object | null }) => {
      provider.filter = null;
    });
    await expect.poll(() => note.textContent()).toBe('');
    await page.goto(`${origin}/#v=1&r=620523&f=drop+table`);
    await note.filter({ hasText: '读不懂' }).waitFor();
    expect(trouble).toEqual(noTrouble);
  });

  it('goes down and up again by keyboard', async () => {
    const { page, portal, trouble } = await openPortal();
    await portal.keys.focus();
    await page.keyboard.press('Home');
    const first = await portal.keys.getByRole('option', { selected: true }).textContent();
    await page.keyboard.press('Enter');
    const town = first!.trim().split(' ')[0]!;
    await portal.title.filter({ hasText: town }).waitFor();
    await portal.ready();
    await portal.keys.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await portal.keys.getByRole('option', { selected: true }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await portal.title.filter({ hasText: '甘谷县' }).waitFor();
    expect(trouble).toEqual(noTrouble);
  });

  it('reads the page in English and in the dark, and on a phone', async () => {
    const { page, portal, trouble } = await openPortal({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await takeScreen(page, 'portal-phone');
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(390);
    await page.getByRole('button', { name: '深色' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await portal.ready();
    expect(await page.title()).toBe('Gangu County · Poverty monitoring map');
    expect(await width()).toBe(390);
    expect(await portal.map.locator('[role=listbox]').getAttribute('aria-label')).not.toMatch(
      /[\u4e00-\u9fff]{3}地图/,
    );
    await takeScreen(page, 'portal-phone-dark-en');
    expect(trouble).toEqual(noTrouble);
  });
});

describe('the village', () => {
  it('opens a household of its own and reveals a masked number with a reason', async () => {
    const { page, portal, trouble } = await openPortal();
    await portal.logIn(account('village'));
    await portal.drillTo(account('village').regions[0]!);
    await portal.keys.getByRole('option').first().waitFor({ state: 'attached' });
    await portal.keys.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await portal.card.waitFor();
    const masked = await portal.cardText();
    expect(masked).toMatch(/\d{3}\*{11}\d{3}[\dX]/);
    expect(masked).not.toMatch(/\d{17}[\dX]/);
    await takeScreen(page, 'portal-village-household');
    await portal.card.getByRole('button', { name: '查看隐藏内容' }).click();
    await portal.card.getByLabel('身份证号').check();
    await portal.card.getByLabel('理由').fill('入户核查联系户主');
    await portal.card.getByRole('button', { name: '确认查看' }).click();
    await portal.card
      .getByText(/\d{17}[\dX]/)
      .first()
      .waitFor();
    expect(hasCheckDigit(/\d{17}[\dX]/.exec(await portal.cardText())![0])).toBe(true);
    await takeScreen(page, 'portal-village-revealed');
    expect(trouble).toEqual(noTrouble);
  });

  it('gets no household of a neighbouring village, and the county gets both', async () => {
    const { portal, trouble } = await openPortal();
    const own = account('village').regions[0]!;
    const neighbour = `${own.slice(0, 9)}${String(Number(own.slice(9)) + 1).padStart(3, '0')}`;
    await portal.logIn(account('village'));
    await portal.drillTo(neighbour);
    await portal.map.getByText('当前身份不含本村的户级信息').waitFor();
    await portal.logIn(account('county'));
    await portal.keys.getByRole('option').first().waitFor({ state: 'attached' });
    expect(await portal.map.getByText('当前身份不含本村的户级信息').count()).toBe(0);
    expect(await portal.keys.getByRole('option').count()).toBeGreaterThan(0);
    await takeScreen(portal.page, 'portal-county-village');
    expect(trouble).toEqual(noTrouble);
  });

  it('is still logged in after a reload, and no longer after choosing the visitor', async () => {
    const { page, portal } = await openPortal();
    await portal.logIn(account('village'));
    await page.reload();
    await page.getByRole('button', { name: account('village').title }).waitFor();
    await portal.logIn(null);
    expect(await page.locator('#account').textContent()).toBe('访客 · 登录');
  });
});

describe('the page', () => {
  it.each(['light', 'dark'] as const)(
    'passes axe in %s colours, with the login open and a card too',
    async (scheme) => {
      const { page, portal } = await openPortal({ colorScheme: scheme });
      expect(await axeProblems(page)).toEqual([]);
      await page.locator('#account').click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: account('county').title })
        .waitFor();
      expect(await axeProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await portal.logIn(account('village'));
      await portal.drillTo(account('village').regions[0]!);
      await portal.keys.getByRole('option').first().waitFor({ state: 'attached' });
      await portal.keys.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await portal.card.waitFor();
      expect(await axeProblems(page)).toEqual([]);
    },
  );
});

describe('the policy of the page', () => {
  it("is default-src 'self' and nothing else", async () => {
    const response = await fetch(`${origin}/`);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'self'");
  });

  it('is enforced: a page that breaks it is noticed by these tests', async () => {
    const { page, trouble } = await openPage();
    await page.route(`${origin}/control.html`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': "default-src 'self'" },
        body: '<!doctype html><title>control</title><p style="color: red">inline</p><script>throw 1</script>',
      }),
    );
    await page.goto(`${origin}/control.html`);
    await expect.poll(() => trouble.violations.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the plain page', () => {
  it('shows the map from five lines of HTML', async () => {
    const { page, trouble } = await openPage();
    const plain = new PortalPage(page, origin);
    await plain.open('/plain-html/');
    expect(await plain.title.textContent()).toContain('甘谷县');
    await takeScreen(page, 'plain-html');
    expect(trouble).toEqual(noTrouble);
  });
});

/** GB 11643: weights 2^(17-i) mod 11 over the first 17 digits. */
function hasCheckDigit(id: string): boolean {
  const sum = [...id.slice(0, 17)].reduce(
    (total, digit, place) => total + Number(digit) * 2 ** (17 - place),
    0,
  );
  return '10X98765432'[sum % 11] === id[17];
}
