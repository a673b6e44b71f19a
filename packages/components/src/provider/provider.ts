// <om-provider>: owns what the elements inside share, and is the only one that changes it.
import { ContextProvider } from '@lit/context';
import { formatPeriod, normalizeRegionCode, parsePeriod, timeModes, ViewState } from '@onemap/core';
import type { DataSource, Locale, Period, Theme, TimeMode, ViewListener, ViewValues } from '@onemap/core';
import { createClient, type ClientOptions } from '@onemap/sdk';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { OmSourceErrorEvent, OmViewChangeEvent } from '../events/index.js';
import { applyWish, wishTypes } from '../internal/wishes.js';
import { viewContext } from './context.js';
import type { Permalink } from '../permalink/permalink.js';

const defaultIndicator = 'povertyIncidence';
const sourceKeys = ['source', 'baseUrl', 'auth', 'headers', 'fetch', 'unwrapEnvelope', 'locale'] as const;

/**
 * @summary Shares the data source, region, indicator, period and its mode, condition, language and theme with the elements inside.
 * @slot - Any part of the page; om-* elements in it find the provider by themselves.
 * @event {OmViewChangeEvent} om-view-change - The view has changed and come to rest; only with `permalink`.
 * @event {OmSourceErrorEvent} om-source-error - The address or the options make no client.
 */
export class OmProvider extends LitElement {
  static readonly version = '0.1.0';
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the backend's landing page, e.g. `/onemap/v1`; ignored when `source` is given. */
  @property({ attribute: 'base-url' }) baseUrl?: string;
  /** Region shown, 2 to 12 digits; follows the user. */
  @property() region?: string;
  /** Indicator shown; default `povertyIncidence`; follows the user. */
  @property() indicator = defaultIndicator;
  /** Period shown, `2016` or `2013/2016`; default the latest year; follows the user. */
  @property() period?: string;
  /** How the period is read: `instant` (default), `range` or `cumulative`; follows the user. */
  @property() mode: TimeMode = 'instant';
  /** The common condition on households as CQL2-JSON, whose geometry property is `point`; null (default) for all. Follows the user. */
  @property({ attribute: false }) filter: object | null = null;
  /** `zh-CN` (default) or `en`. */
  @property() locale: Locale = 'zh-CN';
  /** `light`, `dark` or `auto` (default: the system's setting). */
  @property() theme: Theme = 'auto';
  /** Whether class colours on maps and in legends carry patterns, for readers and printers without colours. */
  @property({ type: Boolean }) patterns = false;
  /** Address of the portal's page of a household's archive, `{id}` in it: `/archive/?household={id}`; default none. */
  @property({ attribute: 'archive-url' }) archiveUrl?: string;

  /** Whether the whole view is told by `om-view-change` and followed by `view`; the page keeps it where it likes. */
  @property({ type: Boolean }) permalink = false;
  /** The whole view as a text that an address can hold: set it to bring the view back; follows the user with `permalink`. */
  @property() view?: string;

  /** A data source of the portal's own; takes the place of `base-url`. */
  @property({ attribute: false }) source?: DataSource;
  /** Answers the bearer token, or null for a visitor; asked again with `refresh` after a 401. */
  @property({ attribute: false }) auth?: ClientOptions['auth'];
  /** Extra request headers. */
  @property({ attribute: false }) headers?: ClientOptions['headers'];
  /** Replaces the browser's fetch. */
  @property({ attribute: false }) fetch?: ClientOptions['fetch'];
  /** Takes a portal's `{code, data}` envelope off an answer. */
  @property({ attribute: false }) unwrapEnvelope?: ClientOptions['unwrapEnvelope'];

  /** The shared state; elements that stand outside name this provider by `for`. */
  readonly viewState = new ViewState();

  #link: Permalink | undefined;
  #linkAsked = false;
  /** The text that is in force: written here, or read already. */
  #linkText: string | undefined;
  #unread: readonly string[] = [];

  /** Pieces of the last `view` of the page's that were not understood. */
  get unreadView(): readonly string[] {
    return this.#unread;
  }

