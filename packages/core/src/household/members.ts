// Which register tells of a household's members at the end of a year, and what a later one cannot know of that year.
import type { Member } from '@onemap/contract';

/** The register of that year, else the latest before it, else the earliest after it; undefined without any. */
export function registerYearAt(years: readonly number[], asOf: number): number | undefined {
  const before = years.filter((year) => year <= asOf);
  if (before.length > 0) return Math.max(...before);
  return years.length > 0 ? Math.min(...years) : undefined;
}

/** Out of a later register, nobody was born after the year, and nobody's school in it is known. */
export function membersAt<T extends Pick<Member, 'birthYear' | 'studentStatus'>>(
  members: readonly T[],
  membersYear: number,
  asOf: number,
): T[] {
  if (membersYear <= asOf) return [...members];
  return members
    .filter(({ birthYear }) => birthYear === null || birthYear <= asOf)
    .map((member) => ({ ...member, studentStatus: null }));
}

/** Those under 14 at the end of a year, as far as their year of birth is known. */
export function minorsAt(members: readonly Pick<Member, 'birthYear'>[], year: number): number {
  return members.filter(({ birthYear }) => birthYear !== null && year - birthYear < 14).length;
}
