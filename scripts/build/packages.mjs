// Builds packages/*/dist for publishing: ES modules and type declarations, one file for each source file.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldContract } from './fold-contract.mjs';

/** A package stands after those whose declarations it reads. */
export const packagesInOrder = ['contract', 'core', 'sdk', 'components', 'server'];

/**
 * @param {string} root the repository's folder
 * @throws Error when the compiler finds a problem
 */
export function buildPackages(root) {
  for (const name of packagesInOrder) buildPackage(root, name);
  // The kit reads the built contract by its package name, as any other program does.
  compile(root, 'contract-kit', settingsOf('contract', 'kit', 'dist/kit'));
}

/**
 * Builds the SDK and what it is made from.
 * @param {string} root the repository's folder
 */
export function buildSdk(root) {
  for (const name of ['contract', 'sdk']) buildPackage(root, name);
}

function buildPackage(root, name) {
  rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
  compile(root, name, settingsOf(name));
  if (name === 'sdk') foldContract(root);
}

/** The same settings as the checks, except that packages read each other's declarations instead of their sources. */
function compile(root, name, settings) {
  const folder = join(root, '.cache', 'packages');
  const file = join(folder, `tsconfig.${name}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(settings, null, 2));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', file], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`packages/${name} does not compile; the messages are above.`);
}

function settingsOf(name, folder = 'src', out = 'dist') {
  const source = `../../packages/${name}/${folder}`;
  return {
    extends: '../../tsconfig.json',
    compilerOptions: {
      target: 'ES2021',
      customConditions: [],
      noEmit: false,
      incremental: false,
      tsBuildInfoFile: null,
      declaration: true,
      allowJs: false,
      types: ['node', 'vite/client'],
      rootDir: source,
      outDir: `../../packages/${name}/${out}`,
    },
    include: [source, `../../packages/${name}/types`],
    exclude: ['*.test.ts', '*.test-data.ts', '*.fixtures.ts', 'testing/**'].map(
      (name) => `${source}/**/${name}`,
    ),
  };
}
