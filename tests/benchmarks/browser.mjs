// One headless browser for all pages, each page in a context of its own, so that nothing is warm from another.
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/find-browser.mjs';

const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // Memory is asked for with a collection at once, not when the browser finds time.
  '--enable-blink-features=ForceEagerMeasureMemory',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
];
const limitInMs = 240_000;

/** @param {readonly string[]} more flags */
export async function openBrowser(more = []) {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: [...flags, ...more],
    env: { ...process.env, ...env },
  });
}

/** @throws Error with the page's first exception when `work` fails */
export async function onPage(browser, address, work) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(limitInMs);
  const thrown = [];
  page.on('pageerror', (error) => thrown.push(error));
  try {
    await page.goto(address);
    return await work(page);
  } catch (error) {
    throw thrown[0] ?? error;
  } finally {
    await context.close();
  }
}
