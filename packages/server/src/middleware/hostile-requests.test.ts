// Requests that mean harm: each gets a problem with a code of the contract, and nothing of the inside shows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '@onemap/contract';
import { problemTypes } from '@onemap/contract/problems';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { householdId } from '../store/small-register.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const codes = problemTypes.map(({ code }): string => code);
const inside = /select |column|relation "|syntax|node_modules|\.ts:|pglite|at Object|postgres/i;

/** The answer's status, after the promise that holds for every one of them. */
async function harmless(response: Response): Promise<number> {
  const text = await response.text();
  expect(server.faults.splice(0)).toEqual([]);
  expect(response.status).toBeLessThan(500);
  if (response.status < 400) return response.status;
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = JSON.parse(text) as Problem;
  expect(codes).toContain(problem.code);
  const { instance: _instance, ...rest } = problem;
  expect(JSON.stringify(rest)).not.toMatch(inside);
  return response.status;
}

const values = [
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%FF%FE',
  '%C0%AF',
  '%E0%A4%A',
  '%',
  "'%20or%20'1'='1",
  '");drop%20table%20region;--',
  '%25%25%25',
  '_%5C',
  '%5C',
  '%F0%9F%98%80',
  '%E2%80%AE',
  'a'.repeat(100_000),
  '%E7%94%98'.repeat(70),
  '-1',
  '1e308',
  'NaN',
  'Infinity',
  '99999999999999999999',
  '..%2F..%2Fetc%2Fpasswd',
  '__proto__',
  'constructor',
  '%7B%22a%22%3A1%7D',
  ',,,,',
  '*',
  ':',
  '620523:',
  ':children',
  '620523:children:children',
  '000000000000',
  '620523106201-99',
];

const places = [
  (value: string) => `/regions?q=${value}`,
  (value: string) => `/regions?parent=${value}`,
  (value: string) => `/regions?level=${value}`,
  (value: string) => `/regions?cursor=${value}`,
  (value: string) => `/regions?${value}=1`,
  (value: string) => `/regions?limit[]=${value}`,
  (value: string) => `/regions/${value}`,
  (value: string) => `/regions/${value}/boundary`,
  (value: string) => `/regions/620523/boundary?level=${value}`,
  (value: string) => `/places?q=${value}`,
  (value: string) => `/places?q=a&within=${value}`,
  (value: string) => `/households?region=${value}`,
  (value: string) => `/households?status=${value}`,
  (value: string) => `/households?bbox=${value},${value},${value},${value}`,
  (value: string) => `/households?as-of=${value}`,
  (value: string) => `/households/${value}`,
  (value: string) => `/households/620523-${value}`,
  (value: string) => `/tiles/households/${value}/0/0.pbf`,
  (value: string) => `/tiles/households/8/202/${value}.pbf`,
  (value: string) => `/statistics/${value}/data?measure=poorPersons&region=620523`,
  (value: string) => `/statistics/poverty/data?measure=${value}&region=620523`,
  (value: string) => `/statistics/poverty/data?measure=poorPersons&region=${value}`,
  (value: string) => `/statistics/poverty/data?measure=poorPersons&region=620523&time=${value}`,
  (value: string) => `/statistics/poverty/data?measure=poorPersons&region=620523&householdType=${value}`,
  (value: string) => `/layers/${value}/classification?parent=620523`,
  (value: string) => `/layers/poorPersons/classification?parent=${value}`,
  (value: string) => `/layers/poorPersons/classification?parent=620523&classes=${value}`,
  (value: string) => `/problems/${value}`,
  (value: string) => `/${value}`,
];

describe('a hostile address', () => {
  it.each(places.map((place) => [place('…'), place] as const))('at %s does no harm', async (_name, place) => {
    for (const value of values) await harmless(await server.call('county', place(value)));
  });

  it('finds nothing that its letters do not name', async () => {
    for (const q of ['%25', '_', '%5C', "'%20or%20'1'='1"]) {
      expect(await server.get('visitor', `/places?q=${q}`)).toEqual({ items: [] });
    }
  });

  it('names a year or a number of cells out of reach', async () => {
    const many = Array.from({ length: 128 }, (_, n) => String(1900 + n)).join(',');
    const path = `/statistics/poverty/data?measure=poorPersons&region=620523&time=${many}`;
    expect(await harmless(await server.call('visitor', path))).toBe(200);
    expect(await harmless(await server.call('visitor', path.replace('1900', '0000')))).toBe(200);
    expect(await harmless(await server.call('visitor', path.replace('1900', '9999')))).toBe(200);
    expect(await harmless(await server.call('visitor', `${path},2000`))).toBe(400);
  });
});

