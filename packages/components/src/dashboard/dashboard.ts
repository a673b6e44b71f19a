// <om-dashboard>: one screen of map, charts, cards, ranking and words, laid out by plain JSON.
import { ContextProvider } from '@lit/context';
import { normalizeRegionCode, ViewState } from '@onemap/core';
import type { BasemapConfig } from '@onemap/core/map';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmIndicatorChangeEvent, OmPageChangeEvent, OmRegionChangeEvent } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { LoadController } from '../internal/load-controller.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { PlaceController } from './place.controller.js';
import { viewContext } from '../provider/context.js';
import { tokens } from '../styles/tokens.js';
import { ClockController } from './clock.controller.js';
import { dashboardStyles } from './dashboard.styles.js';
import { partsStyles } from './parts.styles.js';
import { tagsOf } from './element-parts.js';
import { loadElements } from './element-loaders.js';
import { headView } from './head-view.js';
import type { DashboardLayout, DashboardPage } from './layout.js';
import { loadOrigin, type Origin } from './load-origin.js';
import { mistakeSentence, mistakeView } from './mistake-view.js';
import { PageViews, formOf, wallScale } from './page-view.js';
import { readLayout, type ReadLayout } from './read-layout.js';
import { RotationController } from './rotation.controller.js';
import { dashboardWordsOf } from './words.js';
import { spoken, type Spoken } from './written-words.js';

/**
 * @summary One screen laid out by plain JSON: map with clock, charts, cards, ranking, table, ticker, text; pages rotate.
 * @slot - A `<script type="application/json">` with the layout, where the property `layout` is not set.
 * @slot tools - Buttons of the page's own at the end of the head.
 * @event {OmPageChangeEvent} om-page-change - Another page is shown: the user chose it, or the rotation went on.
 * @event {OmRegionChangeEvent} om-region-change - The rotation went on to another region.
 * @event {OmIndicatorChangeEvent} om-indicator-change - The rotation went on to another indicator.
 * @event {OmSourceErrorEvent} om-source-error - An element, or data, could not be had.
 * @csspart base - The whole screen.
 * @csspart head - The head with title, tabs, clock and buttons.
 * @csspart title - The title.
 * @csspart page - The grid of a page.
 * @csspart cell - One part.
 * @csspart rotation-button - The button that pauses the rotation.
 * @csspart full-screen-button - The button for the full screen.
 */
