import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCube } from '@onemap/contract/cube';
import { anonymous } from '../auth/viewer.js';
import { openEmptyDatabase } from '../store/empty-database.test-data.js';
import type { Db } from '../store/db.js';
import { rollupMeasures } from '../store/rollups.js';
import { createStatistics } from '../store/statistics.js';
import { findRollupDifferences } from '../store/verify-rollups.js';
import { seedDemo } from './index.js';

let db: Db;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onemap-demo-'));
  db = await openEmptyDatabase();
  await seedDemo(db, { folder, scale: 0.08, key: 'test' });
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

const rows = <T>(sql: string) => db.write((query) => query<T>(sql, []));

describe('the demo', () => {
  it('has the regions by their real codes, with outlines only where they are invented', async () => {
    const found =
      await rows(`select left(code, 6) as place, level, count(*)::int as count, bool_and(synthetic) as invented, bool_and(geometry is not null) as drawn
      from region where county in ('620523', '431022') group by 1, 2 order by 1, 2`);
    expect(found).toEqual([
      { place: '431022', level: 'county', count: 1, invented: false, drawn: false },
      { place: '431022', level: 'group', count: 8, invented: true, drawn: true },
      { place: '431022', level: 'town', count: 1, invented: true, drawn: true },
      { place: '431022', level: 'village', count: 6, invented: true, drawn: true },
      { place: '620523', level: 'county', count: 1, invented: true, drawn: true },
      { place: '620523', level: 'town', count: 15, invented: true, drawn: true },
      { place: '620523', level: 'village', count: 415, invented: true, drawn: true },
    ]);
  });

  it('has parents that equal the sum of their children in every additive measure, year and household type', async () => {
    const columns = Object.keys(rollupMeasures);
    const cells = await rows<Record<string, string | number>>(
      `select p.*, r.parent from rollup_poverty p join region r on r.county = p.county and r.code = p.region where p.county = '620523'`,
    );
    const key = (region: unknown, cell: Record<string, unknown>, column: string) =>
      `${String(region)} ${String(cell.year)} ${String(cell.household_type)} ${column}`;
    const sums = new Map<string, number>();
    for (const cell of cells) {
      for (const column of columns)
        sums.set(
          key(cell.parent, cell, column),
          (sums.get(key(cell.parent, cell, column)) ?? 0) + Number(cell[column]),
        );
    }
    const parents = cells.filter(({ level }) => level !== 'village');
    expect(parents).toHaveLength((1 + 15) * 8 * 5);
    const differing = parents
      .flatMap((cell) =>
        columns.map((column) => [key(cell.region, cell, column), Number(cell[column])] as const),
      )
      .filter(([name, value]) => sums.get(name) !== value);
    expect(differing).toEqual([]);
  });

  it('has rollups that a second computation confirms', async () => {
    const { compared, differences } = await findRollupDifferences(db);
    const [kept] = await rows<{ count: number }>(
      `select (select count(*)::int from rollup_breakdown) + (select count(*)::int from rollup_activity) as count`,
    );
    expect(compared - kept!.count).toBe(431 * 8 * 5 + 5);
    expect(differences).toEqual([]);
  });

  it.each([
    ['households', 'households'],
    ['poor_households', 'poorHouseholds'],
    ['exited_households', 'exitedHouseholds'],
    ['relapsed_households', 'relapsedHouseholds'],
    ['net_income_households', 'netIncome'],
  ])('publishes no small cell of %s, and no sum that has a single hidden one', async (column, measure) => {
    const cell = `select r.parent, p.*, p.${column} as n, '${measure}' = any(p.suppressed) as hidden
      from rollup_poverty p join region r on r.county = p.county and r.code = p.region where p.county = '620523'`;
    expect(await rows(`select * from (${cell}) c where n in (1, 2) and not hidden limit 1`)).toEqual([]);
    const opened = (members: string, sum: string) =>
      rows(`with c as (${cell}) select ${sum} from (${members}) m where n > 0 group by ${sum}
        having count(*) filter (where hidden) = 1 limit 1`);
    const children = 'select parent as whole, year, household_type, n, hidden from c';
    const parents = `select region as whole, year, household_type, n, hidden from c where level <> 'village'`;
    expect(
      await opened(`${children} where level <> 'county' union all ${parents}`, 'whole, year, household_type'),
    ).toEqual([]);
    expect(await opened('select * from c', 'region, year')).toEqual([]);
  });

  it('marks every household as invented and says so in its source', async () => {
    expect(
      await rows(
        "select count(*)::int as count from household where not synthetic or source not like '示意数据%'",
      ),
    ).toEqual([{ count: 0 }]);
  });

  it('keeps published figures apart, each with a source, in persons and yuan', async () => {
    expect(await rows("select count(*)::int as count from published_figure where source = ''")).toEqual([
      { count: 0 },
    ]);
    expect(
      await rows(
        "select value, unit from published_figure where region = '620523000000' and measure = 'povertyIncidence'",
      ),
    ).toEqual([{ value: 5.29, unit: '%' }]);
    expect(
      await rows(
        "select value, unit from published_figure where region = '530600000000' and measure = 'poorPersons'",
      ),
    ).toEqual([{ value: 1_119_500, unit: '人' }]);
  });

  it('has regional figures that add up to the national ones of 2016 to 2019', async () => {
    const found =
      await rows(`select n.year from published_figure n where n.region = '000000000000' and n.measure = 'poorPersons' and n.year between 2016 and 2019
      and n.value = (select sum(a.value) from published_figure a where a.region like '0000000001%' and a.year = n.year and a.measure = 'poorPersons') order by 1`);
    expect(found).toEqual([{ year: 2016 }, { year: 2017 }, { year: 2018 }, { year: 2019 }]);
  });
});

