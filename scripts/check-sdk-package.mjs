// Builds and packs the SDK, and uses it in an empty folder as a stranger would: installed alone, imported, compiled, run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { digestOf, isRemembered, rememberDigest } from './build/digest.mjs';
import { buildSdk } from './build/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const sdk = join(root, 'packages', 'sdk');
const sources = ['tsconfig.json', 'scripts/build', 'packages/contract/src', 'packages/contract/package.json'];
const entries = ['', '/cql2', '/jsonstat', '/national', '/testing'].map((path) => `@onemap/sdk${path}`);
/** Kilobytes, gzipped: what a page may download of the package. */
const budgets = [
  [`export { createCore } from '@onemap/sdk';`, 3],
  [`export * from '@onemap/sdk';`, 12],
  [`export * from '@onemap/sdk/cql2';`, 12],
  [`export * from '@onemap/sdk/jsonstat';`, 1],
  [`export * from '@onemap/sdk/national';`, 6.5],
];

/** Reads each entry under Node, touches nothing of a page, and asks a backend of its own. */
const program = `
const before = Object.keys(globalThis).sort().join();
const touchy = ['fetch', 'crypto', 'document', 'location', 'navigator', 'localStorage', 'setTimeout', 'Request'];
const kept = touchy.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
const alarm = (name) => ({ configurable: true, get: () => { throw new Error(name + ' is touched at import'); } });
for (const name of touchy) Object.defineProperty(globalThis, name, alarm(name));
for (const entry of ${JSON.stringify(entries)}) await import(entry);
for (const [name, descriptor] of kept) {
  delete globalThis[name];
  if (descriptor) Object.defineProperty(globalThis, name, descriptor);
}
if (Object.keys(globalThis).sort().join() !== before) throw new Error('an import left something behind');
const { createClient } = await import('@onemap/sdk');
const { createTestBackend } = await import('@onemap/sdk/testing');
const { fetch } = createTestBackend({ 'GET /regions/{code}': ({ path }) => ({ code: path.code }) });
const om = createClient({ baseUrl: 'https://portal.test/onemap/v1', fetch });
const { code } = await om.regions.get('620523');
if (code !== '620523') throw new Error(code);
`;

/** Compiles only when the types stand on their own, and are as strict as in the repository. */
const typed = `
import { createClient, isNotFoundError, type Household, type Paged, type HouseholdList } from '@onemap/sdk';
import { cql } from '@onemap/sdk/cql2';
import { readCube } from '@onemap/sdk/jsonstat';
import { fromNational } from '@onemap/sdk/national';
import { createTestBackend } from '@onemap/sdk/testing';
const om = createClient({ baseUrl: 'https://portal.test/onemap/v1', fetch: createTestBackend({}).fetch });
const list: Paged<HouseholdList> = om.households.list({ filter: cql\`memberCount >= \${3}\` });
const one: Promise<Household> = om.households.get('a');
const level: 'county' = (await om.regions.get('620523')).level as 'county';
// @ts-expect-error the code is missing
void om.request('GET /regions/{code}');
void [list, one, level, readCube, fromNational, isNotFoundError];
`;

const failures = [];
const check = (what, ok, told = '') => {
  console.log(`${ok ? '✓' : '✗'} ${what}`);
  if (!ok) failures.push(`${what}\n${told}`);
};

function run(file, args, cwd) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd, encoding: 'utf8' });
  return { ok: status === 0, told: `${stdout}${stderr}`, stdout };
}

function buildIfStale() {
  const digest = digestOf(root, [
    ...sources,
    'packages/sdk/src',
    'packages/sdk/bin',
    'packages/sdk/package.json',
  ]);
  const built = readable(join(sdk, 'dist', 'contract', 'index.d.ts'));
  if (built && isRemembered(root, 'sdk', digest)) return;
  buildSdk(root);
  rememberDigest(root, 'sdk', digest);
}

