// The words of <om-chart>, loaded with its pictures and not with the first page.
import type { Locale } from '@onemap/core';

const zhCN = {
  noData: '无数据',
  suppressed: '未公开',
  total: '合计',
  rowTitles: { region: '地区', time: '年份', other: '项目' },
  chart: '图表',
  table: '表格',
  download: '下载',
  csv: 'CSV 表格',
  svg: 'SVG 矢量图',
  png: 'PNG 图片',
  unit: (unit: string) => `单位：${unit}`,
  denominator: (title: string) => `占${title}的比例`,
  perDenominator: (title: string) => `按${title}计`,
  year: (year: string) => `${year} 年`,
  years: (from: string, to: string) => `${from}—${to} 年`,
  subject: (place: string, each: string, title: string) =>
    each === '' ? `${place}${title}` : `${place}各${each}${title}`,
  of: (label: string, value: string) => `${label} ${value}`,
  highest: (title: string, label: string, value: string) => `${label}${title}最高，${value}`,
  allEqual: (title: string, value: string) => `各项${title}均为 ${value}`,
  single: (label: string, title: string, value: string) => `${label}${title} ${value}`,
  fell: (subject: string, span: string, amount: string) => `${subject}${span}下降 ${amount}`,
  rose: (subject: string, span: string, amount: string) => `${subject}${span}上升 ${amount}`,
  fewer: (subject: string, span: string, amount: string) => `${subject}${span}减少 ${amount}`,
  more: (subject: string, span: string, amount: string) => `${subject}${span}增加 ${amount}`,
  unchanged: (subject: string, span: string) => `${subject}${span}持平`,
  fromTo: (from: string, first: string, to: string, last: string) => `${from} ${first}，${to} ${last}`,
  points: (amount: string) => `${amount} 个百分点`,
  ends: (high: string, highValue: string, low: string, lowValue: string) =>
    `最高${high} ${highValue}，最低${low} ${lowValue}`,
  count: (count: number, what: string) => `共 ${count} 个${what || '项'}`,
  lines: (count: number) => `共 ${count} 条线`,
  gaps: (missing: number, suppressed: number) =>
    [missing > 0 ? `${missing} 项无数据` : '', suppressed > 0 ? `${suppressed} 项未公开` : '']
      .filter(Boolean)
      .join('，'),
  whole: (label: string, value: string) => `${label || '总体'} ${value}`,
  leftOut: (shown: number, all: number) => `图中为前 ${shown} 项，全部 ${all} 项见表格。`,
  leftOutLines: (all: number) => `线太多，图中只画一部分，全部 ${all} 条见表格。`,
  moreRows: (count: number) => `再显示 ${count} 行`,
  rank: (place: number, all: number) => `第 ${place} 位，共 ${all} 位`,
  share: (share: string) => `占 ${share}`,
  base: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
  others: (count: number) => `其他 ${count} 项`,
  against: (period: string) => `位次比 ${period} 年`,
  rest: '其他',
  range: (from: string, to: string) => `${from} 至 ${to}`,
  bin: (range: string, count: number) => `${range}：${count} 个`,
  largest: (title: string, label: string, share: string) => `${title}中${label}占 ${share}`,
  commonest: (title: string, range: string, what: string, count: number) =>
    `${title}在 ${range} 的${what}最多，${count} 个`,
  samePlace: '位次未变',
  placesUp: (steps: number) => `上升 ${steps} 位`,
  placesDown: (steps: number) => `后退 ${steps} 位`,
  spaced: (span: string) => ` ${span}`,
  bins: '区间',
  binCount: '个数',
  refused: {
    multiple: '一户或一人可计入多类，各类之和大于总数，不能画成一个整体，改用柱形图。',
    rate: '比率不能相加，不能画成一个整体，改用柱形图。',
    several: '有多个系列，一个圆只能表示一个整体，改用柱形图。',
    incomplete: '有的部分无数据或未公开，合不成整体，改用柱形图。',
    negative: '有负数，圆画不出负的部分，改用柱形图。',
    'not-whole': '各部分相加不等于整体，改用柱形图。',
    nothing: '各部分都是 0，没有可分的整体，改用柱形图。',
  },
  multiple: '一户或一人可计入多类，各类之和大于总数。',
  keys: '方向键逐项查看，回车选中，Home、End 到首尾',
  tableCaption: (title: string) => `${title}（与图相同的数）`,
  noYear: (year: string) => `${year} 年没有数据，请选择其他年份。`,
  allMissing: '各项都没有可公开的数，不能成图。',
  source: (source: string) => `数据：${source}`,
  synthetic: '示意数据',
  comma: '，',
  semicolon: '；',
  stop: '。',
};

