// The portal by keyboard alone and by finger: every step from the county to a household's card and back.
import type { Persona } from '@onemap/contract';
import type { BrowserContextOptions } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { noTrouble, testPages } from './browser.js';
import { PortalPage, shownName } from './portal-page.js';

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};
const origin = inject('origin');

const openPage = testPages();

async function openPortal(options: BrowserContextOptions = {}) {
  const { page, trouble } = await openPage(options);
  const portal = new PortalPage(page, origin);
  await portal.open();
  return { page, portal, trouble };
}

describe('by keyboard alone', () => {
  it('reaches every control in reading order, each with a name and a visible ring, and gets out again', async () => {
    const { page, portal } = await openPortal();
    await page.locator('main').focus();
    const stops: Stop[] = [];
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(focusedStop);
      if (stop.tag === 'body' || stop.tag === 'html') break;
      stops.push(stop);
    }
    expect(stops.filter(({ ring }) => !ring)).toEqual([]);
    expect(stops.filter(({ name }) => name === '')).toEqual([]);
    const names = stops.map(({ name }) => name);
    const wanted = ['地图：', '返回', '年份', '指标', '表格', '放大', '缩小', '全图', '定位'];
    const places = wanted.map((word) => names.findIndex((name) => name.includes(word)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    // One stop a class of the legend, and an end: no trap.
    expect(stops.length).toBeLessThan(40);
    expect(await portal.keys.count()).toBe(1);
  });

  it('goes from the county to a household and back with Enter and Escape', async () => {
    const { page, portal, trouble } = await openPortal();
    const village = (await portal.personas()).get('village') as Persona;
    await portal.logIn(village);
    await page.locator('main').focus();
    await page.keyboard.press('Tab');
    const code = village.regions[0]!;
    for (const step of [code.slice(0, 9).padEnd(12, '0'), code]) {
      const region = await portal.region(step);
      await goTo(portal, region.shortName, region.name);
      await page.keyboard.press('Enter');
      await portal.title.filter({ hasText: shownName(region) }).waitFor();
      await portal.ready();
    }
    await portal.keys.getByRole('option').first().waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await portal.card.waitFor();
    const inCard = () =>
      page.evaluate(() => document.querySelector('om-poverty-map')!.shadowRoot!.activeElement!.localName);
    expect(await inCard()).toBe('om-household-card');
    await page.keyboard.press('Escape');
    await portal.card.waitFor({ state: 'detached' });
    const town = await portal.region(code.slice(0, 9).padEnd(12, '0'));
    for (const heading of [town.name, '甘谷县']) {
      await page.keyboard.press('Escape');
      await portal.title.filter({ hasText: heading }).waitFor();
      await portal.ready();
    }
    expect(trouble).toEqual(noTrouble);
  });

  it('finds a village by pinyin and opens it', async () => {
    const { page, portal, trouble } = await openPortal();
    await page.getByRole('button', { name: '定位' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('wangjiachuan');
    await page.keyboard.press('Enter');
    await page.locator('.locate-places button').first().waitFor();
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(focusedStop)).name.includes('王家川')) break;
    }
    await page.keyboard.press('Enter');
    await portal.title.filter({ hasText: '王家川村' }).waitFor();
    expect(trouble).toEqual(noTrouble);
  });
});

describe('a screen reader', () => {
  it('hears region, year and summary once for each year, in Chinese throughout', async () => {
    const { page, portal } = await openPortal();
    await page.evaluate(listenToAnnouncements);
    await portal.chooseYear(2015);
    await page.waitForTimeout(300);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^甘谷县各乡镇贫困发生率 · 2015 年 · %。全县 /);
    const words = await portal.map.evaluate((element) => element.shadowRoot!.textContent ?? '');
    expect(words).not.toMatch(/[a-z]+[A-Z][a-z]+|\b\d{12}\b|undefined|null|NaN/);
  });
});

