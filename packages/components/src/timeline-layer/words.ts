// The words of the frame around themes; a theme brings its own.
import type { Locale } from '@onemap/core';
import type { ThemeName } from './themes/theme.js';

interface FrameWords {
  /** On the button of a theme that is offered instead. */
  readonly offer: Readonly<Partial<Record<ThemeName, string>>>;
  readonly besideComparison: string;
}

export const frameWords: Readonly<Record<Locale, FrameWords>> = {
  'zh-CN': {
    offer: { choropleth: '改看分级色块', proportional: '改看比例符号' },
    besideComparison: '对比图两侧只画分级色块。要看这种专题图，请先移去对比（om-swipe-compare）。',
  },
  en: {
    offer: { choropleth: 'Show classes of colour', proportional: 'Show proportional symbols' },
    besideComparison:
      'A comparison shows classes of colour only. Remove it (om-swipe-compare) for this theme.',
  },
};
