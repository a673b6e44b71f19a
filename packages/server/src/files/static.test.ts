import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFiles } from './static.js';

const script = 'export const long = 1;\n'.repeat(100);
let folder: string;
let files: ReturnType<typeof createFiles>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onemap-site-'));
  const write = async (name: string, content: string) => {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  };
  await write('secret.txt', 'secret');
  await write('site/index.html', '<!doctype html><p>门户</p>');
  await write('site/plain-html/index.html', '<!doctype html>');
  await write('site/onemap/onemap.js', script);
  await write('site/onemap/modules/map-C0FFEE42.js', script);
  await write('site/onemap/modules/poverty-map-settings.js', script);
  await write('site/.env', 'secret');
  await write('site/.git/config', 'secret');
  await write('site/图.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await write('docs/index.html', '<!doctype html><script>alert(1)</script><script src="x.js"></script>');
  await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  files = createFiles({ siteFolder: join(folder, 'site'), docsFolder: join(folder, 'docs') });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}) =>
  files(new Request(`http://portal.example${path}`, { headers }));

describe('the files of the site', () => {
  it('are served by name, folders by their index', async () => {
    expect(await (await get('/'))!.text()).toContain('门户');
    expect((await get('/plain-html/'))!.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect((await get('/onemap/onemap.js'))!.headers.get('Content-Type')).toBe(
      'text/javascript; charset=utf-8',
    );
    expect((await get('/%E5%9B%BE.svg'))!.headers.get('Content-Type')).toBe('image/svg+xml');
    expect((await get('/plain-html'))!.headers.get('Location')).toBe('./plain-html/');
  });

  it.each([
    '/nothing.html',
    '/..%2Fsecret.txt',
    '/%2e%2e/secret.txt',
    '/onemap/..%2f..%2f..%2fsecret.txt',
    '/..%5Csecret.txt',
    '/.env',
    '/.git/config',
    '/%2Eenv',
    '/link.txt',
    '/index.html%00.txt',
    '/%',
    '/onemap/',
    '/docs/../site/index.html',
    '/docs/..%2fsecret.txt',
  ])('do not include %s', async (path) => {
    expect(await get(path)).toBeNull();
  });

  it('are kept for ever where the name holds a hash, and asked for again otherwise', async () => {
    const control = async (path: string) => (await get(path))!.headers.get('Cache-Control');
    expect(await control('/onemap/modules/map-C0FFEE42.js')).toBe('public, max-age=31536000, immutable');
    expect(await control('/onemap/modules/poverty-map-settings.js')).toBe('no-cache');
    expect(await control('/onemap/onemap.js')).toBe('no-cache');
    expect(await control('/')).toBe('no-cache');
  });

  it('come packed, and 304 while unchanged', async () => {
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const response = (await get('/onemap/onemap.js', { 'Accept-Encoding': encoding }))!;
      expect(response.headers.get('Content-Encoding')).toBe(encoding);
      expect(response.headers.get('Vary')).toBe('Accept-Encoding');
      expect(unpack(new Uint8Array(await response.arrayBuffer())).toString()).toBe(script);
      expect(
        (await get('/onemap/onemap.js', { 'If-None-Match': response.headers.get('ETag')! }))!.status,
      ).toBe(304);
    }
  });

  it('show a new content at once', async () => {
    const before = (await get('/plain-html/'))!.headers.get('ETag')!;
    await writeFile(join(folder, 'site/plain-html/index.html'), '<!doctype html><p>new</p>');
    const after = (await get('/plain-html/', { 'If-None-Match': before }))!;
    expect([after.status, await after.text()]).toEqual([200, '<!doctype html><p>new</p>']);
  });
});

describe('the documentation', () => {
  it('may run its own inline scripts by their hash and no others', async () => {
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    const policy = (await get('/docs/'))!.headers.get('Content-Security-Policy')!;
    expect(policy).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';");
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|\*)/);
    expect((await get('/'))!.headers.get('Content-Security-Policy')).toBeNull();
  });

  it('is absent where no folder is given', async () => {
    expect(await createFiles({})(new Request('http://portal.example/'))).toBeNull();
  });
});
