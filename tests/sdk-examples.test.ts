// The examples of the SDK against the reference server: what they print was worked out from the small register by hand.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type OneMapClient } from '@onemap/sdk';
import { startTestServer, type TestServer } from '../packages/server/src/app.test-data.js';

const baseUrl = 'https://portal.example/onemap/v1';
const examples = fileURLToPath(new URL('../examples/sdk-script/', import.meta.url));

type Example = (om: OneMapClient, print: (text: unknown) => void, ...words: string[]) => Promise<void>;

let server: TestServer;
let folder: string;
const tokens = new Map<string, string>();
const fetch: typeof globalThis.fetch = (url, init) =>
  Promise.resolve(server.app.request(String(url).slice(new URL(baseUrl).origin.length), init));

beforeAll(async () => {
  server = await startTestServer();
  folder = await mkdtemp(join(tmpdir(), 'onemap-examples-'));
}, 180_000);
afterAll(async () => {
  await server.db.close();
  await rm(folder, { recursive: true });
});

async function clientOf(persona: string): Promise<OneMapClient> {
  const visitor = createClient({ baseUrl, fetch });
  if (persona === 'visitor') return visitor;
  if (!tokens.has(persona)) tokens.set(persona, (await visitor.auth.token({ persona })).accessToken);
  return createClient({ baseUrl, fetch, auth: () => tokens.get(persona)! });
}

/** The lines that a function of an example prints for a persona. */
async function printed(
  file: string,
  name: string,
  persona = 'visitor',
  ...words: string[]
): Promise<string[]> {
  const module = (await import(`../examples/sdk-script/${file}.mjs`)) as Record<string, Example>;
  const lines: string[] = [];
  await module[name]!(await clientOf(persona), (text) => lines.push(String(text)), ...words);
  return lines;
}

