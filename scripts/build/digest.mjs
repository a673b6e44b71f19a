// Tells whether something built is still fresh, by the content of what it was built from.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const skipped = new Set(['node_modules', 'dist', '.cache', 'testing']);

/**
 * @param {string} root the repository's folder
 * @param {readonly string[]} places files and folders below it; what does not exist counts as empty
 * @returns {string} a digest of names and bytes; tests are left out, since nothing is built from them
 */
export function digestOf(root, places) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesOf(root, place)) {
      hash
        .update(`${file}\n`)
        .update(readFileSync(join(root, file)))
        .update('\n');
    }
  }
  return hash.digest('hex');
}

/** @returns {boolean} whether the last `rememberDigest` of this name wrote the same digest */
export function isRemembered(root, name, digest) {
  try {
    return readFileSync(stampFile(root, name), 'utf8') === digest;
  } catch {
    return false;
  }
}

export function rememberDigest(root, name, digest) {
  mkdirSync(dirname(stampFile(root, name)), { recursive: true });
  writeFileSync(stampFile(root, name), digest);
}

function stampFile(root, name) {
  return join(root, '.cache', 'built', `${name}.sha256`);
}

function filesOf(root, place) {
  const stat = statSync(join(root, place), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return /\.(test|test-data|fixtures)\.ts$/.test(place) ? [] : [place];
  return readdirSync(join(root, place))
    .filter((name) => !skipped.has(name))
    .sort()
    .flatMap((name) => filesOf(root, `${place}/${name}`));
}
