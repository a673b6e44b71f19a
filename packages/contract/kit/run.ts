// Runs the checks of the chosen classes one after the other and tells what came of each.
import type { Capability, Check } from './check.js';
import { allChecks } from './checks/all-checks.js';
import { chooseClasses } from './classes.js';
import type { Exchange } from './http/exchange.js';
import { redactText } from './http/redact.js';
import { createTransport, type Bounds, type Fetch } from './http/transport.js';
import { CheckFailure, CheckSkipped, type Evidence, type RootCause } from './outcome.js';
import { Probe, type World } from './probe.js';
import type { Profile } from './profile/profile.js';
import { createTokenBook, type Environment } from './profile/tokens.js';

export interface RunOptions {
  /** Absolute address of the API's root. */
  readonly base: string;
  readonly profile: Profile;
  /** Default: those of the profile, else those that the backend claims. `core` always belongs to them. */
  readonly classes?: readonly Capability[];
  /** Only these checks, by id. */
  readonly only?: readonly string[];
  readonly environment?: Environment;
  readonly fetch?: Fetch;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  readonly clock?: () => Date;
  /** How much a backend may take of time and memory; each has a default. */
  readonly bounds?: Partial<Bounds>;
  readonly elapsed?: () => number;
  readonly checks?: readonly Check[];
  /** Told after each check. */
  readonly onResult?: (result: CheckResult) => void;
}

export type Outcome = 'passed' | 'failed' | 'skipped';

export interface CheckResult {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly milliseconds: number;
  /** What was expected and came, or why it was skipped. */
  readonly message?: string;
  readonly exchange?: Exchange;
  /** The other side of a comparison. */
  readonly others?: readonly Exchange[];
  readonly root?: RootCause;
}

export interface RunResult {
  readonly base: string;
  readonly startedAt: string;
  readonly classes: readonly Capability[];
  /** Classes that were asked for or are claimed, of which no mandatory check was there to run. */
  readonly untested: readonly string[];
  /** True when only named checks ran: no class is judged by it. */
  readonly partial: boolean;
  readonly results: readonly CheckResult[];
  /** Requests that were answered. */
  readonly requests: number;
  /** True when checks ran, no mandatory one failed or was skipped, and no class is untested. */
  readonly passed: boolean;
}

/** @throws RangeError when `only` names a check that does not exist, CheckFailure when the backend does not answer at all */
export async function runConformance(options: RunOptions): Promise<RunResult> {
  const { profile, only, clock = () => new Date(), checks = allChecks } = options;
  const base = options.base.replace(/\/+$/, '');
  const unknown = (only ?? []).filter((id) => !checks.some((each) => each.id === id));
  if (unknown.length > 0) throw new RangeError(`没有这样的检查：${unknown.join('、')}`);
  const transport = createTransport({
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    bounds: options.bounds ?? {},
    ...(options.elapsed && { elapsed: options.elapsed }),
    sleep: options.sleep ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds))),
  });
  const { classes, foreign } = await chooseClasses(options.classes ?? profile.classes, base, transport);
  const tokens = createTokenBook(profile, base, transport, options.environment ?? {});
  const world: World = { base, profile, transport, tokens, classes, memory: new Map() };
  const startedAt = clock().toISOString();
  const results: CheckResult[] = [];
  for (const check of checks.filter((each) =>
    only ? only.includes(each.id) : classes.includes(each.capability),
  )) {
    const result = await runCheck(check, world);
    results.push(result);
    options.onResult?.(result);
  }
  const partial = only !== undefined;
  const untested = partial ? [] : [...classes.filter((name) => !isTested(name, results)), ...foreign];
  const passed = results.length > 0 && untested.length === 0 && results.every(isFulfilled);
  const requests = transport.log.length;
  return { base, startedAt, classes, untested, partial, results, requests, passed };
}

/** Whether nothing mandatory is left open: a recommended check may fail or be skipped, a skippable one be skipped. */
export function isFulfilled({ check, outcome }: CheckResult): boolean {
  return outcome === 'passed' || !check.mandatory || (outcome === 'skipped' && check.skippable === true);
}

function isTested(name: Capability, results: readonly CheckResult[]): boolean {
  return results.some(({ check }) => check.capability === name && check.mandatory);
}

const unreadable = '答复的结构与契约不同，读不下去：先改 core.schema 各项报出的结构，再看下面的请求与答复';

async function runCheck(check: Check, world: World): Promise<CheckResult> {
  const probe = new Probe(world);
  const start = performance.now();
  const result = (
    outcome: Outcome,
    message?: string,
    exchange?: Exchange,
    evidence: Evidence = {},
  ): CheckResult => ({
    check,
    outcome,
    milliseconds: Math.round(performance.now() - start),
    ...(message !== undefined && { message: redactText(message) }),
    ...(exchange !== undefined && { exchange }),
    ...evidence,
  });
  try {
    await check.run(probe);
    return result('passed');
  } catch (error) {
    if (error instanceof CheckSkipped) return result('skipped', error.message);
    const last = probe.exchanges[probe.exchanges.length - 1];
    if (error instanceof CheckFailure)
      return result('failed', error.message, error.exchange ?? last, error.evidence);
    // An answer so unlike the contract that reading it failed; how it failed in here tells a backend team nothing.
    return result('failed', unreadable, last);
  }
}
