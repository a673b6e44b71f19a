// Breakdowns by one dimension and the household type: every number is counted by hand from the small register.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cube, Problem, StatDataset } from '@onemap/contract';
import { readCube } from '@onemap/contract/cube';
import { startTestServer, type TestServer } from '../app.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const ask = async (persona: string, cube: string, query: string) =>
  readCube(
    await server.get<StatDataset>(persona, `/statistics/${cube}/data?region=620523&time=2020&${query}`),
  );

/** The cells along a dimension that are not zero: numbers, or why there is none. */
async function cells(persona: string, cube: string, dimension: string, query: string) {
  const data = await ask(persona, cube, `${dimension}=*&${query}`);
  const measure = /measure=(\w+)/.exec(query)![1]!;
  const kept = data
    .series(dimension, {
      measure,
      ...Object.fromEntries(new URLSearchParams(query.replace(/measure=\w+&?/, ''))),
    })
    .filter(({ value }) => value !== 0);
  return Object.fromEntries(kept.map(({ key, value, status }) => [key, value ?? status]));
}

describe('poverty by cause', () => {
  it('counts a household once by its main cause: 3 + 1 + 2 + 1 of 7', async () => {
    expect(await cells('county', 'poverty', 'mainCause', 'measure=poorHouseholds')).toEqual({
      ...{ illness: 3, schooling: 1, disability: 2, disaster: 1 },
    });
    // 3 + 3 + 3 members, 4, 2 + 2, 4.
    expect(await cells('county', 'poverty', 'mainCause', 'measure=poorPersons')).toEqual({
      ...{ illness: 9, schooling: 4, disability: 4, disaster: 4 },
    });
  });

  it('counts a household with two causes under both, and answers the 7 that have any as the denominator', async () => {
    expect(await cells('county', 'poverty', 'cause', 'measure=poorHouseholds')).toEqual({
      ...{ illness: 4, schooling: 1, disability: 3, disaster: 1 },
    });
    const data = await ask('county', 'poverty', 'cause=illness&measure=poorHouseholds,poorHouseholdShare');
    expect(data.at({ measure: 'labelledPoorHouseholds' }).value).toBe(7);
    expect(data.at({ measure: 'poorHouseholdShare' }).value).toBeCloseTo(400 / 7, 12);
    expect(data.dataset.extension.dimensions).toEqual({
      cause: {
        multiple: true,
        denominators: {
          poorHouseholds: { measure: 'labelledPoorHouseholds', title: '填有致贫原因的贫困户' },
        },
      },
    });
  });

  it('tells those who left in the year from those who were out before', async () => {
    expect(await cells('county', 'poverty', 'mainCause', 'measure=exitedHouseholds')).toEqual({
      ...{ illness: 2, lackOfLabour: 1 },
    });
    expect(await cells('county', 'poverty', 'mainCause', 'measure=households')).toEqual({
      ...{ illness: 6, schooling: 1, disability: 2, lackOfLabour: 1, disaster: 1, funeral: 1 },
    });
  });

  it('goes with the household type: the 2 disabled are both on minimum living security', async () => {
    const data = await ask(
      'county',
      'poverty',
      'mainCause=illness,disability&householdType=*&measure=poorHouseholds',
    );
    expect(data.dataset.id).toEqual(['region', 'time', 'mainCause', 'householdType', 'measure']);
    expect(data.dataset.value).toEqual([3, 0, 0, 0, 0, 2, 0, 0]);
  });

  it('hides cells under 3 from visitors, and keeps zeros', async () => {
    expect(await cells('visitor', 'poverty', 'mainCause', 'measure=poorHouseholds')).toEqual({
      ...{ illness: 3, schooling: 'suppressed', disability: 'suppressed', disaster: 'suppressed' },
    });
    expect(await cells('visitor', 'poverty', 'mainCause', 'measure=poorPersons')).toMatchObject({
      ...{ illness: 9, disaster: 'suppressed' },
    });
    const towns = readCube(
      await server.get<StatDataset>(
        'visitor',
        '/statistics/poverty/data?region=620523:children&time=2020&mainCause=illness&measure=poorHouseholds',
      ),
    );
    // 1 and 2: neither can be subtracted from the 3 of the county.
    expect(towns.dataset.value).toEqual([null, null]);
  });

  it('is missing in a year of which the register knows nothing', async () => {
    const data = await ask('county', 'poverty', 'cause=illness&measure=poorHouseholds');
    expect(data.dataset.value[0]).toBe(4);
    const before = readCube(
      await server.get<StatDataset>(
        'county',
        '/statistics/poverty/data?region=620523&time=2001&cause=illness&measure=poorHouseholds',
      ),
    );
    expect(before.at({ measure: 'poorHouseholds' }).status).toBe('missing');
  });
});

