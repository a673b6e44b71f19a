// A household's archive in the portal: from the map to an earlier year, its photos and its QR code, and what a stranger sees of it.
import type { HouseholdArchive, Persona } from '@onemap/contract';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { axeProblems, noTrouble, takeScreen, testPages } from './browser.js';
import { PortalPage } from './portal-page.js';

const origin = inject('origin');
const openPage = testPages();
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** The map, with a village cadre logged in. */
async function openAsCadre(options: BrowserContextOptions = {}) {
  const { page, trouble } = await openPage(options);
  const portal = new PortalPage(page, origin);
  await portal.open();
  const cadre = (await portal.personas()).get('village')!;
  await portal.logIn(cadre);
  return { page, portal, trouble, cadre };
}

async function openArchive(page: Page, id: string): Promise<void> {
  await page.goto(`${origin}/archive/?household=${id}`);
  await page.locator('om-household-archive[state=ready] .parts').waitFor();
}

/** Asks the server itself, in the name of the same account. */
async function asked(): Promise<(path: string) => Promise<unknown>> {
  const login = await fetch(`${origin}/onemap/v1/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'village' }),
  });
  const { accessToken } = (await login.json()) as { accessToken: string };
  return async (path) => {
    const headers = { Authorization: `Bearer ${accessToken}` };
    const response = await fetch(`${origin}/onemap/v1${path}`, { headers });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
}

/** The first household of the cadre's village that has a photo of a visit. */
async function withPhotos({ regions: [region] }: Persona): Promise<HouseholdArchive> {
  const ask = await asked();
  const { items } = (await ask(`/households?region=${region}&limit=50`)) as { items: { id: string }[] };
  for (const { id } of items) {
    const archive = (await ask(`/households/${id}/archive`)) as HouseholdArchive;
    if (archive.activities.some(({ photos }) => photos.length > 0)) return archive;
  }
  throw new Error('no household has a photo');
}

const focused = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('om-household-archive')!.shadowRoot!.activeElement?.getAttribute('part'),
  );

describe('the archive', () => {
  it('opens from the card of a household on the map, and goes to an earlier year by keyboard', async () => {
    const { page, portal, trouble, cadre } = await openAsCadre();
    await portal.drillTo(cadre.regions[0]!);
    await portal.keys.getByRole('option').first().waitFor({ state: 'attached' });
    await portal.keys.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await portal.card.waitFor();
    await portal.card.getByRole('link', { name: '打开一户一档' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/archive\/\?household=/);
    const archive = page.locator('om-household-archive[state=ready]');
    await archive.locator('.parts').waitFor();
    const years = archive.getByRole('combobox', { name: '年份' });
    const [shown, before] = [await years.inputValue(), archive.getByRole('button', { name: '前一年' })];
    await before.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => years.inputValue()).toBe(String(Number(shown) - 1));
    await archive.locator('[aria-busy=false]').waitFor();
    await takeScreen(page, 'portal-archive');
    expect(trouble).toEqual(noTrouble);
  });

  it('shows a photo large and lets it go by keyboard', async () => {
    const { page, trouble, cadre } = await openAsCadre();
    const { id } = await withPhotos(cadre);
    await openArchive(page, id);
    const photo = page.locator('om-household-archive [part=photo]').first();
    await photo.focus();
    await page.keyboard.press('Enter');
    const viewer = page.locator('om-household-archive dialog[part=viewer]');
    await viewer.waitFor();
    const drawn = viewer.locator('img');
    await expect
      .poll(() => drawn.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    await takeScreen(page, 'portal-archive-photo');
    await page.keyboard.press('Escape');
    await viewer.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('photo');
    expect(trouble).toEqual(noTrouble);
  });

  it('makes a QR code, prints it again, and shows a stranger the masked archive', async () => {
    const { page, trouble, cadre } = await openAsCadre();
    const { id, headName } = await withPhotos(cadre);
    await openArchive(page, id);
    const archive = page.locator('om-household-archive');
    await archive.locator('[part=issue]').focus();
    await page.keyboard.press('Enter');
    await archive.locator('.issued').getByText('二维码已生成').waitFor();
    const address = (await archive.locator('.issued .address').textContent())!.trim();
    await archive.locator('[part=reprint]').first().focus();
    await page.keyboard.press('Enter');
    await archive.locator('.issued').getByText('这是原来的二维码').waitFor();
    expect((await archive.locator('.issued .address').textContent())!.trim()).toBe(address);
    await takeScreen(page, 'portal-archive-code');
    expect(trouble).toEqual(noTrouble);

    const stranger = await openPage(phone);
    await stranger.page.goto(origin + new URL(address).pathname);
    const heading = await stranger.page.getByRole('heading', { level: 1 }).textContent();
    expect(heading).toContain(headName.slice(0, 1));
    const text = (await stranger.page.locator('body').textContent())!;
    expect(text).toContain('登录后查看完整档案');
    expect(text).not.toContain(headName);
    // No whole number of a telephone or of an identity card.
    expect(text).not.toMatch(/1\d{10}|\d{17}[\dX]/);
    expect(await stranger.page.locator('img').count()).toBe(0);
    await takeScreen(stranger.page, 'portal-archive-stranger');
    expect(stranger.trouble).toEqual(noTrouble);
  });

  it.each([
    ['wide', {}],
    ['phone', phone],
  ] as const)('has nothing that axe minds, and no line that is too wide: %s', async (size, options) => {
    const { page, trouble, cadre } = await openAsCadre(options);
    const { id } = await withPhotos(cadre);
    await openArchive(page, id);
    expect(await axeProblems(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await takeScreen(page, `portal-archive-${size}`);
    expect(trouble).toEqual(noTrouble);
  });

  it('tells a visitor without a household how to come to one', async () => {
    const { page, trouble } = await openPage();
    await page.goto(`${origin}/archive/`);
    const hint = page.locator('#choose');
    await hint.getByText('在一张图上点到村里的一户').waitFor();
    const links = hint.getByRole('link');
    const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(places).toEqual(['/', '/query/']);
    expect(trouble).toEqual(noTrouble);
  });

  it('leads who answers for a village to the codes of all its households', async () => {
    const { page, trouble } = await openAsCadre();
    await page.goto(`${origin}/archive/`);
    await page.getByRole('link', { name: '全村二维码' }).click();
    const sheet = page.locator('om-code-sheet[state=ready]');
    await sheet.getByRole('heading', { name: '档案二维码' }).waitFor();
    expect(await sheet.getByRole('button', { name: /^生成 \d+ 户的二维码$/ }).count()).toBe(1);
    expect(await axeProblems(page)).toEqual([]);
    expect(trouble).toEqual(noTrouble);
  });
});
