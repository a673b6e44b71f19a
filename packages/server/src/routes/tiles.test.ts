// The household tiles of each role, decoded by an independent reader and compared with an independent computation.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TileJson } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { refreshRollups } from '../store/rollups.js';
import { householdId, householdPosition, villages } from '../store/small-register.test-data.js';
import { byTile, gridPosition, placedHouseholds, readTile, withNeighbours } from './tile-reader.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const pbf = (z: number, key: string): string => `/tiles/households/${z}/${key}.pbf`;

/** Which villages' households a persona reaches, and whether it sees their own points. */
const personas: Record<string, { villages: number[]; exact: boolean }> = {
  village: { villages: [0], exact: true },
  town: { villages: [0, 1], exact: true },
  'neighbour-town': { villages: [2], exact: true },
  county: { villages: [0, 1, 2], exact: true },
  prefecture: { villages: [0, 1, 2], exact: true },
  administrator: { villages: [0, 1, 2], exact: false },
  auditor: { villages: [0, 1, 2], exact: false },
};
const roles = Object.entries(personas);

describe.each(roles)('points for %s', (persona, { villages: own, exact }) => {
  const all = placedHouseholds(own, exact);

  it.each([11, 12, 14])(
    'are in exactly the tile of zoom %i where they lie, no neighbour repeats one',
    async (z) => {
      const expected = byTile(z, all);
      for (const key of withNeighbours(z, expected.keys())) {
        const features = await readTile(server, persona, pbf(z, key));
        expect(features.every(({ layer }) => layer === 'households')).toBe(true);
        const ids = features.map(({ properties }) => String(properties.id)).sort();
        expect(ids, key).toEqual((expected.get(key) ?? []).map(({ id }) => id).sort());
      }
    },
  );

  it('stand to a 4096th of the tile where the role may see them', async () => {
    for (const [key, households] of byTile(14, all)) {
      const features = await readTile(server, persona, pbf(14, key));
      for (const { id, lon, lat } of households) {
        const { x, y } = features.find(({ properties }) => properties.id === id)!;
        const inTile = gridPosition(14, lon, lat).map((position) => (position - Math.floor(position)) * 4096);
        expect([x, y]).toEqual(inTile.map(Math.floor));
      }
    }
  });
});

describe('a point', () => {
  it('tells type, cause and a status a year in the order of the TileJSON', async () => {
    expect((await server.get<TileJson>('county', '/tiles/households')).statusYears).toEqual([2019, 2020]);
    const features = [
      ...(await readTile(server, 'county', pbf(14, '12984/6500'))),
      ...(await readTile(server, 'county', pbf(14, '12989/6494'))),
    ];
    const propertiesOf = (n: number) =>
      features.find(({ properties }) => properties.id === householdId(n))?.properties;
    expect(propertiesOf(1)).toEqual({
      ...{ id: householdId(1), region: villages[0], type: 'general', cause: 'illness', s: '00' },
    });
    expect(propertiesOf(9)?.s).toBe('03');
  });
});

describe('addresses', () => {
  const both = (z: number | string, x: number | string, y: number | string): string[] => [
    `/tiles/households/${z}/${x}/${y}.pbf`,
    `/collections/households/tiles/WebMercatorQuad/${z}/${y}/${x}`,
  ];

  it.each([
    [8, 202, 101],
    [8, 203, 101],
    [12, 3246, 1625],
    [14, 12984, 6500],
  ])('lead to the same bytes under the same tag, row first: %i %i %i', async (z, x, y) => {
    const [one, other] = await Promise.all(both(z, x, y).map((path) => server.call('county', path)));
    expect(other!.status).toBe(one!.status);
    expect(other!.headers.get('ETag')).toBe(one!.headers.get('ETag'));
    expect(other!.headers.get('Content-Type')).toBe(one!.headers.get('Content-Type'));
    expect(Buffer.from(await other!.arrayBuffer())).toEqual(Buffer.from(await one!.arrayBuffer()));
  });

  it.each([
    [8, 256, 0],
    [8, 0, 256],
    [15, 0, 0],
    [1, 0, 2],
    [14, 16384, 0],
    [999999999, 0, 0],
    ['a', 1, 1],
    [8, -1, 1],
    [8, '1.5', 1],
    [8, '01', 1],
    [8, '1e2', 1],
    [8, '%20', 1],
    [8, '9'.repeat(400), 1],
    [8, '..%2f..', 1],
    [8, '1%00', 1],
    [8, "1'--", 1],
  ])('outside the grid or no number are 404: %s %s %s', async (z, x, y) => {
    for (const path of both(z, x, y)) {
      const response = await server.call('county', path);
      expect(response.status, path).toBe(404);
      expect(['tile-out-of-range', 'not-found']).toContain(
        ((await response.json()) as { code: string }).code,
      );
    }
    expect(server.faults).toEqual([]);
  });

  it('of an empty tile are 204 with a tag', async () => {
    for (const path of both(8, 1, 1)) {
      const response = await server.call('county', path);
      expect([response.status, response.headers.get('ETag')]).toEqual([204, expect.stringMatching(/^".+"$/)]);
    }
  });

  it('need their ending, know no parameter and answer nobody without an account', async () => {
    expect((await server.call('county', '/tiles/households/8/202/101')).status).toBe(404);
    for (const path of both(8, 202, 101)) {
      const unknown = await server.call('county', `${path}?year=2016`);
      expect([unknown.status, ((await unknown.json()) as { code: string }).code]).toEqual([
        400,
        'unknown-parameter',
      ]);
      expect((await server.call('visitor', path)).status).toBe(401);
    }
    expect(
      (await server.call('county', '/collections/households/tiles/WorldCRS84Quad/8/101/202')).status,
    ).toBe(404);
  });
});

