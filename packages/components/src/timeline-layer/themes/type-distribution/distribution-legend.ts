// The legend of a distribution: each part with its colour, the sizes, and why it is no pie where it is none.
import { formatNumber, formatUnit, legendSizes, type SizeScale } from '@onemap/core';
import type { SymbolShape } from '@onemap/core/map';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewModel } from '../../../figures/view-model.js';
import { indicatorTitle } from '../../../figures/wording.js';
import { legendBrief, legendPanel, legendRow } from '../legend-panel.js';
import { gapRows, paintMark } from '../symbols/legend-marks.js';
import { nestedSizes } from '../symbols/nested-sizes.js';
import { wordsOf } from '../theme-words.js';
import { dimensionTitle, type Breakdown } from './breakdown.js';
import type { Distribution, PartOf } from './distribution.js';
import { partTitle } from './distribution-texts.js';
import { typeWords, type TypeWords } from './words.js';

interface DistributionLegend {
  readonly model: ViewModel;
  readonly breakdown: Breakdown;
  readonly shown: Distribution;
  readonly shape: SymbolShape;
  /** Null for symbols of one size. */
  readonly scale: SizeScale | null;
  readonly narrow: boolean;
}

export function distributionLegend(legend: DistributionLegend): TemplateResult {
  const { model, breakdown, shown, shape, scale, narrow } = legend;
  const wording = { ...model.wording, indicator: model.statistics.indicator };
  const { locale } = wording;
  const words = wordsOf(typeWords, locale);
  const number = (value: number): string => formatNumber(value, 0, locale);
  const parts = partsOf(shown);
  const marks = parts.map((part) => ({
    mark: paintMark(shown.paintOf(part)),
    name: partTitle({ breakdown, words, wording }, part),
  }));
  const cells = shown.regions.map(({ total, ground }) => (total.value === 0 ? total : ground));
  return legendPanel({
    title: dimensionTitle(breakdown.dimension, locale),
    unit: `${indicatorTitle(wording)} · ${formatUnit(wording.indicator.unit, locale)}`,
    narrow,
    brief: html`${marks.map(({ mark, name }) => legendBrief(mark, name))}`,
    body: html`<ul>
        ${marks.map(({ mark, name }) => legendRow(mark, name))}
        ${gapRows(cells, model.childLevel ?? 'town', wording)}
      </ul>
      ${scale ? nestedSizes(legendSizes(scale, wording.indicator.decimals), scale, shape, number) : nothing}`,
    notes: notesOf(legend, parts, words),
  });
}

/** In the order in which they are drawn; only those that occur. */
function partsOf({ kept, own, regions }: Distribution): PartOf[] {
  const occurring = new Set([own, ...regions].flatMap(({ parts }) => parts.map(({ of }) => of)));
  return [...kept, 'others' as const, 'withheld' as const, 'unfilled' as const].filter((part) =>
    occurring.has(part),
  );
}

function notesOf(
  { model, breakdown, shown, shape, scale }: DistributionLegend,
  parts: readonly PartOf[],
  words: TypeWords,
): string[] {
  const bars = shape === 'bars';
  return [
    ...(bars
      ? [words.overlapping(breakdown.denominator?.title ?? ''), words.barsOf(`${shown.frame * 100}%`)]
      : []),
    ...(scale ? [words.oneScale] : bars ? [] : [words.equalSizes]),
    ...(parts.includes('others') ? [words.more] : []),
    ...(model.span.reading === 'value' ? [] : [words.asAt(model.year)]),
  ];
}
