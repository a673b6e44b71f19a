// Pages that are not ours: a base address, right to left, iframes, a second copy, and elements that are hidden, moved, removed.
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { noTrouble, testPages } from './browser.js';
import { PortalPage } from './portal-page.js';

const origin = inject('origin');
const element =
  '<om-provider base-url="/onemap/v1" region="620523" period="2016"><om-poverty-map></om-poverty-map></om-provider>';

const openPage = testPages();

/** Opens a page of the demo's origin with this body, and with `style` as its sheet. */
async function openHost(body: string, head = '', attributes = '') {
  const { page, trouble } = await openPage();
  const text = `<!doctype html><html lang="zh-CN" ${attributes}><meta charset="utf-8"><title>host</title>${head}
    <link rel="stylesheet" href="${origin}/plain-html/portal.css"><script src="${origin}/onemap/onemap.js"></script>
    <body>${body}</body></html>`;
  await page.route(`${origin}/host/page.html`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: text }),
  );
  await page.goto(`${origin}/host/page.html`);
  return { page, portal: new PortalPage(page, origin), trouble };
}

/** How much of the map is regions: pixels of a small grid that answer with a region, from 0 to 100. */
const drawnPart = (page: Page): Promise<number> =>
  page.locator('om-poverty-map om-map').evaluate((map) => {
    const layer = (map as unknown as MapLike).handle?.map.getLayers().item(1);
    let found = 0;
    for (let x = 0; x < 10; x++) {
      for (let y = 0; y < 10; y++) {
        const pixel = [(map.clientWidth * (x + 0.5)) / 10, (map.clientHeight * (y + 0.5)) / 10];
        if (layer?.regionAt(pixel)) found += 1;
      }
    }
    return found;
  });

interface MapLike {
  readonly handle?: {
    readonly map: { getLayers(): { item(index: number): { regionAt(pixel: number[]): string | null } } };
  };
}

describe('The map', () => {
  it.each([
    ['with a base address of its own', '<base href="/some/where/">', ''],
    ['that reads from right to left', '', 'dir="rtl"'],
  ])('draws on a page %s', async (_name, head, attributes) => {
    const { page, portal, trouble } = await openHost(element, head, attributes);
    await portal.ready();
    await expect.poll(() => drawnPart(page)).toBeGreaterThan(5);
    expect(await portal.map.evaluate((map) => getComputedStyle(map).direction)).toBe('ltr');
    expect(trouble).toEqual(noTrouble);
  });

  it('draws in a frame', async () => {
    const { page, trouble } = await openHost('<iframe src="/plain-html/" width="800" height="600"></iframe>');
    await page.frameLocator('iframe').locator('om-poverty-map[state=ready]').waitFor();
    expect(trouble).toEqual(noTrouble);
  });

  it('draws once it is shown, when it was put on the page hidden', async () => {
    const { page, portal, trouble } = await openHost(`<div hidden>${element}</div>`);
    await page.locator('om-poverty-map[state=ready]').waitFor({ state: 'attached' });
    await page.locator('body > div[hidden]').evaluate((box) => box.removeAttribute('hidden'));
    await portal.ready();
    await expect.poll(() => drawnPart(page)).toBeGreaterThan(5);
    expect(trouble).toEqual(noTrouble);
  });

  it('works on after its page has moved it', async () => {
    const { page, portal, trouble } = await openHost(`<p>before</p><div>${element}</div>`);
    await portal.ready();
    await page.evaluate(() => {
      const { body } = document;
      body.insertBefore(document.querySelector('om-provider')!, body.firstChild);
    });
    await portal.ready();
    await expect.poll(() => drawnPart(page)).toBeGreaterThan(5);
    await portal.chooseYear(2014);
    expect(await portal.title.textContent()).toContain('2014 年');
    expect(trouble).toEqual(noTrouble);
  });

  it('leaves quietly when its page removes it while it loads', async () => {
    const { page, trouble } = await openHost(element);
    await page.waitForFunction(() => customElements.get('om-poverty-map') !== undefined);
    await page.evaluate(() => document.querySelector('om-provider')!.remove());
    // A request of the page's own that ends after those of the map were let go: nothing of it may surface by then.
    await page.evaluate(async (address) => {
      await fetch(address);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }, `${origin}/onemap/v1/regions`);
    expect(trouble).toEqual(noTrouble);
  });

  it('tells a page that listens in the old way, with plain values in `detail`', async () => {
    const { page, portal } = await openHost(element);
    await portal.ready();
    await page.evaluate(() => {
      document.addEventListener('om-region-change', (event) => {
        document.title = JSON.stringify((event as CustomEvent).detail);
      });
    });
    await portal.map.getByRole('button', { name: '天水市', exact: true }).click();
    await expect.poll(() => page.title()).toBe('{"region":"620500000000"}');
  });
});

describe('A second copy of onemap.js', () => {
  it('from another address leaves the first one in charge', async () => {
    const { page, portal, trouble } = await openHost(element, '<script src="/copy/onemap.js"></script>');
    await page.route(`${origin}/copy/**`, async (route) => {
      const response = await fetch(route.request().url().replace('/copy/', '/onemap/'));
      await route.fulfill({
        contentType: response.headers.get('content-type') ?? '',
        body: Buffer.from(await response.arrayBuffer()),
      });
    });
    await page.reload();
    await portal.ready();
    await expect.poll(() => drawnPart(page)).toBeGreaterThan(5);
    expect(trouble.thrown).toEqual([]);
    expect(trouble.violations).toEqual([]);
  });
});
