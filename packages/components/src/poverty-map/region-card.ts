// The card of a region: its value with unit, parts and year, the change, and what else is known of it.
import type { Indicator } from '@onemap/contract';
import { formatIndicator } from '@onemap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { cellOf, type RegionFigure } from '../figures/region-figures.js';
import type { ViewModel } from '../figures/view-model.js';
import { baseText, changeText, indicatorTitle, valueText } from '../figures/wording.js';

const beside = ['poorHouseholds', 'poorPersons'];

/** `all` names the indicators that may stand beside the shown one. */
export function regionCard(
  figure: RegionFigure,
  model: ViewModel,
  all: readonly Indicator[],
): TemplateResult {
  const { wording } = model;
  const { words } = wording;
  return html`<div class="card-head">
      <strong>${figure.name}</strong>
      <span class="quiet">${words.levels[figure.level]} · ${model.periodText}</span>
    </div>
    <div class="quiet card-indicator">${indicatorTitle(wording)}</div>
    <div class="card-value">${valueText(wording, figure.cell)}</div>
    ${changeLine(figure, model)} ${regionParts(figure, model, all)}`;
}

/** What the value is made of, and what stands beside it; for a place whose title says the value already. */
export function regionParts(
  figure: RegionFigure,
  model: ViewModel,
  all: readonly Indicator[],
): TemplateResult {
  const base = baseText(model.wording, figure);
  return html`${base === '' ? nothing : html`<div class="quiet">${base}</div>`} ${besides(figure, model, all)}`;
}

function changeLine({ cell, before }: RegionFigure, { wording }: ViewModel): TemplateResult | typeof nothing {
  const text = changeText(wording, cell, before);
  if (text === '') return nothing;
  const change = (cell.value ?? 0) - (before.value ?? 0);
  const better = change !== 0 && change < 0 === wording.indicator.lowerIsBetter;
  return html`<div class="card-change ${better ? 'positive' : 'quiet'}">${text}</div>`;
}

function besides(
  figure: RegionFigure,
  model: ViewModel,
  all: readonly Indicator[],
): TemplateResult | typeof nothing {
  const { indicator, locale } = model.wording;
  const { cube } = model.statistics;
  const shown = beside.flatMap((id) => {
    const other = all.find((item) => item.id === id && item.cube === indicator.cube);
    const cell = other && id !== indicator.id ? cellOf(cube, figure.code, model.moment, id) : undefined;
    return other && typeof cell?.value === 'number' ? [{ other, value: cell.value }] : [];
  });
  if (shown.length === 0) return nothing;
  return html`<dl class="besides">
    ${shown.map(
      ({ other, value }) =>
        html`<div>
          <dt>${indicatorTitle({ indicator: other, locale })}</dt>
          <dd>${formatIndicator(other, value, locale)}</dd>
        </div>`,
    )}
  </dl>`;
}
