// The source in memory against the reference server: over the same register each call gets the same answer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '@onemap/contract';
import type { ActivityParams, DataSource, StatisticsParams } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { createClient } from '@onemap/sdk';
import { startTestServer, type TestServer } from '../packages/server/src/app.test-data.js';
import { smallRegister } from './fixture-source-against-server.fixtures.js';

const baseUrl = 'https://portal.example/onemap/v1';
let server: TestServer;
interface Pair {
  readonly backend: DataSource;
  readonly memory: DataSource;
}
let village: Pair;
let visitor: Pair;

beforeAll(async () => {
  server = await startTestServer();
  const fetch: typeof globalThis.fetch = (url, init) =>
    Promise.resolve(server.app.request(String(url).slice(new URL(baseUrl).origin.length), init));
  const anonymous = createClient({ baseUrl, fetch });
  const { accessToken } = await anonymous.auth.token({ persona: 'village' });
  visitor = await pairOf(anonymous);
  village = await pairOf(createClient({ baseUrl, fetch, auth: () => accessToken }));
}, 180_000);
afterAll(() => server.db.close());

async function pairOf(backend: DataSource): Promise<Pair> {
  return { backend, memory: createFixtureSource(smallRegister(await backend.me.get())) };
}

type Call = (source: DataSource) => Promise<unknown>;

/** The answer, or what a program can tell from a refusal. */
async function outcome(call: Call, source: DataSource): Promise<unknown> {
  return call(source).catch((error: unknown) => {
    const { status, code } = error as { status?: number; code?: string };
    return { refused: status, code };
  });
}

async function bothAnswer(call: Call, { backend, memory } = village): Promise<unknown> {
  const expected = await outcome(call, backend);
  expect(await outcome(call, memory)).toEqual(expected);
  return expected;
}

const statistics = (
  cube: 'poverty' | 'people' | 'economy' | 'activities' | 'published',
  params: StatisticsParams,
): Call => {
  return (source) => source.statistics.data(cube, params);
};

describe('regions in memory and from the server', () => {
  it.each(['62', '6205', '620523', '620523106', '620523106201', '620523999', '6205231'])(
    'are the same for %s',
    async (code) => {
      await bothAnswer((source) => source.regions.get(code));
      await bothAnswer((source) => source.regions.children(code));
      await bothAnswer((source) => source.regions.ancestors(code));
      await bothAnswer((source) => source.regions.boundary(code));
    },
  );

  it.each(['province', 'county', 'town', 'village', 'group'] as const)(
    'have the same outlines at level %s',
    async (level) => {
      await bothAnswer((source) => source.regions.boundary('620523', { level }));
      await bothAnswer((source) => source.regions.boundary('620523107', { level }));
    },
  );

  it.each(['大石', '大石村', '石', '甘', '县', '村', ' 安远 ', '没有这个地方', '%', '_'])(
    'are found alike by %s',
    async (q) => {
      await bothAnswer((source) => source.places.search({ q }));
      await bothAnswer((source) => source.places.search({ q, within: '620523107' }));
      await bothAnswer((source) => source.places.search({ q, limit: 1 }));
    },
  );
});

