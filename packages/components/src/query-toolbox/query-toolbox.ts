// <om-query-toolbox>: asks for households, villages, regions or activities by condition and place, and shows what it finds.
import { ContextProvider } from '@lit/context';
import type { PropertySchema } from '@onemap/contract';
import type { Filter } from '@onemap/contract/cql2';
import type { DataSource } from '@onemap/core';
import type { LocalRows } from '@onemap/core/result-set';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  OmFeatureSelectEvent,
  OmFilterShareEvent,
  OmQueryChangeEvent,
  OmResultSelectEvent,
  OmSourceErrorEvent,
  type OmFilterChangeEvent,
  type SelectedPlace,
} from '../events/index.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { foldButton } from '../internal/fold-button.js';
import { icon } from '../internal/icons.js';
import { LoadController } from '../internal/load-controller.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { mapContext } from '../map/context.js';
import { thingsContext, type Thing } from '../place-select/things.js';
import { tokens } from '../styles/tokens.js';
import { householdFilter } from './ask.js';
import { loadAskable, type Askable } from './load-queryables.js';
import { areaOf, type AskedPlace } from './place-filter.js';
import { PickedThings } from './picked-things.js';
import { PlaceNameController } from './place-name.controller.js';
import { Question } from './question.js';
import { queryToolboxStyles } from './query-toolbox.styles.js';
import {
  collectionChoice,
  commonNote,
  footView,
  linkNotes,
  picksNotes,
  regionChoice,
  type LinkFaults,
} from './toolbox-parts.js';
import { ResultMapController } from './result-map.controller.js';
import { QuerySession } from './session.js';
import { readUrlText } from './url-text.js';
import { toolboxWordsOf, type ToolboxWords } from './words.js';

/**
 * @summary A query by condition and place: says what it asks, counts first, then fetches; results on the map, in a
 *   table and in charts.
 * @slot place - Takes the place of the choice of regions, such as `<om-place-select>`.
 * @event {OmFilterChangeEvent} om-filter-change - The user changed the condition.
 * @event {OmQueryChangeEvent} om-query-change - The user changed what is asked: collection, condition or place.
 * @event {OmResultSelectEvent} om-result-select - The user chose a row, in the table or on the map.
 * @event {OmFeatureSelectEvent} om-feature-select - The user chose a household or a region.
 * @event {OmFilterShareEvent} om-filter-share - What is asked of households becomes the common condition, or it is taken away.
 * @event {OmSourceErrorEvent} om-source-error - What can be asked could not be had.
 * @csspart panel - The card.
 * @csspart sentence - What is asked, in words.
 */
