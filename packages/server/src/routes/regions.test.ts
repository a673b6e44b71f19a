// Regions, their family and outlines, and the search for places.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem, Region, RegionList } from '@onemap/contract';
import { publicUrl, startTestServer, type TestServer } from '../app.test-data.js';
import { county, villages } from '../store/small-register.test-data.js';

const root = `${publicUrl}/onemap/v1`;
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const visit = (path: string, init?: RequestInit) => server.call('visitor', path, init);
const codeOf = async (response: Response) => [response.status, ((await response.json()) as Problem).code];

describe('regions', () => {
  it('answers one by any number of digits', async () => {
    const regions = await Promise.all(
      ['620523', county].map((code) => server.get<Region>('visitor', `/regions/${code}`)),
    );
    expect(regions[0]).toMatchObject({
      code: county,
      name: '甘谷县',
      level: 'county',
      childLevel: 'town',
      childCount: 2,
      parent: '620500000000',
    });
    expect(regions[1]).toEqual(regions[0]);
  });

  it('answers the family from the province down', async () => {
    const names = async (path: string) =>
      (await server.get<RegionList>('visitor', path)).items.map(({ name }) => name);
    expect(await names(`/regions/${villages[0]}/ancestors`)).toEqual([
      '甘肃省',
      '天水市',
      '甘谷县',
      '大石镇',
    ]);
    expect(await names('/regions/620523/children')).toEqual(['大石镇', '安远镇']);
    expect(await names(`/regions/${villages[0]}/children`)).toEqual([]);
  });

  it('answers its own outline or those of a level below', async () => {
    const response = await visit('/regions/620523/boundary?level=village');
    expect(response.headers.get('Content-Type')).toBe('application/geo+json');
    const collection = (await response.json()) as { features: { id: string }[]; synthetic: boolean };
    expect(collection.features.map(({ id }) => id)).toEqual(villages);
    expect(collection.synthetic).toBe(true);
    const own = await server.get<{ features: { id: string }[] }>('visitor', '/regions/620523/boundary');
    expect(own.features.map(({ id }) => id)).toEqual([county]);
  });

  it('pages completely and without repeats', async () => {
    const codes: string[] = [];
    let path: string | undefined = '/regions?limit=3';
    for (let page = 0; path !== undefined && page < 5; page += 1) {
      const list: RegionList = await server.get<RegionList>('visitor', path);
      expect(list).toMatchObject({ numberMatched: 8, numberReturned: list.items.length });
      codes.push(...list.items.map(({ code }) => code));
      path = list.links.find(({ rel }) => rel === 'next')?.href.slice(root.length);
    }
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toHaveLength(8);
  });

  it.each([
    ['/regions?q=dsz', ['大石镇']],
    ['/regions?q=大石', ['大石镇', '大石村']],
    ['/regions?level=village&parent=620523106', ['大石村', '石坪村']],
    ['/regions?q=%25', []],
    ['/regions?q=_', []],
  ])('filters by %s', async (path, names) => {
    expect((await server.get<RegionList>('visitor', path)).items.map(({ name }) => name)).toEqual(names);
  });

  it('finds places by name, pinyin and initials, the closest first', async () => {
    const names = async (query: string) =>
      (await server.get<RegionList>('visitor', `/places?${query}`)).items.map(({ name }) => name);
    expect(await names('q=大石')).toEqual(['大石镇', '大石村']);
    expect(await names('q=dashicun')).toEqual(['大石村']);
    expect(await names('q=da shi')).toEqual(['大石镇', '大石村']);
    expect(await names('q=ayz')).toEqual(['安远镇']);
    expect(await names('q=石')).toEqual(['石坪村', '大石镇', '大石村']);
    expect(await names('q=石&within=620523106202')).toEqual(['石坪村']);
    expect(await names('q=石&limit=1')).toEqual(['石坪村']);
    expect(await names("q=' or 1=1 --")).toEqual([]);
  });

  it.each([
    ['/regions/999999', 404, 'region-not-found'],
    ['/regions/62052', 400, 'invalid-parameter'],
    ['/regions/..%2F..%2Fetc%2Fpasswd', 400, 'invalid-parameter'],
    ['/regions/620523%00', 400, 'invalid-parameter'],
    ["/regions/620523'--", 400, 'invalid-parameter'],
    ['/regions/620523/boundary?level=planet', 400, 'invalid-parameter'],
  ])('refuses %s', async (path, status, code) => {
    expect(await codeOf(await visit(path))).toEqual([status, code]);
  });
});
