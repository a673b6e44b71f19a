// The members of a household at the end of a year: the present, or what an earlier register said of them.
import { membersAt, registerYearAt } from '@onemap/core';
import type { Household } from '@onemap/contract';
import type { Query } from './db.js';
import { memberColumns, type MemberRow } from './household-rows.js';

/** Numbers are kept of the present members alone; of somebody from before the names were kept, there is none. */
const earlierColumns = `y.id, coalesce(y.name, m.name, '') as name, coalesce(y.relation, m.relation, 'other') as relation, y.sex,
  extract(year from y.birth_date)::int as "birthYear", to_char(y.birth_date, 'YYYY-MM-DD') as "birthDate",
  m.id_number as "idNumber", y.ethnic_group as "ethnicGroup", y.education, y.student_status as "studentStatus", y.health,
  y.labour_skill as "labourSkill", y.work_place as "workPlace", y.work_months as "workMonths", m.phone`;

/** `earlier` is whether they are out of an earlier register, which then tells of the house too. */
export async function readMembers(
  query: Query,
  county: string,
  id: string,
  asOf: number,
): Promise<Pick<Household, 'members' | 'membersYear'> & { readonly earlier: boolean }> {
  const registers = await query<{ year: number; told: boolean }>(
    `select year::int, register_hash is not null as told from household_year where county = $1 and household = $2`,
    [county, id],
  );
  const told = registers.filter((register) => register.told).map(({ year }) => year);
  const latest = Math.max(...(told.length > 0 ? told : registers.map(({ year }) => year)));
  // A register without a year, or of an ordinary household: the present is all that there is.
  const membersYear = registerYearAt(told, asOf) ?? (Number.isFinite(latest) ? latest : asOf);
  const earlier = told.includes(membersYear) && membersYear !== latest;
  const rows = earlier
    ? await query<MemberRow>(
        `select ${earlierColumns} from member_year y
           left join member m on m.county = y.county and m.household = y.household and m.id = y.id
           where y.county = $1 and y.household = $2 and y.year = $3 order by coalesce(y.ordinal, m.ordinal), y.id`,
        [county, id, membersYear],
      )
    : await query<MemberRow>(
        `select ${memberColumns} from member where county = $1 and household = $2 order by ordinal, id`,
        [county, id],
      );
  return {
    membersYear,
    earlier,
    members: membersAt(rows, membersYear, asOf).map((member) => ({ ...member, _masked: [] })),
  };
}
