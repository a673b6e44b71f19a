// The archives of some of the town's households as its own account sees them, read once for the checks that compare them.
import type { Household } from '@onemap/contract';
import type { Probe } from './probe.js';
import { townHouseholds } from './read-list.js';

const most = 24;

/** The profile's household first, then others of the list, 24 at most. @param asOf default the latest year */
export function townRecords(probe: Probe, asOf?: number): Promise<Household[]> {
  return probe.remember(`town records ${asOf ?? 'latest'}`, async () => {
    const { items } = await townHouseholds(probe);
    const ids = [...new Set([probe.profile.householdInScope, ...items.map(({ id }) => id)])].slice(0, most);
    const records: Household[] = [];
    for (const id of ids) records.push(await townRecord(probe, id, asOf));
    return records;
  });
}

/** One of them at the end of a year. */
export function townRecord(probe: Probe, id: string, asOf?: number): Promise<Household> {
  return probe.read<Household>(`/households/${id}`, { as: 'town', query: { 'as-of': asOf } });
}

/** The archive of the profile's household, of two more and of one with a child, as each account sees it. */
export async function archives(probe: Probe, persona: string): Promise<Household[]> {
  const { items } = await townHouseholds(probe);
  const withChild = (await townRecords(probe, probe.profile.year)).find(({ minorCount }) => minorCount > 0);
  const ids = [probe.profile.householdInScope, items[0]!.id, items[items.length - 1]!.id];
  if (withChild) ids.push(withChild.id);
  const read: Household[] = [];
  for (const id of new Set(ids))
    read.push(
      await probe.read<Household>(`/households/${id}`, {
        as: persona,
        query: { 'as-of': probe.profile.year },
      }),
    );
  return read;
}
