// The conformance kit against the reference server: clean it has no failure, and each seeded fault fails its own check.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allChecks, badgeOf, htmlReport, junitReport, type RunResult } from '@onemap/contract/kit';
import { startKitBench, type KitBench } from './run-kit.test-data.js';
import { faults } from './table.js';
import { withFaults } from './with-faults.js';

let bench: KitBench;
beforeAll(async () => {
  bench = await startKitBench();
}, 180_000);
afterAll(() => bench.server.db.close());

const notPassed = (run: RunResult): string[] =>
  run.results
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ check, outcome, message }) => `${outcome} ${check.id}: ${message}`);

describe('the clean server', () => {
  it('passes every check of the classes that it claims, and none is skipped', async () => {
    const run = await bench.run([]);
    expect(notPassed(run)).toEqual([]);
    expect([run.passed, run.untested, badgeOf(run)]).toEqual([true, [], '完整级']);
    expect(run.results.length).toBeGreaterThan(200);
    expect(bench.server.faults).toEqual([]);
  });

  it('is no pass where the kit has no checks for what it claims', async () => {
    const run = await bench.run([], { checks: allChecks.filter(({ id }) => id === 'core.health') });
    expect(run.untested).toEqual([
      'stats',
      'tiles',
      'features',
      'cql2',
      'archive',
      'qr',
      'exports',
      'admin',
      'activities',
      'imagery',
      'elevation',
    ]);
    expect(run.passed).toBe(false);
  });
});

describe('the table of faults', () => {
  it('has at least forty, each with an id of its own and a check that exists', () => {
    const ids = faults.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(40);
    const known = new Set(allChecks.map(({ id }) => id));
    expect(faults.filter(({ check }) => !known.has(check as never)).map(({ id }) => id)).toEqual([]);
  });

  it('refuses an id that is not in it', () => {
    expect(() => withFaults({} as never, ['no-such-fault'])).toThrow(/no-such-fault/);
  });

  it('leaves hardly a check without a fault that it sees', () => {
    const seen = new Set(faults.map(({ check }) => check));
    const unproven = allChecks
      .filter(({ id, layer }) => !seen.has(id) && layer !== 'schema')
      .map(({ id }) => id);
    expect(unproven).toEqual([]);
  });
});

describe('a seeded fault', () => {
  it.each(faults.map(({ id, check, sentence }) => ({ id, check, sentence })))(
    '$id is caught by $check',
    async ({ id, check }) => {
      const run = await bench.run([id], { only: [check] });
      expect(run.results.map(({ check: { id: name }, outcome }) => [name, outcome])).toEqual([
        [check, 'failed'],
      ]);
      const mandatory = run.results[0]!.check.mandatory;
      expect(run.passed).toBe(!mandatory);
      expect(htmlReport(run)).toContain(`id="${check}"`);
      expect(junitReport(run)).toContain(mandatory ? '<failure' : '<skipped');
    },
  );
});
