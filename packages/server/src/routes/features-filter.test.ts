// Filters and pages over random households: the endpoint answers as core's evaluator does, page by page, in order.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeatureCollection, HouseholdList, HouseholdSummary } from '@onemap/contract';
import { parseCql2Text, readCql2Json, toCql2Json, toCql2Text } from '@onemap/contract/cql2';
import { compareCodePoints, matchesFilter } from '@onemap/core/query';
import { publicUrl, startTestServer, type TestServer } from '../app.test-data.js';
import { randomSource } from '../store/filter-sql/random-filters.test-data.js';
import type { Json } from '../store/filter-sql/filter-sql.test-data.js';
import { writeRandomHouseholds, type Lattice } from './random-households.test-data.js';

const seed = Number(process.env.SEED ?? 20_160_503);
const source = randomSource(seed);
const { pick, below, random } = source;
const root = `${publicUrl}/onemap/v1`;

let server: TestServer;
let all: HouseholdSummary[];
beforeAll(async () => {
  server = await startTestServer();
  const places = Array.from({ length: 150 }, (): Lattice | null =>
    random() < 0.1 ? null : [10_500_000 + below(12) * 1000, 3_400_000 + below(12) * 1000],
  );
  await writeRandomHouseholds(server.db, places, seed);
  all = (await server.get<HouseholdList>('county', '/households?limit=1000')).items;
});
afterAll(() => server.db.close());

/** Every item over all pages, the limit of each chosen anew. */
async function walk(path: string): Promise<string[]> {
  const ids: string[] = [];
  let next: string | undefined = `${path}&limit=${1 + below(60)}`;
  while (next !== undefined) {
    const page: HouseholdList & FeatureCollection = await server.get('county', next);
    ids.push(...(page.items ?? page.features).map(({ id }: { id: string }) => id));
    const href = page.links.find(({ rel }) => rel === 'next')?.href;
    next = href?.slice(root.length).replace(/limit=\d+/, `limit=${1 + below(60)}`);
    if (next === undefined) expect(page.numberMatched).toBe(ids.length);
  }
  return ids;
}

const property = (name: string): Json => ({ property: name });
const test = (op: string, name: string, value: Json): Json => ({ op, args: [property(name), value] });

/** A condition over what a household has, at most `depth` operations deep. */
function condition(depth: number): Json {
  if (depth > 1 && random() < 0.6) {
    const op = pick(['and', 'or', 'not']);
    return { op, args: Array.from({ length: op === 'not' ? 1 : 2 + below(2) }, () => condition(depth - 1)) };
  }
  return pick([textTest, numberTest, codeTest, nullTest, placeTest])();
}

const comparisons = ['=', '<>', '<', '<=', '>', '>='];

function textTest(): Json {
  const name = pick(['headName', 'address', 'groupNo', 'regionName']);
  const text = pick(['张三', 'ab', 'AB', '𠮷野', "O'Brien", 'a%b_c', 'Ａb', '2', '']);
  if (random() < 0.3) return test('like', name, pick(['%', '_三', 'a\\%b%', '%b', '𠮷_']));
  if (random() < 0.3)
    return {
      op: '=',
      args: [
        { op: 'casei', args: [property(name)] },
        { op: 'casei', args: [text] },
      ],
    };
  return test(pick(comparisons), name, text);
}

function numberTest(): Json {
  const name = pick(['memberCount', 'netIncomePerCapita']);
  const number = (): Json => pick([0, 2, 3, 2952, 2952.5, 4000.1, property('memberCount')]);
  if (random() < 0.3) return { op: 'between', args: [property(name), number(), number()] };
  return test(pick(comparisons), name, number());
}

function codeTest(): Json {
  const [name, values] = pick([
    ['status', ['notExited', 'exited', 'relapsed', 'preExit']],
    ['mainCause', ['illness', 'schooling', 'disaster', 'other']],
    ['causeGroup', ['health', 'education', 'disaster']],
    ['householdType', ['general', 'dibaoPoor']],
    ['householdTypeGroup', ['general', 'assisted']],
    ['householdClass', ['poor', 'exited']],
  ] as const);
  if (random() < 0.4) return { op: 'in', args: [property(name), [pick(values), pick(values)]] };
  return test(pick(['=', '<>']), name, pick(values));
}

function nullTest(): Json {
  return {
    op: 'isNull',
    args: [property(pick(['mainCause', 'address', 'netIncomePerCapita', 'status', 'point']))],
  };
}

