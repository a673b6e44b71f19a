// Builds dist/site: onemap.js with its modules, the demo portal and the plain page, all of them self-hosted files.
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { assetName, lowerEngine } from './engine-worker.mjs';
import { leaveOutGeotiffPool } from './geotiff-pool.mjs';
import { lighterMap } from './lighter-map.mjs';

/** The oldest browser of the prebuilt script; see docs/guide/embed.md. */
export const oldestBrowser = 'chrome80';

/** @param {string} root the repository's folder */
export async function buildSite(root) {
  const target = join(root, 'dist', 'site');
  const site = join(root, 'dist', 'site-unfinished');
  await rm(site, { recursive: true, force: true });
  await mkdir(join(site, 'onemap'), { recursive: true });
  const modules = await buildModules(root, join(site, 'onemap'));
  await writeLoader(root, join(site, 'onemap', 'onemap.js'), modules);
  await copyExample(root, 'portal', site);
  await copyExample(root, 'plain-html', join(site, 'plain-html'));
  await rm(target, { recursive: true, force: true });
  await rename(site, target);
}

/** @returns {Promise<string[]>} file names: the entry first, then the modules that it always loads */
async function buildModules(root, folder) {
  const first = await modulesOfFirstLoad(root);
  const output = {
    entryFileNames: 'modules/[name]-[hash].js',
    chunkFileNames: 'modules/[name]-[hash].js',
    assetFileNames: assetName,
    // Left to itself, the bundler cuts what the entry always loads into a dozen small files wherever a later module
    // shares something, which pack worse and are a request each.
    codeSplitting: { groups: [{ name: (id) => (first.has(id) ? 'first' : null), debugName: 'first' }] },
  };
  const settings = settingsOf(root, { outDir: folder, emptyOutDir: false }, { output });
  const plugins = [lighterMap(), lowerEngine(oldestBrowser), leaveOutGeotiffPool()];
  const result = await build({ ...settings, plugins });
  const chunks = chunksOf(result);
  const entry = chunks.find((chunk) => chunk.isEntry);
  return [entry.fileName, ...staticImports(entry, chunks)];
}

/**
 * What is left of the entry when everything that it imports later is cut off. Asking which modules it reaches would not
 * do: through an index file it reaches those of every later element, and would keep what only these use.
 * @returns {Promise<Set<string>>} ids of modules
 */
async function modulesOfFirstLoad(root) {
  const cutOff = { name: 'cut-off', resolveDynamicImport: () => false };
  const result = await build({
    ...settingsOf(root, { write: false }, {}),
    plugins: [lighterMap(), cutOff, leaveOutGeotiffPool()],
  });
  const modules = chunksOf(result).flatMap((chunk) => Object.entries(chunk.modules));
  return new Set(modules.flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])));
}

function settingsOf(root, output, rolldownOptions) {
  return {
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: ['onemap-source', 'module', 'browser', 'production'] },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'modules/worker-[hash].js' } } },
    build: {
      ...output,
      target: oldestBrowser,
      // The loader preloads what the entry needs; Vite's own helper would add a script to every page.
      modulePreload: false,
      assetsInlineLimit: 0,
      // MapLibre is one file of this size, loaded with the element that needs it.
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: { onemap: join(root, 'scripts', 'build', 'onemap-entry.js') },
        ...rolldownOptions,
      },
    },
  };
}

function chunksOf({ output }) {
  return output.filter((file) => file.type === 'chunk');
}

function staticImports(entry, chunks) {
  const found = new Set();
  const visit = (chunk) => {
    for (const name of chunk.imports) {
      if (found.has(name)) continue;
      found.add(name);
      visit(chunks.find((each) => each.fileName === name));
    }
  };
  visit(entry);
  return [...found];
}

async function writeLoader(root, path, modules) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const source = await readFile(join(root, 'scripts', 'build', 'onemap-loader.js'), 'utf8');
  const filled = source
    .replace('__ONEMAP_MODULES__', JSON.stringify(modules))
    .replace('__ONEMAP_VERSION__', JSON.stringify(version));
  await writeFile(path, filled);
}

/** The examples are plain files: they are served as they are. */
async function copyExample(root, name, target) {
  await cp(join(root, 'examples', name), target, {
    recursive: true,
    filter: (path) => !/(package\.json|\.md|node_modules)$/.test(path),
  });
}
