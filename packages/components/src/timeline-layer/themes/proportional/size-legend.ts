// The legend of sizes: nested circles with their values, the marks for zero and below, and what is not shown.
import { formatNumber, formatUnit, leastValue, legendSizes, type SizeScale } from '@onemap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewModel } from '../../../figures/view-model.js';
import { indicatorTitle } from '../../../figures/wording.js';
import { legendPanel, legendRow } from '../legend-panel.js';
import { gapRows, paintMark } from '../symbols/legend-marks.js';
import { nestedSizes } from '../symbols/nested-sizes.js';
import { wordsOf } from '../theme-words.js';
import type { SignPaints } from './proportional.js';
import { proportionalWords } from './words.js';

interface SizeLegend {
  readonly model: ViewModel;
  readonly scale: SizeScale;
  readonly paints: SignPaints;
  readonly narrow: boolean;
}

export function sizeLegend({ model, scale, paints, narrow }: SizeLegend): TemplateResult {
  const { wording, span, children } = model;
  const { indicator, locale } = wording;
  const words = wordsOf(proportionalWords, locale);
  const exact = leastValue(scale);
  // Whole things are fewer than a whole number.
  const least = indicator.decimals === 0 ? Math.ceil(exact) : exact;
  const number = (value: number): string => formatNumber(value, value < 1 ? indicator.decimals : 0, locale);
  const values = span.playValues();
  const [rises, falls] = [values.some((value) => value > 0), values.some((value) => value < 0)];
  const cells = children.map(({ cell }) => cell);
  return legendPanel({
    title: indicatorTitle(wording),
    unit: formatUnit(indicator.unit, locale),
    narrow,
    body: html`${nestedSizes(legendSizes(scale, indicator.decimals), scale, 'disc', number)}
      <ul>
        ${falls && rises ? legendRow(paintMark(paints.above), words.rise) : nothing}
        ${falls ? legendRow(paintMark(paints.below), words.fall) : nothing}
        ${gapRows(cells, model.childLevel ?? 'town', wording)}
      </ul>`,
    notes: [
      words.oneScale,
      ...(values.some((value) => value !== 0 && Math.abs(value) < least) ? [words.least(number(least))] : []),
    ],
  });
}
