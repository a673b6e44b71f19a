// Addresses of tiles, levels against the published table, refusals, and the graticule of the blank ground.
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import type TileLayer from 'ol/layer/Tile.js';
import type XYZ from 'ol/source/XYZ.js';
import { transform } from 'ol/proj.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BasemapConfig, BasemapRefusal, TiandituBasemap, WmtsBasemap } from './basemap-config.js';
import { basemapCrs, createBasemapLayers } from './basemaps.js';
import { projectionOf } from './crs.js';
import { graticuleLabel, graticuleStep, graticuleValues } from '../geo/graticule.js';
import { tiandituLayers, tiandituTileUrl } from './tianditu.js';
import { gridResolutions, wmtsTileUrl, xyzTileUrl } from './tile-grid.js';

const tianditu: TiandituBasemap = { type: 'tianditu', style: 'vector', matrix: 'w', key: ' 0123abcd\n ' };

describe('Tianditu', () => {
  it('asks for a tile of each matrix set by level, row and column, with the key trimmed', () => {
    // Gangu (105.34, 34.74) at level 10. w: column 811.63, row 406.50. c: tiles of 0.3515625 degrees,
    // column 285.34 / 0.3515625 = 811.63, row 55.26 / 0.3515625 = 157.18.
    expect(tiandituTileUrl(tianditu, 'vec', 10, 811, 406)).toBe(
      'https://t1.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default' +
        '&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX=10&TILEROW=406&TILECOL=811&tk=0123abcd',
    );
    expect(tiandituTileUrl({ ...tianditu, matrix: 'c' }, 'cia', 10, 811, 157)).toBe(
      'https://t0.tianditu.gov.cn/cia_c/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=cia&STYLE=default' +
        '&TILEMATRIXSET=c&FORMAT=tiles&TILEMATRIX=10&TILEROW=157&TILECOL=811&tk=0123abcd',
    );
  });

  it('asks a proxy without the key, and a provincial node with it', () => {
    const proxied = tiandituTileUrl({ ...tianditu, proxyUrl: '/maps/tianditu/' }, 'vec', 3, 6, 3);
    expect(proxied.startsWith('/maps/tianditu/vec_w/wmts?SERVICE=WMTS')).toBe(true);
    expect(proxied).not.toContain('tk=');
    const provincial = tiandituTileUrl(
      { ...tianditu, baseUrl: 'https://n{s}.example.cn/dx' },
      'img',
      3,
      6,
      3,
    );
    expect(provincial.startsWith('https://n1.example.cn/dx/img_w/wmts?')).toBe(true);
    expect(provincial.endsWith('&tk=0123abcd')).toBe(true);
  });

  it('names base and label layers of each style', () => {
    expect(tiandituLayers({ style: 'vector' })).toEqual(['vec', 'cva']);
    expect(tiandituLayers({ style: 'imagery' })).toEqual(['img', 'cia']);
    expect(tiandituLayers({ style: 'terrain', labels: true })).toEqual(['ter', 'cta']);
    expect(tiandituLayers({ style: 'terrain', labels: false })).toEqual(['ter']);
  });

  it('needs a key, a proxy or a node', async () => {
    await expect(createBasemapLayers({ ...tianditu, key: ' \n' })).rejects.toThrow(RangeError);
  });
});

describe('levels', () => {
  it('have the pixel sizes of the published table', () => {
    const metres = gridResolutions('EPSG:3857', 18);
    const degrees = gridResolutions('EPSG:4490', 18);
    expect(metres[1]).toBeCloseTo(78271.517, 3);
    expect(metres[10]).toBeCloseTo(152.8740566, 7);
    expect(metres[18]).toBeCloseTo(0.5971643, 7);
    expect([degrees[1], degrees[2]]).toEqual([0.703125, 0.3515625]);
    expect(degrees[10]).toBeCloseTo(0.001373291, 9);
    expect(degrees[18]).toBeCloseTo(0.00000536442, 11);
  });

  it('find the tile of Gangu in both matrix sets', async () => {
    for (const [matrix, expected] of [
      ['w', [10, 811, 406]],
      ['c', [10, 811, 157]],
    ] as const) {
      const { layers } = await createBasemapLayers({ ...tianditu, matrix });
      const source = (layers[0] as TileLayer<XYZ>).getSource()!;
      const place = transform([105.34, 34.74], 'EPSG:4326', source.getProjection()!);
      expect(source.getTileGrid()!.getTileCoordForCoordAndZ(place, 10)).toEqual(expected);
      expect(source.getProjection()!.getCode()).toBe(matrix === 'c' ? 'EPSG:4490' : 'EPSG:3857');
    }
  });
});

describe('EPSG:4490', () => {
  it('goes to EPSG:3857 as PROJ has it', () => {
    const [x, y] = transform([105.34, 34.74], projectionOf('EPSG:4490'), 'EPSG:3857');
    expect(x).toBeCloseTo(11726395.16, 2);
    expect(y).toBeCloseTo(4128604.077, 2);
    const [lon, lat] = transform([x!, y!], 'EPSG:3857', projectionOf('EPSG:4490'));
    expect([lon, lat].map((value) => Number(value!.toFixed(9)))).toEqual([105.34, 34.74]);
  });
});

