// A condition, its filter, its CQL2-JSON and its CQL2 text say the same, whichever of them one starts from.
import { parseCql2Text, readCql2Json, toCql2Json, toCql2Text, type Filter } from '@onemap/contract/cql2';
import { describe, expect, it } from 'vitest';
import { essence, isComplete, noCondition, type Condition, type FieldTest } from './condition.js';
import { conditionOfFilter, filterOfCondition } from './condition-filter.js';

const seed = Number(process.env.SEED ?? 20_161_127);
const test = (field: string, operator: FieldTest['operator'], ...values: FieldTest['values']): FieldTest => ({
  ...{ kind: 'test', field, operator, values },
});

const written: readonly (readonly [FieldTest | Condition, string])[] = [
  [test('householdType', 'equals', 'dibao'), `householdType = 'dibao'`],
  [test('status', 'notEquals', 'exited'), `status <> 'exited'`],
  [test('mainCause', 'oneOf', 'illness', 'disability'), `mainCause IN ('illness', 'disability')`],
  [test('mainCause', 'noneOf', 'illness'), `NOT (mainCause IN ('illness'))`],
  [test('netIncomePerCapita', 'less', 4000), 'netIncomePerCapita < 4000'],
  [test('netIncomePerCapita', 'atLeast', 2952.5), 'netIncomePerCapita >= 2952.5'],
  [test('memberCount', 'between', 2, 4), 'memberCount BETWEEN 2 AND 4'],
  [
    test('date', 'within', { date: '2016-01-01' }, { date: '2016-03-31' }),
    `T_INTERSECTS("date", INTERVAL('2016-01-01', '2016-03-31'))`,
  ],
  [test('date', 'atLeast', { date: '2016-05-01' }), `"date" >= DATE('2016-05-01')`],
  [test('regionName', 'contains', '大石'), `regionName LIKE '%大石%'`],
  [test('regionName', 'contains', '50%_\\a'), `regionName LIKE '%50\\%\\_\\\\a%'`],
  [test('region', 'startsWith', '620523106'), `region LIKE '620523106%'`],
  [test('headName', 'equals', `O'Brien`), `headName = 'O''Brien'`],
  [test('groupNo', 'empty'), 'groupNo IS NULL'],
  [test('groupNo', 'notEmpty'), 'NOT (groupNo IS NULL)'],
  [
    {
      ...{ kind: 'group', join: 'and' },
      items: [
        test('householdType', 'equals', 'dibao'),
        {
          ...{ kind: 'group', join: 'or' },
          items: [test('memberCount', 'more', 4), test('memberCount', 'equals', 1)],
        },
      ],
    },
    `householdType = 'dibao' AND (memberCount > 4 OR memberCount = 1)`,
  ],
];

/** What no builder draws. */
const others = [
  `NOT (householdType = 'dibao')`,
  `4000 > netIncomePerCapita`,
  `CASEI(regionName) LIKE CASEI('%a%')`,
  `regionName LIKE '%a_b%'`,
  `S_INTERSECTS(geometry, POLYGON((105 34, 106 34, 106 35, 105 34)))`,
  `memberCount > minorCount`,
  `"date" >= TIMESTAMP('2016-05-01T00:00:00Z')`,
  `T_INTERSECTS("date", INTERVAL('2016-01-01', '..'))`,
  'TRUE',
];

