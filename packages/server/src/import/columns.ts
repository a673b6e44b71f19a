// The columns of each kind of table: their national code, their Chinese labels, and which must be there.
import type { ImportKind } from './report.js';

export interface Column {
  readonly name: string;
  /** Field code of the national system, such as AAC001. */
  readonly code?: string;
  /** Accepted labels; the first is used in messages. Units in brackets are ignored when matching. */
  readonly labels: readonly string[];
  readonly required?: boolean;
  /** How a bad value is shown in the report. */
  readonly personal?: 'name' | 'idNumber' | 'phone' | 'account';
}

type TableKind = Exclude<ImportKind, 'boundaries'>;

const region: Column = {
  name: 'region',
  code: 'AAR008',
  labels: ['行政区划代码', '区划代码'],
  required: true,
};
const household: Column = { name: 'household', code: 'AAC001', labels: ['户编号'], required: true };
const year: Column = { name: 'year', code: 'AAR040', labels: ['年度', '年份'] };
const phone: Column = {
  name: 'phone',
  code: 'AAR012',
  labels: ['联系电话', '成员联系电话'],
  personal: 'phone',
};
const householdType: Column = { name: 'householdType', code: 'AAC006', labels: ['贫困户属性'] };
const status: Column = { name: 'status', labels: ['脱贫属性'] };
const income: readonly Column[] = [
  { name: 'wage', code: 'AAC073', labels: ['工资性收入'] },
  { name: 'business', code: 'AAC071', labels: ['生产经营性收入'] },
  { name: 'property', code: 'AAC072', labels: ['财产性收入'] },
  { name: 'transfer', labels: ['转移性收入'] },
  { name: 'businessCost', code: 'AAC074', labels: ['生产经营性支出'] },
  { name: 'netIncomePerCapita', labels: ['人均纯收入'] },
];

