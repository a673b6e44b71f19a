// Checks the rows of one household together, and its facts, which stand on the head's row.
import { CellReader } from '../cells.js';
import type { CellError } from '../cells.js';
import { readIncome } from '../income.js';
import type { IncomeRecord } from '../income.js';
import type { StagedRow } from '../stage.js';
import { phoneOf, readMember } from './member.js';
import type { MemberRecord } from './member.js';

/** A household as the table `household` keeps it, without ids and origin. */
export interface HouseholdFacts {
  readonly group_no: string | null;
  readonly natural_village: string | null;
  readonly household_class: string;
  readonly head_name: string;
  readonly member_count: number;
  readonly main_cause: string | null;
  readonly other_causes: string[];
  readonly identification_standard: string | null;
  readonly first_identified_year: number | null;
  readonly exit_year: number | null;
  readonly relapse_year: number | null;
  readonly relapse_reason: string | null;
  readonly phone: string | null;
  readonly bank: string | null;
  readonly bank_account: string | null;
  readonly address: string | null;
  readonly farmland_mu: number | null;
  readonly woodland_mu: number | null;
  readonly housing_area_m2: number | null;
  readonly house_structure: string | null;
  readonly danger_house_level: string | null;
  readonly drinking_water: string | null;
  readonly road_type: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
}

export interface HouseholdRecord {
  readonly row: number;
  readonly region: string | null;
  readonly facts: HouseholdFacts;
  /** Year of the register, its status and type then. */
  readonly year: number | null;
  readonly status: string | null;
  readonly type: string | null;
  readonly income: IncomeRecord;
  readonly members: readonly MemberRecord[];
}

/** One household from its rows, which may stand anywhere in the file; nothing is checked against the database. */
export function readHousehold(rows: readonly StagedRow[]): {
  record: HouseholdRecord;
  cells: CellReader;
  errors: CellError[];
} {
  const people = rows.map(readMember);
  const errors = people.flatMap(({ cells }) => cells.errors);
  const heads = people.filter(({ member }) => member.relation === 'head');
  const chosen = heads[0] ?? people[0]!;
  const cells = new CellReader('register', rows[people.indexOf(chosen)]!, errors);
  if (heads.length === 0) cells.fail('relation', 'no-head', '本户没有户主');
  for (const { cells: extra } of heads.slice(1))
    errors.push(problemAt(extra, 'relation', 'two-heads', '本户有不止一个户主'));
  for (const { cells: extra } of people.filter(({ member }) => member.relation === 'spouse').slice(1)) {
    errors.push(problemAt(extra, 'relation', 'two-spouses', '本户有不止一个配偶'));
  }
  for (const { cells: other } of people) {
    if (other.text('region') !== cells.text('region'))
      errors.push(problemAt(other, 'region', 'region-differs', '同一户的区划代码不一致'));
  }
  const record = readFacts(
    cells,
    people.map(({ member }) => member),
    chosen.member,
  );
  return { record, cells, errors };
}

function problemAt(cells: CellReader, name: string, code: string, reason: string): CellError {
  cells.fail(name, code, reason);
  return cells.errors[cells.errors.length - 1]!;
}

function readFacts(cells: CellReader, members: readonly MemberRecord[], head: MemberRecord): HouseholdRecord {
  const status = cells.label('status', 'exitStatus');
  const type = cells.label('householdType', 'householdType');
  const year = cells.year('year');
  const facts: HouseholdFacts = {
    group_no: cells.text('group'),
    natural_village: cells.text('naturalVillage'),
    household_class: cells.label('householdClass', 'householdClass') ?? classOf(status),
    head_name: head.name,
    member_count: members.length,
    main_cause: cells.label('mainCause', 'cause'),
    other_causes: cells.labels('otherCauses', 'cause'),
    identification_standard: cells.label('standard', 'identificationStandard'),
    first_identified_year: cells.year('firstYear'),
    exit_year: cells.year('exitYear'),
    relapse_year: cells.year('relapseYear'),
    relapse_reason: cells.text('relapseReason'),
    phone: phoneOf(cells, 'householdPhone') ?? head.phone,
    bank: cells.text('bank'),
    bank_account: cells.text('bankAccount'),
    address: cells.text('address'),
    farmland_mu: cells.amount('farmland'),
    woodland_mu: cells.amount('woodland'),
    housing_area_m2: cells.amount('housingArea'),
    house_structure: cells.label('houseStructure', 'houseStructure'),
    danger_house_level: cells.label('dangerHouseLevel', 'dangerHouseLevel'),
    drinking_water: cells.label('drinkingWater', 'drinkingWater'),
    road_type: cells.label('roadType', 'roadType'),
    lon: cells.number('lon'),
    lat: cells.number('lat'),
  };
  checkPoverty(cells, facts, status, type);
  checkYears(cells, facts, status, year);
  if ((cells.text('lon') === null) !== (cells.text('lat') === null))
    cells.fail('lon', 'coordinates', '经度与纬度应同时填写');
  return {
    row: cells.row,
    region: cells.region(),
    facts,
    year,
    status,
    type,
    income: readIncome(cells, members.length),
    members,
  };
}

function classOf(status: string | null): string {
  return status === null ? 'ordinary' : status === 'exited' ? 'exited' : 'poor';
}

/** A household in the poverty register has a type and exactly one main cause, and at most two others that differ from it. */
function checkPoverty(
  cells: CellReader,
  facts: HouseholdFacts,
  status: string | null,
  type: string | null,
): void {
  if (status !== null && type === null && cells.text('householdType') === null)
    cells.required('householdType');
  if (status !== null && facts.main_cause === null && cells.text('mainCause') === null)
    cells.required('mainCause');
  if (facts.other_causes.length > 2) cells.fail('otherCauses', 'too-many-causes', '其他致贫原因最多两项');
  if (facts.main_cause !== null && facts.other_causes.includes(facts.main_cause)) {
    cells.fail('otherCauses', 'cause-repeated', '其他致贫原因与主要致贫原因相同');
  }
}

function checkYears(
  cells: CellReader,
  facts: HouseholdFacts,
  status: string | null,
  year: number | null,
): void {
  const { first_identified_year: first, exit_year: exit, relapse_year: relapse } = facts;
  if (first !== null && exit !== null && exit < first)
    cells.fail('exitYear', 'exit-before-entry', '脱贫年度早于首次识别年度');
  if (relapse !== null && first !== null && relapse < first)
    cells.fail('relapseYear', 'relapse-before-entry', '返贫年度早于首次识别年度');
  if (status === 'exited' && exit === null && cells.text('exitYear') === null) cells.required('exitYear');
  if (status === 'relapsed' && relapse === null && cells.text('relapseYear') === null)
    cells.required('relapseYear');
  for (const [name, value] of [
    ['firstYear', first],
    ['exitYear', exit],
    ['relapseYear', relapse],
  ] as const) {
    if (year !== null && value !== null && value > year)
      cells.fail(name, 'after-register-year', '晚于登记年度');
  }
}
