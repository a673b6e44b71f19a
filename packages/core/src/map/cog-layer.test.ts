// A GeoTIFF read in the browser: colours and places against values worked out apart from it, ranges, and what is said of bad files.
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import { fromLonLat } from 'ol/proj.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cogFile, gangu, geoTiff, rangeHost, type ValueOf } from '../imagery/small-cog.fixtures.js';
import type { GeoTiffPlan } from '../imagery/geotiff-header.js';
import { createBasemapLayers } from './basemaps.js';
import { createCogLayer, type CogLayer } from './cog-layer.js';
import { projectionOf } from './crs.js';
import { createImageryLayers, type CogImagery, type ImageryOptions } from './imagery.js';

const center = [105.34, 34.74];
const plain: ValueOf = (_column, _row, band) => [200, 120, 40][band]!;
const kept: { map: OlMap; target: HTMLElement }[] = [];

afterEach(() => {
  for (const { map, target } of kept.splice(0)) {
    for (const layer of map.getLayers().getArray().slice()) layer.dispose();
    map.setTarget(undefined);
    map.dispose();
    target.remove();
  }
});

interface Shown {
  readonly layer: CogLayer;
  /** Red, green, blue and alpha so many CSS pixels to the right of and below the middle of the map. */
  readonly at: (x: number, y: number) => number[];
  readonly map: OlMap;
}

/** A map of 200 x 200 around the middle of the picture. */
async function show(
  config: Omit<CogImagery, 'type'>,
  {
    resolution = 1,
    crs = 'EPSG:3857' as 'EPSG:3857' | 'EPSG:4490',
    ...options
  }: ImageryOptions & Partial<Zoom> = {},
): Promise<Shown> {
  const layer = await createCogLayer({ ...config }, options);
  const target = document.createElement('div');
  const size = { position: 'absolute', top: '0', left: '0', width: '200px', height: '200px' };
  for (const [name, value] of Object.entries(size)) target.style.setProperty(name, value);
  document.body.append(target);
  const projection = projectionOf(crs);
  const view = new View({
    projection,
    center: fromLonLat(center, projection),
    resolution,
    minZoom: 0,
    maxZoom: 28,
  });
  const map = new OlMap({ target, controls: [], pixelRatio: 1, layers: [layer], view });
  kept.push({ map, target });
  await new Promise((resolve) => map.once('rendercomplete', resolve));
  const canvas = target.querySelector('canvas')!;
  const context = canvas.getContext('2d')!;
  return { layer, map, at: (x, y) => [...context.getImageData(100 + x, 100 + y, 1, 1).data] };
}

interface Zoom {
  readonly resolution: number;
  readonly crs: 'EPSG:3857' | 'EPSG:4490';
}

const fault = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'nothing',
    (error: { fault?: string; name?: string }) => error.fault ?? error.name,
  );

describe('Colours', () => {
  it('of 8 bits are as they are, and nothing is drawn beside the picture', async () => {
    const { at } = await show({ file: cogFile(gangu, plain) });
    expect(at(0, 0)).toEqual([200, 120, 40, 255]);
    // 64 m on the ground are 64 / cos 34.74 = 78 units of Web Mercator.
    expect([at(74, 0)[3], at(84, 0)[3], at(0, 74)[3], at(0, 84)[3]]).toEqual([255, 0, 255, 0]);
  });

  it('of 16 bits are stretched from the 2nd to the 98th percentile, as at import', async () => {
    // 4096 pixels with 0, 16, … 65520 once each: percentiles 0.02 and 0.98 of 4095 steps are 1310.4 and 64209.6.
    const plan: GeoTiffPlan = { ...gangu, bands: 1, bits: 16 };
    const ramp: ValueOf = (column, row) => 16 * (64 * row + column);
    const { at } = await show({ file: cogFile(plan, ramp) }, { resolution: 0.05 });
    // The middle lies between rows 31 and 32 and columns 31 and 32: 16 * 2047.5 = 32760; (32760 - 1310.4) / 62899.2 = 0.5.
    expect(Math.abs(at(0, 0)[0]! - 127.5)).toBeLessThanOrEqual(1.5);
  });

  it('are stretched between values that are given', async () => {
    const plan: GeoTiffPlan = { ...gangu, bands: 1, bits: 16 };
    const stretch = { method: 'values', low: 0, high: 10200 } as const;
    const { at } = await show({ file: cogFile(plan, () => 2040), stretch });
    // 2040 / 10200 * 255 = 51.
    expect(at(0, 0)).toEqual([51, 51, 51, 255]);
  });

  it('of no data are seen through, and of alpha too', async () => {
    const half: ValueOf = (column, _row, band) => (column < 32 ? 0 : band === 3 ? 255 : 90);
    const none = await show({ file: cogFile({ ...gangu, noData: 0 }, half) });
    const alpha = await show({ file: cogFile({ ...gangu, bands: 4, alpha: true }, half) });
    for (const { at } of [none, alpha]) {
      expect(at(-20, 0)[3]).toBe(0);
      expect(at(20, 0)).toEqual([90, 90, 90, 255]);
    }
  });

  it('are those of the bands that are asked for', async () => {
    const file = cogFile({ ...gangu, bands: 5 }, (_column, _row, band) => 10 * (band + 1));
    expect((await show({ file, bands: [4, 3, 2] })).at(0, 0)).toEqual([40, 30, 20, 255]);
  });
});

