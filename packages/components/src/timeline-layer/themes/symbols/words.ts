// Words that the themes of symbols share.
import type { Locale } from '@onemap/core';

interface SymbolWords {
  readonly zero: string;
}

export const symbolWords: Readonly<Record<Locale, SymbolWords>> = {
  'zh-CN': { zero: '零' },
  en: { zero: 'Zero' },
};
