// The whole archive of a household: its record with the parts that are kept beside it, at the end of a year.
import type { Household, HouseholdArchive } from '@onemap/contract';
import { dutiesAsOf, dutiesOfHelpers } from './duties.js';
import { householdEvents, yearOfDay } from './events.js';

/** What an archive holds beside the record; the events follow from both. Not every backend keeps duties. */
export type ArchiveParts = Pick<
  HouseholdArchive,
  'activities' | 'projects' | 'income' | 'monitoring' | 'duties'
>;

/** @param rest the years that can be asked for, oldest first, and whether the viewer may issue links */
export function assembleArchive(
  household: Household,
  { activities, projects, income, monitoring, duties }: ArchiveParts,
  { years, canIssueLinks }: Pick<HouseholdArchive, 'years' | 'canIssueLinks'>,
): HouseholdArchive {
  const events = householdEvents(household, monitoring);
  return {
    ...household,
    ...{ activities, projects, income, monitoring },
    ...(duties && { duties: dutiesOfHelpers(duties, household.helpers) }),
    ...{ events, years, canIssueLinks },
  };
}

/** The parts without what came after a year's end: later ends of projects and of monitoring are not known yet. */
export function partsAsOf(
  { activities, projects, income, monitoring, duties }: ArchiveParts,
  year: number,
): ArchiveParts {
  const known = (day: string) => yearOfDay(day) <= year;
  return {
    activities: activities.filter(({ date }) => known(date)),
    projects: projects
      .filter(({ startedYear }) => startedYear <= year)
      .map((project) => ({
        ...project,
        completedYear:
          project.completedYear !== null && project.completedYear <= year ? project.completedYear : null,
      })),
    income: income.filter((each) => each.year <= year),
    monitoring: monitoring
      .filter(({ from }) => known(from))
      .map((each) => ({ ...each, to: each.to !== null && known(each.to) ? each.to : null })),
    ...(duties && { duties: dutiesAsOf(duties, year) }),
  };
}
