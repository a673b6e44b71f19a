// Picks the icons that the elements use out of @tabler/icons (MIT) and writes their shapes as lit templates.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const names = `
  alert-triangle arrow-back-up arrow-down arrow-up arrows-maximize arrows-minimize arrows-sort calendar cash check chevron-down chevron-left
  chevron-right chevron-up circle-check clock current-location download eye eye-off filter grip-vertical heart-handshake history home
  info-circle language list lock lock-open login logout map map-pin maximize minus moon phone player-pause player-play
  player-skip-back player-skip-forward plus refresh repeat rotate rotate-clockwise ruler school search stack-2 sun table user users world x
`;
const banner =
  '// Generated from @tabler/icons (MIT, Copyright (c) 2020-2026 Paweł Kuna) by "npm run generate". Do not edit.';
const require = createRequire(import.meta.url);

/** @returns {Promise<{path: string, text: string}[]>} the one generated file */
export async function generateIcons(root) {
  const path = join(root, 'packages/components/src/internal/icons.generated.ts');
  const entries = await Promise.all(
    names
      .trim()
      .split(/\s+/)
      .map(async (name) => `'${name}': svg\`${await drawing(name)}\`,`),
  );
  const text = `${banner}\nimport { svg } from 'lit';\n\nexport const iconShapes = {\n${entries.join('\n')}\n} as const;\n`;
  const options = { ...(await resolveConfig(path)), parser: 'typescript', embeddedLanguageFormatting: 'off' };
  return [{ path, text: await format(text, options) }];
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
