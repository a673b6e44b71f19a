// The theme of density: persons or households a square kilometre, by region, in hexagons, as a surface, or as dots.
import type { Indicator } from '@onemap/contract';
import type { Cell } from '@onemap/contract/cube';
import { formatIndicator, formatNumber, rampColors } from '@onemap/core';
import { fillsOf, quietFills } from '../../../figures/surface-model.js';
import { regionLabels, type ViewModel } from '../../../figures/view-model.js';
import { indicatorTitle, shortValue, titleOf } from '../../../figures/wording.js';
import { quietGround } from '../symbols/quiet-ground.js';
import { wordsOf } from '../theme-words.js';
import type {
  Theme,
  ThemeGround,
  ThemeHit,
  ThemeInput,
  ThemeRefusal,
  ThemeRequest,
  ThemeView,
} from '../theme.js';
import { countedOf, loadDensity, type DensityBase, type DensityGround } from './base.js';
import type { DensityField } from './field.js';
import { densityModel } from './figures.js';
import { densityKind, type DensityKind } from './kind.js';
import { DensityLayer, type DensityDrawing } from './layer.js';
import { dotLegend, fieldLegend } from './legend.js';
import { densityTable, tellDensity } from './tell.js';
import { densityWords } from './words.js';

export const density: Theme<DensityBase, DensityDrawing> = {
  refusal: refusalOf,
  loadInputs: (request) => {
    const { density: kind, filter } = request.options;
    const isUnit = densityKind(kind) === 'unit';
    return [countedOf(request)?.id, isUnit, isUnit ? undefined : filter];
  },
  load: loadDensity,
  view: viewOf,
  createLayer: () => new DensityLayer(),
};

function refusalOf(request: ThemeRequest): ThemeRefusal | undefined {
  if (countedOf(request)) return undefined;
  const { locale } = request.model.wording;
  const { indicator } = request.model.statistics;
  const text = wordsOf(densityWords, locale).notCounted(indicatorTitle({ indicator, locale }));
  return { kind: 'refusal', text, offer: 'choropleth' };
}

function viewOf({ model, options, extra, scheme }: ThemeInput<DensityBase>): ThemeView<DensityDrawing> {
  const { counted, areas, ground } = extra;
  const shown: Shown = { model: densityModel(model, counted, areas), counted, scheme };
  const kind = densityKind(options.density);
  if (kind === 'unit' || !ground) return unitView(shown);
  return kind === 'dots' ? dotView(shown, ground) : fieldView(shown, ground, kind);
}

/** One year as it is drawn; the model is that of the density. */
interface Shown {
  readonly model: ViewModel;
  readonly counted: Indicator;
  readonly scheme: 'light' | 'dark';
}

function unitView({ model, counted }: Shown): ThemeView<DensityDrawing> {
  const { title, shortTitle, summary, shortSummary, children, legend } = model;
  return {
    ...{ kind: 'view', title, shortTitle, summary, shortSummary },
    ground: { colors: fillsOf(model), labels: regionLabels(model) },
    legend: { kind: 'classes', model: legend, classes: children.map(({ classIndex }) => classIndex) },
    table: densityTable(model, counted),
    tell: ({ region }) => tellDensity(model, counted, region),
  };
}

function fieldView(
  shown: Shown,
  ground: DensityGround,
  kind: Extract<DensityKind, 'hexagon' | 'kernel'>,
): ThemeView<DensityDrawing> {
  const { model, counted, scheme } = shown;
  const { shortSummary, year, wording, own, periodText } = model;
  const field = kind === 'hexagon' ? ground.hexagons() : ground.kernel();
  const colors = rampColors(wording.indicator.ramp, field.breaks.length + 1);
  const densest = densestOf(model, ground, field);
  const title = titleOf(wording, own.name, null, periodText);
  const summary = densest === '' ? shortSummary : joined(model, shortSummary, densest);
  return {
    ...{ kind: 'view', title, shortTitle: title, summary, shortSummary },
    ground: groundOf(model),
    drawing: {
      ground: ground.outline,
      groundColor: kind === 'kernel' ? colors[0]! : quietFills[scheme],
      shapes: field.shapesIn(year),
      colors: field.classesIn(year).map((index) => (index === null ? null : colors[index]!)),
      isClipped: kind === 'kernel',
      hasLines: kind === 'hexagon',
      hitAt: (position) => {
        const region = ground.regionAt(position);
        return region === null ? null : { region, part: field.cellAt(position) };
      },
    },
    legend: {
      kind: 'drawn',
      render: (narrow) => fieldLegend({ model, counted, ground, field, kind, narrow }),
    },
    table: densityTable(model, counted),
    tell: (hit) => [...tellDensity(model, counted, hit.region), ...tellCell(shown, ground, field, kind, hit)],
  };
}

