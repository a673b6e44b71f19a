// Which capability classes a run is about: those asked for, else those that the backend claims.
import type { Conformance } from '@onemap/contract';
import { capabilities, type Capability } from './check.js';
import { jsonOf } from './http/exchange.js';
import type { Transport } from './http/transport.js';

export interface ChosenClasses {
  /** In the order in which a team would build them; `core` always belongs to them. */
  readonly classes: readonly Capability[];
  /** Claimed names that this kit knows nothing of: they cannot be tested, so they are no pass. */
  readonly foreign: readonly string[];
}

/** @param asked by the command line or the profile; undefined to ask the backend */
export async function chooseClasses(
  asked: readonly Capability[] | undefined,
  base: string,
  transport: Transport,
): Promise<ChosenClasses> {
  const names: readonly string[] = asked ?? (await claimedNames(base, transport));
  return {
    classes: capabilities.filter((name) => name === 'core' || names.includes(name)),
    foreign: names.filter((name) => !(capabilities as readonly string[]).includes(name)),
  };
}

/** Empty when the declaration cannot be read: the checks of `core` say what is wrong with it. */
async function claimedNames(base: string, transport: Transport): Promise<string[]> {
  const exchange = await transport.send({
    method: 'GET',
    url: `${base}/conformance`,
    headers: {},
    persona: 'anonymous',
  });
  try {
    const claimed: unknown = jsonOf<Conformance>(exchange).capabilities;
    const names = Array.isArray(claimed) ? claimed.filter((name) => typeof name === 'string') : [];
    return [...new Set<string>(names)].slice(0, 50);
  } catch {
    return [];
  }
}
