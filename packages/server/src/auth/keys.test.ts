import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadKeys } from './keys.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onemap-keys-'));
});
afterEach(() => rm(folder, { recursive: true }));

const text = Buffer.alloc(32, 7).toString('base64');

describe('the keys of a server', () => {
  it('are made once and kept in the data folder, for its owner alone', async () => {
    const first = await loadKeys(folder);
    expect(await loadKeys(folder)).toEqual(first);
    expect((await stat(join(folder, 'keys/server.key'))).mode & 0o077).toBe(0);
    const other = await mkdtemp(join(folder, 'other-'));
    expect((await loadKeys(other)).fingerprint).not.toBe(first.fingerprint);
  });

  it('are the same for servers that start together on one folder', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => loadKeys(folder)));
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    expect(await readdir(join(folder, 'keys'))).toEqual(['server.key']);
  });

  it('come from the environment or a secret file, and leave nothing in the folder', async () => {
    const file = join(folder, 'secret');
    await writeFile(file, `${text}\n`);
    const fromVariable = await loadKeys(join(folder, 'data'), { ONEMAP_KEY: text });
    expect(await loadKeys(join(folder, 'data'), { ONEMAP_KEY_FILE: file })).toEqual(fromVariable);
    expect(await readdir(folder)).toEqual(['secret']);
  });

  it('are as many as there are purposes, and the fingerprint is none of them', async () => {
    const { tokens, cursors, households, fingerprint } = await loadKeys(folder, { ONEMAP_KEY: text });
    const hex = [tokens, cursors, households].map((key) => Buffer.from(key).toString('hex'));
    expect(new Set([...hex, fingerprint]).size).toBe(4);
    for (const key of hex) expect(key).not.toContain(fingerprint);
  });

  it.each([
    [{ ONEMAP_KEY: 'c2hvcnQgc2VjcmV0' }, /ONEMAP_KEY/],
    [{ ONEMAP_KEY: text, ONEMAP_KEY_FILE: '/x' }, /只能给出一个/],
    [{ ONEMAP_KEY_FILE: '/no/such/file' }, /\/no\/such\/file（ENOENT）/],
  ])('are refused in %j, without a word of them', async (environment, message) => {
    const error = await loadKeys(folder, environment).catch((thrown: unknown) => thrown as Error);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toMatch(/c2hvcnQ|BwcHBw/);
  });

  it('are not made anew where the file is damaged', async () => {
    await loadKeys(folder);
    await writeFile(join(folder, 'keys/server.key'), 'abc');
    await expect(loadKeys(folder)).rejects.toThrow(/server\.key/);
    expect(await readFile(join(folder, 'keys/server.key'), 'utf8')).toBe('abc');
  });
});
