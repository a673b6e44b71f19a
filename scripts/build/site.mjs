// Builds dist/site: onemap.js with its modules, the demo portal and the plain page, all of them self-hosted files.
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

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
  const result = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: ['onemap-source', 'module', 'browser', 'production'] },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'modules/worker-[hash].js' } } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: oldestBrowser,
      // The loader preloads what the entry needs; Vite's own helper would add a script to every page.
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { onemap: join(root, 'scripts', 'build', 'onemap-entry.js') },
        output: {
          entryFileNames: 'modules/[name]-[hash].js',
          chunkFileNames: 'modules/[name]-[hash].js',
          assetFileNames: 'modules/[name]-[hash][extname]',
          codeSplitting: { groups: [{ name: firstChunk(), debugName: 'first' }] },
        },
      },
    },
  });
  const chunks = result.output.filter((file) => file.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry);
  return [entry.fileName, ...staticImports(entry, chunks)];
}

/**
 * All that the entry always loads is one file: left to itself, the bundler cuts it into a dozen small ones wherever a
 * later module shares something, which pack worse and are a request each.
 */
function firstChunk() {
  let first;
  return (id, graph) => {
    first ??= reachedFrom(entryFile(id, graph), graph);
    return first.has(id) ? 'first' : null;
  };
}

/** @returns {string} the id of the entry, found from any module by going up its importers */
function entryFile(id, graph) {
  const seen = new Set();
  const waiting = [id];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (seen.has(next)) continue;
    seen.add(next);
    const { isEntry, importers, dynamicImporters } = graph.getModuleInfo(next);
    if (isEntry) return next;
    waiting.push(...importers, ...dynamicImporters);
  }
  throw new Error(`${id} belongs to no entry.`);
}

function reachedFrom(entry, graph) {
  const reached = new Set();
  const visit = (id) => {
    if (reached.has(id)) return;
    reached.add(id);
    // The bundler uses the array again for the next module.
    [...(graph.getModuleInfo(id)?.importedIds ?? [])].forEach(visit);
  };
  visit(entry);
  return reached;
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
