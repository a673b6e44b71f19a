// Some hundred invented households over the villages of the fixtures, each a variation of one that is there. 示意数据。
import { codeList } from '@onemap/contract/codes';
import type { Household } from '@onemap/contract';
import type { Fixtures } from '@onemap/core/fixture-source';
import { causeGroupOf, householdTypeGroupOf } from '@onemap/core';
import { fixtures } from './stage.js';

/** Numbers that repeat (mulberry32). */
function seeded(start: number): (count: number) => number {
  let state = start;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * count);
  };
}

const surnames = '王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗';
const given = '秀英建国桂兰志强玉梅文军春燕小红海涛淑珍永福';

export function manyHouseholds(count: number): Household[] {
  const below = seeded(20_161_127);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const villages = fixtures.regions.filter(({ level, center }) => level === 'village' && center);
  return Array.from({ length: count }, (_none, index) => {
    const model = fixtures.households[index % fixtures.households.length]!;
    const { code, name, center } = pick(villages);
    const mainCause = below(3) === 0 ? 'illness' : pick(codeList('cause')).id;
    const householdType = below(2) === 0 ? 'general' : pick(codeList('householdType')).id;
    const at = below(given.length - 2);
    return {
      ...model,
      ...{ id: `620523-story${String(index + 1).padStart(5, '0')}`, region: code, regionName: name },
      headName: `${pick([...surnames])}${given.slice(at, at + 1 + below(2))}`,
      ...{ mainCause, causeGroup: causeGroupOf(mainCause as Household['mainCause']), householdType },
      householdTypeGroup: householdTypeGroupOf(householdType as Household['householdType']),
      ...{ memberCount: 1 + below(6), status: pick(['exited', 'exited', 'notExited', 'relapsed']) },
      netIncomePerCapita: below(30) === 0 ? null : 1800 + below(9000),
      point: [center![0] + (below(200) - 100) / 12_000, center![1] + (below(200) - 100) / 15_000],
    } as Household;
  });
}

/** The county with these households instead of its own few. */
export function withManyHouseholds(count = 600, seenBy: Fixtures = fixtures): Fixtures {
  return { ...seenBy, households: manyHouseholds(count) };
}
