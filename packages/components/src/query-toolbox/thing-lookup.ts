// Where single things are: rows of the page's own by their place or id, households by a query of the source.
import type { Bbox, Position } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import { valueAt, type ResultSet } from '@onemap/core/result-set';
import type { Thing } from '../place-select/things.js';
import type { LocalSet } from './local-set.js';

/** More at one place could not be told apart. */
const mostFound = 200;

/** Nearest to the middle of the box first. */
export async function findRows(local: LocalSet, bbox: Bbox): Promise<readonly Thing[]> {
  const { set, places } = await local.ready();
  const found = places.within(bbox).toIds();
  const [lon, lat] = [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
  const shrink = Math.cos((lat * Math.PI) / 180);
  const far = (row: number): number => {
    const [x, y] = set.positionOf(row) ?? [Infinity, Infinity];
    return Math.hypot((x - lon) * shrink, y - lat);
  };
  const near = Array.from(found, (row) => ({ row, far: far(row) })).sort((a, b) => a.far - b.far);
  return near.slice(0, mostFound).map(({ row }) => rowAsThing(set, row)!);
}

export async function rowsById(local: LocalSet, ids: readonly string[]): Promise<readonly Thing[]> {
  const { set } = await local.ready();
  return ids.flatMap((id) => {
    const row = set.rowOf(id);
    return (row < 0 ? null : rowAsThing(set, row)) ?? [];
  });
}

/** Called by its first text; null for a row without a place. */
function rowAsThing(set: ResultSet, row: number): Thing | null {
  const position = set.positionOf(row);
  if (!position) return null;
  const named = set.fields.find(({ type }) => type === 'text');
  const name = named && valueAt(set.column(named.name), row);
  const id = set.idOf(row);
  return { id, title: name === null || name === undefined ? id : `${name} ${id}`, position };
}

export async function findHouseholds(
  source: DataSource,
  [west, south, east, north]: Bbox,
  asOf: number | undefined,
  signal: AbortSignal,
): Promise<readonly Thing[]> {
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const area = { type: 'Polygon', coordinates: [ring] };
  const filter = { op: 's_intersects', args: [{ property: 'point' }, area] };
  return askedHouseholds(source, filter, asOf, signal);
}

/** Those whose place the viewer is told. */
export function householdsById(
  source: DataSource,
  ids: readonly string[],
  asOf: number | undefined,
): Promise<readonly Thing[]> {
  return askedHouseholds(source, { op: 'in', args: [{ property: 'id' }, ids] }, asOf);
}

async function askedHouseholds(
  source: DataSource,
  filter: object,
  asOf: number | undefined,
  signal?: AbortSignal,
): Promise<readonly Thing[]> {
  const search = { filter, ...(asOf !== undefined && { asOf }) };
  const pages = source.households.query!(search, { signal }).byPage({ maxPageSize: mostFound });
  for await (const { items } of pages)
    return items.flatMap(({ id, headName, regionName, point }) => {
      if (!point) return [];
      const title = [headName, regionName].filter(Boolean).join('，');
      return [{ id, title, position: [point[0], point[1]] as Position }];
    });
  return [];
}
