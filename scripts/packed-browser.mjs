// Unpacks a Chromium that an npm package carries, with the system libraries it brings where the system has none.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));

const current = join(root, 'node_modules', '@sparticuz', 'chromium', 'bin');
/** libnspr4, libnss3 and libexpat, which a bare Debian or Ubuntu lacks and every Chromium asks for. */
const libraries = join(current, 'al2023.tar.br');

/** The browser of the tests where none is installed, and the oldest one that the prebuilt script promises to run in. */
const browsers = {
  current: { binary: join(current, 'chromium.br'), beside: join(current, 'swiftshader.tar.br') },
  oldest: { binary: join(root, 'node_modules', 'chrome-aws-lambda', 'bin', 'chromium.br') },
};

/**
 * @param {'current' | 'oldest'} which
 * @returns {{path: string, env: Record<string, string>} | undefined} undefined where the package is missing, is not for
 *   this system (it is for Linux on x64), or does not start
 */
export function packedBrowser(which) {
  const { binary, beside } = browsers[which];
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(binary)) return undefined;
  const folder = join(root, '.cache', 'browsers', which);
  const path = join(folder, 'chromium');
  if (!existsSync(path)) unpackBinary(binary, beside, folder, path);
  if (starts(path, {})) return { path, env: {} };
  const env = libraryEnvironment();
  return starts(path, env) ? { path, env } : undefined;
}

/** Renamed at the end, so that an interrupted run leaves nothing that looks whole. */
function unpackBinary(binary, beside, folder, path) {
  mkdirSync(folder, { recursive: true });
  if (beside) unpackArchive(beside, folder);
  writeFileSync(`${path}.part`, brotliDecompressSync(readFileSync(binary)));
  chmodSync(`${path}.part`, 0o755);
  renameSync(`${path}.part`, path);
}

function libraryEnvironment() {
  const folder = join(root, '.cache', 'browsers', 'libraries');
  if (!existsSync(join(folder, 'lib'))) {
    mkdirSync(folder, { recursive: true });
    unpackArchive(libraries, folder);
  }
  const before = process.env.LD_LIBRARY_PATH;
  return { LD_LIBRARY_PATH: join(folder, 'lib') + (before ? `:${before}` : '') };
}

function unpackArchive(archive, folder) {
  const input = brotliDecompressSync(readFileSync(archive));
  const { status } = spawnSync('tar', ['-x', '-C', folder], { input, stdio: ['pipe', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${archive} could not be unpacked.`);
}

function starts(path, env) {
  const options = { env: { ...process.env, ...env }, stdio: 'ignore' };
  return spawnSync(path, ['--no-sandbox', '--version'], options).status === 0;
}
