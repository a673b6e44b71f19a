// What the lists ask the server for: each parameter under its name in the contract.
import { describe, expect, it } from 'vitest';
import { createClient } from '../client.js';
import { cql, eq } from '../cql2.js';
import { fakeBackend, jsonReply, problemReply, type Reply } from '../testing/fake-backend.js';

const baseUrl = 'https://county.example/onemap/v1';

function clientWith(...replies: Reply[]) {
  const { fetch, requests } = fakeBackend(...replies);
  const om = createClient({ baseUrl, fetch, retry: { maxRetries: 0 } });
  /** Path, and parameters as they are after decoding. */
  const asked = () =>
    requests.map(({ url }) => {
      const { pathname, searchParams } = new URL(url);
      return [pathname.slice('/onemap/v1'.length), Object.fromEntries(searchParams)];
    });
  return { om, requests, asked };
}

const page = (items: unknown[], more: object = {}) =>
  jsonReply({ items, numberReturned: items.length, numberMatched: 2, links: [], ...more });

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}

const triangle = {
  type: 'Polygon',
  coordinates: [
    [
      [105, 34],
      [106, 34],
      [106, 35],
      [105, 34],
    ],
  ],
} as const;

describe('households.list', () => {
  it('takes a CQL2 condition from the builder, an order and fields', async () => {
    const { om, asked } = clientWith(page([]));
    const filter = cql`memberCount >= ${3} AND ${eq('headName', "O'Brien")}`;
    await all(om.households.list({ asOf: 2016, filter, sortby: ['-memberCount', 'id'], fields: 'status' }));
    expect(asked()).toEqual([
      [
        '/households',
        {
          'as-of': '2016',
          filter: "memberCount >= 3 AND (headName = 'O''Brien')",
          sortby: '-memberCount,id',
          fields: 'status',
        },
      ],
    ]);
  });

  it('takes the CQL2-JSON of a query builder', async () => {
    const { om, asked } = clientWith(page([]));
    const filter = { op: '<', args: [{ property: 'netIncomePerCapita' }, 4000] };
    await all(om.households.list({ filter }));
    expect(asked()).toEqual([
      ['/households', { filter: JSON.stringify(filter), 'filter-lang': 'cql2-json' }],
    ]);
  });
});

describe('imagery', () => {
  it('is asked by year, by id and by tile, the row before the column', async () => {
    const { om, asked, requests } = clientWith(
      jsonReply({ items: [{ id: 'a' }] }),
      jsonReply({ id: 'a' }),
      new Response(null, { status: 204 }),
    );
    expect((await om.imagery.list({ year: 2013 })).map(({ id }) => id)).toEqual(['a']);
    expect((await om.imagery.get('a')).id).toBe('a');
    expect(await om.imagery.tile('a', 'CGCS2000Quad', { z: 12, row: 628, column: 3246 })).toBeNull();
    expect(asked()).toEqual([
      ['/imagery', { year: '2013' }],
      ['/imagery/a', {}],
      ['/imagery/a/tiles/CGCS2000Quad/12/628/3246', {}],
    ]);
    expect(requests[2]!.headers.accept).toBe('image/*');
  });
});

describe('elevation', () => {
  it('is asked for as a list, by id and by tile, the row before the column', async () => {
    const { om, asked, requests } = clientWith(
      jsonReply({ items: [{ id: 'a' }] }),
      jsonReply({ id: 'a' }),
      new Response(new Uint8Array([1, 2, 3])),
    );
    expect((await om.elevation.list()).map(({ id }) => id)).toEqual(['a']);
    expect((await om.elevation.get('a')).id).toBe('a');
    expect((await om.elevation.tile('a', { z: 10, row: 406, column: 811 })).byteLength).toBe(3);
    expect(asked()).toEqual([
      ['/elevation', {}],
      ['/elevation/a', {}],
      ['/elevation/a/tiles/WebMercatorQuad/10/406/811', {}],
    ]);
    expect(requests[2]!.headers.accept).toBe('image/png');
  });
});

