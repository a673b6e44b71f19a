// People, housing, income and batches, each number counted by hand from five members, six houses and three incomes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatDataset } from '@onemap/contract';
import { readCube } from '@onemap/contract/cube';
import { startTestServer, type TestServer } from '../app.test-data.js';
import type { Query } from '../store/db.js';
import { refreshRollups } from '../store/rollups.js';
import { householdId, tellYear, villages } from '../store/small-register.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.db.write(async (query) => {
    await writeMembers(query);
    await writeHouses(query);
    await writeIncomes(query);
    await writeBatches(query);
    await tellYear(query, 2020);
    await refreshRollups(query, ['620523']);
  });
});
afterAll(() => server.db.close());

/** Beside household 1 of the small register: a head born 1970 with a chronic illness, a pupil born 2012. */
async function writeMembers(query: Query): Promise<void> {
  await query(
    `insert into member (county, household, region, id, ordinal, name, relation, sex, birth_date, ethnic_group, education, student_status, health, labour_skill)
     values ('620523', $1, $4, 'm1', 1, '丁', 'head', 'female', '1950-06-01', 'Hui', 'illiterate', null, '{chronic,disabled}', 'lost'),
            ('620523', $2, $4, 'm1', 1, '戊', 'daughter', 'female', '2004-12-31', null, null, 'senior2', '{healthy}', null),
            ('620523', $3, $5, 'm1', 1, '己', 'head', 'male', '1985-12-31', 'Han', 'juniorHigh', null, '{healthy}', 'ordinary')`,
    [householdId(3), householdId(4), householdId(9), villages[0], villages[2]],
  );
  await query('update member set work_months = 9 where household = $1', [householdId(4)]);
  await query('update member set work_months = 3 where household = $1', [householdId(9)]);
}

const houses: [
  n: number,
  area: number | null,
  structure: string,
  danger: string | null,
  water: string,
  road: string,
][] = [
  [1, 80, 'brickWood', 'levelA', 'treatedTap', 'concrete'],
  [2, 100, 'brickConcrete', 'levelB', 'treatedTap', 'concrete'],
  [3, 40.5, 'adobe', 'levelC', 'rain', 'dirt'],
  [4, 120, 'brickConcrete', 'levelA', 'treatedTap', 'asphalt'],
  [7, null, 'brickWood', null, 'protectedWell', 'gravel'],
  [9, 60, 'adobe', 'levelD', 'protectedWell', 'dirt'],
];

async function writeHouses(query: Query): Promise<void> {
  for (const [n, ...house] of houses)
    await query(
      `update household set housing_area_m2 = $2, house_structure = $3, danger_house_level = $4, drinking_water = $5, road_type = $6
       where id = $1`,
      [householdId(n), ...house],
    );
}

/** Wage, business, property, transfer, business cost and what they leave a person. */
const incomes: [n: number, ...parts: (number | null)[]][] = [
  [1, 6000, 3000, null, 900, 1200, 2900],
  [2, 8000, null, null, null, null, 2000],
  [9, null, 4000, null, 500, 1500, 1000],
];

async function writeIncomes(query: Query): Promise<void> {
  for (const [n, ...parts] of incomes)
    await query(
      `update household_year set wage_yuan = $2, business_yuan = $3, property_yuan = $4, transfer_yuan = $5,
         business_cost_yuan = $6, net_income_per_capita_yuan = $7 where household = $1 and year = 2020`,
      [householdId(n), ...parts],
    );
}

/** Beside household 1, which has a measure of production of 2019. */
async function writeBatches(query: Query): Promise<void> {
  const measures = [
    [householdId(1), villages[0], 'education'],
    [householdId(2), villages[0], 'production'],
    [householdId(9), villages[2], 'education'],
  ];
  for (const [household, region, batch] of measures)
    await query(
      `insert into measure (county, household, region, id, category, batch, year, content)
       values ('620523', $1, $2, 'p2', 'education', $3, 2020, '帮扶')`,
      [household, region, batch],
    );
}

const ask = async (persona: string, cube: string, query: string, time = 2020) =>
  readCube(
    await server.get<StatDataset>(persona, `/statistics/${cube}/data?region=620523&time=${time}&${query}`),
  );

