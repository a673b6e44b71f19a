// The activities of the latest year that has any, as each persona sees them, read once.
import type { Activity, Cube } from '@onemap/contract';
import { skip } from './outcome.js';
import type { Probe } from './probe.js';
import { readWholeList, type WholeList } from './read-list.js';

/** @throws CheckSkipped where no activity is on record */
export function activityYear(probe: Probe): Promise<string> {
  return probe.remember('activity year', async () => {
    const { items } = await probe.read<{ items: Cube[] }>('/statistics');
    const years = items.find(({ id }) => id === 'activities')?.years ?? [];
    return years[years.length - 1] ?? skip('activities 立方体没有年份：还没有登记活动');
  });
}

export function readActivities(
  probe: Probe,
  query: Readonly<Record<string, string>>,
  as = 'anonymous',
): Promise<WholeList<Activity>> {
  return readWholeList<Activity>(probe, '/collections/activities/items', {
    as,
    query: { limit: '1000', ...query },
  });
}

/** All of the county in that year. @throws CheckSkipped where there is none */
export async function activitiesOfYear(probe: Probe, as = 'anonymous'): Promise<WholeList<Activity>> {
  const query = { region: probe.profile.county, datetime: await activityYear(probe) };
  const list = await probe.remember(`activities ${as}`, () => readActivities(probe, query, as));
  if (list.items.length === 0) skip(`${query.region} 在 ${query.datetime} 年没有活动`);
  return list;
}
