// Writes every generated file from its source; with --check it only tells which ones are stale.
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateChecks } from './generate/checks.mjs';
import { generateContract } from './generate/contract.mjs';
import { generateDashboardSchema } from './generate/dashboard-schema.mjs';
import { generateDocsIndex } from './generate/docs-index.mjs';
import { generateElements } from './generate/elements.mjs';
import { generateIcons } from './generate/icons.mjs';
import { generateSdkGuide } from './generate/sdk-guide.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const stale = [];

const generators = [
  generateContract,
  generateChecks,
  generateDashboardSchema,
  generateDocsIndex,
  generateElements,
  generateIcons,
  generateSdkGuide,
];
const files = (await Promise.all(generators.map((generate) => generate(root)))).flat();

for (const { path, text } of files) {
  const current = await readFile(path, 'utf8').catch(() => '');
  if (current === text) continue;
  if (check) stale.push(relative(root, path));
  else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`wrote ${relative(root, path)}`);
  }
}

if (stale.length > 0) {
  console.error(`Stale generated files, run "npm run generate":\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
}
