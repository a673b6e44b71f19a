// Tests a page of a portal without a server: the answers come from a table that is typed by the contract.
import { createClient } from '@onemap/sdk';
import { createTestBackend } from '@onemap/sdk/testing';

/** What a portal's test checks: the title of its page, and what the page asked for. */
export async function portalTest(titleOf) {
  const backend = createTestBackend({
    'GET /me': { role: 'town', regions: ['620523106000'], displayName: '大石镇', permissions: [] },
    'GET /regions/{code}': ({ path }) => Response.json({ code: path.code, name: '大石镇' }),
  });
  const om = createClient({ baseUrl: 'https://portal.test/onemap/v1', fetch: backend.fetch });
  const title = await titleOf(om);
  return { title, asked: backend.requests.map(({ operation, path }) => ({ operation, path })) };
}