  constructor() {
    super();
    new ContextProvider(this, { context: viewContext, initialValue: this.viewState });
    for (const type of wishTypes) this.addEventListener(type, this.#hear);
    this.viewState.subscribe(this.#adopt);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const patch: { -readonly [Key in keyof ViewValues]?: ViewValues[Key] } = {};
    if (changed.has('region')) patch.region = regionOf(this.region);
    if (changed.has('indicator')) patch.indicator = indicatorOf(this.indicator);
    if (changed.has('period')) patch.period = periodOf(this.period);
    if (changed.has('mode')) patch.mode = modeOf(this.mode);
    if (changed.has('filter')) patch.filter = this.filter ?? undefined;
    if (changed.has('locale')) patch.locale = localeOf(this.locale);
    if (changed.has('theme')) patch.theme = themeOf(this.theme);
    if (changed.has('patterns')) patch.patterns = this.patterns;
    if (changed.has('archiveUrl')) patch.archiveUrl = this.archiveUrl || undefined;
    if (sourceKeys.some((key) => changed.has(key)) && this.#sourceMayDiffer(changed)) {
      patch.source = this.source ?? this.#client();
    }
    this.viewState.set(patch);
    if (this.permalink || this.view) void this.#followView();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#link?.dispose();
    this.#link = undefined;
  }

  /** The machinery is loaded when a page asks for it. */
  async #followView(): Promise<void> {
    if (!this.#link && !this.#linkAsked) {
      this.#linkAsked = true;
      const { Permalink } = await import('../permalink/permalink.js');
      this.#linkAsked = false;
      if (this.isConnected) this.#link = new Permalink(this, this.viewState, { onChange: this.#tellView });
    }
    if (!this.#link || !this.view || this.view === this.#linkText) return;
    this.#linkText = this.view;
    this.#unread = this.#link.restore(this.view);
  }

  readonly #tellView = (text: string, leftOut: readonly string[]): void => {
    if (!this.permalink) return;
    this.view = this.#linkText = text;
    this.dispatchEvent(new OmViewChangeEvent(text, this.#unread, leftOut));
  };

  protected override render() {
    return html`<slot></slot>`;
  }

  /** The nearest provider answers a wish, unless an element on the way belongs to another one by `for`. */
  readonly #hear = (event: Event): void => {
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(this));
    if (!inside.some(belongsElsewhere)) applyWish(this.viewState, event);
  };

  /** The properties follow the shared state, so that a host that writes an earlier value again is heard. */
  readonly #adopt: ViewListener = ({ region, indicator, period, mode, filter }, changed) => {
    if (changed.has('filter')) this.filter = filter ?? null;
    if (changed.has('mode')) this.mode = mode;
    if (changed.has('region') && regionOf(this.region) !== region) this.region = region;
    if (changed.has('indicator') && indicatorOf(this.indicator) !== indicator) this.indicator = indicator;
    if (changed.has('period') && periodText(periodOf(this.period)) !== periodText(period)) {
      this.period = periodText(period);
    }
  };

  /** A language change makes a new client (its Accept-Language), never a new one of the portal's own. */
  #sourceMayDiffer(changed: PropertyValues<this>): boolean {
    return this.source === undefined || changed.has('source');
  }

  #client(): DataSource | undefined {
    if (!this.baseUrl) return undefined;
    const { baseUrl, auth, headers, fetch, unwrapEnvelope } = this;
    try {
      const acceptLanguage = localeOf(this.locale);
      return createClient({ baseUrl, auth, headers, fetch, unwrapEnvelope, acceptLanguage });
    } catch (error) {
      this.dispatchEvent(new OmSourceErrorEvent(error));
      return undefined;
    }
  }
}

function belongsElsewhere(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement) || !('viewState' in target)) return false;
  return target.localName === 'om-provider' || ('for' in target && Boolean(target.for));
}

/** A malformed code counts as no region: the elements inside then show their empty state. */
function regionOf(text: string | undefined | null): string | undefined {
  try {
    return text ? normalizeRegionCode(text) : undefined;
  } catch {
    return undefined;
  }
}

function periodOf(text: string | undefined | null): Period | undefined {
  try {
    return text ? parsePeriod(text) : undefined;
  } catch {
    return undefined;
  }
}

function periodText(period: Period | undefined): string | undefined {
  return period && formatPeriod(period);
}

function indicatorOf(text: string | undefined | null): string {
  return text || defaultIndicator;
}

function modeOf(text: string | undefined | null): TimeMode {
  return timeModes.find((mode) => mode === text) ?? 'instant';
}

function localeOf(text: string | undefined | null): Locale {
  return text?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

function themeOf(text: string | undefined | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'auto';
}
