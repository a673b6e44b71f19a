// Yearly statuses as texts of a tile: one character a year for a point, counts a year for a cell.
import type { ExitStatus } from '@onemap/contract';
import { codeList } from '@onemap/contract/codes';
import type { StatusRun } from '../store/household-points.js';

const notRegistered = '-';
const statuses = codeList('exitStatus');
/** Statuses in the order of a cell's counts. */
export const statusOrder: readonly ExitStatus[] = statuses.map(({ id }) => id as ExitStatus);
const positionOf = new Map(statuses.map(({ national }, index) => [national, index]));

/** One character for each of `years`. */
export function pointStatuses(run: StatusRun, years: readonly number[]): string {
  return years.map((year) => statusIn(run, year)).join('');
}

/** Positions in `statusOrder`, one for each of `years`; -1 is not in the register. */
export function statusPositions(run: StatusRun, years: readonly number[]): number[] {
  return years.map((year) => positionOf.get(statusIn(run, year)) ?? -1);
}

/** Counts of one year joined by commas in `statusOrder`, years by semicolons: `12,0,3,0;10,1,4,0`. */
export function cellStatuses(counts: readonly number[]): string {
  const years: string[] = [];
  for (let first = 0; first < counts.length; first += statusOrder.length)
    years.push(counts.slice(first, first + statusOrder.length).join(','));
  return years.join(';');
}

function statusIn({ from, statuses: run }: StatusRun, year: number): string {
  return (from === null ? undefined : run?.[year - from]) ?? notRegistered;
}
