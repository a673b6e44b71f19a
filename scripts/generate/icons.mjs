// Picks the icons that the elements use out of @tabler/icons (MIT) and writes their shapes as lit templates.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** What a map shows before anybody has touched it: only these are in the first download. */
const firstNames = `
  alert-triangle arrow-back-up arrows-maximize arrows-minimize chevron-down chevron-left chevron-up current-location
  info-circle lock maximize minus plus refresh table x
`;
const laterNames = `
  arrow-down arrow-up arrows-sort calendar cash check chevron-right circle-check clock download eye eye-off filter
  grip-vertical heart-handshake history home language list lock-open login logout map map-pin moon phone player-pause
  player-play player-skip-back player-skip-forward repeat rotate rotate-clockwise ruler school search stack-2 sun user
  users world
`;
const banner =
  '// Generated from @tabler/icons (MIT, Copyright (c) 2020-2026 Paweł Kuna) by "npm run generate". Do not edit.';
const require = createRequire(import.meta.url);

/** @returns {Promise<{path: string, text: string}[]>} the icons of a first map, and all others */
export function generateIcons(root) {
  return Promise.all([
    shapes(root, 'first-icons.generated.ts', 'firstIconShapes', firstNames),
    shapes(root, 'icons.generated.ts', 'laterIconShapes', laterNames),
  ]);
}

async function shapes(root, file, constant, names) {
  const path = join(root, 'packages/components/src/internal', file);
  const entries = await Promise.all(
    names
      .trim()
      .split(/\s+/)
      .map(async (name) => `'${name}': svg\`${await drawing(name)}\`,`),
  );
  const text = `${banner}\nimport { svg } from 'lit';\n\nexport const ${constant} = {\n${entries.join('\n')}\n} as const;\n`;
  const options = { ...(await resolveConfig(path)), parser: 'typescript', embeddedLanguageFormatting: 'off' };
  return { path, text: await format(text, options) };
}

/** The shapes inside the svg element; stroke and size belong to the element that the library writes around them. */
async function drawing(name) {
  const file = await readFile(require.resolve(`@tabler/icons/outline/${name}.svg`), 'utf8');
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(file)?.[1];
  if (!inside) throw new Error(`@tabler/icons: ${name}.svg holds no drawing`);
  const frame = '<path stroke="none" d="M0 0h24v24H0z" fill="none" />';
  return inside
    .replace(frame, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/ \/>/g, '/>');
}
