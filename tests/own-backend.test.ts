// The backend that was written from the contract's documents alone passes the core class of the conformance kit, over a port.
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
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