describe('Places', () => {
  /** Quarters of four colours. */
  const quarters: ValueOf = (column, row, band) => {
    const which = (column < 32 ? 0 : 1) + (row < 32 ? 0 : 2);
    return [
      [250, 0, 0],
      [0, 250, 0],
      [0, 0, 250],
      [250, 250, 0],
    ][which]![band]!;
  };

  it.each([
    // PROJ (cs2cs): 105.34, 34.74 in each of the systems.
    ['EPSG:4523', [35531135.899, 3845801.615], 2],
    ['EPSG:4544', [531135.899, 3845801.615], 2],
    ['EPSG:3857', [11726395.16, 4128604.077], 2.4],
    ['EPSG:4490', [105.34, 34.74], 2e-5],
  ] as const)('of %s are where PROJ has them, in both views', async (crs, [x, y], pixel) => {
    const plan: GeoTiffPlan = { ...gangu, crs, pixel, origin: [x - 32 * pixel, y + 32 * pixel] };
    const file = cogFile(plan, quarters);
    for (const view of ['EPSG:3857', 'EPSG:4490'] as const) {
      const { at } = await show({ file }, { crs: view, resolution: view === 'EPSG:4490' ? 1e-5 : 1 });
      // Two pixels away from the cross in the middle.
      expect([view, at(-4, -4), at(4, -4), at(-4, 4), at(4, 4)].flat()).toEqual(
        [view, [250, 0, 0, 255], [0, 250, 0, 255], [0, 0, 250, 255], [250, 250, 0, 255]].flat(),
      );
    }
  });

  it('can be given where the file does not say its system', async () => {
    const file = cogFile({ ...gangu, crs: 'EPSG:32648' }, plain);
    expect(await fault(createCogLayer({ file }))).toBe('unknown-crs');
    expect((await show({ file, crs: 'EPSG:4523' })).at(0, 0)).toEqual([200, 120, 40, 255]);
  });
});

