// What editors read from the elements' manifest: VS Code data and web-types, beside the manifest itself.
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/**
 * @param {string} root the repository's folder; the manifest is generated already
 * @param {string} target the folder of the documentation site
 * @returns {Promise<string[]>} the tags of the manifest
 */
export async function writeEditorData(root, target) {
  const folder = join(root, 'packages', 'components');
  const file = join(folder, 'custom-elements.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  await copyFile(file, join(target, 'custom-elements.json'));
  generateVsCodeCustomElementData(manifest, { outdir: target, hideLogs: true });
  generateJetBrainsWebTypes(manifest, { outdir: target, packageJson: false, version, hideLogs: true });
  const entries = manifest.modules.flatMap((module) => module.exports);
  return entries.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name);
}
