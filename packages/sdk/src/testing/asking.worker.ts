// A worker that asks through the SDK, where there is neither a page nor a secure context.
import { createClient } from '../index.js';
import { createTestBackend } from '../testing.js';

/** A plain-http intranet has neither. */
for (const name of ['randomUUID', 'subtle'])
  Object.defineProperty(crypto, name, { value: undefined, configurable: true });

const { fetch, requests } = createTestBackend({
  'GET /regions': ({ query }) =>
    Response.json({
      items: [{ code: query.cursor ?? '620523100000' }],
      links: query.cursor ? [] : [{ rel: 'next', href: '?cursor=620523101000' }],
    }),
  'POST /exports': Response.json({ id: '620523-x', format: 'ndjson' }, { status: 201 }),
  'GET /exports/{id}/content': new Response('{"code":"620523100000"}\n'),
});

async function ask() {
  const om = createClient({ baseUrl: 'https://county.example/onemap/v1', fetch });
  const codes: string[] = [];
  for await (const { code } of om.regions.list()) codes.push(code);
  let text = '';
  for await (const bytes of om.exports.run({ collection: 'regions', format: 'ndjson' }))
    text += new TextDecoder().decode(bytes);
  const keys = requests.map(({ headers }) => headers['idempotency-key']);
  return { codes, text, keys, hasPage: 'document' in globalThis };
}

ask().then(
  (answer) => postMessage(answer),
  (error: unknown) => postMessage({ error: String(error) }),
);
