// <om-indicator-cards>: the numbers that matter, each with its change, base and target.
import type { CubeId } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { OmIndicatorChangeEvent } from '../events/index.js';
import { inTime } from '../figures/answer.js';
import { Memo } from '../figures/memo.js';
import { regionCode, timeChoice } from '../figures/view-choice.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/icons.js';
import { LoadController } from '../internal/load-controller.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { tokens } from '../styles/tokens.js';
import { cardOf, type IndicatorCard } from './card-model.js';
import { indicatorCardsStyles } from './indicator-cards.styles.js';
import { loadCards, type CardFigures } from './load-cards.js';
import { sparkLine } from './spark-line.js';

const usual = 'povertyIncidence,poorPersons,exitedPersons,relapsedPersons,netIncomePerCapita';

/**
 * @summary Big numbers of a region with change against the year before, base, target and the years as a small line.
 * @event {OmIndicatorChangeEvent} om-indicator-change - The user chose a card; the map beside it then shows it.
 * @event {OmSourceErrorEvent} om-source-error - Data could not be had.
 * @csspart card - One card.
 * @csspart credits - Whence the figures are.
 */
export class OmIndicatorCards extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, indicatorCardsStyles];

  /** Indicators by id, separated by commas, in their order; default the five of the register. */
  @property() indicators = usual;
  /** Cube to ask in place of the indicators' own, such as `published`. */
  @property() cube?: CubeId;
  /** Region, 2 to 12 digits; pins it. Default the provider's. */
  @property() region?: string;
  /** Period shown, `2016`; pins it. Default the provider's, else the latest year with a value of each. */
  @property() period?: string;
  /** What is to be reached, by indicator, in its unit: `{ povertyIncidence: 2 }`. */
  @property({ attribute: false }) targets: Readonly<Record<string, number>> = {};
  /** One size larger, for a wall. */
  @property({ type: Boolean, reflect: true }) large = false;
  /** Where data comes from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;

  readonly #load = new LoadController<CardFigures>(this, {
    inputs: () => this.#inputs(),
    load: (signal) =>
      inTime(signal, (inner) =>
        loadCards(this.#source!, { region: this.#region!, ids: this.#ids, cube: this.cube }, inner),
      ),
    isEmpty: ({ indicators }) => indicators.length === 0,
    keepValue: true,
  });
  readonly #cards = new Memo<readonly IndicatorCard[]>();

  get #source(): DataSource | undefined {
    return this.source ?? this.view.values.source;
  }

  get #region(): string | undefined {
    return regionCode(this.region) ?? this.view.values.region;
  }

  get #ids(): string[] {
    return (this.indicators ?? '').split(',').flatMap((id) => id.trim() || []);
  }

  #inputs(): readonly unknown[] | undefined {
    const needed = [this.#source, this.#region, this.#ids.join(',')];
    return needed.includes(undefined) || this.#ids.length === 0 ? undefined : [...needed, this.cube];
  }

  protected override update(changed: PropertyValues<this>): void {
    const { state } = this.#load;
    this.state = state === 'ready' && this.#shown.length === 0 ? 'empty' : state;
    super.update(changed);
  }

  get #shown(): readonly IndicatorCard[] {
    const { value } = this.#load;
    const region = this.#region;
    if (!value || !region) return [];
    const { locale } = this.view.values;
    const year = Number(timeChoice(this.period, this.view.values).period?.to.slice(0, 4)) || undefined;
    return this.#cards.get([value, region, locale, year, this.targets], () =>
      value.indicators.flatMap((indicator) => {
        const cube = value.cubes.get(indicator.cube)!;
        const wording = { indicator, locale, words: this.words };
        return cardOf({ cube, region, wording, year, target: this.targets[indicator.id] }) ?? [];
      }),
    );
  }

  protected override render(): unknown {
    const cards = this.#shown;
    const options = this.#stateOptions();
    if (cards.length === 0) return html`${stateView(options)} ${stateAnnouncement(options)}`;
    const { synthetic, sources } = this.#load.value!;
    return html`<ul aria-label=${this.words.cards.label}>
        ${cards.map((card) => html`<li>${this.#renderCard(card)}</li>`)}
      </ul>
      <p class="credits" part="credits">
        ${synthetic ? html`<span class="tag tag-synthetic">${this.words.synthetic}</span>` : nothing}
        ${this.words.map.dataFrom(sources.join('；'))}
      </p>
      ${this.state === 'error' ? stateView(options) : nothing} ${stateAnnouncement(options)}`;
  }

  #renderCard(card: IndicatorCard): TemplateResult {
    const chosen = card.id === this.view.values.indicator;
    const tone = card.better === null ? '' : card.better ? 'better' : 'worse';
    return html`<button
      type="button"
      class="card"
      part="card"
      aria-pressed=${chosen ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new OmIndicatorChangeEvent(card.id))}
    >
      <span class="head"
        ><span>${card.title}</span> <span class="year">${this.words.povertyMap.year(card.year)}</span></span
      >
      <span class="figure">
        <span class="value ${card.known ? '' : 'unknown'}"
          >${card.known ? valueParts(card.value) : card.value}</span
        >${sparkLine(card)}
      </span>
      ${line(`change ${tone}`, card.change, tone === '' ? nothing : icon(tone === 'better' ? 'circle-check' : 'alert-triangle'))}
      ${line('base', card.base)} ${line('target', card.target)}
    </button>`;
  }

  #stateOptions() {
    const { state, words } = this;
    const emptyText = this.#region ? words.povertyMap.nothingAtAll : words.povertyMap.noRegion;
    return { state, words, emptyText, problem: this.#load.problem, retry: () => this.#load.retry() };
  }
}

/** The unit after the figure, "14,888 人", is quieter than the figure. */
function valueParts(value: string): TemplateResult {
  const [, figure = value, unit = ''] = /^(\S*\d\S*)(\s\D+)$/.exec(value) ?? [];
  return html`${figure}${unit === '' ? nothing : html`<span class="unit">${unit}</span>`}`;
}

function line(kind: string, text: string, before: unknown = nothing): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<span class="line ${kind}">${before} ${text}</span>`;
}
