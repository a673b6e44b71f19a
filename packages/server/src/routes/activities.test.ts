// Assistance activities over the interface: who sees which part of them, how they are selected, and how they are counted.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  Activity,
  ActivityCollection,
  Cube,
  Problem,
  PropertySchema,
  StatDataset,
} from '@onemap/contract';
import { readCube } from '@onemap/contract/cube';
import { startTestServer, type TestServer } from '../app.test-data.js';
import {
  activityId,
  county,
  householdId,
  neighbourTown,
  town,
  villages,
} from '../store/small-register.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const list = (persona: string, query = '') =>
  server.get<ActivityCollection>(persona, `/collections/activities/items${query}`);
const numbersOf = ({ features }: ActivityCollection) => features.map(({ id }) => Number(id.slice(-4)));
const one = (persona: string, n: number) =>
  server.get<Activity>(persona, `/collections/activities/items/${activityId(n)}`);
const refusal = async (path: string) => {
  const response = await server.call('visitor', path);
  return [response.status, ((await response.json()) as Problem).code];
};

describe('the collection of activities', () => {
  it('is in the catalogue for everyone, with the years on record', async () => {
    const { extent } = await server.get<{ extent: { temporal: object } }>(
      'visitor',
      '/collections/activities',
    );
    expect(extent.temporal).toMatchObject({ interval: [['2019-01-01T00:00:00Z', '2020-12-31T23:59:59Z']] });
  });

  it('gives each activity with its place, its day and its numbers', async () => {
    const { geometry, properties, synthetic, source } = await one('visitor', 1);
    expect(geometry).toEqual({ type: 'Point', coordinates: [105.3 + 1 / 1000, 34.8 + 1 / 1000] });
    expect(properties).toEqual({
      ...{ region: villages[0], regionName: '大石村', date: '2019-11-05', kind: 'skillTraining' },
      ...{ title: '活动1', summary: '示意内容', organiser: '组织者1', organiserKind: 'publicInstitution' },
      ...{ helperUnit: '县教育局', participantCount: 40, householdsReached: 20, households: [], _masked: [] },
      photos: [{ href: 'https://photos.example/1.jpg', rel: 'item', type: 'image/jpeg' }],
    });
    expect([synthetic, source]).toEqual([true, '示意活动']);
  });

  it.each([
    ['visitor', [], ['households', 'photos']],
    ['donor', [], ['households', 'photos']],
    ['neighbour-town', [], ['households', 'photos']],
    // The cadre is paired with household 1 and not with household 2.
    ['cadre', [1], ['households', 'photos']],
    ['householder', [1], ['households', 'photos']],
    ['village', [1, 2], []],
    ['town', [1, 2], []],
    ['county', [1, 2], []],
  ] as const)('tells %s of the visited households %o', async (persona, visited, masked) => {
    const { geometry, properties } = await one(persona, 2);
    expect(properties.households).toEqual(visited.map(householdId));
    expect(properties._masked).toEqual(masked);
    expect(properties.photos).toHaveLength(masked.length === 0 ? 1 : 0);
    expect(geometry?.coordinates).toEqual([105.3, 34.8]);
  });

  it.each<[string, number[]]>([
    ['', [1, 2, 3, 4, 5, 6, 7]],
    [`?region=${town}`, [1, 2, 3, 4, 5]],
    ['?region=620523107', [6, 7]],
    [`?region=${villages[1]}`, [5]],
    ['?datetime=2019', [1, 6]],
    ['?datetime=2020-Q1', [2, 3, 5]],
    ['?datetime=2020-01', [2, 3]],
    ['?datetime=2020-01-31', [3]],
    ['?datetime=2019-12/2020-01', [2, 3, 6]],
    ['?datetime=2020-08-01/..', [4, 7]],
    ['?kind=homeVisit,donation', [2, 3, 6]],
    ['?organiserKind=partyBranch&kind=distanceEducation', [4, 5]],
    ['?bbox=105.3,34.8,105.3015,34.8015', [1, 2]],
    [`?filter=${encodeURIComponent("participantCount >= 30 AND kind <> 'skillTraining'")}`, [5]],
    [`?filter=${encodeURIComponent("date > DATE('2020-03-01')")}`, [4, 5, 7]],
    ['?sortby=-date', [7, 4, 5, 3, 2, 6, 1]],
  ])('selects by %s', async (query, expected) => {
    const page = await list('visitor', query);
    expect(numbersOf(page)).toEqual(expected);
    expect(page.numberMatched).toBe(expected.length);
  });

  it('goes on by its cursor in the order of days', async () => {
    const first = await list('visitor', '?sortby=-date&limit=3');
    expect(numbersOf(first)).toEqual([7, 4, 5]);
    const { href } = first.links.find(({ rel }) => rel === 'next')!;
    expect(numbersOf(await list('visitor', new URL(href).search))).toEqual([3, 2, 6]);
  });

  it('lets everyone filter by what it shows, and by nothing else', async () => {
    const { properties } = await server.get<PropertySchema>('visitor', '/collections/activities/queryables');
    expect(Object.keys(properties)).toEqual([
      ...[
        'region',
        'regionName',
        'date',
        'kind',
        'title',
        'summary',
        'organiser',
        'organiserKind',
        'helperUnit',
      ],
      ...['participantCount', 'householdsReached', 'geometry'],
    ]);
    expect(properties.date).toMatchObject({ type: 'string', format: 'date' });
  });

  it.each([
    ['?datetime=2020-13', 'invalid-parameter'],
    ['?datetime=2020/2019', 'invalid-parameter'],
    ['?kind=party', 'invalid-parameter'],
    ['?region=6205231', 'invalid-parameter'],
    ['?as-of=2020', 'unknown-parameter'],
    [`?filter=${encodeURIComponent("households = '1'")}`, 'invalid-filter'],
  ])('refuses %s', async (query, code) => {
    expect(await refusal(`/collections/activities/items${query}`)).toEqual([400, code]);
  });

  it('has no activity of an unknown id', async () => {
    expect(await refusal('/collections/activities/items/620523-nothing00')).toEqual([
      404,
      'feature-not-found',
    ]);
  });
});

