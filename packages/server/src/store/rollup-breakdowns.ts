// Statistics of the register by one dimension and the household type, counted in the transaction that writes the register.
import { setImmediate } from 'node:timers/promises';
import { breakdownStatements, yearsOfRecords, type YearOfRecords } from './breakdown-cells.js';
import type { Query } from './db.js';
import { queryJson } from './json-rows.js';
import { arrayLiteral, rowsOfText, textOfRows } from './row-text.js';
import { hiddenBitsOf, type CountedRow, type TotalRow } from './suppress-breakdowns.js';

/**
 * Counts all breakdowns of a county again; its rollup_poverty, which says what regions are covered, must be there. Goes
 * year by year, so that what is held at once does not grow with the years, and looks into the cells of one statement
 * while the database counts those of the next.
 */
export async function refreshBreakdowns(query: Query, county: string): Promise<void> {
  await query('delete from rollup_breakdown where county = $1', [county]);
  const totals = await readTotals(query, county);
  // What is beyond work_mem would go through files.
  await query("set local work_mem = '64MB'");
  const years = await query<YearOfRecords>(yearsOfRecords, [county]);
  const parts = years.flatMap((known) =>
    breakdownStatements.filter(({ counts }) => counts(known)).map((each) => ({ ...each, year: known.year })),
  );
  const count = (at: number): Promise<CountedRow[]> => {
    const part = parts[at];
    const rows = part ? queryJson<CountedRow>(query, part.sql, [county, part.year]) : Promise.resolve([]);
    // It is awaited later, after what may fail before it.
    rows.catch(() => undefined);
    return rows;
  };
  let counting = count(0);
  for (const [at, { year, columns }] of parts.entries()) {
    const rows = await counting;
    counting = count(at + 1);
    // The statement goes out now, before this thread is busy.
    await setImmediate();
    const covered = totals.get(String(year)) ?? [];
    const tables = [...groupBy(rows, ({ dimension }) => dimension).values()];
    await Promise.all(
      tables.map((table) => {
        const whole = [...table, ...emptyRows(table, covered, columns)];
        return insert(query, county, columns, whole, hiddenBitsOf(whole, covered));
      }),
    );
  }
}

/** A region where nobody has the dimension, in a year in which others have: its zeros are zeros, not missing. */
function emptyRows(
  table: readonly CountedRow[],
  covered: readonly TotalRow[],
  columns: readonly string[],
): CountedRow[] {
  const { year, dimension } = table[0]!;
  const present = new Set(table.filter(({ kind }) => kind === '*').map(({ region }) => region));
  const arrays = Object.fromEntries(columns.map((column) => [column, []]));
  return covered
    .filter(({ region, kind }) => kind === '*' && !present.has(region))
    .map(({ region }) => ({
      ...arrays,
      region,
      parent: null,
      level: '',
      year,
      dimension,
      kind: '*',
      value: [],
    }));
}

/** What rollup_poverty publishes, by year. */
export async function readTotals(query: Query, county: string): Promise<Map<string, TotalRow[]>> {
  const bit = (measure: string, bits: number) =>
    `case when '${measure}' = any(suppressed) then ${bits} else 0 end`;
  const rows = await queryJson<TotalRow & { year: number }>(
    query,
    `select region, year, household_type as kind, households, poor_households, exited_households, relapsed_households,
       net_income_households as amount_households,
       ${bit('households', 1)} + ${bit('poorHouseholds', 2)} + ${bit('exitedHouseholds', 4)}
         + ${bit('relapsedHouseholds', 8)} + ${bit('netIncome', 16)} as hidden
     from rollup_poverty where county = $1`,
    [county],
  );
  return new Map(groupBy(rows, ({ year }) => String(year)));
}

async function insert(
  query: Query,
  county: string,
  columns: readonly string[],
  rows: readonly CountedRow[],
  hidden: readonly (readonly number[])[],
): Promise<void> {
  const places = columns.map((column, at) => `c[${at + 6}]::${column === 'amount' ? 'float8' : 'int'}[]`);
  const records = rows.map(({ region, dimension, year, kind, value, ...numbers }, at) => [
    ...[region, dimension, year, kind, arrayLiteral(value)],
    ...columns.map((column) => arrayLiteral(numbers[column] as readonly number[])),
    arrayLiteral(hidden[at]!),
  ]);
  await query(
    `insert into rollup_breakdown (county, region, dimension, year, household_type, categories, ${columns.join(', ')}, hidden)
     select $2, c[1], c[2], c[3]::smallint, c[4], c[5]::text[], ${places.join(', ')}, c[${columns.length + 6}]::smallint[]
     from ${rowsOfText}`,
    [textOfRows(records), county],
  );
}

function groupBy<T>(rows: readonly T[], groupOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(groupOf(row));
    if (group) group.push(row);
    else groups.set(groupOf(row), [row]);
  }
  return groups;
}
