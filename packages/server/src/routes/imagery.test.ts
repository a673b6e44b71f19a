// Imagery as callers meet it: the catalogue, tiles of both grids with their tags, footprints, and external sets without their keys.
import { rm, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FeatureCollection, ImageryList, ImagerySet, TileMatrixSet } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { readExternalImagery } from '../imagery/external-config.js';
import { createUpstream } from '../imagery/external.js';
import { smallImagery } from '../imagery/small-imagery.test-data.js';

const key = 'secret-key-1';
const config = JSON.stringify({
  sets: [
    {
      ...{ id: 'tianditu', title: '天地图影像', year: 2020, licence: '天地图使用条款', source: '天地图' },
      ...{ mapApprovalNumber: 'GS(2023)336号', extent: [105, 34, 106, 35] },
      tiles: { type: 'tianditu', key: '${TDT_KEY}' },
    },
    {
      ...{ id: 'province', year: 2016, licence: '内部', source: '省影像' },
      tiles: {
        ...{ type: 'wmts', url: 'http://10.0.0.5/wmts', layer: 'y2016', matrixSet: 'c', crs: 'EPSG:4490' },
      },
    },
  ],
});

let server: TestServer;
let folder: string;
const upstream = vi.fn<typeof fetch>();

beforeAll(async () => {
  const external = readExternalImagery(config, { TDT_KEY: ` ${key}\n` });
  const made = await smallImagery([2015, 2013], { external, upstream: createUpstream(upstream) });
  folder = made.folder;
  server = await startTestServer({ imagery: made.imagery });
});
afterAll(() => server.db.close());

const read = <T>(path: string): Promise<T> => server.get<T>('visitor', path);
const call = (path: string, init?: RequestInit): Promise<Response> => server.call('visitor', path, init);

describe('the catalogue', () => {
  it('lists every set by year for everyone, with absolute addresses and without a key', async () => {
    const response = await call('/imagery');
    const text = await response.text();
    const { items } = JSON.parse(text) as ImageryList;
    expect(items.map(({ id, year }) => [id, year])).toEqual([
      ['valley-2013', 2013],
      ['valley-2015', 2015],
      ['province', 2016],
      ['tianditu', 2020],
    ]);
    expect(text).not.toContain(key);
    expect(text).not.toContain('10.0.0.5');
    expect(items[0]).toMatchObject({
      ...{ captureDate: '2013-09-21', resolutionM: 2, licence: '仅供测试', mapApprovalNumber: null },
      ...{ synthetic: true, source: '程序生成', tileMatrixSets: ['WebMercatorQuad', 'CGCS2000Quad'] },
      tiles: {
        ...{ type: 'xyz', crs: 'EPSG:3857', maxZoom: 16 },
        url: 'https://portal.example/onemap/v1/imagery/valley-2013/tiles/WebMercatorQuad/{z}/{y}/{x}',
      },
    });
    const [west, south, east, north] = items[0]!.extent!;
    // 600 m are 0.0066 degrees of longitude and 0.0054 of latitude here.
    for (const [edge, expected] of [
      [west, 105.3334],
      [south, 34.7346],
      [east, 105.3466],
      [north, 34.7454],
    ] as const)
      expect(edge).toBeCloseTo(expected, 3);
  });

  it('answers the sets of one year, one set, and 404 for none', async () => {
    expect((await read<ImageryList>('/imagery?year=2015')).items.map(({ id }) => id)).toEqual([
      'valley-2015',
    ]);
    expect((await read<ImageryList>('/imagery?year=1999')).items).toEqual([]);
    expect((await read<ImagerySet>('/imagery/valley-2013')).year).toBe(2013);
    for (const id of ['nothing', '..%2f..', 'Valley-2013', '%00', 'a'.repeat(70)])
      expect([400, 404]).toContain((await call(`/imagery/${id}`)).status);
    expect((await call('/imagery?date=2013')).status).toBe(400);
  });

  it('sees a set that is imported or taken away while the server runs', async () => {
    const more = await smallImagery([2017]);
    await writeFile(join(folder, 'a-file'), '');
    await mkdir(join(folder, 'no-set'), { recursive: true });
    await mkdir(join(folder, 'broken'), { recursive: true });
    await writeFile(join(folder, 'broken', 'set.json'), '{"version":1');
    await (
      await import('node:fs/promises')
    ).cp(join(more.folder, 'valley-2017'), join(folder, 'valley-2017'), {
      recursive: true,
    });
    const ids = async () => (await read<ImageryList>('/imagery')).items.map(({ id }) => id);
    expect(await ids()).toContain('valley-2017');
    const footprints = async () =>
      (await read<FeatureCollection>('/collections/imagery-footprints/items')).features.map(({ id }) => id);
    expect(await footprints()).toContain('valley-2017');
    await rm(join(folder, 'valley-2017'), { recursive: true });
    expect(await ids()).not.toContain('valley-2017');
    expect(await footprints()).not.toContain('valley-2017');
  });
});

