// The smaller blocks of the map element: state, village lines, legends of points, panels and the floating card.
import type { Indicator, Region, RegionLevel } from '@onemap/contract';
import { formatNumber, type DataSource } from '@onemap/core';
import type { PixelPosition, PointColumns } from '@onemap/core/map';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { OmSourceErrorEvent, type OmFeatureSelectEvent } from '../events/index.js';
import { icon } from '../internal/first-icons.js';
import { stateView, type StateViewOptions } from '../internal/state-view.js';
import type { Messages } from '../locales/messages.js';
import { statusCounts, statusIn, type HouseholdPoints } from '../figures/household-points.js';
import type { MapOption } from './options.js';
import type { Place } from '../figures/place.js';
import { regionCard, regionParts } from './region-card.js';
import { wayUp } from './title-card.js';
import { tableRows, type ViewModel } from '../figures/view-model.js';
import type { VillageFiguresController } from '../figures/village-figures.controller.js';

export { pointLegend } from '../figures/point-legend.js';

/** The state in place of the title; `back` is the region to return to when the shown one cannot be loaded. */
export function stateCard(
  options: StateViewOptions,
  back: string | undefined,
  goTo: (code: string) => void,
): TemplateResult {
  return html`<section class="title-card" part="title-card">
    ${stateView(options)}
    ${
      options.state === 'error' && back !== undefined
        ? html`<p class="state-back">
            <button class="button button-plain" type="button" @click=${() => goTo(back)}>
              ${icon('arrow-back-up')}${options.words.povertyMap.backUp}
            </button>
          </p>`
        : nothing
    }
  </section>`;
}

/** A place without a single year of figures: the way up and down is still there. */
export function bareCard(
  place: Place,
  ancestors: readonly Region[],
  words: Messages,
  goTo: (code: string) => void,
): TemplateResult {
  return html`<section class="title-card" part="title-card">
    ${wayUp(ancestors, place.region, words, goTo)}
    <p class="summary">${words.povertyMap.nothingAtAll}</p>
    ${place.listed.length > 0 ? listedChildren(place, words, goTo) : nothing}
  </section>`;
}

/** What the list of the keys is called. */
export function listLabel({ own, wording }: ViewModel, ofHouseholds: boolean, hidden: boolean): string {
  const words = wording.words.povertyMap;
  const label = (ofHouseholds ? words.households : words.regions)(own.name);
  return hidden ? label + words.hidden : label;
}

export interface MoreLines {
  readonly model: ViewModel;
  readonly data: Pick<
    VillageFiguresController,
    'catalogue' | 'readsHouseholds' | 'households' | 'householdState' | 'retry'
  >;
  readonly columns: PointColumns | null;
  readonly goTo: (code: string) => void;
}

/** What stands below the summary: children without outlines, or the figures of a village. */
export function more(lines: MoreLines): TemplateResult | typeof nothing {
  const { model } = lines;
  const { words } = model.wording;
  if (model.place.listed.length > 0) return listedChildren(model.place, words, lines.goTo);
  if (model.place.region.level === 'village') return villageLines(lines);
  return model.place.children.length === 0
    ? html`<p class="note">${words.povertyMap.nothingBelow}</p>`
    : nothing;
}

function listedChildren({ listed }: Place, words: Messages, goTo: (code: string) => void): TemplateResult {
  return html`<p class="note">${words.povertyMap.noOutline}</p>
    <ul class="listed">
      ${listed.map(
        ({ code, name }) =>
          html`<li><button class="button" type="button" @click=${() => goTo(code)}>${name}</button></li>`,
      )}
    </ul>`;
}

function villageLines(lines: MoreLines): TemplateResult {
  const { model } = lines;
  const { catalogue } = lines.data;
  return html`<div class="village" part="village">${regionParts(model.own, model, catalogue?.all ?? [])}</div>
    ${householdLine(lines)}`;
}

