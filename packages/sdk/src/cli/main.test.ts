// The command line as a shell sees it: what goes where, and how it ends.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { householdsBackend, me, rowAt, runTest } from './cli.test-data.js';
import { ReaderGone } from './writer.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onemap-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

const busy = (status: number) =>
  Response.json({ title: 'busy', status, code: 'busy' }, { status, headers: { 'retry-after': '0' } });

describe('onemap', () => {
  it('explains itself, Chinese first, and knows its version', async () => {
    const { code, out } = await runTest(['help']);
    expect(code).toBe(0);
    expect(out.indexOf('--- English ---')).toBeGreaterThan(out.indexOf('退出码'));
    expect((await runTest(['list', '--help'])).out).toBe(out);
    expect((await runTest(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[]],
    [['lst']],
    [['list']],
    [['list', 'cows']],
    [['list', 'regions', 'households']],
    [['list', 'regions', '--colour', 'red']],
    [['list', 'regions', '--limit', '0']],
    [['list', 'regions', '--limit', '1.5']],
    [['list', 'households', '--filter', '']],
    [['list', 'regions', '--filter', 'a = 1']],
    [['list', 'villages', '--status', 'exited']],
    [['list', 'indicators', '--q', 'a']],
    [['list', 'regions', '--json', '--csv']],
    [['list', 'places']],
    [['get', 'households']],
    [['get', 'me', 'x']],
    [['get', 'cows', '1']],
    [['statistics', 'poverty', '--measure', 'persons']],
    [['export', 'households', '--format', 'csv']],
    [['export', 'households', '--format', 'xlsx', '--out', 'x']],
    [['export', 'indicators', '--format', 'geojson', '--out', 'x']],
    [['list', 'regions', '--base-url', 'ftp://county.example']],
    [['list', 'regions', '--token-file', '/no/such/file']],
  ])('ends with 2 and asks nothing for %j', async (args) => {
    const { code, out, note, asked } = await runTest(args);
    expect({ code, out, asked }).toEqual({ code: 2, out: '', asked: [] });
    expect(note).not.toBe('');
  });

  it('takes the address from the environment, and says when there is none', async () => {
    const { code, note } = await runTest(['list', 'regions'], { environment: {} });
    expect(code).toBe(2);
    expect(note).toContain('ONEMAP_BASE_URL');
  });

  it('takes a token from a file or the environment, and refuses one on the command line', async () => {
    const file = join(folder, 'token');
    await writeFile(file, 'from-file\n');
    const answers = { 'GET /me': Response.json(me) };
    expect((await runTest(['get', 'me', '--token-file', file], { answers })).tokens).toEqual([
      'Bearer from-file',
    ]);
    const environment = { ONEMAP_BASE_URL: 'https://county.example/onemap/v1', ONEMAP_TOKEN: 'from-env' };
    expect((await runTest(['get', 'me'], { answers, environment })).tokens).toEqual(['Bearer from-env']);
    for (const args of [['--token', 'secret'], ['--token=secret']]) {
      const { code, note } = await runTest(['get', 'me', ...args], { answers });
      expect(code).toBe(2);
      expect(note).not.toContain('secret');
    }
  });

  it('ends with 1 and the sentence, the code and the places of a problem', async () => {
    const problem = {
      title: '筛选条件不合法',
      status: 400,
      code: 'invalid-filter',
      requestId: 'r7',
      errors: [{ parameter: 'filter', message: '没有这个字段' }],
    };
    const answers = { 'GET /households': () => Response.json(problem, { status: 400 }) };
    const { code, out, note } = await runTest(['list', 'households', '--filter', 'x > 1'], { answers });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(note).toBe('onemap: 筛选条件不合法 (invalid-filter, requestId r7)\n  filter: 没有这个字段\n');
  });

  it.each([429, 502, 503])('asks again after %i', async (status) => {
    const replies = [busy(status), busy(status), Response.json(me)];
    const { code, asked } = await runTest(['get', 'me'], { answers: { 'GET /me': () => replies.shift()! } });
    expect({ code, asked: asked.length }).toEqual({ code: 0, asked: 3 });
  });

  it('gives up after five more attempts', async () => {
    const { code, asked, note } = await runTest(['get', 'me'], { answers: { 'GET /me': () => busy(503) } });
    expect({ code, asked: asked.length, note }).toEqual({ code: 1, asked: 6, note: 'onemap: busy (busy)\n' });
  });

  it('ends with 0 when the reader has gone, and asks for no further page', async () => {
    const out = () => Promise.reject(new ReaderGone());
    const { code, note, asked } = await runTest(['list', 'households'], {
      out,
      answers: householdsBackend(500),
    });
    expect({ code, note, asked: asked.length }).toEqual({ code: 0, note: '', asked: 1 });
  });

  it('ends with 130 at Ctrl-C', async () => {
    const controller = new AbortController();
    const out = async () => controller.abort();
    const surroundings = { out, signal: controller.signal, answers: householdsBackend(500) };
    const { code, note, asked } = await runTest(['list', 'households'], surroundings);
    expect({ code, note, asked: asked.length }).toEqual({
      code: 130,
      note: 'onemap: 已停止 / stopped\n',
      asked: 1,
    });
  });

  it('says so when the pages are at another address than the token', async () => {
    const next = 'https://inside.example/onemap/v1/households?cursor=2';
    const refused = () => Response.json({ title: '需要登录', status: 401, code: 'x' }, { status: 401 });
    const fetch: typeof globalThis.fetch = async (url) =>
      String(url) === next
        ? refused()
        : Response.json({ items: [rowAt(1)], numberReturned: 1, links: [{ rel: 'next', href: next }] });
    const { code, note } = await runTest(['list', 'households'], { fetch });
    expect(code).toBe(1);
    expect(note).toContain('https://inside.example');
    expect(note).toContain('https://county.example');
  });
});
