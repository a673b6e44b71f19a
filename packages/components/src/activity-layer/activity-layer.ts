// <om-activity-layer>: assistance activities of a region and a time on the map around it, and the same as a list.
import type { Activity, ActivityKind } from '@onemap/contract';
import { normalizeRegionCode, type DataSource } from '@onemap/core';
import { lightSymbolStyle, type SymbolStyle } from '@onemap/core/map';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmActivitySelectEvent, OmFeatureSelectEvent, OmKindsChangeEvent } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import { timeChoice } from '../figures/view-choice.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { foldButton } from '../internal/fold-button.js';
import { LoadController } from '../internal/load-controller.js';
import { schemeColors } from '../internal/scheme-colors.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { labelOf } from '../locales/code-labels.js';
import { CardPlaceController } from '../map/card-place.controller.js';
import { cardPlaceStyles } from '../map/card-place.styles.js';
import { zoomByKey } from '../map/pan-keys.js';
import { MapAround } from '../sketching/map-around.js';
import { panelStyles } from '../sketching/panel.styles.js';
import { tokens } from '../styles/tokens.js';
import { periodText } from '../time-axis/axis-words.js';
import { activityStyles } from './activity-layer.styles.js';
import { ActivityMapController } from './activity-map.controller.js';
import { activityWordsOf, type ActivityWords } from './activity-words.js';
import { activityCard } from './card-part.js';
import { activityTable, countsOf, kindButtons, rowsAtOnce } from './list-part.js';
import { kindOrder } from './kind-symbols.js';
import { loadActivities, type LoadedActivities } from './load-activities.js';

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * @summary Assistance activities on the map by time, region and kind, with a list that says the same.
 * @event {OmActivitySelectEvent} om-activity-select - The user opened an activity, or closed its card.
 * @event {OmKindsChangeEvent} om-kinds-change - The user chose which kinds are shown.
 * @event {OmFeatureSelectEvent} om-feature-select - The user opened a household that was visited.
 * @event {OmSourceErrorEvent} om-source-error - The source failed.
 * @csspart legend - The kinds with their symbols and counts.
 * @csspart table - The list of activities.
 * @csspart card - One activity in full.
 */
