// <om-ticker>: a line of activities that runs along, stops where somebody reads, and is a plain list to a screen reader.
import type { DataSource } from '@onemap/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { OmFeatureSelectEvent } from '../events/index.js';
import { inTime } from '../figures/answer.js';
import { Memo } from '../figures/memo.js';
import { pinnedPeriod, regionCode } from '../figures/view-choice.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/icons.js';
import { LoadController } from '../internal/load-controller.js';
import { problemText } from '../internal/load-problem.js';
import { stateAnnouncement, type StateViewOptions } from '../internal/state-view.js';
import { WidthController } from '../internal/width-controller.js';
import { tokens } from '../styles/tokens.js';
import { newsItems, type News } from './news.js';
import { RecentNews } from './recent-news.js';
import { readableItems, safeAddress, type TickerItem } from './ticker-items.js';
import { tickerStyles } from './ticker.styles.js';
import { tickerWordsOf } from './words.js';

/** CSS pixels a second at the usual size of type: slow enough to read along. */
const pixelsPerSecond = 48;

/**
 * @summary The newest activities in a line that runs along; it stops on focus, on hover, by its button and with reduced motion.
 * @event {OmFeatureSelectEvent} om-feature-select - The user chose an item with a region.
 * @event {OmSourceErrorEvent} om-source-error - Data could not be had.
 * @csspart base - The line.
 * @csspart item - One item.
 */
export class OmTicker extends OmElement {
  static override styles = [tokens, controlStyles, tickerStyles];

  /** What runs along, in its order: `{ date, text, region?, href? }`; default the newest activities of the source. */
  @property({ attribute: false }) items?: readonly TickerItem[];
  /** Region of the activities, 2 to 12 digits; pins it. Default the provider's. */
  @property() region?: string;
  /** Period up to whose end activities are told of, `2016` or `2016-08`; pins it. Default the provider's, else all. */
  @property() period?: string;
  /** Whether the line stands still; follows the user's button. */
  @property({ type: Boolean, reflect: true }) paused = false;
  /** Shows the 示意数据 tag with `items`; activities of the source say themselves whether they are made up. */
  @property({ type: Boolean }) synthetic = false;
  /** Where activities come from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;

  @state() private overflows = false;
  @query('.clip') private readonly clip!: HTMLElement | null;
  @query('.list') private readonly list!: HTMLElement | null;

  readonly #recent = new RecentNews(() => performance.now());
  readonly #load = new LoadController<News>(this, {
    inputs: () => this.#inputs(),
    load: (signal) =>
      inTime(signal, (inner) =>
        this.#recent.get(this.#activities!, { region: this.#region!, upTo: this.#upTo }, inner),
      ),
    isEmpty: ({ activities }) => activities.length === 0,
    keepValue: true,
  });
  readonly #items = new Memo<TickerItem[]>();

  constructor() {
    super();
    new WidthController(this);
  }

  get #activities(): DataSource['activities'] {
    return (this.source ?? this.view.values.source)?.activities;
  }

  get #region(): string | undefined {
    return regionCode(this.region) ?? this.view.values.region;
  }

  get #upTo(): string | undefined {
    return pinnedPeriod(this.period, this.view.values)?.to;
  }

  #inputs(): readonly unknown[] | undefined {
    if (this.items || !this.#activities || !this.#region) return undefined;
    return [this.#activities, this.#region, this.#upTo];
  }

  get #shown(): readonly TickerItem[] {
    const { items } = this;
    const { locale } = this.view.values;
    const news = this.#load.value;
    return this.#items.get([items, news, locale], () =>
      items ? readableItems(items) : newsItems(news?.activities ?? [], locale),
    );
  }

  protected override update(changed: PropertyValues<this>): void {
    const own = this.#shown.length === 0 ? 'empty' : 'ready';
    this.state = this.items ? own : this.#load.state;
    super.update(changed);
  }

  /** What fits does not have to run; what does not takes as long as its length needs. */
  protected override updated(): void {
    const { clip, list } = this;
    if (clip === null || list === null) return;
    const length = list.offsetWidth;
    clip.style.setProperty('--_length', `${-length}px`);
    const speed = (pixelsPerSecond * parseFloat(getComputedStyle(this).fontSize)) / 14;
    clip.style.setProperty('--_duration', `${Math.max(1, Math.round(length / speed))}s`);
    const overflows = length > clip.clientWidth;
    if (overflows !== this.overflows) void Promise.resolve().then(() => (this.overflows = overflows));
  }