describe('by finger', () => {
  it('shows a card with the first tap and opens the region with the second', async () => {
    const { page, portal, trouble } = await openPortal(phone);
    const place = await middleOfMap(portal);
    await page.touchscreen.tap(...place);
    const open = portal.map.getByRole('button', { name: /^进入/ });
    await open.waitFor();
    const name = (await open.textContent())!.trim().slice(2);
    expect(await portal.title.textContent()).not.toContain(name);
    await page.touchscreen.tap(...place);
    await portal.map.locator('.way-up [aria-current]').filter({ hasText: name }).waitFor();
    expect(trouble).toEqual(noTrouble);
  });

  it('moves the map by a drag and zooms it by a pinch', async () => {
    const { page, portal } = await openPortal(phone);
    const [x, y] = await middleOfMap(portal);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
      });
    const before = await viewOf(portal);
    await touch('touchStart', [x, y]);
    for (let step = 1; step <= 5; step++) await touch('touchMove', [x + 12 * step, y]);
    await touch('touchEnd');
    await expect.poll(async () => (await viewOf(portal)).lon).toBeLessThan(before.lon);
    await touch('touchStart', [x - 30, y], [x + 30, y]);
    for (let step = 1; step <= 5; step++)
      await touch('touchMove', [x - 30 - 12 * step, y], [x + 30 + 12 * step, y]);
    await touch('touchEnd');
    await expect.poll(async () => (await viewOf(portal)).zoom).toBeGreaterThan(before.zoom + 0.5);
  });
});

describe('at 200 % zoom and on a phone', () => {
  it.each([
    [640, 400],
    [390, 844],
  ])('the head of the page keeps all its links and buttons at %i by %i', async (width, height) => {
    const { page } = await openPortal({ viewport: { width, height } });
    const cut = await page.evaluate(() => {
      const bar = document.querySelector('.bar')!.getBoundingClientRect();
      return [...document.querySelectorAll('.bar a, .bar button')]
        .filter((each) => {
          const box = each.getBoundingClientRect();
          return box.bottom > bar.bottom || box.right > window.innerWidth || box.width === 0;
        })
        .map((each) => each.textContent);
    });
    expect(cut).toEqual([]);
  });
});

interface Stop {
  readonly tag: string;
  readonly name: string;
  /** Whether something around it shows that it has the focus. */
  readonly ring: boolean;
}

/** Runs in the page: the element that has the focus, through all shadow roots. */
function focusedStop(): Stop {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
  const style = getComputedStyle(element);
  return {
    tag: element.localName,
    name: (label ?? element.textContent ?? '').trim(),
    ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
}

/** Runs in the page: keeps every text that the map's live regions take on, in `window.heard`. */
function listenToAnnouncements(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const root = document.querySelector('om-poverty-map')!.shadowRoot!;
  for (const live of root.querySelectorAll('[role=status]')) {
    new MutationObserver(() => heard.push(live.textContent!.trim())).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
}

/** Goes with Home and the arrow keys, by the fewest arrows, to the option with one of the names. */
async function goTo({ page, keys }: PortalPage, ...names: string[]): Promise<void> {
  await keys.getByRole('option').first().waitFor({ state: 'attached' });
  const seen = new Set<string>();
  const paths: string[][] = [[]];
  for (let path = paths.shift(); path; path = paths.shift()) {
    for (const key of ['Home', ...path]) await page.keyboard.press(key);
    const active = (await keys.getByRole('option', { selected: true }).textContent())!.trim();
    if (names.some((name) => active.startsWith(`${name} `))) return;
    if (seen.has(active)) continue;
    seen.add(active);
    for (const arrow of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp']) paths.push([...path, arrow]);
  }
  throw new Error(
    `${names.join(' or ')} cannot be reached with the arrow keys from: ${[...seen].join(', ')}`,
  );
}

async function middleOfMap({ map }: PortalPage): Promise<[number, number]> {
  const box = (await map.boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height * 0.62];
}

function viewOf({ map }: PortalPage): Promise<{ lon: number; zoom: number }> {
  return map.locator('om-map').evaluate((element) => {
    const { center, zoom } = (element as unknown as MapLike).handle.viewState();
    return { lon: center[0], zoom };
  });
}

/** The part of an om-map that is used here. */
interface MapLike {
  readonly handle: { viewState(): { center: [number, number]; zoom: number } };
}
