// Reads collections of features to their end, and the points in them.
import type { Feature } from '@onemap/contract';
import { ensure } from './outcome.js';
import type { Ask, Probe } from './probe.js';
import { readWholeList, type WholeList } from './read-list.js';
import type { Position } from './reference-systems.js';

export function readFeatures(
  probe: Probe,
  collection: string,
  { as = 'anonymous', query = {} }: Pick<Ask, 'as' | 'query'> = {},
): Promise<WholeList<Feature>> {
  return readWholeList<Feature>(probe, `/collections/${collection}/items`, {
    as,
    query: { limit: 1000, ...query },
  });
}

/** The villages, read once: points that everybody may see. @throws CheckFailure when there are none */
export async function villages(probe: Probe): Promise<WholeList<Feature>> {
  const list = await probe.remember('villages', () => readFeatures(probe, 'villages'));
  ensure(list.items.length >= 2, '集合 villages 的要素少于 2，无法检查', list.exchanges[0]);
  return list;
}

/** The households of the profile's year as features, read once for each persona. */
export function householdFeatures(probe: Probe, as = 'town'): Promise<WholeList<Feature>> {
  const query = { datetime: String(probe.profile.year) };
  return probe.remember(`household features ${as}`, () => readFeatures(probe, 'households', { as, query }));
}

export function pointOf({ geometry }: Feature): Position | undefined {
  if (geometry?.type !== 'Point') return undefined;
  const [x, y] = geometry.coordinates as number[];
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : undefined;
}

export function idsOf(features: readonly Feature[]): string {
  return features
    .map(({ id }) => id)
    .sort()
    .join();
}
