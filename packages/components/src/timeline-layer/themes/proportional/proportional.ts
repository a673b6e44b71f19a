// The theme of proportional symbols: a circle for each region, its area as large as the count.
import { leastRadius, rampColors, sizeScale, symbolRadius, zeroRadius, type SizeScale } from '@onemap/core';
import type { MapSymbol, SymbolPaint } from '@onemap/core/map';
import type { ViewModel } from '../../../figures/view-model.js';
import { indicatorTitle, labelValue, type Wording } from '../../../figures/wording.js';
import { quietGround } from '../symbols/quiet-ground.js';
import { SymbolThemeLayer, type SymbolDrawing } from '../symbols/symbol-theme-layer.js';
import { wordsOf } from '../theme-words.js';
import type { Theme, ThemeInput, ThemeRefusal, ThemeView } from '../theme.js';
import { valueTable, valueTeller } from '../value-words.js';
import { sizeLegend } from './size-legend.js';
import { proportionalWords } from './words.js';

export const proportional: Theme<undefined, SymbolDrawing> = {
  refusal: ({ model: { wording } }) => refusalOf(wording),
  view: viewOf,
  createLayer: () => new SymbolThemeLayer(),
};

/** A rate has no size: 20 % of a small town is not more than 10 % of a large one. */
function refusalOf({ indicator, locale }: Wording): ThemeRefusal | undefined {
  if (indicator.kind !== 'ratio') return undefined;
  const text = wordsOf(proportionalWords, locale).ratio(indicatorTitle({ indicator, locale }));
  return { kind: 'refusal', text, offer: 'choropleth' };
}

function viewOf({ model, scheme, side }: ThemeInput<undefined>): ThemeView<SymbolDrawing> {
  const { children, place, title, shortTitle, summary, shortSummary, wording } = model;
  const scale = sizeScale(model.span.playValues(), children.length, side);
  const paints = paintsOf(model);
  const symbols = children.map(({ cell }) =>
    cell.value === null ? null : symbolOf(cell.value, scale, paints, labelValue(wording, cell)),
  );
  return {
    ...{ kind: 'view', title, shortTitle, summary, shortSummary },
    ground: { colors: children.map(({ cell }) => quietGround(cell, scheme)), labels: [] },
    drawing: { regions: place.children, symbols },
    legend: { kind: 'drawn', render: (narrow) => sizeLegend({ model, scale, paints, narrow }) },
    table: valueTable(model),
    tell: valueTeller(model),
  };
}

export interface SignPaints {
  readonly above: SymbolPaint;
  /** Below zero: another hue, and striped, so that a grey copy tells it apart. */
  readonly below: SymbolPaint;
}

function paintsOf({ span: { indicator, reading } }: ViewModel): SignPaints {
  const [fall, , , , rise] = rampColors('change', 5) as [string, string, string, string, string];
  const color = reading === 'change' ? rise : rampColors(indicator.ramp, 5)[3]!;
  return { above: { color, pattern: 'plain' }, below: { color: fall, pattern: 'stripes' } };
}

function symbolOf(value: number, scale: SizeScale, { above, below }: SignPaints, text: string): MapSymbol {
  if (value === 0) return { shape: 'zero', radius: zeroRadius(scale), parts: [], value: text };
  const radius = Math.max(leastRadius, symbolRadius(scale, value));
  return { shape: 'disc', radius, parts: [{ share: 1, paint: value > 0 ? above : below }], value: text };
}
