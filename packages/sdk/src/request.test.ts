// The escape hatch: typed by the contract, sent as named there.
import type {
  AuditLogList,
  ExportRequest,
  FeatureCollection,
  HouseholdQueryResult,
  Region,
  RegionList,
  Reveal,
  StatDataset,
} from '@onemap/contract';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { createClient } from './client.js';
import type { OperationAnswer, OperationArguments } from './request.js';

function clientAnswering(body: BodyInit | null, init: ResponseInit) {
  const asked: { method: string; url: string; body: unknown }[] = [];
  const client = createClient({
    baseUrl: 'https://county.example/onemap/v1',
    fetch: (url, options) => {
      asked.push({ method: String(options?.method), url: String(url), body: options?.body });
      return Promise.resolve(new Response(body, init));
    },
  });
  return { client, asked };
}

const json = { headers: { 'content-type': 'application/json' } };

describe('client.request', () => {
  it('knows the answer of an operation', () => {
    expectTypeOf<OperationAnswer<'GET /regions/{code}'>>().toEqualTypeOf<Region>();
    expectTypeOf<OperationAnswer<'GET /regions'>>().toEqualTypeOf<RegionList>();
    expectTypeOf<OperationAnswer<'GET /statistics/{cube}/data'>>().toEqualTypeOf<StatDataset>();
    expectTypeOf<OperationAnswer<'POST /households/{id}/reveals'>>().toEqualTypeOf<Reveal>();
    expectTypeOf<
      OperationAnswer<'GET /tiles/households/{z}/{x}/{y}.pbf'>
    >().toEqualTypeOf<ArrayBuffer | null>();
  });

  it('fills the path and names query parameters as the contract does', async () => {
    const { client, asked } = clientAnswering('{"id":"620523-abcdefgh"}', json);
    const household = await client.request('GET /households/{id}', {
      path: { id: '620523-abcdefgh' },
      query: { 'as-of': 2016 },
    });
    expect(household.id).toBe('620523-abcdefgh');
    expect(asked).toEqual([
      {
        method: 'GET',
        url: 'https://county.example/onemap/v1/households/620523-abcdefgh?as-of=2016',
        body: undefined,
      },
    ]);
  });

  it('sends a body as JSON', async () => {
    const { client, asked } = clientAnswering('{"accessToken":"t"}', json);
    await client.request('POST /auth/token', { body: { persona: 'village' } });
    expect(asked[0]).toEqual({
      method: 'POST',
      url: 'https://county.example/onemap/v1/auth/token',
      body: '{"persona":"village"}',
    });
  });

  it('answers bytes for other types, and null for 204', async () => {
    const tile = { path: { z: 1, x: 0, y: 0 } };
    const bytes = clientAnswering(new Uint8Array([26, 1]), {
      headers: { 'content-type': 'application/vnd.mapbox-vector-tile' },
    });
    const answer = await bytes.client.request('GET /tiles/households/{z}/{x}/{y}.pbf', tile);
    expect(Array.from(new Uint8Array(answer!))).toEqual([26, 1]);
    const empty = clientAnswering(null, { status: 204 });
    expect(await empty.client.request('GET /tiles/households/{z}/{x}/{y}.pbf', tile)).toBeNull();
  });

  it('answers lines of JSON as bytes, since they are no JSON', async () => {
    expectTypeOf<ArrayBuffer>().toExtend<OperationAnswer<'GET /exports/{id}/content'>>();
    const { client } = clientAnswering('{"id":"a"}\n{"id":"b"}\n', {
      headers: { 'content-type': 'application/x-ndjson' },
    });
    const lines = await client.request('GET /exports/{id}/content', { path: { id: '620523-x' } });
    expect(new TextDecoder().decode(lines as ArrayBuffer)).toBe('{"id":"a"}\n{"id":"b"}\n');
    const map = clientAnswering('{"features":[]}', { headers: { 'content-type': 'application/geo+json' } });
    expect(await map.client.request('GET /exports/{id}/content', { path: { id: 'x' } })).toEqual({
      features: [],
    });
  });

  it('refuses a page where data was asked', async () => {
    const { client } = clientAnswering('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    await expect(client.request('GET /layers')).rejects.toMatchObject({ name: 'InvalidResponseError' });
  });

  it('knows the parameters of an operation', () => {
    expectTypeOf<OperationArguments<'GET /layers/{id}/classification'>['path']>().toEqualTypeOf<{
      id: string;
    }>();
    expectTypeOf<OperationArguments<'GET /regions'>>().not.toHaveProperty('noSuchThing');
    expectTypeOf<OperationArguments<'POST /exports'>['body']>().toEqualTypeOf<ExportRequest>();
    expectTypeOf<OperationAnswer<'POST /households/-/query'>>().toEqualTypeOf<HouseholdQueryResult>();
    expectTypeOf<
      OperationAnswer<'GET /collections/{collectionId}/items'>
    >().toEqualTypeOf<FeatureCollection>();
    expectTypeOf<OperationAnswer<'GET /audit-logs'>>().toEqualTypeOf<AuditLogList>();
  });

  it('does not compile with a missing path, a wrong query or an unknown operation', () => {
    const { client } = clientAnswering('{}', json);
    const wrong = () => [
      // @ts-expect-error the code is missing
      client.request('GET /regions/{code}'),
      // @ts-expect-error no such level
      client.request('GET /regions', { query: { level: 'hamlet' } }),
      // @ts-expect-error no such operation
      client.request('GET /villages'),
    ];
    expect(wrong).toBeTypeOf('function');
  });
});
