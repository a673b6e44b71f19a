// The words of the theme of change.
import type { Locale } from '@onemap/core';

interface ChangeWords {
  readonly nothingBefore: string;
  readonly ratioOfRate: (indicator: string) => string;
}

export const changeWords: Readonly<Record<Locale, ChangeWords>> = {
  'zh-CN': {
    nothingBefore: '这是第一期，之前没有可以比较的数据。请选后面的一期，或选一段时间。',
    ratioOfRate: (indicator) => `${indicator}是百分率，变化用百分点表示，不再算百分比。请看差值或分级色块。`,
  },
  en: {
    nothingBefore:
      'This is the first period: there is nothing to compare with. Choose a later one, or a span of time.',
    ratioOfRate: (indicator) =>
      `${indicator} is a percentage: its change is told in percentage points, not in per cent of per cent. Show the difference, or classes of colour.`,
  },
};