function householdLine({ model, data, columns }: MoreLines) {
  const { catalogue, readsHouseholds, householdState } = data;
  const { words, locale } = model.wording;
  if (!readsHouseholds) {
    const anonymous = catalogue?.me.role === 'anonymous';
    const text = anonymous ? words.povertyMap.signIn : words.povertyMap.outOfScope;
    return html`<p class="note">${icon('lock')} ${text}</p>`;
  }
  if (householdState === 'error') {
    return html`<p class="note">
      ${words.povertyMap.householdsFailed}
      <button class="button" type="button" @click=${() => data.retry()}>${words.state.retry}</button>
    </p>`;
  }
  if (!columns) return html`<p class="note">${words.state.loading}</p>`;
  const count = statusCounts(columns).reduce((sum, each) => sum + each, 0);
  const number = formatNumber(count, 0, locale);
  const { matchingCount, noHouseholds, householdCount } = words.povertyMap;
  const all = count === 0 ? noHouseholds : householdCount(number);
  const text = data.households?.filtered ? matchingCount(number) : all;
  return html`<p class="note">${text}</p>`;
}

export function householdPanel(
  id: string,
  source: DataSource | undefined,
  close: () => void,
): TemplateResult {
  return html`<om-household-card
    slot="panel"
    class="panel-content"
    closable
    .householdId=${id}
    .source=${source}
    @om-close=${close}
  ></om-household-card>`;
}

/** Loads what draws the card, which a first picture has none of, and gives it the focus. */
export async function focusCard(map: LitElement): Promise<void> {
  if (!(await isLoaded(map, import('../household-card/register.js')))) return;
  await map.updateComplete;
  map.renderRoot.querySelector('om-household-card')?.focus();
}

/** Loads what draws the table, which a first picture has none of. */
export function loadTable(map: LitElement): void {
  void isLoaded(map, import('../region-table/register.js'));
}

/** A part that cannot be had is an event of the element. */
async function isLoaded(map: LitElement, part: Promise<unknown>): Promise<boolean> {
  try {
    await part;
    return true;
  } catch (error) {
    map.dispatchEvent(new OmSourceErrorEvent(error));
    return false;
  }
}

export function tablePanel(
  model: ViewModel,
  selected: string | undefined,
  onSelect: (event: OmFeatureSelectEvent) => void,
  close: () => void,
): TemplateResult {
  const { words, indicator } = model.wording;
  return html`<div slot="panel" class="panel-content">
    <div class="panel-head">
      <strong>${model.shortTitle}</strong>
      <button class="icon-button" type="button" aria-label=${words.povertyMap.close} @click=${close}>
        ${icon('x')}
      </button>
    </div>
    <om-region-table
      .rows=${tableRows(model)}
      .indicator=${indicator}
      .period=${model.period}
      .selected=${selected}
      @om-feature-select=${onSelect}
    ></om-region-table>
  </div>`;
}

export interface ActiveCard {
  readonly option: MapOption;
  readonly model: ViewModel;
  readonly households: HouseholdPoints | undefined;
  readonly all: readonly Indicator[];
  /** The card of a finger has a button: there is no second click in the air. */
  readonly touch: boolean;
  readonly mayOpen: (level: RegionLevel) => boolean;
  readonly open: () => void;
}

export function activeCard(card: ActiveCard): TemplateResult | typeof nothing {
  const { option, model, households, all, touch } = card;
  if (option.kind === 'household') {
    return households
      ? html`<div class="card" part="card">${householdLines(option, model, households)}</div>`
      : nothing;
  }
  const figure = model.children.find(({ code }) => code === option.id);
  if (!figure) return nothing;
  return html`<div class="card" part="card">
    ${regionCard(figure, model, all)}
    ${
      touch && card.mayOpen(figure.level)
        ? html`<button class="button button-primary card-open" type="button" @click=${card.open}>
            ${model.wording.words.povertyMap.open(figure.name)}
          </button>`
        : nothing
    }
  </div>`;
}

function householdLines(
  { point, text }: MapOption,
  { year, wording: { words } }: ViewModel,
  points: HouseholdPoints,
) {
  const status = statusIn(points, point, year);
  return html`<div class="card-head"><strong>${text.replace(/ \S+$/, '')}</strong></div>
    <div class="quiet">
      ${words.povertyMap.year(year)}${status ? ` · ${words.povertyMap.status[status]}` : ''}
    </div>`;
}

const gap = 16;

/** Beside the pixel, on the side that has room. */
export function placeCard(
  card: HTMLElement,
  [x, y]: PixelPosition,
  space: { readonly width: number; readonly height: number },
): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = x + gap + width <= space.width ? x + gap : Math.max(8, x - gap - width);
  const top = y + gap + height <= space.height ? y + gap : Math.max(8, y - gap - height);
  card.style.setProperty('--_x', `${Math.round(left)}px`);
  card.style.setProperty('--_y', `${Math.round(top)}px`);
}
