// The theme of types: for each region a pie, a ring or a bar of what its total is made of.
import { sizeScale, symbolRadius, zeroRadius } from '@onemap/core';
import type { MapSymbol, SymbolShape } from '@onemap/core/map';
import { valuesOfMoments } from '../../../figures/shown-span.js';
import { indicatorTitle } from '../../../figures/wording.js';
import { quietGround } from '../symbols/quiet-ground.js';
import { SymbolThemeLayer, type SymbolDrawing } from '../symbols/symbol-theme-layer.js';
import type { Theme, ThemeInput, ThemeRefusal, ThemeRequest, ThemeView } from '../theme.js';
import { wordsOf } from '../theme-words.js';
import { defaultDimension, dimensionTitle, loadBreakdown, whyNotKept, type Breakdown } from './breakdown.js';
import { distribution, type RegionParts } from './distribution.js';
import { distributionLegend } from './distribution-legend.js';
import { distributionTexts } from './distribution-texts.js';
import { typeWords } from './words.js';

export const typeDistribution: Theme<Breakdown, SymbolDrawing> = {
  refusal: (request) => refusalOf(request),
  loadInputs: ({ options }) => [options.dimension ?? defaultDimension],
  load: (source, request, signal) => loadBreakdown(source, request, signal),
  view: (input) => viewOf(input),
  createLayer: () => new SymbolThemeLayer(),
};

function refusalOf({ model: { statistics, wording }, options }: ThemeRequest): ThemeRefusal | undefined {
  const { indicator } = statistics;
  const { locale } = wording;
  const words = wordsOf(typeWords, locale);
  const title = indicatorTitle({ indicator, locale });
  if (indicator.kind === 'ratio') return { kind: 'refusal', text: words.ratio(title), offer: 'choropleth' };
  const dimension = options.dimension ?? defaultDimension;
  const why = whyNotKept(indicator, dimension);
  if (why === null) return undefined;
  const text =
    why === 'unknown' ? words.unknown(dimension) : words.notKept(title, dimensionTitle(dimension, locale));
  return { kind: 'refusal', text, offer: 'proportional' };
}

/** Bars of overlapping categories are no parts of a total: they have one size unless another is asked for. */
function viewOf({ model, extra, options, scheme, side }: ThemeInput<Breakdown>): ThemeView<SymbolDrawing> {
  const { children, place } = model;
  const shown = distribution(model, extra, scheme);
  const all = sizeScale(valuesOfMoments(model.statistics), children.length, side);
  const equal = options.sizes === 'equal' || (extra.multiple && options.sizes !== 'total');
  const scale = equal ? null : all;
  const shape = shapeOf(options.chart, extra.multiple);
  const radiusOf = ({ total }: RegionParts): number => {
    if (total.value === 0) return zeroRadius(all);
    return equal ? all.radius * evenSize[shape] : symbolRadius(all, total.value ?? 0);
  };
  return {
    kind: 'view',
    ...distributionTexts(model, extra, shown),
    ground: { colors: shown.regions.map(({ ground }) => quietGround(ground, scheme)), labels: [] },
    drawing: {
      regions: place.children,
      symbols: shown.regions.map((region) => symbolOf(region, shape, radiusOf(region), shown.frame)),
    },
    legend: {
      kind: 'drawn',
      render: (narrow) => distributionLegend({ model, breakdown: extra, shown, narrow, shape, scale }),
    },
  };
}

/** Size of all symbols where they are even, by that of the largest by total; bars are thin and need more. */
const evenSize: Readonly<Record<SymbolShape, number>> = {
  ...{ disc: 1, square: 1, triangle: 1, diamond: 1, zero: 1, pie: 0.75, donut: 0.75, stack: 0.75, bars: 0.9 },
};

/** Categories that overlap are no parts of a whole: no pie, no stack. */
function shapeOf(chart: string | undefined, multiple: boolean): SymbolShape {
  if (multiple) return 'bars';
  if (chart === 'bar') return 'stack';
  return chart === 'donut' ? 'donut' : 'pie';
}

function symbolOf(
  { total, parts }: RegionParts,
  shape: SymbolShape,
  radius: number,
  frame: number,
): MapSymbol | null {
  if (total.value === 0) return { shape: 'zero', radius, parts: [], value: '' };
  if (parts.length === 0) return null;
  const drawn = shape === 'bars' ? parts.map((part) => ({ ...part, share: part.share / frame })) : parts;
  return { shape, radius, parts: drawn, value: '' };
}
