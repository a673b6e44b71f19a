// <om-ticker>: a line of activities that runs along, stops where somebody reads, and is a plain list to a screen reader.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { OmFeatureSelectEvent } from '../events/index.js';
import { regionCode } from '../figures/view-choice.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/icons.js';
import { WidthController } from '../internal/width-controller.js';
import { tokens } from '../styles/tokens.js';
import { readableItems, safeAddress, type TickerItem } from './ticker-items.js';
import { tickerStyles } from './ticker.styles.js';
import { tickerWordsOf } from './words.js';

/** CSS pixels a second at the usual size of type: slow enough to read along. */
const pixelsPerSecond = 48;

/**
 * @summary A line of activities that runs along; it stops on focus, on hover, by its button and with reduced motion.
 * @event {OmFeatureSelectEvent} om-feature-select - The user chose an item with a region.
 * @csspart base - The line.
 * @csspart item - One item.
 */
export class OmTicker extends OmElement {
  static override styles = [tokens, controlStyles, tickerStyles];

  /** What runs along, in its order: `{ date, text, region?, href? }`; default none. */
  @property({ attribute: false }) items: readonly TickerItem[] = [];
  /** Whether the line stands still; follows the user's button. */
  @property({ type: Boolean, reflect: true }) paused = false;
  /** Shows the 示意数据 tag. */
  @property({ type: Boolean }) synthetic = false;

  @state() private overflows = false;
  @query('.clip') private readonly clip!: HTMLElement | null;
  @query('.list') private readonly list!: HTMLElement | null;

  #shown: TickerItem[] = [];

  constructor() {
    super();
    new WidthController(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('items')) this.#shown = readableItems(this.items);
    this.state = this.#shown.length === 0 ? 'empty' : 'ready';
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
    const words = tickerWordsOf(this.view.values.locale);
    const tag = this.synthetic
      ? html`<span class="tag tag-synthetic">${this.words.synthetic}</span>`
      : nothing;
    if (this.state === 'empty')
      return html`<div class="base" part="base"><p class="note">${words.empty}</p></div>`;
    return html`<div
      class="base ${this.overflows && !this.paused ? 'running' : ''}"
      part="base"
      role="group"
      aria-label=${words.label}
    >
      ${tag}
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
