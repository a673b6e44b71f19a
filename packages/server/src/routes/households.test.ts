// Who sees which household and which of its fields.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Household, HouseholdList, Problem, Reveal } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { householdId, neighbourTown, villages } from '../store/small-register.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const item = (persona: string, n: number, query = '') =>
  server.get<Household>(persona, `/households/${householdId(n)}${query}`);
const status = async (persona: string, path: string) => (await server.call(persona, path)).status;
const ids = async (persona: string, query = '') =>
  (await server.get<HouseholdList>(persona, `/households${query}`)).items.map(({ id }) =>
    Number(id.slice(-3)),
  );

describe('a visitor', () => {
  it.each([
    '/households',
    `/households/${householdId(1)}`,
    '/tiles/households',
    '/tiles/households/8/202/101.pbf',
    '/households?limit=1',
  ])('must sign in for %s', async (path) => {
    const response = await server.call('visitor', path);
    expect(response.status).toBe(401);
    expect(((await response.json()) as Problem).code).toBe('authentication-required');
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
  });

  it('cannot reveal', async () => {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"fields":["phone"],"reason":"核实电话"}',
    };
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

  it("lists a cadre's running pairings, a householder's own household, whatever the region", async () => {
    expect(await ids('cadre')).toEqual([1, 9]);
    expect(await ids('cadre', '?region=620523107')).toEqual([9]);
    expect(await ids('householder')).toEqual([1]);
    expect(await status('cadre', `/households/${householdId(7)}`)).toBe(404);
    expect(await status('householder', `/households/${householdId(2)}`)).toBe(404);
  });

  it('shows a donor nothing', async () => {
    const persona = 'donor';
    expect(await server.get<HouseholdList>(persona, '/households')).toMatchObject({
      items: [],
      numberMatched: 0,
      numberReturned: 0,
    });
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
      headName: '张三1',
      phone: '138****5678',
      bankAccount: '************2345',
      address: '门牌1号',
      mainCause: 'illness',
      causeGroup: 'health',
      householdType: 'general',
      memberCount: 3,
      status: 'notExited',
      asOf: 2020,
      netIncomePerCapita: 3001,
      minorCount: 1,
      revealable: ['idNumber', 'phone', 'bankAccount'],
      synthetic: true,
    });
    expect(
      household.members.map(({ name, idNumber, birthDate, birthYear }) => ({
        name,
        idNumber,
        birthDate,
        birthYear,
      })),
    ).toEqual([
      { name: '张三1', idNumber: '620***********123X', birthDate: null, birthYear: 1970 },
      { name: '张小', idNumber: '620***********1234', birthDate: null, birthYear: 2012 },
    ]);
    expect(household.helpers).toMatchObject([
      { name: '李四', unit: '县教育局', phone: '13987654321', from: '2016-01-01' },
    ]);
    expect(household.measures).toMatchObject([{ content: '种植补贴', amountYuan: 1200, year: 2019 }]);
    expect(household.history.map((year) => year.status)).toEqual(['notExited', 'notExited']);
  });

  it('keeps names, places, minors, health and income from an administrator, with every key in place', async () => {
    const [seen, full] = [await item('administrator', 1), await item('county', 1)];
    expect(Object.keys(seen).sort()).toEqual(Object.keys(full).sort());
    expect(seen).toMatchObject({
      headName: '张**',
      bankAccount: null,
      address: null,
      netIncomePerCapita: null,
      point: [105.3, 34.8],
      minorCount: 1,
      revealable: [],
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
    expect(await item('county', 4, '?as-of=2019')).toMatchObject({
      asOf: 2019,
      status: 'notExited',
      householdClass: 'poor',
      exitYear: null,
    });
    expect(await item('county', 4)).toMatchObject({
      asOf: 2020,
      status: 'exited',
      householdClass: 'exited',
      exitYear: 2020,
    });
    expect(await item('county', 4, '?as-of=2100')).toMatchObject({ asOf: 2020 });
  });
});

describe('a reveal', () => {
  const reveal = (persona: string, n: number, body: unknown) =>
    server.call(persona, `/households/${householdId(n)}/reveals`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const log = () =>
    server.db.write((query) => query<Record<string, unknown>>('select * from audit_log order by id'));

  it('answers the fields asked for and leaves an entry with who, what and why', async () => {
    const response = await reveal('village', 1, {
      fields: ['idNumber', 'bankAccount'],
      reason: '核对低保名单',
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const answer = (await response.json()) as Reveal;
    expect(answer).toMatchObject({
      household: householdId(1),
      phone: null,
      bankAccount: '6222000011112345',
      at: '2026-03-01T00:00:00.000Z',
    });
    expect(answer.members[0]).toEqual({
      id: 'm1',
      idNumber: '62052319700101123X',
      birthDate: '1970-01-01',
      phone: null,
    });
    expect(await log()).toMatchObject([
      {
        id: answer.id,
        subject: 'persona:village',
        role: 'village',
        action: 'reveal',
        object_id: householdId(1),
        success: true,
        detail: { fields: ['idNumber', 'bankAccount'], reason: '核对低保名单' },
      },
    ]);
  });

  it('answers nothing out of scope or for a role that never sees the field, and leaves an entry of the refusal', async () => {
    const before = (await log()).length;
    const body = { fields: ['phone'], reason: '核实电话' };
    expect((await reveal('village', 9, body)).status).toBe(404);
    const refused = await reveal('administrator', 1, body);
    expect([refused.status, ((await refused.json()) as Problem).code]).toEqual([403, 'reveal-not-allowed']);
    expect((await log()).slice(before)).toMatchObject([
      {
        subject: 'persona:village',
        object_id: householdId(9),
        // Where household 9 lies is not the village's to know.
        region: villages[0],
        success: false,
        detail: { fields: ['phone'], reason: '核实电话', refusal: 'household-not-found' },
      },
      {
        subject: 'persona:administrator',
        object_id: householdId(1),
        region: villages[0],
        success: false,
        detail: { refusal: 'reveal-not-allowed' },
      },
    ]);
  });

  it('keeps numbers and the names of the household out of the log', async () => {
    const reason = '核对张三1之子张小的证件 62052319700101123X，电话138-1234-5678，第2次';
    expect((await reveal('village', 1, { fields: ['phone'], reason })).status).toBe(201);
    expect((await log()).at(-1)!.detail).toEqual({
      fields: ['phone'],
      reason: '核对张**之子张*的证件 ***，电话***，第2次',
    });
  });

  it.each([
    { fields: [], reason: '核实电话' },
    { fields: ['name'], reason: '核实电话' },
    { fields: ['phone'], reason: '无' },
    { fields: ['phone'], reason: '        ' },
    { fields: ['phone'], reason: '核实电话', more: 1 },
    [],
    null,
  ])('refuses the body %j', async (body) => {
    const response = await reveal('village', 1, body);
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([400, 'invalid-body']);
  });
});