/** The cells of a measure along a dimension that are not zero. */
async function cells(persona: string, cube: string, dimension: string, measure: string, time = 2020) {
  const data = await ask(persona, cube, `${dimension}=*&measure=${measure}`, time);
  const kept = data.series(dimension, { measure }).filter(({ value }) => value !== 0);
  return Object.fromEntries(kept.map(({ key, value, status }) => [key, value ?? status]));
}

describe('people', () => {
  it.each([
    ['sex', { male: 3, female: 2 }],
    // At the end of 2020: 8, 16 since that very day, 35, 50 and 70 years.
    ['ageGroup', { age6to15: 1, age16to29: 1, age30to44: 1, age45to59: 1, age60to79: 1 }],
    ['education', { illiterate: 1, primary: 1, juniorHigh: 1 }],
    ['schoolState', { primary: 1, seniorHigh: 1, notInSchool: 3 }],
    ['labourSkill', { lost: 1, ordinary: 1 }],
    // Nine months, three, and nothing on record of the other three.
    ['workTime', { none: 3, under6Months: 1, from6Months: 1 }],
    ['health', { healthy: 3, chronic: 2, disabled: 1 }],
    ['ethnicGroup', { Hui: 1, Han: 1 }],
  ])('are counted by %s', async (dimension, expected) => {
    expect(await cells('county', 'people', dimension, 'members')).toEqual(expected);
  });

  it('are 5 in all, 4 of them in poor households', async () => {
    const data = await ask('county', 'people', 'measure=members,poorMembers');
    expect(data.dataset.value).toEqual([5, 4]);
    expect(await cells('county', 'people', 'sex', 'poorMembers')).toEqual({ male: 3, female: 1 });
  });

  it('with two health labels are counted twice, over a denominator that counts them once', async () => {
    const data = await ask('county', 'people', 'health=chronic,disabled&measure=members,memberShare');
    const at = (health: string, measure: string) => data.at({ health, measure }).value;
    expect([at('chronic', 'members'), at('disabled', 'members'), at('chronic', 'labelledMembers')]).toEqual([
      2, 1, 5,
    ]);
    expect(at('chronic', 'memberShare')).toBe(40);
    expect(data.dataset.extension.dimensions!['health']).toEqual({
      multiple: true,
      denominators: { members: { measure: 'labelledMembers', title: '填有健康状况的登记成员' } },
    });
  });

  it('have the household type: 1 of 5 in a household on minimum living security', async () => {
    const data = await ask('county', 'people', 'sex=female&householdType=*&measure=members');
    expect(data.series('householdType', {}).map(({ value }) => value)).toEqual([1, 1, 0, 0]);
  });

  it('are missing in a year without a register of its own', async () => {
    expect((await ask('county', 'people', 'measure=members', 2019)).at({}).status).toBe('missing');
    expect((await ask('county', 'people', 'sex=male&measure=members', 2019)).at({}).status).toBe('missing');
    const years = readCube(
      await server.get<StatDataset>('county', '/statistics/people/data?region=620523&measure=members'),
    );
    expect(years.keys('time')).toEqual(['2020']);
  });

  it('are hidden by the households they live in: 3 men in 2 households', async () => {
    expect(await cells('visitor', 'people', 'sex', 'members')).toEqual({
      male: 'suppressed',
      female: 'suppressed',
    });
    expect((await ask('visitor', 'people', 'measure=members')).at({}).value).toBe(5);
  });
});

