// Runs the reference server from source: prepares the demo's snapshot, starts the server, ends it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, isRemembered, rememberDigest } from './build/digest.mjs';

const seedSources = [
  'package-lock.json',
  'packages/contract/codes.yaml',
  'packages/contract/src',
  'packages/core/src/identity',
  'packages/core/src/indicator',
  'packages/core/src/region',
  'packages/core/src/stats',
  'packages/server/data',
  'packages/server/migrations',
  'packages/server/src/import',
  'packages/server/src/seed/demo.ts',
  'packages/server/src/seed/generate',
  'packages/server/src/seed/index.ts',
  'packages/server/src/store',
];

/** The database that a first start begins with; built, never in git. */
export function snapshotFile(root) {
  return join(root, '.cache', 'snapshot', 'demo.tar.gz');
}

/** @returns {string[]} arguments of Node that run the server's command line from source */
export function serverArguments(root, args) {
  const main = join(root, 'packages', 'server', 'bin', 'onemap-server.mjs');
  return ['--conditions=onemap-source', '--import', 'tsx', main, ...args];
}

/**
 * Builds the snapshot from migrations and seed unless it is fresh.
 * @returns {boolean} whether something was built
 * @throws Error when the seed command fails
 */
export function ensureSnapshot(root) {
  const file = snapshotFile(root);
  const digest = digestOf(root, seedSources);
  if (existsSync(file) && isRemembered(root, 'snapshot', digest)) return false;
  mkdirSync(dirname(file), { recursive: true });
  const args = serverArguments(root, ['seed', '--snapshot', file]);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The demo data could not be prepared; the messages are above.');
  rememberDigest(root, 'snapshot', digest);
  return true;
}

const imagerySources = [
  'package-lock.json',
  'packages/core/src/imagery',
  'packages/server/src/imagery',
  'packages/server/src/seed/generate',
  'packages/server/src/seed/imagery',
];

/** Where the demo's imagery is; built, never in git. */
export function imageryFolder(root) {
  return join(root, '.cache', 'imagery');
}

/**
 * Draws and cuts the demo's imagery unless it is fresh.
 * @returns {boolean} whether something was built
 * @throws Error when the command fails
 */
export function ensureImagery(root) {
  const folder = imageryFolder(root);
  const digest = digestOf(root, imagerySources);
  if (existsSync(folder) && isRemembered(root, 'imagery', digest)) return false;
  const { status } = spawnSync(
    process.execPath,
    serverArguments(root, ['seed-imagery', '--folder', folder]),
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error('The demo imagery could not be prepared; the messages are above.');
  rememberDigest(root, 'imagery', digest);
  return true;
}

const elevationSources = [
  'package-lock.json',
  'packages/core/src/geo',
  'packages/server/src/elevation',
  'packages/core/src/imagery',
  'packages/server/src/imagery',
  'packages/server/src/seed/elevation',
];

/** Where the demo's heights are; built, never in git. */
export function elevationFolder(root) {
  return join(root, '.cache', 'elevation');
}

/**
 * Draws and cuts the demo's heights unless they are fresh.
 * @returns {boolean} whether something was built
 * @throws Error when the command fails
 */
export function ensureElevation(root) {
  const folder = elevationFolder(root);
  const digest = digestOf(root, elevationSources);
  if (existsSync(folder) && isRemembered(root, 'elevation', digest)) return false;
  const { status } = spawnSync(
    process.execPath,
    serverArguments(root, ['seed-elevation', '--folder', folder]),
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error('The demo heights could not be prepared; the messages are above.');
  rememberDigest(root, 'elevation', digest);
  return true;
}

/** Tests and pictures ask faster than people do, and read no log. A later option of the caller takes their place. */
const quietly = ['--log-level', 'warn', '--rate-limit', 'off'];

/**
 * Starts the server and waits until it has printed its address.
 * @param {string} root the repository's folder
 * @param {readonly string[]} args of `serve`
 * @returns {Promise<{url: string, ended: Promise<number | null>, kill: () => void, stop: () => Promise<number | null>}>}
 *   `stop` asks it to end, `kill` leaves it no time to; `ended` is the exit code
 * @throws Error when the server ends before it is ready
 */
export async function startServer(root, args) {
  const child = spawn(process.execPath, serverArguments(root, ['serve', ...quietly, ...args]), {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  ended.then(() => process.off('exit', killWithUs));
  const url = await addressOf(child, ended);
  return {
    url,
    ended,
    kill: () => void child.kill('SIGKILL'),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function addressOf(child, ended) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (part) => {
      text += part;
      const found = /https?:\/\/[^\s/]+/.exec(text);
      if (found && text.includes('\n', found.index)) resolve(found[0]);
    });
    ended.then((code) => reject(new Error(`The server ended (${code}) before it was ready.\n${text}`)));
  });
}
