// The rows of a register file: one a person, the household's facts on each of its rows.
import type { Value } from './csv.js';
import type { PlannedMember } from './family.js';
import { createIdNumbers, inventedBankAccount, inventedPhone } from './people.js';
import { createRandom } from './random.js';
import type { PlannedHousehold } from './register.js';

export const registerHeader = [
  'AAR008 行政区划代码',
  'AAC001 户编号',
  'AAB001 人员编号',
  'AAB002 姓名',
  'AAB003 性别',
  'AAB004 证件号码',
  'AAB006 与户主关系',
  'AAB007 民族',
  'AAB008 文化程度',
  'AAB009 在校生状况',
  'AAB017 健康状况',
  'AAB010 劳动技能',
  '务工所在地',
  'AAB012 务工时间(月)',
  'AAB030 是否享受低保',
  'AAR012 联系电话',
  'AAR040 年度',
  'AAC005 识别标准',
  'AAC006 贫困户属性',
  'AAC007 主要致贫原因',
  'AAC008 其他致贫原因',
  '首次识别年度',
  '脱贫属性',
  '脱贫年度',
  '返贫年度',
  '返贫原因',
  '户类型',
  '组',
  '自然村',
  '家庭住址',
  '开户银行',
  'AAC004 银行账号',
  'AAC301 耕地面积',
  'AAC303 林地面积',
  'AAC317 住房面积',
  '房屋结构',
  'AAC322 危房级别',
  '饮水情况',
  'AAC316 入户路类型',
  '经度',
  '纬度',
  'AAC073 工资性收入',
  'AAC071 生产经营性收入',
  'AAC072 财产性收入',
  '转移性收入',
  'AAC074 生产经营性支出',
];

/** ID numbers by person: whoever stands in several registers has one. */
export function createRegisteredNumbers(unissuedArea: string) {
  const next = createIdNumbers(unissuedArea);
  const known = new Map<string, string>();
  return (person: string, { birth, sex }: PlannedMember): string => {
    const number = known.get(person) ?? next(birth, sex);
    known.set(person, number);
    return number;
  };
}

/** One row a person; household facts repeat on each row. `nameOf` gives a village's name for the address. */
export function* registerRows(
  households: readonly PlannedHousehold[],
  nameOf: (code: string) => string,
  idNumber: ReturnType<typeof createRegisteredNumbers>,
  seed: string,
): Generator<Value[]> {
  for (const household of households) {
    const random = createRandom(seed, 'card', household.no);
    const phone = inventedPhone(random);
    const facts = householdFacts(household, nameOf(household.village), seed);
    const dibao = household.type === '一般贫困户' ? '否' : '是';
    for (const [i, member] of household.members.entries()) {
      const person = `${household.no}${String(member.number ?? i + 1).padStart(2, '0')}`;
      yield [
        household.village,
        household.no,
        person,
        member.name,
        member.sex === 'male' ? '男' : '女',
        idNumber(person, member),
        member.relation,
        member.ethnicGroup,
        member.education,
        member.studentStatus,
        member.health.join(';'),
        member.labourSkill,
        member.workPlace,
        member.workMonths,
        dibao,
        i === 0 ? phone : '',
        ...facts,
      ];
    }
  }
}

function householdFacts(household: PlannedHousehold, villageName: string, seed: string): Value[] {
  const random = createRandom(seed, 'facts', household.no);
  const last = household.years[household.years.length - 1];
  const [main = '', ...others] = household.causes;
  const size = household.members.length;
  const { lon, lat } = { lon: household.place[0], lat: household.place[1] };
  const type = last?.status === '' || !last ? '普通农户' : last.status === '已脱贫' ? '脱贫户' : '贫困户';
  return [
    last?.year ?? null,
    type === '普通农户' ? '' : '国家标准',
    household.type,
    main,
    others.join(';'),
    type === '普通农户' ? null : household.years[0]!.year,
    last?.status ?? '',
    household.exitYear,
    household.relapseYear,
    household.relapseYear === null ? '' : random.pick(['家庭成员患病', '务工收入减少', '自然灾害']),
    type,
    household.group,
    household.naturalVillage,
    `${villageName}${household.group}`,
    '农村信用社（示意）',
    inventedBankAccount(random),
    household.farmlandMu ?? random.integer(2, 5 + 2 * size),
    household.woodlandMu ?? random.integer(0, 12),
    18 * size + random.integer(10, 60),
    random.pick(['砖混材料', '砖瓦砖木(砖、石窑洞)', '砖瓦砖木(砖、石窑洞)', '竹草土坯(土窑洞)']),
    random.weighted([
      ['A级', 5],
      ['B级', 4],
      ['C级', 1],
    ]),
    random.weighted([
      ['经过净化处理的自来水', 7],
      ['受保护的井水和泉水', 2],
      ['收集雨水', 1],
    ]),
    random.weighted([
      ['水泥路', 6],
      ['砂石路', 3],
      ['泥土路', 1],
    ]),
    lon.toFixed(6),
    lat.toFixed(6),
    ...incomeCells(last?.income),
  ];
}

export function incomeCells(income: PlannedHousehold['years'][number]['income'] | undefined): Value[] {
  return income
    ? [income.wage, income.business, income.property, income.transfer, income.cost]
    : ['', '', '', '', ''];
}