export class OmActivityLayer extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, panelStyles, activityStyles, cardPlaceStyles];

  /** Region shown, 2 to 12 digits; pins it. Default the provider's. */
  @property() region?: string;
  /** Period shown, `2016`, `2016-Q3`, `2016-08` or `2013/2016`; pins it. Default the provider's, else the latest year. */
  @property() period?: string;
  /** The kinds that are shown; null (default) for all. */
  @property({ attribute: false }) kinds: readonly ActivityKind[] | null = null;
  /** Where activities come from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;
  /** Whether the card is folded to its title. */
  @property({ type: Boolean, reflect: true }) folded = false;

  /** Id of the activity whose card is open. */
  @state() private opened: string | null = null;
  /** Ids of the activities of one place; null for all. */
  @state() private group: readonly string[] | null = null;
  @state() private pointed: string | null = null;
  @state() private inViewOnly = false;
  @state() private rows = rowsAtOnce;
  @state() private spoken = '';

  readonly #around = new MapAround(this);
  readonly #map = new ActivityMapController(this, {
    onOpen: (group) => this.#openGroup(group),
    onVisit: (group) => this.#visit(group),
  });
  protected readonly place = new CardPlaceController(this, {
    handle: () => this.#around.value,
    busy: () => this.opened !== null,
  });
  readonly #load = new LoadController<LoadedActivities>(this, {
    inputs: () => this.#inputs(),
    load: (signal) => {
      const [source, region, , , mode, filter] = this.#inputs()!;
      const { period } = timeChoice(this.period, this.view.values);
      return loadActivities({ source, region, period, mode, filter }, signal);
    },
    isEmpty: ({ activities }) => activities.length === 0,
    keepValue: true,
  });
  readonly #shown = new Memo<readonly Activity[]>();
  readonly #style = new Memo<SymbolStyle>();

  #inputs() {
    const source = this.source ?? this.view.values.source;
    const region = codeOf(this.region) ?? this.view.values.region;
    const { period, mode } = timeChoice(this.period, this.view.values);
    if (!source?.activities || region === undefined) return undefined;
    return [source, region, period?.from, period?.to, mode, this.view.values.filter] as const;
  }

  /** The chosen kinds for a permalink: `homeVisit.donation`; empty for all. */
  get viewPart(): string {
    return this.kinds === null ? '' : this.kinds.join('.') || '-';
  }

  set viewPart(text: string) {
    const known = text.split('.').filter((kind) => kindOrder.includes(kind as ActivityKind));
    this.kinds = text === '' ? null : (known as ActivityKind[]);
  }

  protected override update(changed: PropertyValues<this>): void {
    this.state = this.#load.state;
    if (!this.#all.some(({ id }) => id === this.opened)) this.opened = null;
    if (this.group?.some((id) => !this.#all.some((one) => one.id === id))) this.group = null;
    super.update(changed);
  }

  protected override updated(): void {
    const scheme = this.view.schemeOn(this.#around.value);
    const style = this.#style.get([scheme, this.#around.value], () => styleOf(this, scheme));
    const activities = this.#chosen;
    const highlighted = this.pointed ?? this.opened;
    this.#map.show(this.#around.value, { activities, style, title: this.#words.title, highlighted });
  }

  get #words(): ActivityWords {
    return activityWordsOf(this.view.values.locale);
  }

  get #all(): readonly Activity[] {
    return this.#load.value?.activities ?? [];
  }

  /** Those of the chosen kinds: what is on the map. */
  get #chosen(): readonly Activity[] {
    const { kinds } = this;
    return this.#shown.get([this.#load.value, kinds], () =>
      this.#all.filter(({ properties }) => kinds === null || kinds.includes(properties.kind)),
    );
  }

  get #listed(): readonly Activity[] {
    const { group } = this;
    if (group) return this.#chosen.filter(({ id }) => group.includes(id));
    return this.inViewOnly ? this.#chosen.filter((one) => this.#map.isInView(one)) : this.#chosen;
  }

  readonly #count = (value: number): string => value.toLocaleString(this.view.values.locale);

  // What the user does.

  #openGroup(group: readonly Activity[]): void {
    this.folded = false;
    if (group.length === 1) return this.#open(group[0]!);
    this.opened = null;
    this.group = group.map(({ id }) => id);
    this.#focus('[data-activity]');
  }

  readonly #open = (activity: Activity): void => {
    this.opened = activity.id;
    this.pointed = null;
    this.folded = false;
    this.spoken = this.#words.opened(activity.properties.title);
    this.#map.goTo(activity);
    this.#focus('.card h3');
    this.dispatchEvent(new OmActivitySelectEvent(activity.id));
  };

  readonly #close = (): void => {
    const before = this.opened;
    this.opened = null;
    if (before === null) return;
    this.#focus(`[data-activity="${CSS.escape(before)}"]`, '.panel h2');
    this.dispatchEvent(new OmActivitySelectEvent(null));
  };

  readonly #choose = (kinds: readonly ActivityKind[] | null): void => {
    this.kinds = kinds;
    this.group = null;
    this.rows = rowsAtOnce;
    this.dispatchEvent(new OmKindsChangeEvent(kinds));
  };

  #visit(group: readonly Activity[]): void {
    const [first] = group;
    if (!first) return;
    const { date, kind, title, regionName } = first.properties;
    const label = labelOf('activityKind', kind, this.view.values.locale);
    this.spoken =
      group.length > 1
        ? this.#words.cluster(this.#count(group.length))
        : [label, title, date, regionName].join(' ');
  }

  readonly #onMapKey = (event: KeyboardEvent): void => {
    const handle = this.#around.value;
    const way = ways[event.key];
    if (!handle || event.ctrlKey || event.altKey || event.metaKey) return;
    if (way) this.#map.step(way);
    else if (event.key === 'Enter' || event.key === ' ') this.#map.openVisited();
    else if (event.key !== 'Escape' && !zoomByKey(event, handle)) return;
    if (event.key === 'Escape') this.#map.leaveVisited();
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onPanelKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (this.opened === null && this.group === null)) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.opened === null) this.group = null;
    else this.#close();
  };

  #focus(...selectors: readonly string[]): void {
    void this.updateComplete.then(() => {
      const found = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
      found.find((element) => element !== null)?.focus({ preventScroll: false });
    });
  }

  // What is shown.

  protected override render(): unknown {
    const words = this.#words;
    const drawn = this.#around.value !== undefined && this.state === 'ready';
    return html`${drawn ? this.#renderKeys() : nothing}
      <section class="panel" aria-label=${words.title} @keydown=${this.#onPanelKey}>
        <div class="head">
          <h2 tabindex="-1">
            ${words.title}${this.folded && drawn ? html` <span class="number">${this.#count(this.#chosen.length)}</span>` : nothing}
          </h2>
          ${foldButton({
            ...{ folded: this.folded, words, opens: 'down' },
            toggle: () => (this.folded = !this.folded),
          })}
        </div>
        ${this.folded ? nothing : this.#renderBody()}
      </section>
      ${stateAnnouncement(this.#stateOptions(), this.#summary())}
      <div class="visually-hidden" role="status">${this.spoken}</div>`;
  }

  #renderKeys(): TemplateResult {
    const words = this.#words;
    return html`<div
        class="keys"
        role="application"
        tabindex="0"
        aria-label=${words.keys}
        aria-describedby="keys-hint"
        @keydown=${this.#onMapKey}
        @blur=${() => this.#map.leaveVisited()}
      ></div>
      <span class="visually-hidden" id="keys-hint">${words.keysHint}</span>`;
  }

  #renderBody(): TemplateResult {
    const loaded = this.#load.value;
    if (this.state !== 'ready' || !loaded)
      return html`<div class="body">${stateView(this.#stateOptions())}</div>`;
    const activity = this.#all.find(({ id }) => id === this.opened);
    return html`<div class="body">${activity ? this.#renderCard(activity) : this.#renderList(loaded)}</div>
      <div class="foot">
        ${loaded.synthetic ? html`<span class="tag tag-synthetic">${this.words.synthetic}</span>` : nothing}
        ${loaded.sources ? html`<span>${this.#words.source(loaded.sources)}</span>` : nothing}
      </div>`;
  }

  #renderCard(activity: Activity): TemplateResult {
    return activityCard({
      activity,
      locale: this.view.values.locale,
      words: this.#words,
      count: this.#count,
      archiveUrl: this.view.values.archiveUrl,
      close: this.#close,
      openHousehold: (id) => this.dispatchEvent(new OmFeatureSelectEvent('household', id)),
    });
  }

  #renderList({ activities, matched }: LoadedActivities): TemplateResult {
    const [words, listed] = [this.#words, this.#listed];
    const { locale } = this.view.values;
    const base = { locale, words };
    return html`<p class="summary">${this.#summary()}</p>
      ${this.#load.value?.filtered ? html`<p class="quiet">${words.filtered}</p>` : nothing}
      ${
        matched > activities.length
          ? html`<p class="quiet">${words.more(this.#count(activities.length), this.#count(matched))}</p>`
          : nothing
      }
      ${kindButtons({ ...base, activities, kinds: this.kinds, count: this.#count, choose: this.#choose })}
      ${this.#renderOptions(listed.length)}
      ${activityTable({
        ...base,
        activities: listed,
        rows: this.rows,
        caption: words.title,
        open: this.#open,
        point: (activity) => (this.pointed = activity?.id ?? null),
        showMore: () => (this.rows += rowsAtOnce),
      })}`;
  }

  #renderOptions(count: number): TemplateResult {
    const words = this.#words;
    if (this.group)
      return html`<div class="options">
        <strong>${words.here(count)}</strong>
        <button class="button button-plain" type="button" @click=${() => (this.group = null)}>
          ${words.back}
        </button>
      </div>`;
    return html`<div class="options">
      <span class="quiet">${words.listed(this.#count(count))}</span>
      ${
        this.#around.value
          ? html`<label
              ><input
                type="checkbox"
                .checked=${this.inViewOnly}
                @change=${() => (this.inViewOnly = !this.inViewOnly)}
              />${words.inView}</label
            >`
          : nothing
      }
    </div>`;
  }

  #summary(): string {
    const [words, loaded, chosen] = [this.#words, this.#load.value, this.#chosen];
    if (!loaded) return '';
    const reached = chosen.reduce((sum, { properties }) => sum + properties.householdsReached, 0);
    const [most] = [...countsOf(chosen)].sort((a, b) => b[1] - a[1]);
    const label = most && labelOf('activityKind', most[0], this.view.values.locale);
    return [
      words.summary(this.#time(), loaded.region.name, this.#count(chosen.length), this.#count(reached)),
      most && label ? words.most(label, this.#count(most[1])) : '',
      words.stop,
    ].join('');
  }

  #time(): string {
    const period = this.#load.value?.period;
    const { mode } = timeChoice(this.period, this.view.values);
    return period ? periodText(this.words, mode, period) : '';
  }

  #stateOptions() {
    const [words, loaded] = [this.#words, this.#load.value];
    const { state, problem } = this.#load;
    const emptyText = loaded
      ? words.none(this.#time(), loaded.region.name, loaded.filtered)
      : this.#missing();
    return { state, words: this.words, problem, emptyText, retry: () => this.#load.retry() };
  }

  #missing(): string {
    const source = this.source ?? this.view.values.source;
    return source && !source.activities ? this.#words.noneKept : this.#words.noRegion;
  }
}

function codeOf(text: string | undefined): string | undefined {
  try {
    return text ? normalizeRegionCode(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Dark lines around light symbols, and the other way round: yellow is seen on white too. */
function styleOf(host: HTMLElement, scheme: 'light' | 'dark'): SymbolStyle {
  const style = getComputedStyle(host);
  const read = schemeColors(host, scheme, style);
  return {
    ...lightSymbolStyle,
    outline: read('text') || lightSymbolStyle.line,
    line: read('text-quiet') || lightSymbolStyle.line,
    accent: read('accent') || lightSymbolStyle.accent,
    labelText: read('text') || lightSymbolStyle.labelText,
    labelHalo: read('surface-raised') || lightSymbolStyle.labelHalo,
    fontFamily: style.fontFamily,
  };
}
