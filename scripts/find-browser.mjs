// Finds a Chromium for tests and pictures: CHROME_BIN, an installed one, Playwright's own, else the npm package that carries one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packedBrowser } from './packed-browser.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @returns {Promise<{path: string, from: string, env: Record<string, string>}>} an executable, where it came from, and
 *   what it needs in its environment
 * @throws Error with instructions when there is none
 */
export async function findBrowser(env = process.env) {
  if (env.CHROME_BIN) {
    if (!existsSync(env.CHROME_BIN))
      throw new Error(`CHROME_BIN names ${env.CHROME_BIN}, which does not exist.`);
    return { path: env.CHROME_BIN, from: 'CHROME_BIN', env: {} };
  }
  const installed = onPath(env.PATH ?? '') ?? places.find((place) => existsSync(place));
  if (installed) return { path: installed, from: 'installed', env: {} };
  const own = await playwrightOwn();
  if (own) return { path: own, from: 'playwright', env: {} };
  const packed = packedBrowser('current');
  if (packed) return { ...packed, from: '@sparticuz/chromium' };
  throw new Error(
    'No browser found. Install Chromium or Chrome, or set CHROME_BIN to its executable, ' +
      'or run "npx playwright install chromium".',
  );
}

function onPath(path) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const folder of path.split(delimiter)) {
    for (const name of names) {
      const file = join(folder, name + suffix);
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

async function playwrightOwn() {
  try {
    const { chromium } = await import('playwright');
    const path = chromium.executablePath();
    return path && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
