// Lists in pages.
import { describe, expect, it } from 'vitest';
import { createClient } from './client.js';
import { fakeBackend, jsonReply, problemReply, type Reply } from './testing/fake-backend.js';

const baseUrl = 'https://county.example/onemap/v1';

function clientWith(...replies: Reply[]) {
  const { fetch, requests } = fakeBackend(...replies);
  return { client: createClient({ baseUrl, fetch, retry: { maxRetries: 0 } }), requests };
}

function page(codes: string[], next?: string): Response {
  const links =
    next === undefined
      ? []
      : [
          { rel: 'self', href: 'x' },
          { rel: 'next', href: next },
        ];
  const items = codes.map((code) => ({ code }));
  return jsonReply({ items, numberReturned: items.length, numberMatched: 3, links });
}

describe('a list', () => {
  it('gives its items one by one and asks for a page when it gets there', async () => {
    const { client, requests } = clientWith(page(['1', '2'], `${baseUrl}/regions?cursor=b`), page(['3']));
    const list = client.regions.list({ parent: '620523' });
    expect(requests).toHaveLength(0);
    const seen: string[] = [];
    for await (const region of list) seen.push(`${region.code} after ${requests.length}`);
    expect(seen).toEqual(['1 after 1', '2 after 1', '3 after 2']);
    expect(requests.map((request) => request.url)).toEqual([
      `${baseUrl}/regions?parent=620523`,
      `${baseUrl}/regions?cursor=b`,
    ]);
  });

  it('gives its pages with their totals, of the size that is asked', async () => {
    const { client, requests } = clientWith(page(['1', '2'], `${baseUrl}/regions?cursor=b`), page(['3']));
    const totals: number[][] = [];
    for await (const one of client.regions.list().byPage({ maxPageSize: 2 })) {
      totals.push([one.items.length, one.numberMatched]);
    }
    expect(totals).toEqual([
      [2, 3],
      [1, 3],
    ]);
    expect(requests[0]!.url).toBe(`${baseUrl}/regions?limit=2`);
  });

  it('stops asking when the loop is left', async () => {
    const { client, requests } = clientWith(page(['1'], `${baseUrl}/regions?cursor=b`));
    for await (const region of client.regions.list()) {
      expect(region.code).toBe('1');
      break;
    }
    expect(requests).toHaveLength(1);
  });

  it('starts anew with each loop', async () => {
    const { client } = clientWith(page(['1']), page(['1', '2']));
    const list = client.regions.list();
    const counts = [];
    for (let loop = 0; loop < 2; loop += 1) {
      let count = 0;
      for await (const region of list) count += region.code.length;
      counts.push(count);
    }
    expect(counts).toEqual([1, 2]);
  });

  it('reads a relative next link from the address of its page', async () => {
    const { client, requests } = clientWith(page(['1'], '?cursor=b'), page(['2']));
    for await (const region of client.regions.list()) expect(region).toBeDefined();
    expect(requests[1]!.url).toBe(`${baseUrl}/regions?cursor=b`);
  });

  it('ends with an error when the pages go round in a circle', async () => {
    const again = () => page(['1'], `${baseUrl}/regions?cursor=b`);
    const { client } = clientWith(again(), again(), again());
    const reading = (async () => {
      for await (const region of client.regions.list()) expect(region.code).toBe('1');
    })();
    await expect(reading).rejects.toMatchObject({ name: 'InvalidResponseError' });
  });

  it('throws the error of a later page', async () => {
    const { client } = clientWith(
      page(['1'], `${baseUrl}/regions?cursor=old`),
      problemReply(400, 'invalid-cursor'),
    );
    const reading = (async () => {
      for await (const region of client.regions.list()) expect(region.code).toBe('1');
    })();
    await expect(reading).rejects.toMatchObject({ name: 'ValidationError', code: 'invalid-cursor' });
  });

  it('passes the signal on to every page', async () => {
    const controller = new AbortController();
    const { client } = clientWith(page(['1'], `${baseUrl}/regions?cursor=b`), page(['2']));
    const reading = (async () => {
      for await (const region of client.regions.list({}, { signal: controller.signal })) {
        expect(region.code).toBe('1');
        controller.abort('enough');
      }
    })();
    await expect(reading).rejects.toBe('enough');
  });
});
