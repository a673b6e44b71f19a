// The grid of the low zooms: each cell against a count of its own, for each role, up to the edges of the world.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TileJson } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { createHouseholdPoints } from '../store/household-points.js';
import { createViewer } from '../auth/viewer.js';
import { refreshRollups } from '../store/rollups.js';
import { villages } from '../store/small-register.test-data.js';
import { createHouseholdTiles } from '../tiles/household-tiles.js';
import {
  byTile,
  decode,
  gridPosition,
  placedHouseholds,
  readTile,
  withNeighbours,
  type Placed,
} from './tile-reader.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const types = ['general', 'dibaoPoor', 'dibao', 'wubao'];
const order = ['notExited', 'preExit', 'exited', 'relapsed'];

/** Counts a cell by hand: all, each type, and each status of 2019 and 2020. */
function countCell(households: readonly Placed[]): Record<string, unknown> {
  const count = (is: (one: Placed) => boolean): number => households.filter(is).length;
  return {
    households: households.length,
    ...Object.fromEntries(types.map((type) => [type, count((one) => one.type === type)])),
    s: [0, 1]
      .map((year) => order.map((status) => count((one) => one.status[year] === status)).join(','))
      .join(';'),
  };
}

/** The cells of a tile by their middle in 4096ths. */
function cellsOf(z: number, households: readonly Placed[]): Map<string, Placed[]> {
  const cells = new Map<string, Placed[]>();
  for (const one of households) {
    const middle = gridPosition(z, one.lon, one.lat).map(
      (position) => Math.floor((position - Math.floor(position)) * 64) * 64 + 32,
    );
    cells.set(middle.join(), [...(cells.get(middle.join()) ?? []), one]);
  }
  return cells;
}

describe.each([
  ['village', [0], true],
  ['town', [0, 1], true],
  ['neighbour-town', [2], true],
  ['county', [0, 1, 2], true],
  ['administrator', [0, 1, 2], false],
] as const)('cells for %s', (persona, own, exact) => {
  const all = placedHouseholds(own, exact);

  it.each([0, 5, 8, 10])('count the households in them at zoom %i, and nobody else', async (z) => {
    const tiles = byTile(z, all);
    for (const key of withNeighbours(z, tiles.keys())) {
      const features = await readTile(server, persona, `/tiles/households/${z}/${key}.pbf`);
      const expected = cellsOf(z, tiles.get(key) ?? []);
      const found = new Map(features.map(({ x, y, properties }) => [`${x},${y}`, properties]));
      expect(found.size).toBe(features.length);
      expect(features.every(({ layer }) => layer === 'householdGrid')).toBe(true);
      expect([...found.keys()].sort(), key).toEqual([...expected.keys()].sort());
      for (const [middle, households] of expected) expect(found.get(middle)).toEqual(countCell(households));
    }
  });

  it('add up to the same households at every zoom', async () => {
    for (let z = 0; z <= 10; z += 1) {
      let sum = 0;
      for (const key of withNeighbours(z, byTile(z, all).keys()))
        for (const { properties } of await readTile(server, persona, `/tiles/households/${z}/${key}.pbf`))
          sum += Number(properties.households);
      expect(sum, `zoom ${z}`).toBe(all.length);
    }
  });
});

describe('the TileJSON', () => {
  it('names both layers with their zooms and the order of the statuses', async () => {
    const { vector_layers, statusOrder, minzoom, maxzoom } = await server.get<TileJson>(
      'county',
      '/tiles/households',
    );
    expect(vector_layers.map(({ id, minzoom: from, maxzoom: to }) => [id, from, to])).toEqual([
      ['householdGrid', 0, 14],
      ['households', 11, 14],
    ]);
    expect([minzoom, maxzoom, statusOrder]).toEqual([0, 14, order]);
  });
});

describe('a tile with too many points', () => {
  const viewer = createViewer({ role: 'county', regions: ['620523'], subject: 's', displayName: 's' });

  it('is a grid at any zoom, and holds all of them', async () => {
    const store = createHouseholdPoints(server.db);
    const [[key, households]] = [...byTile(11, placedHouseholds([0, 1, 2]))].filter(
      ([, each]) => each.length > 3,
    ) as [[string, Placed[]]];
    const [x, y] = key.split('/').map(Number) as [number, number];
    const read = async (maximumPoints: number) =>
      decode((await createHouseholdTiles(store, { maximumPoints }).get(viewer, { z: 11, x, y }))!);
    const grid = await read(households.length - 1);
    expect(new Set(grid.map(({ layer }) => layer))).toEqual(new Set(['householdGrid']));
    expect(grid.reduce((sum, { properties }) => sum + Number(properties.households), 0)).toBe(
      households.length,
    );
    const points = await read(households.length);
    expect(points.map(({ layer }) => layer)).toEqual(households.map(() => 'households'));
  });
});

describe('at the edges of the world', () => {
  const places: [n: number, lon: number, lat: number, tile: [number, number] | null][] = [
    [1, 180, 10, [2047, 966]],
    [2, -180, 10, [0, 966]],
    [3, 0, 0, [1024, 1024]],
    [4, 10, 85.0511, [1080, 0]],
    [5, 10, 90, null],
    [6, 10, -90, null],
    [7, 179.999999, -85.0511, [2047, 2047]],
  ];

  beforeAll(() =>
    server.db.write(async (query) => {
      for (const [n, lon, lat] of places) {
        await query(
          `insert into household (county, id, region, household_class, head_name, member_count, lon, lat, synthetic, source, content_hash)
           values ('620523', $1, $2, 'poor', '赵六', 1, $3, $4, true, '示意登记', '')`,
          [`620523-edge-${n}`, villages[0], lon, lat],
        );
      }
      await refreshRollups(query, ['620523']);
    }),
  );

  it('each household is in one tile of zoom 11, those beyond the grid in none', async () => {
    const found = new Map<string, string[]>();
    for (const key of [
      '2047/966',
      '0/966',
      '1024/1024',
      '1023/1023',
      '1023/1024',
      '1024/1023',
      '1080/0',
      '2047/2047',
    ])
      for (const { properties } of await readTile(server, 'village', `/tiles/households/11/${key}.pbf`))
        found.set(String(properties.id), [...(found.get(String(properties.id)) ?? []), key]);
    const expected = places.flatMap(([n, , , tile]) =>
      tile ? [[`620523-edge-${n}`, [tile.join('/')]] as const] : [],
    );
    expect([...found].sort()).toEqual(expected);
  });

  it('the whole world counts each once, without type or status where there is no record', async () => {
    const features = await readTile(server, 'village', '/tiles/households/0/0/0.pbf');
    const sum = (key: string) =>
      features.reduce((total, { properties }) => total + Number(properties[key]), 0);
    expect(sum('households')).toBe(6 + 5);
    expect(types.reduce((total, type) => total + sum(type), 0)).toBe(6);
    const edge = features.find(({ x, y }) => x === 4064 && y === 4064);
    expect(edge?.properties).toEqual({
      ...{ households: 1, general: 0, dibaoPoor: 0, dibao: 0, wubao: 0 },
      s: '0,0,0,0;0,0,0,0',
    });
  });
});