export const tableColumns: Readonly<Record<TableKind, readonly Column[]>> = {
  register: [
    region,
    household,
    { name: 'person', code: 'AAB001', labels: ['人员编号', '人口编号', '人编号'] },
    { name: 'name', code: 'AAB002', labels: ['姓名'], required: true, personal: 'name' },
    { name: 'sex', code: 'AAB003', labels: ['性别'], required: true },
    {
      name: 'idNumber',
      code: 'AAB004',
      labels: ['证件号码', '身份证号', '身份证号码'],
      required: true,
      personal: 'idNumber',
    },
    { name: 'birthDate', labels: ['出生日期'], personal: 'idNumber' },
    { name: 'relation', code: 'AAB006', labels: ['与户主关系'], required: true },
    { name: 'ethnicGroup', code: 'AAB007', labels: ['民族'] },
    { name: 'education', code: 'AAB008', labels: ['文化程度'], required: true },
    { name: 'studentStatus', code: 'AAB009', labels: ['在校生状况'], required: true },
    { name: 'health', code: 'AAB017', labels: ['健康状况'] },
    { name: 'labourSkill', code: 'AAB010', labels: ['劳动技能'] },
    { name: 'workPlace', labels: ['务工所在地'] },
    { name: 'workMonths', code: 'AAB012', labels: ['务工时间'] },
    { name: 'dibao', code: 'AAB030', labels: ['是否享受低保'] },
    phone,
    { name: 'householdPhone', labels: ['户联系电话'], personal: 'phone' },
    year,
    { name: 'standard', code: 'AAC005', labels: ['识别标准'] },
    householdType,
    { name: 'mainCause', code: 'AAC007', labels: ['主要致贫原因'] },
    { name: 'otherCauses', code: 'AAC008', labels: ['其他致贫原因'] },
    { name: 'firstYear', labels: ['首次识别年度', '首次识别时间'] },
    { ...status, required: true },
    { name: 'exitYear', labels: ['脱贫年度'] },
    { name: 'relapseYear', labels: ['返贫年度'] },
    { name: 'relapseReason', labels: ['返贫原因'] },
    { name: 'householdClass', labels: ['户类型'] },
    { name: 'group', labels: ['组', '村民小组'] },
    { name: 'naturalVillage', labels: ['自然村', '自然村(组)'] },
    { name: 'address', labels: ['家庭住址', '住址'] },
    { name: 'bank', labels: ['开户银行'] },
    { name: 'bankAccount', code: 'AAC004', labels: ['银行账号', '银行卡号'], personal: 'account' },
    { name: 'farmland', code: 'AAC301', labels: ['耕地面积'] },
    { name: 'woodland', code: 'AAC303', labels: ['林地面积'] },
    { name: 'housingArea', code: 'AAC317', labels: ['住房面积'] },
    { name: 'houseStructure', labels: ['房屋结构'] },
    { name: 'dangerHouseLevel', code: 'AAC322', labels: ['危房级别'] },
    { name: 'drinkingWater', labels: ['饮水情况', '饮水来源'] },
    { name: 'roadType', code: 'AAC316', labels: ['入户路类型'] },
    { name: 'lon', labels: ['经度', 'LNG', 'lon'] },
    { name: 'lat', labels: ['纬度', 'LAT'] },
    ...income,
  ],
  history: [
    region,
    household,
    { ...year, required: true },
    { ...status, required: true },
    householdType,
    { name: 'memberCount', code: 'AAC012', labels: ['家庭人口', '家庭人口数'] },
    ...income,
  ],
  helpers: [
    region,
    household,
    { name: 'helper', code: 'AAK110', labels: ['帮扶人编号'], required: true },
    { name: 'kind', labels: ['帮扶类型'] },
    { name: 'name', labels: ['帮扶人姓名', '帮扶责任人'], required: true, personal: 'name' },
    { name: 'unit', code: 'AAP001', labels: ['帮扶单位', '单位名称'] },
    { name: 'post', labels: ['帮扶人职务', '职务'] },
    phone,
    { name: 'from', code: 'AAR020', labels: ['开始日期'] },
    { name: 'to', code: 'AAR021', labels: ['结束日期'] },
    { name: 'subject', labels: ['账号'] },
  ],
  measures: [
    region,
    household,
    { name: 'measure', labels: ['措施编号'], required: true },
    { name: 'category', labels: ['项目类别'], required: true },
    { name: 'batch', labels: ['批次', '五个一批'] },
    { ...year, required: true },
    { name: 'unit', labels: ['帮扶单位'] },
    { name: 'content', labels: ['帮扶内容'], required: true },
    { name: 'amount', labels: ['金额', '成本'] },
  ],
  visits: [
    region,
    household,
    { name: 'visit', labels: ['走访编号'], required: true },
    { name: 'date', labels: ['走访日期', '登记时间'], required: true },
    { name: 'type', labels: ['走访类型'], required: true },
    { name: 'helperName', labels: ['走访人'], personal: 'name' },
    { name: 'unit', labels: ['走访人单位'] },
    { name: 'content', labels: ['走访内容'] },
    { name: 'photos', labels: ['照片'] },
  ],
  projects: [
    region,
    household,
    { name: 'project', labels: ['项目编号'], required: true },
    { name: 'name', labels: ['项目名称'], required: true },
    { name: 'category', labels: ['项目类别'] },
    { name: 'unit', labels: ['实施单位'] },
    { name: 'started', labels: ['开工年度'], required: true },
    { name: 'completed', labels: ['完工年度'] },
    { name: 'budget', labels: ['项目预算'] },
  ],
  monitoring: [
    region,
    household,
    { name: 'monitoring', labels: ['监测编号'], required: true },
    { name: 'type', labels: ['监测对象类别'], required: true },
    { name: 'risks', labels: ['风险类型'] },
    { name: 'from', labels: ['识别日期'], required: true },
    { name: 'to', labels: ['风险消除日期'] },
  ],
  duties: [
    region,
    household,
    { name: 'duty', labels: ['责任编号'], required: true },
    { ...year, required: true },
    { name: 'content', labels: ['责任内容', '帮扶责任'], required: true },
    { name: 'helper', code: 'AAK110', labels: ['帮扶人编号'] },
    { name: 'due', labels: ['完成期限', '完成时限'] },
    { name: 'state', labels: ['完成情况'], required: true },
    { name: 'doneOn', labels: ['完成日期'] },
  ],
  activities: [
    region,
    { name: 'activity', labels: ['活动编号'], required: true },
    { name: 'date', labels: ['活动日期', '活动时间'], required: true },
    { name: 'kind', labels: ['活动类型'], required: true },
    { name: 'title', labels: ['活动名称', '活动主题'], required: true },
    { name: 'summary', labels: ['活动内容'] },
    { name: 'organiser', labels: ['组织单位', '组织者', '党支部'] },
    { name: 'organiserKind', labels: ['组织者类别', '组织单位类别'] },
    { name: 'helperUnit', code: 'AAP001', labels: ['帮扶单位'] },
    { name: 'participants', labels: ['参加人数', '参加人次'], required: true },
    { name: 'reached', labels: ['惠及户数'], required: true },
    { name: 'households', labels: ['走访户编号'] },
    { name: 'photos', labels: ['照片', '照片地址'] },
    { name: 'lon', labels: ['经度', 'LNG', 'lon'] },
    { name: 'lat', labels: ['纬度', 'LAT'] },
  ],
  indicators: [
    region,
    { ...year, required: true },
    { name: 'indicator', labels: ['指标'], required: true },
    { name: 'value', labels: ['数值'], required: true },
  ],
  published: [
    region,
    { ...year, required: true },
    { name: 'measure', labels: ['指标'], required: true },
    { name: 'value', labels: ['数值'], required: true },
    { name: 'unit', labels: ['单位'], required: true },
    { name: 'denominator', labels: ['分母'] },
    { name: 'source', labels: ['来源'], required: true },
  ],
  divisions: [
    region,
    { name: 'name', labels: ['名称'], required: true },
    { name: 'shortName', labels: ['简称'] },
    { name: 'level', labels: ['级别'], required: true },
    { name: 'parent', labels: ['上级代码'], required: true },
  ],
};

/** The label that stands for a column in messages. */
export function columnTitle(kind: TableKind, name: string): string {
  return tableColumns[kind].find((column) => column.name === name)?.labels[0] ?? name;
}