/** The tile of level 16 with 105.34, 34.74, as the tests of the grids work it out. */
const tile = '/imagery/valley-2013/tiles/WebMercatorQuad/16/26016/51944';

describe('a tile', () => {
  it('is a picture that may be kept for an hour, and is not sent twice', async () => {
    const response = await call(tile);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('image/webp');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=3600');
    const { width, height } = await sharp(await response.arrayBuffer()).metadata();
    expect([width, height]).toEqual([256, 256]);
    const tag = response.headers.get('ETag')!;
    const again = await call(tile, { headers: { 'If-None-Match': tag } });
    expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([304, tag, '']);
    const other = await call(tile.replace('2013', '2015'), { headers: { 'If-None-Match': tag } });
    expect(other.status).toBe(200);
  });

  it('is 204 inside the picture without a pixel, 404 outside of it, on no level and for no number', async () => {
    expect((await call('/imagery/valley-2013/tiles/CGCS2000Quad/16/10059/51944')).status).toBe(200);
    // The right upper part has no data: 105.3466 E is column 51945, 34.7454 N row 26015.
    const empty = await call('/imagery/valley-2013/tiles/WebMercatorQuad/16/26015/51945');
    expect([empty.status, await empty.text()]).toEqual([204, '']);
    for (const path of [
      '16/26016/51940',
      '16/0/0',
      '17/52032/103889',
      '3/1/1',
      '16/51944/26016',
      '16/x/1',
      '16/-1/1',
      '016/1/1',
    ])
      expect((await call(`/imagery/valley-2013/tiles/WebMercatorQuad/${path}`)).status, path).toBe(404);
    expect((await call('/imagery/valley-2013/tiles/WorldCRS84Quad/16/26016/51944')).status).toBe(404);
    expect((await call('/imagery/none/tiles/WebMercatorQuad/16/26016/51944')).status).toBe(404);
    expect((await call(`${tile}?style=x`)).status).toBe(400);
  });
});

describe('the footprints', () => {
  it('are features that can be filtered by place and year', async () => {
    const path = '/collections/imagery-footprints/items';
    const all = await read<FeatureCollection>(path);
    expect(all.features.map(({ id }) => id).sort()).toEqual([
      'province',
      'tianditu',
      'valley-2013',
      'valley-2015',
    ]);
    const within = await read<FeatureCollection>(`${path}?bbox=105.335,34.735,105.336,34.736`);
    expect(within.features.map(({ id }) => id).sort()).toEqual(['tianditu', 'valley-2013', 'valley-2015']);
    const filter = encodeURIComponent('year = 2013 and resolutionM <= 2');
    const [only] = (await read<FeatureCollection>(`${path}?filter=${filter}`)).features;
    expect(only).toMatchObject({
      ...{ id: 'valley-2013', geometry: { type: 'Polygon' } },
      properties: { title: '2013 年示意影像', licence: '仅供测试', mapApprovalNumber: null },
    });
    expect((await read<{ id: string }>(`${path}/valley-2015`)).id).toBe('valley-2015');
    expect((await call(`${path}/nothing`)).status).toBe(404);
  });
});

