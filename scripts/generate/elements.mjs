// The manifest of the elements (tags, attributes, events, slots, parts) from their doc blocks, for editors and Storybook.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** @returns {Promise<{path: string, text: string}[]>} packages/components/custom-elements.json */
export async function generateElements(root) {
  const folder = join(root, 'packages', 'components');
  const manifest = await cli({
    cwd: folder,
    noWrite: true,
    argv: ['analyze', '--litelement', '--quiet', '--globs', 'src/**/*.ts', '--exclude', '**/*.test.ts'],
  });
  nameElements(manifest, registeredTags(join(folder, 'src')));
  dropPrivate(manifest);
  manifest.modules = manifest.modules.filter(hasElement).sort((a, b) => (a.path < b.path ? -1 : 1));
  return [{ path: join(folder, 'custom-elements.json'), text: `${JSON.stringify(manifest, null, 1)}\n` }];
}

function hasElement(module) {
  return module.exports.some((entry) => entry.kind === 'custom-element-definition');
}

/** @returns {Map<string, string>} class name to tag, as the register.ts files define them */
function registeredTags(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('register.ts'));
  const texts = files.map((path) => readFileSync(join(folder, path), 'utf8'));
  const definitions = texts.flatMap((text) => [...text.matchAll(/\bdefine\('(om-[a-z-]+)', (Om\w+)\)/g)]);
  return new Map(definitions.map(([, tag, name]) => [name, tag]));
}

/** The analyzer knows only customElements.define: elements are named here, and what it guessed is dropped. */
function nameElements(manifest, tags) {
  for (const module of manifest.modules) {
    module.exports = (module.exports ?? []).filter((entry) => entry.kind !== 'custom-element-definition');
    for (const declaration of module.declarations ?? []) {
      const tagName = tags.get(declaration.name);
      delete declaration.customElement;
      if (declaration.kind !== 'class' || tagName === undefined) continue;
      Object.assign(declaration, { tagName, customElement: true });
      const reference = { name: declaration.name, module: module.path };
      module.exports.push({ kind: 'custom-element-definition', name: tagName, declaration: reference });
    }
  }
}

/** Private and protected members are of no use to a portal. */
function dropPrivate(manifest) {
  for (const declaration of manifest.modules.flatMap((module) => module.declarations ?? [])) {
    if (!Array.isArray(declaration.members)) continue;
    declaration.members = declaration.members.filter((member) => (member.privacy ?? 'public') === 'public');
  }
}
