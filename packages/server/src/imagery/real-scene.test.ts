// Scenes of many bands: what the importer makes of one and what a browser reads of it by ranges are the same. Real ones are read
// where ONEMAP_SCENES names a folder of them; an invented one always.
import { mkdtemp, open, readFile, stat } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gridOf, openCog, tileBounds, type Cog, type GeoTiffPlan } from '@onemap/core/imagery';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { importImagery } from './import-imagery.js';
import { facts, writeGeoTiff } from './small-geotiff.test-data.js';

const given = process.env.ONEMAP_SCENES;
const real = given === undefined ? [] : readdirSync(given).filter((name) => /\.tiff?$/i.test(name));
const stretch = { method: 'values', low: 0, high: 4000 } as const;

/** Five bands of 16 bits in the 35th zone, with a corner of no data. */
async function inventedScene(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'onemap-scene-')), 'invented.tif');
  const plan: GeoTiffPlan = {
    ...{ width: 700, height: 600, bands: 5, bits: 16, tileSize: 128, crs: 'EPSG:4523', noData: 0 },
    ...{ origin: [35531135.899 - 700, 3845801.615 + 600], pixel: 2 },
  };
  return writeGeoTiff(path, plan, (column, row, band) =>
    column < 100 && row < 100 ? 0 : 300 + ((column * (band + 2) + row * 3) % 3000),
  );
}

/** A host that gives a file by ranges. */
async function openScene(path: string, options: { stretch?: typeof stretch } = {}): Promise<Cog> {
  const { size } = await stat(path);
  const fetch = async (_: unknown, { headers }: RequestInit = {}): Promise<Response> => {
    const [from, to] = /(\d+)-(\d+)$/.exec(new Headers(headers).get('range')!)!.slice(1).map(Number);
    const bytes = new Uint8Array(Math.max(0, Math.min(size, to! + 1) - from!));
    const file = await open(path);
    await file.read(bytes, 0, bytes.length, from!).finally(() => file.close());
    return new Response(bytes, { status: 206, headers: { 'content-range': `bytes ${from}-${to}/${size}` } });
  };
  const signal = new AbortController().signal;
  return openCog(
    { url: 'https://imagery.example/scene.tif' },
    { fetch: fetch as typeof globalThis.fetch, signal, ...options },
  );
}

describe.each([...real, 'an invented one'])('The scene %s', (name) => {
  it('has the same pixels at import and in a browser', { timeout: 600_000 }, async () => {
    const path = real.includes(name) ? join(given!, name) : await inventedScene();
    const folder = await mkdtemp(join(tmpdir(), 'onemap-scene-'));
    const { record } = await importImagery(folder, path, { facts, format: 'png', stretch });
    const levels = record.grids.WebMercatorQuad;
    const { z, minX, maxX, minY, maxY } = levels[levels.length - 1]!;
    const [x, y] = [(minX + maxX) >> 1, (minY + maxY) >> 1];
    const file = join(folder, facts.id, `WebMercatorQuad/${z}/${y}/${x}.png`);
    const imported = await sharp(await readFile(file))
      .ensureAlpha()
      .raw()
      .toBuffer();
    const grid = gridOf('WebMercatorQuad');
    const cog = await openScene(path, { stretch });
    const read = await cog.pixelsIn(grid.crs)(tileBounds(grid, { z, x, y }), 256);
    expect(read).not.toBeNull();
    // What is seen through has no colour to compare.
    const differ = imported.findIndex(
      (value, at) => imported[at | 3]! > 0 && Math.abs(value - read![at]!) > 1,
    );
    expect(differ).toBe(-1);
  });

  it('is stretched alike by its percentiles', { timeout: 600_000 }, async () => {
    const path = real.includes(name) ? join(given!, name) : await inventedScene();
    const folder = await mkdtemp(join(tmpdir(), 'onemap-scene-'));
    const { record } = await importImagery(folder, path, { facts, format: 'png' });
    const cog = await openScene(path);
    expect(cog.stretch?.bands.length).toBe(record.stretch?.bands.length);
    // A smaller copy has fewer extremes: within a tenth of the span.
    record.stretch?.bands.forEach(([low, high], band) => {
      const [from, to] = cog.stretch!.bands[band]!;
      expect(Math.abs(from - low) / (high - low)).toBeLessThan(0.1);
      expect(Math.abs(to - high) / (high - low)).toBeLessThan(0.1);
    });
  });
});
