// Gives the test browser a Chinese font where the system has none, without root: a fonts.conf that adds an npm package's folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root the repository's folder
 * @returns {Record<string, string>} what to add to the environment of a browser; empty when nothing is needed
 */
export function chineseFontEnvironment(root, env = process.env) {
  if (process.platform !== 'linux' || env.FONTCONFIG_FILE || hasChineseFont()) return {};
  const folder = join(root, '.cache', 'fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, fontsConf(join(root, 'node_modules', '@embedpdf', 'fonts-sc', 'fonts'), folder));
  return { FONTCONFIG_FILE: file };
}

function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function fontsConf(fonts, cache) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${escapeXml(fonts)}</dir>
  <cachedir>${escapeXml(cache)}</cachedir>
</fontconfig>
`;
}

function escapeXml(text) {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
}
