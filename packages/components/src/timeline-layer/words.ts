// The words of the frame around themes; a theme brings its own.
import type { Locale } from '@onemap/core';
import type { ThemeName } from './themes/theme.js';

interface FrameWords {
  /** On the button of a theme that is offered instead. */
  readonly offer: Readonly<Partial<Record<ThemeName, string>>>;
  readonly notInPovertyMap: string;
}

export const frameWords: Readonly<Record<Locale, FrameWords>> = {
  'zh-CN': {
    offer: { choropleth: '改看分级色块', proportional: '改看比例符号' },
    notInPovertyMap: '贫困地图只画分级色块。要看这种专题图，请用普通地图（om-map）。',
  },
  en: {
    offer: { choropleth: 'Show classes of colour', proportional: 'Show proportional symbols' },
    notInPovertyMap: 'A poverty map shows classes of colour only. Use a plain map (om-map) for this theme.',
  },
};
