// The household tiles, decoded by an independent reader.
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Position, TileJson } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { householdId, villages } from '../store/small-register.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const status = async (persona: string, path: string) => (await server.call(persona, path)).status;

function readPoint(feature: VectorTileFeature, x: number, y: number, z: number) {
  const { geometry } = feature.toGeoJSON(x, y, z);
  if (geometry.type !== 'Point') throw new TypeError(`a ${geometry.type}`);
  return { properties: feature.properties, at: geometry.coordinates as Position };
}

describe('tiles', () => {
  const tile = async (persona: string, z: number, x: number, y: number) => {
    const response = await server.call(persona, `/tiles/households/${z}/${x}/${y}.pbf`);
    if (response.status === 204) return [];
    const layer = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer()))).layers
      .households!;
    return Array.from({ length: layer.length }, (_, index) => readPoint(layer.feature(index), x, y, z));
  };
  const numbers = async (persona: string) =>
    (await tile(persona, 8, 202, 101)).map(({ properties }) => Number(String(properties.id).slice(-3)));

  it('holds the households of the scope and no ordinary one', async () => {
    expect(await numbers('village')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await numbers('town')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await numbers('neighbour-town')).toEqual([9, 10, 11, 12]);
    expect(await numbers('county')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('puts each household where it is, with a status a year in the order of the TileJSON', async () => {
    expect((await server.get<TileJson>('county', '/tiles/households')).statusYears).toEqual([2019, 2020]);
    // Tile numbers from the grid's formula: 105.301, 34.801 lies at column 12984.37 and row 6500.71 of zoom 14.
    const features = (
      await Promise.all(
        [
          [12984, 6500],
          [12989, 6494],
        ].map(([x, y]) => tile('county', 14, x!, y!)),
      )
    ).flat();
    const first = features.find(({ properties }) => properties.id === householdId(1));
    const ninth = features.find(({ properties }) => properties.id === householdId(9));
    expect(first?.properties).toEqual({
      id: householdId(1),
      region: villages[0],
      type: 'general',
      cause: 'illness',
      s: '00',
    });
    expect(ninth?.properties.s).toBe('03');
    const [lon, lat] = first!.at;
    expect(lon).toBeCloseTo(105.301, 4);
    expect(lat).toBeCloseTo(34.801, 4);
  });

  it('puts a household into exactly one tile of a zoom', async () => {
    const found: string[] = [];
    for (let x = 3245; x <= 3248; x += 1) {
      for (let y = 1622; y <= 1626; y += 1)
        found.push(...(await tile('county', 12, x, y)).map(({ properties }) => String(properties.id)));
    }
    expect(found.sort()).toEqual(Array.from({ length: 12 }, (_, n) => householdId(n + 1)));
  });

  it("shows an administrator the village's point", async () => {
    const points = (await tile('administrator', 14, 12988, 6495)).map(({ at }) => at);
    expect(new Set(points.map(([lon, lat]) => `${lon.toFixed(3)},${lat.toFixed(3)}`))).toEqual(
      new Set(['105.400,34.900']),
    );
  });

  it('has a tag of its own for each scope, and answers 304 to the right one', async () => {
    const path = '/tiles/households/8/202/101.pbf';
    const tags = await Promise.all(
      ['county', 'prefecture', 'town'].map(async (persona) =>
        (await server.call(persona, path)).headers.get('ETag')!,
      ),
    );
    expect(new Set(tags).size).toBe(3);
    expect((await server.call('county', path, { headers: { 'If-None-Match': tags[0]! } })).status).toBe(304);
    expect((await server.call('town', path, { headers: { 'If-None-Match': tags[0]! } })).status).toBe(200);
  });

  it.each([
    ['/tiles/households/8/256/0.pbf', 404],
    ['/tiles/households/15/0/0.pbf', 404],
    ['/tiles/households/1/0/2.pbf', 404],
    ['/tiles/households/8/1/1.pbf', 204],
    ['/tiles/households/a/1/1.pbf', 404],
    ['/tiles/households/8/1/1', 404],
    ['/tiles/households/8/-1/1.pbf', 404],
    ['/tiles/households/8/1.5/1.pbf', 404],
  ])('answers %s with %i', async (path, expected) => {
    expect(await status('county', path)).toBe(expected);
  });
});
