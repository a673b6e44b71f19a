// Finds a Chromium for tests and pictures: CHROME_BIN, an installed one, Playwright's own, else the npm package that carries one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedBrowser } from './packed-browser.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const downloadLimitInMs = 180_000;
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {{mayDownload?: boolean}} options whether Playwright may fetch its own browser where none is installed
 * @returns {Promise<{path: string, from: string, env: Record<string, string>}>} an executable, where it came from, and
 *   what it needs in its environment
 * @throws Error with instructions when there is none
 */
export async function findBrowser(env = process.env, { mayDownload = false } = {}) {
  if (env.CHROME_BIN) {
    if (!existsSync(env.CHROME_BIN))
      throw new Error(`CHROME_BIN names ${env.CHROME_BIN}, which does not exist.`);
    return { path: env.CHROME_BIN, from: 'CHROME_BIN', env: {} };
  }
  const installed = onPath(env.PATH ?? '') ?? places.find((place) => existsSync(place));
  if (installed) return { path: installed, from: 'installed', env: {} };
  const own =
    (await playwrightOwn()) ?? (mayDownload && downloadPlaywrightOwn() ? await playwrightOwn() : undefined);
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

/** Behind a closed network this fails within seconds, or ends with the time limit. */
function downloadPlaywrightOwn() {
  const cli = join(dirname(fileURLToPath(import.meta.resolve('playwright'))), 'cli.js');
  console.log('No browser is installed; trying to download one for Playwright.');
  const options = { stdio: 'ignore', timeout: downloadLimitInMs };
  return spawnSync(process.execPath, [cli, 'install', 'chromium'], options).status === 0;
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
