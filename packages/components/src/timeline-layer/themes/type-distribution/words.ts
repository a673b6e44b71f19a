// The words of the theme of types.
import type { Locale } from '@onemap/core';

export interface TypeWords {
  readonly ratio: (indicator: string) => string;
  readonly unknown: (dimension: string) => string;
  readonly notKept: (indicator: string, dimension: string) => string;
  readonly by: (indicator: string, dimension: string) => string;
  readonly shareOf: (category: string, share: string) => string;
  readonly part: (category: string, value: string, share: string, base: string) => string;
  readonly others: string;
  readonly withheld: string;
  readonly unfilled: string;
  readonly partsWithheld: string;
  readonly noParts: string;
  readonly oneScale: string;
  readonly equalSizes: string;
  readonly overlapping: (denominator: string) => string;
  readonly barsOf: (share: string) => string;
  readonly asAt: (year: number) => string;
  readonly more: string;
}

export const typeWords: Readonly<Record<Locale, TypeWords>> = {
  'zh-CN': {
    ratio: (indicator) => `${indicator}是比率，不能分成几部分。请换一个户数、人数指标，或看分级色块。`,
    unknown: (dimension) => `没有“${dimension}”这个分列项。`,
    notKept: (indicator, dimension) => `${indicator}没有按${dimension}分列的数据。请换一个分列项或指标。`,
    by: (indicator, dimension) => `${indicator}按${dimension}分`,
    shareOf: (category, share) => `${category}占 ${share}`,
    part: (category, value, share, base) => `${category} ${value}，占${base}的 ${share}`,
    others: '其他',
    withheld: '未公开',
    unfilled: '未登记',
    partsWithheld: '分项未公开，画不出构成',
    noParts: '没有可用的分项，画不出构成',
    oneScale: '图形面积与总数成正比，各年同一比例',
    equalSizes: '图形一样大，只看构成，不比总数',
    overlapping: (denominator) =>
      `同一户（人）可有多项，各项相加超过总数，不能画成饼。每条各占${denominator}的比例`,
    barsOf: (share) => `框高为 ${share}，各年相同`,
    asAt: (year) => `构成为 ${year} 年`,
    more: '较小的各类并为“其他”，表格里逐类列出',
  },
  en: {
    ratio: (indicator) => `${indicator} is a rate and has no parts. Choose a count, or classes of colour.`,
    unknown: (dimension) => `There is no dimension “${dimension}”.`,
    notKept: (indicator, dimension) =>
      `${indicator} is not kept by ${dimension}. Choose another dimension or indicator.`,
    by: (indicator, dimension) => `${indicator} by ${dimension}`,
    shareOf: (category, share) => `${category} ${share}`,
    part: (category, value, share, base) => `${category} ${value}, ${share} of ${base}`,
    others: 'Others',
    withheld: 'Not public',
    unfilled: 'Not recorded',
    partsWithheld: 'Parts are not public: nothing to draw',
    noParts: 'No usable parts: nothing to draw',
    oneScale: 'Areas are proportional to the totals, on one scale for all years',
    equalSizes: 'All of one size: compare parts, not totals',
    overlapping: (denominator) =>
      `One unit may be of several categories, which add up to more than the total: no pie. Each bar is a share of ${denominator}`,
    barsOf: (share) => `The frame is ${share} high, in all years`,
    asAt: (year) => `Parts of ${year}`,
    more: 'Small categories are drawn as “Others”; the table has each of them',
  },
};