/** Borders and names only, and patterns where nothing is told. */
function groundOf(model: ViewModel): ThemeGround {
  return {
    colors: model.children.map(({ cell }) => clearGround(cell)),
    whole: 'clear',
    labels: namesOf(model),
  };
}

function clearGround({ status }: Cell): string | null {
  if (status === 'suppressed') return 'suppressed';
  return status === 'missing' ? null : 'clear';
}

function namesOf(model: ViewModel): ThemeGround['labels'] {
  return regionLabels(model).map((label) => ({ ...label, value: '' }));
}

/** "最密处 23.5 户/平方公里，在安远镇"; empty where nothing is counted. */
function densestOf(
  { wording, children, own, year }: ViewModel,
  ground: DensityGround,
  field: DensityField,
): string {
  const values = field.valuesIn(year);
  const cell = values.reduce((best, value, index) => (value > values[best]! ? index : best), 0);
  if (!(values[cell]! > 0)) return '';
  const words = wordsOf(densityWords, wording.locale);
  const code = ground.regionAt(field.middleOf(cell));
  const region = [...children, own].find((figure) => figure.code === code);
  const value = shortValue(wording, values[cell]!);
  return region ? words.densest(value, region.name) : words.densestSomewhere(value);
}

function tellCell(
  { model: { wording, year }, counted }: Shown,
  { sites }: DensityGround,
  field: DensityField,
  kind: DensityKind,
  { part }: ThemeHit,
): string[] {
  const value = part === null || part < 0 ? 0 : field.valuesIn(year)[part]!;
  if (!(value > 0)) return [];
  const { locale } = wording;
  const words = wordsOf(densityWords, locale);
  const perKm2 = shortValue(wording, value);
  if (kind === 'kernel') return [words.here(perKm2)];
  const amount = formatIndicator({ unit: counted.unit, decimals: 0 }, value * field.cellKm2, locale);
  return [words.inHexagon('households' in sites.of ? amount : words.about(amount), perKm2)];
}

function dotView({ model, counted, scheme }: Shown, ground: DensityGround): ThemeView<DensityDrawing> {
  const { own, children, year, periodText, wording } = model;
  const { locale } = wording;
  const words = wordsOf(densityWords, locale);
  const field = ground.dots();
  const dot = formatIndicator(counted, field.dotValue, locale);
  const name = indicatorTitle({ indicator: counted, locale });
  const titleFor = (region: string): string =>
    [words.spread(region, name), periodText, words.dotStands(dot)].join(' · ');
  const total = own.numerator?.value ?? null;
  const told = words.dots(formatNumber(field.countIn(year), 0, locale), dot);
  const { whole, stop } = wording.words.povertyMap;
  const summary =
    total === null
      ? `${told}${stop}`
      : joined(model, `${whole(own.name, formatIndicator(counted, total, locale))}${stop}`, told);
  const color = rampColors(wording.indicator.ramp, 5)[scheme === 'dark' ? 2 : 4]!;
  return {
    ...{ kind: 'view', title: titleFor(own.name), shortTitle: titleFor(''), summary, shortSummary: summary },
    ground: {
      colors: children.map(({ cell }) => quietGround(cell, scheme)),
      labels: namesOf(model),
      points: field.columnsIn(year),
      pointPalette: [color, null],
      pointRadius: 'households' in ground.sites.of ? 3 : 2,
    },
    legend: { kind: 'drawn', render: (narrow) => dotLegend({ model, counted, ground, dot, color, narrow }) },
    table: densityTable(model, counted),
    tell: ({ region }) => tellDensity(model, counted, region),
  };
}

/** A sentence with one more part before its end. */
function joined({ wording }: ViewModel, sentence: string, more: string): string {
  const { semicolon, stop } = wording.words.povertyMap;
  return `${sentence.slice(0, sentence.length - stop.length)}${semicolon}${more}${stop}`;
}
