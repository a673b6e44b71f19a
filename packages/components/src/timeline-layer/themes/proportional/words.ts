// The words of proportional symbols.
import type { Locale } from '@onemap/core';

interface ProportionalWords {
  readonly ratio: (indicator: string) => string;
  readonly oneScale: string;
  readonly least: (value: string) => string;
  readonly rise: string;
  readonly fall: string;
}

export const proportionalWords: Readonly<Record<Locale, ProportionalWords>> = {
  'zh-CN': {
    ratio: (indicator) =>
      `${indicator}是比率，没有大小可比，不能用圆的面积表示。请看分级色块，或换一个户数、人数指标。`,
    oneScale: '圆的面积与数量成正比，各年同一比例',
    least: (value) => `不足 ${value} 的画成同样大的小点`,
    rise: '增加',
    fall: '减少',
  },
  en: {
    ratio: (indicator) =>
      `${indicator} is a rate: it has no size that the area of a circle could show. Use classes of colour, or choose a count.`,
    oneScale: 'Areas are proportional to the numbers, on one scale for all years',
    least: (value) => `Numbers below ${value} are drawn as the same small dot`,
    rise: 'Increase',
    fall: 'Decrease',
  },
};
