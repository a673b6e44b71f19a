// Builds the static Storybook.
import { build } from 'storybook/internal/core-server';
import { join } from 'node:path';

/**
 * @param {string} root the repository's folder
 * @param {string} target where the site goes
 */
export async function writeStorybook(root, target) {
  process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
  await build({
    mode: 'static',
    configDir: join(root, '.storybook'),
    outputDir: target,
    disableTelemetry: true,
    quiet: true,
    loglevel: 'warn',
  });
}
