// onemap.js on pages that serve it from anywhere: sub-paths, loaded twice, on browsers that are too old.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/files.js';
import { testPages } from './browser.js';

const body = '<om-provider region="620523"><om-poverty-map></om-poverty-map></om-provider>';

const openPage = testPages();

/** Answers `html` at the origin's root, and the built script below `folder`; nothing else exists. */
async function serve(page: Page, folder: string, html: string): Promise<void> {
  await page.route('http://portal.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const headers = { 'Content-Security-Policy': "default-src 'self'" };
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers });
    if (!pathname.startsWith(folder)) return route.fulfill({ status: 404 });
    const file = await readFile(join(root, 'dist', 'site', 'onemap', pathname.slice(folder.length)));
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: file, headers });
  });
}

const pageWith = (scripts: string, lang = 'zh-CN'): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title>${scripts}<body>${body}</body></html>`;
const script = '<script src="/apps/fupin/static/onemap.js"></script>';

describe('onemap.js', () => {
  it('defines the elements from a sub-path, under a strict policy', async () => {
    const { page, trouble } = await openPage();
    await serve(page, '/apps/fupin/static/', pageWith(script));
    await page.goto('http://portal.test/');
    await page.waitForFunction(() => customElements.get('om-poverty-map') !== undefined);
    expect(await page.locator('.onemap-message').count()).toBe(0);
    expect(trouble).toEqual({ thrown: [], logged: [], violations: [], strangers: [] });
  });

  it('loads its modules once when a page includes it twice', async () => {
    const { page, trouble } = await openPage();
    await serve(page, '/apps/fupin/static/', pageWith(script + script));
    await page.goto('http://portal.test/');
    await page.waitForFunction(() => customElements.get('om-provider') !== undefined);
    expect(await page.locator('script[type=module]').count()).toBe(1);
    expect(trouble.thrown).toEqual([]);
  });

  it.each([
    ['zh-CN', '此浏览器版本过低'],
    ['en', 'This browser is too old'],
  ])('tells a page in %s when the browser is too old', async (lang, message) => {
    const { page, trouble } = await openPage();
    await page.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver'));
    await serve(page, '/apps/fupin/static/', pageWith(script, lang));
    await page.goto('http://portal.test/');
    const shown = page.getByRole('alert');
    await shown.waitFor();
    expect(await shown.count()).toBe(1);
    expect(await shown.textContent()).toContain(message);
    expect(trouble.thrown).toEqual([]);
  });

  it('says that the program could not be loaded when its modules are missing', async () => {
    const { page, trouble } = await openPage();
    await serve(page, '/apps/fupin/static/', pageWith(script));
    await page.route('**/modules/**', (route) => route.fulfill({ status: 404 }));
    await page.goto('http://portal.test/');
    const shown = page.getByRole('alert');
    await shown.waitFor();
    expect(await shown.textContent()).toContain('地图程序没有加载成功');
    expect(trouble.thrown).toEqual([]);
  });
});
