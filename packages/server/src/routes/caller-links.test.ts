// Links and templates of a server without a public address: they name the origin that the caller has used, if it is one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ElevationSet, ImageryList, LandingPage, TileJson } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { smallElevation } from '../elevation/small-elevation.test-data.js';
import { smallImagery } from '../imagery/small-imagery.test-data.js';

const fallback = 'http://localhost:8080';
let server: TestServer;

beforeAll(async () => {
  const { imagery } = await smallImagery([2013]);
  const { elevation } = await smallElevation();
  server = await startTestServer({ imagery, elevation, publicUrl: fallback, followsCaller: true });
});
afterAll(() => server.db.close());

const call = (path: string, host?: string, persona = 'visitor'): Promise<Response> =>
  server.call(persona, path, { ...(host !== undefined && { headers: { Host: host } }) });
const read = async <T>(path: string, host?: string): Promise<T> =>
  (await (await call(path, host)).json()) as T;

const paths = [
  '/',
  '/api',
  '/api/3.1',
  '/collections',
  '/collections/villages/items?limit=1',
  '/collections/villages/schema',
  '/regions?limit=1',
  '/imagery',
  '/elevation',
  '/tileMatrixSets',
  '/wmts?SERVICE=WMTS&REQUEST=GetCapabilities',
];

describe('Without a public address', () => {
  it.each(paths)('all of %s names the origin that the caller has used', async (path) => {
    for (const host of ['127.0.0.1:8080', '192.168.1.5', '[::1]:9000', 'gangu.local:81']) {
      const response = await call(path, host);
      const text = await response.text();
      expect(response.status).toBe(200);
      expect(text).toContain(`http://${host}/onemap/v1/`.replace(/\/$/, ''));
      expect(text).not.toContain('localhost');
      expect(response.headers.get('Link') ?? '').not.toContain('localhost');
    }
  });

  it('gives the templates of tiles with it, which the policy of that page lets through', async () => {
    const host = '10.0.0.8:8787';
    const { items } = await read<ImageryList>('/imagery', host);
    expect(items[0]!.tiles).toMatchObject({
      url: `http://${host}/onemap/v1/imagery/valley-2013/tiles/WebMercatorQuad/{z}/{y}/{x}`,
    });
    const heights = await read<{ items: ElevationSet[] }>('/elevation', host);
    expect(heights.items[0]!.url).toMatch(/^http:\/\/10\.0\.0\.8:8787\/onemap\/v1\/elevation\//);
    const points = (await (await call('/tiles/households', host, 'county')).json()) as TileJson;
    expect(points.tiles).toEqual([`http://${host}/onemap/v1/tiles/households/{z}/{x}/{y}.pbf`]);
  });

  it.each([
    'evil.example/',
    'user@evil.example',
    'evil.example:99999',
    'evil.example"><script>alert(1)</script>',
    'evil.example, portal.example',
    '0x7f.1',
  ])('says its own address where the host is %j, and nothing of that', async (host) => {
    for (const path of paths) {
      const response = await call(path, host);
      const text = await response.text();
      expect(text).toBe(await (await call(path)).text());
      expect(text + JSON.stringify([...response.headers])).not.toMatch(/evil|0x7f|script>/);
    }
  });

  it('keeps the host out of problems, whose types are names', async () => {
    const response = await call('/regions/999999999999', 'gangu.local');
    expect(response.status).toBe(404);
    expect(((await response.json()) as { type: string }).type).toMatch(
      /^http:\/\/localhost:8080\/onemap\/v1\/problems\//,
    );
  });

  it('keeps the host out of what is stored: the footprints are everyone’s', async () => {
    await call('/collections', 'gangu.local');
    const items = await (await call('/collections/imagery-footprints/items', '10.0.0.8')).text();
    expect(items).not.toContain('gangu.local');
  });
});

describe('With a public address', () => {
  it('answers with it whatever the host is', async () => {
    const fixed = await startTestServer();
    const response = await fixed.call('visitor', '/', { headers: { Host: '10.0.0.8' } });
    const { links } = (await response.json()) as LandingPage;
    expect(links.every(({ href }) => href.startsWith('https://portal.example/onemap/v1/'))).toBe(true);
    await fixed.db.close();
  });
});
