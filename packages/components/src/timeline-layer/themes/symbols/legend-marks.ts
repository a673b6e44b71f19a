// Rows of a legend that themes of symbols share: paints with their patterns, zero, not public and no data.
import type { RegionLevel } from '@onemap/contract';
import type { Cell } from '@onemap/contract/cube';
import type { SymbolPaint, SymbolPattern } from '@onemap/core/map';
import { formatNumber } from '@onemap/core';
import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Wording } from '../../../figures/wording.js';
import { legendRow } from '../legend-panel.js';
import { wordsOf } from '../theme-words.js';
import { symbolWords } from './words.js';

/** A box in the colour and the pattern of a category. */
export function paintMark({ color, pattern }: SymbolPaint): SVGTemplateResult {
  return svg`<rect x="0.5" y="0.5" width="23" height="15" rx="2" fill=${color} stroke="#ffffff"></rect>${patternLines(pattern)}`;
}

/** The same pattern as on the map, in white over the colour. */
function patternLines(pattern: SymbolPattern): SVGTemplateResult | string {
  if (pattern === 'plain') return '';
  if (pattern === 'dots') {
    const dots = [4, 10, 16, 22].flatMap((x) => [5, 11].map((y) => `M${x - 1} ${y}h2`)).join('');
    return svg`<path d=${dots} stroke="#ffffff" stroke-width="2"></path>`;
  }
  const rising = [1, 6, 11, 16].map((x) => `M${x} 15l7 -14`).join('');
  const falling = [1, 6, 11, 16].map((x) => `M${x} 1l7 14`).join('');
  const lines = pattern === 'cross' ? rising + falling : rising;
  return svg`<path d=${lines} fill="none" stroke="#ffffff" stroke-width="1.5"></path>`;
}

/** Zero, not public and no data, where they occur, each with the number of its regions. */
export function gapRows(cells: readonly Cell[], level: RegionLevel, wording: Wording): TemplateResult[] {
  const { words, locale } = wording;
  const having = (is: (cell: Cell) => boolean): number => cells.filter(is).length;
  const row = (mark: SVGTemplateResult, name: string, number: number): TemplateResult[] =>
    number === 0
      ? []
      : [legendRow(mark, name, words.legend.regionCount(formatNumber(number, 0, locale), level))];
  return [
    ...row(
      zeroMark(),
      wordsOf(symbolWords, locale).zero,
      having(({ value }) => value === 0),
    ),
    ...row(
      dotsMark(),
      words.legend.suppressed,
      having(({ status }) => status === 'suppressed'),
    ),
    ...row(
      hatchMark(),
      words.noData,
      having(({ status }) => status === 'missing'),
    ),
  ];
}

const zeroMark = (): SVGTemplateResult =>
  svg`<circle cx="12" cy="8" r="3.5" fill="none" stroke="currentColor"></circle>`;

const dotsMark = (): SVGTemplateResult => {
  const dots = [4, 9, 14, 19].flatMap((x) => [4, 8, 12].map((y) => `M${x} ${y}h1.5`)).join('');
  return svg`<rect x="0.5" y="0.5" width="23" height="15" rx="2" fill="none" stroke="currentColor" opacity="0.4"></rect>
    <path d=${dots} stroke="currentColor" stroke-width="1.5"></path>`;
};

const hatchMark = (): SVGTemplateResult => {
  const lines = [1, 6, 11, 16].map((x) => `M${x} 15l7 -14`).join('');
  return svg`<rect x="0.5" y="0.5" width="23" height="15" rx="2" fill="none" stroke="currentColor" opacity="0.4"></rect>
    <path d=${lines} stroke="currentColor" opacity="0.6"></path>`;
};
