// Where features are: reference systems and their axes, boxes, and areas that meet areas.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeatureCollection, Problem } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { villages } from '../store/small-register.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
const epsg = (code: number) => `http://www.opengis.net/def/crs/EPSG/0/${code}`;
const get = (path: string) => server.get<FeatureCollection>('visitor', `/collections/${path}`);
const ids = async (path: string) => (await get(path)).features.map(({ id }) => id);
const positionOf = async (crs: string) => {
  const response = await server.call('visitor', `/collections/villages/items/${villages[0]}?crs=${crs}`);
  const { geometry } = (await response.json()) as { geometry: { coordinates: number[] } };
  return [response.headers.get('Content-Crs'), geometry.coordinates] as const;
};

/** Metres east and north by the formula of EPSG 1024, written another way than the server's. */
const mercator = (lon: number, lat: number): [number, number] => [
  (20_037_508.342_789_244 * lon) / 180,
  6_378_137 * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
];

describe('a reference system', () => {
  it('has the axis order of its authority', async () => {
    expect(await positionOf(crs84)).toEqual([`<${crs84}>`, [105.3, 34.8]]);
    expect(await positionOf(epsg(4490))).toEqual([`<${epsg(4490)}>`, [34.8, 105.3]]);
    expect(await positionOf(epsg(4326))).toEqual([`<${epsg(4326)}>`, [34.8, 105.3]]);
  });

  it('of the web map is metres', async () => {
    const [header, [x, y]] = await positionOf(epsg(3857));
    const [east, north] = mercator(105.3, 34.8);
    expect(header).toBe(`<${epsg(3857)}>`);
    expect(x).toBeCloseTo(east, 2);
    expect(y).toBeCloseTo(north, 2);
  });

  it('holds for outlines and for every page', async () => {
    const outline = async (crs: string) =>
      (await get(`regions/items?crs=${crs}&limit=1&offset=5`)).features[0]!.geometry!
        .coordinates as number[][][];
    const [plain, swapped] = [await outline(crs84), await outline(epsg(4490))];
    expect(swapped).toEqual(plain.map((ring) => ring.map(([lon, lat]) => [lat, lon])));
    const { links } = await get(`regions/items?crs=${epsg(3857)}&limit=1`);
    expect(links.find(({ rel }) => rel === 'next')!.href).toContain(encodeURIComponent(epsg(3857)));
  });

  it.each(['crs', 'bbox-crs', 'filter-crs'])('that is unknown is refused as %s', async (parameter) => {
    for (const uri of [
      'EPSG:4490',
      epsg(4214),
      '',
      'http://www.opengis.net/def/crs/EPSG/0/4490 ',
      'x'.repeat(256),
    ]) {
      const response = await server.call(
        'visitor',
        `/collections/regions/items?${parameter}=${encodeURIComponent(uri)}`,
      );
      const problem = (await response.json()) as Problem;
      expect([response.status, problem.errors?.[0]?.parameter]).toEqual([400, parameter]);
      expect(problem.code).toBe(uri === '' ? 'invalid-parameter' : 'unknown-crs');
    }
  });
});

