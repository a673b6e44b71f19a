// The colours around the data on the map, for both schemes.
import { lightThematicStyle, type ThematicStyle } from '@onemap/core/map';
import { colorTokens } from '../styles/tokens.js';

const dark: ThematicStyle = {
  ...lightThematicStyle,
  fillOpacity: 0.92,
  innerBorder: '#152433',
  parentBorder: '#8ea2b5',
  noDataFill: '#233444',
  noDataStripe: '#5d7489',
  hover: '#ffffff',
  accent: colorTokens.dark.accent,
  halo: '#0d1823',
};

const light: ThematicStyle = {
  ...lightThematicStyle,
  noDataFill: '#e4e8ea',
  noDataStripe: '#a7b1b8',
  accent: colorTokens.light.accent,
};

/** CSS pixels: a wall is read from afar. */
const wallFontSize = 16;
/** Of the element's own text where nothing is enlarged, CSS pixels. */
const usualTextSize = 14;

/**
 * @param fontFamily the element's own, so that labels look like the page
 * @param textSize size of the element's own text, CSS pixels: labels grow with it
 */
export function thematicStyle(
  scheme: 'light' | 'dark',
  fontFamily: string,
  wide: boolean,
  textSize = usualTextSize,
): ThematicStyle {
  const base = scheme === 'dark' ? dark : light;
  return {
    ...base,
    fontFamily: fontFamily === '' ? base.fontFamily : fontFamily,
    fontSize: Math.max(wide ? wallFontSize : 0, Math.round((base.fontSize * textSize) / usualTextSize)),
  };
}
