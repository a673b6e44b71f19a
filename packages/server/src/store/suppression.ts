// Marks which cells of a county's rollups the public does not see, along the region only, from the county down.
import { suppressedSiblings } from '@onemap/core';
import type { Query } from './db.js';

/** Measures that are hidden together, under the count of households that decides. */
const families = {
  households: ['households', 'persons', 'netIncome', 'netIncomePersons'],
  poor_households: ['poorHouseholds', 'poorPersons'],
  exited_households: ['exitedHouseholds', 'exitedPersons'],
  relapsed_households: ['relapsedHouseholds', 'relapsedPersons'],
} as const;

type Family = keyof typeof families;

type RollupRow = Record<Family, number> & {
  readonly region: string;
  readonly parent: string | null;
  readonly level: string;
  readonly year: number;
  readonly kind: string;
};

const levels = ['county', 'town', 'village'];

/** Writes `rollup_poverty.suppressed` of one county; the rule is core's, the same for every later query. */
export async function refreshSuppression(query: Query, county: string): Promise<void> {
  const rows = await query<RollupRow>(
    `select p.region, r.parent, p.level, p.year::int as year, p.household_type as kind, p.households::int as households,
       p.poor_households::int as poor_households, p.exited_households::int as exited_households,
       p.relapsed_households::int as relapsed_households
     from rollup_poverty p join region r on r.county = p.county and r.code = p.region where p.county = $1`,
    [county],
  );
  const hidden = new Map<RollupRow, string[]>();
  for (const table of tablesOf(rows)) {
    for (const family of Object.keys(families) as Family[]) {
      for (const row of hiddenRows(table, family))
        hidden.set(row, [...(hidden.get(row) ?? []), ...families[family]]);
    }
  }
  if (hidden.size > 0) await write(query, county, hidden);
}

/** Rows of one year and household type each. */
function tablesOf(rows: readonly RollupRow[]): RollupRow[][] {
  const tables = new Map<string, RollupRow[]>();
  for (const row of rows) {
    const key = `${row.year}|${row.kind}`;
    const table = tables.get(key);
    if (table) table.push(row);
    else tables.set(key, [row]);
  }
  return [...tables.values()];
}

function hiddenRows(table: readonly RollupRow[], family: Family): RollupRow[] {
  const hidden = new Set<string>();
  for (const level of levels) {
    const siblings = new Map<string, RollupRow[]>();
    for (const row of table.filter((one) => one.level === level)) {
      const parent = row.parent ?? '';
      siblings.set(parent, [...(siblings.get(parent) ?? []), row]);
    }
    for (const [parent, children] of siblings) {
      const cells = children.map((row) => ({ key: row.region, value: row[family] }));
      for (const region of suppressedSiblings(cells, hidden.has(parent))) hidden.add(region);
    }
  }
  return table.filter(({ region }) => hidden.has(region));
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
