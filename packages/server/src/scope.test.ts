// Who sees what, over every channel: item, list, count, statistics, tiles, reveals.
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Household, HouseholdList, Problem, Reveal, StatDataset, TileJson } from '@onemap/contract';
import { readCube } from '@onemap/contract/cube';
import { startTestServer, type TestServer } from './app.test-data.js';
import { county, householdId, neighbourTown, town, villages } from './store/small-register.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const item = (persona: string, n: number, query = '') => server.get<Household>(persona, `/households/${householdId(n)}${query}`);
const status = async (persona: string, path: string) => (await server.call(persona, path)).status;
const ids = async (persona: string, query = '') =>
  (await server.get<HouseholdList>(persona, `/households${query}`)).items.map(({ id }) => Number(id.slice(-3)));

describe('a visitor', () => {
  it.each([
    '/households', `/households/${householdId(1)}`, '/tiles/households', '/tiles/households/8/202/101.pbf', '/households?limit=1',
  ])('must sign in for %s', async (path) => {
    const response = await server.call('visitor', path);
    expect(response.status).toBe(401);
    expect(((await response.json()) as Problem).code).toBe('authentication-required');
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
  });

  it('cannot reveal', async () => {
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"fields":["phone"],"reason":"核实电话"}' };
    expect((await server.call('visitor', `/households/${householdId(1)}/reveals`, init)).status).toBe(401);
  });
});

