// Compares the kept months of activities with activities counted one by one, by the digits of their regions' codes.
import { significantPrefix } from '@onemap/core';
import { activityMeasures } from './activity-rollups.js';
import type { Query } from './db.js';
import { queryJson } from './json-rows.js';
import { coveredRegions, type RollupComparison, type RollupDifference } from './verify-rollups.js';

interface Held {
  readonly region: string;
  /** `2016-08-12` */
  readonly day: string;
  readonly kind: string;
  readonly organiserKind: string | null;
  readonly participants: number;
  readonly households: number;
}

const columns = Object.values(activityMeasures);
type Numbers = Record<(typeof columns)[number], (number | null)[]>;
type Kept = Numbers & {
  readonly region: string;
  readonly dimension: string;
  readonly category: string;
  readonly year: number;
};

export async function compareActivities(query: Query, county: string): Promise<RollupComparison> {
  const held = await queryJson<Held>(
    query,
    `select region, to_char(held_on, 'YYYY-MM-DD') as day, kind, organiser_kind as "organiserKind",
       participant_count as participants, households_reached as households from activity where county = $1`,
    [county],
  );
  const kept = await queryJson<Kept>(
    query,
    `select region, dimension, category, year::int, ${columns.join(', ')} from rollup_activity
     where county = $1 order by region, dimension, category, year`,
    [county],
  );
  const wanted = countAll(held, await coveredRegions(query, county, 'activity'));
  const differences: RollupDifference[] = [];
  for (const row of kept) {
    const numbers = wanted.get(keyOf(row));
    wanted.delete(keyOf(row));
    if (!numbers) differences.push(differenceOf(row, 'row'));
    else if (columns.some((column) => JSON.stringify(row[column]) !== JSON.stringify(numbers[column])))
      differences.push(differenceOf(row, 'number'));
  }
  for (const key of wanted.keys()) {
    const [region = '', dimension = '', category = '', year] = key.split('|');
    differences.push(differenceOf({ region, dimension, category, year: Number(year) }, 'row'));
  }
  return { compared: kept.length, differences };
}

/** The numbers of every row that must be there, by its key. */
function countAll(held: readonly Held[], covered: ReadonlySet<string>): Map<string, Numbers> {
  const found = new Map<string, Numbers>();
  const days = held.map(({ day }) => day).sort();
  const [first, last] = [days[0]?.slice(0, 7) ?? '', days[days.length - 1]?.slice(0, 7) ?? ''];
  const emptyYear = (year: number): Numbers => {
    const months = Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      return month >= first && month <= last ? 0 : null;
    });
    return { activities: [...months], participants: [...months], households: [...months] };
  };
  for (const region of held.length > 0 ? covered : [])
    for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++)
      found.set(keyOf({ region, dimension: '*', category: '*', year }), emptyYear(year));
  const prefixes = [...covered].map((region) => [region, significantPrefix(region)] as const);
  for (const each of held) {
    const [year, month] = each.day.split('-').map(Number) as [number, number];
    for (const [region] of prefixes.filter(([, prefix]) => each.region.startsWith(prefix)))
      for (const [dimension, category] of labelsOf(each)) {
        const key = keyOf({ region, dimension, category, year });
        const numbers = found.get(key) ?? emptyYear(year);
        found.set(key, numbers);
        numbers.activities[month - 1]! += 1;
        numbers.participants[month - 1]! += each.participants;
        numbers.households[month - 1]! += each.households;
      }
  }
  return found;
}

function labelsOf({ kind, organiserKind }: Held): [dimension: string, category: string][] {
  return [
    ['*', '*'],
    ['activityKind', kind],
    ...(organiserKind === null ? [] : [['organiserKind', organiserKind] as [string, string]]),
  ];
}

type Place = Pick<Kept, 'region' | 'dimension' | 'category' | 'year'>;

function keyOf({ region, dimension, category, year }: Place): string {
  return `${region}|${dimension}|${category}|${year}`;
}

function differenceOf(
  { region, dimension, category, year }: Place,
  what: RollupDifference['what'],
): RollupDifference {
  return { table: 'rollup_activity', region, year, householdType: '*', dimension, category, what };
}
