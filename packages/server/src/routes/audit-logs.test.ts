// Reading the audit log: by whom, of which regions, by which filters, and that nothing can change it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditLogList, Problem } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { createViewer } from '../auth/viewer.js';
import { chinaTime, commonRegion } from '../store/audit.js';
import { householdId, neighbourTown, town, villages } from '../store/small-register.test-data.js';

let server: TestServer;
let clock = new Date('2026-03-01T00:00:00Z');
const post = (persona: string, path: string, body: unknown) =>
  server.call(persona, path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const reveal = (persona: string, n: number) =>
  post(persona, `/households/${householdId(n)}/reveals`, { fields: ['idNumber'], reason: '核实身份' });

beforeAll(async () => {
  server = await startTestServer({ clock: () => clock });
  const steps: [minutes: number, step: () => Promise<Response>][] = [
    [0, () => post('visitor', '/auth/token', { persona: 'town' })],
    [1, () => post('visitor', '/auth/token', { persona: 'mayor' })],
    [2, () => reveal('town', 1)],
    [3, () => reveal('town', 9)],
    [4, () => reveal('neighbour-town', 9)],
    [5, () => reveal('cadre', 9)],
    [24 * 60, () => reveal('administrator', 1)],
  ];
  for (const [minutes, step] of steps) {
    clock = new Date(Date.UTC(2026, 2, 1) + minutes * 60_000);
    await step();
  }
});
afterAll(() => server.db.close());

const list = (persona: string, query = '') => server.get<AuditLogList>(persona, `/audit-logs${query}`);
const told = async (persona: string, query = '') =>
  (await list(persona, query)).items.map(({ subject, action, success }) => `${subject} ${action} ${success}`);

const everything = [
  'persona:administrator reveal false',
  'edu.lisi reveal true',
  'persona:neighbour-town reveal true',
  'persona:town reveal false',
  'persona:town reveal true',
  'anonymous login false',
  'persona:town login true',
];

describe('the audit log', () => {
  it('tells the newest first, in the time of China, with who, where and what', async () => {
    const { items, numberReturned } = await list('auditor');
    expect(numberReturned).toBe(7);
    expect(await told('auditor')).toEqual(everything);
    expect(items[4]).toEqual({
      id: expect.any(String) as string,
      at: '2026-03-01T08:02:00.000+08:00',
      subject: 'persona:town',
      role: 'town',
      regionScope: [town],
      ip: null,
      action: 'reveal',
      objectType: 'household',
      objectId: householdId(1),
      success: true,
      detail: { fields: ['idNumber'], reason: '核实身份' },
    });
    expect(items[5]).toMatchObject({
      objectId: null,
      detail: { method: 'dev-login', refusal: 'unknown-persona' },
    });
  });

  it('is shown to administrators and auditors only', async () => {
    expect(await told('administrator')).toEqual(everything);
    for (const persona of [
      'village',
      'town',
      'assigned-town',
      'county',
      'prefecture',
      'cadre',
      'donor',
      'householder',
    ]) {
      const response = await server.call(persona, '/audit-logs');
      expect([response.status, ((await response.json()) as Problem).code]).toEqual([403, 'forbidden']);
    }
    expect((await server.call('visitor', '/audit-logs')).status).toBe(401);
  });

  it('shows an auditor of a town what happened there, and what belongs nowhere', async () => {
    const claims = { subject: 'a', displayName: 'a' };
    const subjects = async (regions: string[], role: 'auditor' | 'administrator' = 'auditor') => {
      const token = await server.tokens.sign(createViewer({ ...claims, role, regions }));
      const response = await server.app.request('/onemap/v1/audit-logs', {
        headers: { Authorization: `Bearer ${token}` },
      });
      return ((await response.json()) as AuditLogList).items.map(({ subject }) => subject);
    };
    expect(await subjects([neighbourTown])).toEqual(['edu.lisi', 'persona:neighbour-town', 'anonymous']);
    expect(await subjects(['110101'])).toEqual(['anonymous']);
    expect(await subjects([], 'administrator')).toEqual([]);
  });

  it.each([
    ['?action=login', [everything[5], everything[6]]],
    ['?action=login,reveal&success=false', [everything[0], everything[3], everything[5]]],
    ['?subject=edu.lisi', [everything[1]]],
    [`?objectType=household&objectId=${householdId(9)}`, [everything[1], everything[2], everything[3]]],
    ['?from=2026-03-02', [everything[0]]],
    ['?to=2026-03-01', everything.slice(1)],
    ['?from=2026-03-01T08:04:00%2B08:00', everything.slice(0, 3)],
    ['?to=2026-03-01T00:01:00Z', [everything[6]]],
    ["?subject=' or 1=1 --", []],
  ])('filters by %s', async (query, expected) => {
    expect(await told('auditor', query)).toEqual(expected);
  });

  it.each([
    'from=2026-02-30',
    'to=2026-13-01',
    'from=yesterday',
    'action=drop',
    'success=maybe',
    'limit=0',
    'order=asc',
  ])('refuses %s', async (query) => {
    expect((await server.call('auditor', `/audit-logs?${query}`)).status).toBe(400);
  });

  it('is read page by page, with a cursor that serves its own filter and scope only', async () => {
    const seen: string[] = [];
    let path = '/audit-logs?limit=2';
    for (let page = 0; page < 4; page += 1) {
      const { items, links } = await server.get<AuditLogList>('auditor', path);
      seen.push(...items.map(({ id }) => id));
      const next = links.find(({ rel }) => rel === 'next')?.href;
      if (page === 0) {
        const cursor = new URL(next!).searchParams.get('cursor')!;
        for (const [persona, query] of [
          ['auditor', `limit=2&action=login&cursor=${cursor}`],
          ['administrator', `limit=2&cursor=${cursor}`],
        ] as const)
          expect((await server.call(persona, `/audit-logs?${query}`)).status).toBe(400);
      }
      expect(next === undefined).toBe(page === 3);
      if (next) path = next.slice(next.indexOf('/audit-logs'));
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toEqual((await list('auditor')).items.map(({ id }) => id));
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('has no %s', async (method) => {
    const init = { method, headers: { 'Content-Type': 'application/json' }, body: '{}' };
    const before = await list('auditor');
    const id = before.items[0]?.id ?? '';
    expect((await server.call('administrator', '/audit-logs', init)).status).toBe(405);
    expect((await server.call('administrator', `/audit-logs/${id}`, init)).status).toBe(404);
    expect(await list('auditor')).toEqual(before);
  });

  it('holds no value of what it tells about', async () => {
    expect(JSON.stringify(await list('auditor'))).not.toMatch(/张三|张小|19700101|20120304|1381234|6222/);
  });
});

describe('the region of an entry', () => {
  it('is the smallest that holds all of the regions', () => {
    expect(commonRegion([town, neighbourTown])).toBe('620523000000');
    expect(commonRegion([villages[0]])).toBe(villages[0]);
    expect(commonRegion(['620523000000', '620502000000'])).toBe('620500000000');
    expect(commonRegion(['620523000000', '110101000000'])).toBe('');
    expect(commonRegion([])).toBe('');
  });
});

describe('the time of China', () => {
  it('is eight hours ahead', () => {
    expect(chinaTime(new Date('2025-12-31T16:00:00.5Z'))).toBe('2026-01-01T00:00:00.500+08:00');
  });
});

describe('the address in the log', () => {
  const from = { incoming: { socket: { remoteAddress: '::ffff:203.0.113.7' } } };
  const send = async (path: string, body?: unknown, token?: string): Promise<Record<string, string>> => {
    const headers = {
      'Content-Type': 'application/json',
      'Idempotency-Key': `address-${path}`,
      'X-Forwarded-For': '198.51.100.1',
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    };
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await server.app.request(`/onemap/v1${path}`, init, from);
    const text = await response.text();
    return text.startsWith('{') ? (JSON.parse(text) as Record<string, string>) : {};
  };

  it('is that of the socket, for logins, reveals and exports alike', async () => {
    clock = new Date(Date.UTC(2026, 4, 1));
    const { accessToken } = await send('/auth/token', { persona: 'county' });
    await send('/auth/token', { persona: 'mayor' });
    const fields = { fields: ['phone'], reason: '核实电话' };
    await send(`/households/${householdId(1)}/reveals`, fields, accessToken);
    const { id } = await send('/exports', { collection: 'villages', format: 'csv' }, accessToken);
    await send(`/exports/${id}/content`, undefined, accessToken);
    const { items } = await list('administrator', '?from=2026-05-01');
    expect(items.map(({ action, success, ip }) => [action, success, ip]).sort()).toEqual([
      ['export', true, '203.0.113.7'],
      ['export', true, '203.0.113.7'],
      ['login', false, '203.0.113.7'],
      ['login', true, '203.0.113.7'],
      ['reveal', true, '203.0.113.7'],
    ]);
  });
});
