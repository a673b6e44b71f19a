import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './main.js';

let out = '';
let notes = '';
beforeEach(() => {
  [out, notes] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((notes += String(text))));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the command line', () => {
  it('lists its commands when asked or when told nothing', async () => {
    expect(await runCli([])).toBe(0);
    expect(out).toContain('import');
  });

  it('answers an unknown command with the list and 2', async () => {
    expect(await runCli(['improt'])).toBe(2);
    expect(notes).toContain('improt');
    expect(notes).toContain('verify');
  });

  it.each([
    ['import'],
    ['import', '/no/such/file.csv'],
    ['import', '--nonsense'],
    ['seed'],
    ['seed', '--snapshot', 'x', '--scale', '0'],
  ])('answers %s %s with 2 and no stack', async (...args) => {
    expect(await runCli(args)).toBe(2);
    expect(notes).not.toMatch(/\n\s+at /);
    expect(notes).not.toBe('');
  });

  it('imports into a data folder, prints a table, writes the report, and gives 1 for a bad row', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onemap-cli-'));
    const file = join(folder, 'divisions.csv');
    await writeFile(file, '区划代码,名称,级别,上级代码\n62,甘肃省,province,\n6205,天水市,county,62\n');
    const report = join(folder, 'report.json');
    expect(await runCli(['import', file, '--data', join(folder, 'data'), '--report', report])).toBe(1);
    expect(out).toContain('divisions.csv 第 3 行 级别 「county」：级别与区划代码不符');
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
      committed: true,
      errorCount: 2,
      files: [{ inserted: 1, rejected: 1 }],
    });
    expect(await runCli(['verify', '--data', join(folder, 'data')])).toBe(0);
    await rm(folder, { recursive: true });
  });
});
