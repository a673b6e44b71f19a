import type { BoundaryFeature, ImagerySet, Me, Region, RegionLevel } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { createFixtureSource } from './fixture-source.js';
import type { Fixtures } from './fixture-source.js';
import { wholeHousehold } from './privacy/household.fixture.js';

const region = (code: string, name: string, level: RegionLevel, parent: string | null): Region => ({
  code,
  name,
  shortName: name.slice(0, -1),
  level,
  parent,
  center: [112.93, 25],
  bbox: [112.9, 24.9, 113, 25.1],
  areaKm2: 10,
  childLevel: null,
  childCount: 0,
  synthetic: true,
  source: '示意数据',
});

const boundary = ({ code, name, shortName, level, parent }: Region): BoundaryFeature => ({
  type: 'Feature',
  id: code,
  properties: { code, name, shortName, level, parent, center: [112.93, 25] },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [112, 25],
        [113, 25],
        [113, 26],
        [112, 25],
      ],
    ],
  },
});

const COUNTY = '431022000000';
const TOWN = '431022205000';
const regions = [
  region(COUNTY, '宜章县', 'county', '431000000000'),
  region('431000000000', '郴州市', 'prefecture', '430000000000'),
  region('430000000000', '湖南省', 'province', null),
  region(TOWN, '莽山瑶族乡', 'town', COUNTY),
  region('431022205203', '西岭村', 'village', TOWN),
  region('431022205201', '永安村', 'village', TOWN),
  region('431022100000', '玉溪镇', 'town', COUNTY),
];

const village = (role: Me['role'], codes = ['431022205201']): Me => ({
  role,
  regions: codes,
  displayName: '测试',
  permissions: [],
});

const fixtures: Fixtures = {
  me: village('village'),
  regions,
  boundaries: regions.map(boundary),
  mapApprovalNumber: null,
  datasets: [
    {
      cube: 'poverty',
      label: '贫困统计',
      source: '示意数据',
      synthetic: true,
      facts: [
        { region: '431022205201', year: 2014, measure: 'poorPersons', value: 603 },
        { region: '431022205203', year: 2014, measure: 'poorPersons', value: 40 },
        { region: '431022205201', year: 2015, measure: 'poorPersons', value: 500 },
        { region: '431022205203', year: 2015, measure: 'poorPersons', value: null, status: 'suppressed' },
        { region: '431022205201', year: 2014, measure: 'poorPersons', value: 412, householdType: 'general' },
      ],
    },
  ],
  layers: [
    {
      id: 'poor-persons',
      title: '贫困人口',
      kind: 'choropleth',
      indicator: 'poorPersons',
      levels: ['village'],
      years: ['2014', '2015'],
      synthetic: true,
      source: '示意数据',
    },
    {
      id: 'incidence',
      title: '贫困发生率',
      kind: 'choropleth',
      indicator: 'povertyIncidence',
      levels: ['village'],
      years: ['2014', '2015'],
      synthetic: true,
      source: '示意数据',
    },
  ],
  households: [wholeHousehold],
  tileJson: {
    tilejson: '3.0.0',
    tiles: [],
    minzoom: 8,
    maxzoom: 14,
    bounds: [112, 24, 114, 26],
    vector_layers: [],
    statusYears: [2014, 2015],
    synthetic: true,
    source: '示意数据',
  },
  tiles: { '14/1/2': 'AAH/gA==' },
};

const source = createFixtureSource(fixtures);
const seenBy = (me: Me) => createFixtureSource({ ...fixtures, me });

describe('regions from fixtures', () => {
  it('are found by codes of any length', async () => {
    expect((await source.regions.get('431022')).name).toBe('宜章县');
  });

  it('have their children in the order of codes, none below a village', async () => {
    expect((await source.regions.children(COUNTY)).map(({ name }) => name)).toEqual(['玉溪镇', '莽山瑶族乡']);
    expect(await source.regions.children('431022205201')).toEqual([]);
  });

  it('have their ancestors from the province down', async () => {
    const names = (await source.regions.ancestors('431022205201')).map(({ name }) => name);
    expect(names).toEqual(['湖南省', '郴州市', '宜章县', '莽山瑶族乡']);
    expect(await source.regions.ancestors('43')).toEqual([]);
  });

  it('have their own outline, or those of a level below them', async () => {
    expect((await source.regions.boundary(COUNTY)).features.map(({ id }) => id)).toEqual([COUNTY]);
    const villages = await source.regions.boundary(COUNTY, { level: 'village' });
    expect(villages.features.map(({ id }) => id)).toEqual(['431022205201', '431022205203']);
    expect(villages).toMatchObject({ type: 'FeatureCollection', mapApprovalNumber: null, synthetic: true });
  });

  it('are refused with status 404 when unknown and 400 when they are no code', async () => {
    await expect(source.regions.get('999999')).rejects.toMatchObject({
      status: 404,
      code: 'region-not-found',
    });
    await expect(source.regions.children('999999')).rejects.toMatchObject({ status: 404 });
    await expect(source.regions.get('Yizhang')).rejects.toMatchObject({ status: 400 });
  });
});

