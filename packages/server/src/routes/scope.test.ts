// Every way out of the server at once: nothing of a household beyond the caller's scope or role leaves by any of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Export, HouseholdList } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { tileAt } from '../tiles/tile-grid.js';
import { activityId, householdId } from '../store/small-register.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const numbers = Array.from({ length: 13 }, (_, n) => n + 1);
const scopes: Record<string, readonly number[]> = {
  visitor: [],
  donor: [],
  householder: [1],
  cadre: [1, 9],
  village: [1, 2, 3, 4, 5, 6, 13],
  town: [1, 2, 3, 4, 5, 6, 7, 8, 13],
  'neighbour-town': [9, 10, 11, 12],
  'assigned-town': numbers,
  administrator: numbers,
  auditor: numbers,
};

/** Digits 7 to 14 of both ID numbers, whole numbers of phone and account; what a role sees whole of it is left out. */
const secrets: Record<string, RegExp> = {
  householder: /62220000111/,
  cadre: /19700101|20120304|62220000111/,
};
const everySecret = /19700101|20120304|13812345678|62220000111/;

/** The tiles of all zooms around the register's two corners. */
const tilePaths = Array.from({ length: 15 }, (_, z) =>
  [
    [105.3, 34.8],
    [105.4, 34.9],
  ].flatMap(([lon, lat]) => {
    const { x, y } = tileAt(z, lon!, lat!);
    return [`/tiles/households/${z}/${x}/${y}.pbf`, `/tiles/households/${z}/${x + 1}/${y - 1}.pbf`];
  }),
).flat();

const measures =
  'households,persons,poorHouseholds,poorPersons,exitedHouseholds,exitedPersons,relapsedHouseholds,relapsedPersons,netIncomePerCapita';
const paths = [
  ...[
    '/',
    '/me',
    '/regions',
    '/regions/620523',
    '/regions/620523/children',
    '/regions/620523106201/ancestors',
  ],
  ...['/regions/620523/boundary?level=village', '/places?q=a', '/places?q=张', '/places?q=王五'],
  ...['/households', '/households?limit=1', '/households?as-of=1900', '/households?as-of=2100'],
  ...['/households?bbox=-180,-90,180,90', '/households?region=62', '/households?status=relapsed'],
  ...numbers.flatMap((n) =>
    ['', '?as-of=1900', '?as-of=2019', '?as-of=2100'].map((query) => `/households/${householdId(n)}${query}`),
  ),
  ...['', '?region=62', '?sortby=-date'].map((query) => `/collections/activities/items${query}`),
  ...[2, 6].map((n) => `/collections/activities/items/${activityId(n)}`),
  '/tiles/households',
  ...tilePaths,
  ...['/statistics', '/layers', '/indicators', '/layers/poorHouseholds/classification?parent=620523106'],
  ...['620523', '620523:town', '620523:village'].flatMap((region) => [
    `/statistics/poverty/data?measure=${measures}&region=${region}`,
    `/statistics/poverty/data?measure=poorHouseholds,poorPersons&region=${region}&householdType=*`,
    `/statistics/published/data?measure=poorPersons&region=${region}`,
  ]),
];

/** Everything that the server says to a persona, heads and bodies, by path. */
async function everything(persona: string): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const path of paths) {
    for (const accept of path.startsWith('/statistics/') ? ['application/json', 'text/csv'] : ['*/*']) {
      const response = await server.call(persona, path, { headers: { Accept: accept, Range: 'bytes=0-' } });
      const body = Buffer.from(await response.arrayBuffer()).toString('utf8');
      answers.set(`${path} ${accept}`, `${JSON.stringify([...response.headers])}\n${body}`);
    }
  }
  return answers;
}

