// Exports into files: complete or not there, and the same bytes however often the way was broken.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestAnswers } from '../testing.js';
import { householdsBackend, me, rowAt, runTest, type RunOptions } from './cli.test-data.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onemap-export-'));
});
afterAll(() => rm(folder, { recursive: true }));

const formats = ['csv', 'geojson', 'ndjson'] as const;
const pageSize = ['--page-size', '3'];
let files = 0;
const newPath = () => join(folder, `out-${(files += 1)}`);

const command = (path: string, format: string, ...flags: string[]) => [
  ...['export', 'households', '--format', format, '--out', path],
  ...pageSize,
  ...flags,
];
const run = (path: string, format: string, options: RunOptions, ...flags: string[]) =>
  runTest(command(path, format, ...flags), options);
const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Answers so many pages, then a problem. */
function failingAfter(pages: number): TestAnswers {
  const answers = householdsBackend(10) as Record<string, (request: unknown) => Response>;
  let left = pages;
  const failing = (name: string) => (request: unknown) => {
    left -= 1;
    if (left >= 0) return answers[name]!(request);
    return Response.json({ title: 'gone', status: 500, code: 'internal' }, { status: 500 });
  };
  const broken = ['GET /households', 'GET /collections/{collectionId}/items'].map((name) => [
    name,
    failing(name),
  ]);
  return { ...answers, ...(Object.fromEntries(broken) as object) } as TestAnswers;
}

async function wholeFile(format: string): Promise<string> {
  const path = newPath();
  expect(await run(path, format, { answers: householdsBackend(10) })).toMatchObject({
    code: 0,
    note: '',
    out: '',
  });
  return readFile(path, 'utf8');
}

