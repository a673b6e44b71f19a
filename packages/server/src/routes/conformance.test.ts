// Every conformance class that the server declares is asked for what it promises: clients trust the declaration.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conformance, FeatureCollection, Link } from '@onemap/contract';
import { publicUrl, startTestServer, type TestServer } from '../app.test-data.js';
import { villages } from '../store/small-register.test-data.js';
import { byTile, placedHouseholds, readTile } from './tile-reader.test-data.js';

const root = `${publicUrl}/onemap/v1`;
const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
const epsg4490 = 'http://www.opengis.net/def/crs/EPSG/0/4490';
/** The villages 大石村, 石坪村 and 安远村; the small register has no other. */
const [dashi, shiping, anyuan] = villages;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const get = <T = Record<string, unknown>>(path: string): Promise<T> => server.get<T>('visitor', path);
const links = async (path: string): Promise<Link[]> => (await get<{ links: Link[] }>(path)).links;
const hrefOf = async (path: string, rel: string): Promise<string> =>
  (await links(path)).find((link) => link.rel === rel)!.href.slice(root.length);

/** The villages that a filter selects, by a text or by the JSON of CQL2. */
async function select(filter: string | object, more = ''): Promise<string[]> {
  const json = typeof filter !== 'string';
  const text = encodeURIComponent(json ? JSON.stringify(filter) : filter);
  const path = `/collections/villages/items?filter=${text}${json ? '&filter-lang=cql2-json' : ''}${more}`;
  return (await get<FeatureCollection>(path)).features.map(({ id }) => String(id));
}