describe('housing', () => {
  it.each([
    ['houseStructure', { brickWood: 2, brickConcrete: 2, adobe: 2 }],
    ['dangerHouseLevel', { levelA: 2, levelB: 1, levelC: 1, levelD: 1 }],
    ['drinkingWater', { treatedTap: 3, protectedWell: 2, rain: 1 }],
    ['roadType', { concrete: 2, asphalt: 1, gravel: 1, dirt: 2 }],
  ])('is counted by %s', async (dimension, expected) => {
    expect(await cells('county', 'housing', dimension, 'households')).toEqual(expected);
  });

  it('counts the poor and the persons of a structure, out of the 6 whose structure is on record', async () => {
    expect(await cells('county', 'housing', 'houseStructure', 'poorHouseholds')).toEqual({
      ...{ brickWood: 2, brickConcrete: 1, adobe: 2 },
    });
    expect(await cells('county', 'housing', 'houseStructure', 'persons')).toEqual({
      ...{ brickWood: 7, brickConcrete: 9, adobe: 5 },
    });
    const share = await ask('county', 'housing', 'houseStructure=adobe&measure=householdShare');
    expect(share.at({ measure: 'householdShare' }).value).toBeCloseTo(100 / 3, 12);
  });

  it('has 400.5 square metres for 17 persons, and 20.1 a head in adobe', async () => {
    const data = await ask('county', 'housing', 'measure=housingAreaPerCapita');
    expect([
      data.at({ measure: 'housingAreaM2' }).value,
      data.at({ measure: 'housingAreaPersons' }).value,
    ]).toEqual([400.5, 17]);
    expect(data.at({ measure: 'housingAreaPerCapita' }).value).toBeCloseTo(400.5 / 17, 12);
    const adobe = await ask('county', 'housing', 'houseStructure=adobe&measure=housingAreaPerCapita');
    expect(adobe.at({ measure: 'housingAreaPerCapita' }).value).toBeCloseTo(20.1, 12);
  });

  it('has no area where none is on record', async () => {
    const gravel = await ask('county', 'housing', 'roadType=gravel&measure=housingAreaM2,households');
    expect(gravel.at({ measure: 'housingAreaM2' }).status).toBe('missing');
    expect(gravel.at({ measure: 'households' }).value).toBe(1);
  });
});

describe('economy', () => {
  it('adds up each component of those who report it; what nobody reports is missing', async () => {
    expect(await cells('county', 'economy', 'incomeComponent', 'incomeAmount')).toEqual({
      ...{ wage: 14_000, business: 7000, property: 'missing', transfer: 1400, businessCost: 2700 },
    });
    const wage = await ask('county', 'economy', 'incomeComponent=wage&measure=incomePerCapita');
    expect(wage.at({ measure: 'incomePersons' }).value).toBe(10);
    expect(wage.at({ measure: 'incomePerCapita' }).value).toBe(1400);
  });

  it('hides components that fewer than 3 households report', async () => {
    expect(await cells('visitor', 'economy', 'incomeComponent', 'incomeAmount')).toEqual({
      ...{ wage: 'suppressed', business: 'suppressed', property: 'missing' },
      ...{ transfer: 'suppressed', businessCost: 'suppressed' },
    });
  });

  it('has net income of the register and disposable income of the survey, each with its own denominator', async () => {
    const data = await ask('county', 'economy', 'measure=netIncomePerCapita,disposableIncomePerCapita');
    // 8,700 + 8,000 + 3,000 of the three, and 78,193 of the nine others at 3,000 yuan and their number a head.
    expect(data.at({ measure: 'netIncome' }).value).toBe(97_893);
    expect(data.at({ measure: 'netIncomePerCapita' }).value).toBeCloseTo(97_893 / 36, 9);
    expect(data.at({ measure: 'disposableIncomePerCapita' }).status).toBe('missing');
    expect(data.measure('netIncomePerCapita').denominatorTitle).toBe('登记收入的人口');
    expect(data.measure('disposableIncomePerCapita')).toMatchObject({
      ...{
        numerator: 'disposableIncome',
        denominator: 'surveyedResidents',
        denominatorTitle: '农村常住人口',
      },
    });
  });
});

describe('batches', () => {
  it('overlap: two households in each of two, three in any', async () => {
    expect(await cells('county', 'poverty', 'batch', 'households')).toEqual({ production: 2, education: 2 });
    const data = await ask('county', 'poverty', 'batch=production&measure=households');
    expect(data.at({ measure: 'labelledHouseholds' }).value).toBe(3);
    // As the register stands, in the earlier year too.
    expect(await cells('county', 'poverty', 'batch', 'households', 2019)).toEqual({
      production: 2,
      education: 2,
    });
  });
});