describe('onemap export', () => {
  it('writes every row once, for the owner only, and leaves nothing beside the file', async () => {
    const path = newPath();
    const { code, asked } = await run(
      path,
      'ndjson',
      { answers: householdsBackend(7) },
      '--region',
      '620523',
    );
    expect(code).toBe(0);
    const rows = (await readFile(path, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(rows).toEqual([0, 1, 2, 3, 4, 5, 6].map(rowAt));
    expect(asked).toEqual([
      'GET /me',
      'POST /exports',
      'GET /households?region=620523&limit=3',
      'GET /households?limit=3&cursor=3',
      'GET /households?limit=3&cursor=6',
    ]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect([await exists(`${path}.part`), await exists(`${path}.part.json`)]).toEqual([false, false]);
  });

  it('writes GeoJSON of the features', async () => {
    const { features } = JSON.parse(await wholeFile('geojson')) as { features: { id: string }[] };
    expect(features.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => rowAt(index).id));
  });

  it.each(formats)('goes on after a break with the same bytes as without one: %s', async (format) => {
    const whole = await wholeFile(format);
    for (const pages of [1, 2, 3]) {
      const path = newPath();
      const broken = await run(path, format, { answers: failingAfter(pages) });
      expect(broken.code).toBe(1);
      expect(broken.note).toContain(`已写出 ${pages * 3} 行`);
      expect(await exists(path)).toBe(false);
      const resumed = await run(path, format, { answers: householdsBackend(10) });
      expect(resumed.code).toBe(0);
      expect(resumed.asked.filter((each) => each.startsWith('POST'))).toEqual([]);
      expect(resumed.asked[1]).toContain(`cursor=${pages * 3}`);
      expect(await readFile(path, 'utf8')).toBe(whole);
    }
  });

  it('drops the half line that a break left behind', async () => {
    const path = newPath();
    await run(path, 'csv', { answers: failingAfter(2) });
    // Longer than what is still to come, which would not cover it.
    await writeFile(`${path}.part`, '620523-0006,"户主'.repeat(100), { flag: 'a' });
    expect((await run(path, 'csv', { answers: householdsBackend(10) })).code).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(await wholeFile('csv'));
  });

  it('starts anew when the break came before the first page was noted', async () => {
    const path = newPath();
    await writeFile(`${path}.part`, '\ufeffid,headN');
    expect((await run(path, 'csv', { answers: householdsBackend(10) })).code).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(await wholeFile('csv'));
  });

  it('only needs its end when the break came after the last page', async () => {
    const path = newPath();
    await run(path, 'geojson', { answers: failingAfter(3) });
    const note = JSON.parse(await readFile(`${path}.part.json`, 'utf8')) as object;
    await writeFile(`${path}.part.json`, JSON.stringify({ ...note, next: null }));
    const { code, asked } = await run(path, 'geojson', { answers: householdsBackend(10) });
    expect({ code, asked }).toEqual({ code: 0, asked: ['GET /me'] });
    expect((JSON.parse(await readFile(path, 'utf8')) as { features: unknown[] }).features).toHaveLength(9);
  });

  it.each([
    ['query', ['--region', '620523'], me],
    ['login', [], { ...me, role: 'town' }],
    ['login', [], { ...me, regions: ['620523106000'] }],
  ])('does not go on for another %s, unless told to start anew', async (what, flags, caller) => {
    const path = newPath();
    await run(path, 'csv', { answers: failingAfter(2) });
    const answers = { ...householdsBackend(10), 'GET /me': Response.json(caller) } as TestAnswers;
    const refused = await run(path, 'csv', { answers }, ...flags);
    expect(refused.code).toBe(1);
    expect(refused.note).toContain(`another ${what}`);
    expect(refused.asked).toEqual(['GET /me']);
    expect((await run(path, 'csv', { answers }, ...flags, '--restart')).code).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(await wholeFile('csv'));
  });

  it('does not go on with another format, a damaged note or a file that lost bytes', async () => {
    const path = newPath();
    const answers = householdsBackend(10);
    await run(path, 'csv', { answers: failingAfter(2) });
    expect((await run(path, 'ndjson', { answers })).note).toContain('another query');
    await writeFile(`${path}.part`, '\ufeffid');
    expect((await run(path, 'csv', { answers })).note).toContain('shorter');
    await writeFile(`${path}.part.json`, '{"version":1');
    expect(await run(path, 'csv', { answers })).toMatchObject({ code: 1 });
    expect((await run(path, 'csv', { answers }, '--restart')).code).toBe(0);
  });

  it('replaces a file only when told to', async () => {
    const path = newPath();
    await writeFile(path, 'mine');
    const answers = householdsBackend(10);
    const refused = await run(path, 'csv', { answers });
    expect(refused.code).toBe(1);
    expect(await readFile(path, 'utf8')).toBe('mine');
    expect((await run(path, 'csv', { answers }, '--force')).code).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(await wholeFile('csv'));
  });

  it('does not write beside another process, and takes over from one that is gone', async () => {
    const path = newPath();
    const answers = householdsBackend(10);
    await writeFile(`${path}.part.lock`, String(process.pid));
    const refused = await run(path, 'csv', { answers });
    expect(refused).toMatchObject({ code: 1, asked: ['GET /me'] });
    expect(refused.note).toContain(String(process.pid));
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeFile(`${path}.part.lock`, String(pid));
    expect((await run(path, 'csv', { answers })).code).toBe(0);
    expect(await exists(`${path}.part.lock`)).toBe(false);
  });

  it('gives the file back when it fails', async () => {
    const path = newPath();
    await run(path, 'csv', { answers: failingAfter(1) });
    expect(await exists(`${path}.part.lock`)).toBe(false);
    await run(path, 'ndjson', { answers: householdsBackend(10) });
    expect(await exists(`${path}.part.lock`)).toBe(false);
  });

  it('says how far it is where somebody watches', async () => {
    const { note } = await run(newPath(), 'csv', {
      answers: householdsBackend(7),
      terminal: { out: false, note: true },
    });
    const shown = note.split('\r\u001b[K').slice(1);
    expect(shown).toEqual(['households 3 / 7(42%)', 'households 6 / 7(85%)', 'households 7 / 7(100%)\n']);
  });

  it('stops at Ctrl-C, and goes on later', async () => {
    const path = newPath();
    const controller = new AbortController();
    const answers = householdsBackend(10) as Record<string, (request: unknown) => Response>;
    let pages = 0;
    const stopping = (request: unknown) => {
      pages += 1;
      if (pages === 3) controller.abort();
      return answers['GET /households']!(request);
    };
    const options = {
      answers: { ...answers, 'GET /households': stopping } as TestAnswers,
      signal: controller.signal,
    };
    expect(await run(path, 'csv', options)).toMatchObject({ code: 130 });
    expect((await run(path, 'csv', { answers: householdsBackend(10) })).code).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(await wholeFile('csv'));
  });

  it('makes an empty file of an empty list, and works with a backend that has no exports', async () => {
    const path = newPath();
    const { 'POST /exports': _none, ...answers } = householdsBackend(0);
    expect((await run(path, 'ndjson', { answers })).code).toBe(0);
    expect(await readFile(path, 'utf8')).toBe('');
  });
});
