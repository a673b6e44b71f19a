// A class without a check that ran is never a pass, whoever brought it up.
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check, type Check } from './check.js';
import { runKit } from './cli.js';
import { parseOptions } from './options.js';
import { fail, skip } from './outcome.js';
import type { Profile } from './profile/profile.js';
import { firstStepOf } from './report/first-step.js';
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

/** A port that was free a moment ago, with nobody behind it. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((opened) => server.listen(0, 'localhost', opened));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
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

describe('what a failure says', () => {
  const failing = (name: string, body: Check['run']): Check => check({ ...text, id: `core.${name}` }, body);
  const three = (body: Check['run']): Check[] => ['a', 'b', 'c'].map((name) => failing(name, body));

  it('holds nothing of how the kit stumbled', async () => {
    const stumble = failing('stumble', async (probe) => {
      const { links } = await probe.read<{ links: { href: string }[] }>('/');
      links[0]!.href.endsWith('/');
    });
    const { results } = await run(['core'], [stumble]);
    expect(results[0]).toMatchObject({ outcome: 'failed', exchange: { status: 200 } });
    expect(results[0]!.message).toContain('答复的结构与契约不同');
    expect(results[0]!.message).not.toMatch(/undefined|Cannot read/);
  });

  it('begins with the one cause behind many', async () => {
    const login = three(() => fail('登录没有给出令牌', undefined, { root: 'login' }));
    const result = await run(['core'], [...login, failing('d', () => fail('别的'))]);
    expect(firstStepOf(result)).toMatch(/登录.*3 项/);
    expect(htmlReport(result)).toContain('先改这一项');
    expect(JSON.parse(jsonReport(result))).toMatchObject({ firstStep: expect.stringMatching(/登录/) });
  });

  it('names no first cause for a few, or for unlike failures', async () => {
    expect(
      firstStepOf(
        await run(
          ['core'],
          three(() => fail('各不相同')),
        ),
      ),
    ).toBeUndefined();
    const two = three(() => fail('', undefined, { root: 'links' })).slice(1);
    expect(firstStepOf(await run(['core'], two))).toBeUndefined();
  });

  it('takes a landing page that is not there for a wrong address', async () => {
    const landing = check({ ...text, id: 'core.landing.links' }, async (probe) => {
      await probe.read('/');
    });
    const fetch = () => new Response('{}', { status: 404 });
    const result = await run(['core'], [landing, ...three(() => fail('别的'))], { fetch });
    expect(firstStepOf(result)).toContain('--base');
  });

  it('shows both sides of a comparison', async () => {
    const compare = failing('compare', async (probe) => {
      const [one, other] = [await probe.get('/one'), await probe.get('/other')];
      fail('两者应相同', one, { others: [other] });
    });
    const result = await run(['core'], [compare]);
    expect(htmlReport(result)).toMatch(/\/one[\s\S]*与之比较的请求[\s\S]*\/other/);
    expect(jsonReport(result)).toContain('/other');
  });
});

describe('the command line', () => {
  it('ends with 2 and a sentence where nobody answers', async () => {
    const port = await closedPort();
    const [notes, lines]: [string[], string[]] = [[], []];
    const surroundings = {
      environment: {},
      out: (line: string) => lines.push(line),
      note: (line: string) => notes.push(line),
    };
    const profile = fileURLToPath(new URL('profile.example.json', import.meta.url));
    const args = ['--base', `http://localhost:${port}/onemap/v1`, '--profile', profile];
    expect(await runKit(args, surroundings)).toBe(2);
    expect(notes.join()).toContain('没有答复');
    expect(lines).toEqual([]);
  });

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
