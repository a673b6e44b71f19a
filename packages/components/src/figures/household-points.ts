// The households of a region as points, coloured by their status in a year.
import type { Me } from '@onemap/contract';
import { categoryColors, coversRegion, scopePrefixes } from '@onemap/core';
import type { PointColumns } from '@onemap/core/map';

export type Status = 'notExited' | 'preExit' | 'exited' | 'relapsed';

export interface HouseholdPoints {
  /** 12-digit code of the region. */
  readonly region: string;
  readonly ids: readonly string[];
  /** Longitude and latitude interleaved. */
  readonly lonLat: Float64Array;
  /** One character a year in the order of `years`; `unregistered` where it is not shown. */
  readonly statuses: readonly string[];
  readonly years: readonly number[];
  /** What the characters of `statuses` stand for. */
  readonly signs: ReadonlyMap<string, Status>;
  /** Whether only those that the common condition selects are among them. */
  readonly filtered?: boolean;
}

/** In place of a status: not in the register in that year, or not among those that the common condition selects. */
export const unregistered = '-';

/** In the order of the legend. Four hues that colour-blind readers tell apart; the worst stands out most. */
export const statuses: readonly Status[] = ['notExited', 'relapsed', 'preExit', 'exited'];

const hueOf: Readonly<Record<Status, number>> = { notExited: 1, relapsed: 3, preExit: 2, exited: 0 };

/** Palette of the layer: one colour a status in `statuses`; what is not in the register has none. */
export const statusPalette: readonly (string | null)[] = [
  ...statuses.map((status) => categoryColors[hueOf[status]] ?? null),
  null,
];

const hidden = statuses.length;

/** Whether the viewer may read the households of a region. */
export function mayReadHouseholds(me: Me, region: string): boolean {
  return (
    me.permissions.includes('households:read') && coversRegion(scopePrefixes(me.role, me.regions), region)
  );
}

/** The status of a household at the end of a year, or null when it was not in the register. */
export function statusIn(points: HouseholdPoints, index: number, year: number): Status | null {
  return points.signs.get(points.statuses[index]?.[points.years.indexOf(year)] ?? '') ?? null;
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
