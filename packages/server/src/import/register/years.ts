// What a register's one row tells of the years before it.
import type { HouseholdRecord } from './household.js';

/**
 * Status at the end of each year from the first in the register up to, not including, the register's own year:
 * not exited before the exit year, exited from it on, relapsed from the relapse year on until a later exit.
 * Empty where the first year or the register's year is unknown. A history file may replace these.
 */
export function earlierYears({ year, status, facts }: HouseholdRecord): { year: number; status: string }[] {
  const { first_identified_year: first, exit_year: exit, relapse_year: relapse } = facts;
  if (year === null || first === null || status === null) return [];
  const years: { year: number; status: string }[] = [];
  for (let at = first; at < year; at++) {
    const relapsed = relapse !== null && at >= relapse && (exit === null || exit < relapse || at < exit);
    const exited = exit !== null && at >= exit;
    // After a relapse the first exit is no longer recorded, so the years between are taken as not exited.
    years.push({ year: at, status: relapsed ? 'relapsed' : exited ? 'exited' : 'notExited' });
  }
  return years;
}

const statusCharacters: Readonly<Record<string, string>> = {
  notExited: '0',
  preExit: '1',
  exited: '2',
  relapsed: '3',
};

/**
 * The years that stand beside a household, as `refresh_statuses` will find them: written at once where they are all that
 * is known of it, they need not be written a second time.
 */
export function yearsBeside(
  record: HouseholdRecord,
  deriveYears: boolean,
): { statuses_from: number | null; statuses: string | null; last_type: string | null } {
  const { year, status, type } = record;
  if (year === null) return { statuses_from: null, statuses: null, last_type: null };
  const earlier = deriveYears ? earlierYears(record) : [];
  const statuses = [...earlier, { year, status }].map((each) => statusCharacters[each.status ?? ''] ?? '-');
  return { statuses_from: earlier[0]?.year ?? year, statuses: statuses.join(''), last_type: type };
}
