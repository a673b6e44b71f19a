// The list of duties of a household's helpers: its order, what of it was known at a year's end, and what is overdue.
import type { Helper, HouseholdDuty } from '@onemap/contract';

export type DutyStanding = 'done' | 'open' | 'overdue';

/** Newest year first, then by term; what has no term comes last. */
function compareDuties(a: HouseholdDuty, b: HouseholdDuty): number {
  const [due, otherDue] = [a.due ?? '9999', b.due ?? '9999'];
  return b.year - a.year || compareText(due, otherDue) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The duties of the years up to one, in order; what was done later is open. */
export function dutiesAsOf(duties: readonly HouseholdDuty[], year: number): HouseholdDuty[] {
  return duties
    .filter((duty) => duty.year <= year)
    .map((duty) =>
      duty.doneOn !== null && Number(duty.doneOn.slice(0, 4)) > year
        ? { ...duty, state: 'open' as const, doneOn: null }
        : duty,
    )
    .sort(compareDuties);
}

/** The duties without the helpers that are none of the given, who were paired later. */
export function dutiesOfHelpers(
  duties: readonly HouseholdDuty[],
  helpers: readonly Pick<Helper, 'id'>[],
): HouseholdDuty[] {
  const known = new Set(helpers.map(({ id }) => id));
  return duties.map((duty) =>
    duty.helperId === null || known.has(duty.helperId) ? duty : { ...duty, helperId: null, helperName: null },
  );
}

/**
 * How a duty stands at the end of the archive's year, or today while that year goes on.
 * @param today `YYYY-MM-DD`
 */
export function dutyStanding(
  { state, due }: Pick<HouseholdDuty, 'state' | 'due'>,
  asOf: number,
  today: string,
): DutyStanding {
  if (state === 'done') return 'done';
  const afterYear = `${asOf + 1}-01-01`;
  return due !== null && due < (today < afterYear ? today : afterYear) ? 'overdue' : 'open';
}

/** The day in China, `YYYY-MM-DD`. */
export function dayInChina(moment: number): string {
  return new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10);
}
