import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccount, findBarrier } from './account.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onemap-account-'));
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'open/closed/inner'), { recursive: true, mode: 0o755 });
  await chmod(join(folder, 'open/closed'), 0o700);
});
afterAll(() => rm(folder, { recursive: true }));

const asRoot = it.runIf(process.getuid?.() === 0);
const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };

describe('the account of PostgreSQL', () => {
  asRoot('is the first of its names that the system knows', async () => {
    const file = join(folder, 'passwd');
    await writeFile(
      file,
      'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false\nonemap:x:7:8::/:/bin/false\n',
    );
    expect(await findAccount(file)).toEqual({ name: 'onemap', uid: 7, gid: 8 });
    await writeFile(file, 'root:x:0:0::/root:/bin/sh\n');
    await expect(findAccount(file)).rejects.toThrow('useradd');
  });

  it.skipIf(process.getuid?.() === 0)('is this user where this user is not root', async () => {
    expect(await findAccount()).toBeNull();
  });

  it('is stopped by the first folder on the way that it may not enter', async () => {
    const inner = join(folder, 'open/closed/inner');
    expect(await findBarrier(inner, stranger)).toBe(join(folder, 'open/closed'));
    expect(await findBarrier(join(folder, 'open'), stranger)).toBeNull();
    const owner = { ...stranger, uid: process.getuid!() };
    expect(await findBarrier(inner, owner)).toBeNull();
  });
});
