import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LandingPage } from '@onemap/contract';
import { FolderLockedError } from '../store/folder-lock.js';
import { runServe, serve, type RunningServer } from './serve.js';
import { parseServeOptions } from './serve-options.js';

const silent = { note: () => undefined };
let home: string;
let first: RunningServer;
const options = (folder: string, ...more: string[]) =>
  parseServeOptions(
    ['--data', join(home, folder), '--site', join(home, 'site'), '--log-level', 'silent', ...more],
    undefined,
  );

/** Status and body of the landing page for a Host header that `fetch` would not send. */
function askedAs(host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const path = '/onemap/v1/';
    const asking = request({ host: '127.0.0.1', port, path, headers: { Host: host } }, (answer) => {
      let text = `${answer.statusCode} `;
      answer.on('data', (part) => (text += String(part)));
      answer.on('end', () => resolve(text));
    });
    asking.on('error', reject).end();
  });
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'onemap-serve-'));
  await mkdir(join(home, 'site'));
  await writeFile(join(home, 'site/index.html'), '<!doctype html><p>门户</p>');
  first = await serve(options('first', '--port', '0'), silent);
});
afterAll(async () => {
  await first.close();
  expect(await readdir(join(home, 'first'))).not.toContain('onemap.lock');
  await rm(home, { recursive: true, force: true });
});

describe('the server on a port', () => {
  it('serves the portal under the strict policy, and the API beside it', async () => {
    const page = await fetch(`${first.url}/`);
    expect([page.status, page.headers.get('Content-Security-Policy')]).toEqual([200, "default-src 'self'"]);
    expect(await page.text()).toContain('门户');
    const landing = (await (await fetch(`${first.url}/onemap/v1/`)).json()) as LandingPage;
    expect(landing.links[0]?.href).toBe(`${first.url}/onemap/v1/`);
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
  });

  it('names the address that a page was opened by, and no host that is none', async () => {
    const { port } = new URL(first.url);
    const other = `http://127.0.0.1:${port}`;
    const landing = (await (await fetch(`${other}/onemap/v1/`)).json()) as LandingPage;
    expect(landing.links[0]?.href).toBe(`${other}/onemap/v1/`);
    for (const host of ['evil.example/x', 'a@evil.example', 'evil.example:99999']) {
      const answer = await askedAs(host, Number(port));
      expect(answer).not.toContain('evil');
      expect(answer).toMatch(/^400 |"href":"http:\/\/localhost:\d+\/onemap/);
    }
  });

  it('does not start with its data inside a folder that it serves', async () => {
    await expect(serve(options('site/data'), silent)).rejects.toThrow(RangeError);
  });

  it('takes the next port where its own is taken', async () => {
    const taken = Number(new URL(first.url).port);
    const second = await serve(options('second', '--port', String(taken)), silent);
    const port = Number(new URL(second.url).port);
    const status = (await fetch(`${second.url}/healthz`)).status;
    await second.close();
    expect(status).toBe(200);
    expect(port).toBeGreaterThan(taken);
    expect(port).toBeLessThanOrEqual(taken + 100);
  });

  it('leaves neither port nor lock behind when the port of its metrics is taken', async () => {
    const taken = new URL(first.url).port;
    await expect(serve(options('fourth', '--port', '0', '--metrics-port', taken), silent)).rejects.toThrow(
      /EADDRINUSE/,
    );
    expect(await readdir(join(home, 'fourth'))).not.toContain('onemap.lock');
  });

  it('refuses a folder that another server holds, with the reason and exit code 1', async () => {
    await expect(serve(options('first', '--port', '0'), silent)).rejects.toThrow(FolderLockedError);
    const notes: string[] = [];
    const terminal = { out: () => undefined, note: (line: string) => notes.push(line) };
    expect(await runServe(['--data', join(home, 'first'), '--port', '0'], terminal)).toBe(1);
    expect(notes.join()).toContain(`${process.pid}`);
  });

  it('is stopped by a signal, and gives its folder back', async () => {
    const lines: string[] = [];
    const ended = runServe(['--data', join(home, 'third'), '--port', '0', '--log-level', 'silent'], {
      out: (line) => {
        lines.push(line);
        process.emit('SIGTERM');
      },
      note: () => undefined,
    });
    expect(await ended).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^OneMap http:\/\/localhost:\d+\//);
    expect(await readdir(join(home, 'third'))).not.toContain('onemap.lock');
  });
});
