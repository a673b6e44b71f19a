// The words of <om-query-results>, loaded with it.
import type { Locale } from '@onemap/core';

const zhCN = {
  title: '查询结果',
  idle: '还没有查询。',
  counting: '正在清点……',
  found: (count: string, what: string) => `共 ${count} ${what}`,
  loading: (loaded: string, count: string) => `已取 ${loaded} / ${count}`,
  cancel: '停止',
  cancelled: (loaded: string, count: string) => `已停止：只取了 ${loaded} / ${count}，统计与地图也只含这些。`,
  limited: (loaded: string, count: string) =>
    `结果共 ${count} 条，只取前 ${loaded} 条；请缩小条件，或直接导出全部。`,
  nothing: '没有符合条件的结果。可放宽条件，或换一个范围。',
  narrowed: (field: string, value: string) => `只看：${field} ${value}`,
  showAll: '显示全部',
  kept: (count: string) => `${count} 条`,
  table: '表格',
  statistics: '统计',
  columns: '列',
  chooseColumns: '选择显示的列',
  sortedBy: (column: string, direction: string) => `按${column}${direction}排列`,
  ascending: '升序',
  descending: '降序',
  noValue: '—',
  tableLabel: (what: string) => `${what}，方向键移动，回车选中；在表头上回车排序`,
  chooseField: '按什么统计',
  number: '数量',
  countOf: (field: string) => `${field}分布`,
  summary: (field: string, mean: string, median: string, least: string, largest: string, unit: string) =>
    `${field}：平均 ${mean}，中位数 ${median}，最小 ${least}，最大 ${largest}${unit === '' ? '' : ` ${unit}`}。`,
  missing: (count: string) => `${count} 条未填，不在其中。`,
  notFilled: '未填',
  others: (count: number) => `其余 ${count} 项`,
  range: (from: string, to: string) => `${from}–${to}`,
  items: '条',
  units: { households: '户', villages: '个村', regions: '个区划', activities: '次活动' } as Readonly<
    Record<string, string>
  >,
  export: '导出',
  exportTitle: '导出当前看到的结果',
  exportNotice: '导出会记入审计（何人、何时、多少行），姓名、电话等按当前身份遮盖。',
  exportLocal: '文件在本机生成，不经过服务器。',
  exporting: (size: string) => `正在导出，已收到 ${size}`,
  exported: (name: string) => `已导出 ${name}`,
  exportFailed: (reason: string) => `导出失败：${reason}`,
  exportForbidden: '当前身份不能导出，请联系管理员。',
  formats: { csv: 'CSV', xlsx: 'Excel', geojson: 'GeoJSON' },
  synthetic: '示意数据',
  faultAt: (place: string, reason: string) => `条件有误（${place}）：${reason}`,
  character: (index: number) => `第 ${index + 1} 个字符`,
  tooLong: '画的范围太复杂，这个集合放不下；请简化图形，或改选区划。',
  maskedField: '条件里有当前身份看不到原值的字段，服务器不接受，请删去该条件。',
};

export type ResultWords = typeof zhCN;

const en: ResultWords = {
  title: 'Results',
  idle: 'No query yet.',
  counting: 'Counting…',
  found: (count, what) => `${count} ${what}`,
  loading: (loaded, count) => `${loaded} of ${count} are here`,
  cancel: 'Stop',
  cancelled: (loaded, count) =>
    `Stopped: only ${loaded} of ${count} are here, on the map and in the charts too.`,
  limited: (loaded, count) =>
    `There are ${count}; only the first ${loaded} are here. Narrow the condition, or export all of them.`,
  nothing: 'Nothing meets the condition. Loosen it, or look elsewhere.',
  narrowed: (field, value) => `Only: ${field} ${value}`,
  showAll: 'Show all',
  kept: (count) => count,
  table: 'Table',
  statistics: 'Statistics',
  columns: 'Columns',
  chooseColumns: 'Choose the columns',
  sortedBy: (column, direction) => `Sorted by ${column}, ${direction}`,
  ascending: 'ascending',
  descending: 'descending',
  noValue: '—',
  tableLabel: (what) => `${what}; arrows move, Enter chooses, on the header it sorts`,
  chooseField: 'Statistics by',
  number: 'Number',
  countOf: (field) => `By ${field.toLowerCase()}`,
  summary: (field, mean, median, least, largest, unit) =>
    `${field}: mean ${mean}, median ${median}, least ${least}, largest ${largest}${unit === '' ? '' : ` ${unit}`}.`,
  missing: (count) => `${count} are empty and not among them.`,
  notFilled: 'Empty',
  others: (count) => `${count} others`,
  range: (from, to) => `${from}–${to}`,
  items: 'items',
  units: { households: 'households', villages: 'villages', regions: 'regions', activities: 'activities' },
  export: 'Export',
  exportTitle: 'Export the results shown',
  exportNotice:
    'Exports are audited (who, when, how many rows); names, phones and the like are masked for this account.',
  exportLocal: 'The file is made here, without a server.',
  exporting: (size) => `Exporting, ${size} received`,
  exported: (name) => `Exported ${name}`,
  exportFailed: (reason) => `The export failed: ${reason}`,
  exportForbidden: 'This account may not export; ask the administrator.',
  formats: { csv: 'CSV', xlsx: 'Excel', geojson: 'GeoJSON' },
  synthetic: 'Synthetic data',
  faultAt: (place, reason) => `The condition has a fault (${place}): ${reason}`,
  character: (index) => `character ${index + 1}`,
  tooLong: 'The area is too detailed for this collection; simplify it, or choose a region.',
  maskedField: 'The condition names a field that is masked for this account; please remove it.',
};

const languages: Readonly<Record<Locale, ResultWords>> = { 'zh-CN': zhCN, en };

export function resultWordsOf(locale: Locale): ResultWords {
  return languages[locale] ?? zhCN;
}