describe('the tag of a tile', () => {
  const path = '/tiles/households/12/3246/1625.pbf';
  const tagOf = async (persona: string): Promise<string> =>
    (await server.call(persona, path)).headers.get('ETag')!;
  const ask = async (persona: string, tag: string, of = path): Promise<number> =>
    (await server.call(persona, of, { headers: { 'If-None-Match': tag } })).status;

  it('differs for each scope and each tile; a foreign one never matches', async () => {
    const tags = await Promise.all(['county', 'prefecture', 'town', 'administrator'].map(tagOf));
    expect(new Set(tags).size).toBe(4);
    expect(await ask('county', tags[0]!)).toBe(304);
    expect(await ask('town', tags[0]!)).toBe(200);
    expect(await ask('county', tags[0]!, '/tiles/households/8/202/101.pbf')).toBe(200);
  });

  it('is matched in any encoding and answered as it was sent', async () => {
    const packed = (await tagOf('county')).replace(/"$/, '-gzip"');
    const response = await server.call('county', path, { headers: { 'If-None-Match': `"x", ${packed}` } });
    expect([response.status, response.headers.get('ETag')]).toEqual([304, packed]);
    expect(response.headers.get('Vary')).toContain('Authorization');
    expect(await response.text()).toBe('');
  });

  it('is compared without a look at any household', async () => {
    const [tag, other] = [await tagOf('county'), '/tiles/households/13/6492/3250.pbf'];
    await server.db.write((query) => query('revoke select on household from onemap_reader'));
    expect(await ask('county', tag)).toBe(304);
    expect((await server.call('county', other)).status).toBe(500);
    await server.db.write((query) => query('grant select on household to onemap_reader'));
    expect((await server.call('county', other)).status).not.toBe(500);
  });

  it('stays while nothing of the register changes, and changes with it', async () => {
    const before = await tagOf('county');
    await server.db.write((query) =>
      query(
        `insert into audit_log (county, id, at, subject, role, action, object_type, success, detail)
         values ('620523', 'one', now(), 's', 'county', 'reveal', 'household', true, '{}')`,
      ),
    );
    expect(await ask('county', before)).toBe(304);
    await server.db.write(async (query) => {
      await query(`update household_year set status = 'exited' where household = $1 and year = 2020`, [
        householdId(1),
      ]);
      await refreshRollups(query, ['620523']);
    });
    expect(await ask('county', before)).toBe(200);
    const [changed] = (await readTile(server, 'county', pbf(14, '12984/6500'))).filter(
      ({ properties }) => properties.id === householdId(1),
    );
    expect(changed?.properties.s).toBe('02');
  });
});

describe('a pairing that ends at midnight', () => {
  /** The database's own clock says which pairings run. */
  const setToday = (day: string) =>
    server.db.write((query) =>
      query(
        `create or replace function today_in_china() returns date language sql stable as $$ select date '${day}' $$`,
      ),
    );

  it('takes its household out of the kept tile, and the tag no longer matches', async () => {
    const [column, row] = gridPosition(13, ...householdPosition(7, 1)).map(Math.floor) as [number, number];
    const path = pbf(13, `${column}/${row}`);
    const ids = async () =>
      (await readTile(server, 'cadre', path)).map(({ properties }) => properties.id as string);
    await setToday('2019-12-31');
    expect(await ids()).toContain(householdId(7));
    const tag = (await server.call('cadre', path)).headers.get('ETag')!;
    await setToday('2020-01-01');
    expect(await ids()).not.toContain(householdId(7));
    const after = await server.call('cadre', path, { headers: { 'If-None-Match': tag } });
    expect(after.status).not.toBe(304);
  });
});