describe("Yong'an in 2014", () => {
  it('has 308 households with 1,403 persons, 841 of them Yao', async () => {
    expect(
      await rows(
        "select count(*)::int as households, sum(member_count)::int as persons from household where region = '431022205201'",
      ),
    ).toEqual([{ households: 308, persons: 1403 }]);
    expect(
      await rows(
        "select count(*)::int as persons, count(*) filter (where ethnic_group = 'Yao')::int as yao from member where region = '431022205201'",
      ),
    ).toEqual([{ persons: 1403, yao: 841 }]);
  });

  it('has 162 poor households with 603 persons: 152 with 593 identified, 10 with 10 of the five guarantees', async () => {
    const found =
      await rows(`select household_type as type, poor_households::int as households, poor_persons::int as persons
      from rollup_poverty where region = '431022205201' and year = 2014 and household_type in ('*', 'wubao') order by 1`);
    expect(found).toEqual([
      { type: '*', households: 162, persons: 603 },
      { type: 'wubao', households: 10, persons: 10 },
    ]);
  });

  it('answers them as measures: on record, in poverty, and 2,280 yuan a head over the whole village', async () => {
    const measure = ['households', 'persons', 'poorHouseholds', 'poorPersons', 'netIncomePerCapita'];
    const query = { measure, region: ['431022205201'], time: ['2014'] };
    const cube = readCube(await createStatistics(db).data(anonymous, 'poverty', query));
    expect(measure.map((id) => cube.at({ measure: id }).value)).toEqual([308, 1403, 162, 603, 2280]);
    expect(measure.map((id) => cube.measure(id).unit)).toEqual(['户', '人', '户', '人', '元']);
  });

  it('has the five overlapping batches as printed', async () => {
    const found =
      await rows(`select m.batch, count(distinct h.id)::int as households, sum(h.member_count)::int as persons
      from measure m join household h on h.county = m.county and h.id = m.household where h.region = '431022205201' group by 1 order by 1`);
    expect(found).toEqual([
      { batch: 'dangerousHousing', households: 99, persons: 404 },
      { batch: 'education', households: 82, persons: 349 },
      { batch: 'medicalAid', households: 35, persons: 133 },
      { batch: 'production', households: 130, persons: 563 },
      { batch: 'socialSecurity', households: 40, persons: 147 },
    ]);
  });

  it('answers the batches as a dimension whose categories overlap', async () => {
    const query = { measure: ['households', 'persons'], region: ['431022205201'], batch: ['*'] };
    const cube = readCube(await createStatistics(db).data(anonymous, 'poverty', query));
    const at = (batch: string) =>
      ['households', 'persons'].map((measure) => cube.at({ batch, measure }).value);
    expect([at('production'), at('dangerousHousing'), at('education')]).toEqual([
      ...[
        [130, 563],
        [99, 404],
        [82, 349],
      ],
    ]);
    expect([at('socialSecurity'), at('medicalAid'), at('relocation')]).toEqual([
      ...[
        [40, 147],
        [35, 133],
        [0, 0],
      ],
    ]);
    expect(cube.dataset.extension.dimensions!['batch']!.multiple).toBe(true);
  });

  it('has printed shares that 594 persons reproduce to two digits', async () => {
    const found = await rows<{
      share: string;
      printed: string;
    }>(`select round((100 * p.value / 594)::numeric, 2)::text as share, s.value::numeric(5, 2)::text as printed
      from published_figure p join published_figure s on s.region = p.region and s.measure = replace(p.measure, '.persons', '.share')
      where p.measure like 'batch.%.persons' order by p.measure`);
    expect(found.map(({ printed }) => printed)).toEqual(['68.01', '58.75', '22.39', '94.78', '24.75']);
    expect(found.map(({ share }) => share)).toEqual(found.map(({ printed }) => printed));
  });

  it('has its land, its income, its helpers and its area as printed', async () => {
    const [land] = await rows(
      "select sum(farmland_mu) as farmland, sum(woodland_mu) as woodland from household where region = '431022205201'",
    );
    expect(land).toEqual({ farmland: 680, woodland: 13_500 });
    const [income] = await rows(
      "select sum(wage_yuan + business_yuan + property_yuan + transfer_yuan - business_cost_yuan) / sum(member_count) as net from household_year where region = '431022205201'",
    );
    expect(income).toEqual({ net: 2280 });
    const [helpers] =
      await rows(`select count(distinct id)::int as helpers, count(distinct household)::int as households,
      count(distinct unit) filter (where unit like '帮扶单位%')::int as units, count(distinct id) filter (where unit like '莽山%')::int as township from helper where region = '431022205201'`);
    expect(helpers).toEqual({ helpers: 101, households: 162, units: 6, township: 6 });
    const [area] = await rows<{ area: number }>(
      "select area_km2 as area from region where code = '431022205201'",
    );
    expect(area!.area.toFixed(2)).toBe('9.78');
  });

  it('has road projects of 196, 594, 710, 16 and 67 times 10,000 yuan, 15,830,000 in all', async () => {
    const found = await rows<{ value: number }>(
      "select value from published_figure where measure like 'road.%.budget' order by value",
    );
    expect(found.map(({ value }) => value)).toEqual([160_000, 670_000, 1_960_000, 5_940_000, 7_100_000]);
    expect(found.reduce((sum, { value }) => sum + value, 0)).toBe(15_830_000);
  });

  it('stands alone: its township and county have no total, since their other villages are not in the register', async () => {
    expect(await rows("select distinct region from rollup_poverty where county = '431022'")).toEqual([
      { region: '431022205201' },
    ]);
  });
});
