// The generator's county as rows of the base tables: written without the importer, and multiplied in the database.
import { codeList } from '@onemap/contract/codes';
import type { CountyFiles } from '../../../packages/server/src/seed/generate/files.js';
import type { PlannedHousehold } from '../../../packages/server/src/seed/generate/register.js';
import type { Db, Query } from '../../../packages/server/src/store/db.js';
import { refreshRollups } from '../../../packages/server/src/store/rollups.js';

export const county = '620523';
const batch = 5000;

const idsOf = (list: Parameters<typeof codeList>[0]): Map<string, string> =>
  new Map(codeList(list).map(({ zh, id }) => [zh, id]));
const types = idsOf('householdType');
const causes = idsOf('cause');
const statuses = idsOf('exitStatus');

/** Every `step`th planned household, its years and the regions; the database must be migrated and empty. */
export async function writeRegister(db: Db, plan: CountyFiles, step = 1): Promise<void> {
  const chosen = plan.households.filter((_, index) => index % step === 0);
  await db.write(async (query) => {
    await insert(query, 'region', regionColumns, regionRows(plan));
    for (let from = 0; from < chosen.length; from += batch) {
      const part = chosen.slice(from, from + batch);
      await insert(query, 'household', householdColumns, part.map(householdRow));
      await insert(query, 'household_year', yearColumns, part.flatMap(yearRows));
    }
  });
  await finish(db);
}

export async function emptyRegister(db: Db): Promise<void> {
  await db.write((query) =>
    query('truncate household, household_year, region, rollup_poverty, data_version'),
  );
}

/** Copies number `first` to `last` of every household of the generator, a few dozen metres apart, under ids of their own. */
export async function copyRegister(db: Db, first: number, last: number): Promise<void> {
  const names = (
    columns: Readonly<Record<string, string>>,
    changed: Readonly<Record<string, string>>,
  ): string =>
    Object.keys(columns)
      .map((name) => changed[name] ?? name)
      .join(', ');
  await db.write(async (query) => {
    for (const [table, columns, changed] of [
      ['household_year', yearColumns, { household: `household || 'x' || k` }],
      [
        'household',
        householdColumns,
        { id: `id || 'x' || k`, lon: 'lon + 0.0003 * (k % 4)', lat: 'lat + 0.0003 * (k / 4)' },
      ],
    ] as const) {
      const key = table === 'household' ? 'id' : 'household';
      await query(
        `insert into ${table} (${Object.keys(columns).join(', ')})
         select ${names(columns, changed)} from ${table}, generate_series($1::int, $2::int) as k where ${key} not like '%x%'`,
        [first, last],
      );
    }
  });
  await finish(db);
}

async function finish(db: Db): Promise<void> {
  await db.write(async (query) => {
    await query('analyze region, household, household_year');
    await refreshRollups(query, [county]);
    await query('analyze household, rollup_poverty');
  });
}

async function insert(
  query: Query,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly object[],
): Promise<void> {
  const names = Object.keys(columns).join(', ');
  const record = Object.entries(columns).map((column) => column.join(' '));
  await query(
    `insert into ${table} (${names}) select ${names} from json_to_recordset($1::json) as r(${record.join(', ')})`,
    [JSON.stringify(rows)],
  );
}

const regionColumns = {
  ...{ county: 'text', code: 'text', level: 'text', parent: 'text', name: 'text', short_name: 'text' },
  ...{ lon: 'float8', lat: 'float8', synthetic: 'boolean', source: 'text' },
};
const householdColumns = {
  ...{ county: 'text', id: 'text', region: 'text', household_class: 'text', head_name: 'text' },
  ...{ member_count: 'int', main_cause: 'text', phone: 'text', lon: 'float8', lat: 'float8' },
  ...{ synthetic: 'boolean', source: 'text', content_hash: 'text' },
};
const yearColumns = {
  ...{ county: 'text', household: 'text', region: 'text', year: 'smallint', status: 'text' },
  ...{ household_type: 'text', member_count: 'int', net_income_per_capita_yuan: 'float8' },
};

function regionRows({ regions }: CountyFiles): object[] {
  return regions.map(({ division: { code, level, parent, name, shortName }, interior: [centre] }) => ({
    ...{ county, code, level, parent, name, short_name: shortName, lon: centre?.[0], lat: centre?.[1] },
    ...{ synthetic: true, source: '示意数据' },
  }));
}

function idOf({ no }: PlannedHousehold): string {
  return `${county}-${no.slice(6)}`;
}

function householdRow(household: PlannedHousehold): object {
  const { village, place, members, years } = household;
  const [lon, lat] = place;
  return {
    ...{ county, id: idOf(household), region: village, member_count: members.length, lon, lat },
    household_class: years.at(-1)?.status === '已脱贫' ? 'exited' : 'poor',
    main_cause: causes.get(household.causes[0] ?? ''),
    ...{ head_name: '张三', phone: '13800000000', synthetic: true, source: '示意数据', content_hash: '' },
  };
}

function yearRows(household: PlannedHousehold): object[] {
  return household.years.map(({ year, status }) => ({
    ...{ county, household: idOf(household), region: household.village, year },
    status: statuses.get(status) ?? null,
    household_type: types.get(household.type) ?? null,
    member_count: household.members.length,
    net_income_per_capita_yuan: 3000 + ((year * 7 + household.members.length * 131) % 4000),
  }));
}