describe('scope of records', () => {
  it('lists a village, a town, the neighbour and the county: 6, 8, 4 and 12 poor households', async () => {
    expect(await ids('village')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await ids('town')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await ids('neighbour-town')).toEqual([9, 10, 11, 12]);
    expect(await ids('county')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(await ids('prefecture')).toHaveLength(12);
  });

  it.each(['donor', 'householder', 'cadre'])('shows a %s nothing by region', async (persona) => {
    expect(await server.get<HouseholdList>(persona, '/households')).toMatchObject({ items: [], numberMatched: 0, numberReturned: 0 });
    expect(await status(persona, `/households/${householdId(1)}`)).toBe(404);
    expect(await status(persona, '/tiles/households/8/202/101.pbf')).toBe(204);
  });

  it("hides a neighbour's household like one that does not exist", async () => {
    const foreign = await server.call('town', `/households/${householdId(9)}`);
    const missing = await server.call('town', '/households/620523-doesnotexist');
    const own = (problem: Problem) => ({ ...problem, requestId: '', instance: '' });
    expect(foreign.status).toBe(404);
    expect(own((await foreign.json()) as Problem)).toEqual(own((await missing.json()) as Problem));
  });

  it('counts nothing of the neighbour, whatever is asked for', async () => {
    const empty = { items: [], numberMatched: 0 };
    expect(await server.get('town', `/households?region=${neighbourTown}`)).toMatchObject(empty);
    expect(await server.get('town', '/households?status=relapsed')).toMatchObject(empty);
    expect(await server.get('town', '/households?bbox=105.39,34.89,105.5,35')).toMatchObject(empty);
    expect(await server.get('county', '/households?status=relapsed')).toMatchObject({ numberMatched: 1 });
  });

  it('filters inside the scope', async () => {
    expect(await ids('county', '?mainCause=disability,funeral')).toEqual([3, 11, 12]);
    expect(await ids('county', '?householdType=dibaoPoor')).toEqual([3, 11]);
    expect(await ids('county', '?status=exited')).toEqual([4, 5, 6, 8, 12]);
    expect(await ids('county', '?status=exited&as-of=2019')).toEqual([6, 12]);
    expect(await ids('county', `?region=${villages[1]}`)).toEqual([7, 8]);
    expect(await ids('county', '?bbox=105.3005,34.8005,105.3025,34.8025')).toEqual([1, 2]);
    expect(await ids('county', '?bbox=105.405,-90,105.302,90')).toEqual([1, 2, 9, 10, 11, 12]);
  });
});

describe('masking', () => {
  it('shows a county leader the record with the sensitive fields masked', async () => {
    const household = await item('county', 1);
    expect(household).toMatchObject({
      headName: '张三1', phone: '138****5678', bankAccount: '************2345', address: '门牌1号',
      mainCause: 'illness', causeGroup: 'health', householdType: 'general', memberCount: 3, status: 'notExited', asOf: 2020,
      netIncomePerCapita: 3001, minorCount: 1, revealable: ['idNumber', 'phone', 'bankAccount'], synthetic: true,
    });
    expect(household.members.map(({ name, idNumber, birthDate, birthYear }) => ({ name, idNumber, birthDate, birthYear }))).toEqual([
      { name: '张三1', idNumber: '620***********123X', birthDate: null, birthYear: 1970 },
      { name: '张小', idNumber: '620***********1234', birthDate: null, birthYear: 2012 },
    ]);
    expect(household.helpers).toMatchObject([{ name: '李四', unit: '县教育局', phone: '13987654321', from: '2016-01-01' }]);
    expect(household.measures).toMatchObject([{ content: '种植补贴', amountYuan: 1200, year: 2019 }]);
    expect(household.history.map((year) => year.status)).toEqual(['notExited', 'notExited']);
  });

  it('keeps names, places, minors, health and income from an administrator, with every key in place', async () => {
    const [seen, full] = [await item('administrator', 1), await item('county', 1)];
    expect(Object.keys(seen).sort()).toEqual(Object.keys(full).sort());
    expect(seen).toMatchObject({
      headName: '张**', bankAccount: null, address: null, netIncomePerCapita: null, point: [105.3, 34.8], minorCount: 1, revealable: [],
    });
    expect(seen.members).toHaveLength(1);
    expect(seen.members[0]).toMatchObject({ name: '张**', health: null });
    expect(JSON.stringify(seen)).not.toContain('张小');
    expect(seen.helpers[0]!.phone).toBe('139****4321');
  });

  it('never answers the birth date inside an identity number', async () => {
    for (const persona of ['village', 'town', 'county', 'administrator', 'auditor']) {
      expect(JSON.stringify(await item(persona, 1))).not.toContain('19700101');
    }
  });

  it("finds an administrator's household by its village's point only", async () => {
    expect(await ids('administrator', '?bbox=105.3005,34.8005,105.3025,34.8025')).toEqual([]);
    expect(await ids('administrator', '?bbox=105.2999,34.7999,105.3001,34.8001')).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('leaves out what happened after the year asked for', async () => {
    expect(await item('county', 4, '?as-of=2019')).toMatchObject({ asOf: 2019, status: 'notExited', householdClass: 'poor', exitYear: null });
    expect(await item('county', 4)).toMatchObject({ asOf: 2020, status: 'exited', householdClass: 'exited', exitYear: 2020 });
    expect(await item('county', 4, '?as-of=2100')).toMatchObject({ asOf: 2020 });
  });
});

describe('a reveal', () => {
  const reveal = (persona: string, n: number, body: unknown) =>
    server.call(persona, `/households/${householdId(n)}/reveals`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
    });
  const log = () => server.db.write((query) => query<Record<string, unknown>>('select * from audit_log order by id'));

  it('answers the fields asked for and leaves an entry with who, what and why', async () => {
    const response = await reveal('village', 1, { fields: ['idNumber', 'bankAccount'], reason: '核对低保名单' });
    expect(response.status).toBe(201);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const answer = (await response.json()) as Reveal;
    expect(answer).toMatchObject({ household: householdId(1), phone: null, bankAccount: '6222000011112345', at: '2026-03-01T00:00:00.000Z' });
    expect(answer.members[0]).toEqual({ id: 'm1', idNumber: '62052319700101123X', birthDate: '1970-01-01', phone: null });
    expect(await log()).toMatchObject([
      { id: answer.id, subject: 'persona:village', role: 'village', action: 'reveal', object_id: householdId(1), success: true,
        detail: { fields: ['idNumber', 'bankAccount'], reason: '核对低保名单' } },
    ]);
  });

  it('answers nothing and logs nothing out of scope or for a role that never sees the field', async () => {
    const before = (await log()).length;
    const body = { fields: ['phone'], reason: '核实电话' };
    expect((await reveal('village', 9, body)).status).toBe(404);
    const refused = await reveal('administrator', 1, body);
    expect([refused.status, ((await refused.json()) as Problem).code]).toEqual([403, 'reveal-not-allowed']);
    expect(await log()).toHaveLength(before);
  });

  it.each([
    { fields: [], reason: '核实电话' }, { fields: ['name'], reason: '核实电话' }, { fields: ['phone'], reason: '无' },
    { fields: ['phone'], reason: '        ' }, { fields: ['phone'], reason: '核实电话', more: 1 }, [], null,
  ])('refuses the body %j', async (body) => {
    const response = await reveal('village', 1, body);
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([400, 'invalid-body']);
  });
});

describe('statistics', () => {
  const cube = async (persona: string, query: string) => readCube(await server.get<StatDataset>(persona, `/statistics/poverty/data?${query}`));

  it('answers incidence per cent with its parts: county 21 of 200, towns 13 of 150 and 8 of 50', async () => {
    const data = await cube('visitor', 'measure=povertyIncidence&time=2020&region=620523,620523:children');
    const at = (region: string, measure: string) => data.at({ region, measure, time: 2020 }).value;
    expect(at(county, 'povertyIncidence')).toBeCloseTo(10.5, 12);
    expect(at(town, 'povertyIncidence')).toBeCloseTo(8.666666666666666, 12);
    expect(at(neighbourTown, 'povertyIncidence')).toBeCloseTo(16, 12);
    expect([at(town, 'poorPersons'), at(town, 'ruralPopulation')]).toEqual([13, 150]);
    expect(data.measure('povertyIncidence')).toMatchObject({ unit: '%', numerator: 'poorPersons', denominatorTitle: '农村户籍人口' });
    expect(data.dataset.extension.synthetic).toBe(true);
  });

  it('hides a village with 1 poor household and the one beside it from visitors, and says so', async () => {
    const data = await cube('visitor', 'measure=poorHouseholds,povertyIncidence&time=2020&region=620523:village');
    for (const region of villages.slice(0, 2)) {
      expect(data.at({ region, measure: 'poorHouseholds', time: 2020 })).toEqual({ value: null, status: 'suppressed' });
      expect(data.at({ region, measure: 'povertyIncidence', time: 2020 })).toEqual({ value: null, status: 'suppressed' });
      expect(data.at({ region, measure: 'poorPersons', time: 2020 })).toEqual({ value: null, status: 'suppressed' });
    }
    expect(data.at({ region: villages[2], measure: 'poorHouseholds', time: 2020 })).toEqual({ value: 3, status: 'ok' });
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
    expect((await cube('village', 'measure=poorPersons&time=2020&region=620523')).dataset.value).toEqual([21]);
  });

  it('breaks down by type: 5 general, and 2 on minimum living security that only the scope sees', async () => {
    const query = 'measure=poorHouseholds&time=2020&region=620523&householdType=*';
    const types = async (persona: string) => (await cube(persona, query)).series('householdType', {}).map(({ key, value }) => [key, value]);
    expect(await types('county')).toEqual([['general', 5], ['dibaoPoor', 2], ['dibao', 0], ['wubao', 0]]);
    expect(await types('visitor')).toContainEqual(['dibaoPoor', null]);
  });

  it('answers all years where none is named, and a year without data as missing', async () => {
    expect((await cube('visitor', 'measure=poorPersons&region=620523')).series('time', {})).toEqual([
      { key: '2019', value: 29, status: 'ok' }, { key: '2020', value: 21, status: 'ok' },
    ]);
    expect((await cube('visitor', 'measure=poorPersons&region=620523&time=1999')).at({}).status).toBe('missing');
  });

  it('computes income per person over all persons: 36127 yuan over 12', async () => {
    const data = await cube('visitor', `measure=netIncomePerCapita&time=2020&region=${villages[2]}`);
    expect(data.at({ measure: 'netIncomePerCapita' }).value).toBeCloseTo(36127 / 12, 9);
  });

  it('divides by the area: 21 poor persons on 10 square kilometres', async () => {
    expect((await cube('visitor', 'measure=poorDensity&time=2020&region=620523')).at({ measure: 'poorDensity' }).value).toBeCloseTo(2.1, 12);
  });

  it('answers a published figure as printed, apart from the register', async () => {
    const data = readCube(await server.get<StatDataset>('visitor', '/statistics/published/data?measure=povertyIncidence&region=620523'));
    expect(data.at({ measure: 'povertyIncidence', time: 2017 }).value).toBe(5.29);
    expect(data.dataset.source).toBe('甘谷县人民政府');
  });

  it('draws the same breaks for every role, from public values only', async () => {
    const path = '/layers/poorPersons/classification?parent=620523106&method=equal';
    const answers = await Promise.all(['visitor', 'town', 'county'].map((persona) => server.get(persona, path)));
    expect(answers[0]).toMatchObject({ valueCount: 0, breaks: [] });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await server.get('county', '/layers/povertyIncidence/classification?parent=620523')).toMatchObject({
      method: 'policy', breaks: [2, 3, 10, 20], closed: 'upper', valueCount: 4, years: ['2019', '2020'],
    });
  });

  it.each([
    ['/statistics/housing/data?measure=poorPersons&region=620523', 404, 'unknown-cube'],
    ['/statistics/poverty/data?measure=nonsense&region=620523', 400, 'unknown-measure'],
    ['/statistics/poverty/data?measure=poorPersons&region=990000', 404, 'region-not-found'],
    ['/statistics/poverty/data?measure=poorPersons&region=62052', 400, 'invalid-parameter'],
    ['/statistics/poverty/data?measure=povertyIncidence&region=620523&householdType=*', 400, 'combination-not-kept'],
    ['/statistics/poverty/data?measure=poorPersons&region=620523&householdType=rich', 400, 'invalid-parameter'],
    ['/statistics/poverty/data?region=620523', 400, 'invalid-parameter'],
    ['/layers/nonsense/classification?parent=620523', 404, 'unknown-layer'],
    ['/layers/poorPersons/classification?parent=620523&method=policy', 400, 'invalid-parameter'],
  ])('refuses %s', async (path, expected, code) => {
    const response = await server.call('visitor', path);
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([expected, code]);
  });
});

describe('tiles', () => {
  const tile = async (persona: string, z: number, x: number, y: number) => {
    const response = await server.call(persona, `/tiles/households/${z}/${x}/${y}.pbf`);
    if (response.status === 204) return [];
    const layer = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer()))).layers.households!;
    return Array.from({ length: layer.length }, (_, index) => layer.feature(index).toGeoJSON(x, y, z));
  };
  const numbers = async (persona: string) => (await tile(persona, 8, 202, 101)).map(({ properties }) => Number(String(properties.id).slice(-3)));

  it('holds the households of the scope and no ordinary one', async () => {
    expect(await numbers('village')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await numbers('town')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await numbers('neighbour-town')).toEqual([9, 10, 11, 12]);
    expect(await numbers('county')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('puts each household where it is, with a status a year in the order of the TileJSON', async () => {
    expect((await server.get<TileJson>('county', '/tiles/households')).statusYears).toEqual([2019, 2020]);
    // Tile numbers from the grid's formula: 105.301, 34.801 lies at column 12984.37 and row 6500.71 of zoom 14.
    const features = (await Promise.all([[12984, 6500], [12989, 6494]].map(([x, y]) => tile('county', 14, x!, y!)))).flat();
    const first = features.find(({ properties }) => properties.id === householdId(1));
    const ninth = features.find(({ properties }) => properties.id === householdId(9));
    expect(first?.properties).toEqual({ id: householdId(1), region: villages[0], type: 'general', cause: 'illness', s: '00' });
    expect(ninth?.properties.s).toBe('03');
    const [lon, lat] = (first!.geometry as { coordinates: [number, number] }).coordinates;
    expect(lon).toBeCloseTo(105.301, 4);
    expect(lat).toBeCloseTo(34.801, 4);
  });

  it('puts a household into exactly one tile of a zoom', async () => {
    const found: string[] = [];
    for (let x = 3245; x <= 3248; x += 1) {
      for (let y = 1622; y <= 1626; y += 1) found.push(...(await tile('county', 12, x, y)).map(({ properties }) => String(properties.id)));
    }
    expect(found.sort()).toEqual(Array.from({ length: 12 }, (_, n) => householdId(n + 1)));
  });

  it("shows an administrator the village's point", async () => {
    const points = (await tile('administrator', 14, 12988, 6495)).map(({ geometry }) => (geometry as { coordinates: number[] }).coordinates);
    expect(new Set(points.map(([lon, lat]) => `${lon!.toFixed(3)},${lat!.toFixed(3)}`))).toEqual(new Set(['105.400,34.900']));
  });

  it('has a tag of its own for each scope, and answers 304 to the right one', async () => {
    const path = '/tiles/households/8/202/101.pbf';
    const tags = await Promise.all(['county', 'prefecture', 'town'].map(async (persona) => (await server.call(persona, path)).headers.get('ETag')!));
    expect(new Set(tags).size).toBe(3);
    expect((await server.call('county', path, { headers: { 'If-None-Match': tags[0]! } })).status).toBe(304);
    expect((await server.call('town', path, { headers: { 'If-None-Match': tags[0]! } })).status).toBe(200);
  });

  it.each([
    ['/tiles/households/8/256/0.pbf', 404], ['/tiles/households/15/0/0.pbf', 404], ['/tiles/households/1/0/2.pbf', 404],
    ['/tiles/households/8/1/1.pbf', 204], ['/tiles/households/a/1/1.pbf', 404], ['/tiles/households/8/1/1', 404],
    ['/tiles/households/8/-1/1.pbf', 404], ['/tiles/households/8/1.5/1.pbf', 404],
  ])('answers %s with %i', async (path, expected) => {
    expect(await status('county', path)).toBe(expected);
  });
});
