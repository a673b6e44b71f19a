// Installs the locked packages when they are missing or of another version; needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @param {string} root the repository's folder
 * @returns {string[]} what is missing or of another version, as paths below `root`; empty when all is installed
 */
export function missingPackages(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.optional && !entry.devOptional)
    .filter(([path, entry]) => installed[path]?.version !== entry.version)
    .map(([path]) => path);
}

/** Runs `npm ci` when something is missing. @throws Error when npm fails */
export function ensureInstalled(root) {
  const missing = missingPackages(root);
  if (missing.length === 0) return;
  console.log(`正在安装依赖 installing ${missing.length} packages (npm ci) …`);
  const result = spawnSync(process.execPath, [npmCli(), 'ci', '--include=dev'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (result.status !== 0) throw new Error('npm ci failed; its messages are above.');
}

function readLock(path) {
  if (!existsSync(path)) return {};
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** npm's own script: the one that runs us, else the one that came with this Node. */
function npmCli() {
  const folder = dirname(process.execPath);
  const places = [
    process.env.npm_execpath ?? '',
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const found = places.find((place) => place.endsWith('npm-cli.js') && existsSync(place));
  if (!found) throw new Error('npm was not found beside Node; run "npm ci" by hand, then try again.');
  return found;
}
