// What the register of an earlier year said of the same households: those born since are not in it, and some elders still are.
import type { PlannedMember } from './family.js';
import { schooling } from './family.js';
import { birthIn, personName, surname } from './people.js';
import { createRandom } from './random.js';
import type { PlannedHousehold, PlannedYear } from './register.js';

/** Households that were on record in that year, as they were at its end; as many members as they count in every year. */
export function householdsIn(
  year: number,
  households: readonly PlannedHousehold[],
  seed: string,
): PlannedHousehold[] {
  return households.flatMap((household) => {
    const years = household.years.filter((each) => each.year <= year);
    if (years.length === 0) return [];
    return {
      ...household,
      years,
      members: household.members.map((member, i) =>
        member.birth.year <= year ? younger(member, i, household.no, year, seed) : elder(household, i, seed),
      ),
      exitYear: lastBecame('已脱贫', years),
      relapseYear: lastBecame('返贫', years),
    };
  });
}

/** A household that fell back has left twice: the register of a year knows the last time up to then. */
function lastBecame(status: string, years: readonly PlannedYear[]): number | null {
  const became = years.filter((each, i) => each.status === status && years[i - 1]?.status !== status);
  return became[became.length - 1]?.year ?? null;
}

function younger(member: PlannedMember, i: number, no: string, year: number, seed: string): PlannedMember {
  const age = year - member.birth.year;
  const studentStatus = schooling(createRandom(seed, 'school', no, i), age);
  const grown = age >= 16 && studentStatus === '';
  return {
    ...member,
    studentStatus,
    education: studentStatus === '' ? member.education || '初中' : '',
    ...(!grown && { labourSkill: '无劳动力', workPlace: '', workMonths: null }),
  };
}

/** Somebody of the household who has died since: in the place of a child who was not born yet. */
function elder(household: PlannedHousehold, i: number, seed: string): PlannedMember {
  const random = createRandom(seed, 'elder', household.no, i);
  const head = household.members[0]!;
  const isMother = i % 2 === 0;
  const sex = isMother ? 'female' : 'male';
  const family = isMother ? surname(random) : head.name.slice(0, 1);
  return {
    name: personName(random, family, sex),
    number: 60 + i,
    relation: isMother ? '之祖母' : '之祖父',
    sex,
    birth: birthIn(random, Math.max(1920, head.birth.year - random.integer(42, 50))),
    ethnicGroup: head.ethnicGroup,
    education: random.pick(['文盲或半文盲', '小学']),
    studentStatus: '',
    health: random.chance(0.5) ? ['长期慢性病'] : ['健康'],
    labourSkill: '无劳动力',
    workPlace: '',
    workMonths: null,
  };
}
