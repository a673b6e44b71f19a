// Elevation as callers meet it: coarse heights for everyone with tags, fine ones for those who have logged in only.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ElevationList, ElevationSet } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { lonOfPixel, pixelOf } from '../elevation/decoded-tile.test-data.js';
import { smallElevation } from '../elevation/small-elevation.test-data.js';

let server: TestServer;
let folder: string;

beforeAll(async () => {
  const made = await smallElevation();
  folder = made.folder;
  server = await startTestServer({ elevation: made.elevation });
});
afterAll(async () => {
  await server.db.close();
  await rm(folder, { recursive: true });
});

const ids = async (caller: string): Promise<string[]> =>
  (await server.get<ElevationList>(caller, '/elevation')).items.map(({ id }) => id);
const call = (caller: string, path: string, init?: RequestInit): Promise<Response> =>
  server.call(caller, path, init);

/** 105.34 is in column 811.6 of level 10, 34.74 in row 406.5. */
const tile = '/elevation/hills/tiles/WebMercatorQuad/10/406/811';

describe('the catalogue', () => {
  it('says how heights are written, where, how fine and whose', async () => {
    const set = await server.get<ElevationSet>('visitor', '/elevation/hills');
    expect(set).toMatchObject({
      ...{ id: 'hills', date: '2000', licence: '仅供测试', source: '程序生成', synthetic: false },
      ...{ access: 'public', resolutionM: 111, encoding: 'terrain-rgb', range: [1000, 2990], fillM: 1000 },
      ...{ extent: [105.24, 34.64, 105.44, 34.84], tileSize: 256, maxZoom: 11 },
      url: 'https://portal.example/onemap/v1/elevation/hills/tiles/WebMercatorQuad/{z}/{y}/{x}',
    });
  });

  it('shows fine heights to those who have logged in, finest first, and tells nobody else of them', async () => {
    expect(await ids('visitor')).toEqual(['hills']);
    expect(await ids('town')).toEqual(['fine', 'hills']);
    expect((await call('visitor', '/elevation/fine')).status).toBe(404);
    expect((await call('town', '/elevation/fine')).status).toBe(200);
    for (const id of ['nothing', '..%2f..', 'Hills', '%00'])
      expect([400, 404]).toContain((await call('town', `/elevation/${id}`)).status);
  });

  it('keeps fine heights from everyone though a record calls them public', async () => {
    const path = join(folder, 'copied', 'set.json');
    await cp(join(folder, 'fine'), join(folder, 'copied'), { recursive: true });
    const record = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    await writeFile(path, JSON.stringify({ ...record, id: 'copied', access: 'public' }));
    expect(await ids('visitor')).toEqual(['hills']);
    expect((await server.get<ElevationSet>('town', '/elevation/copied')).access).toBe('signed-in');
    await rm(join(folder, 'copied'), { recursive: true });
  });

  it('leaves out what is no set', async () => {
    await mkdir(join(folder, 'broken'), { recursive: true });
    await writeFile(join(folder, 'broken', 'set.json'), '{"version":1');
    await writeFile(join(folder, 'a-file'), '');
    expect(await ids('town')).toEqual(['fine', 'hills']);
  });
});

describe('a tile', () => {
  it('holds the heights of its places, may be kept for an hour, and is not sent twice', async () => {
    const response = await call('visitor', tile);
    expect([
      response.status,
      response.headers.get('Content-Type'),
      response.headers.get('Cache-Control'),
    ]).toEqual([200, 'image/png', 'public, max-age=3600']);
    const { data, info } = await sharp(await response.arrayBuffer())
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { px, py } = pixelOf(105.34, 34.74, 10);
    const [r, g, b] = data.subarray(info.channels * (py * 256 + px));
    const height = -10000 + (r! * 65536 + g! * 256 + b!) * 0.1;
    // Ten metres a column of 0.001 degrees from 1000 m in the middle of the first.
    const expected = 1000 + 10 * ((lonOfPixel(10, 811, px) - 105.24) / 0.001 - 0.5);
    expect(Math.abs(height - expected)).toBeLessThan(0.2);
    const tag = response.headers.get('ETag')!;
    const again = await call('visitor', tile, { headers: { 'If-None-Match': tag } });
    expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([304, tag, '']);
  });

  it('of fine heights is 404 without a login, and kept by no cache between', async () => {
    const { maxZoom } = await server.get<ElevationSet>('town', '/elevation/fine');
    const { x, y } = pixelOf(105.25, 34.83, maxZoom);
    const path = `/elevation/fine/tiles/WebMercatorQuad/${maxZoom}/${y}/${x}`;
    expect((await call('visitor', path)).status).toBe(404);
    const response = await call('town', path);
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'private, no-cache']);
    expect(response.headers.get('Vary')).toContain('Authorization');
  });

  it('is 404 outside of the set, on no level, in another grid and for no number', async () => {
    for (const path of [
      '10/406/810000',
      '10/811/406',
      '12/1624/3246',
      '2/1/3',
      '10/x/1',
      '10/-1/1',
      '010/1/1',
    ])
      expect((await call('visitor', `/elevation/hills/tiles/WebMercatorQuad/${path}`)).status, path).toBe(
        404,
      );
    expect((await call('visitor', tile.replace('WebMercatorQuad', 'CGCS2000Quad'))).status).toBe(404);
    expect((await call('visitor', tile.replace('hills', 'none'))).status).toBe(404);
    expect((await call('visitor', `${tile}?style=x`)).status).toBe(400);
  });
});
