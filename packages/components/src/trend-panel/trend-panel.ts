// <om-trend-panel>: what changed at a place between two years, beside the image that shows it.
import type { Bbox } from '@onemap/contract';
import { parsePeriod, type DataSource, type Period } from '@onemap/core';
import {
  html,
  nothing,
  type LitElement,
  type PropertyValues,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SwipeState } from '../events/index.js';
import { inTime } from '../figures/answer.js';
import { Memo } from '../figures/memo.js';
import { regionCode } from '../figures/view-choice.js';
import { sparkLine } from '../indicator-cards/spark-line.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/icons.js';
import { LoadController } from '../internal/load-controller.js';
import { NamedElement } from '../internal/named-element.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { tokens } from '../styles/tokens.js';
import { areaOf, type Area } from './area.js';
import { loadTrend, type TrendFigures } from './trend-figures.js';
import { headlineOf, trendLine, type Span, type TrendLine } from './trend-model.js';
import { usualRows } from './trend-rows.js';
import { trendPanelStyles } from './trend-panel.styles.js';
import { trendWordsOf, type TrendWords } from './words.js';

/** The comparison whose years and rectangle the panel follows. */
interface Compared extends LitElement {
  readonly swipeState: SwipeState;
  readonly area?: Bbox;
}

interface Told {
  readonly area: Area;
  readonly figures: TrendFigures;
}

/**
 * @summary Income, poverty, houses and roads of a place in two years, with the change and the years between.
 * @event {OmSourceErrorEvent} om-source-error - Data could not be had.
 * @csspart base - The panel.
 */
