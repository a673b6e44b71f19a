// Addresses without a page: a page for who reads pages, problem details for programs, and nothing of the address in either.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '@onemap/contract';
import { publicUrl, startTestServer, type TestServer } from '../app.test-data.js';

/** What a browser sends when somebody opens an address. */
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8';
const start = (request: Request): Promise<Response | null> =>
  Promise.resolve(new URL(request.url).pathname === '/' ? new Response('<!doctype html>') : null);

let portal: TestServer;
let bare: TestServer;
beforeAll(async () => {
  portal = await startTestServer({ files: start });
  bare = await startTestServer();
});
afterAll(async () => {
  await portal.db.close();
  await bare.db.close();
});

const open = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  portal.app.request(path, { method, headers: { Accept: browser, ...headers } });

async function isProblem(response: Response): Promise<void> {
  expect(response.status).toBe(404);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(((await response.json()) as Problem).code).toBe('not-found');
}

describe('A browser that opens an unknown address', () => {
  it('is told in both languages that there is no such page, with the way to the start', async () => {
    const response = await open('/no/such/page');
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    const page = await response.text();
    expect(page).toMatch(
      /<html lang="zh-CN">[^]*没有这个页面[^]*<section lang="en">[^]*There is no such page/,
    );
    expect(page.match(/<a href="[^"]*"/g)).toEqual(Array(2).fill(`<a href="${publicUrl}/"`));
  });

  it('reads first the language that it likes better', async () => {
    const page = await (await open('/x', { 'Accept-Language': 'en-GB,zh;q=0.5' })).text();
    expect(page).toMatch(
      /<html lang="en">[^]*There is no such page[^]*<section lang="zh-CN">[^]*没有这个页面/,
    );
  });

  it('gets no way to a start that is not there', async () => {
    const response = await bare.app.request('/x', { headers: { Accept: browser } });
    const page = await response.text();
    expect([response.status, page.includes('没有这个页面'), page.includes('<a ')]).toEqual([
      404,
      true,
      false,
    ]);
  });

  it('may load and run nothing: the one style sheet is allowed by its hash', async () => {
    const response = await open('/x');
    const page = await response.text();
    const sheets = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!);
    expect(sheets).toHaveLength(1);
    const hash = createHash('sha256').update(sheets[0]!).digest('base64');
    expect(response.headers.get('Content-Security-Policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|<link|<img|url\(/i);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Vary')).toMatch(/Accept/);
  });

  it('gets the head of it alone by HEAD', async () => {
    const [whole, head] = [await open('/x'), await open('/x', {}, 'HEAD')];
    expect([head.status, await head.text()]).toEqual([404, '']);
    for (const name of ['Content-Type', 'Content-Security-Policy'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
  });

  it.each([
    '/<script>alert(1)</script>',
    '/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/"><img src=x onerror=alert(1)>',
    '/%22%3E%3Csvg/onload=alert(1)%3E?next=javascript:alert(1)',
    '/x?return=https://evil.example/#%3Cb%3E',
    '//evil.example/..%2F..%2Fetc%2Fpasswd',
    '/%00%FF%E0%A4%A',
    `/${'%E7%94%98'.repeat(500)}`,
    '/a',
    '/onemap/v1x',
  ])('gets the same page whatever it asks for: %s', async (path) => {
    const request = new Request(`${publicUrl}${path}`, { headers: { Accept: browser } });
    const page = await (await portal.app.request(request)).text();
    expect(page).toBe(await (await open('/x')).text());
    expect(portal.faults).toEqual([]);
  });
});

describe('Problem details as ever', () => {
  it.each([
    undefined,
    '*/*',
    'application/json',
    'application/problem+json, text/html',
    'application/json, text/html;q=0.9',
    'application/json, text/html',
    'text/html;q=0.5, */*',
    'image/avif,image/webp,*/*;q=0.8',
    'text/html;q=0',
  ])('for a program that does not like pages better: %s', async (accept) => {
    const headers: Record<string, string> = accept === undefined ? {} : { Accept: accept };
    await isProblem(await portal.app.request('/no/such/page', { headers }));
  });

  it.each(['/onemap/v1/nothing', '/onemap/v1/nothing/', '/onemap/v1/%3Cb%3E'])(
    'below the API, in a browser too: %s',
    async (path) => isProblem(await open(path)),
  );

  it.each(['POST', 'PUT', 'DELETE'])('for what reads nothing: %s', async (method) =>
    isProblem(await open('/no/such/page', {}, method)),
  );
});