describe('places from fixtures', () => {
  it('are found by a part of the name, names that begin with it first', async () => {
    const [first, ...rest] = await source.places.search({ q: '村' });
    expect([first?.name, rest.map(({ name }) => name)]).toEqual(['永安村', ['西岭村']]);
    expect((await source.places.search({ q: '山' })).map(({ name }) => name)).toEqual(['莽山瑶族乡']);
    expect(first?.path).toBe('湖南 › 郴州 › 宜章 › 莽山瑶族');
  });

  it('may be asked for inside a region and up to a limit', async () => {
    expect(await source.places.search({ q: '村', within: '431022100' })).toEqual([]);
    expect(await source.places.search({ q: '村', limit: 1 })).toHaveLength(1);
    expect(await source.places.search({ q: '  ' })).toEqual([]);
  });
});

describe('statistics from fixtures', () => {
  it('answer all years when none is asked for', async () => {
    const dataset = await source.statistics.data('poverty', {
      measure: 'poorPersons',
      region: `${TOWN}:children`,
    });
    expect(dataset.dimension.time!.category.index).toEqual(['2014', '2015']);
    expect(dataset.dimension.region!.category.index).toEqual(['431022205201', '431022205203']);
    expect(dataset.value).toEqual([603, 500, 40, null]);
    expect(dataset.status).toEqual({ 3: 'suppressed' });
  });

  it('take lists, lists in one text, levels and years', async () => {
    const params = { measure: 'povertyIncidence,poorPersons', region: [TOWN, '431022:village'], time: 2014 };
    const dataset = await source.statistics.data('poverty', params);
    expect(dataset.size).toEqual([3, 1, 3]);
    expect(dataset.dimension.region!.category.index).toEqual([TOWN, '431022205201', '431022205203']);
    expect(dataset.dimension.measure!.category.index).toEqual([
      'povertyIncidence',
      'poorPersons',
      'ruralPopulation',
    ]);
  });

  it('are broken down by all household types for a star', async () => {
    const params = { measure: 'poorPersons', region: TOWN, time: 2014, householdType: '*' };
    const dataset = await source.statistics.data('poverty', params);
    expect(dataset.dimension.householdType!.category.index).toEqual([
      'general',
      'dibaoPoor',
      'dibao',
      'wubao',
    ]);
  });

  it('are refused for an unknown cube, measure, region or type', async () => {
    const ask = (params: object, cube: 'poverty' | 'housing' = 'poverty') =>
      source.statistics.data(cube, { measure: 'poorPersons', region: TOWN, ...params });
    await expect(ask({}, 'housing')).rejects.toMatchObject({ status: 404, code: 'unknown-cube' });
    await expect(ask({ measure: 'gdp' })).rejects.toMatchObject({ status: 400, code: 'unknown-measure' });
    await expect(ask({ region: '999999:children' })).rejects.toMatchObject({ status: 404 });
    await expect(ask({ householdType: 'rich' })).rejects.toMatchObject({ status: 400 });
  });
});

