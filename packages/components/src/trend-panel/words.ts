// The words of <om-trend-panel>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';

const zhCN = {
  label: '变化',
  title: (place: string, from: number, to: number) => `${place}：${from} 年到 ${to} 年`,
  places: (names: readonly string[]) =>
    names.length > 3 ? `框选的 ${names.length} 处（${names.slice(0, 2).join('、')}等）` : names.join('、'),
  rows: {
    dangerousHouses: '住危房户（C、D 级）',
    hardRoads: '入户路已硬化的户',
    exitedHouseholds: '累计脱贫户',
  },
  item: '项目',
  year: (year: number) => `${year} 年`,
  change: '变化',
  trend: '历年',
  same: '持平',
  rise: (amount: string) => `增 ${amount}`,
  fall: (amount: string) => `减 ${amount}`,
  points: (amount: string) => `${amount} 个百分点`,
  better: '向好',
  worse: '变差',
  sum: (from: number, to: number) => `${from}—${to} 年合计`,
  left: (count: number, from: number, to: number) => `${from} 年在贫、${to} 年已脱贫的 ${count} 户`,
  leftNone: (from: number, to: number) => `没有 ${from} 年在贫、${to} 年已脱贫的户。`,
  more: (count: number) => `另有 ${count} 户`,
  whole: '看全部',
  without: (titles: readonly string[]) => `这两年没有数据：${titles.join('、')}。`,
  noYears: '请给出两个年份。',
  missing: '该处没有这些指标。',
  suppressed: '未公开',
  noData: '无数据',
  headline: (parts: readonly string[]) => `${parts.join('；')}。`,
  fact: (title: string, before: string, now: string, change: string) =>
    `${title}由 ${before} 到 ${now}，${change}`,
  total: (title: string, value: string) => `${title} ${value}`,
};

export type TrendWords = typeof zhCN;

const en: TrendWords = {
  label: 'What changed',
  title: (place, from, to) => `${place}, ${from} to ${to}`,
  places: (names) =>
    names.length > 3
      ? `${names.length} selected places (${names.slice(0, 2).join(', ')} …)`
      : names.join(', '),
  rows: {
    dangerousHouses: 'Households in dangerous houses (C, D)',
    hardRoads: 'Households with a hard road',
    exitedHouseholds: 'Households that left poverty',
  },
  item: 'Item',
  year: (year) => String(year),
  change: 'Change',
  trend: 'Years',
  same: 'no change',
  rise: (amount) => `up ${amount}`,
  fall: (amount) => `down ${amount}`,
  points: (amount) => `${amount} points`,
  better: 'better',
  worse: 'worse',
  sum: (from, to) => `${from} to ${to}`,
  left: (count, from, to) => `${count} households poor in ${from} and out of poverty in ${to}`,
  leftNone: (from, to) => `No household that was poor in ${from} had left poverty in ${to}.`,
  more: (count) => `${count} more`,
  whole: 'Whole region',
  without: (titles) => `No figures for these years: ${titles.join(', ')}.`,
  noYears: 'Two years are needed.',
  missing: 'There are no such figures here.',
  suppressed: 'not public',
  noData: 'no data',
  headline: (parts) => `${parts.join('; ')}.`,
  fact: (title, before, now, change) => `${title} from ${before} to ${now}, ${change}`,
  total: (title, value) => `${title}: ${value}`,
};

const languages: Readonly<Record<Locale, TrendWords>> = { 'zh-CN': zhCN, en };

export function trendWordsOf(locale: Locale): TrendWords {
  return languages[locale] ?? zhCN;
}