/** Asks for what a class promises; the values are those of the small register. */
const proofs: Record<string, () => Promise<void>> = {
  'ogcapi-common-1/1.0/conf/core': async () => {
    expect(await hrefOf('/', 'conformance')).toBe('/conformance');
    expect(await hrefOf('/', 'service-desc')).toBe('/api');
    expect((await server.call('visitor', '/api')).headers.get('content-type')).toBe(
      'application/vnd.oai.openapi+json;version=3.0',
    );
  },
  'ogcapi-features-1/1.0/conf/core': async () => {
    const items = await get<FeatureCollection>('/collections/villages/items?limit=2');
    expect(items).toMatchObject({ numberMatched: 3, numberReturned: 2 });
    const next = items.links.find(({ rel }) => rel === 'next')!.href.slice(root.length);
    expect((await get<FeatureCollection>(next)).features.map(({ id }) => id)).toEqual([anyuan]);
    expect((await server.call('visitor', '/collections/villages/items?speed=3')).status).toBe(400);
    // Only 大石村 lies in the box; datetime does not select features.
    const box = '/collections/villages/items?bbox=105.29,34.79,105.31,34.81&datetime=2020';
    expect((await get<FeatureCollection>(box)).features.map(({ id }) => id)).toEqual([dashi]);
  },
  'ogcapi-features-1/1.0/conf/oas30': async () => {
    const api = await get<{ openapi: string; paths: Record<string, { get: { parameters: object[] } }> }>(
      '/api',
    );
    expect(api.openapi).toMatch(/^3\.0\./);
    expect(JSON.stringify(api.paths['/collections/{collectionId}/items'])).toMatch(/"explode":false|\$ref/);
  },
  'ogcapi-features-1/1.0/conf/geojson': async () => {
    const answer = await server.call('visitor', `/collections/villages/items/${dashi}`);
    expect(answer.headers.get('content-type')).toBe('application/geo+json');
    expect(await answer.json()).toMatchObject({
      type: 'Feature',
      id: dashi,
      geometry: { type: 'Point', coordinates: [105.3, 34.8] },
    });
  },
  'ogcapi-features-2/1.0/conf/crs': async () => {
    const answer = await server.call('visitor', `/collections/villages/items/${dashi}?crs=${epsg4490}`);
    expect(answer.headers.get('content-crs')).toBe(`<${epsg4490}>`);
    expect(await answer.json()).toMatchObject({ geometry: { coordinates: [34.8, 105.3] } });
    const collection = await get<{ crs: string[]; storageCrs: string }>('/collections/villages');
    expect(collection.crs).toContain(crs84);
    expect(collection.storageCrs).toBe(epsg4490);
    const box = `/collections/villages/items?bbox=34.79,105.29,34.81,105.31&bbox-crs=${epsg4490}`;
    expect((await get<FeatureCollection>(box)).features.map(({ id }) => id)).toEqual([dashi]);
  },
  'ogcapi-features-3/1.0/conf/queryables': async () => {
    const answer = await server.call(
      'visitor',
      await hrefOf('/collections/villages', 'http://www.opengis.net/def/rel/ogc/1.0/queryables'),
    );
    expect(answer.headers.get('content-type')).toBe('application/schema+json');
    expect(await answer.json()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      properties: { name: { type: 'string' } },
    });
  },
  'ogcapi-features-3/1.0/conf/filter': async () => {
    const refused = await server.call('visitor', '/collections/villages/items?filter=speed=3');
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
      400,
      'invalid-filter',
    ]);
    const metres = 'http://www.opengis.net/def/crs/EPSG/0/3857';
    // 105.3 degrees are 11,721,942 m, 34.8 degrees 4,136,390 m, to the kilometre.
    const box = 'S_INTERSECTS(geometry, BBOX(11721000, 4135000, 11723000, 4138000))';
    expect(await select(box, `&filter-crs=${metres}`)).toEqual([dashi]);
  },
  'ogcapi-features-3/1.0/conf/features-filter': async () => {
    expect(await select("name = '石坪村'", '&bbox=105,34,106,36')).toEqual([shiping]);
    expect(await select("name = '石坪村'", '&bbox=105.39,34,106,36')).toEqual([]);
  },
  'cql2/1.0/conf/cql2-text': async () => expect(await select("name = '大石村'")).toEqual([dashi]),
  'cql2/1.0/conf/cql2-json': async () =>
    expect(await select({ op: '=', args: [{ property: 'name' }, '大石村'] })).toEqual([dashi]),
  'cql2/1.0/conf/basic-cql2': async () => {
    expect(await select("NOT (name = '大石村' OR name = '石坪村') AND name IS NOT NULL")).toEqual([anyuan]);
    expect(await select('areaKm2 > 10')).toEqual([]);
    expect(await select('areaKm2 >= 10')).toEqual([dashi, shiping, anyuan]);
    expect(await select("name <> '大石村' AND TRUE")).toEqual([shiping, anyuan]);
  },
  'cql2/1.0/conf/advanced-comparison-operators': async () => {
    expect(await select("name LIKE '_石村'")).toEqual([dashi]);
    expect(await select("name IN ('大石村', '安远村')")).toEqual([dashi, anyuan]);
    expect(await select('areaKm2 BETWEEN 10 AND 11')).toEqual([dashi, shiping, anyuan]);
  },
  'cql2/1.0/conf/case-insensitive-comparison': async () => {
    expect(await select("CASEI('GanGu') = CASEI('gaNgU') AND CASEI(name) = CASEI('安远村')")).toEqual([
      anyuan,
    ]);
  },
  'cql2/1.0/conf/basic-spatial-functions': async () => {
    expect(await select('S_INTERSECTS(geometry, POINT(105.4 34.9))')).toEqual([anyuan]);
    // 石坪村 stands on the edge of the box, which belongs to it.
    expect(await select('S_INTERSECTS(geometry, BBOX(105.31, 34.81, 105.32, 34.83))')).toEqual([shiping]);
  },
  'cql2/1.0/conf/temporal-functions': async () => {
    const holds: [string, string, string][] = [
      ['T_AFTER', "DATE('2016-01-02')", "DATE('2016-01-01')"],
      ['T_BEFORE', "DATE('2016-01-01')", "TIMESTAMP('2016-01-01T00:00:01Z')"],
      ['T_DISJOINT', "DATE('2016-01-01')", "INTERVAL('2016-01-02', '..')"],
      ['T_EQUALS', "DATE('2016-01-01')", "DATE('2016-01-01')"],
      ['T_INTERSECTS', "DATE('2016-01-02')", "INTERVAL('2016-01-02', '..')"],
      ['T_DURING', "DATE('2016-01-02')", "INTERVAL('2016-01-01', '2016-01-03')"],
      ['T_CONTAINS', "INTERVAL('2016-01-01', '2016-01-03')", "DATE('2016-01-02')"],
      ['T_FINISHES', "INTERVAL('2016-01-02', '2016-01-03')", "INTERVAL('2016-01-01', '2016-01-03')"],
      ['T_FINISHEDBY', "INTERVAL('2016-01-01', '2016-01-03')", "INTERVAL('2016-01-02', '2016-01-03')"],
      ['T_MEETS', "INTERVAL('2016-01-01', '2016-01-02')", "INTERVAL('2016-01-02', '2016-01-03')"],
      ['T_METBY', "INTERVAL('2016-01-02', '2016-01-03')", "INTERVAL('2016-01-01', '2016-01-02')"],
      ['T_OVERLAPS', "INTERVAL('2016-01-01', '2016-01-03')", "INTERVAL('2016-01-02', '2016-01-04')"],
      ['T_OVERLAPPEDBY', "INTERVAL('2016-01-02', '2016-01-04')", "INTERVAL('2016-01-01', '2016-01-03')"],
      ['T_STARTS', "INTERVAL('2016-01-01', '2016-01-02')", "INTERVAL('2016-01-01', '2016-01-03')"],
      ['T_STARTEDBY', "INTERVAL('2016-01-01', '2016-01-03')", "INTERVAL('2016-01-01', '2016-01-02')"],
    ];
    for (const [name, left, right] of holds) {
      expect(await select(`${name}(${left}, ${right})`), name).toEqual([dashi, shiping, anyuan]);
      expect(await select(`NOT ${name}(${left}, ${right})`), name).toEqual([]);
    }
  },
  'ogcapi-tiles-1/1.0/conf/core': async () => {
    // The tile of zoom 12 that holds 大石村: floor(4096 * (105.3 + 180) / 360) = 3246; its row is floor(4096 * (1 - asinh(tan(34.8°)) / pi) / 2) = 1625.
    const answer = await server.call('county', '/collections/households/tiles/WebMercatorQuad/12/1625/3246');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.mapbox-vector-tile',
    ]);
  },
  'ogcapi-tiles-1/1.0/conf/tileset': async () => {
    const tileset = await server.get('county', '/collections/households/tiles/WebMercatorQuad');
    expect(tileset).toMatchObject({ dataType: 'vector', crs: 'http://www.opengis.net/def/crs/EPSG/0/3857' });
  },
  'ogcapi-tiles-1/1.0/conf/tilesets-list': async () => {
    const list = await server.get<{ tilesets: object[] }>('county', '/collections/households/tiles');
    expect(list.tilesets).toHaveLength(1);
  },
  'ogcapi-tiles-1/1.0/conf/mvt': async () => {
    const features = await readTile(
      server,
      'county',
      '/collections/households/tiles/WebMercatorQuad/12/1625/3246',
    );
    const inside = byTile(12, placedHouseholds([0, 1, 2])).get('3246/1625')!;
    const ids = new Set(features.map(({ properties }) => properties.id));
    for (const { id } of inside) expect(ids).toContain(id);
    expect(inside.length).toBeGreaterThan(0);
  },
};

describe('the declaration', () => {
  it('names exactly the classes that are proven here', async () => {
    const { conformsTo } = await get<Conformance>('/conformance');
    const declared = conformsTo.map((uri) => uri.replace('http://www.opengis.net/spec/', ''));
    expect(declared.sort()).toEqual(Object.keys(proofs).sort());
  });

  it.each(Object.entries(proofs))('%s holds', async (_name, prove) => prove());
});
