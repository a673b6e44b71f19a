// The backend for the tests of a portal.
import { describe, expect, it } from 'vitest';
import { createClient } from './client.js';
import { createTestBackend } from './testing.js';

const baseUrl = 'https://portal.test/onemap/v1';

describe('a test backend', () => {
  it('answers from its table, and keeps the requests', async () => {
    const backend = createTestBackend({
      'GET /regions/{code}/children': ({ path }) =>
        Response.json({ items: [{ code: `${path.code}106000` }] }),
      'POST /households/{id}/reveals': Response.json({ id: 'h' }, { status: 201 }),
    });
    const om = createClient({ baseUrl, fetch: backend.fetch, createId: () => 'k' });
    expect(await om.regions.children('620523')).toEqual([{ code: '620523106000' }]);
    await om.households.reveal('a/b', { fields: ['phone'], reason: '入户走访' });
    expect(backend.requests.map(({ operation, path, body }) => ({ operation, path, body }))).toEqual([
      { operation: 'GET /regions/{code}/children', path: { code: '620523' }, body: undefined },
      {
        operation: 'POST /households/{id}/reveals',
        path: { id: 'a/b' },
        body: { fields: ['phone'], reason: '入户走访' },
      },
    ]);
    expect(backend.requests[1]!.headers['idempotency-key']).toBe('k');
  });

  it('says which operation is missing, as an error of the SDK', async () => {
    const om = createClient({ baseUrl, fetch: createTestBackend({}).fetch });
    await expect(om.me.get()).rejects.toMatchObject({
      name: 'NotFoundError',
      message: 'GET /me is not in the table of the test backend',
    });
  });

  it('does not compile with an answer of another shape', () => {
    // @ts-expect-error a household is no region
    expect(createTestBackend({ 'GET /regions/{code}': { headName: '张' } })).toBeDefined();
  });
});