describe('layers and indicators from fixtures', () => {
  it('are listed, the indicators of core by default', async () => {
    expect((await source.layers.list()).map(({ id }) => id)).toEqual(['poor-persons', 'incidence']);
    expect((await source.indicators.list()).some(({ id }) => id === 'povertyIncidence')).toBe(true);
  });

  it('are classified over all children and years by what everyone may see', async () => {
    expect(
      await source.layers.classification('poor-persons', { parent: TOWN, method: 'equal', classes: 3 }),
    ).toEqual({
      layer: 'poor-persons',
      indicator: 'poorPersons',
      parent: TOWN,
      method: 'equal',
      breaks: [40 + 563 / 3, 40 + (2 * 563) / 3],
      closed: 'upper',
      valueCount: 3,
      years: ['2014', '2015'],
    });
  });

  it('follow the policy lines first', async () => {
    const classification = await source.layers.classification('incidence', { parent: TOWN });
    expect(classification).toMatchObject({ method: 'policy', breaks: [2, 3, 10, 20], valueCount: 0 });
    await expect(
      source.layers.classification('poor-persons', { parent: TOWN, method: 'policy' }),
    ).rejects.toMatchObject({ status: 400 });
    await expect(source.layers.classification('none', { parent: TOWN })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('activities from fixtures', () => {
  it('are no part of a source without them', () => {
    expect(source.activities).toBeUndefined();
  });

  it('are counted in months, and summed up to quarters and years', async () => {
    const monthly = [
      { region: '431022205201', measure: 'activityCount', from: '2014-03', values: [2, 0, 1, null] },
    ];
    const dataset = { cube: 'activities' as const, source: '示意活动', synthetic: true, facts: [], monthly };
    const counted = createFixtureSource({ ...fixtures, datasets: [dataset] });
    const data = async (time: object) => {
      const query = { measure: 'activityCount', region: '431022205201', ...time };
      const { value, dimension } = await counted.statistics.data('activities', query);
      return Object.fromEntries(dimension.time!.category.index.map((moment, at) => [moment, value[at]]));
    };
    expect(await data({})).toEqual({ '2014': 3 });
    expect(await data({ timeUnit: 'quarter' })).toEqual({ '2014-Q1': 2, '2014-Q2': 1 });
    expect(await data({ timeUnit: 'month' })).toEqual({ '2014-03': 2, '2014-04': 0, '2014-05': 1 });
    expect(await data({ time: ['2014-06', '2014-05'] })).toEqual({ '2014-06': null, '2014-05': 1 });
  });
});

describe('households from fixtures', () => {
  const { id } = wholeHousehold;

  it('are masked for the viewer', async () => {
    expect(await source.households.get(id)).toMatchObject({ headName: '张三', phone: '138****8000' });
    const audited = await seenBy(village('auditor')).households.get(id);
    expect(audited).toMatchObject({ headName: '张*', point: [112.93, 25] });
  });

  it('are 404 outside the scope, like unknown ones', async () => {
    const neighbour = seenBy(village('village', ['431022205203']));
    await expect(neighbour.households.get(id)).rejects.toMatchObject({
      status: 404,
      code: 'household-not-found',
    });
    await expect(seenBy(village('anonymous')).households.get(id)).rejects.toMatchObject({ status: 404 });
    await expect(source.households.get('431022-unknown00')).rejects.toMatchObject({ status: 404 });
  });

  it('are shown as of the end of an earlier year', async () => {
    expect(await source.households.get(id, { asOf: 2015 })).toMatchObject({
      asOf: 2015,
      householdType: 'general',
      householdTypeGroup: 'general',
      memberCount: 4,
      netIncomePerCapita: 2400,
    });
    expect(await source.households.get(id, { asOf: 2013 })).toMatchObject({
      status: null,
      householdType: null,
    });
  });

  it('reveal the fields that are asked for, with a reason', async () => {
    const reveal = await source.households.reveal(id, { fields: ['idNumber'], reason: '入户核实' });
    expect(reveal).toMatchObject({ household: id, fields: ['idNumber'], phone: null, bankAccount: null });
    expect(reveal.members[0]).toEqual({
      id: 'm1',
      idNumber: '11010519491231002X',
      birthDate: '1949-12-31',
      phone: null,
    });
  });

  it('reveal nothing without a reason or a right', async () => {
    const fields: ['phone'] = ['phone'];
    await expect(source.households.reveal(id, { fields, reason: ' 看 ' })).rejects.toMatchObject({
      status: 400,
    });
    await expect(
      seenBy(village('auditor')).households.reveal(id, { fields, reason: '入户核实' }),
    ).rejects.toMatchObject({ status: 403, code: 'reveal-not-allowed' });
  });
});

describe('tiles from fixtures', () => {
  it('are bytes, or null when empty', async () => {
    expect([...new Uint8Array((await source.householdTiles.get(14, 1, 2))!)]).toEqual([0, 1, 255, 128]);
    expect(await source.householdTiles.get(14, 1, 3)).toBeNull();
    expect((await source.householdTiles.describe()).statusYears).toEqual([2014, 2015]);
  });
});

describe('imagery', () => {
  const set = (id: string, year: number) => ({ id, year }) as ImagerySet;
  const some = createFixtureSource({ ...fixtures, imagery: [set('a', 2013), set('b', 2015)] });

  it('is listed by year and found by id; a source without it has none', async () => {
    expect((await some.imagery!.list()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await some.imagery!.list({ year: 2015 })).map(({ id }) => id)).toEqual(['b']);
    expect((await some.imagery!.get('a')).year).toBe(2013);
    await expect(some.imagery!.get('c')).rejects.toMatchObject({ status: 404, code: 'not-found' });
    expect(source.imagery).toBeUndefined();
  });
});

describe('a fixture source', () => {
  it('may fail every call', async () => {
    const down = createFixtureSource(fixtures, { fail: new Error('down') });
    await expect(down.me.get()).rejects.toThrow('down');
    await expect(down.householdTiles.get(14, 1, 2)).rejects.toThrow('down');
  });

  it('answers when its clock says so', async () => {
    const waiting: (() => void)[] = [];
    const slow = createFixtureSource(fixtures, {
      delayInMs: 500,
      schedule: (callback, delayInMs) => {
        expect(delayInMs).toBe(500);
        waiting.push(callback);
        return () => undefined;
      },
    });
    let answered = false;
    const call = slow.me.get().then(() => (answered = true));
    await Promise.resolve();
    expect(answered).toBe(false);
    waiting.forEach((callback) => callback());
    await call;
    expect(answered).toBe(true);
  });

  it("rejects an aborted call with the signal's reason and cancels its wait", async () => {
    const reason = new Error('left the page');
    let cancelled = 0;
    const slow = createFixtureSource(fixtures, { delayInMs: 500, schedule: () => () => cancelled++ });
    const controller = new AbortController();
    const call = slow.me.get({ signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(cancelled).toBe(1);
    await expect(source.me.get({ signal: controller.signal })).rejects.toBe(reason);
  });
});
