// What the log tells of a request, and that nobody's name, number or token is in it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { createLog } from '../process/log.js';
import { DatabaseError } from '../store/database-error.js';
import { householdId } from '../store/small-register.test-data.js';

const lines: string[] = [];
const log = createLog({
  level: 'trace',
  format: 'json',
  destination: { write: (line) => void lines.push(line) },
});
let time = 0;
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    watcher: { begin: () => log.request },
    onFault: log.fault,
    now: () => time,
    files: (request) => {
      time += 12.34;
      return Promise.resolve(request.url.endsWith('.css') ? new Response('body{}') : null);
    },
  });
});
afterAll(() => server.db.close());
beforeEach(() => {
  lines.length = 0;
});

const last = (): Record<string, unknown> => JSON.parse(lines.at(-1)!) as Record<string, unknown>;
const trace = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('the line of a request', () => {
  it('has its id, route, status, size and role', async () => {
    const response = await server.call('county', '/regions/620523', {
      headers: { 'X-Request-Id': 'gateway-12345', traceparent: `00-${trace}-00f067aa0ba902b7-01` },
    });
    const body = await response.arrayBuffer();
    expect(lines).toHaveLength(1);
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/) as string,
      msg: 'request',
      requestId: 'gateway-12345',
      traceId: trace,
      method: 'GET',
      route: '/onemap/v1/regions/:code',
      status: 200,
      durationInMs: 0,
      bytes: body.byteLength,
      role: 'county',
    });
  });

  it('counts a body that is sent piece by piece when it has been sent', async () => {
    const post = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'a'.repeat(16) },
    };
    const asked = await server.call('county', '/exports', {
      ...post,
      body: '{"collection":"villages","format":"ndjson"}',
    });
    const { id } = (await asked.json()) as { id: string };
    lines.length = 0;
    const response = await server.call('county', `/exports/${id}/content`);
    expect(lines).toHaveLength(0);
    const { length } = Buffer.from(await response.arrayBuffer());
    expect(length).toBeGreaterThan(0);
    expect(last()).toMatchObject({ route: '/onemap/v1/exports/:id/content', bytes: length, status: 200 });
    const given = await server.call('county', `/exports/${id}/content`);
    await given.body!.cancel();
    expect(last()).toMatchObject({ route: '/onemap/v1/exports/:id/content', aborted: true });
  });

  it('knows files, unknown paths and the time that a request took', async () => {
    await (await server.app.request('/portal.css')).text();
    expect(last()).toMatchObject({ route: 'file', status: 200, bytes: 6, durationInMs: 12.3 });
    await server.call('visitor', '/nothing/here');
    expect(last()).toMatchObject({ route: 'unmatched', status: 404 });
    await server.call('visitor', '/regions/620523', { method: 'HEAD' });
    expect(last()).toMatchObject({ method: 'HEAD', route: '/onemap/v1/regions/:code', bytes: 0 });
    await (await server.app.request('/x', { method: 'ZHANGSAN' })).text();
    expect(last()).toMatchObject({ method: 'OTHER' });
  });

  it.each(['00-0-0-01', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, `00-${trace}`, '张三'])(
    'leaves out a traceparent that is none: %s',
    async (traceparent) => {
      const headers = new Headers();
      if (/^[ -~]+$/.test(traceparent)) headers.set('traceparent', traceparent);
      await server.call('visitor', '/me', { headers });
      expect(last()).not.toHaveProperty('traceId');
    },
  );
});

describe('personal data', () => {
  const name = '张三丰';
  const idNumber = '620523199001010019';
  const phone = '13812340000';
  const household = householdId(1);
  const secrets = [
    name,
    encodeURIComponent(name),
    idNumber,
    phone,
    household,
    'zhangsanfeng',
    'eyJ',
    'persona:',
  ];

  it.each([
    ['the query', `/places?q=${encodeURIComponent(name)}`, {}],
    ['an unknown parameter', `/regions?${idNumber}=${phone}`, {}],
    ['the path', `/households/${household}`, {}],
    ['a path that leads nowhere', `/${idNumber}/${encodeURIComponent(name)}`, {}],
    ['a filter', `/households?filter=${encodeURIComponent(`headName = '${name}'`)}`, {}],
    ['the request id', '/me', { headers: { 'X-Request-Id': idNumber } }],
    ['the request id with a number inside', '/me', { headers: { 'X-Request-Id': `tel-${phone}` } }],
    [
      'other headers',
      '/me',
      {
        headers: {
          'User-Agent': `zhangsanfeng ${phone}`,
          Cookie: `id=${idNumber}`,
          Referer: `https://a.example/${idNumber}`,
          'X-Forwarded-For': '203.0.113.7',
        },
      },
    ],
    [
      'a token',
      '/me',
      {
        headers: {
          Authorization: `Bearer eyJhbGciOiJIUzI1NiJ9.${Buffer.from(name).toString('base64url')}.x`,
        },
      },
    ],
    [
      'the body',
      `/households/${household}/reveals`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `${idNumber}-key` },
        body: JSON.stringify({ fields: ['phone', 'idNumber'], reason: `核实${name}的电话${phone}` }),
      },
    ],
  ])('in %s does not reach the log', async (_where, path, init) => {
    for (const persona of ['visitor', 'county']) await (await server.call(persona, path, init)).text();
    const text = lines.join('');
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  it('in an error of the database does not reach the log, and its stack does', () => {
    log.fault(
      new DatabaseError(
        `invalid input syntax for type date: "${name} ${idNumber}" of ${household}, ${phone}`,
        '22007',
      ),
      'id-000001',
    );
    const text = lines.join('');
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(last()).toMatchObject({
      level: 'error',
      requestId: 'id-000001',
      error: 'DatabaseError',
      errorCode: '22007',
    });
    expect(last().stack).toMatch(/invalid input syntax for type date[\s\S]*request-record\.test\.ts:\d+/);
  });
});

describe('the log as text', () => {
  it('is one line of names and values, with the stack of a fault below', () => {
    const texts: string[] = [];
    const text = createLog({
      level: 'info',
      format: 'text',
      destination: { write: (line) => void texts.push(line) },
    });
    text.note('listening', { port: 8787 });
    text.fault(new RangeError('no such thing'), 'id-1');
    expect(texts[0]).toMatch(/^\S+ info listening port=8787\n$/);
    expect(texts[1]).toMatch(
      / error fault requestId=id-1 error=RangeError\nRangeError: no such thing\n +at /,
    );
  });
});
