// Builds the benchmark pages as a portal would build them, and serves them with what exact heap figures ask for.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';

const bundledPeers = [
  ...['simple-statistics', 'arquero', 'kdbush', 'flatbush', 'd3-polygon', 'tabulator-tables', '@eox/map'],
];
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json' };
/** Without isolation a page may not ask for its memory. */
const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cache-control': 'no-store',
};

/**
 * @param {{root: string, work: string, peers: string, pages: readonly string[], alone: readonly string[]}} folders of the
 *   repository, of the output, of the peers' packages; the names of the pages; and of those whose loading is measured, which
 *   share no module with another one, as the page of a portal does not
 */
export async function buildPages({ root, work, peers, pages, alone }) {
  const outDir = join(work, 'site');
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  if (pages.length > 0) await buildSite({ root, outDir, peers, pages });
  for (const name of alone) await buildSite({ root, outDir, peers, pages: [name] });
}

const manifestName = (pages) => (pages.length === 1 ? pages[0] : 'manifest');

async function buildSite({ root, outDir, peers, pages }) {
  await build({
    configFile: false,
    root,
    base: '/site/',
    logLevel: 'error',
    publicDir: false,
    resolve: {
      conditions: ['onemap-source', 'module', 'browser', 'production'],
      alias: Object.fromEntries(bundledPeers.map((name) => [name, join(peers, 'node_modules', name)])),
    },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: false,
      manifest: `${manifestName(pages)}.json`,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        external: [/^\/maplibre\//],
        input: Object.fromEntries(
          pages.map((name) => [name, join(root, 'tests', 'benchmarks', 'pages', `${name}.js`)]),
        ),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

/**
 * Serves `/page/<name>`, the built modules, the data files in `work` and MapLibre's own files.
 * @returns {Promise<{origin: string, close: () => void}>}
 */
export async function servePages({ work, peers }) {
  const folders = {
    site: join(work, 'site'),
    data: work,
    maplibre: join(peers, 'node_modules', 'maplibre-gl', 'dist'),
  };
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, top, ...rest] = pathname.split('/');
    if (top === 'page') {
      const preloads = preloadsOf(folders.site, rest[0]);
      return void answerPage(response, { name: rest[0], data: searchParams.get('data'), preloads });
    }
    const file = folders[top] && join(folders[top], normalize(`/${rest.join('/')}`));
    if (!file || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { ...isolation, 'content-type': types[extname(file)] ?? 'text/css' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** The modules that an entry imports, which Vite names in a portal's page so that the browser asks for all of them at once. */
function preloadsOf(site, name) {
  const file = join(site, `${name}.json`);
  if (!existsSync(file)) return [];
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const found = new Set();
  const visit = (chunk) => {
    for (const key of chunk.imports ?? []) {
      if (found.has(manifest[key].file)) continue;
      found.add(manifest[key].file);
      visit(manifest[key]);
    }
  };
  visit(Object.values(manifest).find((chunk) => chunk.isEntry));
  return [...found];
}

/** The data is asked for before the module, on every page alike. */
function answerPage(response, { name, data, preloads }) {
  response.writeHead(200, { ...isolation, 'content-type': 'text/html; charset=utf-8' });
  const ask = data ? `<script>window.dataRequest = fetch('/data/${data}');</script>` : '';
  const size = 'width: 1024px; height: 768px; position: relative; display: block';
  const look = `body { margin: 0 } #map, om-poverty-map, om-terrain-view, bare-map, eox-map { ${size} }`;
  const links = preloads.map((file) => `<link rel="modulepreload" href="/site/${file}">`).join('');
  const script = `${links}<script type="module" src="/site/${name}.js"></script>`;
  response.end(
    `<!doctype html><html lang="zh-CN"><head><style>${look}</style>${ask}${script}</head><body></body></html>`,
  );
}
