// A class without a check that ran is never a pass, whoever brought it up.
import { describe, expect, it } from 'vitest';
import { check, type Check } from './check.js';
import { runKit } from './cli.js';
import { parseOptions } from './options.js';
import { skip } from './outcome.js';
import type { Profile } from './profile/profile.js';
import { htmlReport } from './report/html.js';
import { jsonReport } from './report/json.js';
import { junitReport } from './report/junit.js';
import { badgeOf, summarize } from './report/summary.js';
import { runConformance, type RunOptions } from './run.js';

const text = { layer: 'static', zh: '要求', en: 'Requirement', why: '缘故', source: 'RFC 9110' } as const;
const good = check({ ...text, id: 'core.good' }, () => Promise.resolve());
const skipped = check({ ...text, id: 'core.skipped' }, async () => skip('没有数据'));
const advice = check({ ...text, id: 'stats.advice', mandatory: false }, () => Promise.resolve());

function run(claimed: unknown, checks: readonly Check[], options: Partial<RunOptions> = {}) {
  return runConformance({
    base: 'https://a.example/onemap/v1',
    profile: { personas: {} } as unknown as Profile,
    fetch: () => new Response(JSON.stringify({ capabilities: claimed })),
    clock: () => new Date('2026-01-01T00:00:00Z'),
    checks,
    ...options,
  });
}

const verdicts = (result: Awaited<ReturnType<typeof run>>) =>
  summarize(result).map(({ capability, verdict }) => [capability, verdict]);

describe('a class without checks', () => {
  it('is untested when the backend claims it, and the run does not pass', async () => {
    const result = await run(['core', 'tiles'], [good]);
    expect(result.untested).toEqual(['tiles']);
    expect(result.passed).toBe(false);
    expect(verdicts(result)).toEqual([
      ['core', 'met'],
      ['tiles', 'untested'],
    ]);
  });

  it('is untested when it is asked for, by the command or by the profile', async () => {
    expect(await run(['core'], [good], { classes: ['admin'] })).toMatchObject({
      untested: ['admin'],
      passed: false,
    });
    const profile = { personas: {}, classes: ['exports'] } as unknown as Profile;
    expect(await run(['core'], [good], { profile })).toMatchObject({ untested: ['exports'], passed: false });
  });

  it('is untested when the kit does not know it, or has nothing mandatory for it', async () => {
    const result = await run(['core', 'stats', 'weather'], [good, advice]);
    expect(result.untested).toEqual(['stats', 'weather']);
    expect(result.passed).toBe(false);
    expect(badgeOf(result)).toBe('基础级');
  });

  it('stands in every report as what it is', async () => {
    const result = await run(['core', 'tiles', '<b>weather'], [good]);
    expect(junitReport(result)).toMatch(/<testsuites [^>]*tests="3" failures="2"/);
    expect(junitReport(result)).toContain('tiles.untested');
    expect(htmlReport(result)).toContain('没有检查');
    expect(htmlReport(result)).toContain('tiles、&lt;b&gt;weather 没有可用的检查');
    expect(htmlReport(result)).not.toContain('<b>weather');
    expect(JSON.parse(jsonReport(result))).toMatchObject({
      passed: false,
      classes: [{ verdict: 'met' }, { verdict: 'untested' }, { verdict: 'untested' }],
    });
  });
});

describe('a run', () => {
  it('passes when every mandatory check of every class passed', async () => {
    const result = await run(['core'], [good]);
    expect(result.passed).toBe(true);
    expect(badgeOf(result)).toBe('基础级');
  });

  it('does not pass with a mandatory check skipped, nor with no check at all', async () => {
    const open = await run(['core'], [good, skipped]);
    expect(open.passed).toBe(false);
    expect(verdicts(open)).toEqual([['core', 'unmet']]);
    expect(badgeOf(open)).toBe('未达标');
    expect((await run(['core'], [])).passed).toBe(false);
    expect((await run(['core'], [good], { only: [] })).passed).toBe(false);
  });

  it('of named checks judges no class and earns no badge', async () => {
    const result = await run(['core', 'tiles'], [good, skipped], { only: ['core.good'] });
    expect(result.passed).toBe(true);
    expect(verdicts(result)).toEqual([['core', 'partial']]);
    expect(badgeOf(result)).toBe('部分检查');
    expect(htmlReport(result)).toContain('不能说明任何一类达标');
  });

  it('tests core alone when the declaration cannot be read', async () => {
    for (const claimed of [null, 'core', { core: true }, [1, null]])
      expect((await run(claimed, [good])).classes).toEqual(['core']);
  });
});

describe('the command line', () => {
  it('refuses lists of nothing', () => {
    const line = ['--base', 'https://a.example', '--profile', 'p.json'];
    expect(() => parseOptions([...line, '--only', ','])).toThrow(/--only/);
    expect(() => parseOptions([...line, '--classes', ''])).toThrow(/--classes/);
  });

  it('ends with 2 for what it does not understand', async () => {
    const notes: string[] = [];
    const surroundings = { environment: {}, out: () => undefined, note: (line: string) => notes.push(line) };
    expect(await runKit(['--base', 'ftp://a.example'], surroundings)).toBe(2);
    expect(await runKit(['--base', 'https://a.example', '--profile', '/no/such/file'], surroundings)).toBe(2);
    expect(notes).toHaveLength(2);
  });
});
