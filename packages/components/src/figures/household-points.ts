// The households of a region as points: read from vector tiles once, coloured by their status in a year.
import type { Bbox, Me, Position, TileJson } from '@onemap/contract';
import { codeList } from '@onemap/contract/codes';
import {
  categoryColors,
  coversRegion,
  scopePrefixes,
  significantPrefix,
  type DataSource,
} from '@onemap/core';
import { decodeHouseholdTile, householdLayer, tilesCovering, type PointColumns } from '@onemap/core/map';
import { expectAnswer } from './answer.js';

export type Status = 'notExited' | 'preExit' | 'exited' | 'relapsed';

export interface HouseholdPoints {
  /** 12-digit code of the region. */
  readonly region: string;
  readonly ids: readonly string[];
  /** Longitude and latitude interleaved. */
  readonly lonLat: Float64Array;
  /** One character a year in the order of `years`; `-` is not in the register. */
  readonly statuses: readonly string[];
  readonly years: readonly number[];
}

/** In the order of the legend. Four hues that colour-blind readers tell apart; the worst stands out most. */
export const statuses: readonly Status[] = ['notExited', 'relapsed', 'preExit', 'exited'];

const hueOf: Readonly<Record<Status, number>> = { notExited: 1, relapsed: 3, preExit: 2, exited: 0 };

/** Palette of the layer: one colour a status in `statuses`; what is not in the register has none. */
export const statusPalette: readonly (string | null)[] = [
  ...statuses.map((status) => categoryColors[hueOf[status]] ?? null),
  null,
];

const hidden = statuses.length;
const largestTileCount = 64;

/** Whether the viewer may read the households of a region. */
export function mayReadHouseholds(me: Me, region: string): boolean {
  return (
    me.permissions.includes('households:read') && coversRegion(scopePrefixes(me.role, me.regions), region)
  );
}

/** The deepest zoom that needs at most 64 tiles is read; a county fits at the first zoom of single households. */
export async function loadHouseholds(
  source: DataSource,
  region: string,
  bbox: Bbox,
  signal: AbortSignal,
): Promise<HouseholdPoints> {
  const description = await source.householdTiles.describe({}, { signal });
  expectAnswer(Array.isArray(description?.statusYears), 'household tiles');
  const tiles = tilesOf(bbox, firstPointZoom(description), description.maxzoom);
  const found = new Map<string, { position: Position; status: string }>();
  await Promise.all(
    tiles.map(async ({ z, x, y }) => {
      const bytes = await source.householdTiles.get(z, x, y, { signal });
      if (bytes) collect(bytes, z, x, y, region, found);
    }),
  );
  return columnsOf(region, found, description.statusYears);
}

/** Below the zooms of their own layer households are only counted by cell. */
function firstPointZoom({ minzoom, vector_layers }: TileJson): number {
  return vector_layers?.find(({ id }) => id === householdLayer)?.minzoom ?? minzoom;
}

function tilesOf(bbox: Bbox, minzoom: number, maxzoom: number) {
  for (let zoom = maxzoom; zoom > minzoom; zoom--) {
    const tiles = tilesCovering(bbox, zoom);
    if (tiles.length <= largestTileCount) return tiles;
  }
  return tilesCovering(bbox, minzoom);
}

/** Neighbouring tiles repeat the points of their margins: one point an id. */
function collect(
  bytes: ArrayBuffer,
  z: number,
  x: number,
  y: number,
  region: string,
  into: Map<string, { position: Position; status: string }>,
): void {
  const tile = decodeHouseholdTile(bytes, z, x, y);
  const prefix = significantPrefix(region);
  tile.ids.forEach((id, index) => {
    if (!tile.regions[index]?.startsWith(prefix)) return;
    const position: Position = [tile.lonLat[2 * index]!, tile.lonLat[2 * index + 1]!];
    into.set(id, { position, status: tile.statuses[index] ?? '' });
  });
}

function columnsOf(
  region: string,
  found: ReadonlyMap<string, { position: Position; status: string }>,
  years: readonly number[],
): HouseholdPoints {
  const ids = [...found.keys()].sort();
  const lonLat = new Float64Array(ids.length * 2);
  ids.forEach((id, index) => lonLat.set(found.get(id)!.position, index * 2));
  return { region, ids, lonLat, statuses: ids.map((id) => found.get(id)!.status), years };
}

/** The status of a household at the end of a year, or null when it was not in the register. */
export function statusIn(points: HouseholdPoints, index: number, year: number): Status | null {
  const sign = points.statuses[index]?.[points.years.indexOf(year)];
  const entry = codeList('exitStatus').find(({ national }) => national === sign);
  return statuses.find((status) => status === entry?.id) ?? null;
}

/** The columns of a layer for one year; the same `lonLat` each time, so that only colours change. */
export function pointColumns(points: HouseholdPoints, year: number): PointColumns {
  const colors = new Uint8Array(points.ids.length);
  points.ids.forEach((_id, index) => {
    const status = statusIn(points, index, year);
    colors[index] = status === null ? hidden : statuses.indexOf(status);
  });
  return { lonLat: points.lonLat, ids: points.ids, colors };
}

/** Households in each status of `statuses` in a year. */
export function statusCounts(columns: PointColumns): number[] {
  const counts = statuses.map(() => 0);
  for (const color of columns.colors) if (color < hidden) counts[color]! += 1;
  return counts;
}

/** Indices of the households in the register, in no particular order. */
export function registered(columns: PointColumns): number[] {
  const found: number[] = [];
  columns.colors.forEach((color, index) => {
    if (color < hidden) found.push(index);
  });
  return found;
}
