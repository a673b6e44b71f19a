// Drawings with holes and many parts, by POST: the answer is exact on every edge, as whole numbers know it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HouseholdQueryResult, Problem } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { seeded } from '../store/filter-sql/filter-sql.test-data.js';
import { householdId } from '../store/small-register.test-data.js';
import { isInAreas, toMultiPolygon, type LatticeArea, type LatticeRing } from './exact-areas.test-data.js';
import { writeRandomHouseholds, type Lattice, type RandomHousehold } from './random-households.test-data.js';

const seed = Number(process.env.SEED ?? 20_160_502);
const random = seeded(seed);
const below = (count: number): number => Math.floor(random() * count);
/** Far from the small register, so that only these households are found. */
const [x0, y0] = [10_600_000, 3_500_000];
const size = 60;

let server: TestServer;
let households: RandomHousehold[];
beforeAll(async () => {
  server = await startTestServer();
  const places = Array.from({ length: 500 }, (): Lattice => [x0 + below(size), y0 + below(size)]);
  households = await writeRandomHouseholds(server.db, places, seed);
});
afterAll(() => server.db.close());

const post = (persona: string, body: unknown) =>
  server.call(persona, '/households/-/query', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const query = async (body: object) => (await (await post('county', body)).json()) as HouseholdQueryResult;
const codeOf = async (response: Response) => [response.status, ((await response.json()) as Problem).code];
const meets = (geometry: object) => ({ op: 's_intersects', args: [{ property: 'point' }, geometry] });

/** All pages, a few at a time. */
async function idsOf(filter: object, limit = 170): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: HouseholdQueryResult = await query({
      filter,
      limit,
      fields: ['memberCount'],
      ...(cursor && { cursor }),
    });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.cursor;
    expect(page.numberReturned).toBe(page.items.length);
    if (cursor === null) expect(page.numberMatched).toBe(ids.length);
  } while (cursor !== null);
  return ids;
}

function expected(areas: readonly LatticeArea[]): string[] {
  return households.filter(({ at }) => at && isInAreas(at, areas)).map(({ id }) => id);
}

const randomPoint = (): Lattice => [x0 + below(size), y0 + below(size)];
/** Any ring, crossing itself as it likes: the winding decides. */
const tangle = (count: number): LatticeRing => Array.from({ length: count }, randomPoint);
const diamond = ([x, y]: Lattice, radius: number): LatticeRing => [
  [x, y - radius],
  [x + radius, y],
  [x, y + radius],
  [x - radius, y],
];
/** A staircase up one side of the lattice: every step has points on its edge. */
const stairs = (steps: number): LatticeRing => [
  ...Array.from({ length: steps }, (_, step): Lattice[] => [
    [x0 + step, y0 + step],
    [x0 + step + 1, y0 + step],
  ]).flat(),
  [x0 + steps, y0 + steps],
  [x0, y0 + steps],
];
/** The same outline with a position on every whole number of its straight edges. */
const fine = (ring: LatticeRing): LatticeRing =>
  ring.flatMap(([x, y], index) => {
    const [tx, ty] = ring[(index + 1) % ring.length]!;
    const count = Math.max(Math.abs(tx - x), Math.abs(ty - y)) || 1;
    const steps = (tx - x) % count === 0 && (ty - y) % count === 0 ? count : 1;
    return Array.from({ length: steps }, (_, n): Lattice => [
      x + ((tx - x) / count) * n,
      y + ((ty - y) / count) * n,
    ]);
  });

describe(`a drawing (seed ${seed})`, () => {
  const centre: Lattice = [x0 + 30, y0 + 30];
  const cases: [name: string, areas: LatticeArea[]][] = [
    ['a diamond', [[diamond(centre, 20)]]],
    ['a diamond with a hole, both edges inside', [[diamond(centre, 25), diamond(centre, 12)]]],
    [
      'two parts that overlap, each with a hole',
      [
        [diamond(centre, 20), diamond(centre, 5)],
        [diamond([x0 + 40, y0 + 35], 18), diamond([x0 + 40, y0 + 35], 7)],
      ],
    ],
    ['stairs', [[stairs(40)]]],
    [
      'a diamond of many positions with a hole of many',
      [[fine(diamond(centre, 29)), fine(diamond(centre, 28))]],
    ],
    ...Array.from({ length: 6 }, (_, n): [string, LatticeArea[]] => [
      `tangle ${n}`,
      [[tangle(3 + below(6)), tangle(3)]],
    ]),
    ...Array.from({ length: 6 }, (_, n): [string, LatticeArea[]] => [
      `tangle ${n} of two hundred positions`,
      [[tangle(200), tangle(60)], [tangle(4)]],
    ]),
  ];

  it.each(cases)('finds exactly what lies in it: %s', async (_name, areas) => {
    const wanted = expected(areas);
    expect(await idsOf(meets(toMultiPolygon(areas)))).toEqual(wanted);
    const outside = { op: 'not', args: [meets(toMultiPolygon(areas))] };
    const rest = (await idsOf(outside)).filter((id) => id.includes('random'));
    expect(rest).toEqual(households.map(({ id }) => id).filter((id) => !wanted.includes(id)));
  });

  it('is told apart by its edges: some points lie on them', () => {
    const ring = diamond(centre, 20);
    const onEdge = households.filter(
      ({ at }) => Math.abs(at![0] - centre[0]) + Math.abs(at![1] - centre[1]) === 20,
    );
    expect(onEdge.length).toBeGreaterThan(3);
    expect(onEdge.every(({ at }) => isInAreas(at!, [[ring]]))).toBe(true);
  });

  it('may be projected, and have its latitude first', async () => {
    const area: LatticeArea = [diamond(centre, 20)];
    const { coordinates } = toMultiPolygon([area]);
    const swapped = coordinates.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lat, lon])));
    const body = {
      filter: meets({ type: 'MultiPolygon', coordinates: swapped }),
      filterCrs: 'http://www.opengis.net/def/crs/EPSG/0/4490',
      limit: 1000,
    };
    expect((await query(body)).items.map(({ id }) => id)).toEqual(expected([area]));
    expect((await codeOf(await post('county', { ...body, filterCrs: undefined })))[1]).toBe('invalid-filter');
  });
});

