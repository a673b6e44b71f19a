// Installs the peers that are no dependencies of the product into their own folder, in the versions of its lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const limitInMs = 180_000;

/**
 * @param {string} folder holds package.json and package-lock.json
 * @returns {Map<string, string>} name and version of the peers that are there; empty without a network
 */
export function installPeers(folder) {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const wanted = Object.entries(dependencies);
  if (!wanted.every(([name, version]) => installedVersion(folder, name) === version)) install(folder);
  const found = wanted.map(([name]) => [name, installedVersion(folder, name)]);
  return new Map(found.filter(([, version]) => version !== undefined));
}

function install(folder) {
  const windows = process.platform === 'win32';
  const args = [
    'ci',
    '--workspaces=false',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: limitInMs,
    shell: windows,
  });
  if (status !== 0) console.log('The peers could not be installed; what is missing is left out.');
}

/** @returns {string | undefined} */
export function installedVersion(folder, name) {
  const file = join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}
