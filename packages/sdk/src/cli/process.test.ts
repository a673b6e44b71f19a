// The program itself: killed in the middle of an export, read by a reader that leaves, and started again.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { me, pageOf } from './cli.test-data.js';

const bin = fileURLToPath(new URL('../../bin/onemap.mjs', import.meta.url));
const rows = 60;
let folder: string;
let server: Server;
let baseUrl: string;
/** Called with the number of each page before its second half is sent. */
let onHalfPage: (page: number) => void = () => undefined;
let pages = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onemap-process-'));
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/onemap/v1`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url!, baseUrl);
  response.setHeader('content-type', 'application/json');
  if (pathname.endsWith('/me')) return void response.end(JSON.stringify(me));
  if (pathname.endsWith('/exports')) return void response.writeHead(201).end('{"id":"620523-x"}');
  const path = pathname.slice('/onemap/v1'.length);
  const page = pageOf(rows, Object.fromEntries(searchParams), path);
  const { items, ...rest } = page;
  const features = items.map(({ id, point, ...properties }) => ({
    ...{ type: 'Feature', id, properties },
    geometry: point && { type: 'Point', coordinates: point },
  }));
  const links = page.links.map((link) => ({
    ...link,
    href: link.href.replace(/^https:.*?\/onemap\/v1/, baseUrl),
  }));
  const text = JSON.stringify({ ...rest, ...(path.includes('items') ? { features } : { items }), links });
  response.write(text.slice(0, text.length / 2), () => {
    onHalfPage((pages += 1));
    response.end(text.slice(text.length / 2));
  });
}

function start(...args: string[]) {
  const flags = ['--conditions=onemap-source', '--import', 'tsx', bin, ...args, '--base-url', baseUrl];
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'pipe'] });
  let note = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (note += text));
  const ended = new Promise<{ code: number | null; killed: string | null; note: string }>((resolve) =>
    child.once('close', (code, killed) => resolve({ code, killed, note })),
  );
  return { child, ended };
}

describe('the program', () => {
  it.each(['csv', 'geojson', 'ndjson'])(
    'makes the same %s file when it is killed on the way',
    async (format) => {
      const [whole, broken] = [join(folder, `whole.${format}`), join(folder, `broken.${format}`)];
      const command = (path: string) => [
        'export',
        'households',
        '--format',
        format,
        '--out',
        path,
        '--page-size',
        '7',
      ];
      expect(await start(...command(whole)).ended).toMatchObject({ code: 0, note: '' });
      for (const last of [4, 2]) {
        pages = 0;
        const { child, ended } = start(...command(broken));
        onHalfPage = (page) => page === last && child.kill('SIGKILL');
        expect((await ended).killed).toBe('SIGKILL');
      }
      onHalfPage = () => undefined;
      pages = 0;
      expect(await start(...command(broken)).ended).toMatchObject({ code: 0 });
      // Nine pages in all; three and one of them were kept.
      expect(pages).toBe(9 - 3 - 1);
      expect(await readFile(broken, 'utf8')).toBe(await readFile(whole, 'utf8'));
    },
  );

  it('ends quietly when its reader leaves', async () => {
    onHalfPage = () => undefined;
    const { child, ended } = start('list', 'households', '--page-size', '1');
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended).toEqual({ code: 0, killed: null, note: '' });
  });

  it('ends with 130 at Ctrl-C while it waits for the server', async () => {
    pages = 0;
    const { child, ended } = start('list', 'households', '--page-size', '1');
    onHalfPage = (page) => page === 2 && child.kill('SIGINT');
    child.stdout.resume();
    expect(await ended).toEqual({ code: 130, killed: null, note: 'onemap: 已停止 / stopped\n' });
  });
});