  protected override render(): unknown {
    const options = this.#stateOptions();
    return html`${this.#shown.length === 0 ? this.#note(options) : this.#line()} ${stateAnnouncement(options)}`;
  }

  #line(): TemplateResult {
    const words = tickerWordsOf(this.view.values.locale);
    const synthetic = this.items ? this.synthetic : this.#load.value?.synthetic === true;
    return html`<div
      class="base ${this.overflows && !this.paused ? 'running' : ''}"
      part="base"
      role="group"
      aria-label=${words.label}
    >
      ${synthetic ? html`<span class="tag tag-synthetic">${this.words.synthetic}</span>` : nothing}
      <div class="clip" tabindex=${this.overflows ? '0' : nothing} @focusout=${this.#onFocusOut}>
        <div class="track">
          <ul class="list">
            ${this.#shown.map((item) => html`<li part="item">${this.#item(item)}</li>`)}
          </ul>
          ${this.overflows && !this.paused ? this.#copy() : nothing}
        </div>
      </div>
      ${this.overflows ? this.#button(words.pause, words.play) : nothing}
    </div>`;
  }

  /** A state in one line: the place of a ticker has no room for a block. */
  #note({ state, words, emptyText, problem }: StateViewOptions): TemplateResult {
    const failure = problem ? problemText(problem, words) : words.state.failed;
    const text = state === 'error' ? failure : state === 'loading' ? words.state.loading : emptyText;
    return html`<div class="base" part="base">
      <p class="note">${text}</p>
      ${
        state === 'error'
          ? html`<button type="button" class="button" part="retry" @click=${() => this.#load.retry()}>
              ${icon('refresh')}${words.state.retry}
            </button>`
          : nothing
      }
    </div>`;
  }

  #stateOptions(): StateViewOptions {
    const { state, words } = this;
    const emptyText = tickerWordsOf(this.view.values.locale).empty;
    return { state, words, emptyText, problem: this.#load.problem };
  }

  /** The same again behind the end, for the eye alone. */
  #copy(): TemplateResult {
    return html`<ul class="list copy" aria-hidden="true">
      ${this.#shown.map(({ date, text }) => html`<li>${words(date, text)}</li>`)}
    </ul>`;
  }

  #item({ date, text, region, href }: TickerItem): TemplateResult {
    const address = safeAddress(href, document.baseURI);
    if (address !== undefined) return html`<a href=${address}>${words(date, text)}</a>`;
    const code = regionCode(typeof region === 'string' ? region : undefined);
    if (code === undefined) return words(date, text);
    return html`<button type="button" class="region" @click=${() => this.#choose(code)}>
      ${words(date, text)}
    </button>`;
  }

  #button(pause: string, play: string): TemplateResult {
    const label = this.paused ? play : pause;
    return html`<button
      type="button"
      class="icon-button"
      aria-label=${label}
      title=${label}
      @click=${() => (this.paused = !this.paused)}
    >
      ${icon(this.paused ? 'player-play' : 'player-pause')}
    </button>`;
  }

  #choose(code: string): void {
    this.dispatchEvent(new OmFeatureSelectEvent('region', code));
  }

  /** The browser has scrolled to what had the focus; the line runs on from its place. */
  readonly #onFocusOut = (): void => {
    if (this.clip !== null && !this.paused) this.clip.scrollLeft = 0;
  };
}

function words(date: unknown, text: string): TemplateResult {
  return html`${typeof date === 'string' && date !== '' ? html`<span class="date">${date}</span> ` : nothing}<span
      >${text}</span
    >`;
}
