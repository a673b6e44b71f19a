// The words of <om-dashboard>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';

const zhCN = {
  pages: '页面',
  pauseRotation: '暂停轮播',
  playRotation: '继续轮播',
  rotates: { pages: '页面', regions: '地区', indicators: '指标' },
  rotation: (what: string, seconds: string) => `每 ${seconds} 秒换一个${what}`,
  held: '正在查看，轮播暂停',
  stillByChoice: '系统设置为减少动效，不自动轮播',
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  noFullScreen: '浏览器或所在框架不允许全屏',
  year: (year: string) => `${year} 年末数据`,
  years: (from: string, to: string) => `${from}—${to} 年数据`,
  latestYear: '最近一年数据',
  noLayout: '这一屏还没有布局。请给出 layout，或在标签里放一段 JSON。',
  brokenLayout: '布局有误，未能显示',
  place: '位置',
  lineColumn: (line: number, column: number) => `第 ${line} 行第 ${column} 列`,
  fix: '请按此位置改正后重新加载页面。其余内容与数据未受影响。',
  partFailed: '这一块没有加载成功。',
  shown: (page: string) => `已换到${page}`,
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  date: (year: number, month: number, day: number) => `${year} 年 ${month} 月 ${day} 日`,
  source: (source: string) => `数据：${source}`,
  faults: {
    noJson: '这里不是合法的 JSON',
    type: (expected: string) => `应当是${expected}`,
    unknownField: (field: string, known: string) => `没有“${field}”这一项；可用：${known}`,
    missingField: (field: string) => `缺少“${field}”`,
    notOneOf: (value: string, known: string) => `不能是“${value}”；可用：${known}`,
    tooFew: (limit: number) => `至少要有 ${limit} 项`,
    tooMany: (limit: number) => `超过上限 ${limit}`,
    outOfRange: (least: number, most: number) => `应在 ${least} 与 ${most} 之间`,
    pattern: (value: string) => `“${value}”的写法不对`,
    unevenRows: (expected: number, found: number) =>
      `各行的格数应当相同：第一行 ${expected} 格，这一行 ${found} 格`,
    noRectangle: (area: string) => `区域“${area}”不是一个完整的长方形`,
    unknownArea: (area: string) => `areas 里没有区域“${area}”`,
    takenArea: (area: string) => `区域“${area}”已被另一块占用`,
    emptyArea: (area: string) => `区域“${area}”没有对应的内容`,
    wrongCount: (expected: number) => `应当有 ${expected} 项，与 areas 一致`,
  },
  kinds: {
    ...{ text: '文字', number: '数', flag: 'true 或 false', list: '列表（[ ]）', record: '对象（{ }）' },
    ...{ words: '文字，或 { "zh-CN": …, "en": … }', cell: '文字、数或 null' },
    ...{ 'row-size': '"auto" 或数', columns: '文字或文字的列表' },
  },
};

type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends string[]
      ? readonly string[]
      : T[Key] extends (...args: infer Args) => string
        ? (...args: Args) => string
        : Words<T[Key]>;
};

export type DashboardWords = Words<typeof zhCN>;

const en: DashboardWords = {
  pages: 'Pages',
  pauseRotation: 'Pause rotation',
  playRotation: 'Rotate again',
  rotates: { pages: 'page', regions: 'region', indicators: 'indicator' },
  rotation: (what, seconds) => `Another ${what} every ${seconds} seconds`,
  held: 'Rotation waits while you look',
  stillByChoice: 'The system asks for less motion: no rotation by itself',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  noFullScreen: 'The browser or the frame around the page allows no full screen',
  year: (year) => `End of ${year}`,
  years: (from, to) => `${from}–${to}`,
  latestYear: 'Latest year',
  noLayout: 'There is no layout yet. Set the property layout, or put JSON into the element.',
  brokenLayout: 'The layout has a mistake and cannot be shown',
  place: 'Place',
  lineColumn: (line, column) => `line ${line}, column ${column}`,
  fix: 'Correct it there and load the page again. Nothing else is affected.',
  partFailed: 'This part could not be loaded.',
  shown: (page) => `Now showing ${page}`,
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  date: (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  source: (source) => `Data: ${source}`,
  faults: {
    noJson: 'This is no valid JSON',
    type: (expected) => `Expected ${expected}`,
    unknownField: (field, known) => `There is no "${field}"; known: ${known}`,
    missingField: (field) => `"${field}" is missing`,
    notOneOf: (value, known) => `"${value}" is not possible; known: ${known}`,
    tooFew: (limit) => `At least ${limit} are needed`,
    tooMany: (limit) => `More than the limit of ${limit}`,
    outOfRange: (least, most) => `Must be between ${least} and ${most}`,
    pattern: (value) => `"${value}" is not written as it should be`,
    unevenRows: (expected, found) =>
      `All rows need equally many fields: the first has ${expected}, this one ${found}`,
    noRectangle: (area) => `The area "${area}" is no whole rectangle`,
    unknownArea: (area) => `There is no area "${area}" in areas`,
    takenArea: (area) => `Another part is in the area "${area}" already`,
    emptyArea: (area) => `Nothing is in the area "${area}"`,
    wrongCount: (expected) => `There must be ${expected}, as in areas`,
  },
  kinds: {
    ...{
      text: 'text',
      number: 'a number',
      flag: 'true or false',
      list: 'a list ([ ])',
      record: 'an object ({ })',
    },
    ...{
      words: 'text, or { "zh-CN": …, "en": … }',
      cell: 'text, a number or null',
      'row-size': '"auto" or a number',
      columns: 'text or a list of texts',
    },
  },
};

export function dashboardWordsOf(locale: Locale): DashboardWords {
  return locale === 'en' ? en : zhCN;
}
