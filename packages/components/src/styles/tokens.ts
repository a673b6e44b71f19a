// The design tokens: every `--om-*` may be set by a portal; inside, elements read the resolved `--_*`.
import { css, unsafeCSS } from 'lit';

/** Colours by scheme. Text and control colours keep 4.5:1 on `surface` and `surface-raised`; a test holds it. */
export const colorTokens = {
  light: {
    surface: '#f5f7fa',
    'surface-raised': '#ffffff',
    text: '#16212e',
    'text-quiet': '#51606f',
    border: 'rgba(22, 33, 46, 0.14)',
    accent: '#0b57b0',
    'accent-text': '#ffffff',
    'accent-soft': '#e4eefb',
    focus: '#0b57b0',
    positive: '#1a6e4a',
    negative: '#b3261e',
    warning: '#7a4d00',
    'warning-soft': '#fff1d1',
    'map-land': '#f2f4f3',
    'map-line': 'rgba(60, 80, 100, 0.14)',
  },
  dark: {
    surface: '#0d1823',
    'surface-raised': '#152433',
    text: '#e8eef4',
    'text-quiet': '#a9b8c6',
    border: 'rgba(232, 238, 244, 0.16)',
    accent: '#7db4ff',
    'accent-text': '#06203f',
    'accent-soft': '#1b3a5c',
    focus: '#9cc6ff',
    positive: '#6fd3a0',
    negative: '#ff9a90',
    warning: '#f5cf7a',
    'warning-soft': '#40320f',
    'map-land': '#111f2c',
    'map-line': 'rgba(200, 220, 240, 0.12)',
  },
} as const;

export type ColorToken = keyof typeof colorTokens.light;

const shapeTokens = {
  'font-family':
    'system-ui, "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "PingFang SC", "Noto Sans SC", sans-serif',
  'font-scale': '1',
  'control-size': '36px',
  radius: '4px',
  'radius-large': '8px',
  'shadow-resting': '0 1px 3px rgba(10, 25, 45, 0.14)',
  'shadow-lifted': '0 4px 16px rgba(10, 25, 45, 0.2)',
} as const;

const sizes = { 12: 'xs', 14: 's', 16: 'm', 20: 'l', 28: 'xl', 40: 'xxl' } as const;

const declare = (prefix: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--_${prefix}${name}: var(--om-${prefix}${name}, ${value});`)
    .join('\n');

const fontSizes = Object.entries(sizes)
  .map(([px, name]) => `--_font-${name}: calc(${px}px * var(--_font-scale));`)
  .join('\n');

/** Goes first in the `static styles` of every element. */
export const tokens = css`
  :host {
    ${unsafeCSS(declare('', shapeTokens))}
    ${unsafeCSS(fontSizes)}
    ${unsafeCSS(declare('color-', colorTokens.light))}
    /* A page's rule for every element (asterisk, font-size 12px) would win over a plain one; tokens are the way in. */
    box-sizing: border-box !important;
    direction: ltr !important;
    font: 400 var(--_font-s) / 1.5 var(--_font-family) !important;
    letter-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
    word-spacing: normal !important;
    color: var(--_color-text) !important;
    color-scheme: light;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([scheme='dark']) {
    ${unsafeCSS(declare('color-', colorTokens.dark))}
    color-scheme: dark;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }

  /* Browsers before 86 drop this rule and keep the ring on every focus. */
  :focus:not(:focus-visible) {
    outline: none;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
    border: 0;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
