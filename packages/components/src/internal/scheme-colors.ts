// The colours of an element in a scheme: as they are in force on it, or the usual ones of the scheme that it is not in.
import { colorTokens, type ColorToken } from '../styles/tokens.js';

/** @returns a reader that answers empty for an element without a place on the page */
export function schemeColors(
  host: Element,
  scheme: 'light' | 'dark',
  style = getComputedStyle(host),
): (name: ColorToken) => string {
  const isDark = host.getAttribute('scheme') === 'dark';
  if (isDark !== (scheme === 'dark')) return (name) => colorTokens[scheme][name];
  return (name) => style.getPropertyValue(`--_color-${name}`).trim();
}
