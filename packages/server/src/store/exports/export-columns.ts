// The fields of each collection that can be exported: their order, and how a spreadsheet shows them.
import { codeLabel, type CodeListName } from '@onemap/contract/codes';
import type { ExportCollection } from '@onemap/contract';

export type CellValue = string | number | null;

/** A column of a spreadsheet; a field has one, a point two. */
export interface ExportColumn {
  readonly title: string;
  readonly cell: (value: unknown) => CellValue;
}

export interface ExportField {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
}

const plain = (value: unknown): CellValue =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

const field = (name: string, title: string, cell: ExportColumn['cell'] = plain): ExportField => ({
  name,
  columns: [{ title, cell }],
});

const labels = (list: CodeListName | Readonly<Record<string, string>>): ExportColumn['cell'] => {
  const label = (id: string): string => (typeof list === 'string' ? codeLabel(list, id) : list[id]) ?? id;
  return (value) => {
    if (Array.isArray(value)) return value.map((id) => label(String(id))).join('；');
    return typeof value === 'string' ? label(value) : null;
  };
};

const point = (name: string): ExportField => ({
  name,
  columns: ['经度', '纬度'].map((title, axis) => ({
    title,
    cell: (value) => (Array.isArray(value) ? plain(value[axis]) : null),
  })),
});

const groups = { general: '一般贫困户', assisted: '低保或特困供养' };
const causeGroups = {
  ...{ health: '健康', education: '教育', disaster: '灾害', resource: '资源', capability: '能力' },
  ...{ condition: '条件', family: '家庭', other: '其他' },
};
const levels = {
  ...{
    province: '省级',
    prefecture: '市级',
    county: '县级',
    town: '乡镇级',
    village: '村级',
    group: '村民小组',
  },
};

const regionFields: readonly ExportField[] = [
  field('code', '区划编码'),
  field('name', '名称'),
  field('shortName', '简称'),
  field('level', '级别', labels(levels)),
  field('parent', '上级编码'),
  point('center'),
  field('areaKm2', '面积（平方千米）'),
];

/** The first of each is the key: it is in every export, and an export goes on after it. */
export const exportFields: Readonly<Record<ExportCollection, readonly ExportField[]>> = {
  households: [
    field('id', '户编号'),
    field('region', '村编码'),
    field('regionName', '村名'),
    field('groupNo', '村民小组'),
    field('headName', '户主姓名'),
    field('householdClass', '农户类别', labels('householdClass')),
    field('householdType', '贫困户属性', labels('householdType')),
    field('householdTypeGroup', '属性大类', labels(groups)),
    field('mainCause', '主要致贫原因', labels('cause')),
    field('causeGroup', '致贫原因大类', labels(causeGroups)),
    field('otherCauses', '其他致贫原因', labels('cause')),
    field('memberCount', '家庭人口'),
    field('status', '脱贫状态', labels('exitStatus')),
    field('asOf', '截至年份'),
    field('netIncomePerCapita', '人均纯收入（元）'),
    point('point'),
    field('address', '住址'),
    field('phone', '联系电话'),
  ],
  villages: regionFields,
  regions: regionFields,
};

/** The chosen fields in the order of the collection, the key first. @throws RangeError naming an unknown one */
export function chooseFields(
  collection: ExportCollection,
  names: readonly string[] | undefined,
): ExportField[] {
  const all = exportFields[collection];
  if (!names) return [...all];
  const unknown = names.find((name) => !all.some((known) => known.name === name));
  if (unknown !== undefined) throw new RangeError(unknown);
  return all.filter(({ name }, index) => index === 0 || names.includes(name));
}