/** @returns {string} the path of the tarball */
function pack(folder) {
  const npm = process.env.npm_execpath ?? join(process.execPath, '../../lib/node_modules/npm/bin/npm-cli.js');
  const { ok, told } = run(npm, ['pack', '--silent', '--pack-destination', folder], sdk);
  if (!ok) throw new Error(`npm pack failed:\n${told}`);
  return {
    npm,
    tarball: join(
      folder,
      readdirSync(folder).find((name) => name.endsWith('.tgz')),
    ),
  };
}

function lint(tarball) {
  const publint = run(join(modules, 'publint', 'src', 'cli.js'), ['run', tarball, '--strict'], root);
  check('publint has nothing to say', publint.ok && /All good/.test(publint.told), publint.told);
  const attw = run(
    join(modules, '@arethetypeswrong', 'cli', 'dist', 'index.js'),
    ['--profile', 'esm-only', tarball],
    root,
  );
  check('the types are right for every way of importing', attw.ok, attw.told);
}

/** Installed offline, so that a dependency could not be found. */
function install({ npm, tarball }, folder) {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  const { ok, told } = run(npm, ['install', '--offline', '--no-audit', '--no-fund', tarball], folder);
  check('it installs alone', ok, told);
  const installed = ok
    ? readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
    : [];
  check('it brings no other package', installed.join() === '@onemap', installed.join());
  const text = filesBelow(join(folder, 'node_modules', '@onemap', 'sdk')).filter((file) =>
    /\.(js|ts|mjs)$/.test(file),
  );
  const leaks = text.filter((file) => /['"]@onemap\/contract/.test(readFileSync(file, 'utf8')));
  check('no file of it imports the contract package', leaks.length === 0, leaks.join('\n'));
}

function use(folder) {
  writeFileSync(join(folder, 'program.mjs'), program);
  const imported = run(join(folder, 'program.mjs'), [], folder);
  check(
    'every entry is imported without touching anything or leaving a trace, and a call is answered',
    imported.ok,
    imported.told,
  );
  writeFileSync(join(folder, 'typed.ts'), typed);
  const flags = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2022,dom,dom.iterable',
  ];
  const compiled = run(join(modules, 'typescript', 'bin', 'tsc'), [...flags, 'typed.ts'], folder);
  check('a strict program compiles against it, its own types checked too', compiled.ok, compiled.told);
  const bin = join(folder, 'node_modules', '@onemap', 'sdk', 'bin', 'onemap.mjs');
  const { version } = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8'));
  const told = run(bin, ['--version'], folder);
  check('the command line runs', told.stdout === `${version}\n`, told.told);
  check('and is linked as onemap', readable(join(folder, 'node_modules', '.bin', 'onemap')), '');
}

async function weigh(folder) {
  for (const [code, budget] of budgets) {
    writeFileSync(join(folder, 'entry.mjs'), code);
    const { output } = await build({
      ...{ configFile: false, root: folder, logLevel: 'error', publicDir: false },
      build: {
        ...{ write: false, target: 'es2022', modulePreload: false },
        rolldownOptions: {
          input: join(folder, 'entry.mjs'),
          preserveEntrySignatures: 'strict',
          output: { minify: true },
        },
      },
    });
    const bytes = gzipSync(output.map((chunk) => chunk.code).join(''), { level: 9 }).length;
    check(`${code} ${bytes} bytes of ${budget} KB`, bytes <= budget * 1024 && bytes > budget * 200);
  }
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function readable(path) {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

buildIfStale();
const work = mkdtempSync(join(tmpdir(), 'onemap-sdk-'));
try {
  const [packed, folder] = ['packed', 'stranger'].map((name) => join(work, name));
  mkdirSync(packed);
  mkdirSync(folder);
  const made = pack(packed);
  lint(made.tarball);
  install(made, folder);
  use(folder);
  await weigh(folder);
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (failures.length > 0) {
  console.error(`\n${failures.join('\n\n')}`);
  process.exitCode = 1;
}
