// The colours of words and lines on paper, which is white in any scheme.
import type { Paint, PaintColors } from '@onemap/core/chart';
import { colorTokens } from '../styles/tokens.js';

const { light } = colorTokens;

const inks: Partial<Record<Paint, string>> = {
  text: light.text,
  quiet: light['text-quiet'],
  surface: light['surface-raised'],
  axis: light['text-quiet'],
  accent: light.accent,
  grid: '#d6dadf',
};

export const paperColors: PaintColors = (paint) =>
  paint.startsWith('#') ? paint : (inks[paint] ?? light.text);