const measures = 'activityCount,participantCount,householdsReached';
const data = (query: string, persona = 'visitor') =>
  server.get<StatDataset>(persona, `/statistics/activities/data?${query}`);

describe('the cube of activities', () => {
  it('says what it keeps', async () => {
    const { items } = await server.get<{ items: Cube[] }>('visitor', '/statistics');
    expect(items.find(({ id }) => id === 'activities')).toMatchObject({
      ...{ measures: measures.split(','), years: ['2019', '2020'], timeUnits: ['year', 'quarter', 'month'] },
      ...{
        synthetic: true,
        source: '示意活动',
        dimensions: ['region', 'time', 'activityKind', 'organiserKind', 'measure'],
      },
      breakdowns: [{ id: 'activityKind', years: ['2019', '2020'] }, { id: 'organiserKind' }],
    });
  });

  it('counts by year: activities, participants and households reached, down to the village', async () => {
    const { value, dimension } = await data(
      `measure=${measures}&region=${county},${county}:children,620523:village`,
    );
    expect(dimension.time!.category.index).toEqual(['2019', '2020']);
    expect(value).toEqual([
      ...[2, 43, 21, 5, 117, 67], // county
      ...[1, 40, 20, 4, 67, 37], // town of villages 0 and 1
      ...[1, 3, 1, 1, 50, 30], // neighbour
      ...[1, 40, 20, 3, 37, 22],
      ...[0, 0, 0, 1, 30, 15],
      ...[1, 3, 1, 1, 50, 30],
    ]);
  });

  it('counts by quarter from the first activity to the last', async () => {
    const { value, dimension } = await data(`measure=${measures}&region=${county}&timeUnit=quarter`);
    expect(dimension.time!.category.index).toEqual(['2019-Q4', '2020-Q1', '2020-Q2', '2020-Q3']);
    expect(value).toEqual([2, 43, 21, 3, 42, 25, 0, 0, 0, 2, 75, 42]);
  });

  it('counts by month, zero where nothing took place', async () => {
    const { value, dimension } = await data(`measure=activityCount&region=${county}&timeUnit=month`);
    const { index } = dimension.time!.category;
    expect([index[0], index[index.length - 1]]).toEqual(['2019-11', '2020-08']);
    expect(value).toEqual([1, 1, 2, 0, 1, 0, 0, 0, 0, 2]);
  });

  it('is missing before the first activity and after the last, and for a region above the county', async () => {
    const cube = readCube(
      await data('measure=activityCount&region=620523,62&time=2019-10,2020-08,2020-09,2018'),
    );
    const at = (region: string, time: string) => cube.at({ region, time, measure: 'activityCount' });
    expect(at('620523', '2019-10')).toEqual({ value: null, status: 'missing' });
    expect(at('620523', '2020-08')).toEqual({ value: 2, status: 'ok' });
    expect(at('620523', '2020-09')).toEqual({ value: null, status: 'missing' });
    expect(at('620523', '2018')).toEqual({ value: null, status: 'missing' });
    expect(at('62', '2020-08')).toEqual({ value: null, status: 'missing' });
  });

  it('keeps months apart between years that are asked for with a gap', async () => {
    const { value } = await data(`measure=activityCount&region=${town}&time=2020-Q3,2019-11,2020-01`);
    expect(value).toEqual([1, 1, 2]);
  });

  it('is broken down by kind and by organiser, in any unit of time', async () => {
    const kinds = readCube(
      await data(`measure=activityCount&region=${county}&time=2020-Q1,2020&activityKind=*`),
    );
    const counts = (time: string) =>
      kinds.keys('activityKind').map((activityKind) => kinds.at({ time, activityKind }).value);
    // homeVisit, policyLecture, skillTraining, distanceEducation, five without, donation, three without
    expect(counts('2020-Q1')).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    expect(counts('2020')).toEqual([1, 0, 1, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    const branches = await data(
      `measure=activityCount,participantCount&region=${town},${neighbourTown}&time=2020&organiserKind=partyBranch`,
    );
    expect(branches.value).toEqual([2, 55, 0, 0]);
  });

  it('hides nothing: an activity is no personal datum', async () => {
    const query = 'measure=activityCount&region=620523:village&time=2019';
    const { value, status } = await data(query);
    expect([value, status]).toEqual([[1, 0, 1], undefined]);
    expect(await data(query, 'county')).toEqual(await data(query));
  });

  it.each([
    ['activities/data?measure=activityCount&activityKind=*&organiserKind=*', 'combination-not-kept'],
    ['activities/data?measure=activityCount&householdType=*', 'combination-not-kept'],
    ['activities/data?measure=activityCount&cause=*', 'combination-not-kept'],
    ['activities/data?measure=poorHouseholds', 'unknown-measure'],
    ['activities/data?measure=activityCount&activityKind=picnic', 'invalid-parameter'],
    ['activities/data?measure=activityCount&time=2020&timeUnit=month', 'invalid-parameter'],
    ['activities/data?measure=activityCount&time=2020-Q5', 'invalid-parameter'],
    ['poverty/data?measure=poorHouseholds&time=2020-Q1', 'combination-not-kept'],
    ['poverty/data?measure=poorHouseholds&timeUnit=month', 'combination-not-kept'],
    ['published/data?measure=povertyIncidence&time=2017-05', 'combination-not-kept'],
  ])('refuses %s', async (path, code) => {
    expect(await refusal(`/statistics/${path}&region=620523`)).toEqual([400, code]);
  });

  it('is a layer of the catalogue, classified by its years', async () => {
    const { items } = await server.get<{ items: { id: string; kind: string; years: string[] }[] }>(
      'visitor',
      '/layers',
    );
    const own = items.filter(({ id }) => ['activityCount', 'activities'].includes(id));
    expect(own.map(({ id, kind, years }) => [id, kind, years])).toEqual([
      ['activityCount', 'choropleth', ['2019', '2020']],
      ['activities', 'points', ['2019', '2020']],
    ]);
    const classes = await server.get(
      'visitor',
      '/layers/activityCount/classification?parent=620523&classes=3',
    );
    // Of the two towns: 1 and 4, 1 and 1.
    expect(classes).toMatchObject({
      method: 'quantile',
      valueCount: 4,
      years: ['2019', '2020'],
      breaks: [1],
    });
  });
});
