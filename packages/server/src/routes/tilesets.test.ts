// What describes the tiles: metadata.json, tilesets and the tile matrix set, with addresses that lead where they say.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Link, TileMatrixSet, TileMetadata, TileSet, TileSetList } from '@onemap/contract';
import { publicUrl, startTestServer, type TestServer } from '../app.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const root = `${publicUrl}/onemap/v1`;
const scheme = 'http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme';
const hrefOf = (links: readonly Link[], rel: string): string => {
  const href = links.find((link) => link.rel === rel)?.href;
  if (!href?.startsWith(root)) throw new TypeError(`${rel}: ${href}`);
  return href.slice(root.length);
};

describe('OGC tilesets', () => {
  it('lead from the list over the tileset to a tile and to the tile matrix set', async () => {
    const list = await server.get<TileSetList>('county', '/collections/households/tiles');
    const [entry] = list.tilesets;
    expect(entry).toMatchObject({
      dataType: 'vector',
      crs: 'http://www.opengis.net/def/crs/EPSG/0/3857',
      tileMatrixSetURI: 'http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad',
    });
    const tileset = await server.get<TileSet>('county', hrefOf(entry!.links, 'self'));
    expect(hrefOf(tileset.links, 'self')).toBe(hrefOf(entry!.links, 'self'));
    const matrixSet = await server.get<TileMatrixSet>('county', hrefOf(tileset.links, scheme));
    expect(matrixSet.uri).toBe(entry!.tileMatrixSetURI);
    const item = tileset.links.find(({ rel }) => rel === 'item')!;
    expect([item.type, item.templated]).toEqual(['application/vnd.mapbox-vector-tile', true]);
    const tile = hrefOf(tileset.links, 'item')
      .replace('{tileMatrix}', '8')
      .replace('{tileRow}', '101')
      .replace('{tileCol}', '202');
    expect((await server.call('county', tile)).status).toBe(200);
  });

  it('are as large as the scope: 105.307 to 105.412 for the county', async () => {
    const { boundingBox, tileMatrixSetLimits, synthetic } = await server.get<TileSet>(
      'county',
      '/collections/households/tiles/WebMercatorQuad',
    );
    // Household 1 stands at 105.301, 34.801; household 12 at 105.412, 34.912.
    expect(boundingBox!.lowerLeft.map((value) => value.toFixed(3))).toEqual(['105.301', '34.801']);
    expect(boundingBox!.upperRight.map((value) => value.toFixed(3))).toEqual(['105.412', '34.912']);
    expect(synthetic).toBe(true);
    expect(tileMatrixSetLimits![14]).toEqual({
      ...{ tileMatrix: '14', minTileCol: 12984, maxTileCol: 12989, minTileRow: 6494, maxTileRow: 6500 },
    });
    const village = await server.get<TileSet>('village', '/collections/households/tiles/WebMercatorQuad');
    expect(village.boundingBox!.upperRight.map((value) => value.toFixed(3))).toEqual(['105.306', '34.806']);
  });

  it('have two layers whose zooms and properties are told', async () => {
    const { layers } = await server.get<TileSet>('county', '/collections/households/tiles/WebMercatorQuad');
    expect(layers!.map(({ id, minTileMatrix, maxTileMatrix }) => [id, minTileMatrix, maxTileMatrix])).toEqual(
      [
        ['householdGrid', '0', '14'],
        ['households', '11', '14'],
      ],
    );
    expect(layers![0]!.propertiesSchema).toMatchObject({ properties: { households: { type: 'integer' } } });
  });
});

describe('the tile matrix set', () => {
  it('is public, and each zoom halves the one before', async () => {
    const list = (await server.get('visitor', '/tileMatrixSets')) as { tileMatrixSets: { links: Link[] }[] };
    const { tileMatrices } = await server.get<TileMatrixSet>(
      'visitor',
      hrefOf(list.tileMatrixSets[0]!.links, 'self'),
    );
    expect(tileMatrices).toHaveLength(25);
    // OGC 17-083r4, annex D.
    expect(tileMatrices[0]!.scaleDenominator).toBeCloseTo(559082264.028717, 5);
    expect(tileMatrices[0]!.cellSize).toBeCloseTo(156543.033928041, 8);
    expect(tileMatrices[14]!.scaleDenominator).toBeCloseTo(34123.6733415964, 8);
    expect([tileMatrices[14]!.matrixWidth, tileMatrices[14]!.matrixHeight]).toEqual([16384, 16384]);
  });
});

describe('metadata.json', () => {
  it('is what GDAL reads beside a folder of tiles: texts, and the layers as a text of JSON', async () => {
    const metadata = await server.get<TileMetadata>('county', '/tiles/households/metadata.json');
    expect([metadata.format, metadata.minzoom, metadata.maxzoom]).toEqual(['pbf', '0', '14']);
    expect(metadata.bounds.split(',').map((value) => Number(value).toFixed(3))).toEqual([
      ...['105.301', '34.801', '105.412', '34.912'],
    ]);
    const { vector_layers: layers } = JSON.parse(metadata.json) as { vector_layers: { id: string }[] };
    expect(layers.map(({ id }) => id)).toEqual(['householdGrid', 'households']);
  });
});

describe('descriptions', () => {
  it.each([
    ['/tiles/households', 401],
    ['/tiles/households/metadata.json', 401],
    ['/collections/households/tiles', 401],
    ['/collections/households/tiles/WebMercatorQuad', 401],
    ['/tileMatrixSets', 200],
    ['/tileMatrixSets/WebMercatorQuad', 200],
    ['/tileMatrixSets/WorldCRS84Quad', 404],
  ])('%s answers a visitor %i', async (path, expected) => {
    expect((await server.call('visitor', path)).status).toBe(expected);
    if (expected === 404) return;
    expect((await server.call('county', `${path}?f=html`)).status).toBe(400);
  });

  it('do not tell a role without households where they are', async () => {
    const { bounds } = (await server.get('donor', '/tiles/households')) as { bounds: number[] };
    expect(bounds).toEqual([-180, -85.051129, 180, 85.051129]);
  });
});
