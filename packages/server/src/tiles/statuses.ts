// Yearly statuses as texts of a tile: one character a year for a point, counts a year for a cell.
import type { ExitStatus } from '@onemap/contract';
import { codeList } from '@onemap/contract/codes';
import type { CellCount, StatusRun } from '../store/household-points.js';

const notRegistered = '-';
/** Statuses in the order of a cell's counts, each with the character that stands for it. */
const statuses = codeList('exitStatus');
export const statusOrder: readonly ExitStatus[] = statuses.map(({ id }) => id as ExitStatus);
const positionOf = new Map(statuses.map(({ national }, index) => [national, index]));

/** One character for each of `years`. */
export function pointStatuses({ from, statuses: run }: StatusRun, years: readonly number[]): string {
  return years.map((year) => statusIn(from, run, year)).join('');
}

/** Counts of one year joined by commas in `statusOrder`, years by semicolons: `12,0,3,0;10,1,4,0`. */
export function cellStatuses(groups: readonly CellCount[], years: readonly number[]): string {
  return years.map((year) => countsIn(groups, year).join(',')).join(';');
}

function countsIn(groups: readonly CellCount[], year: number): number[] {
  const counts = statusOrder.map(() => 0);
  for (const { from, statuses: run, count } of groups) {
    const position = positionOf.get(statusIn(from, run, year));
    if (position !== undefined) counts[position]! += count;
  }
  return counts;
}

function statusIn(from: number | null, run: string | null, year: number): string {
  return (from === null ? undefined : run?.[year - from]) ?? notRegistered;
}
