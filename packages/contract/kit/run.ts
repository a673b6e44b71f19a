// Runs the checks of the chosen classes one after the other and tells what came of each.
import type { Conformance } from '@onemap/contract';
import { capabilities, type Capability, type Check } from './check.js';
import { allChecks } from './checks/all-checks.js';
import { jsonOf, type Exchange } from './http/exchange.js';
import { createTransport, type Fetch } from './http/transport.js';
import { CheckFailure, CheckSkipped } from './outcome.js';
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
}

export interface RunResult {
  readonly base: string;
  readonly startedAt: string;
  readonly classes: readonly Capability[];
  readonly results: readonly CheckResult[];
  /** Requests sent. */
  readonly requests: number;
  /** True when no mandatory check failed or was skipped. */
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
    sleep: options.sleep ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds))),
  });
  const classes = withCore(options.classes ?? profile.classes ?? (await claimedClasses(base, transport)));
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
  const passed = results.every(({ check, outcome }) => outcome === 'passed' || !check.mandatory);
  return { base, startedAt, classes, results, requests: transport.log.length, passed };
}

async function runCheck(check: Check, world: World): Promise<CheckResult> {
  const probe = new Probe(world);
  const start = performance.now();
  const result = (outcome: Outcome, message?: string, exchange?: Exchange): CheckResult => ({
    check,
    outcome,
    milliseconds: Math.round(performance.now() - start),
    ...(message !== undefined && { message }),
    ...(exchange !== undefined && { exchange }),
  });
  try {
    await check.run(probe);
    return result('passed');
  } catch (error) {
    if (error instanceof CheckSkipped) return result('skipped', error.message);
    const last = probe.exchanges[probe.exchanges.length - 1];
    if (error instanceof CheckFailure) return result('failed', error.message, error.exchange ?? last);
    // An answer so unlike the contract that reading it failed.
    return result(
      'failed',
      `答复的结构无法读取：${error instanceof Error ? error.message : String(error)}`,
      last,
    );
  }
}

async function claimedClasses(
  base: string,
  transport: ReturnType<typeof createTransport>,
): Promise<Capability[]> {
  const exchange = await transport.send({
    method: 'GET',
    url: `${base}/conformance`,
    headers: {},
    persona: 'anonymous',
  });
  try {
    const claimed = jsonOf<Conformance>(exchange).capabilities as readonly string[];
    return capabilities.filter((name) => claimed.includes(name));
  } catch {
    return [];
  }
}

function withCore(classes: readonly Capability[]): Capability[] {
  return capabilities.filter((name) => name === 'core' || classes.includes(name));
}
