// Which households of a region the common condition selects, for elements whose source takes none itself.
import { significantPrefix, type DataSource } from '@onemap/core';
import type { HouseholdPoints } from './household-points.js';

const pageSize = 1000;
/** A county has fewer; what goes beyond is not looked for. */
const mostHouseholds = 200_000;

/**
 * @param filter CQL2-JSON over the fields of households; @param asOf the state at the end of that year
 * @returns ids, or null where the source takes no condition: then nothing is filtered
 * @throws what the source throws
 */
export async function matchingHouseholds(
  source: DataSource,
  filter: object,
  { region, asOf }: { readonly region: string; readonly asOf?: number | undefined },
  signal: AbortSignal,
): Promise<ReadonlySet<string> | null> {
  if (!source.households.query) return null;
  const inRegion = { op: 'like', args: [{ property: 'region' }, `${significantPrefix(region)}%`] };
  const search = {
    ...{ filter: { op: 'and', args: [filter, inRegion] }, fields: ['id'] },
    ...(asOf !== undefined && { asOf }),
  };
  const found = new Set<string>();
  for await (const page of source.households.query(search, { signal }).byPage({ maxPageSize: pageSize })) {
    for (const { id } of page.items) found.add(id);
    if (found.size >= mostHouseholds) break;
  }
  return found;
}

/** The points of the households that match. */
export async function matchingPoints(
  points: HouseholdPoints,
  source: DataSource,
  filter: object,
  signal: AbortSignal,
): Promise<HouseholdPoints> {
  const ids = await matchingHouseholds(source, filter, { region: points.region }, signal);
  if (!ids) return points;
  const kept = points.ids.map((id, index) => (ids.has(id) ? index : -1)).filter((index) => index >= 0);
  return {
    ...points,
    ids: kept.map((index) => points.ids[index]!),
    lonLat: Float64Array.from(
      kept.flatMap((index) => [points.lonLat[2 * index]!, points.lonLat[2 * index + 1]!]),
    ),
    statuses: kept.map((index) => points.statuses[index]!),
    filtered: true,
  };
}
