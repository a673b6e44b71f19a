// OGC API Features as a GIS client meets it: links, pages, boxes, masks, and nothing for those who may not see it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  Collection,
  CollectionList,
  FeatureCollection,
  Link,
  Problem,
  PropertySchema,
} from '@onemap/contract';
import { publicUrl, startTestServer, type TestServer } from '../app.test-data.js';
import { householdId, householdPosition, villages } from '../store/small-register.test-data.js';

const root = `${publicUrl}/onemap/v1`;
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.db.close());

const items = (persona: string, path: string) =>
  server.get<FeatureCollection>(persona, `/collections/${path}`);
const ids = async (persona: string, path: string) =>
  (await items(persona, path)).features.map(({ id }) => id);
const codeOf = async (persona: string, path: string) => {
  const response = await server.call(persona, path);
  return [response.status, ((await response.json()) as Problem).code];
};
const linkOf = (links: readonly Link[], rel: string) => links.find((link) => link.rel === rel);

describe('the landing page', () => {
  it('links what an OGC client looks for, and the declaration names what it finds', async () => {
    const { links } = await server.get<{ links: Link[] }>('visitor', '/');
    expect(linkOf(links, 'data')).toMatchObject({ href: `${root}/collections`, type: 'application/json' });
    expect(linkOf(links, 'service-desc')).toMatchObject({
      href: `${root}/api`,
      type: 'application/vnd.oai.openapi+json;version=3.0',
    });
    expect(linkOf(links, 'service-doc')).toMatchObject({ href: `${root}/api.html`, type: 'text/html' });
    const { conformsTo } = await server.get<{ conformsTo: string[] }>('visitor', '/conformance');
    for (const name of ['core', 'geojson', 'oas30'])
      expect(conformsTo).toContain(`http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`);
  });

  it('publishes an OpenAPI 3.0 document with the paths that the OGC test suite looks up', async () => {
    const { paths } = await server.get<{ paths: Record<string, { get: { parameters: object[] } }> }>(
      'visitor',
      '/api',
    );
    for (const path of ['/', '/conformance', '/collections', '/collections/{collectionId}/items'])
      expect(paths).toHaveProperty([path, 'get']);
  });
});

describe('the collections', () => {
  it('are those that the caller may read', async () => {
    const seen = async (persona: string) =>
      (await server.get<CollectionList>(persona, '/collections')).collections.map(({ id }) => id);
    expect(await seen('visitor')).toEqual(['regions', 'villages', 'activities', 'imagery-footprints']);
    expect(await seen('town')).toEqual([
      'regions',
      'villages',
      'households',
      'activities',
      'imagery-footprints',
    ]);
  });

  it('say where, when, in which systems, and whence', async () => {
    expect(await server.get<Collection>('county', '/collections/households')).toMatchObject({
      id: 'households',
      itemType: 'feature',
      crs: [
        'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
        'http://www.opengis.net/def/crs/EPSG/0/4490',
        'http://www.opengis.net/def/crs/EPSG/0/4326',
        'http://www.opengis.net/def/crs/EPSG/0/3857',
      ],
      storageCrs: 'http://www.opengis.net/def/crs/EPSG/0/4490',
      extent: {
        spatial: {
          bbox: [[103.8 - 0.01, 34.6 - 0.01, 105.7 + 0.02, 36 + 0.02]],
          crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
        },
        temporal: { interval: [['2019-01-01T00:00:00Z', '2020-12-31T23:59:59Z']] },
      },
      synthetic: true,
      source: '示意登记',
    });
  });

  it('link absolutely, with types', async () => {
    const { links } = await server.get<Collection>('visitor', '/collections/villages');
    const here = `${root}/collections/villages`;
    expect(linkOf(links, 'self')).toMatchObject({ href: here, type: 'application/json' });
    expect(linkOf(links, 'items')).toMatchObject({ href: `${here}/items`, type: 'application/geo+json' });
    const queryables = linkOf(links, 'http://www.opengis.net/def/rel/ogc/1.0/queryables');
    expect(queryables).toMatchObject({ href: `${here}/queryables`, type: 'application/schema+json' });
  });

  it('are unknown, or closed to a visitor', async () => {
    for (const path of ['', '/schema', '/queryables', '/items', '/items/x']) {
      expect(await codeOf('county', `/collections/roads${path}`)).toEqual([404, 'unknown-collection']);
      expect(await codeOf('visitor', `/collections/households${path}`)).toEqual([
        401,
        'authentication-required',
      ]);
    }
  });
});