describe('a box', () => {
  it('finds points on its edge, in each system', async () => {
    const [west, south] = mercator(105.3, 34.8);
    const [east, north] = mercator(105.32, 34.82);
    const metres = [west - 0.01, south - 0.01, east + 0.01, north + 0.01].join(',');
    for (const query of [
      'bbox=105.3,34.8,105.32,34.82',
      'bbox=105.3,34.8,-10,105.32,34.82,3000',
      `bbox=34.8,105.3,34.82,105.32&bbox-crs=${epsg(4490)}`,
      `bbox=34.8,105.3,0,34.82,105.32,0&bbox-crs=${epsg(4326)}`,
      `bbox=${metres}&bbox-crs=${epsg(3857)}`,
      'bbox=1.053e2,34.7999999999999972,105.3200000000000074,34.8200000000000003',
    ])
      expect(await ids(`villages/items?${query}`), query).toEqual([villages[0], villages[1]]);
    expect(await ids('villages/items?bbox=105.3000001,34.8,105.32,34.82')).toEqual([villages[1]]);
  });

  it('crosses the 180th meridian where its west lies east of its east', async () => {
    expect(await ids('villages/items?bbox=105.4,-90,105.3,90')).toEqual([villages[0], villages[2]]);
    expect(await ids(`villages/items?bbox=-90,105.4,90,105.3&bbox-crs=${epsg(4490)}`)).toEqual([
      villages[0],
      villages[2],
    ]);
    expect(await ids('regions/items?bbox=170,-10,-170,10')).toEqual([]);
  });

  it('meets outlines that touch it, and not those that are only near', async () => {
    // The outline of 大石村 reaches from 105.29 to 105.32 and from 34.79 to 34.82; 大石镇 has the same.
    const both = ['620523106000', villages[0]];
    expect(await ids('regions/items?bbox=105.20,34.70,105.29,34.79')).toEqual(both);
    expect(await ids('regions/items?bbox=105.20,34.70,105.2899999,34.79')).toEqual([]);
    expect(await ids('regions/items?bbox=105.295,34.795,105.296,34.796')).toEqual(both);
    expect(await ids('regions/items?bbox=100,30,110,34.795&filter=level=%27village%27')).toEqual([
      villages[0],
    ]);
  });

  it.each([
    ['105,34,106', ''],
    ['105,34,106,35,36', '须为'],
    ['105,35,106,34', '南界'],
    ['NaN,34,106,35', ''],
    ['Infinity,34,106,35', ''],
    ['105,34,106,', ''],
    ['105;34;106;35', ''],
    ['200,34,210,35', '经度'],
    ['1e99,0,1e99,0', ''],
  ])('of %s is refused', async (bbox, message) => {
    const response = await server.call('visitor', `/collections/regions/items?bbox=${bbox}`);
    const problem = (await response.json()) as Problem;
    expect([response.status, problem.code, problem.errors![0]!.parameter]).toEqual([
      400,
      'invalid-parameter',
      'bbox',
    ]);
    expect(problem.errors![0]!.message).toContain(message);
  });
});

describe('an area', () => {
  const meets = (wkt: string) => `filter=${encodeURIComponent(`S_INTERSECTS(geometry, ${wkt})`)}`;

  it('meets areas by their edges, corners and holes', async () => {
    const around = (west: number, south: number, east: number, north: number) =>
      `(${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${north}, ${west} ${south})`;
    const both = ['620523106000', villages[0]];
    expect(await ids(`regions/items?${meets(`POLYGON(${around(105.2, 34.7, 105.29, 34.79)})`)}`)).toEqual(
      both,
    );
    const frame = `POLYGON(${around(105.2, 34.7, 105.5, 34.84)}, ${around(105.28, 34.78, 105.33, 34.83)})`;
    // The frame lets 大石 fit into its hole; its neighbours 石坪村 and 甘谷县 reach over it.
    expect(await ids(`regions/items?${meets(frame)}`)).toEqual(['620523000000', villages[1]]);
    expect(await ids(`regions/items?${meets('POINT(105.32 34.82)')}`)).toEqual([...both, villages[1]]);
    expect(
      await ids(
        `regions/items?filter=${encodeURIComponent('NOT S_INTERSECTS(geometry, BBOX(100, 30, 110, 40))')}`,
      ),
    ).toEqual([]);
  });

  it('is given in the system of filter-crs, and combined with the rest of the filter', async () => {
    const lonLat = "S_INTERSECTS(geometry, BBOX(105.2, 34.7, 105.29, 34.79)) AND level = 'town'";
    const latLon = "S_INTERSECTS(geometry, BBOX(34.7, 105.2, 34.79, 105.29)) AND level = 'town'";
    expect(await ids(`regions/items?filter=${encodeURIComponent(lonLat)}`)).toEqual(['620523106000']);
    expect(await ids(`regions/items?filter=${encodeURIComponent(latLon)}&filter-crs=${epsg(4490)}`)).toEqual([
      '620523106000',
    ]);
    const json = JSON.stringify({
      op: 's_intersects',
      args: [{ property: 'geometry' }, { bbox: [105.2, 34.7, 105.29, 34.79] }],
    });
    expect(await ids(`regions/items?filter-lang=cql2-json&filter=${encodeURIComponent(json)}`)).toHaveLength(
      2,
    );
  });

  it('is unknown where there is no outline, whatever is asked', async () => {
    await server.db.write((query) => query(`update region set geometry = null where code = '620000000000'`));
    const everywhere = encodeURIComponent('S_INTERSECTS(geometry, BBOX(-180, -90, 180, 90))');
    const nowhere = encodeURIComponent('NOT S_INTERSECTS(geometry, BBOX(0, 0, 1, 1))');
    expect((await get(`regions/items?filter=${everywhere}`)).numberMatched).toBe(7);
    expect((await get(`regions/items?filter=${nowhere}`)).numberMatched).toBe(7);
    expect((await get('regions/items?filter=geometry%20IS%20NULL')).features[0]!.geometry).toBeNull();
  });
});