function placeTest(): Json {
  const at = (): [number, number] => [
    Number((105 + below(12) / 100).toFixed(2)),
    Number((34 + below(12) / 100).toFixed(2)),
  ];
  const [a, b, c] = [at(), at(), at()];
  if (random() < 0.4)
    return test('s_intersects', 'point', { bbox: [...a, a[0] + below(6) / 100, a[1] + below(6) / 100] });
  return test('s_intersects', 'point', { type: 'Polygon', coordinates: [[a, b, c, a]] });
}

/** The record as the filter's properties have it: the point as GeoJSON. */
const recordOf = (item: HouseholdSummary) => ({
  ...item,
  point: item.point && { type: 'Point', coordinates: item.point },
});

describe(`a filter (seed ${seed})`, () => {
  it('answers as the evaluator does, in text and in JSON, on the list and among features', async () => {
    for (let round = 0; round < 60; round += 1) {
      const filter = readCql2Json(condition(3));
      const text = toCql2Text(filter);
      expect(toCql2Json(parseCql2Text(text))).toEqual(toCql2Json(filter));
      const wanted = all.filter((item) => matchesFilter(filter, recordOf(item))).map(({ id }) => id);
      expect(await walk(`/households?filter=${encodeURIComponent(text)}`), text).toEqual(wanted);
      const json = JSON.stringify(toCql2Json(filter)).replaceAll(
        '"property":"point"',
        '"property":"geometry"',
      );
      const features = `/collections/households/items?filter-lang=cql2-json&filter=${encodeURIComponent(json)}`;
      expect(await walk(features), json).toEqual(wanted);
    }
  });

  it('may compare times that it brings itself', async () => {
    const count = async (text: string) =>
      (await server.get<HouseholdList>('county', `/households?limit=1&filter=${encodeURIComponent(text)}`))
        .numberMatched;
    expect(await count("T_AFTER(DATE('2016-01-02'), DATE('2016-01-01'))")).toBe(all.length);
    expect(await count("T_DURING(DATE('2016-01-01'), INTERVAL('2016-01-01', '..'))")).toBe(0);
  });
});

describe('an order', () => {
  const names = [
    'memberCount',
    'netIncomePerCapita',
    'mainCause',
    'headName',
    'status',
    'address',
    'groupNo',
    'region',
  ] as const;

  /** Nulls last in both directions, texts by code point, the id in the end. */
  function compare(a: HouseholdSummary, b: HouseholdSummary, keys: readonly string[]): number {
    for (const key of keys) {
      const name = key.replace('-', '') as (typeof names)[number];
      const [left, right] = [a[name], b[name]];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      const order =
        typeof left === 'number' ? left - (right as number) : compareCodePoints(left, right as string);
      return key.startsWith('-') ? -order : order;
    }
    return compareCodePoints(a.id, b.id);
  }

  it('is kept over pages of any size, complete and unique', async () => {
    for (let round = 0; round < 25; round += 1) {
      const keys = [...new Set([pick(names), pick(names), pick(names)])].map((name) =>
        random() < 0.5 ? `-${name}` : name,
      );
      const wanted = [...all].sort((a, b) => compare(a, b, keys)).map(({ id }) => id);
      expect(await walk(`/households?sortby=${keys.join(',')}`), keys.join()).toEqual(wanted);
    }
  });

  it('neither skips nor repeats what stays, while others come and go between the pages', async () => {
    const seen: string[] = [];
    let next: string | undefined = '/households?sortby=-memberCount,netIncomePerCapita&limit=15';
    for (let page = 0; next !== undefined; page += 1) {
      const list: HouseholdList = await server.get('county', next);
      seen.push(...list.items.map(({ id }) => id));
      next = list.links.find(({ rel }) => rel === 'next')?.href.slice(root.length);
      await server.db.write(async (query) => {
        await query(
          `insert into household (county, id, region, household_class, head_name, member_count, synthetic, source, content_hash)
           values ('620523', $1, '620523106201', 'poor', '新来', $2, true, '示意登记', '')`,
          [`620523-newcomer${String(page).padStart(3, '0')}`, 1 + (page % 5)],
        );
        await query('delete from household where id = $1', [
          `620523-newcomer${String(page - 1).padStart(3, '0')}`,
        ]);
        // The last one of the page goes: the cursor must do without it.
        await query('update household set household_class = $2 where id = $1', [
          list.items.at(-1)!.id,
          'ordinary',
        ]);
      });
    }
    await server.db.write((query) =>
      query(`update household set household_class = 'poor' where id like '%random%'`),
    );
    const stayed = all.map(({ id }) => id);
    expect(seen.filter((id) => stayed.includes(id)).sort()).toEqual([...stayed].sort());
  });
});
