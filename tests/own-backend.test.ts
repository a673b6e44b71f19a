// The backend that was written from the contract's documents alone passes the core class of the conformance kit, over a port.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runConformance, type Profile, type RunResult } from '@onemap/contract/kit';
import { createBackend } from '../examples/own-backend/server.mjs';

const server = createBackend({});
let base: string;
let result: RunResult;

beforeAll(async () => {
  await new Promise<void>((opened) => server.listen(0, 'localhost', opened));
  base = `http://localhost:${(server.address() as AddressInfo).port}/onemap/v1`;
  const file = new URL('../examples/own-backend/profile.json', import.meta.url);
  const profile = JSON.parse(await readFile(file, 'utf8')) as Profile;
  result = await runConformance({ base, profile, environment: {}, classes: ['core'] });
}, 120_000);
afterAll(() => new Promise((closed) => server.close(closed)));

describe('the own backend', () => {
  it('declares what it has, and no more', async () => {
    const answer = (await (await fetch(`${base}/conformance`)).json()) as { capabilities: string[] };
    expect(answer.capabilities).toEqual(['core']);
  });

  it('passes every check of the core class, and only those on roles that it does not have are left out', () => {
    const notPassed = result.results
      .filter(({ check, outcome }) => outcome !== 'passed' && !(outcome === 'skipped' && check.skippable))
      .map(({ check, outcome, message }) => `${check.id} ${outcome}: ${message}`);
    expect(notPassed).toEqual([]);
    expect(result.results.length).toBeGreaterThanOrEqual(100);
    expect([result.passed, result.partial, result.untested]).toEqual([true, false, []]);
  });
});

describe('the command onemap-conformance, as a process', () => {
  const command = fileURLToPath(new URL('../packages/contract/bin/onemap-conformance.mjs', import.meta.url));
  const profile = fileURLToPath(new URL('../examples/own-backend/profile.json', import.meta.url));
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onemap-conformance-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function run(...options: string[]): Promise<{ code: number | null; text: string }> {
    const child = spawn(process.execPath, [command, '--base', base, ...options]);
    let text = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.stderr.on('data', (part: Buffer) => (text += part.toString()));
    return new Promise((done) => child.once('close', (code) => done({ code, text })));
  }

  it('ends with 0 and writes its reports when the asked checks pass', async () => {
    const [html, junit] = [join(folder, 'report.html'), join(folder, 'report.xml')];
    const reports = ['--report', `html=${html},junit=${junit}`];
    const { code, text } = await run('--profile', profile, '--only', 'core.health,core.me', ...reports);
    expect(text).toContain('✓ core.health');
    expect(code).toBe(0);
    expect(await readFile(html, 'utf8')).toMatch(/^<!doctype html>/);
    expect(await readFile(junit, 'utf8')).toMatch(/<testsuites [^>]*tests="2" failures="0"/);
  }, 60_000);

  it('ends with 1 for a class that is not there', async () => {
    const { code, text } = await run(
      '--profile',
      profile,
      '--classes',
      'core,exports',
      '--only',
      'exports.create',
    );
    expect(text).toContain('✗ exports.create');
    expect(code).toBe(1);
  }, 60_000);

  it('ends with 2 for a profile that cannot be used', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{"county": "62"}');
    const { code, text } = await run('--profile', broken);
    expect(text).toContain('county：须为 12 位区划编码');
    expect(code).toBe(2);
  }, 60_000);
});
