// npm run build: the site with onemap.js and the portal, and the demo data, unless fresh; with --packages also packages/*/dist.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { digestOf, isRemembered, rememberDigest } from './build/digest.mjs';
import { ensureElevation, ensureImagery, ensureSnapshot } from './server.mjs';

const sources = [
  'package-lock.json',
  'tsconfig.json',
  'packages/contract/src',
  'packages/core/src',
  'packages/sdk/src',
  'packages/components/src',
  'examples/portal',
  'examples/plain-html',
  'scripts/build',
];

/**
 * Builds dist/site unless it is fresh.
 * @param {string} root the repository's folder
 * @returns {Promise<boolean>} whether something was built
 */
export async function ensureSite(root) {
  const digest = digestOf(root, sources);
  const built = existsSync(join(root, 'dist', 'site', 'onemap', 'onemap.js'));
  if (built && isRemembered(root, 'site', digest)) return false;
  const { buildSite } = await import('./build/site.mjs');
  await buildSite(root);
  rememberDigest(root, 'site', digest);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const built = await ensureSite(root);
  console.log(built ? 'Built dist/site.' : 'dist/site is fresh.');
  console.log(ensureSnapshot(root) ? 'Prepared the demo data.' : 'The demo data is fresh.');
  console.log(ensureImagery(root) ? 'Prepared the demo imagery.' : 'The demo imagery is fresh.');
  console.log(ensureElevation(root) ? 'Prepared the demo heights.' : 'The demo heights are fresh.');
  if (process.argv.includes('--packages')) {
    const { buildPackages } = await import('./build/packages.mjs');
    buildPackages(root);
    console.log('Built packages/*/dist.');
  }
}
