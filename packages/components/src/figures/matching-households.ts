// Which households of a region the common condition selects, for elements whose source takes none itself.
import { significantPrefix, type DataSource } from '@onemap/core';
import { unregistered, type HouseholdPoints } from './household-points.js';

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

/**
 * The points of the households that match, with the years in which each does: asked for all years at once, so that a
 * step of the clock asks for nothing.
 */
export async function matchingPoints(
  points: HouseholdPoints,
  source: DataSource,
  filter: object,
  signal: AbortSignal,
): Promise<HouseholdPoints> {
  const { region, years } = points;
  const matching = await Promise.all(
    years.map((asOf) => matchingHouseholds(source, filter, { region, asOf }, signal)),
  );
  if (matching.includes(null)) return points;
  const statuses = points.ids.map((id, index) =>
    years.map((_, at) => (matching[at]!.has(id) ? points.statuses[index]![at] : unregistered)).join(''),
  );
  const kept = [...points.ids.keys()].filter((index) => matching.some((ids) => ids!.has(points.ids[index]!)));
  return {
    ...points,
    ids: kept.map((index) => points.ids[index]!),
    lonLat: Float64Array.from(
      kept.flatMap((index) => [points.lonLat[2 * index]!, points.lonLat[2 * index + 1]!]),
    ),
    statuses: kept.map((index) => statuses[index]!),
    filtered: true,
  };
}
