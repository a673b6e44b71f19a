// Exports over connections that break: every row arrives once, whole and in order.
import { describe, expect, it } from 'vitest';
import { createClient } from './client.js';
import { fakeBackend, jsonReply, problemReply, type Reply } from './testing/fake-backend.js';
import { FakeClock } from './testing/fake-clock.js';

const baseUrl = 'https://county.example/onemap/v1';

type Format = 'csv' | 'ndjson' | 'geojson';

/** A body that sends its parts and then ends, or breaks off as a lost connection does. */
function streamed(parts: readonly string[], breaks = false): Response {
  const chunks = parts.map((part) => new TextEncoder().encode(part));
  return new Response(
    new ReadableStream({
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk) controller.enqueue(chunk);
        else if (breaks) controller.error(new TypeError('terminated'));
        else controller.close();
      },
    }),
  );
}

function exporting(format: Format, ...contents: Reply[]) {
  const registered = jsonReply({ id: '620523-abc', format }, { status: 201 });
  const { fetch, requests } = fakeBackend(registered, ...contents);
  const clock = new FakeClock();
  const om = createClient({ baseUrl, fetch, clock, retry: { maxRetries: 2, random: () => 0 } });
  return { om, requests, clock };
}

/** Runs an export to its end, going on by the clock whenever it waits. */
async function run(format: Format, ...contents: Reply[]) {
  const { om, requests, clock } = exporting(format, ...contents);
  const parts: string[] = [];
  const waits: number[] = [];
  const all = (async () => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    for await (const bytes of om.exports.run({ collection: 'households', format }))
      parts.push(decoder.decode(bytes));
  })();
  let over = false;
  const watch = all.then(
    () => (over = true),
    () => (over = true),
  );
  for (let turn = 0; turn < 50 && !over; turn += 1) {
    const [wait] = clock.waits.filter((ms) => ms < 15_000);
    if (wait !== undefined) waits.push(wait);
    await clock.advance(wait ?? 0);
  }
  await watch;
  return { all, parts, waits, urls: requests.slice(1).map(({ url }) => url.slice(baseUrl.length)) };
}

const content = '/exports/620523-abc/content';