describe('the query', () => {
  it('orders, pages and shows a year', async () => {
    const filter = { op: '>=', args: [{ property: 'memberCount' }, 1] };
    const first = await query({ filter, sortby: ['-status', 'memberCount'], asOf: 2019, limit: 5 });
    expect(first).toMatchObject({ numberReturned: 5, numberMatched: 512, synthetic: true });
    expect(first.items.every(({ asOf }) => asOf === 2019)).toBe(true);
    expect(first.links).toEqual([
      { href: 'https://portal.example/onemap/v1/households/-/query', rel: 'self', type: 'application/json' },
    ]);
    const request = {
      filter,
      sortby: ['-status', 'memberCount'],
      asOf: 2019,
      limit: 5,
      cursor: first.cursor,
    };
    const second = await query(request);
    expect(second.items.map(({ id }) => id)).not.toEqual(expect.arrayContaining([first.items[4]!.id]));
    expect(await codeOf(await post('county', { ...request, asOf: 2020 }))).toEqual([400, 'invalid-cursor']);
    expect(await codeOf(await post('prefecture', request))).toEqual([400, 'invalid-cursor']);
  });

  it('needs a login, stays in the scope and asks by village points where only they are seen', async () => {
    const filter = meets({ bbox: [105.3005, 34.8005, 105.3025, 34.8025] });
    expect(await codeOf(await post('visitor', { filter }))).toEqual([401, 'authentication-required']);
    const found = async (persona: string) =>
      ((await (await post(persona, { filter })).json()) as HouseholdQueryResult).items.map(({ id }) => id);
    expect(await found('county')).toEqual([1, 2].map(householdId));
    expect(await found('neighbour-town')).toEqual([]);
    expect(await found('administrator')).toEqual([]);
  });

  const box = meets({ bbox: [105, 34, 106, 35] });
  const ring = (count: number) =>
    meets({
      type: 'Polygon',
      coordinates: [[...Array.from({ length: count }, (_, n) => [105 + (n % 7) / 10, 34]), [105, 34]]],
    });
  it.each([
    ['nothing', '{}', 400, 'invalid-body'],
    ['a filter that is a text', { filter: 'memberCount > 1' }, 400, 'invalid-body'],
    ['another key', { filter: box, as_of: 2016 }, 400, 'invalid-body'],
    ['a limit of 0', { filter: box, limit: 0 }, 400, 'invalid-body'],
    ['an operator that is none', { filter: { op: 'eval', args: [] } }, 400, 'invalid-filter'],
    [
      'an unknown property',
      { filter: { op: '=', args: [{ property: 'idNumber' }, '1'] } },
      400,
      'invalid-filter',
    ],
    [
      'a masked property',
      { filter: { op: '=', args: [{ property: 'phone' }, '1'] } },
      403,
      'masked-property',
    ],
    ['an unknown order', { filter: box, sortby: ['x'] }, 400, 'invalid-parameter'],
    ['an unknown system', { filter: box, filterCrs: 'EPSG:4490' }, 400, 'unknown-crs'],
    [
      'a place that is none',
      { filter: meets({ type: 'Point', coordinates: [200, 34] }) },
      400,
      'invalid-filter',
    ],
    ['more than 50,000 positions', { filter: ring(50_001) }, 400, 'invalid-filter'],
    [
      'more than a mebibyte',
      JSON.stringify({ filter: box, pad: 'x'.repeat(1024 * 1024) }),
      413,
      'payload-too-large',
    ],
    [
      'JSON of a thousand arrays',
      `{"filter":{"op":"not","args":${'['.repeat(1000)}${']'.repeat(1000)}}}`,
      400,
      'invalid-body',
    ],
  ])('refuses %s', async (_name, body, status, code) => {
    expect(await codeOf(await post('county', body))).toEqual([status, code]);
    expect(server.faults).toEqual([]);
  });

  it('names the place of a mistake as a pointer into the body', async () => {
    const filter = { op: 'and', args: [box, { op: '>', args: [{ property: 'memberCount' }, 'x'] }] };
    expect(await (await post('county', { filter })).json()).toMatchObject({
      code: 'invalid-filter',
      errors: [{ pointer: '/filter/args/1/args/1', reason: 'type' }],
    });
  });
});