describe('households.query', () => {
  it('posts the condition without a key, and the cursor of a page with the same body', async () => {
    const { om, requests } = clientWith(
      page([{ id: 'a' }], { cursor: 'c' }),
      page([{ id: 'b' }], { cursor: null }),
    );
    const found = await all(om.households.query({ geometry: triangle, asOf: 2016 }));
    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
    const filter = { op: 's_intersects', args: [{ property: 'point' }, triangle] };
    expect(requests.map(({ body }) => JSON.parse(body!) as unknown)).toEqual([
      { asOf: 2016, filter },
      { asOf: 2016, filter, cursor: 'c' },
    ]);
    expect(requests.map(({ method, url, headers }) => [method, url, headers['idempotency-key']])).toEqual([
      ['POST', `${baseUrl}/households/-/query`, undefined],
      ['POST', `${baseUrl}/households/-/query`, undefined],
    ]);
  });

  it('joins a condition and a drawing, and goes on at the cursor of a page', async () => {
    const { om, requests } = clientWith(page([], { cursor: null }));
    const filter = { op: '>=', args: [{ property: 'memberCount' }, 3] };
    const pages = om.households.query({ filter, geometry: triangle }).byPage({ maxPageSize: 50, from: 'c9' });
    await all(pages);
    expect(JSON.parse(requests[0]!.body!)).toEqual({
      filter: { op: 'and', args: [filter, { op: 's_intersects', args: [{ property: 'point' }, triangle] }] },
      limit: 50,
      cursor: 'c9',
    });
  });

  it('is repeated when the server is busy, though it is a POST', async () => {
    const { fetch, requests } = fakeBackend(
      problemReply(503, 'unavailable', { 'retry-after': '0' }),
      page([{ id: 'a' }], { cursor: null }),
    );
    const om = createClient({ baseUrl, fetch, retry: { maxRetries: 1 } });
    expect(await all(om.households.query({ geometry: triangle }))).toHaveLength(1);
    expect(requests).toHaveLength(2);
  });

  it('needs a condition, and ends when the cursors go round in a circle', async () => {
    const { om } = clientWith(page([], { cursor: 'c' }), page([], { cursor: 'c' }), page([]));
    expect(() => om.households.query({ asOf: 2016 })).toThrow(TypeError);
    await expect(all(om.households.query({ geometry: triangle }))).rejects.toMatchObject({
      name: 'InvalidResponseError',
    });
  });
});

describe('activities', () => {
  it('are listed by region, kind and day, and read one by one', async () => {
    const { om, asked } = clientWith(
      jsonReply({ features: [{ id: '1' }], links: [] }),
      jsonReply({ id: '1' }),
    );
    const filter = {
      region: '620523',
      kind: ['homeVisit', 'donation'],
      datetime: '2016-Q3',
      sortby: '-date',
    } as const;
    expect(await all(om.activities.list(filter))).toEqual([{ id: '1' }]);
    await om.activities.get('1', { fields: 'title' });
    expect(asked()).toEqual([
      [
        '/collections/activities/items',
        { region: '620523', kind: 'homeVisit,donation', datetime: '2016-Q3', sortby: '-date' },
      ],
      ['/collections/activities/items/1', { fields: 'title' }],
    ]);
  });
});

describe('features', () => {
  it('are listed by place, time and condition, page after page', async () => {
    const next = `${baseUrl}/collections/villages/items?cursor=b`;
    const { om, asked } = clientWith(
      jsonReply({ features: [{ id: '1' }], links: [{ rel: 'next', href: next }] }),
      jsonReply({ features: [{ id: '2' }], links: [] }),
    );
    const crs = 'http://www.opengis.net/def/crs/EPSG/0/4490';
    const filter = {
      bbox: [34, 105, 35, 106],
      bboxCrs: crs,
      datetime: 2016,
      crs,
      filterCrs: crs,
      filter: 'areaKm2 > 3',
    };
    const features = await all(om.features.list('villages', filter));
    expect(features.map(({ id }) => id)).toEqual(['1', '2']);
    expect(asked()).toEqual([
      [
        '/collections/villages/items',
        {
          bbox: '34,105,35,106',
          'bbox-crs': crs,
          datetime: '2016',
          crs,
          'filter-crs': crs,
          filter: 'areaKm2 > 3',
        },
      ],
      ['/collections/villages/items', { cursor: 'b' }],
    ]);
  });

  it('are read one by one, and so is what their collection holds', async () => {
    const { om, asked } = clientWith(
      jsonReply({ id: 'a' }, { headers: { etag: '"v1"' } }),
      jsonReply({ collections: [{ id: 'villages' }] }),
      ...[1, 2, 3].map(() => jsonReply({})),
    );
    expect((await om.features.get('villages', 'a', { fields: ['name'] })).etag).toBe('"v1"');
    expect(await om.collections.list()).toEqual([{ id: 'villages' }]);
    await om.collections.get('villages');
    await om.collections.schema('villages');
    await om.collections.queryables('villages');
    expect(asked()).toEqual([
      ['/collections/villages/items/a', { fields: 'name' }],
      ['/collections', {}],
      ['/collections/villages', {}],
      ['/collections/villages/schema', {}],
      ['/collections/villages/queryables', {}],
    ]);
  });
});

describe('auditLogs.list', () => {
  it('filters by what happened, and by success as a word', async () => {
    const { om, asked } = clientWith(jsonReply({ items: [{ id: 'e' }], numberReturned: 1, links: [] }));
    const entries = await all(
      om.auditLogs.list({ action: ['reveal', 'export'], success: false, from: '2026-03-01' }),
    );
    expect(entries).toEqual([{ id: 'e' }]);
    expect(asked()).toEqual([
      ['/audit-logs', { action: 'reveal,export', success: 'false', from: '2026-03-01' }],
    ]);
  });
});