type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Words<T[Key]>;
};

export type ChartWords = Words<typeof zhCN>;

const en: ChartWords = {
  noData: 'no data',
  suppressed: 'not published',
  total: 'total',
  rowTitles: { region: 'Region', time: 'Year', other: 'Item' },
  chart: 'Chart',
  table: 'Table',
  download: 'Download',
  csv: 'CSV table',
  svg: 'SVG drawing',
  png: 'PNG picture',
  unit: (unit) => `unit: ${unit}`,
  denominator: (title) => `share of: ${title}`,
  perDenominator: (title) => `relative to: ${title}`,
  year: (year) => year,
  years: (from, to) => `${from}–${to}`,
  subject: (place, each, title) => [title, place, each === '' ? '' : `by ${each}`].filter(Boolean).join(', '),
  of: (label, value) => `${label} ${value}`,
  highest: (title, label, value) => `${title} is highest in ${label}: ${value}`,
  allEqual: (title, value) => `${title} is ${value} everywhere`,
  single: (label, title, value) => `${title}, ${label}: ${value}`,
  fell: (subject, span, amount) => `${subject} fell by ${amount}, ${span}`,
  rose: (subject, span, amount) => `${subject} rose by ${amount}, ${span}`,
  fewer: (subject, span, amount) => `${subject}: ${amount} fewer, ${span}`,
  more: (subject, span, amount) => `${subject}: ${amount} more, ${span}`,
  unchanged: (subject, span) => `${subject} unchanged, ${span}`,
  fromTo: (from, first, to, last) => `${from} ${first}, ${to} ${last}`,
  points: (amount) => `${amount} percentage points`,
  ends: (high, highValue, low, lowValue) => `highest ${high} ${highValue}, lowest ${low} ${lowValue}`,
  count: (count, what) => `${count} × ${what || 'item'}`,
  lines: (count) => `${count} lines`,
  gaps: (missing, suppressed) =>
    [missing > 0 ? `${missing} without data` : '', suppressed > 0 ? `${suppressed} not published` : '']
      .filter(Boolean)
      .join(', '),
  whole: (label, value) => `${label || 'whole'} ${value}`,
  leftOut: (shown, all) => `The first ${shown} are drawn; all ${all} are in the table.`,
  leftOutLines: (all) => `Only some of the lines are drawn; all ${all} are in the table.`,
  moreRows: (count) => `Show ${count} more rows`,
  rank: (place, all) => `rank ${place} of ${all}`,
  share: (share) => `${share} of the whole`,
  base: (numerator, denominator) => `${numerator} ÷ ${denominator}`,
  others: (count) => `${count} others`,
  against: (period) => `rank against ${period}`,
  rest: 'others',
  range: (from, to) => `${from} to ${to}`,
  bin: (range, count) => `${range}: ${count}`,
  largest: (title, label, share) => `${title}: ${label} is ${share}`,
  commonest: (title, range, what, count) => `${title} is most often ${range}: ${count} × ${what || 'item'}`,
  samePlace: 'same rank as before',
  placesUp: (steps) => `up ${steps}`,
  placesDown: (steps) => `down ${steps}`,
  spaced: (span) => span,
  bins: 'Class',
  binCount: 'Count',
  refused: {
    multiple:
      'A household or person may be in several categories, which add up to more than the whole: bars instead.',
    rate: 'Rates do not add up to a whole: bars instead.',
    several: 'There are several series, and a circle is one whole: bars instead.',
    incomplete: 'Parts without data or not published leave no whole: bars instead.',
    negative: 'A circle has no negative parts: bars instead.',
    'not-whole': 'The parts do not add up to the whole: bars instead.',
    nothing: 'All parts are zero, so there is no whole: bars instead.',
  },
  multiple: 'A household or person may be in several categories, which add up to more than the whole.',
  keys: 'Arrow keys visit the marks, Enter chooses, Home and End go to the ends',
  tableCaption: (title) => `${title} (the numbers of the picture)`,
  noYear: (year) => `No data for ${year}; choose another year.`,
  allMissing: 'No number can be shown, so there is no picture.',
  source: (source) => `Data: ${source}`,
  synthetic: 'Synthetic data',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
};

/** The words of a language; an unknown one falls back to Chinese. */
export function chartWordsOf(locale: Locale): ChartWords {
  return locale === 'en' ? en : zhCN;
}