describe('statistics in memory and from the server', () => {
  it('have the same numbers, ratios, hidden cells and zeros at every level', async () => {
    const measure = ['poorHouseholds', 'povertyIncidence', 'poorDensity', 'exitedHouseholds'];
    for (const region of [
      '620523',
      '620523:children',
      '620523:village',
      '620523106:children',
      '620523106201',
    ]) {
      await bothAnswer(statistics('poverty', { measure, region }));
    }
    const data = await bothAnswer(
      statistics('poverty', { measure: 'povertyIncidence', region: '620523106:children', time: 2020 }),
    );
    // 9 of 90 in the viewer's village; the neighbour's 4 of 60 are hidden, the population is not.
    expect(data).toMatchObject({
      value: [10, 9, 90, null, null, 60],
      status: { '3': 'suppressed', '4': 'suppressed' },
    });
  });

  it('have the same hidden cells for a visitor, in the village too', async () => {
    const measure = ['poorHouseholds', 'povertyIncidence', 'exitedHouseholds'];
    await bothAnswer(statistics('poverty', { measure, region: '620523:village' }), visitor);
  });

  it('keep the order of regions and years asked for, each once', async () => {
    const region = ['620523107', '620523', '620523:children', '620523'];
    await bothAnswer(statistics('poverty', { measure: 'poorPersons', region, time: [2020, 2019, 2020] }));
  });

  it('are missing in a year without data', async () => {
    await bothAnswer(statistics('poverty', { measure: 'povertyIncidence', region: '620523', time: 2018 }));
    await bothAnswer(statistics('economy', { measure: 'disposableIncomePerCapita', region: '620523' }));
    await bothAnswer(statistics('poverty', { measure: 'poorPersons', region: '62' }));
    await bothAnswer(
      statistics('published', { measure: 'povertyIncidence', region: ['620523', '620523106'] }),
    );
  });

  it('are broken down by type alike, so that the total gives nothing away', async () => {
    const params = { measure: 'poorHouseholds', region: ['620523', '620523:children'], time: 2020 };
    await bothAnswer(statistics('poverty', { ...params, householdType: '*' }));
    await bothAnswer(statistics('poverty', { ...params, householdType: ['wubao', 'general'] }));
  });

  it.each<['poverty' | 'people', StatisticsParams['measure'], Partial<StatisticsParams>]>([
    ['poverty', 'poorHouseholds', { mainCause: '*' }],
    ['poverty', ['poorHouseholdShare', 'poorHouseholds'], { mainCause: ['disability', 'illness'] }],
    ['poverty', 'poorHouseholds', { cause: '*' }],
    ['poverty', 'poorHouseholdShare', { cause: ['illness'] }],
    ['people', ['members', 'memberShare'], { sex: '*' }],
  ])('are broken down alike in %s: %s by %o', async (cube, measure, breakdown) => {
    const region = ['620523', '620523:children', '620523:village'];
    const call = statistics(cube, { measure, region, time: 2020, ...breakdown });
    for (const pair of [village, visitor]) expect(await bothAnswer(call, pair)).toHaveProperty('value');
  });

  it.each<[string, StatisticsParams]>([
    ['two dimensions', { measure: 'households', region: '620523', cause: '*', status: '*' }],
    ['a dimension of another cube', { measure: 'households', region: '620523', sex: '*' }],
    ['a measure that is not kept by it', { measure: 'povertyIncidence', region: '620523', cause: '*' }],
    ['a share without a dimension', { measure: 'poorHouseholdShare', region: '620523' }],
    ['an unknown category', { measure: 'households', region: '620523', cause: 'weather' }],
    ['an unknown measure', { measure: 'nonsense', region: '620523' }],
    ['a measure of another cube', { measure: 'disposableIncomePerCapita', region: '620523' }],
    ['an unknown region', { measure: 'poorPersons', region: '110101' }],
    ['a code of 7 digits', { measure: 'poorPersons', region: '6205231' }],
    ['an unknown part', { measure: 'poorPersons', region: '620523:street' }],
    ['an unknown type', { measure: 'poorPersons', region: '620523', householdType: 'rich' }],
    ['a ratio by type', { measure: 'povertyIncidence', region: '620523', householdType: '*' }],
  ])('refuse %s alike', async (_name, params) => {
    expect(await bothAnswer(statistics('poverty', params))).toHaveProperty('refused');
  });

  it.each(['policy', 'quantile', 'equal', 'natural', undefined] as const)(
    'are classified alike by %s',
    async (method) => {
      for (const id of [
        'povertyIncidence',
        'poorHouseholds',
        'exitedHouseholds',
        'poorDensity',
        'nonsense',
      ]) {
        for (const parent of ['620523', '620523106', '620523106201', '110101']) {
          const params = { parent, classes: 3, ...(method && { method }) };
          await bothAnswer((source) => source.layers.classification(id, params), visitor);
        }
      }
    },
  );
});