describe('templates', () => {
  it('fill level, column, row from either end, and sub-domains in turn', () => {
    expect(xyzTileUrl('https://{a-c}.example/{z}/{x}/{y}.png', 3, 5, 2, 1)).toBe(
      'https://b.example/3/5/2.png',
    );
    expect(xyzTileUrl('/{0-7}/{z}/{x}/{-y}', 3, 5, 2, 1)).toBe('/7/3/5/5');
  });

  it('fill WMTS by pairs and by path', () => {
    const wmts: WmtsBasemap = {
      type: 'wmts',
      url: 'https://gis.example/wmts?map=1',
      attribution: '',
      crs: 'EPSG:4490',
      layer: 'dom',
      matrixSet: 'c',
      matrixIds: ['L0', 'L1', 'L2'],
    };
    expect(wmtsTileUrl(wmts, 2, 3, 1)).toBe(
      'https://gis.example/wmts?map=1&SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=dom&STYLE=default' +
        '&TILEMATRIXSET=c&FORMAT=image%2Fpng&TILEMATRIX=L2&TILEROW=1&TILECOL=3',
    );
    const rest: WmtsBasemap = {
      ...wmts,
      encoding: 'REST',
      url: '/{Layer}/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}',
    };
    expect(wmtsTileUrl(rest, 1, 3, 0)).toBe('/dom/default/c/L1/0/3');
  });

  it('refuse coordinate systems that lie hundreds of metres off', () => {
    const shifted = { type: 'xyz', url: '', attribution: '', crs: 'GCJ-02' } as unknown as BasemapConfig;
    expect(() => basemapCrs(shifted)).toThrow(RangeError);
  });
});

describe('a refusing host', () => {
  let map: OlMap | undefined;
  afterEach(() => {
    map?.getTargetElement()?.remove();
    map?.setTarget(undefined);
    map?.dispose();
    map = undefined;
  });

  async function show(status: number | 'hidden'): Promise<{ refusals: BasemapRefusal[]; probes: string[] }> {
    const refusals: BasemapRefusal[] = [];
    const probes: string[] = [];
    const fetch = vi.fn(async (url: string) => {
      probes.push(url);
      if (status === 'hidden') throw new TypeError('Failed to fetch');
      return new Response('', { status });
    });
    // An address that is no image makes every tile fail.
    const { layers } = await createBasemapLayers(
      { type: 'tianditu', style: 'vector', matrix: 'w', proxyUrl: 'data:text/plain,none' },
      { fetch: fetch as unknown as typeof globalThis.fetch, onRefused: (refusal) => refusals.push(refusal) },
    );
    const target = document.createElement('div');
    target.style.setProperty('width', '300px');
    target.style.setProperty('height', '300px');
    document.body.append(target);
    map = new OlMap({
      target,
      controls: [],
      layers: [...layers],
      view: new View({ center: [0, 0], zoom: 2 }),
    });
    await vi.waitFor(() => expect(probes.length).toBe(2));
    await new Promise((resolve) => setTimeout(resolve, 0));
    return { refusals, probes };
  }

  for (const status of [403, 418]) {
    it(`is reported once with its status ${status}, though every tile of both layers fails`, async () => {
      const { refusals, probes } = await show(status);
      expect(refusals).toEqual([{ status, layer: expect.stringMatching(/^(vec|cva)_w$/) as string }]);
      expect(probes.length).toBe(2);
    });
  }

  it('is reported with 0 when it hides its answer, and not at all for a missing tile', async () => {
    expect((await show('hidden')).refusals.map(({ status }) => status)).toEqual([0]);
    map!.getTargetElement()!.remove();
    map!.setTarget(undefined);
    expect((await show(404)).refusals).toEqual([]);
  });
});

describe('graticule', () => {
  it('takes the finest step with enough room between lines', () => {
    // 0.001 degrees a pixel: 10 minutes are 167 pixels, 5 minutes 83.
    expect(graticuleStep(0.001, 140)).toBeCloseTo(10 / 60, 12);
    expect(graticuleStep(0.001, 80)).toBeCloseTo(5 / 60, 12);
    expect(graticuleStep(5, 140)).toBe(30);
  });

  it('lists multiples inside the ends', () => {
    expect(graticuleValues(104.9, 105.6, 0.25)).toEqual([105, 105.25, 105.5]);
    expect(graticuleValues(-1, 1, 1).map((value) => value + 0)).toEqual([-1, 0, 1]);
  });

  it('writes degrees, minutes and seconds as far as needed', () => {
    expect(graticuleLabel(105 + 20 / 60, 'lon')).toBe('105°20′E');
    expect(graticuleLabel(34.5, 'lat')).toBe('34°30′N');
    expect(graticuleLabel(-0.0125, 'lon')).toBe('0°00′45″W');
    expect(graticuleLabel(0, 'lat')).toBe('0°');
  });
});
