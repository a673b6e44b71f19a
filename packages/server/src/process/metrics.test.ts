// What Prometheus reads: counted over real requests, on a listener of its own.
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keys, now as today, startTestServer, type TestServer } from '../app.test-data.js';
import { measureDb } from '../store/measured-db.js';
import { householdId } from '../store/small-register.test-data.js';
import { createStore } from '../store/store.js';
import { createMetrics } from './metrics.js';
import { createOperationsServer } from './operations-server.js';
import type { Readiness } from './readiness.js';

let dataVersion: string | null = 'first';
let state: Readiness = 'ready';
const metrics = createMetrics({ version: '1.2.3', dataVersion: () => Promise.resolve(dataVersion) });
let plain: TestServer;
let server: TestServer;
let operations: Server;
let origin: string;

beforeAll(async () => {
  plain = await startTestServer();
  const db = measureDb(plain.db, metrics.transactions, () => performance.now());
  const store = createStore(db, {
    cursorKey: keys.cursors,
    answerKey: keys.answers,
    addressKey: keys.addresses,
    clock: () => today,
    newId: () => crypto.randomUUID(),
  });
  server = await startTestServer({
    store,
    watcher: metrics.requests,
    onTileCache: metrics.tileCache,
    rateLimit: { limit: 12, windowInSeconds: 60, now: () => 0 },
    readiness: () => Promise.resolve(state),
  });
  operations = createOperationsServer({
    registry: metrics.registry,
    readiness: () => Promise.resolve(state),
  });
  operations.listen(0, '127.0.0.1');
  await once(operations, 'listening');
  origin = `http://127.0.0.1:${(operations.address() as AddressInfo).port}`;
});
afterAll(async () => {
  operations.close();
  operations.closeAllConnections();
  await Promise.all([plain.db.close(), server.db.close()]);
});

const scrape = async (): Promise<string[]> => (await (await fetch(`${origin}/metrics`)).text()).split('\n');
/** The value of one series, undefined when there is none. */
const valueOf = async (series: string): Promise<number | undefined> => {
  const line = (await scrape()).find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
};

describe('metrics', () => {
  it('count requests by route, method and status, and the ones that still run', async () => {
    for (let n = 0; n < 3; n += 1) await (await server.call('visitor', '/regions/620523')).text();
    await (await server.call('visitor', '/regions/999999')).text();
    await (await server.call('county', `/households/${householdId(1)}`)).text();
    const count = 'onemap_http_request_duration_seconds_count';
    const route = '/onemap/v1/regions/:code';
    expect(await valueOf(`${count}{route="${route}",method="GET",status="200"}`)).toBe(3);
    expect(await valueOf(`${count}{route="${route}",method="GET",status="404"}`)).toBe(1);
    expect(await valueOf(`${count}{route="/onemap/v1/households/:id",method="GET",status="200"}`)).toBe(1);
    expect(await valueOf('onemap_http_requests_in_flight')).toBe(0);
    expect((await scrape()).join('\n')).not.toContain(householdId(1));
  });

  it('count the tiles that were kept and those that were made', async () => {
    for (let n = 0; n < 3; n += 1)
      await (await server.call('town', '/tiles/households/8/202/102.pbf')).text();
    expect(await valueOf('onemap_tile_cache_requests_total{result="miss"}')).toBe(1);
    expect(await valueOf('onemap_tile_cache_requests_total{result="hit"}')).toBe(2);
  });

  it('measure transactions', async () => {
    const before = (await valueOf('onemap_database_wait_seconds_count{kind="read"}'))!;
    await (await server.call('county', '/households?limit=1')).text();
    expect(await valueOf('onemap_database_wait_seconds_count{kind="read"}')).toBeGreaterThan(before);
    expect(await valueOf('onemap_database_transaction_seconds_count{kind="read"}')).toBeGreaterThan(before);
  });

  it('count those that asked too often', async () => {
    for (let n = 0; n < 14; n += 1) await (await server.call('village', '/me')).text();
    expect(await valueOf('onemap_http_rate_limited_total')).toBe(2);
  });

  it('name the version of the data, of now alone, and go on without it', async () => {
    expect(await valueOf('onemap_data_version_info{data_version="first"}')).toBe(1);
    dataVersion = 'second';
    expect(await valueOf('onemap_data_version_info{data_version="first"}')).toBeUndefined();
    expect(await valueOf('onemap_data_version_info{data_version="second"}')).toBe(1);
    dataVersion = null;
    expect((await scrape()).filter((line) => line.startsWith('onemap_data_version_info'))).toEqual([]);
    expect(await valueOf(`onemap_build_info{version="1.2.3",node="${process.versions.node}"}`)).toBe(1);
  });

  it('are not on the port of the API', async () => {
    for (const path of ['/metrics', '/onemap/v1/metrics'])
      expect((await server.app.request(path)).status).toBe(404);
  });

  it('have a registry for each server', async () => {
    const other = createMetrics({ version: '1', dataVersion: () => Promise.resolve(null) });
    expect(await other.registry.metrics()).not.toContain('/onemap/v1/regions');
  });
});

describe('health', () => {
  it.each([
    ['ready', 200],
    ['draining', 503],
    ['database', 503],
  ] as const)('is %s with %i on both ports, while the process lives', async (now, status) => {
    state = now;
    const here = await fetch(`${origin}/healthz/ready`);
    expect([here.status, await here.text()]).toEqual([status, `${now}\n`]);
    const there = await server.app.request('/healthz/ready');
    expect([there.status, there.headers.get('Cache-Control')]).toEqual([status, 'no-store']);
    if (status === 503) {
      expect(there.headers.get('Retry-After')).toBe('5');
      expect(await there.json()).toMatchObject({ code: 'unavailable' });
    }
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    expect((await server.app.request('/healthz')).status).toBe(200);
    expect((await server.app.request('/onemap/v1/healthz')).status).toBe(200);
  });

  it('has no other address and no other method', async () => {
    expect((await fetch(`${origin}/onemap/v1/regions`)).status).toBe(404);
    expect((await fetch(`${origin}/metrics`, { method: 'POST' })).status).toBe(405);
  });
});
