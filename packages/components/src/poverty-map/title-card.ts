// The card over the map: way up, title, summary, and the choice of year, indicator and table.
import type { Indicator, Region } from '@onemap/contract';
import { monthsOf, type Moment } from '@onemap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../internal/first-icons.js';
import type { Messages } from '../locales/messages.js';
import { nameOf } from '../figures/region-figures.js';
import { titleLine } from '../figures/title-line.js';
import type { ViewModel } from '../figures/view-model.js';
import { indicatorTitle } from '../figures/wording.js';
import { momentText } from '../time-axis/axis-words.js';

export interface TitleCard {
  readonly model: ViewModel;
  /** Title and summary of the picture that is drawn. */
  readonly told: Pick<ViewModel, 'title' | 'shortTitle' | 'summary' | 'shortSummary'>;
  readonly narrow: boolean;
  /** From the top of this map down to the direct parent. */
  readonly ancestors: readonly Region[];
  readonly indicators: readonly Indicator[];
  /** Whether the page leaves the year, and the indicator, to the reader. */
  readonly mayChooseYear: boolean;
  readonly mayChooseIndicator: boolean;
  readonly tableOpen: boolean;
  /** Further words below the summary. */
  readonly more: TemplateResult | typeof nothing;
  readonly goTo: (code: string) => void;
  readonly chooseMoment: (moment: Moment) => void;
  readonly chooseIndicator: (id: string) => void;
  readonly toggleTable: () => void;
}

export function titleCard(card: TitleCard): TemplateResult {
  const { model, told, narrow } = card;
  return html`<section class="title-card" part="title-card">
    ${wayUp(narrow ? card.ancestors.slice(-1) : card.ancestors, model.place.region, model.wording.words, card.goTo)}
    <h2 class="title" part="title">${titleLine(narrow ? told.shortTitle : told.title)}</h2>
    <p class="summary" part="summary">${narrow ? told.shortSummary : told.summary}</p>
    ${card.more} ${model.hasFigures ? choosers(card) : nothing}
  </section>`;
}

/** Breadcrumbs and the button back; also shown alone where there is nothing to draw. */
export function wayUp(
  ancestors: readonly Region[],
  region: Region,
  words: Messages,
  goTo: (code: string) => void,
): TemplateResult {
  const parent = ancestors[ancestors.length - 1];
  return html`<div class="way-up">
    ${
      parent
        ? html`<button
            class="back"
            type="button"
            aria-label=${words.povertyMap.back(parent.name)}
            title=${words.povertyMap.back(parent.name)}
            @click=${() => goTo(parent.code)}
          >
            ${icon('chevron-left')}
          </button>`
        : nothing
    }
    <ol class="trail" aria-label=${words.povertyMap.breadcrumbs}>
      ${ancestors.map(
        ({ code, name }) => html`<li><button type="button" @click=${() => goTo(code)}>${name}</button></li>`,
      )}
      <li><span aria-current="location">${nameOf(region)}</span></li>
    </ol>
  </div>`;
}

function choosers(card: TitleCard): TemplateResult {
  const { words } = card.model.wording;
  return html`<div class="choosers" part="choosers">
    ${card.mayChooseYear ? momentChooser(card) : nothing}
    ${card.mayChooseIndicator && card.indicators.length > 1 ? indicatorChooser(card) : nothing}
    ${
      card.model.children.length > 0
        ? html`<button
            class="button table-button"
            type="button"
            aria-pressed=${card.tableOpen ? 'true' : 'false'}
            @click=${card.toggleTable}
          >
            ${icon('table')}<span>${words.povertyMap.showTable}</span>
          </button>`
        : nothing
    }
  </div>`;
}

function momentChooser({ model, chooseMoment }: TitleCard): TemplateResult {
  const { words } = model.wording;
  const { moments } = model.statistics;
  const { moment: shown } = model;
  const byTime = (a: Moment, b: Moment): number => monthsOf(a).first - monthsOf(b).first;
  const listed = moments.includes(shown) ? moments : [...moments, shown].sort(byTime);
  return html`<select
    class="chooser"
    aria-label=${words.povertyMap.chooseYear}
    .value=${live(shown)}
    @change=${(event: Event) => chooseMoment((event.target as HTMLSelectElement).value)}
  >
    ${listed.map(
      (moment) =>
        html`<option value=${moment} ?selected=${moment === shown}>${momentText(words, moment)}</option>`,
    )}
  </select>`;
}

function indicatorChooser({ model, indicators, chooseIndicator }: TitleCard): TemplateResult {
  const { words, locale, indicator: shown } = model.wording;
  const listed = indicators.some(({ id }) => id === shown.id) ? indicators : [shown, ...indicators];
  return html`<select
    class="chooser"
    aria-label=${words.povertyMap.chooseIndicator}
    .value=${live(shown.id)}
    @change=${(event: Event) => chooseIndicator((event.target as HTMLSelectElement).value)}
  >
    ${listed.map(
      (indicator) =>
        html`<option value=${indicator.id} ?selected=${indicator.id === shown.id}>
          ${indicatorTitle({ indicator, locale })}
        </option>`,
    )}
  </select>`;
}