describe('activities in memory and from the server', () => {
  const listed =
    (params: ActivityParams): Call =>
    async (source) => {
      const found: unknown[] = [];
      for await (const { type, id, geometry, properties } of source.activities!.list(params))
        found.push({ type, id, geometry, properties });
      return found;
    };
  const idsOf = (answer: unknown) => (answer as Activity[]).map(({ id }) => Number(id.slice(-1)));

  it.each<[ActivityParams, number[]]>([
    [{}, [1, 2, 3, 4, 5, 6, 7]],
    [{ region: '620523107' }, [6, 7]],
    [{ datetime: '2020-Q1', sortby: '-date' }, [5, 3, 2]],
    [{ datetime: '2019-12/2020-01', kind: ['homeVisit'] }, [2, 6]],
    [{ organiserKind: 'partyBranch' }, [4, 5]],
    [{ bbox: [105.3, 34.8, 105.3015, 34.8015] }, [1, 2]],
    [{ region: '620523106', datetime: '2018' }, []],
  ])('are the same by %o', async (params, expected) => {
    for (const pair of [village, visitor])
      expect(idsOf(await bothAnswer(listed(params), pair))).toEqual(expected);
  });

  it('come in pages of the same size, with how many there are', async () => {
    const pages: Call = async (source) => {
      const found: unknown[] = [];
      const list = source.activities!.list({ sortby: '-date' });
      for await (const { features, numberMatched, numberReturned } of list.byPage({ maxPageSize: 3 }))
        found.push([features.map(({ id }) => id), numberMatched, numberReturned]);
      return found;
    };
    expect(await bothAnswer(pages)).toHaveLength(3);
  });

  it('are read one by one, and refused alike', async () => {
    const get =
      (id: string): Call =>
      async (source) => {
        const { geometry, properties, synthetic } = await source.activities!.get(id);
        return { geometry, properties, synthetic };
      };
    expect(await bothAnswer(get('620523-activity0002'))).toMatchObject({ synthetic: true });
    expect(await bothAnswer(get('620523-nothing000'))).toEqual({ refused: 404, code: 'feature-not-found' });
    for (const params of [{ datetime: '2020-13' }, { region: '6205231' }])
      expect(await bothAnswer(listed(params))).toEqual({ refused: 400, code: 'invalid-parameter' });
  });

  it.each<[string, Partial<StatisticsParams>]>([
    ['years', {}],
    ['quarters', { timeUnit: 'quarter' }],
    ['months', { timeUnit: 'month' }],
    ['moments of all units', { time: ['2020', '2020-Q1', '2019-12', '2019-10', '2018'] }],
  ])('are counted alike by %s', async (_name, time) => {
    const measure = ['activityCount', 'participantCount'];
    for (const region of ['620523', '620523:children', '620523:village', '62']) {
      const call = statistics('activities', { measure, region, ...time });
      expect(await bothAnswer(call, visitor)).toHaveProperty('value');
    }
  });

  it('are counted alike by organiser, and refused alike', async () => {
    const params = { measure: 'activityCount', region: ['620523', '620523:children'] };
    const branches = { ...params, timeUnit: 'quarter', organiserKind: 'partyBranch' } as const;
    expect(await bothAnswer(statistics('activities', branches))).toMatchObject({
      value: [0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0],
    });
    for (const wrong of [
      statistics('activities', { ...params, householdType: '*' }),
      statistics('activities', { ...params, time: '2020-Q5' }),
      statistics('activities', { ...params, time: '2020', timeUnit: 'month' }),
      statistics('poverty', { ...params, measure: 'poorPersons', time: '2020-Q1' }),
      statistics('poverty', { ...params, measure: 'poorPersons', timeUnit: 'month' }),
    ])
      expect(await bothAnswer(wrong)).toMatchObject({ refused: 400 });
  });
});

