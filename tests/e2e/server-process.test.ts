// The server as a process: one folder one server, the next free port, a clean end, and data that survives being killed.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverArguments, snapshotFile, startServer } from '../../scripts/server.mjs';
import { root } from '../architecture/files.js';

let data: string;

beforeAll(() => {
  data = mkdtempSync(join(root, '.cache', 'process-'));
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const options = (port: number): string[] => [
  '--data',
  data,
  '--snapshot',
  snapshotFile(root),
  '--port',
  String(port),
];

describe('the server process', () => {
  it('keeps its data through kill -9, refuses a second server on the folder, and ends cleanly on a signal', async () => {
    const first = await startServer(root, options(0));
    expect(await townCount(first.url)).toBe(15);
    const second = await runToEnd(['serve', ...options(0)]);
    expect(second.code).not.toBe(0);
    expect(second.text).toContain(data);
    expect(second.text).not.toMatch(/\n\s+at /);
    first.kill();
    await first.ended;
    const again = await startServer(root, options(0));
    expect(await townCount(again.url)).toBe(15);
    expect(await again.stop()).toBe(0);
  });

  it('does a POST once, though it is killed between the first sending and the second', async () => {
    const ask = async (url: string): Promise<[number, string | null, string]> => {
      const login = await post(url, '/auth/token', { persona: 'county' }, {});
      const { accessToken } = (await login.json()) as { accessToken: string };
      const headers = { Authorization: `Bearer ${accessToken}`, 'Idempotency-Key': 'sent-before-and-after' };
      const response = await post(url, '/exports', { collection: 'villages', format: 'csv' }, headers);
      const { id } = (await response.json()) as { id: string };
      return [response.status, response.headers.get('Idempotency-Replayed'), id];
    };
    const first = await startServer(root, options(0));
    const [status, replayed, id] = await ask(first.url);
    first.kill();
    await first.ended;
    const again = await startServer(root, options(0));
    const answer = await ask(again.url);
    await again.stop();
    expect([status, replayed]).toEqual([201, null]);
    expect(answer).toEqual([201, 'true', id]);
  });

  it('takes the next free port when the wanted one is taken', async () => {
    const { port, close } = await takePort();
    const server = await startServer(root, options(port));
    const found = Number(new URL(server.url).port);
    await server.stop();
    await close();
    expect(found).toBeGreaterThan(port);
    expect(found).toBeLessThanOrEqual(port + 100);
  });
});

function post(url: string, path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  return fetch(`${url}/onemap/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function townCount(url: string): Promise<number> {
  const response = await fetch(`${url}/onemap/v1/regions/620523/children`);
  return ((await response.json()) as { items: unknown[] }).items.length;
}

function runToEnd(args: readonly string[]): Promise<{ code: number | null; text: string }> {
  const child = spawn(process.execPath, serverArguments(root, args), {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (text += part));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, text })));
}

function takePort(): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ port, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}
