// The elements' manifest and what editors read from it: custom-elements.json, VS Code data, web-types.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/**
 * Analyses packages/components and writes the manifest beside its package.json (it is published with the package)
 * and all three files into `target`.
 * @param {string} root the repository's folder
 * @param {string} target the folder for the documentation site
 * @returns {Promise<string[]>} the tags that were found
 */
export async function writeManifest(root, target) {
  const folder = join(root, 'packages', 'components');
  const manifest = await cli({
    cwd: folder,
    noWrite: true,
    argv: ['analyze', '--litelement', '--quiet', '--globs', 'src/**/*.ts', '--exclude', '**/*.test.ts'],
  });
  dropPrivate(manifest);
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, 'custom-elements.json'), text);
  await writeFile(join(target, 'custom-elements.json'), text);
  generateVsCodeCustomElementData(manifest, { outdir: target, hideLogs: true });
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  generateJetBrainsWebTypes(manifest, { outdir: target, packageJson: false, version, hideLogs: true });
  return tagsOf(manifest);
}

/** Private and protected members are of no use to a portal. */
function dropPrivate(manifest) {
  for (const declaration of declarationsOf(manifest)) {
    if (!Array.isArray(declaration.members)) continue;
    declaration.members = declaration.members.filter((member) => (member.privacy ?? 'public') === 'public');
  }
}

function declarationsOf(manifest) {
  return manifest.modules.flatMap((module) => module.declarations ?? []);
}

function tagsOf(manifest) {
  const exported = manifest.modules.flatMap((module) => module.exports ?? []);
  return exported.filter((entry) => entry.kind === 'custom-element-definition').map((entry) => entry.name);
}
