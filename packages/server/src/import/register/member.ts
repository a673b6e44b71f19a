// Checks one row of a register, which is one person.
import { birthDateOf, idNumberProblem, isPhone, sexOf } from '@onemap/core';
import { CellReader } from '../cells.js';
import type { StagedRow } from '../stage.js';

/** A person as the database keeps them, without ids; see the table `member`. */
export interface MemberRecord {
  readonly row: number;
  readonly nationalNo: string;
  readonly name: string;
  readonly relation: string | null;
  readonly sex: string | null;
  readonly birth_date: string | null;
  readonly id_number: string;
  readonly ethnic_group: string | null;
  readonly education: string | null;
  readonly student_status: string | null;
  readonly health: string[];
  readonly labour_skill: string | null;
  readonly work_place: string | null;
  readonly work_months: number | null;
  readonly phone: string | null;
  readonly dibao: boolean | null;
}

const idProblems = {
  length: ['id-length', '证件号码应为 18 位（残疾人证 20 位）'],
  characters: ['id-characters', '证件号码含有非法字符'],
  birthDate: ['id-birth-date', '证件号码中的出生日期无效'],
  checkDigit: ['id-check-digit', '证件号码校验位不符（GB 11643）'],
} as const;

/** The person; problems are in `cells.errors`. */
export function readMember(staged: StagedRow): { member: MemberRecord; cells: CellReader } {
  const cells = new CellReader('register', staged);
  const idNumber = cells.required('idNumber').toUpperCase();
  cells.required('relation');
  cells.required('sex');
  const member: MemberRecord = {
    row: staged.row,
    nationalNo: cells.text('person') ?? idNumber,
    name: cells.required('name'),
    relation: cells.label('relation', 'relation'),
    sex: cells.label('sex', 'sex'),
    birth_date: birthDate(cells, idNumber),
    id_number: idNumber,
    ethnic_group: cells.label('ethnicGroup', 'ethnicGroup'),
    education: cells.label('education', 'education'),
    student_status: cells.label('studentStatus', 'studentStatus'),
    health: cells.labels('health', 'health'),
    labour_skill: cells.label('labourSkill', 'labourSkill'),
    work_place: cells.text('workPlace'),
    work_months: cells.count('workMonths'),
    phone: phoneOf(cells, 'phone'),
    dibao: cells.yesNo('dibao'),
  };
  checkTogether(cells, member);
  return { member, cells };
}

/** The cell's phone number of 11 digits. */
export function phoneOf(cells: CellReader, name: string): string | null {
  const phone = cells.text(name);
  if (phone !== null && !isPhone(phone)) cells.fail(name, 'phone', '电话应为 11 位数字');
  return phone;
}

/** From the ID number; a date column that says otherwise is an error. */
function birthDate(cells: CellReader, idNumber: string): string | null {
  const given = cells.date('birthDate');
  if (idNumber === '') return given;
  const problem = idNumberProblem(idNumber);
  if (problem !== null) {
    const [code, reason] = idProblems[problem];
    return cells.fail('idNumber', code, reason);
  }
  const born = birthDateOf(idNumber);
  if (given !== null && given !== born)
    cells.fail('birthDate', 'birth-date-differs', '出生日期与证件号码不符');
  return born;
}

/** Rules over several columns, as the national system's own checkers have them. */
function checkTogether(cells: CellReader, member: MemberRecord): void {
  const empty = (name: string) => cells.text(name) === null;
  if (empty('education') === empty('studentStatus')) {
    cells.fail('studentStatus', 'education-xor-student', '文化程度与在校生状况应且只应填写一项');
  }
  if (empty('workPlace') !== empty('workMonths'))
    cells.fail('workMonths', 'work-place-and-months', '务工所在地与务工时间应同时填写');
  if (member.work_months !== null && member.work_months > 12)
    cells.fail('workMonths', 'work-months', '务工时间不超过 12 个月');
  if (member.health.length > 1 && member.health.includes('healthy'))
    cells.fail('health', 'health', '「健康」不能与其他健康状况同填');
  if (
    idNumberProblem(member.id_number) === null &&
    member.sex !== null &&
    member.sex !== sexOf(member.id_number)
  ) {
    cells.fail('sex', 'sex-differs', '性别与证件号码第 17 位不符');
  }
}