describe('an export', () => {
  it('is registered with a key and read as it arrives', async () => {
    const { om, requests } = exporting('ndjson', streamed(['{"id":"a"}\n', '{"id":"b"}\n']));
    const read: string[] = [];
    for await (const bytes of om.exports.run({ collection: 'households', format: 'ndjson' }))
      read.push(new TextDecoder().decode(bytes));
    expect(read).toEqual(['{"id":"a"}\n', '{"id":"b"}\n']);
    const [registration, fetched] = requests;
    expect(registration).toMatchObject({ method: 'POST', url: `${baseUrl}/exports` });
    expect(registration!.headers['idempotency-key']).toMatch(/^\d+(-\d+){3}$/);
    expect(registration!.body).toBe('{"collection":"households","format":"ndjson"}');
    expect(fetched).toMatchObject({ method: 'GET', url: baseUrl + content });
  });

  it('goes on after the last whole row, and drops the half one', async () => {
    const { all, parts, urls, waits } = await run(
      'ndjson',
      streamed(['{"id":"a"}\n{"id":"b"}\n{"id', '":"c"'], true),
      streamed(['{"id":"c"}\n', '{"id":"d"}\n']),
    );
    await all;
    expect(parts.join('')).toBe('{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n{"id":"d"}\n');
    expect(urls).toEqual([content, `${content}?after=b`]);
    expect(waits).toEqual([300]);
  });

  it('takes a last row without its end for a break, as of a proxy that closed in order', async () => {
    const { all, parts, urls } = await run(
      'ndjson',
      streamed(['{"id":"a"}\n{"id":"b"']),
      streamed(['{"id":"b"}\n']),
    );
    await all;
    expect(parts.join('')).toBe('{"id":"a"}\n{"id":"b"}\n');
    expect(urls).toEqual([content, `${content}?after=a`]);
  });

  it('counts a line break inside quotes of a CSV file to its row', async () => {
    const { all, parts, urls } = await run(
      'csv',
      streamed(['\ufeffid,address\r\n"a","one\r\ntwo"\r\nb,"three', '\r\nfo'], true),
      streamed(['b,"three\r\nfour"\r\n']),
    );
    await all;
    expect(parts.join('')).toBe('\ufeffid,address\r\n"a","one\r\ntwo"\r\nb,"three\r\nfour"\r\n');
    expect(urls).toEqual([content, `${content}?after=a`]);
  });

  it('has its header once, also when the connection broke right after it', async () => {
    const { all, parts, urls } = await run(
      'csv',
      streamed(['\ufeff户编号\r\n'], true),
      streamed(['\ufeff户编号\r\n', 'a\r\n']),
    );
    await all;
    expect(parts).toEqual(['\ufeff户编号\r\na\r\n']);
    expect(urls).toEqual([content, content]);
    const empty = await run('csv', streamed(['\ufeff户编号\r\n']));
    await empty.all;
    expect(empty.parts).toEqual(['\ufeff户编号\r\n']);
  });

  it('gives up when breaks bring nothing, and counts anew after each row', async () => {
    const broken = () => streamed([], true);
    const gone = await run('ndjson', broken(), broken(), broken());
    await expect(gone.all).rejects.toMatchObject({ name: 'ConnectionError', code: 'connection' });
    expect(gone.waits).toEqual([300, 600]);
    const row = (id: string) => streamed([`{"id":"${id}"}\n`], true);
    const slow = await run('ndjson', row('a'), row('b'), row('c'), row('d'), streamed([]));
    await slow.all;
    expect(slow.parts.join('')).toBe('{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n{"id":"d"}\n');
    expect(slow.waits).toEqual([300, 300, 300, 300]);
  });

  it('breaks off as GeoJSON, which cannot go on', async () => {
    const { all, urls } = await run('geojson', streamed(['{"type":'], true));
    await expect(all).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(urls).toEqual([content]);
  });

  it('throws what the server answers', async () => {
    const { all } = await run('csv', problemReply(410, 'export-expired'));
    await expect(all).rejects.toMatchObject({ code: 'export-expired', status: 410 });
  });

  it('goes on when the connection is silent for longer than a call may take', async () => {
    const silent = new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":"a"}\n')),
      }),
    );
    const { om, clock, requests } = exporting('ndjson', silent, streamed(['{"id":"b"}\n']));
    const rows = om.exports.run({ collection: 'households', format: 'ndjson' });
    await rows.next();
    const next = rows.next();
    await clock.advance(14_999);
    expect(requests).toHaveLength(2);
    await clock.advance(1);
    await clock.advance(300);
    expect(new TextDecoder().decode((await next).value as Uint8Array)).toBe('{"id":"b"}\n');
    expect(requests[2]!.url).toBe(`${baseUrl}${content}?after=a`);
  });

  it('ends with the reason of the signal between two parts', async () => {
    const { om } = exporting('ndjson', streamed(['{"id":"a"}\n', '{"id":"b"}\n']));
    const controller = new AbortController();
    const read: string[] = [];
    const all = (async () => {
      const request = { collection: 'households', format: 'ndjson' } as const;
      for await (const bytes of om.exports.run(request, { signal: controller.signal })) {
        read.push(new TextDecoder().decode(bytes));
        controller.abort('enough');
      }
    })();
    await expect(all).rejects.toBe('enough');
    expect(read).toHaveLength(1);
  });

  it('stops the server when the loop is left', async () => {
    let cancelled = false;
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('{"id":"a"}\n')),
      cancel: () => {
        cancelled = true;
      },
    });
    const { om } = exporting('ndjson', new Response(body));
    const stream = om.exports.run({ collection: 'regions', format: 'ndjson' });
    await stream.next();
    await stream.return(undefined);
    expect(cancelled).toBe(true);
  });
});
