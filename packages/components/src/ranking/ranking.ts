// <om-ranking>: the regions below one, by an indicator: rank, places gained, value as a bar, change.
import type { DataSource } from '@onemap/core';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { FiguresController } from '../figures/figures.controller.js';
import { Memo } from '../figures/memo.js';
import { ShownModel } from '../figures/shown-model.js';
import { regionCode, timeChoice, unitOfPeriod } from '../figures/view-choice.js';
import { rankedRows, type ViewModel } from '../figures/view-model.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import type { RegionRow } from '../region-table/region-rows.js';
import { tokens } from '../styles/tokens.js';
import { rankingStyles } from './ranking.styles.js';

/**
 * @summary The regions below one, ranked by an indicator: place, places gained, value as a bar and change; sortable.
 * @event {OmFeatureSelectEvent} om-feature-select - The user chose a region.
 * @event {OmSourceErrorEvent} om-source-error - Data could not be had.
 * @csspart title - The title.
 * @csspart credits - Whence the figures are.
 */
export class OmRanking extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, rankingStyles];

  /** Region whose children are ranked, 2 to 12 digits; pins it. Default the provider's. */
  @property() region?: string;
  /** Indicator ranked by; pins it. Default the provider's. */
  @property() indicator?: string;
  /** Period shown, `2016` or `2013/2016`; pins it. Default the provider's, else the latest year with data. */
  @property() period?: string;
  /** Leaves out the parts of a ratio and the caption: for a narrow place. Default false. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** Where data comes from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;

  readonly #data = new FiguresController(this, () => ({
    source: this.source ?? this.view.values.source,
    region: regionCode(this.region) ?? this.view.values.region,
    indicator: this.indicator ?? this.view.values.indicator,
    method: undefined,
    unit: unitOfPeriod(timeChoice(this.period, this.view.values).period),
  }));
  readonly #view = new ShownModel();
  readonly #rows = new Memo<RegionRow[]>();

  get #model(): ViewModel | undefined {
    const { values } = this.view;
    const time = timeChoice(this.period, values);
    return this.#view.get(this.#data.shown, { words: this.words, locale: values.locale, time });
  }

  protected override update(changed: PropertyValues<this>): void {
    const { state } = this.#data;
    const nothingToRank = state === 'ready' && (this.#model?.children.length ?? 0) === 0;
    this.state = nothingToRank ? 'empty' : state;
    super.update(changed);
  }

  protected override render(): unknown {
    const model = this.#model;
    const options = this.#stateOptions();
    if (!model || model.children.length === 0)
      return html`${stateView(options)} ${stateAnnouncement(options)}`;
    const { statistics } = model;
    return html`<h2 part="title">${model.title}</h2>
      <om-region-table
        bars
        ?compact=${this.compact}
        .rows=${this.#rows.get([model], () => rankedRows(model))}
        .indicator=${model.wording.indicator}
        .period=${model.period}
        .selected=${this.view.values.selection}
      ></om-region-table>
      <p class="credits" part="credits">
        ${statistics.synthetic ? html`<span class="tag tag-synthetic">${this.words.synthetic}</span>` : nothing}
        ${this.words.map.dataFrom(statistics.source)}
      </p>
      ${stateAnnouncement(options)}`;
  }

  #stateOptions() {
    const { state, words } = this;
    const emptyText = this.#data.shown ? words.regionTable.empty : words.povertyMap.noRegion;
    return { state, words, emptyText, problem: this.#data.problem, retry: () => this.#data.retry() };
  }
}
