// The command line against the reference server: what it writes is what the server has.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '@onemap/sdk';
import { runCli } from '../packages/sdk/src/cli/main.js';
import { startTestServer, type TestServer } from '../packages/server/src/app.test-data.js';

const baseUrl = 'https://portal.example/onemap/v1';
let server: TestServer;
let folder: string;

const fetch: typeof globalThis.fetch = (url, init) =>
  Promise.resolve(server.app.request(String(url).slice(new URL(baseUrl).origin.length), init));

beforeAll(async () => {
  server = await startTestServer();
  folder = await mkdtemp(join(tmpdir(), 'onemap-command-'));
}, 180_000);
afterAll(async () => {
  await server.db.close();
  await rm(folder, { recursive: true });
});

async function onemap(persona: string, ...args: string[]) {
  const visitor = createClient({ baseUrl, fetch });
  const token = persona === 'visitor' ? undefined : (await visitor.auth.token({ persona })).accessToken;
  let [out, note] = ['', ''];
  const code = await runCli(args, {
    environment: { ONEMAP_BASE_URL: baseUrl, ONEMAP_TOKEN: token },
    fetch,
    out: async (text) => void (out += text),
    note: async (text) => void (note += text),
    terminal: { out: false, note: false },
    signal: new AbortController().signal,
  });
  return { code, out, note };
}

const idsIn = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { id: string }).id);

describe('onemap, against the server,', () => {
  it.each([
    ['620523', 12],
    ['620523106', 8],
    ['620523107000', 4],
    ['620523106202', 2],
    ['620500', 12],
  ])('finds the households of region %s as a list and as features', async (region, count) => {
    const list = await onemap('county', 'list', 'households', '--region', region, '--page-size', '3');
    const features = await onemap(
      'county',
      'list',
      'features:households',
      '--region',
      region,
      '--page-size',
      '5',
    );
    expect(idsIn(list.out)).toHaveLength(count);
    expect(idsIn(features.out)).toEqual(idsIn(list.out));
  });

  it('filters both alike by status, type and cause', async () => {
    const flags = [
      '--as-of',
      '2020',
      '--status',
      'notExited,relapsed',
      '--main-cause',
      'illness',
      '--household-type',
      'general',
    ];
    const list = await onemap('county', 'list', 'households', ...flags);
    const features = await onemap('county', 'list', 'features:households', ...flags);
    // Households 1, 9 and 10.
    expect(idsIn(list.out)).toEqual(['001', '009', '010'].map((n) => `620523-household${n}`));
    expect(idsIn(features.out)).toEqual(idsIn(list.out));
  });

  it.each(['csv', 'geojson', 'ndjson'])(
    'exports every household as %s, and leaves a trace',
    async (format) => {
      const path = join(folder, `households.${format}`);
      const entries = async () =>
        idsIn((await onemap('auditor', 'list', 'audit-logs', '--action', 'export')).out);
      const before = await entries();
      const { code, note } = await onemap(
        'county',
        ...['export', 'households', '--format', format, '--out', path, '--page-size', '5'],
      );
      expect({ code, note }).toEqual({ code: 0, note: '' });
      const text = await readFile(path, 'utf8');
      const ids = [...text.matchAll(/620523-household(\d{3})/g)].map(([, n]) => Number(n));
      expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect((await entries()).length).toBe(before.length + 1);
    },
  );

  it('exports public features without a login, and no household', async () => {
    const path = join(folder, 'villages.geojson');
    const flags = ['--format', 'geojson', '--out', path];
    expect(await onemap('visitor', 'export', 'villages', ...flags)).toMatchObject({ code: 0 });
    const { features } = JSON.parse(await readFile(path, 'utf8')) as { features: { id: string }[] };
    expect(features.map(({ id }) => id)).toEqual(['620523106201', '620523106202', '620523107201']);
    const refused = await onemap(
      'visitor',
      'export',
      'households',
      '--format',
      'csv',
      '--out',
      join(folder, 'none.csv'),
    );
    expect(refused).toMatchObject({
      code: 1,
      note: expect.stringContaining('authentication-required') as string,
    });
    expect(await readdir(folder)).not.toContainEqual(expect.stringContaining('none.csv'));
  });

  it('prints figures, objects and the remedy of a mistake', async () => {
    const figures = [
      'statistics',
      'poverty',
      '--measure',
      'poorPersons',
      '--region',
      '620523:children',
      '--time',
      '2020',
    ];
    const { out } = await onemap('visitor', ...figures, '--csv');
    expect(out).toBe(
      '\ufeffregion,regionName,time,poorPersons\r\n620523106000,大石镇,2020,13\r\n620523107000,安远镇,2020,8\r\n',
    );
    expect((await onemap('town', 'get', 'me', '--table')).out).toMatch(/^role +town\n/);
    const wrong = await onemap('county', 'list', 'households', '--filter', 'memberCount >');
    expect(wrong.code).toBe(1);
    expect(wrong.note).toContain('invalid-filter');
    expect(wrong.note).toContain('filter:');
  });
});
