// A backend that misbehaves on purpose neither stops the kit, nor makes it burst, nor gets a token or a say in its reports.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { allChecks } from './checks/all-checks.js';
import { runKit } from './cli.js';
import type { Profile } from './profile/profile.js';
import { htmlReport } from './report/html.js';
import { jsonReport } from './report/json.js';
import { junitReport } from './report/junit.js';
import { runConformance, type RunOptions, type RunResult } from './run.js';

const profile: Profile = {
  county: '620523000000',
  town: '620523106000',
  neighbourTown: '620523107000',
  year: 2016,
  householdInScope: '620523-Zk3vR8mQ1xT5yB7nWc2dLe',
  householdOutOfScope: '620523-Qw8eRt5yUi2oPa7sDf4gHj',
  origin: 'https://portal.example',
  personas: Object.fromEntries(
    ['town', 'neighbourTown', 'county', 'administrator'].map((name) => [name, { env: 'TOKEN' }]),
  ),
  expiredToken: { env: 'TOKEN' },
};
const bounds = { requestInMs: 250, bodyBytes: 64 * 1024 };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** @returns the origin of a server on a free port */
async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function run(base: string, options: Partial<RunOptions> = {}): Promise<RunResult> {
  return runConformance({
    base: `${base}/onemap/v1`,
    profile,
    classes: ['core', 'stats', 'tiles'],
    environment: { TOKEN: 'secret-of-town' },
    sleep: () => Promise.resolve(),
    bounds,
    ...options,
  });
}

/** Every check came to an end, and none of those that need a real answer passed. */
function expectRefused(result: RunResult): void {
  expect(result.passed).toBe(false);
  const passed = result.results.filter(({ outcome }) => outcome === 'passed').map(({ check }) => check.id);
  expect(passed.filter((id) => /paging|filter|households|mask|stats\.|tiles\.s/.test(id))).toEqual([]);
}