export class OmQueryToolbox extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, queryToolboxStyles];

  /** What is asked for: `households` (default), `villages`, `regions` or `activities`. Follows the user. */
  @property() collection = 'households';
  /** The condition as CQL2-JSON, as `<om-query-builder>` and the SDK's lists have it; null (default) asks nothing. Follows the user. */
  @property({ attribute: false }) filter: object | null = null;
  /** Where to look; null (default) is everywhere. Follows the user. */
  @property({ attribute: false }) place: AskedPlace | null = null;
  /** Rows of the page's own, up to a million, which take the place of a backend. */
  @property({ attribute: false }) rows?: LocalRows;
  /** The fields of `rows` as JSON Schema; default their names. */
  @property({ attribute: false }) rowSchema?: Pick<PropertySchema, 'properties'>;
  /** What `rows` are called. */
  @property({ attribute: 'rows-title' }) rowsTitle?: string;
  /** Id of an `<om-map>` in the same root that shows what is found; default the map around this element. */
  @property() map?: string;
  /** Results are shown by an `<om-query-results>` elsewhere. */
  @property({ type: Boolean, reflect: true }) apart = false;
  /** Whether the card is folded to its title. */
  @property({ type: Boolean, reflect: true }) folded = false;
  /** Whether what is asked of households becomes the common condition of the provider. */
  @property({ type: Boolean }) shares = false;
  /** Rows that are fetched at most; more are counted only. Default 100,000. */
  @property({ type: Number, attribute: 'max-rows' }) maxRows = 100_000;
  /** Where data comes from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;

  /** What a link did not bring. */
  @state() private link: LinkFaults = {};
  @state() private drawing = false;

  /** The query and its result; an `<om-query-results>` may follow it. */
  readonly session = new QuerySession();

  readonly #map = new ResultMapController(
    this,
    () => ({ source: this.#dataSource, region: this.view.values.region }),
    (id) => this.#chosenOnMap(id),
  );
  /** What draws places inside this element draws on the same map. */
  readonly #mapInside = new ContextProvider(this, { context: mapContext });
  readonly #load = new LoadController<Askable | null>(this, {
    inputs: () => {
      const source = this.#dataSource;
      return this.rows || !source ? undefined : [source, this.collection, this.view.values.region];
    },
    load: (signal) => loadAskable(this.#dataSource!, this.collection, this.view.values.region, { signal }),
    isEmpty: (value) => value === null,
    keepValue: true,
  });
  readonly #question = new Question(() => {
    const { collection, filter, place, rows, rowSchema, rowsTitle, maxRows } = this;
    const { locale, period, filter: common } = this.view.values;
    return {
      common: common && common !== this.#shared ? common : null,
      ...{ collection, filter, place, rows, rowSchema, rowsTitle, maxRows, locale, period },
      ...{ askable: this.#load.value, source: this.#dataSource },
    };
  });
  readonly #picked = new PickedThings(
    () => this.#question.things,
    (added, area) => this.#pick(added, area),
    (error) => this.#looked(error),
  );
  readonly #placeName = new PlaceNameController(this, () => ({
    source: this.#dataSource,
    ...{ place: this.place, session: this.session },
  }));
  readonly #thingsInside = new ContextProvider(this, { context: thingsContext });
  /** The common condition, where this element has made it. */
  #shared: object | null = null;
  #stop: (() => void) | undefined;
  #askedKey = '';
  #waiting: (() => void)[] = [];
  #selection: string | undefined;

  /** Asks, as soon as it is known what can be asked; resolves when the result is there, was cancelled or has failed. */
  async run(): Promise<void> {
    // Off the page there is no update to wait for; rows of the page's own are asked all the same.
    if (this.isConnected) await this.updateComplete;
    if (this.#isUnknown) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const { asked } = this.#question;
    if (!asked) return;
    this.#askedKey = this.#question.key;
    if (this.shares && asked.collection === 'households') this.#share(this.#question.own);
    await this.session.run(asked);
  }

  /** Makes a condition the common one; null takes it away. */
  #share(filter: Filter | null): void {
    this.#shared = filter && householdFilter(filter);
    this.dispatchEvent(new OmFilterShareEvent(this.#shared));
  }

  /** Ends a running query; what has come stays. */
  cancel(): void {
    this.session.cancel();
  }

  /** What is asked, for an address that is shared; `readUrlText` takes it back. The element itself touches no address. */
  toUrlText(): string {
    return this.#question.text;
  }

  /** Takes what `toUrlText` gave, or a whole query or hash that holds it; what cannot be read is left out, and told. */
  readUrlText(text: string): void {
    try {
      const question = readUrlText(text);
      if (!question) return;
      const { collection, filter, place, ...link } = question;
      Object.assign(this, { collection, filter, place, link });
    } catch {
      this.link = { ...this.link, fault: true };
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.session.subscribe(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
    this.session.cancel();
  }

  get #dataSource(): DataSource | undefined {
    return this.source ?? this.view.values.source;
  }

  /** Whether it is still to come what can be asked. */
  get #isUnknown(): boolean {
    if (this.rows) return false;
    return this.#load.state === 'loading' || this.#dataSource === undefined;
  }

  get #words(): ToolboxWords {
    return toolboxWordsOf(this.view.values.locale);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.isConnected) this.#map.look(this.map);
    this.place = this.#placeName.name() ?? this.place;
    const { selection } = this.view.values;
    if (selection !== this.#selection) this.session.select(selection ?? null);
    this.#selection = selection;
  }

  /** The load has heard of new inputs by now: what is still asked for is not said to be missing. */
  protected override update(changed: PropertyValues<this>): void {
    const { state, value } = this.#load;
    this.state = this.rows || (value && state === 'loading') ? 'ready' : state;
    super.update(changed);
  }

  protected override updated(): void {
    if (!this.#isUnknown) for (const go of this.#waiting.splice(0)) go();
    this.#mapInside.setValue(this.#map.handle);
    const { picks } = this.#picked;
    this.#picked.keep(this.#question.place);
    this.#thingsInside.setValue(this.#picked.isPossible ? this.#picked : null, picks !== this.#picked.picks);
    if (!this.isConnected) return;
    const scheme = this.view.schemeOn(this.#map.handle);
    this.#map.show(this.session, this.#question.local?.made?.set, scheme);
    this.#prepareRows();
  }

  /** Rows of the page's own lie on the map before anything is asked. */
  #prepareRows(): void {
    const { local } = this.#question;
    if (!local || local.made || !this.#map.handle) return;
    // Rows that do not fit together are told by the query that asks for them.
    local.ready().then(
      () => this.requestUpdate(),
      () => undefined,
    );
  }

  // What the user does.

  #tellChange(): void {
    this.link = {};
    const { collection, text, isWhole } = this.#question;
    this.dispatchEvent(new OmQueryChangeEvent(collection, text, isWhole));
  }

  readonly #onFilter = (event: OmFilterChangeEvent): void => {
    this.filter = event.filter;
    this.#tellChange();
  };

  /** Another collection has other fields: the condition would ask for what is not there. */
  readonly #chooseCollection = (id: string): void => {
    this.collection = id;
    this.filter = null;
    if (this.#question.place?.ids) this.place = null;
    this.session.clear();
    this.#tellChange();
  };

  /** What was picked is asked for; a single household is opened too. */
  #pick(added: readonly Thing[], area: SelectedPlace | null): void {
    this.place = this.#picked.placeWith(area, this.#words);
    this.#tellChange();
    const [opened] = added;
    if (!opened || added.length > 1 || this.rows) return;
    this.dispatchEvent(new OmFeatureSelectEvent('household', opened.id));
  }

  /** What a link has picked is known by now, or could not be looked up. */
  #looked(error?: unknown): void {
    this.#thingsInside.setValue(this.#picked.isPossible ? this.#picked : null, true);
    this.requestUpdate();
    if (error !== undefined) this.dispatchEvent(new OmSourceErrorEvent(error));
  }

  readonly #chooseRegion = (code: string): void => {
    const region = this.#load.value?.regions.find((each) => each.code === code);
    this.place = region ? { geometry: null, words: region.name, region: region.code } : null;
    this.#tellChange();
  };

  readonly #onDrawing = (event: Event): void => {
    if (!(event.target as HTMLDetailsElement).open) return;
    this.drawing = true;
    void import('../place-select/register.js');
  };

  /** Of what draws places, ours or an element in the slot `place`. */
  readonly #onPlace = (event: Event): void => {
    const { place } = (event as CustomEvent<{ place?: AskedPlace | null }>).detail ?? {};
    this.place = this.#picked.placeWith((place ?? null) as SelectedPlace | null, this.#words);
    this.#tellChange();
  };

  readonly #clear = (): void => {
    this.filter = null;
    this.place = null;
    this.session.clear();
    if (this.shares) this.#share(null);
    this.#tellChange();
  };

  #chosenOnMap(id: string): void {
    const { asked } = this.session;
    if (!asked) return;
    this.session.select(id);
    const { collection, local } = asked;
    this.dispatchEvent(new OmResultSelectEvent(local ? 'local' : collection, id));
    if (local || collection === 'activities') return;
    this.dispatchEvent(new OmFeatureSelectEvent(collection === 'households' ? 'household' : 'region', id));
  }

  // What is shown.

  protected override render(): unknown {
    const words = this.#words;
    return html`<section class="panel" part="panel" aria-label=${words.title}>
        <div class="head">
          <h2>${icon('filter')}${words.title}</h2>
          ${foldButton({
            ...{ folded: this.folded, words, opens: 'down' },
            toggle: () => (this.folded = !this.folded),
          })}
        </div>
        ${this.folded ? nothing : this.#renderBody()}
      </section>
      ${stateAnnouncement(this.#stateOptions())}`;
  }

  #stateOptions() {
    const words = this.#words;
    return {
      ...{ state: this.state, words: this.words, problem: this.#load.problem },
      emptyText: this.#dataSource ? words.unsupported : words.noSource,
      retry: () => this.#load.retry(),
    };
  }

  #renderBody(): TemplateResult {
    if (this.state !== 'ready') return html`${stateView(this.#stateOptions())}`;
    const words = this.#words;
    return html`<div class="body">
        ${linkNotes({ ...this.link, tooLong: !this.#question.isWhole }, words)}
        ${picksNotes(this.#picked, this.link.picksLeftOut ?? this.#question.leavesPicksOut, words)}
        ${commonNote(this.#question.commonSentence, words, () => this.#share(null))}
        ${this.rows ? nothing : this.#renderCollections()} ${this.#renderPlace()}
        <h3>${words.condition}</h3>
        <om-query-builder
          .queryables=${this.#question.queryables}
          .filter=${this.filter}
          @om-filter-change=${this.#onFilter}
        ></om-query-builder>
      </div>
      ${this.#renderFoot()}
      ${
        this.apart || this.session.phase === 'idle'
          ? nothing
          : html`<om-query-results .session=${this.session}></om-query-results>`
      }`;
  }

  #renderCollections(): TemplateResult {
    const { collections = [] } = this.#load.value ?? {};
    const offered = collections.map((each) => ({ id: each.id, title: this.#question.titleOf(each) }));
    return collectionChoice(offered, this.#question.collection, this.#words, this.#chooseCollection);
  }

  #renderPlace(): TemplateResult {
    const { regions = [] } = this.#load.value ?? {};
    const offered = regions.map(({ code, name }) => ({ id: code, title: name }));
    return html`<slot name="place" @om-place-change=${this.#onPlace}>
      ${this.rows ? nothing : regionChoice(offered, this.place, this.#words, this.#chooseRegion)}
      ${this.#map.handle ? this.#renderDrawing() : nothing}
    </slot>`;
  }

  /** What draws is loaded when it is wanted. */
  #renderDrawing(): TemplateResult {
    const drawn = areaOf(this.place);
    return html`<details class="drawing" @toggle=${this.#onDrawing}>
      <summary>${this.#words.draw}</summary>
      ${this.drawing ? html`<om-place-select embedded .place=${drawn}></om-place-select>` : nothing}
    </details>`;
  }

  #renderFoot(): TemplateResult {
    const isAsked = this.session.phase !== 'idle';
    return footView({
      ...{ sentence: this.#question.sentence, words: this.#words, isAsked, clear: this.#clear },
      isStale: isAsked && !this.session.isRunning && this.#askedKey !== this.#question.key,
      ask: () => void this.run(),
    });
  }
}