describe('the example', () => {
  it('login lists the accounts, gives a token, and says who it is', async () => {
    expect(await printed('login', 'login')).toContain('county  甘谷县 · 县级  county');
    const [token] = await printed('login', 'login', 'visitor', 'town');
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect((await printed('login', 'whoAmI', 'town'))[0]).toBe('大石镇 · 乡镇级（town）：620523106000');
    expect((await printed('login', 'whoAmI'))[0]).toContain('anonymous');
  });

  it('login renews a token that the server refuses, once', async () => {
    const { renewing } = await import('../examples/sdk-script/login.mjs');
    const fresh = (await (await clientOf('visitor')).auth.token({ persona: 'county' })).accessToken;
    const om = renewing(
      baseUrl,
      () => 'stale.stale.stale',
      () => fresh,
      fetch,
    );
    expect((await om.me.get()).role).toBe('county');
  });

  it('discovery knows the backend', async () => {
    const lines = await printed('discovery', 'discovery');
    expect(lines[0]).toBe('OneMap：ok，版本 0.0.0-test');
    expect(lines).toContain('可以显示户点瓦片');
    expect(lines[3]).toMatch(/^invalid-cursor：分页游标无效。/);
  });

  it('regions walks from the province to the villages', async () => {
    expect(await printed('regions', 'regions')).toEqual([
      '甘肃省 > 天水市 > 甘谷县',
      '620523106000  大石镇  10.0 平方千米，2 个村',
      '620523107000  安远镇  10.0 平方千米，1 个村',
      '共 3 个村',
      '2 条边界，第一条 Polygon',
    ]);
  });

  it('places finds a village by its initials, and only the last search answers', async () => {
    expect(await printed('places', 'places')).toEqual(['大石村  620523106201  village']);
    const { searchBox } = await import('../examples/sdk-script/places.mjs');
    const search = searchBox(await clientOf('visitor'));
    const [first, second] = await Promise.all([search('dsz'), search('ayz')]);
    expect(first).toBeNull();
    expect(second?.map(({ name }: { name: string }) => name)).toEqual(['安远镇']);
  });

  it('indicators says what a ratio is made of', async () => {
    expect(await printed('indicators', 'indicators')).toContain(
      'povertyIncidence  贫困发生率（%）：贫困人口 ÷ 农村户籍人口',
    );
  });

  it('statistics reads cells and a series', async () => {
    // Poor persons at the end of 2020: 3 + 4 + 2 + 4 in one town, 3 + 3 + 2 in the other; 200 = 150 + 50 rural persons.
    expect((await printed('statistics', 'statistics')).slice(-5)).toEqual([
      '贫困发生率（%，分母为农村户籍人口）',
      '甘谷县  2020 年  10.50',
      '大石镇  2020 年  8.67',
      '安远镇  2020 年  16.00',
      '2019：29 人，2020：21 人',
    ]);
  });

  it('layers prints a legend with the legal lines', async () => {
    expect((await printed('layers', 'layers')).slice(-5)).toEqual([
      ...['(…, 2]', '(2, 3]', '(3, 10]', '(10, 20]', '(20, …]'],
    ]);
  });

  it('households filters by cause and size, page by page', async () => {
    const lines = await printed('households', 'households', 'county');
    expect(lines.slice(0, 7)).toEqual([
      '本页 4 户，共 5 户',
      '  张三4  5 人  exited',
      '  张三1  3 人  notExited',
      '  张三6  3 人  exited',
      '  张三9  3 人  relapsed',
      '本页 1 户，共 5 户',
      '  张三10  3 人  notExited',
    ]);
    const none = await printed('households', 'households', 'county', 'funeral');
    expect(none[0]).toBe('本页 1 户，共 1 户');
  });

  it('households-in-area counts those inside a village', async () => {
    expect(await printed('households-in-area', 'householdsInArea', 'county')).toEqual([
      ...['exited  3 户', 'notExited  3 户', '其中 4 人以上 2 户'],
    ]);
  });

  it('reveal shows a number for a reason, and it is in the audit log', async () => {
    expect(await printed('reveal', 'reveal', 'town', '620523-household001')).toEqual([
      '电话：138****5678；可申请：idNumber、phone、bankAccount',
      '明文：13812345678',
    ]);
    expect(await printed('audit-logs', 'auditLogs', 'auditor')).toContain(
      '2026-03-01  persona:town  reveal  household  成功',
    );
    expect(await printed('audit-logs', 'auditLogs', 'county')).toEqual(['没有查看审计日志的权限']);
  });

  it('archive reads the income, and opens and closes a link', async () => {
    const id = '620523-household001';
    expect(await printed('archive', 'archive', 'town', id)).toEqual([
      ...['2019 年人均 3001 元，标准 3218 元', '2020 年人均 3001 元，标准 4000 元'],
      // /a/, six digits of the county, a dash, 27 characters for 20 bytes.
      ...['二维码的网址有 37 个字符', '重印的网址相同：true', '停用后：revoked'],
    ]);
  });

  it('household-tiles finds the points of the county', async () => {
    const lines = await printed('household-tiles', 'householdTiles', 'county');
    // 105.35 E, 34.86 N lie in column 256 * (180 + 105.35) / 360 = 202.9 and row 101.
    expect(lines[1]).toBe('瓦片 8/202/101：有户点');
    // The OGC's grid has levels 0 to 24; that of Tianditu's c begins with 1.
    expect(lines.slice(-2)).toEqual(['WebMercatorQuad：25 级', 'CGCS2000Quad：24 级']);
  });

  it('features reads villages, latitude first where the system says so', async () => {
    expect((await printed('features', 'features')).slice(-3)).toEqual([
      '620523106201  大石村  105.3, 34.8',
      '620523106202  石坪村  105.32, 34.82',
      'CGCS2000：34.8, 105.3',
    ]);
  });

  it('activities lists the latest first and counts by month', async () => {
    expect(await printed('activities', 'activities', 'village')).toEqual([
      '2020-08-31  安远村  活动7  50 人',
      '2020-08-01  大石村  活动4  25 人',
      '2020-03-20  石坪村  活动5  30 人',
      '2020-01-31  大石村  活动3  10 人',
      '2020-01-15  大石村  活动2  2 人',
      '入户走访 2 次，先看一次：看得到的户 2',
      '2019-11：1 次，2019-12：1 次，2020-01：2 次，2020-02：0 次，2020-03：1 次，2020-04：0 次，2020-05：0 次，2020-06：0 次，2020-07：0 次，2020-08：2 次',
    ]);
  });

  it('imagery says how many sets there are', async () => {
    expect(await printed('imagery', 'imagery')).toEqual(['影像 0 套']);
  });

  it('elevation says how many sets there are', async () => {
    expect(await printed('elevation', 'elevation')).toEqual(['高程 0 套']);
  });

  it('exports writes a row for each household, and fetches what was registered', async () => {
    const path = join(folder, 'households.csv');
    const [line] = await printed('exports', 'exportHouseholds', 'county', path);
    const file = await readFile(path);
    expect(line).toBe(`${path}：${file.length} 字节`);
    expect(file.toString('utf8').trim().split('\r\n')).toHaveLength(1 + 12);
    expect(await printed('exports', 'registerAndFetch', 'county')).toEqual([
      ...['3 行，2026-03-02 之前可以下载', '大石村'],
    ]);
  });

  it('errors tells them apart', async () => {
    expect(await printed('errors', 'errors')).toEqual([
      ...['第一个县：甘谷县', '没有：region-not-found', '请登录', '写错了：classes'],
    ]);
  });

  it('jsonstat ranks what was fetched without the client', async () => {
    const { ranking } = await import('../examples/sdk-script/jsonstat.mjs');
    const address = '/onemap/v1/statistics/poverty/data?measure=poorPersons&region=620523:children';
    expect(ranking(await (await server.app.request(address)).text())).toBe('大石镇 13\n安远镇 8');
  });

  it('national reads a row and says what it left', async () => {
    expect(await printed('national', 'national')).toEqual([
      '主要致贫原因 illness，其他 lackOfLabour、lackOfFunds，4 人',
      'XYZ 未读：unknown',
      '{"AAC007":"因病","AAC012":4}',
    ]);
  });

  it('portal-test answers a page without a server', async () => {
    const { portalTest } = await import('../examples/sdk-script/portal-test.mjs');
    const titleOf = async (om: OneMapClient) => {
      const { regions } = await om.me.get();
      return (await om.regions.get(regions[0]!)).name;
    };
    expect(await portalTest(titleOf)).toEqual({
      title: '大石镇',
      asked: [
        { operation: 'GET /me', path: {} },
        { operation: 'GET /regions/{code}', path: { code: '620523106000' } },
      ],
    });
  });
});

describe('the examples together', () => {
  it('use every resource of the client, and are all in the guide', async () => {
    const files = (await readdir(examples)).filter((name) => name.endsWith('.mjs'));
    const texts = await Promise.all(files.map((name) => readFile(join(examples, name), 'utf8')));
    const resources = Object.keys(createClient({ baseUrl }));
    expect(resources.filter((name) => !texts.some((text) => text.includes(`om.${name}`)))).toEqual([]);
    const guide = await readFile(new URL('../docs/guide/sdk.md', import.meta.url), 'utf8');
    const apart = ['start.mjs', 'index.mjs', 'ranking.mjs'];
    expect(
      files.filter((name) => !apart.includes(name) && !guide.includes(`<!-- example: ${name} -->`)),
    ).toEqual([]);
  });
});
