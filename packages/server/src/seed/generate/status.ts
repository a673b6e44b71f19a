// Plans who is poor in which year: entries, exits and relapses that meet a county's incidence year by year.
import type { Random } from './random.js';

export type Status = 'notExited' | 'preExit' | 'exited' | 'relapsed';

export interface Applicant {
  readonly members: number;
  /** First year in the register. */
  readonly entryYear: number;
  /** Larger leaves poverty sooner. */
  readonly strength: number;
}

export interface Progress {
  /** Status at the end of each year from `entryYear` on, one a year. */
  readonly statuses: Status[];
  exitYear: number | null;
  relapseYear: number | null;
}

export interface YearTarget {
  readonly year: number;
  /** Poor persons wanted at the end of the year. */
  readonly poorPersons: number;
  /** Probability that a household which left poverty earlier falls back in this year. */
  readonly relapse: number;
}

/**
 * Lives through the years in order. Exits go by strength and skip a household that would undershoot the target,
 * so that the county meets it to the person wherever small households are left.
 */
export function planStatuses(
  applicants: readonly Applicant[],
  targets: readonly YearTarget[],
  random: Random,
): Progress[] {
  const progress: Progress[] = applicants.map(() => ({ statuses: [], exitYear: null, relapseYear: null }));
  const order = applicants
    .map((_, i) => i)
    .sort((a, b) => applicants[b]!.strength - applicants[a]!.strength || a - b);
  for (const target of targets) {
    progress.forEach((one, i) => beginYear(one, applicants[i]!, target, random));
    takeOut(applicants, progress, order, target);
  }
  progress.forEach((one) => announceExits(one, random));
  return progress;
}

/** Carries last year's status over; some of those who had left fall back once. */
function beginYear(one: Progress, applicant: Applicant, { year, relapse }: YearTarget, random: Random): void {
  if (year < applicant.entryYear) return;
  const last = one.statuses[one.statuses.length - 1];
  const fallsBack =
    last === 'exited' && one.relapseYear === null && one.exitYear! < year && random.chance(relapse);
  if (fallsBack) one.relapseYear = year;
  one.statuses.push(last === undefined ? 'notExited' : fallsBack ? 'relapsed' : last);
}

function takeOut(
  applicants: readonly Applicant[],
  progress: readonly Progress[],
  order: readonly number[],
  { year, poorPersons }: YearTarget,
): void {
  const isPoor = (i: number) =>
    progress[i]!.statuses.length > 0 && progress[i]!.statuses[progress[i]!.statuses.length - 1] !== 'exited';
  let surplus = order.reduce((sum, i) => sum + (isPoor(i) ? applicants[i]!.members : 0), 0) - poorPersons;
  for (const i of order) {
    const one = progress[i]!;
    const arrived = applicants[i]!.entryYear === year || one.relapseYear === year;
    if (!isPoor(i) || arrived || applicants[i]!.members > surplus) continue;
    one.statuses[one.statuses.length - 1] = 'exited';
    one.exitYear = year;
    surplus -= applicants[i]!.members;
  }
}

/** A third of those who leave were announced the year before. */
function announceExits({ statuses }: Progress, random: Random): void {
  statuses.forEach((status, i) => {
    if (status === 'exited' && i > 1 && statuses[i - 1] === 'notExited' && random.chance(0.33))
      statuses[i - 1] = 'preExit';
  });
}