describe('a hostile header', () => {
  it.each([
    ['Authorization', 'Bearer '],
    ['Authorization', 'Bearer a.b.c'],
    ['Authorization', 'Basic YTpi'],
    ['Authorization', `Bearer ${'a'.repeat(20_000)}`],
    ['Authorization', 'Bearer eyJhbGciOiJub25lIn0.eyJyb2xlIjoiYWRtaW5pc3RyYXRvciJ9.'],
    ['Accept', `${'text/*;q=0.1,'.repeat(5000)}x`],
    ['Accept', ';;;q=,,q=NaN'],
    ['Accept-Language', `${'zh;q=0.1,'.repeat(5000)}en`],
    ['Accept-Encoding', 'br;q=NaN, gzip;q=-1, identity;q=0'],
    ['If-None-Match', '"'.repeat(10_000)],
    ['If-None-Match', 'W/W/"", *, ,'],
    ['Range', 'bytes=0-1,5-,-9'],
    ['Origin', 'null'],
    ['X-Request-Id', 'a'.repeat(5000)],
    ['X-HTTP-Method-Override', 'DELETE'],
    ['Content-Length', '-5'],
    ['Host', 'evil.example'],
  ])('%s does no harm (case %#)', async (name, value) => {
    for (const path of ['/regions', '/statistics/poverty/data?measure=poorPersons&region=620523', '/nothing'])
      await harmless(await server.app.request(`/onemap/v1${path}`, { headers: { [name]: value } }));
  });

  it('Range gets the whole answer and Host no say in the links', async () => {
    const response = await server.call('visitor', '/regions?limit=1', {
      headers: { Range: 'bytes=0-1', Host: 'evil.example' },
    });
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('evil.example');
  });
});

describe('a hostile body', () => {
  const reveal = (body: BodyInit, type = 'application/json') =>
    server.call('county', `/households/${householdId(1)}/reveals`, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
    });
  const login = (body: BodyInit) =>
    server.call('visitor', '/auth/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });

  it.each([
    '\\u0000\\u0000\\u0000\\u0000',
    '核实电话\\u0000',
    '核实电话\\ud800',
    '\\udc00核实电话',
    '\\u0007\\u0008\\u001b\\u007f',
  ])('with the reason %s reveals nothing', async (reason) => {
    const response = await reveal(`{"fields":["phone"],"reason":"${reason}"}`);
    expect(await harmless(response)).toBe(400);
  });

  it.each([
    '{"fields":["phone","phone"],"reason":"核实电话"}',
    '{"fields":{"length":1,"0":"phone"},"reason":"核实电话"}',
    '{"fields":"phone","reason":"核实电话"}',
    '{"fields":["__proto__"],"reason":"核实电话"}',
    '{"fields":["phone"],"reason":["核实电话"]}',
    '{"fields":["phone"],"reason":"核实电话","constructor":{}}',
    `{"fields":["phone"],"reason":"${'长'.repeat(201)}"}`,
    '\uFEFF{"fields":["phone"]',
    '{"fields":["phone"],"reason":"核实电话"}{}',
    '1e999',
  ])('reveals nothing (case %#)', async (body) => {
    expect(await harmless(await reveal(body))).toBe(400);
  });

  it('takes a name for what it is', async () => {
    for (const persona of ['\\u0000', '\\ud800', '__proto__', 'constructor', "' or 1=1", '县'.repeat(64)])
      expect(await harmless(await login(`{"persona":"${persona}"}`))).toBe(400);
  });

  it('leaves nothing in the log but the logins that were refused', async () => {
    const entries = await server.db.write((query) =>
      query<Record<string, unknown>>('select distinct subject, action, success, detail from audit_log'),
    );
    expect(entries).toEqual([
      {
        subject: 'anonymous',
        action: 'login',
        success: false,
        detail: { method: 'dev-login', refusal: 'unknown-persona' },
      },
    ]);
  });
});