describe('an external set', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d', 'hex');

  it('is asked for with its key by the server alone, once for a tile', async () => {
    upstream.mockImplementation(() =>
      Promise.resolve(new Response(png, { headers: { 'Content-Type': 'text/html' } })),
    );
    const path = '/imagery/tianditu/tiles/WebMercatorQuad/12/1626/3246';
    const [first, second] = [await call(path), await call(path)];
    expect([first.status, first.headers.get('Content-Type'), second.status]).toEqual([200, 'image/png', 200]);
    expect(upstream).toHaveBeenCalledTimes(1);
    // (3246 + 1626) mod 8 = 0.
    expect(upstream.mock.calls[0]![0]).toBe(
      'https://t0.tianditu.gov.cn/img_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=img&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX=12&TILEROW=1626&TILECOL=3246&tk=secret-key-1',
    );
    expect((await call('/imagery/tianditu/tiles/WebMercatorQuad/12/1/1')).status).toBe(404);
    expect((await call('/imagery/tianditu/tiles/WebMercatorQuad/19/1/1')).status).toBe(404);
    expect((await call('/imagery/province/tiles/WebMercatorQuad/12/1626/3246')).status).toBe(404);
  });

  it('that refuses, sends a page or is away is 503, without a word of its address', async () => {
    const answers = [
      () => Promise.resolve(new Response('denied', { status: 403 })),
      () => Promise.resolve(new Response('<html>', { headers: { 'Content-Type': 'image/png' } })),
      () => Promise.reject(new TypeError(`connect ECONNREFUSED ${key}`)),
    ];
    for (const [index, answer] of answers.entries()) {
      upstream.mockImplementation(answer);
      const response = await call(`/imagery/province/tiles/CGCS2000Quad/12/628/${3246 + index}`);
      const text = await response.text();
      expect(response.status).toBe(503);
      expect(text).not.toMatch(/secret|10\.0\.0\.5/);
    }
    upstream.mockImplementation(() => Promise.resolve(new Response(null, { status: 404 })));
    expect((await call('/imagery/province/tiles/CGCS2000Quad/12/628/3260')).status).toBe(204);
    expect(server.faults).toEqual([]);
  });
});

describe('the configuration', () => {
  it.each([
    ['{', /不是 JSON/],
    ['{}', /"sets"/],
    ['{"sets":[{"id":"A"}]}', /第 1 项：id/],
    ['{"sets":[{"id":"a","year":13}]}', /year/],
    ['{"sets":[{"id":"a","year":2013,"licence":"x","source":"y"}]}', /tiles.type/],
    ['{"sets":[{"id":"a","year":2013,"licence":"x","source":"y","tiles":{"type":"tianditu"}}]}', /tiles.key/],
    [
      '{"sets":[{"id":"a","year":2013,"licence":"x","source":"y","tiles":{"type":"tianditu","key":"${NO}"}}]}',
      /环境变量 NO/,
    ],
    [
      '{"sets":[{"id":"a","year":2013,"licence":"x","source":"y","tiles":{"type":"xyz","url":"file:///etc/passwd"}}]}',
      /http/,
    ],
    [
      '{"sets":[{"id":"a","year":2013,"licence":"x","source":"y","extent":[1,2],"tiles":{"type":"xyz","url":"https://a.example/{z}/{x}/{y}"}}]}',
      /extent/,
    ],
    [
      '{"sets":[{"id":"a","year":2013,"licence":"x","source":"y","tiles":{"type":"xyz","crs":"GCJ02","url":"https://a.example/{z}/{x}/{y}"}}]}',
      /crs/,
    ],
  ])('%s is refused', (text, message) => {
    expect(() => readExternalImagery(text, {})).toThrow(message);
  });
});

describe('the tile matrix sets', () => {
  it('tell the grid in degrees as Tianditu numbers it', async () => {
    const { tileMatrices, crs } = await read<TileMatrixSet>('/tileMatrixSets/CGCS2000Quad');
    expect(crs).toBe('http://www.opengis.net/def/crs/EPSG/0/4490');
    expect(tileMatrices[0]).toMatchObject({ id: '1', cellSize: 0.703125, matrixWidth: 2, matrixHeight: 1 });
    expect(tileMatrices[17]!.scaleDenominator).toBeCloseTo(2132.73, 2);
    expect((await call('/tileMatrixSets/Nothing')).status).toBe(404);
  });
});