describe('a backend that answers', () => {
  it('pages of HTML fails with the page escaped', async () => {
    const base = await listen((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<script>alert(1)</script>');
    });
    const result = await run(base);
    expectRefused(result);
    expect(htmlReport(result)).not.toMatch(/<script/i);
    expect(htmlReport(result)).toContain('&lt;script&gt;alert(1)');
  });

  it('without an end is cut off', async () => {
    const base = await listen((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const more = (): void => {
        while (!response.destroyed && response.write('[['.repeat(8192)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const result = await run(base, { classes: ['core'], bounds: { ...bounds, silences: 3 } });
    expectRefused(result);
    expect(result.results[0]!.message).toMatch(/超过 65536 字节/);
  });

  it('small parcels that unpack to something huge is cut off', async () => {
    const parcel = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const base = await listen((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
      response.end(parcel);
    });
    expectRefused(await run(base, { only: ['core.landing.links', 'core.me'] }));
  });

  it('nothing is given up after a few requests', async () => {
    let requests = 0;
    const base = await listen(() => (requests += 1));
    const result = await run(base);
    expectRefused(result);
    expect(requests).toBeLessThanOrEqual(4);
    expect(result.results[result.results.length - 1]!.message).toMatch(/连续 4 次没有答复/);
  });

  it('over a connection that it closes is asked once more, and no more than that', async () => {
    let requests = 0;
    let broken = (count: number): boolean => count === 1;
    const base = await listen((_, response) => {
      requests += 1;
      if (broken(requests)) response.destroy();
      else response.end('{"status":"ok","version":"1"}');
    });
    expect((await run(base, { only: ['core.health'] })).passed).toBe(true);
    expect(requests).toBe(2);
    broken = () => true;
    expect((await run(base, { only: ['core.health'] })).passed).toBe(false);
    expect(requests).toBe(4);
  });

  it('a byte at a time is not waited for', async () => {
    const base = await listen((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(drip));
    });
    const result = await run(base, { bounds: { ...bounds, silences: 2 } });
    expectRefused(result);
  });

  it('429 for ever is not waited for longer than the run may take', async () => {
    let now = 0;
    const result = await run('https://a.example', {
      fetch: () => new Response('{}', { status: 429, headers: { 'Retry-After': '1e999' } }),
      sleep: async (milliseconds) => void (now += milliseconds),
      bounds: { ...bounds, runInMs: 10_000 },
      elapsed: () => now,
    });
    expectRefused(result);
    expect(result.requests).toBeLessThan(40);
  });
});

describe('a backend that points elsewhere', () => {
  it('gets no request there and no token, by redirect or by link', async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await listen((request, response) => {
      seen.push(request.headers.authorization ?? 'none');
      response.end('{}');
    });
    const moved = await listen((_, response) => {
      response.writeHead(302, { Location: `${elsewhere}/onemap/v1/households` });
      response.end();
    });
    expectRefused(await run(moved));
    const linking = await listen((request, response) => {
      const href = `${elsewhere}/onemap/v1/households?cursor=a`;
      const links = [{ rel: 'next', href }];
      const list = { items: [{ id: '620523-aaaaaaaa', region: '620523106201' }], links, tiles: [href] };
      response.writeHead(200, { 'Content-Type': 'application/json', Link: `<${href}>; rel="next"` });
      response.end(JSON.stringify({ ...list, numberReturned: 1, numberMatched: 2, breaks: [] }));
      expect(request.headers.host).not.toContain(new URL(elsewhere).port);
    });
    expect((await run(linking)).passed).toBe(false);
    expect(seen).toEqual([]);
  });
});

describe('a backend that lies', () => {
  it('with huge numbers and lists does not make the kit count them', async () => {
    const huge = { numberMatched: 1e308, numberReturned: -1e308, minzoom: -1e9, maxzoom: 1e9, year: 1e300 };
    const body = JSON.stringify({ ...huge, items: Array.from({ length: 30_000 }, () => 1), value: [1e308] });
    const result = await run('https://a.example', {
      fetch: () => new Response(body, { headers: { 'Content-Type': 'application/json' } }),
      bounds: {},
    });
    expectRefused(result);
    expect(result.results.some(({ message }) => /30000 项/.test(message ?? ''))).toBe(true);
  });

  it('in any shape of JSON stops no check, whatever the seed', async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
    console.info(`seed ${seed}`);
    const random = mulberry(seed);
    const result = await run('https://a.example', {
      fetch: (url) =>
        new Response(JSON.stringify(nonsense(random, 4)), {
          status: random() < 0.7 ? 200 : 404,
          headers: {
            'Content-Type': /pbf/.test(url) ? 'application/vnd.mapbox-vector-tile' : 'application/json',
          },
        }),
    });
    expect(result.results).toHaveLength(
      allChecks.filter(({ capability }) => result.classes.includes(capability)).length,
    );
    expectRefused(result);
  });

  it('with markup and control characters has no say in reports and terminal', async () => {
    const hidden = ['\u001b', '\u202e'];
    const evil = `"><img src=x onerror=alert(1)>]]>\u001b[2J\u202e'</script><!--`;
    const base = await listen((request, response) => {
      response.writeHead(418, { 'Content-Type': 'application/problem+json', 'X-Request-Id': '<b>id' });
      response.end(
        JSON.stringify({
          code: evil,
          detail: request.headers.authorization,
          title: evil,
          [evil]: evil,
          capabilities: ['core', evil],
        }),
      );
    });
    const result = await run(base, { classes: undefined as never });
    const page = htmlReport(result);
    expect(page).not.toMatch(/<img|<script|<!--|<b>id/);
    expect([...page].filter((sign) => hidden.includes(sign))).toEqual([]);
    expect(page).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;');
    expect(junitReport(result)).not.toContain('<img');
    expect(junitReport(result)).not.toContain(hidden[0]);
    expect(() => JSON.parse(jsonReport(result)) as unknown).not.toThrow();
    for (const text of [page, junitReport(result), jsonReport(result)])
      expect(text).not.toContain('secret-of-town');
  });
});

describe('the command', () => {
  it('ends with 2 and a plain line when nobody listens', async () => {
    const base = await listen(() => undefined);
    for (const server of servers.splice(0)) server.close();
    const notes: string[] = [];
    const surroundings = {
      environment: {},
      out: () => undefined,
      note: (line: string) => void notes.push(line),
    };
    const example = new URL('profile.example.json', import.meta.url).pathname;
    const code = await runKit(['--base', `${base}/onemap/v1`, '--profile', example], surroundings);
    expect([code, notes.length]).toEqual([2, 1]);
    expect(await runKit(['--base', `${base}/onemap/v1`, '--make-profile'], surroundings)).toBe(2);
    expect(notes).toEqual([expect.stringMatching(/没有答复/), expect.stringMatching(/没有得到答复/)]);
  });
});

/** A small generator of pseudo-random numbers in [0, 1). */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const keys = (
  'items features links href rel code name level parent id region point center bbox geometry coordinates type ' +
  'properties dimension value status size category index label members history _masked helpers statusYears tiles json'
).split(' ');

/** Any JSON value, often with keys that checks look at. */
function nonsense(random: () => number, depth: number): unknown {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const leaf = pick([null, true, 0, -1, 1e308, '', '620523106000', 'next', '://', '\u0000', 'town']);
  if (depth === 0 || random() < 0.2) return leaf;
  const count = Math.floor(random() * 5);
  if (random() < 0.4) return Array.from({ length: count }, () => nonsense(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length: count + 3 }, () => [pick(keys), nonsense(random, depth - 1)]),
  );
}