describe('poverty by exit status', () => {
  it('counts all 12: 6 not out, 1 fallen back, 5 out', async () => {
    expect(await cells('county', 'poverty', 'status', 'measure=households')).toEqual({
      ...{ notExited: 6, exited: 5, relapsed: 1 },
    });
  });

  it('hides the 1 and one more, and one of those that add up to the published 7 poor as well', async () => {
    const seen = await cells('visitor', 'poverty', 'status', 'measure=households');
    expect(seen['relapsed']).toBe('suppressed');
    // 7 poor are published: 7 - 6 would be the one that fell back.
    expect(seen['notExited']).toBe('suppressed');
  });
});

describe('poverty by batch', () => {
  it('counts a household by the batch of its measures', async () => {
    // Household 1 has a measure of the batch of production.
    expect(await cells('county', 'poverty', 'batch', 'measure=households')).toEqual({ production: 1 });
  });
});

describe('a breakdown', () => {
  it('is described by the catalogue with its categories, years and whether they overlap', async () => {
    const { items } = await server.get<{ items: Cube[] }>('visitor', '/statistics');
    const poverty = items.find(({ id }) => id === 'poverty')!;
    expect(poverty.dimensions).toEqual([
      ...['region', 'time', 'mainCause', 'cause', 'batch', 'status', 'householdType', 'measure'],
    ]);
    const cause = poverty.breakdowns!.find(({ id }) => id === 'cause')!;
    expect(cause).toMatchObject({ title: '致贫原因', multiple: true, years: ['2019', '2020'] });
    expect(cause.categories[0]).toEqual({ id: 'illness', label: '因病' });
    expect(cause.measures).toContain('poorHouseholdShare');
    expect(poverty.measures).not.toContain('poorHouseholdShare');
  });

  it('has its dimension as columns of the CSV', async () => {
    const response = await server.call(
      'county',
      '/statistics/poverty/data?region=620523&time=2020&mainCause=illness&measure=poorHouseholds',
      { headers: { Accept: 'text/csv' } },
    );
    expect((await response.text()).replace('\uFEFF', '').trim().split('\r\n')).toEqual([
      'region,regionLabel,time,timeLabel,mainCause,mainCauseLabel,measure,measureLabel,unit,value,status',
      '620523000000,甘谷县,2020,2020,illness,因病,poorHouseholds,贫困户,户,3,',
    ]);
  });

  it.each([
    ['poverty', 'cause=*&status=*&measure=households', 'combination-not-kept'],
    ['poverty', 'cause=*&measure=povertyIncidence', 'combination-not-kept'],
    ['poverty', 'status=*&measure=poorHouseholds', 'combination-not-kept'],
    ['poverty', 'measure=poorHouseholdShare', 'combination-not-kept'],
    ['poverty', 'sex=*&measure=households', 'combination-not-kept'],
    ['published', 'cause=*&measure=povertyIncidence', 'combination-not-kept'],
    ['poverty', 'cause=weather&measure=households', 'invalid-parameter'],
    ['poverty', 'cause=&measure=households', 'invalid-parameter'],
    ['poverty', 'cause=*&measure=members', 'unknown-measure'],
  ])('of %s is refused for %s', async (cube, query, code) => {
    const response = await server.call('county', `/statistics/${cube}/data?region=620523&${query}`);
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([400, code]);
  });
});
