// The command: reads the profile, runs the checks with a line for each, writes the reports, and ends with an exit code.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { allChecks } from './checks/all-checks.js';
import { classDocument } from './class-document.js';
import { knock } from './knock.js';
import { parseOptions, usage, type KitOptions } from './options.js';
import { makeProfile } from './profile/make-profile.js';
import { readLogins, readProfile } from './profile/profile.js';
import type { Environment } from './profile/tokens.js';
import { firstStepOf } from './report/first-step.js';
import { htmlReport } from './report/html.js';
import { jsonReport } from './report/json.js';
import { junitReport } from './report/junit.js';
import { badgeOf, summarize, type Verdict } from './report/summary.js';
import { runConformance, type CheckResult, type RunResult } from './run.js';

export interface Surroundings {
  readonly environment: Environment;
  readonly out: (line: string) => void;
  readonly note: (line: string) => void;
}

const standard: Surroundings = {
  environment: process.env,
  out: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
};

const writers = { html: htmlReport, json: jsonReport, junit: junitReport };

/** @returns the exit code: 0 passed, 1 not passed, 2 not understood */
export async function runKit(
  args: readonly string[],
  surroundings: Surroundings = standard,
): Promise<number> {
  const { out, note } = surroundings;
  if (args.length === 0 || args.includes('--help')) {
    out(usage);
    return args.length === 0 ? 2 : 0;
  }
  if (args.includes('--list')) {
    for (const { id, mandatory, zh } of allChecks) out(`${id}${mandatory ? '' : '(建议)'}  ${zh}`);
    return 0;
  }
  try {
    const options = parseOptions(args);
    if (options.openapi !== undefined) return await writeDocument(options.openapi, options, surroundings);
    return options.makeProfile
      ? await writeProfile(options, surroundings)
      : await test(options, surroundings);
  } catch (error) {
    note(plain(error instanceof Error ? error.message : String(error)));
    return 2;
  }
}

async function test(options: KitOptions, { environment, out }: Surroundings): Promise<number> {
  const profile = readProfile(await readFile(options.profile!, 'utf8'));
  const bounds = options.timeoutInMs === undefined ? {} : { requestInMs: options.timeoutInMs };
  await knock(options.base, (url, init) => fetch(url, init), bounds);
  const run = await runConformance({
    base: options.base,
    profile,
    environment,
    onResult: (result) => out(plain(lineOf(result))),
    bounds,
    ...(options.classes && { classes: options.classes }),
    ...(options.only && { only: options.only }),
  });
  for (const { kind, file } of options.reports) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, writers[kind](run));
  }
  for (const line of closingLines(run)) out(plain(line));
  return run.passed ? 0 : 1;
}

async function writeProfile(options: KitOptions, { environment, out, note }: Surroundings): Promise<number> {
  const { base, out: file, timeoutInMs } = options;
  const given = options.profile === undefined ? {} : readLogins(await readFile(options.profile, 'utf8'));
  const { text, missing } = await makeProfile({
    base,
    fetch: (url, init) => fetch(url, init),
    given,
    environment,
    ...(timeoutInMs !== undefined && { bounds: { requestInMs: timeoutInMs } }),
  });
  if (file === undefined) out(text.trimEnd());
  else await writeFile(file, text);
  for (const line of missing) note(`请补上：${line}`);
  return 0;
}

async function writeDocument(
  version: '3.0' | '3.1',
  { base, classes = ['core'], out: file }: KitOptions,
  { out }: Surroundings,
): Promise<number> {
  const text = JSON.stringify(classDocument(version, classes, base), null, 1);
  if (file === undefined) out(text);
  else await writeFile(file, `${text}\n`);
  return 0;
}

/** A backend's text must not steer the terminal. */
function plain(line: string): string {
  // eslint-disable-next-line no-control-regex
  return line.replace(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

function lineOf({ check, outcome, message }: CheckResult): string {
  const mark = { passed: '✓', failed: '✗', skipped: '-' }[outcome];
  const note = check.mandatory ? '' : '(建议)';
  return outcome === 'passed'
    ? `${mark} ${check.id}`
    : `${mark} ${check.id}${note}\n    ${check.zh}\n    ${message ?? ''}`;
}

const verdicts: Readonly<Record<Verdict, string>> = {
  met: '✓ 达标',
  unmet: '✗ 未达标',
  untested: '✗ 没有检查，不算达标',
  partial: '- 只查了一部分',
};

function closingLines(run: RunResult): string[] {
  const firstStep = firstStepOf(run);
  return [
    '',
    ...summarize(run).map(
      ({ capability, title, passed, failed, skipped, verdict }) =>
        `${verdicts[verdict]} ${title}(${capability}):通过 ${passed}，未过 ${failed}，未查 ${skipped}`,
    ),
    `${run.passed ? '通过' : '未通过'}:${badgeOf(run)}，${run.requests} 次请求`,
    ...(firstStep === undefined ? [] : [`先改这一项：${firstStep}`]),
  ];
}