describe('features', () => {
  it('are GeoJSON with one id each, and count', async () => {
    const response = await server.call('visitor', '/collections/villages/items');
    expect(response.headers.get('Content-Type')).toBe('application/geo+json');
    expect(response.headers.get('Content-Crs')).toBe('<http://www.opengis.net/def/crs/OGC/1.3/CRS84>');
    expect(await response.json()).toMatchObject({
      type: 'FeatureCollection',
      numberMatched: 3,
      numberReturned: 3,
      synthetic: true,
      source: '示意边界',
      features: [
        {
          type: 'Feature',
          id: villages[0],
          geometry: { type: 'Point', coordinates: [105.3, 34.8] },
          properties: {
            code: villages[0],
            name: '大石村',
            shortName: '大石',
            town: '620523106000',
            townName: '大石镇',
            areaKm2: 10,
          },
        },
        { id: villages[1] },
        { id: villages[2] },
      ],
    });
  });

  it('come as plain JSON too, and in no other form', async () => {
    const call = (accept: string) =>
      server.call('visitor', '/collections/regions/items', { headers: { Accept: accept } });
    expect((await call('application/json')).headers.get('Content-Type')).toBe('application/json');
    expect((await call('text/html, */*;q=0.1')).status).toBe(200);
    expect((await call('text/html')).status).toBe(406);
  });

  it('are found one by one', async () => {
    const feature = await server.get('visitor', `/collections/regions/items/${villages[0]}`);
    expect(feature).toMatchObject({
      type: 'Feature',
      id: villages[0],
      geometry: { type: 'Polygon' },
      properties: { level: 'village', parent: '620523106000' },
      links: [
        {
          rel: 'self',
          href: `${root}/collections/regions/items/${villages[0]}`,
          type: 'application/geo+json',
        },
        { rel: 'alternate', type: 'application/json' },
        { rel: 'collection', href: `${root}/collections/regions` },
      ],
    });
    expect(await codeOf('visitor', '/collections/villages/items/620523106000')).toEqual([
      404,
      'feature-not-found',
    ]);
  });

  it.each([1, 2, 3, 5, 1000])('are complete and unique over the pages of %i', async (limit) => {
    const seen: string[] = [];
    let path: string | undefined = `/collections/regions/items?limit=${limit}`;
    while (path !== undefined) {
      const page: FeatureCollection = await server.get('visitor', path);
      expect(page.numberMatched).toBe(8);
      expect(page.numberReturned).toBe(page.features.length);
      seen.push(...page.features.map(({ id }) => id));
      const next = linkOf(page.links, 'next')?.href;
      expect(next === undefined || next.startsWith(`${root}/`)).toBe(true);
      path = next?.slice(root.length);
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toHaveLength(8);
  });

  it('start after an offset and go on by cursor', async () => {
    const page = await items('visitor', 'regions/items?limit=3&offset=2');
    expect(page.features.map(({ id }) => id)).toEqual(['620523000000', '620523106000', villages[0]]);
    const next = linkOf(page.links, 'next')!.href.slice(root.length);
    expect(next).not.toContain('offset');
    expect((await server.get<FeatureCollection>('visitor', next)).features.map(({ id }) => id)).toEqual([
      villages[1],
      '620523107000',
      villages[2],
    ]);
    expect(await ids('visitor', 'regions/items?offset=10000')).toEqual([]);
  });

  it('are ordered as asked, the id last', async () => {
    expect(await ids('visitor', 'regions/items?sortby=-level,%2Bname&limit=3')).toEqual([
      ...[villages[0], villages[2], villages[1]],
    ]);
    expect(await ids('county', 'households/items?sortby=-memberCount&limit=4')).toEqual(
      [4, 2, 7, 12].map(householdId),
    );
  });

  it('keep the properties that are asked for', async () => {
    const { features } = await items('county', 'households/items?limit=1&fields=memberCount,phone');
    expect(features[0]!.properties).toEqual({ memberCount: 3, phone: '138****5678', _masked: ['phone'] });
    const [village] = (await items('visitor', 'villages/items?limit=1&properties=name')).features;
    expect(village!.properties).toEqual({ name: '大石村' });
  });
});

describe('households as features', () => {
  it('are the caller’s, at the place that the role may see, with every key in place', async () => {
    const [seen] = (await items('county', 'households/items?limit=1')).features;
    const [masked] = (await items('administrator', 'households/items?limit=1')).features;
    expect(await ids('town', 'households/items')).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(householdId));
    expect(seen!.geometry).toEqual({ type: 'Point', coordinates: householdPosition(1, 0) });
    expect(masked!.geometry).toEqual({ type: 'Point', coordinates: [105.3, 34.8] });
    expect(Object.keys(masked!.properties)).toEqual(Object.keys(seen!.properties));
    expect(masked!.properties).toMatchObject({ headName: '张**', address: null, netIncomePerCapita: null });
  });

  it('outside the scope are like none', async () => {
    const foreign = await server.call('town', `/collections/households/items/${householdId(9)}`);
    expect(foreign.status).toBe(404);
    expect(await codeOf('town', `/collections/households/items/${householdId(9)}`)).toEqual(
      await codeOf('town', '/collections/households/items/620523-none'),
    );
    expect((await items('town', 'households/items?bbox=105.39,34.89,105.5,35')).numberMatched).toBe(0);
  });

  it('are shown at the end of the year that datetime names', async () => {
    const exited = async (datetime: string) =>
      (await items('county', `households/items?datetime=${datetime}&filter=status='exited'`)).numberMatched;
    expect(await exited('2020')).toBe(5);
    expect(await exited('2019')).toBe(2);
    expect(await exited('2019-06-30T08:00:00%2B08:00')).toBe(2);
    expect(await exited('../2019')).toBe(2);
    expect(await exited('2018/2019-01-01')).toBe(2);
    expect(await exited('2019/..')).toBe(5);
    const [feature] = (await items('county', 'households/items?limit=1&datetime=2019')).features;
    expect(feature!.properties.asOf).toBe(2019);
  });

  it('have the queryables and the schema of the role: a masked field is absent', async () => {
    const names = async (persona: string, path: string) =>
      Object.keys((await server.get<PropertySchema>(persona, `/collections/households/${path}`)).properties);
    const county = await names('county', 'queryables');
    const administrator = await names('administrator', 'queryables');
    expect(county).toEqual(
      expect.arrayContaining(['headName', 'mainCause', 'netIncomePerCapita', 'geometry']),
    );
    expect(county).not.toContain('phone');
    for (const name of ['headName', 'phone', 'address', 'groupNo', 'netIncomePerCapita'])
      expect(administrator).not.toContain(name);
    expect(await names('county', 'schema')).toContain('phone');
    expect(await names('administrator', 'schema')).not.toContain('netIncomePerCapita');
    expect(await names('donor', 'queryables')).not.toContain('mainCause');
  });

  it.each([
    ['administrator', "filter=headName='张三1'"],
    ['administrator', 'filter=NOT netIncomePerCapita IS NULL'],
    ['administrator', 'sortby=-netIncomePerCapita'],
    ['county', "filter=phone LIKE '138%25'"],
    ['county', 'sortby=phone'],
    ['donor', "filter=mainCause='illness'"],
  ])('are not searched by %s with %s', async (persona, query) => {
    expect(await codeOf(persona, `/collections/households/items?${query}`)).toEqual([403, 'masked-property']);
    expect(await codeOf(persona, `/households?${query}`)).toEqual([403, 'masked-property']);
  });

  it('are found by the village’s point where only that is seen', async () => {
    const near = 'households/items?bbox=105.3005,34.8005,105.3025,34.8025';
    expect(await ids('county', near)).toEqual([1, 2].map(householdId));
    expect(await ids('administrator', near)).toEqual([]);
    const circle = Array.from({ length: 201 }, (_, n) => {
      const angle = ((n % 200) * Math.PI) / 100;
      return `${105.3015 + 0.0008 * Math.cos(angle)} ${34.8015 + 0.0008 * Math.sin(angle)}`;
    });
    const filter = encodeURIComponent(`S_INTERSECTS(geometry, POLYGON((${circle.join(',')})))`);
    expect(await ids('county', `households/items?filter=${filter}`)).toEqual([1, 2].map(householdId));
    expect(await ids('administrator', `households/items?filter=${filter}`)).toEqual([]);
  });
});

describe('caching', () => {
  it('tells apart who asks, and knows what has not changed', async () => {
    const path = '/collections/households/items?limit=2';
    const tags = await Promise.all(
      ['county', 'prefecture', 'town'].map(async (persona) =>
        (await server.call(persona, path)).headers.get('ETag')!,
      ),
    );
    expect(new Set(tags).size).toBe(3);
    const again = await server.call('county', path, { headers: { 'If-None-Match': tags[0]! } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await server.call('town', path, { headers: { 'If-None-Match': tags[0]! } })).status).toBe(200);
    expect(again.headers.get('Vary')).toContain('Authorization, Accept');
  });
});
