// Makes packages/sdk/dist whole: the parts of the contract that it imports are copied into it, so that it depends on nothing.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

const name = '@onemap/contract';
const importOf = /(\bfrom\s*|\bimport\s*\(?\s*)(['"])(@onemap\/contract[^'"]*|\.{1,2}\/[^'"]+)\2/g;

/**
 * Reads packages/contract/dist; both packages are compiled already.
 * @param {string} root the repository's folder
 * @throws Error for an import that the contract does not export
 */
export function foldContract(root) {
  const contract = join(root, 'packages', 'contract');
  const dist = join(root, 'packages', 'sdk', 'dist');
  const entries = entriesOf(contract);
  const wanted = new Set();
  for (const file of filesIn(dist)) redirect(join(dist, file), file, entries, wanted);
  for (const file of wanted) {
    cpSync(join(contract, 'dist', file), join(dist, 'contract', file));
    for (const next of importsOf(join(contract, 'dist'), file)) wanted.add(next);
  }
}

/** Published subpaths and their files without ending: `@onemap/contract/cube` to `cube`. */
function entriesOf(contract) {
  const { exports } = JSON.parse(readFileSync(join(contract, 'package.json'), 'utf8'));
  return new Map(
    Object.entries(exports)
      .filter(([, target]) => target.default?.startsWith('./dist/'))
      .map(([path, target]) => [
        posix.join(name, path),
        target.default.slice('./dist/'.length, -'.js'.length),
      ]),
  );
}

/** Lets a file of the SDK import from the copy, and notes what it needs. */
function redirect(path, file, entries, wanted) {
  const text = readFileSync(path, 'utf8').replace(importOf, (whole, before, quote, specifier) => {
    if (!specifier.startsWith(name)) return whole;
    const entry = entries.get(specifier);
    if (!entry) throw new Error(`packages/sdk/dist/${file} imports ${specifier}, which is not exported`);
    wanted.add(`${entry}.js`).add(`${entry}.d.ts`);
    const to = posix.relative(posix.dirname(file), `contract/${entry}.js`);
    return `${before}${quote}${to.startsWith('.') ? to : `./${to}`}${quote}`;
  });
  writeFileSync(path, text);
}

/** The files beside it that a file of the contract imports, as code and as types. */
function importsOf(dist, file) {
  const text = readFileSync(join(dist, file), 'utf8');
  return [...text.matchAll(importOf)]
    .map(([, , , specifier]) => posix.join(posix.dirname(file), specifier))
    .flatMap((target) => [target, target.replace(/\.js$/, '.d.ts')])
    .filter((target) => existsSync(join(dist, target)));
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|d\.ts)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath ?? dirname(entry.path), entry.name)))
    .map((path) => path.split(sep).join('/'));
}
