// The portal's page of queries on the real server: what it finds is what the server answers, what it exports, and who may ask.
import { readFileSync } from 'node:fs';
import type { HouseholdQueryResult, Persona } from '@onemap/contract';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { axeProblems, noTrouble, takeScreen, testPages } from './browser.js';
import { PortalPage } from './portal-page.js';

const origin = inject('origin');
const openPage = testPages();

/** Households of more than four, at the end of 2020. */
const members = { op: '>', args: [{ property: 'memberCount' }, 4] };
const address = '/query/#collection=households&filter=memberCount+%3E+4';
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

async function openQuery(path = '/query/', options: BrowserContextOptions = {}) {
  const { page, trouble } = await openPage(options);
  await page.goto(origin + path);
  await page.locator('om-query-toolbox[state=ready]').waitFor();
  return { page, trouble };
}

async function townCadre(page: Page): Promise<Persona> {
  return (await new PortalPage(page, origin).personas()).get('town')!;
}

async function logIn(page: Page): Promise<Persona> {
  const persona = await townCadre(page);
  await page.locator('#account').click();
  await page.getByRole('dialog').getByRole('button', { name: persona.title, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.locator('om-query-toolbox select.collection option[value=households]').waitFor({
    state: 'attached',
  });
  return persona;
}

/** Asks the server itself, in the name of the same account. */
async function answered(filter: object): Promise<HouseholdQueryResult> {
  const post = async (path: string, body: object, headers = {}): Promise<unknown> => {
    const init = { method: 'POST', body: JSON.stringify(body) };
    const type = { 'content-type': 'application/json' };
    const response = await fetch(`${origin}/onemap/v1${path}`, { ...init, headers: { ...type, ...headers } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
  const { accessToken } = (await post('/auth/token', { persona: 'town' })) as { accessToken: string };
  const search = { filter, asOf: 2020, limit: 1000 };
  const headers = { Authorization: `Bearer ${accessToken}` };
  return (await post('/households/-/query', search, headers)) as HouseholdQueryResult;
}

async function ask(page: Page): Promise<void> {
  await page.locator('om-query-toolbox button.ask').click();
  await page.locator('om-query-results[state=ready]').waitFor();
}

/** Ids of what the page has found, in order of text. */
function found(page: Page): Promise<string[]> {
  return page.locator('om-query-toolbox').evaluate(async (element) => {
    const { session } = element as unknown as { session: FoundLike };
    while (session.isRunning) await new Promise((resolve) => setTimeout(resolve, 50));
    const { view } = session;
    return Array.from(view.rows, (row) => view.set.idOf(row)).sort();
  });
}

interface FoundLike {
  readonly isRunning: boolean;
  readonly view: { readonly rows: Uint32Array; readonly set: { idOf(row: number): string } };
}

describe('the page of queries', () => {
  it('finds for a town cadre what the server answers, by condition and by place, and exports it', async () => {
    const { page, trouble } = await openQuery(address);
    const persona = await logIn(page);
    await ask(page);
    const all = await answered(members);
    expect(all.numberMatched).toBeGreaterThan(0);
    expect(all.numberMatched).toBeLessThanOrEqual(1000);
    expect(await found(page)).toEqual(all.items.map(({ id }) => id).sort());
    // The viewer's own town is one of the places on offer.
    const town = persona.regions[0]!;
    await page.locator('om-query-toolbox select.place').selectOption(town);
    await ask(page);
    const inTown = { op: 'like', args: [{ property: 'region' }, `${town.slice(0, 9)}%`] };
    const some = await answered({ op: 'and', args: [inTown, members] });
    expect(await found(page)).toEqual(some.items.map(({ id }) => id).sort());
    expect(decodeURIComponent(new URL(page.url()).hash)).toContain(`region=${town}`);
    await takeScreen(page, 'portal-query');
    const results = page.locator('om-query-results');
    await results.locator('.export-menu summary').click();
    const download = page.waitForEvent('download');
    await results.locator('.export-menu button').filter({ hasText: 'CSV' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    // A title and a row for each household, behind a byte order mark.
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.trim().split('\n')).toHaveLength(some.numberMatched + 1);
    expect(trouble).toEqual(noTrouble);
  });

  it('tells a visitor that households are for staff, and offers what is public', async () => {
    const { page, trouble } = await openQuery();
    const toolbox = page.locator('om-query-toolbox');
    await toolbox.getByText('贫困户资料只对登录的工作人员开放').waitFor();
    const offered = await toolbox
      .locator('select.collection option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(offered).not.toContain('households');
    expect(offered).toContain('villages');
    expect(trouble).toEqual(noTrouble);
  });

  it('is used by keyboard alone: asked, and a row chosen', async () => {
    const { page, trouble } = await openQuery(address);
    await logIn(page);
    await page.locator('om-query-toolbox button.ask').focus();
    await page.keyboard.press('Enter');
    await page.locator('om-query-results[state=ready]').waitFor();
    await found(page);
    await page.locator('om-query-results .grid').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('om-query-results [role=row][aria-selected=true]').waitFor();
    expect(trouble).toEqual(noTrouble);
  });

  it.each([
    ['wide', {}],
    ['phone', phone],
  ] as const)('has nothing that axe minds: %s', async (_size, options) => {
    const { page, trouble } = await openQuery(address, options);
    await logIn(page);
    await ask(page);
    await found(page);
    expect(await axeProblems(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await takeScreen(page, `portal-query-${_size}`);
    expect(trouble).toEqual(noTrouble);
  });
});
