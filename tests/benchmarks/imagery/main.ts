// Measures imagery in a process of its own: tiles and pyramid of one picture, against sharp's own tiles and plain files.
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createImagery } from '../../../packages/server/src/imagery/catalogue.js';
import { geoTiffHeader, type GeoTiffPlan } from '@onemap/core/imagery';
import { importImagery } from '../../../packages/server/src/imagery/import-imagery.js';
import { imageryTileRoutes } from '../../../packages/server/src/routes/imagery.js';
import type { Row } from '../server/rows.js';
import { peakOfMemory } from '../peak-of-memory.js';

const { values: flags, positionals } = parseArgs({
  options: { side: { type: 'string', default: '4000' } },
  allowPositionals: true,
});
const side = Number(flags.side);
const serverPackage = new URL('../../../packages/server/package.json', import.meta.url);
const sharp = createRequire(serverPackage)('sharp') as typeof import('sharp').default;
const folder = await mkdtemp(join(tmpdir(), 'onemap-bench-imagery-'));

try {
  const picture = join(folder, 'picture.tif');
  await writePicture(picture);
  const rows = [...(await pyramidRows(picture)), ...(await tileRows())];
  await writeFile(positionals[0]!, JSON.stringify(rows));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Fields with grain, so that tiles are packed as those of real imagery are. */
async function writePicture(path: string): Promise<void> {
  const rowsPerStrip = 64;
  const plan: GeoTiffPlan = {
    ...{ width: side, height: side, bands: 3, bits: 8, rowsPerStrip, crs: 'EPSG:4523' },
    ...{ origin: [35520000, 3850000], pixel: 2 },
  };
  const file = await open(path, 'w');
  await file.write(geoTiffHeader(plan));
  for (let top = 0; top < side; top += rowsPerStrip) {
    const strip = new Uint8Array(3 * side * Math.min(rowsPerStrip, side - top));
    for (let i = 0; i < strip.length; i += 3) {
      const [x, y] = [(i / 3) % side, top + Math.floor(i / 3 / side)];
      const field = Math.imul((x >> 5) * 7919 + (y >> 6) * 104729, 2654435761) >>> 24;
      const grain = Math.imul(x * 31 + y * 17, 2246822519) >>> 28;
      strip[i] = 90 + (field >> 2) + grain;
      strip[i + 1] = 100 + (field >> 3) + grain;
      strip[i + 2] = 60 + (field >> 2) + grain;
    }
    await file.write(strip);
  }
  await file.close();
}

async function pyramidRows(picture: string): Promise<Row[]> {
  const size = `${side.toLocaleString('en')} x ${side.toLocaleString('en')}`;
  const idle = process.memoryUsage.rss();
  const start = performance.now();
  const made = await importImagery(join(folder, 'imagery'), picture, {
    facts: {
      ...{ id: 'bench', title: 'bench', year: 2015, captureDate: null, licence: '-' },
      ...{ mapApprovalNumber: null, source: '-', synthetic: true },
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const peak = peakOfMemory();
  const peerStart = performance.now();
  await sharp(picture, { limitInputPixels: false })
    .webp({ quality: 82, effort: 2 })
    .tile({ size: 256, layout: 'google' })
    .toFile(join(folder, 'peer'));
  const peer = (performance.now() - peerStart) / 1000;
  const tilesASecond = made.tiles / seconds;
  const peerTiles = await countFiles(join(folder, 'peer'));
  return [
    {
      ...{
        work: `pyramid of ${size}, warped to both grids, ${made.tiles} tiles`,
        unit: 'tiles/s',
        more: true,
      },
      ...{ ours: tilesASecond, peers: { 'sharp tile(), one grid, not warped': peerTiles / peer } },
      best: peerTiles / peer,
    },
    {
      ...{ work: `pyramid of ${size}: time`, unit: 's', ours: seconds },
      ...{ peers: { 'sharp tile(), one grid, not warped': peer }, best: peer },
    },
    {
      ...{ work: `pyramid of ${size}: memory over idle`, unit: 'MB', ours: (peak - idle) / 1e6 },
      ...{ peers: { 'the pixels at once': (3 * side * side) / 1e6 }, best: null, limit: 700 },
    },
  ];
}

async function countFiles(place: string): Promise<number> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

/** All tiles of the deepest level once, and again; 32 at a time, through the app. */
async function tileRows(): Promise<Row[]> {
  const base = join(folder, 'imagery', 'bench', 'WebMercatorQuad', '16');
  const paths = (await readdir(base, { recursive: true })).filter((name) => name.endsWith('.webp'));
  const app = imageryTileRoutes({
    imagery: createImagery({ folders: [join(folder, 'imagery')] }),
    admit: () => undefined,
  });
  const ask = async (name: string): Promise<void> => {
    const address = name.replaceAll('\\', '/').replace('.webp', '');
    const answer = await app.request(`/imagery/bench/tiles/WebMercatorQuad/16/${address}`);
    if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
    await answer.arrayBuffer();
  };
  const cold = await perSecond(paths, ask);
  const warm = await perSecond(paths, ask);
  const files = await perSecond(paths, async (name) => void (await readFile(join(base, name))));
  const row = (work: string, ours: number): Row => ({
    ...{ work, unit: '/s', ours, peers: { 'reading the files': files }, best: files, more: true },
  });
  return [row('imagery tiles a second, cold', cold), row('imagery tiles a second, warm', warm)];
}

async function perSecond(names: readonly string[], work: (name: string) => Promise<void>): Promise<number> {
  const left = [...names];
  const start = performance.now();
  const client = async (): Promise<void> => {
    for (let name = left.pop(); name !== undefined; name = left.pop()) await work(name);
  };
  await Promise.all(Array.from({ length: 32 }, client));
  return names.length / ((performance.now() - start) / 1000);
}