describe.each(Object.entries(scopes))('%s', (persona, own) => {
  it('meets no household beyond the scope, and none of its secrets', async () => {
    const foreign = numbers.filter((n) => !own.includes(n));
    const seen = new Set<string>();
    for (const [path, text] of await everything(persona)) {
      for (const n of foreign.filter((each) => !path.includes(householdId(each)))) {
        expect.soft(text, path).not.toContain(householdId(n));
        expect.soft(text, path).not.toMatch(new RegExp(`张三${n}(?!\\d)|门牌${n}号`));
      }
      expect.soft(text, path).not.toMatch(secrets[persona] ?? everySecret);
      if (persona === 'administrator' || persona === 'auditor') expect.soft(text, path).not.toContain('张小');
      numbers
        .filter((n) => text.includes(householdId(n)) && !path.includes(householdId(n)))
        .forEach((n) => seen.add(String(n)));
    }
    // The ordinary household, number 13, is in no list and no tile.
    expect([...seen].map(Number).sort((a, b) => a - b)).toEqual(own.filter((n) => n !== 13));
  }, 240_000);

  it('counts its own households only, whatever is asked for', async () => {
    if (persona === 'visitor') return expect((await server.call(persona, '/households')).status).toBe(401);
    for (const query of [
      '',
      '?limit=1',
      '?as-of=1900',
      '?as-of=2100',
      '?bbox=-180,-90,180,90',
      '?region=62',
    ]) {
      const { numberMatched } = await server.get<HouseholdList>(persona, `/households${query}`);
      expect(numberMatched, query).toBe(own.filter((n) => n !== 13).length);
    }
  });

  it('takes out its own households only, and reads the audit log by its role only', async () => {
    const body = JSON.stringify({ collection: 'households', format: 'ndjson', region: '62' });
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body };
    const asked = await server.call(persona, '/exports', init);
    expect(asked.status).toBe(persona === 'visitor' ? 401 : 201);
    if (persona !== 'visitor') {
      const { id, rowCount } = (await asked.json()) as Export;
      const text = await (await server.call(persona, `/exports/${id}/content`)).text();
      const listed = numbers.filter((n) => text.includes(householdId(n)));
      expect(listed).toEqual(own.filter((n) => n !== 13));
      expect(rowCount).toBe(listed.length);
      expect(text).not.toMatch(secrets[persona] ?? everySecret);
    }
    const { status } = await server.call(persona, '/audit-logs');
    expect(status).toBe(
      persona === 'visitor' ? 401 : ['administrator', 'auditor'].includes(persona) ? 200 : 403,
    );
  });

  it('gets no tag, cursor or head of another scope', async () => {
    const county = await server.get<HouseholdList>('county', '/households?limit=1');
    const cursor = new URL(county.links.find(({ rel }) => rel === 'next')!.href).searchParams.get('cursor')!;
    const foreign = await server.call(persona, `/households?limit=1&cursor=${cursor}`);
    expect(foreign.status).toBe(persona === 'visitor' ? 401 : 400);
    for (const n of [1, 9]) {
      const path = `/households/${householdId(n)}`;
      const tag = (await server.call('county', path)).headers.get('ETag')!;
      const answer = await server.call(persona, path, { method: 'HEAD', headers: { 'If-None-Match': tag } });
      expect(answer.status).toBe(persona === 'visitor' ? 401 : own.includes(n) ? 200 : 404);
    }
  });
});

describe('a village whose county has no rollup of its own', () => {
  it('answers its households as of its own last year', async () => {
    await server.db.write((query) =>
      query(
        "delete from rollup_poverty where level = 'county'; delete from rollup_poverty where year = 2020",
      ),
    );
    expect(await server.get('village', `/households/${householdId(1)}`)).toMatchObject({
      asOf: 2019,
      status: 'notExited',
    });
  });
});

describe('a yearly figure under the name of a count of the register', () => {
  it('does not take the place of a hidden cell', async () => {
    await server.db.write((query) =>
      query(`insert into region_year (county, region, year, indicator, value, synthetic, source)
        values ('620523', '620523106202', 2019, 'poorHouseholds', 2, true, '')`),
    );
    const path = '/statistics/poverty/data?measure=poorHouseholds&region=620523106202&time=2019';
    expect(await server.get('visitor', path)).toMatchObject({ value: [null], status: { '0': 'suppressed' } });
  });
});