/** Without the places of what was read. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === 'at' ? undefined : item)));

describe('a condition', () => {
  it.each(written)('%j is %s, both ways', (condition, text) => {
    const filter = filterOfCondition(condition)!;
    expect(toCql2Text(filter)).toBe(text);
    expect(conditionOfFilter(parseCql2Text(text))).toEqual(condition);
    expect(conditionOfFilter(readCql2Json(toCql2Json(filter)))).toEqual(condition);
  });

  it('asks nothing without tests, and leaves out what lacks a value', () => {
    expect(filterOfCondition(noCondition)).toBeNull();
    expect(conditionOfFilter(null)).toEqual(noCondition);
    const half: Condition = {
      ...noCondition,
      items: [test('memberCount', 'between', 2), test('memberCount', 'more', 1)],
    };
    expect(essence(half)).toEqual(test('memberCount', 'more', 1));
    expect(isComplete(test('date', 'equals', { date: '' }))).toBe(false);
    expect(isComplete(test('memberCount', 'less', NaN))).toBe(false);
    expect(essence({ ...noCondition, items: [noCondition, noCondition] })).toBeNull();
  });

  it.each(others)('keeps %s as it is', (text) => {
    const condition = conditionOfFilter(parseCql2Text(text));
    expect(condition.kind).toBe('other');
    expect(toCql2Text(filterOfCondition(condition)!)).toBe(text);
  });

  it(`keeps every filter, drawn or not (SEED=${seed})`, () => {
    const random = randomOf(seed);
    for (let round = 0; round < 500; round++) {
      const filter = randomFilter(random, 1 + (round % 5));
      const again = filterOfCondition(conditionOfFilter(filter));
      expect(bare(again), `SEED=${seed} round ${round}`).toEqual(bare(filter));
    }
  });

  it(`is the same after filter, JSON and text, over random conditions (SEED=${seed})`, () => {
    const random = randomOf(seed + 1);
    for (let round = 0; round < 500; round++) {
      const condition = essence(randomCondition(random, 1 + (round % 4)));
      if (condition === null) continue;
      const filter = filterOfCondition(condition)!;
      const hint = `SEED=${seed} round ${round}`;
      expect(bare(conditionOfFilter(readCql2Json(toCql2Json(filter)))), hint).toEqual(bare(condition));
      expect(bare(conditionOfFilter(parseCql2Text(toCql2Text(filter)))), hint).toEqual(bare(condition));
    }
  });
});

type Random = ReturnType<typeof randomOf>;

/** Numbers that repeat for a seed (mulberry32). */
function randomOf(start: number) {
  let state = start >>> 0;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * count);
  };
  return { below, pick: <T>(items: readonly T[]): T => items[below(items.length)]! };
}

function randomFilter(random: Random, depth: number): Filter {
  const { below, pick } = random;
  if (depth > 1 && below(3) > 0) {
    const op = pick(['and', 'or', 'not'] as const);
    const count = op === 'not' ? 1 : 2 + below(3);
    const args = Array.from({ length: count }, () => randomFilter(random, depth - 1));
    return { kind: 'operation', op, args };
  }
  if (below(2) === 0) return parseCql2Text(pick(others));
  return filterOfCondition(randomTest(random)) ?? parseCql2Text(pick(written)[1]);
}

function randomCondition(random: Random, depth: number): Condition {
  if (depth > 1 && random.below(3) > 0)
    return {
      kind: 'group',
      join: random.pick(['and', 'or'] as const),
      items: Array.from({ length: random.below(4) }, () => randomCondition(random, depth - 1)),
    };
  return randomTest(random);
}

function randomTest({ pick, below }: Random): FieldTest {
  const text = (): string => pick(['张三', "O'Brien", 'a%b_c', '2组', '', '𠮷野']);
  const number = (): number => pick([0, -1, 2.5, 4000, NaN]);
  const day = () => ({ date: pick(['2016-02-29', '2020-12-31', '']) });
  const field = pick(['a', 'date', '户主', 'a b']);
  const kinds: readonly (() => FieldTest)[] = [
    () => test(field, pick(['equals', 'notEquals', 'contains', 'startsWith']), text()),
    () => test(field, pick(['oneOf', 'noneOf']), ...Array.from({ length: 1 + below(3) }, text)),
    () => test(field, pick(['less', 'atMost', 'more', 'atLeast', 'equals']), number()),
    () => test(field, 'between', number(), number()),
    () => test(field, 'within', { date: '2016-01-01' }, { date: '2016-03-31' }),
    () => test(field, pick(['less', 'atLeast']), day()),
    () => test(field, pick(['empty', 'notEmpty'])),
    () => test(field, 'equals', below(2) === 0),
  ];
  return pick(kinds)();
}
