// Invents a household's members: a head, perhaps a spouse, children, parents, with schooling, health and work to match.
import { codeLabel } from '@onemap/contract/codes';
import { birthIn, personName, surname } from './people.js';
import type { Birth } from './people.js';
import type { Random } from './random.js';

/** A member in the words of the national form; labels are Chinese. */
export interface PlannedMember {
  readonly name: string;
  /** Within the household, where it is not the place in the list. */
  readonly number?: number;
  readonly relation: string;
  readonly sex: 'male' | 'female';
  readonly birth: Birth;
  readonly ethnicGroup: string;
  readonly education: string;
  readonly studentStatus: string;
  readonly health: readonly string[];
  readonly labourSkill: string;
  readonly workPlace: string;
  readonly workMonths: number | null;
}

interface Role {
  readonly relation: string;
  readonly sex: 'male' | 'female';
  readonly birthYear: number;
  readonly family: string;
}

export interface FamilyOptions {
  readonly size: number;
  /** Year of the register: ages and schooling count from it. */
  readonly year: number;
  /** Chinese label of the ethnic group of everyone in the household. */
  readonly ethnicGroup: string;
  /** The head is old and lives alone or nearly so. */
  readonly elderly: boolean;
  readonly ill: boolean;
  readonly disabled: boolean;
}

/** The members, head first. */
export function planFamily(random: Random, options: FamilyOptions): PlannedMember[] {
  const roles = planRoles(random, options);
  const afflicted = random.integer(0, roles.length - 1);
  return roles.map((role, i) => describe(random, role, options, i === afflicted));
}

function planRoles(random: Random, { size, year, elderly }: FamilyOptions): Role[] {
  const family = surname(random);
  const age = elderly ? random.integer(62, 84) : random.integer(33, 58);
  const headSex = random.chance(0.86) ? 'male' : 'female';
  const spouseSex = headSex === 'male' ? 'female' : 'male';
  const headYear = year - age;
  const roles: Role[] = [{ relation: '户主', sex: headSex, birthYear: headYear, family }];
  const add = (relation: string, sex: 'male' | 'female', birthYear: number, name = family) =>
    roles.push({ relation, sex, birthYear: Math.min(birthYear, year - 1), family: name });
  if (size >= 2 && (size > 2 || random.chance(0.7)))
    add('配偶', spouseSex, headYear + random.integer(-3, 4), surname(random));
  let children = 0;
  while (roles.length < size) {
    const [parents, grown] = [
      roles.filter(({ relation }) => relation === '之父' || relation === '之母').length,
      age > 50 && children > 0,
    ];
    if (parents < 2 && age < 60 && random.chance(0.35)) addParent(add, roles, headYear, random, family);
    else if (grown && random.chance(0.3) && !roles.some(({ relation }) => relation === '之儿媳'))
      add('之儿媳', 'female', headYear + 25, surname(random));
    else if (grown && random.chance(0.4) && age > 52)
      add(
        random.chance(0.5) ? '之孙子' : '之孙女',
        random.chance(0.5) ? 'male' : 'female',
        headYear + random.integer(46, 52),
      );
    else {
      const sex = random.chance(0.52) ? 'male' : 'female';
      add(sex === 'male' ? '之子' : '之女', sex, headYear + 21 + 3 * children + random.integer(0, 3));
      children++;
    }
  }
  return roles.map((role) => matchSex(role));
}

function addParent(
  add: (relation: string, sex: 'male' | 'female', year: number, family?: string) => void,
  roles: readonly Role[],
  headYear: number,
  random: Random,
  family: string,
): void {
  const hasMother = roles.some(({ relation }) => relation === '之母');
  if (hasMother) add('之父', 'male', headYear - random.integer(22, 30), family);
  else add('之母', 'female', headYear - random.integer(20, 28), surname(random));
}

/** 之孙子 is a boy and 之孙女 a girl, whatever was drawn. */
function matchSex(role: Role): Role {
  if (role.relation === '之孙子') return { ...role, sex: 'male' };
  return role.relation === '之孙女' ? { ...role, sex: 'female' } : role;
}

function describe(random: Random, role: Role, options: FamilyOptions, afflicted: boolean): PlannedMember {
  const age = options.year - role.birthYear;
  const studentStatus = schooling(random, age);
  const health = healthOf(random, age, afflicted && options.ill, afflicted && options.disabled);
  const fit = age >= 16 && age < 60 && studentStatus === '';
  const labourSkill = !fit
    ? '无劳动力'
    : health[0] === '健康'
      ? random.weighted([
          ['普通劳动力', 8],
          ['技能劳动力', 2],
        ])
      : random.pick(['弱劳动力或半劳动力', '丧失劳动力']);
  const away = fit && health[0] === '健康' && random.chance(0.4);
  return {
    name: personName(random, role.family, role.sex),
    relation: role.relation,
    sex: role.sex,
    birth: birthIn(random, role.birthYear),
    ethnicGroup: options.ethnicGroup,
    education: studentStatus === '' ? educationOf(random, age) : '',
    studentStatus,
    health,
    labourSkill,
    workPlace: away ? random.pick(['县内', '省内县外', '省外']) : '',
    workMonths: away ? random.integer(3, 11) : null,
  };
}

function healthOf(random: Random, age: number, ill: boolean, disabled: boolean): string[] {
  const found = [];
  if (ill) found.push(random.pick(['长期慢性病', '患有大病']));
  else if (age > 60 && random.chance(0.3)) found.push('长期慢性病');
  if (disabled) found.push('残疾');
  return found.length > 0 ? found : ['健康'];
}

/** School years by age; empty when out of school. Ages are whole years at the end of the register's year. */
export function schooling(random: Random, age: number): string {
  if (age < 3) return '学龄前儿童';
  if (age < 6) return '学前教育';
  if (age < 12) return label('primary');
  if (age < 15) return label(`grade${age - 5}`);
  if (age < 18) return random.chance(0.7) ? label(`senior${age - 14}`) : label(`vocational${age - 14}`);
  if (age < 22 && random.chance(0.35)) return label(`bachelor${age - 17}`);
  return '';
}

function label(id: string): string {
  return codeLabel('studentStatus', id) ?? '';
}

function educationOf(random: Random, age: number): string {
  if (age > 60)
    return random.weighted([
      ['文盲或半文盲', 5],
      ['小学', 4],
      ['初中', 1],
    ]);
  if (age > 35)
    return random.weighted([
      ['文盲或半文盲', 1],
      ['小学', 4],
      ['初中', 5],
      ['高中', 1],
    ]);
  return random.weighted([
    ['小学', 1],
    ['初中', 6],
    ['高中', 3],
    ['大专', 1],
  ]);
}
