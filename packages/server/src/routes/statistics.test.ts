// Numbers worked out by hand: values, ratios, suppression by scope, class breaks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem, StatDataset } from '@onemap/contract';
import { readCube } from '@onemap/contract/cube';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { county, neighbourTown, town, villages } from '../store/small-register.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

describe('statistics', () => {
  const cube = async (persona: string, query: string) =>
    readCube(await server.get<StatDataset>(persona, `/statistics/poverty/data?${query}`));

  it('answers incidence per cent with its parts: county 21 of 200, towns 13 of 150 and 8 of 50', async () => {
    const data = await cube('visitor', 'measure=povertyIncidence&time=2020&region=620523,620523:children');
    const at = (region: string, measure: string) => data.at({ region, measure, time: 2020 }).value;
    expect(at(county, 'povertyIncidence')).toBeCloseTo(10.5, 12);
    expect(at(town, 'povertyIncidence')).toBeCloseTo(8.666666666666666, 12);
    expect(at(neighbourTown, 'povertyIncidence')).toBeCloseTo(16, 12);
    expect([at(town, 'poorPersons'), at(town, 'ruralPopulation')]).toEqual([13, 150]);
    expect(data.measure('povertyIncidence')).toMatchObject({
      unit: '%',
      numerator: 'poorPersons',
      denominatorTitle: '农村户籍人口',
    });
    expect(data.dataset.extension.synthetic).toBe(true);
  });

  it('hides a village with 1 poor household and the one beside it from visitors, and says so', async () => {
    const data = await cube(
      'visitor',
      'measure=poorHouseholds,povertyIncidence&time=2020&region=620523:village',
    );
    for (const region of villages.slice(0, 2)) {
      expect(data.at({ region, measure: 'poorHouseholds', time: 2020 })).toEqual({
        value: null,
        status: 'suppressed',
      });
      expect(data.at({ region, measure: 'povertyIncidence', time: 2020 })).toEqual({
        value: null,
        status: 'suppressed',
      });
      expect(data.at({ region, measure: 'poorPersons', time: 2020 })).toEqual({
        value: null,
        status: 'suppressed',
      });
    }
    expect(data.at({ region: villages[2], measure: 'poorHouseholds', time: 2020 })).toEqual({
      value: 3,
      status: 'ok',
    });
  });

  it('shows them to those whose scope covers them, and to nobody else', async () => {
    const query = 'measure=poorHouseholds&time=2020&region=620523106:children';
    const values = async (persona: string) => (await cube(persona, query)).dataset.value;
    expect(await values('county')).toEqual([3, 1]);
    expect(await values('town')).toEqual([3, 1]);
    expect(await values('village')).toEqual([3, null]);
    expect(await values('neighbour-town')).toEqual([null, null]);
    expect(await values('donor')).toEqual([null, null]);
  });

  it('gives a town the public total of the county', async () => {
    expect((await cube('village', 'measure=poorPersons&time=2020&region=620523')).dataset.value).toEqual([
      21,
    ]);
  });

  it('breaks down by type: 5 general, and 2 on minimum living security that only the scope sees', async () => {
    const query = 'measure=poorHouseholds&time=2020&region=620523&householdType=*';
    const types = async (persona: string) =>
      (await cube(persona, query)).series('householdType', {}).map(({ key, value }) => [key, value]);
    expect(await types('county')).toEqual([
      ['general', 5],
      ['dibaoPoor', 2],
      ['dibao', 0],
      ['wubao', 0],
    ]);
    // The total of 7 is public: 7 - 5 would be the hidden 2, so the 5 is hidden too.
    expect(await types('visitor')).toEqual([
      ['general', null],
      ['dibaoPoor', null],
      ['dibao', 0],
      ['wubao', 0],
    ]);
  });

  it('answers all years where none is named, and a year without data as missing', async () => {
    expect((await cube('visitor', 'measure=poorPersons&region=620523')).series('time', {})).toEqual([
      { key: '2019', value: 29, status: 'ok' },
      { key: '2020', value: 21, status: 'ok' },
    ]);
    expect((await cube('visitor', 'measure=poorPersons&region=620523&time=1999')).at({}).status).toBe(
      'missing',
    );
  });

  it('computes income per person over all persons: 36127 yuan over 12', async () => {
    const data = await cube('visitor', `measure=netIncomePerCapita&time=2020&region=${villages[2]}`);
    expect(data.at({ measure: 'netIncomePerCapita' }).value).toBeCloseTo(36127 / 12, 9);
  });

  it('divides by the area: 21 poor persons on 10 square kilometres', async () => {
    expect(
      (await cube('visitor', 'measure=poorDensity&time=2020&region=620523')).at({ measure: 'poorDensity' })
        .value,
    ).toBeCloseTo(2.1, 12);
  });

  it('answers a published figure as printed, apart from the register', async () => {
    const data = readCube(
      await server.get<StatDataset>(
        'visitor',
        '/statistics/published/data?measure=povertyIncidence&region=620523',
      ),
    );
    expect(data.at({ measure: 'povertyIncidence', time: 2017 }).value).toBe(5.29);
    expect(data.dataset.source).toBe('甘谷县人民政府');
  });

  it('answers published figures of the whole country, which is no region of the register', async () => {
    const path = (cube: string) => `/statistics/${cube}/data?measure=povertyIncidence&region=000000000000`;
    const data = readCube(await server.get<StatDataset>('visitor', path('published')));
    expect(data.label('region', '000000000000')).toBe('全国');
    expect(data.at({ measure: 'povertyIncidence', time: 2019 }).value).toBe(0.6);
    expect((await server.call('visitor', path('poverty'))).status).toBe(404);
  });

  it('draws the same breaks for every role, from public values only', async () => {
    const path = '/layers/poorPersons/classification?parent=620523106&method=equal';
    const answers = await Promise.all(
      ['visitor', 'town', 'county'].map((persona) => server.get(persona, path)),
    );
    expect(answers[0]).toMatchObject({ valueCount: 0, breaks: [] });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await server.get('county', '/layers/povertyIncidence/classification?parent=620523')).toMatchObject(
      {
        method: 'policy',
        breaks: [2, 3, 10, 20],
        closed: 'upper',
        valueCount: 4,
        years: ['2019', '2020'],
      },
    );
  });

  it.each([
    ['/statistics/activities/data?measure=poorPersons&region=620523', 400, 'unknown-measure'],
    ['/statistics/poverty/data?measure=nonsense&region=620523', 400, 'unknown-measure'],
    ['/statistics/poverty/data?measure=poorPersons&region=990000', 404, 'region-not-found'],
    ['/statistics/poverty/data?measure=poorPersons&region=62052', 400, 'invalid-parameter'],
    [
      '/statistics/poverty/data?measure=povertyIncidence&region=620523&householdType=*',
      400,
      'combination-not-kept',
    ],
    [
      '/statistics/poverty/data?measure=poorPersons&region=620523&householdType=rich',
      400,
      'invalid-parameter',
    ],
    ['/statistics/poverty/data?region=620523', 400, 'invalid-parameter'],
    ['/layers/nonsense/classification?parent=620523', 404, 'unknown-layer'],
    ['/layers/poorPersons/classification?parent=620523&method=policy', 400, 'invalid-parameter'],
  ])('refuses %s', async (path, expected, code) => {
    const response = await server.call('visitor', path);
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([expected, code]);
  });
});
