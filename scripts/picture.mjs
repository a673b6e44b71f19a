// npm run picture: starts the demo and takes the README's picture of the county, 1280x800, in Chinese.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { ensureSite } from './build.mjs';
import { chineseFontEnvironment } from './chinese-font.mjs';
import { findBrowser } from './find-browser.mjs';
import { ensureSnapshot, snapshotFile, startServer } from './server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs', 'picture.png');

await ensureSite(root);
ensureSnapshot(root);
const data = mkdtempSync(join(root, '.cache', 'picture-'));
const server = await startServer(root, [
  ...['--data', data, '--snapshot', snapshotFile(root)],
  ...['--site', join(root, 'dist', 'site'), '--port', '0'],
]);
try {
  await takePicture(server.url);
  console.log('Wrote docs/picture.png.');
} finally {
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}

async function takePicture(url) {
  const { path, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox'],
    env: { ...process.env, ...env, ...chineseFontEnvironment(root) },
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: 'zh-CN',
      colorScheme: 'light',
    });
    await page.goto(url);
    await page.locator('om-poverty-map[state="ready"]').waitFor();
    await page.locator('om-poverty-map om-map').evaluate(drawn);
    await page.screenshot({ path: target });
  } finally {
    await browser.close();
  }
}

/** Settles when the map stands still with everything drawn. */
function drawn({ handle: { map } }) {
  return new Promise((resolve) => {
    map.once('rendercomplete', () => requestAnimationFrame(resolve));
    map.render();
  });
}
