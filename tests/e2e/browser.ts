// A browser for the end-to-end tests, and a page that keeps a record of everything that went wrong in it.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { chineseFontEnvironment } from '../../scripts/chinese-font.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { root } from '../architecture/files.js';

/** What a careful host page would notice. All lists stay empty on a page that works. */
export interface Trouble {
  /** Exceptions and unhandled rejections. */
  readonly thrown: string[];
  /** `console.error`, and the browser's own complaints except for answers with an error status. */
  readonly logged: string[];
  /** Violated directive and blocked address. */
  readonly violations: string[];
  /** Addresses outside the page's own origin. */
  readonly strangers: string[];
}

/** What a page that works has. */
export const noTrouble: Trouble = { thrown: [], logged: [], violations: [], strangers: [] };

/** Opens a page for the test that runs. */
export type PageOpener = (options?: BrowserContextOptions) => Promise<{ page: Page; trouble: Trouble }>;

/** One browser for the tests of a file, closed after them; what its opener opens is closed after each test. */
export function testPages(): PageOpener {
  let browser: Browser;
  let opened: Page[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.context().close()));
    opened = [];
  });
  afterAll(() => browser.close());
  return async (options) => {
    const one = await openPage(browser, options);
    opened.push(one.page);
    return one;
  };
}

async function openBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    env: { ...(process.env as Record<string, string>), ...env, ...chineseFontEnvironment(root) },
  });
}

/** A page of its own context (no storage from another test), 1280x800 and Chinese unless told otherwise. */
async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; trouble: Trouble }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { page, trouble: await watch(page) };
}

async function watch(page: Page): Promise<Trouble> {
  const trouble: Trouble = { thrown: [], logged: [], violations: [], strangers: [] };
  page.on('pageerror', (error) => trouble.thrown.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy/.test(text)) trouble.violations.push(text);
    else if (message.type() === 'error' && !/^Failed to load resource/.test(text)) trouble.logged.push(text);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(page.url()).origin && page.url() !== 'about:blank') {
      trouble.strangers.push(request.url());
    }
  });
  await page.exposeFunction('reportViolation', (text: string) => void trouble.violations.push(text));
  await page.addInitScript(() => {
    const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
    document.addEventListener('securitypolicyviolation', (event) =>
      report(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return trouble;
}

/** Leaves a picture to look at in `.cache/screens`. */
export async function takeScreen(page: Page, name: string): Promise<void> {
  const folder = join(root, '.cache', 'screens');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** What axe finds in the page and its shadow roots: rule and place. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: AxeLike };
    // A colour on its way has a contrast of its own.
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const moving = roots(document).flatMap((root) => root.getAnimations());
    const ending = moving.filter(
      ({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
    );
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} ${JSON.stringify(target)}`),
    );
  });
}

interface AxeLike {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
}