export class OmDashboard extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, dashboardStyles, partsStyles];

  /** The layout, version 1, as an object or as JSON text; absent: the JSON inside of the element. */
  @property({ attribute: false }) layout?: DashboardLayout | string;
  /** The style of a wall: dark, a step larger, everything within the height that the element is given. */
  @property({ type: Boolean, reflect: true }) wall = false;
  /** Index of the page shown, from 0; follows the user and the rotation. */
  @property({ type: Number }) page = 0;
  /** The basemap of its maps; never taken from a layout, since it may ask another host. Default blank. */
  @property({ attribute: false }) basemap: BasemapConfig = { type: 'blank' };
  /** The time of day; default the browser's. */
  @property({ attribute: false }) now: () => Date = () => new Date();

  @state() private inline: string | undefined;
  @state() private full = false;

  /** What the elements inside follow: the view of this element, dark on a wall. */
  readonly #shared = new ViewState();
  readonly #read = new Memo<ReadLayout>();
  readonly #spoken = new Memo<Spoken<DashboardLayout>>();
  readonly #views = new PageViews();
  readonly #size = new PlaceController(this);
  readonly #elements = new LoadController<true>(this, {
    inputs: () => this.#shownPage && [this.#shownPage],
    load: async () => {
      await loadElements(tagsOf(spoken(this.#shownPage!.parts, 'zh-CN')));
      return true;
    },
    keepValue: true,
  });
  readonly #origin = new LoadController<Origin>(this, {
    inputs: () => this.#originInputs(),
    load: (signal) => loadOrigin(this.view.values.source!, this.view.values.region!, signal),
    keepValue: true,
  });
  readonly #rotation = new RotationController(this, {
    seconds: () => this.#layout?.rotate?.seconds,
    advance: () => this.#advance(),
  });

  constructor() {
    super();
    new ContextProvider(this, { context: viewContext, initialValue: this.#shared });
    new ClockController(this, () => this.now());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('fullscreenchange', this.#onFullScreen);
    // A page that is still being read may have half of the JSON.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#readInline);
    this.#readInline();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('fullscreenchange', this.#onFullScreen);
    document.removeEventListener('DOMContentLoaded', this.#readInline);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { values } = this.view;
    this.#shared.set({ ...values, theme: this.wall ? 'dark' : values.theme });
    if (this.wall) this.setAttribute('scheme', 'dark');
    this.setAttribute('form', formOf(this.#size.width, this.wall));
  }

  protected override update(changed: PropertyValues<this>): void {
    this.state = this.#stateNow();
    super.update(changed);
  }

  protected override updated(): void {
    const scale = this.wall ? wallScale(this.#size) : 1;
    this.renderRoot.querySelector<HTMLElement>('.base')?.style.setProperty('--_scale', String(scale));
  }

  get #result(): ReadLayout | undefined {
    const given = this.layout ?? this.inline;
    return given === undefined ? undefined : this.#read.get([given], () => readLayout(given));
  }

  get #layout(): DashboardLayout | undefined {
    return this.#result?.layout;
  }

  get #pageIndex(): number {
    const last = (this.#layout?.pages.length ?? 1) - 1;
    return Math.min(Math.max(0, Math.trunc(this.page) || 0), last);
  }

  get #shownPage(): DashboardPage | undefined {
    return this.#layout?.pages[this.#pageIndex];
  }

  #originInputs(): readonly unknown[] | undefined {
    const { source, region } = this.view.values;
    const hasMap = this.#shownPage?.parts.some(({ part }) => part === 'map') === true;
    return hasMap && source && region ? [source, region] : undefined;
  }

  #stateNow(): OmElement['state'] {
    const result = this.#result;
    if (result === undefined) return 'empty';
    if (result.mistake !== undefined) return 'error';
    const { state, value } = this.#elements;
    return state === 'loading' && value ? 'ready' : state;
  }

  protected override render(): unknown {
    const layout = this.#layout;
    const words = dashboardWordsOf(this.view.values.locale);
    return html`<div class="base" part="base">
      ${layout === undefined ? this.#renderNothing() : this.#renderLayout(layout)}
      <slot hidden @slotchange=${this.#readInline}></slot>
      ${
        this.#result?.mistake
          ? html`<div class="visually-hidden" role="status">
              ${mistakeSentence(this.#result.mistake, words)}
            </div>`
          : stateAnnouncement(this.#stateOptions())
      }
    </div>`;
  }

  #renderNothing(): unknown {
    const words = dashboardWordsOf(this.view.values.locale);
    const mistake = this.#result?.mistake;
    return html`<div class="alone">
      ${mistake ? mistakeView(mistake, words) : stateView(this.#stateOptions())}
    </div>`;
  }

  #renderLayout(written: DashboardLayout): TemplateResult {
    const { locale } = this.view.values;
    const layout = this.#spoken.get([written, locale], () => spoken(written, locale));
    const words = dashboardWordsOf(locale);
    const index = this.#pageIndex;
    return html`${headView({
      ...{ layout, page: index, words, messages: this.words, now: this.now() },
      period: this.view.values.period,
      origin: this.#origin.value,
      rotation: layout.rotate && {
        paused: this.#rotation.paused,
        held: this.#rotation.held,
        still: this.#rotation.still,
        toggle: () => this.#rotation.toggle(),
      },
      fullScreen: { possible: document.fullscreenEnabled, on: this.full, toggle: this.#toggleFullScreen },
      choosePage: (page) => this.#choosePage(page),
    })}
    ${
      this.state === 'ready'
        ? this.#views.render(written, layout, index, {
            ...{ locale, words, wall: this.wall, basemap: this.basemap },
            form: formOf(this.#size.width, this.wall),
          })
        : html`<div class="alone">${stateView(this.#stateOptions())}</div>`
    }`;
  }

  #stateOptions() {
    const { state } = this;
    const words = dashboardWordsOf(this.view.values.locale);
    return {
      ...{ state, words: this.words, emptyText: words.noLayout, errorText: words.partFailed },
      retry: () => this.#elements.retry(),
    };
  }

  #choosePage(page: number): void {
    this.#showPage(page);
    this.#rotation.restart();
  }

  #showPage(page: number): void {
    if (page === this.#pageIndex) return;
    this.page = page;
    this.dispatchEvent(new OmPageChangeEvent(page));
  }

  #advance(): void {
    const { rotate, pages = [] } = this.#layout ?? {};
    if (rotate === undefined) return;
    const { region, indicator } = this.view.values;
    if (rotate.what === 'pages') this.#showPage((this.#pageIndex + 1) % pages.length);
    else if (rotate.what === 'indicators')
      this.dispatchEvent(new OmIndicatorChangeEvent(following(rotate.values, indicator)));
    else {
      const codes = rotate.values.map(normalizeRegionCode);
      this.dispatchEvent(new OmRegionChangeEvent(following(codes, region)));
    }
  }

  readonly #readInline = (): void => {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (document.readyState === 'loading' && script === null) return;
    this.inline = script?.textContent ?? undefined;
  };

  readonly #onFullScreen = (): void => {
    this.full = (this.getRootNode() as Document | ShadowRoot).fullscreenElement === this;
  };

  readonly #toggleFullScreen = (): void => {
    const done = this.full ? document.exitFullscreen() : this.requestFullscreen();
    // Refused, the screen stays as it is.
    done.catch(() => undefined);
  };
}

/** The one after the current, round; the first where the current is none of them. */
function following(values: readonly string[], current: string | undefined): string {
  const index = current === undefined ? -1 : values.indexOf(current);
  return values[(index + 1) % values.length]!;
}
