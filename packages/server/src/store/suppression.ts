// Marks which cells of a county's rollups the public does not see, from the county down.
import { closeSums, suppressedSiblings, type PublishedSum } from '@onemap/core';
import type { Query } from './db.js';

/** Measures that are hidden together, under the count of households that decides. */
const families = {
  households: ['households', 'persons'],
  poor_households: ['poorHouseholds', 'poorPersons'],
  exited_households: ['exitedHouseholds', 'exitedPersons'],
  relapsed_households: ['relapsedHouseholds', 'relapsedPersons'],
  net_income_households: ['netIncome', 'netIncomePersons'],
} as const;

type Family = keyof typeof families;
const deciding = Object.keys(families) as Family[];

type RollupRow = Record<Family, number> & {
  readonly region: string;
  readonly parent: string | null;
  readonly level: string;
  readonly year: number;
  /** A household type, or `*` for all of them. */
  readonly kind: string;
};

const levels = ['county', 'town', 'village'];
const allKinds = '*';

/** Writes `rollup_poverty.suppressed` of one county; the rules are core's, the same for every later query. */
export async function refreshSuppression(query: Query, county: string): Promise<void> {
  const marks = await suppressedMeasures(query, county);
  if (marks.size > 0) await write(query, county, marks);
}

/** The hidden measures of the rows of rollup_poverty that have any, from the counts as they are kept. */
export async function suppressedMeasures(query: Query, county: string): Promise<Map<RollupRow, string[]>> {
  const rows = await query<RollupRow>(
    `select p.region, r.parent, p.level, p.year::int as year, p.household_type as kind,
       ${deciding.map((family) => `p.${family}::int as ${family}`).join(', ')}
     from rollup_poverty p join region r on r.county = p.county and r.code = p.region where p.county = $1`,
    [county],
  );
  const marks = new Map<RollupRow, string[]>();
  for (const table of groupBy(rows, ({ year }) => String(year)).values()) {
    for (const family of deciding) {
      const hidden = hiddenCells(table, family);
      for (const row of table.filter((one) => hidden.has(keyOf(one))))
        marks.set(row, [...(marks.get(row) ?? []), ...families[family]]);
    }
  }
  return marks;
}

function keyOf({ region, kind }: RollupRow): string {
  return `${region}|${kind}`;
}

/** Along the regions for each type by itself, then whatever a subtraction between types or regions would show. */
function hiddenCells(table: readonly RollupRow[], family: Family): Set<string> {
  const cells = new Map(table.map((row) => [keyOf(row), row[family]]));
  const valueOf = (key: string) => cells.get(key) ?? 0;
  const hidden = new Set<string>();
  const sums: PublishedSum[] = [];
  for (const level of levels) {
    const siblings = groupBy(
      table.filter((row) => row.level === level),
      ({ parent, kind }) => `${parent ?? ''}|${kind}`,
    );
    for (const [above, children] of siblings) {
      const parts = children.map(keyOf);
      const siblingCells = parts.map((key) => ({ key, value: valueOf(key) }));
      for (const key of suppressedSiblings(siblingCells, hidden.has(above))) hidden.add(key);
      if (cells.has(above)) sums.push({ total: above, parts });
    }
  }
  closeSums([...sums, ...sumsOverTypes(table)], valueOf, hidden);
  return hidden;
}

/**
 * A region's total beside its types. Ordinary households have no type, so that the total may be more than the sum; the
 * types are closed all the same, since the total of another measure may be just theirs.
 */
function sumsOverTypes(table: readonly RollupRow[]): PublishedSum[] {
  const regions = [...groupBy(table, ({ region }) => region).values()];
  return regions.flatMap((rows) => {
    const total = rows.find(({ kind }) => kind === allKinds);
    const parts = rows.filter(({ kind }) => kind !== allKinds).map(keyOf);
    return total ? [{ total: keyOf(total), parts }] : [];
  });
}

function groupBy(rows: readonly RollupRow[], groupOf: (row: RollupRow) => string): Map<string, RollupRow[]> {
  const groups = new Map<string, RollupRow[]>();
  for (const row of rows) {
    const group = groups.get(groupOf(row));
    if (group) group.push(row);
    else groups.set(groupOf(row), [row]);
  }
  return groups;
}

async function write(
  query: Query,
  county: string,
  hidden: ReadonlyMap<RollupRow, readonly string[]>,
): Promise<void> {
  const marks = [...hidden].map(([{ region, year, kind }, suppressed]) => ({
    region,
    year,
    kind,
    suppressed,
  }));
  await query(
    `update rollup_poverty p set suppressed = m.suppressed
     from json_to_recordset($2::json) as m(region text, year smallint, kind text, suppressed text[])
     where p.county = $1 and p.region = m.region and p.year = m.year and p.household_type = m.kind`,
    [county, JSON.stringify(marks)],
  );
}