export class OmTrendPanel extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, trendPanelStyles];

  /** Id of the om-swipe-compare in the same root whose years and rectangle are followed. */
  @property() with?: string;
  /** The two years, `2013/2015`; pins them. Default those of the comparison, else the provider's period. */
  @property() period?: string;
  /** Region, 2 to 12 digits; pins it. Default the provider's. */
  @property() region?: string;
  /** A box whose regions are told of, `[west, south, east, north]` in degrees; default that of the comparison. */
  @property({ attribute: false }) area?: Bbox;
  /** Rows by id, separated by commas: indicators, and `dangerousHouses`, `hardRoads`, `exitedHouseholds`. */
  @property() rows = usualRows;
  /** Where data comes from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;

  @state() private compared: SwipeState | undefined;
  @state() private comparedArea: Bbox | undefined;

  readonly #comparison = new NamedElement<Compared>(this, isCompared, () => this.#follow());
  readonly #load = new LoadController<Told>(this, {
    inputs: () => this.#inputs(),
    load: (signal) => inTime(signal, (inner) => this.#ask(inner)),
    isEmpty: ({ figures }) => figures.rows.length === 0,
    keepValue: true,
  });
  readonly #lines = new Memo<readonly TrendLine[]>();
  #followed: Compared | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#comparison.look(this.with);
  }

  override disconnectedCallback(): void {
    this.#comparison.forget();
    this.#leave();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('with') && this.isConnected) this.#comparison.look(this.with);
  }

  protected override update(changed: PropertyValues<this>): void {
    const { state } = this.#load;
    this.state = state === 'ready' && this.#shown.every(({ known }) => !known) ? 'empty' : state;
    super.update(changed);
  }

  get #words(): TrendWords {
    return trendWordsOf(this.view.values.locale);
  }

  get #source(): DataSource | undefined {
    return this.source ?? this.view.values.source;
  }

  get #region(): string | undefined {
    return regionCode(this.region) ?? this.view.values.region;
  }

  get #box(): Bbox | undefined {
    return this.area ?? this.comparedArea;
  }

  get #ids(): string[] {
    return (this.rows ?? '').split(',').flatMap((id) => id.trim() || []);
  }

  /** Undefined without two years. */
  get #span(): Span | undefined {
    const period = periodFrom(this.period) ?? comparedPeriod(this.compared) ?? this.view.values.period;
    if (!period) return undefined;
    const [from, to] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
    return from === to || !from || !to ? undefined : { from, to };
  }

  #inputs(): readonly unknown[] | undefined {
    const inputs = [this.#source, this.#region, this.#ids.join(',')];
    return inputs.includes(undefined) || !this.#span ? undefined : [...inputs, this.#box?.join(',')];
  }

  async #ask(signal: AbortSignal): Promise<Told> {
    const area = await areaOf(this.#source!, this.#region!, this.#box, signal);
    return { area, figures: await loadTrend(this.#source!, this.#ids, area.codes, signal) };
  }

  get #shown(): readonly TrendLine[] {
    const { value } = this.#load;
    const span = this.#span;
    if (!value || !span) return [];
    const { locale } = this.view.values;
    return this.#lines.get([value, span.from, span.to, locale], () =>
      value.figures.rows.map((figures) =>
        trendLine(figures, span, { words: this.#words, common: this.words, locale }),
      ),
    );
  }

  protected override render(): unknown {
    const options = this.#stateOptions();
    const { value } = this.#load;
    const span = this.#span;
    if (!value || !span || this.state === 'empty')
      return html`<section class="base" part="base">
        ${stateView(options)} ${stateAnnouncement(options)}
      </section>`;
    const words = this.#words;
    const title = words.title(words.places(value.area.names), span.from, span.to);
    const headline = headlineOf(this.#shown, { words });
    return html`<section class="base" part="base" aria-label=${words.label}>
      <h2>${title}</h2>
      <p class="headline">${headline}</p>
      ${this.#renderTable(span, title)} ${this.#renderCredits(value)}
      ${this.state === 'error' ? stateView(options) : nothing}
      ${stateAnnouncement(options, [title, headline].join(this.words.povertyMap.stop))}
    </section>`;
  }

  #renderTable({ from, to }: Span, caption: string): TemplateResult {
    const words = this.#words;
    const known = this.#shown.filter((line) => line.known);
    const unknown = this.#shown.filter((line) => !line.known).map(({ title }) => title);
    return html`<table class=${this.view.values.locale === 'en' ? 'long-words' : ''}>
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.item}</th>
            <th scope="col" class="number">${words.year(from)}</th>
            <th scope="col" class="number">${words.year(to)}</th>
            <th scope="col">${words.change}</th>
          </tr>
        </thead>
        <tbody>
          ${known.map((line) => this.#renderLine(line, { from, to }))}
        </tbody>
      </table>
      ${unknown.length === 0 ? nothing : html`<p class="quiet">${words.without(unknown)}</p>`}`;
  }

  #renderLine(line: TrendLine, { from, to }: Span): TemplateResult {
    const words = this.#words;
    const tone = line.better === null ? '' : line.better ? 'better' : 'worse';
    const sum = line.before === '';
    return html`<tr>
      <th scope="row">
        ${line.title} ${sum ? html`<span class="quiet">${words.sum(from + 1, to)}</span>` : nothing}
        ${sparkLine({ line: line.line, year: to })}
      </th>
      ${
        sum
          ? html`<td class="number" colspan="2">${line.now}</td>`
          : html`<td class="number">${line.before}</td>
              <td class="number">${line.now}</td>`
      }
      <td class="change ${tone}">
        ${tone === '' ? nothing : icon(tone === 'better' ? 'circle-check' : 'alert-triangle')} ${line.change}
        ${tone === '' ? nothing : html`<span class="visually-hidden">${words[tone]}</span>`}
      </td>
    </tr>`;
  }

  #renderCredits({ figures }: Told): TemplateResult {
    return html`<p class="credits">
      ${figures.synthetic ? html`<span class="tag tag-synthetic">${this.words.synthetic}</span>` : nothing}
      ${this.words.map.dataFrom(figures.sources.filter((source) => source !== '').join('；'))}
    </p>`;
  }

  #stateOptions() {
    const { state, words } = this;
    const { noYears, missing } = this.#words;
    const emptyText = !this.#region ? words.povertyMap.noRegion : this.#span ? missing : noYears;
    return { state, words, emptyText, problem: this.#load.problem, retry: () => this.#load.retry() };
  }

  /** Its years come from its data too, and no event tells of those: the panel looks with each of its updates. */
  #follow(): void {
    this.#leave();
    this.#followed = this.#comparison.element;
    this.#followed?.addController(this.#follower);
    this.#look();
  }

  #leave(): void {
    this.#followed?.removeController(this.#follower);
    this.#followed = undefined;
  }

  #look(): void {
    const { swipeState, area } = this.#followed ?? {};
    const same = swipeState?.left === this.compared?.left && swipeState?.right === this.compared?.right;
    if (!same) this.compared = swipeState;
    this.comparedArea = area;
  }

  readonly #follower: ReactiveController = { hostUpdated: () => this.#look() };
}

function isCompared(element: Element): element is Compared {
  return 'swipeState' in element;
}

function comparedPeriod(state: SwipeState | undefined): Period | undefined {
  return state?.left && state.right ? { from: state.left, to: state.right } : undefined;
}

function periodFrom(text: string | undefined): Period | undefined {
  if (!text) return undefined;
  try {
    return parsePeriod(text);
  } catch {
    return undefined;
  }
}