describe('A file on a host', () => {
  const large: GeoTiffPlan = {
    ...{ width: 1024, height: 1024, bands: 3, bits: 8, tileSize: 64, crs: 'EPSG:4523', pixel: 2 },
    origin: [35531135.899 - 1024, 3845801.615 + 1024],
  };
  const byLevel: ValueOf = (_column, _row, band, level) => (band === 0 ? 50 * (level + 1) : 7);
  const bytes = geoTiff(large, byLevel, 3);

  it('is read by ranges, only what is looked at, from the level that is fine enough', async () => {
    const { fetch, asked } = rangeHost(bytes);
    const near = await show({ url: 'https://imagery.example/a.tif' }, { fetch, resolution: 2.4 });
    expect(near.at(0, 0)).toEqual([50, 7, 7, 255]);
    const read = asked
      .map((range) => /(\d+)-(\d+)/.exec(range)!)
      .reduce((sum, [, a, b]) => sum + +b! + 1 - +a!, 0);
    expect(read).toBeLessThan(bytes.length / 2);
    // 2.43 units are a pixel of 2 m; at twice, four and eight times as much the copies are fine enough.
    for (const [factor, red] of [
      [2, 100],
      [4, 150],
      [8, 200],
    ] as const) {
      const { at } = await show(
        { url: 'https://imagery.example/a.tif' },
        { fetch, resolution: 2.4 * factor },
      );
      expect([factor, at(0, 0)[0]]).toEqual([factor, red]);
    }
  });

  it('is taken whole where the host knows no ranges, if it is small', async () => {
    const whole =
      (body: Uint8Array, length = body.length) =>
      () =>
        Promise.resolve(new Response(body as BodyInit, { headers: { 'content-length': String(length) } }));
    const { at } = await show({ url: '/a.tif' }, { fetch: whole(geoTiff(gangu, plain)) });
    expect(at(0, 0)).toEqual([200, 120, 40, 255]);
    const fetch = whole(bytes, 65 * 1024 * 1024);
    expect(await fault(createCogLayer({ url: '/a.tif' }, { fetch }))).toBe('no-ranges');
  });

  it('is asked for no more once the layer is gone', async () => {
    const { fetch, asked } = rangeHost(bytes);
    let aborted: AbortSignal | null | undefined;
    const watching: typeof fetch = (input, init) => {
      aborted = init?.signal;
      return fetch(input, init);
    };
    const { layer } = await show({ url: 'https://imagery.example/a.tif' }, { fetch: watching });
    const before = asked.length;
    layer.dispose();
    expect([aborted?.aborted, asked.length]).toEqual([true, before]);
  });

  it('is not followed elsewhere, and nothing but http is asked', async () => {
    const fetch = vi.fn(rangeHost(bytes).fetch);
    await createCogLayer({ url: 'https://imagery.example/a.tif' }, { fetch });
    expect(fetch.mock.calls.every(([, init]) => init?.redirect === 'error')).toBe(true);
    for (const url of ['file:///etc/passwd', 'data:image/tiff,II', 'javascript:1'])
      await expect(createCogLayer({ url }, { fetch })).rejects.toThrow(RangeError);
    await expect(createCogLayer({})).rejects.toThrow(RangeError);
  });

  it('tells once of pixels that can no longer be had', async () => {
    const good = rangeHost(bytes);
    let lost = false;
    const fetch: typeof good.fetch = (input, init) =>
      lost ? Promise.reject(new TypeError('lost')) : good.fetch(input, init);
    const errors: unknown[] = [];
    const { map } = await show(
      { url: 'https://imagery.example/a.tif' },
      { fetch, resolution: 20, onError: (error) => errors.push(error) },
    );
    lost = true;
    map.getView().setResolution(2.4);
    await new Promise((resolve) => map.once('rendercomplete', resolve));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ name: 'ImageryError', fault: 'unreachable' });
  });
});

describe('A file that cannot be shown is refused with its reason', () => {
  const good = geoTiff(gangu, plain);
  const blob = (...parts: BlobPart[]): Blob => new Blob(parts);

  it.each<[string, Blob, string]>([
    ['nothing', blob(), 'not-a-tiff'],
    ['a text', blob('甘谷县'.repeat(500)), 'not-a-tiff'],
    ['a head alone', blob(good.slice(0, 100)), 'not-a-tiff'],
    ['a file that ends in the middle', blob(good.slice(0, -500)), 'truncated'],
    ['a picture without place', cogFile({ ...gangu, crs: null }, plain), 'no-place'],
    [
      'a place beyond the globe',
      cogFile({ ...gangu, crs: 'EPSG:4490', origin: [400, 34] }, plain),
      'no-place',
    ],
    ['colours that are none', cogFile({ ...gangu, photometric: 8 }, plain), 'unsupported'],
    ['a smaller copy that is missing', blob(geoTiff(gangu, plain, 1).slice(0, -10)), 'truncated'],
  ])('%s', async (_, file, expected) => {
    expect(await fault(createCogLayer({ file }))).toBe(expected);
  });

  it.each([403, 404, 500])('an answer of %i', async (status) => {
    const fetch = () => Promise.resolve(new Response('', { status }));
    expect(await fault(createCogLayer({ url: '/a.tif' }, { fetch }))).toBe('unreachable');
  });
});

describe('The layers of a set', () => {
  it('are made of a file, below all that is no imagery', async () => {
    const file = cogFile(gangu, plain);
    const [layer] = await createImageryLayers({ tiles: { type: 'cog', file }, extent: null });
    expect([layer!.getZIndex(), layer!.get('role')]).toEqual([-1, 'imagery']);
    layer!.dispose();
  });
});

describe('A basemap', () => {
  it('is the picture upon the blank ground, and tells once where there is none', async () => {
    const file = cogFile(gangu, plain);
    const made = await createBasemapLayers({ type: 'cog', file, attribution: '县自然资源局' });
    expect([made.layers.length, made.attributions]).toEqual([2, ['县自然资源局']]);
    for (const layer of made.layers) layer.dispose();
    const refusals: unknown[] = [];
    const fetch = () => Promise.resolve(new Response('', { status: 403 }));
    const refused = createBasemapLayers(
      { type: 'cog', url: '/a.tif', attribution: '' },
      { fetch, onRefused: (refusal) => refusals.push(refusal) },
    );
    await expect(refused).rejects.toMatchObject({ fault: 'unreachable' });
    expect(refusals).toEqual([{ status: 403, layer: 'cog' }]);
  });
});