describe("a household of the village's account in memory and from the server", () => {
  it.each([undefined, 1990, 2018, 2019, 2020, 2100])('is the same as of %s', async (asOf) => {
    const answer = await bothAnswer((source) =>
      source.households.get('620523-household001', asOf === undefined ? {} : { asOf }),
    );
    const child = asOf === 1990 ? [] : [{ birthYear: 2012 }];
    const members = [{ idNumber: '620***********123X' }, ...child];
    expect(answer).toMatchObject({ headName: '张三1', membersYear: 2020, members });
  });

  it.each([undefined, 2019, 2100])('has the same archive as of %s', async (asOf) => {
    const answer = await bothAnswer((source) =>
      source.households.archive!('620523-household001', asOf === undefined ? {} : { asOf }),
    );
    expect(answer).toMatchObject({ canIssueLinks: true, years: [2019, 2020] });
    expect((answer as { income: unknown[] }).income).toHaveLength(asOf === 2019 ? 1 : 2);
  });

  it('is not there when it is unknown or a neighbour’s', async () => {
    for (const id of ['620523-household007', '620523-unknown00', '110101-household001']) {
      expect(await bothAnswer((source) => source.households.get(id))).toEqual({
        refused: 404,
        code: 'household-not-found',
      });
    }
  });

  it('reveals the same fields for a reason, and none without', async () => {
    const reveal = (reason: string) => async (source: DataSource) => {
      const {
        id: _id,
        at: _at,
        ...rest
      } = await source.households.reveal('620523-household001', {
        fields: ['idNumber', 'bankAccount'],
        reason,
      });
      return rest;
    };
    expect(await bothAnswer(reveal('入户核查前核对'))).toMatchObject({ bankAccount: '6222000011112345' });
    expect(await bothAnswer(reveal('    '))).toMatchObject({ refused: 400 });
  });
});

describe('conditions in memory and from the server', () => {
  const described =
    (kind: 'schema' | 'queryables', id: string): Call =>
    async (source) => {
      const { title, properties } = await source.collections![kind](id);
      return { title, properties };
    };

  it.each(['households', 'villages', 'regions', 'activities', 'nothing'])(
    'are over the same fields of %s, also for a visitor',
    async (id) => {
      for (const kind of ['schema', 'queryables'] as const) {
        await bothAnswer(described(kind, id));
        await bothAnswer(described(kind, id), visitor);
      }
    },
  );

  const found =
    (filter: object, sortby: readonly string[] = []): Call =>
    async (source) => {
      const ids: string[] = [];
      let count = 0;
      const search = { filter, ...(sortby.length > 0 && { sortby }) };
      for await (const page of source.households.query!(search).byPage({ maxPageSize: 2 })) {
        ids.push(...page.items.map(({ id }) => id));
        count = page.numberMatched;
      }
      return { ids, count };
    };
  const members = (op: string, value: number) => ({ op, args: [{ property: 'memberCount' }, value] });

  // The fixtures hold one household of the register.
  it('select the same household, or leave it out', async () => {
    const one = { op: '=', args: [{ property: 'id' }, '620523-household001'] };
    const and = (other: object) => found({ op: 'and', args: [one, other] });
    expect(await bothAnswer(found(one))).toEqual({ ids: ['620523-household001'], count: 1 });
    expect(await bothAnswer(and(members('=', 3)))).toMatchObject({ count: 1 });
    expect(await bothAnswer(and(members('>', 3)))).toEqual({ ids: [], count: 0 });
    const ring = [
      [105.3, 34.8],
      [105.302, 34.8],
      [105.302, 34.802],
      [105.3, 34.8],
    ];
    const area = { type: 'Polygon', coordinates: [ring] };
    const inside = { op: 's_intersects', args: [{ property: 'point' }, area] };
    expect(await bothAnswer(and(inside))).toMatchObject({ count: 1 });
    expect(await bothAnswer(and({ op: 'not', args: [inside] }))).toMatchObject({ count: 0 });
    await bothAnswer(and({ op: 'isNull', args: [{ property: 'netIncomePerCapita' }] }));
  });

  it('are refused alike', async () => {
    expect(await bothAnswer(found(members('=', 1)), visitor)).toHaveProperty('refused');
    await bothAnswer(found({ op: '=', args: [{ property: 'nothing' }, 1] }));
    await bothAnswer(found({ op: '=', args: [{ property: 'status' }, 'rich'] }));
  });

  it('select the same villages', async () => {
    const villages: Call = async (source) => {
      const filter = { op: 'like', args: [{ property: 'code' }, '620523106%'] };
      const pages = [];
      for await (const { features, numberMatched } of source.features!.list('villages', { filter }).byPage())
        pages.push({ features, numberMatched });
      return pages;
    };
    await bothAnswer(villages);
    await bothAnswer(villages, visitor);
  });
});
