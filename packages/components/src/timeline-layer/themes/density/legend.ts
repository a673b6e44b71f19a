// The legends of hexagons, of the surface and of dots: classes, sizes on the ground, and whence the places are.
import type { Indicator } from '@onemap/contract';
import { formatNumber, formatUnit, legendModel } from '@onemap/core';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ViewModel } from '../../../figures/view-model.js';
import { indicatorTitle } from '../../../figures/wording.js';
import { legendBrief, legendPanel, legendRow } from '../legend-panel.js';
import { wordsOf } from '../theme-words.js';
import type { DensityGround } from './base.js';
import type { DensityField } from './field.js';
import type { DensityKind } from './kind.js';
import { densityWords } from './words.js';

interface GroundLegend {
  /** Of the density. */
  readonly model: ViewModel;
  readonly counted: Indicator;
  readonly ground: DensityGround;
  readonly narrow: boolean;
}

interface FieldLegend extends GroundLegend {
  readonly field: DensityField;
  readonly kind: DensityKind;
}

export function fieldLegend({ model, counted, ground, field, kind, narrow }: FieldLegend): TemplateResult {
  const { wording, year } = model;
  const { locale, indicator } = wording;
  const words = wordsOf(densityWords, locale);
  const hexagons = kind === 'hexagon';
  const values = hexagons ? Array.from(field.valuesIn(year)).filter((value) => value > 0) : [];
  const { classes, title, unit } = legendModel({ indicator, breaks: field.breaks, values, locale });
  const rows = classes.map(({ sign, color, count }) =>
    legendRow(swatch(color), sign, hexagons ? words.hexagons(formatNumber(count, 0, locale)) : ''),
  );
  const size = hexagons
    ? [
        words.hexagon(number(field.meters / 1000), formatNumber(field.cellKm2, 2, locale)),
        words.emptyHexagons(formatUnit(counted.unit, locale)),
      ]
    : [words.kernel(formatNumber(field.meters, 0, locale))];
  return legendPanel({
    ...{ title, unit, narrow },
    body: html`<ul>
      ${rows.reverse()}
    </ul>`,
    notes: [...sourceNotes(model, ground), ...size, words.oneScale],
    brief: html`${classes.map(({ sign, color }) => legendBrief(swatch(color), sign))}`,
  });
}

export function dotLegend({
  model,
  counted,
  ground,
  dot,
  color,
  narrow,
}: GroundLegend & { readonly dot: string; readonly color: string }): TemplateResult {
  const { locale } = model.wording;
  const words = wordsOf(densityWords, locale);
  const mark = svg`<circle cx="12" cy="8" r="3" fill=${color}></circle>`;
  return legendPanel({
    title: indicatorTitle({ indicator: counted, locale }),
    unit: formatUnit(counted.unit, locale),
    narrow,
    body: html`<ul>
      ${legendRow(mark, words.dotStands(dot))}
    </ul>`,
    notes: sourceNotes(model, ground),
    brief: legendBrief(mark, words.dotStands(dot)),
  });
}

/** Whether the places are true, and whose counts are not in the picture. */
function sourceNotes({ wording, year }: ViewModel, { sites: { of } }: DensityGround): string[] {
  const { locale } = wording;
  const words = wordsOf(densityWords, locale);
  if ('households' in of) return [of.households.filtered ? words.fromMatching : words.fromHouseholds];
  const { level, features, cellIn } = of.regions;
  const name = wording.words.levels[level];
  const count = (status: string): number =>
    features.filter((_feature, index) => cellIn(year, index).status === status).length;
  const [suppressed, missing] = [count('suppressed'), count('missing')];
  return [
    words.fromRegions(name),
    ...(suppressed > 0 ? [words.notPublic(formatNumber(suppressed, 0, locale), name)] : []),
    ...(missing > 0 ? [words.noData(formatNumber(missing, 0, locale), name)] : []),
  ];
}

function swatch(color: string): SVGTemplateResult {
  return svg`<rect width="24" height="16" rx="2" fill=${color}></rect>`;
}

/** A round number as it is said: 0.25, 2, 10. */
function number(value: number): string {
  return String(value);
}
