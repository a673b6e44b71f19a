// What a query builder makes, by role: the server selects what core's evaluator and its columns select, and refuses what is masked.
import type {
  HouseholdList,
  HouseholdQueryResult,
  HouseholdSummary,
  Problem,
  PropertySchema,
} from '@onemap/contract';
import { toCql2Json, toCql2Text } from '@onemap/contract/cql2';
import { filterOfCondition, matchesFilter, type Condition, type FieldTest } from '@onemap/core/query';
import { ResultSet, rowFilter } from '@onemap/core/result-set';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { seeded } from '../store/filter-sql/filter-sql.test-data.js';
import { writeRandomHouseholds, type Lattice } from './random-households.test-data.js';

const seed = Number(process.env.SEED ?? 20_161_127);
const random = seeded(seed);
const below = (count: number): number => Math.floor(random() * count);
const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const places = Array.from({ length: 150 }, (): Lattice | null =>
    below(10) === 0 ? null : [10_500_000 + below(12) * 1000, 3_400_000 + below(12) * 1000],
  );
  await writeRandomHouseholds(server.db, places, seed);
});
afterAll(() => server.db.close());

const test = (field: string, operator: FieldTest['operator'], ...values: FieldTest['values']): FieldTest => ({
  ...{ kind: 'test', field, operator, values },
});

/** A condition as the builder draws it, over the fields that the viewer may ask. */
function condition({ properties }: PropertySchema, depth: number): Condition {
  if (depth > 1 && below(2) === 0) {
    const items = Array.from({ length: 2 + below(2) }, () =>
      condition({ properties } as PropertySchema, depth - 1),
    );
    return { kind: 'group', join: pick(['and', 'or'] as const), items };
  }
  const names = Object.keys(properties).filter((name) => name !== 'geometry');
  const field = pick(names);
  const { type, enum: codes } = properties[field]!;
  if (below(6) === 0) return test(field, pick(['empty', 'notEmpty']));
  if (type === 'number' || type === 'integer') return numberTest(field);
  if (Array.isArray(codes)) return codeTest(field, codes as string[]);
  return test(
    field,
    pick(['equals', 'notEquals', 'contains', 'startsWith']),
    pick(['张', '2', '村', '6205', 'a%']),
  );
}

function numberTest(field: string): FieldTest {
  const values = [2, 3, 2952, 4000].map((value) => value + below(3));
  if (below(4) === 0) return test(field, 'between', values[0]!, values[3]!);
  return test(field, pick(['less', 'atMost', 'more', 'atLeast', 'equals', 'notEquals']), pick(values));
}

function codeTest(field: string, codes: readonly string[]): FieldTest {
  if (below(2) === 0) return test(field, pick(['equals', 'notEquals']), pick(codes));
  return test(field, pick(['oneOf', 'noneOf']), ...new Set([pick(codes), pick(codes)]));
}

/** All rows that the viewer lists, in columns too. */
async function visible(persona: string, { properties }: PropertySchema) {
  const { items } = await server.get<HouseholdList>(persona, '/households?limit=1000');
  const fields = Object.entries(properties).map(([name, { type }]) => ({
    ...{ name, type: type === 'number' || type === 'integer' ? ('number' as const) : ('text' as const) },
  }));
  const set = new ResultSet(fields);
  for (const { id, point, ...values } of items) set.append(id, point as [number, number] | null, values);
  return { items, set };
}

async function asked(persona: string, filter: object): Promise<string[]> {
  const response = await server.call(persona, '/households/-/query', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ filter, limit: 1000 }),
  });
  return ((await response.json()) as HouseholdQueryResult).items.map(({ id }: HouseholdSummary) => id);
}

describe('A condition of the builder', () => {
  it.each(['county', 'town', 'auditor'])(
    `selects for %s what the evaluator selects, as JSON, as text and over columns (SEED=${seed})`,
    async (persona) => {
      const schema = await server.get<PropertySchema>(persona, '/collections/households/queryables');
      const { items, set } = await visible(persona, schema);
      expect(items.length).toBeGreaterThan(0);
      const selected = new Set<number>();
      for (let round = 0; round < 40; round++) {
        const filter = filterOfCondition(condition(schema, 1 + (round % 3)));
        if (!filter) continue;
        const hint = `SEED=${seed} ${persona} round ${round}: ${toCql2Text(filter)}`;
        const expected = items
          .filter((item) => matchesFilter(filter, item as unknown as Record<string, unknown>))
          .map(({ id }) => id);
        expect(await asked(persona, toCql2Json(filter) as object), hint).toEqual(expected);
        const query = new URLSearchParams({ filter: toCql2Text(filter), limit: '1000' });
        const listed = await server.get<HouseholdList>(persona, `/households?${String(query)}`);
        expect(
          listed.items.map(({ id }) => id),
          hint,
        ).toEqual(expected);
        const selects = rowFilter(filter, set);
        expect(
          set.ids.filter((_id, row) => selects(row)),
          hint,
        ).toEqual(expected);
        selected.add(expected.length);
      }
      expect(selected.size).toBeGreaterThan(3);
    },
  );

  it('on a masked field is refused with its place, and the field is no queryable', async () => {
    const schema = await server.get<PropertySchema>('auditor', '/collections/households/queryables');
    expect(Object.keys(schema.properties)).not.toContain('netIncomePerCapita');
    const filter = toCql2Json(filterOfCondition(test('netIncomePerCapita', 'less', 4000))!);
    const response = await server.call('auditor', '/households/-/query', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ filter }),
    });
    const { code, errors } = (await response.json()) as Problem;
    expect([response.status, code, errors?.[0]?.pointer]).toEqual([403, 'masked-property', '/filter/args/0']);
  });
});
