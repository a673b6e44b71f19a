// <om-poverty-map>: one indicator on the map, region by region, down to the households of a village.
import { ContextProvider } from '@lit/context';
import type { ClassMethod, RegionLevel } from '@onemap/contract';
import { isWithin, type DataSource } from '@onemap/core';
import type { BasemapConfig } from '@onemap/core/map';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  OmFeatureSelectEvent,
  OmIndicatorChangeEvent,
  OmPeriodChangeEvent,
  type OmClassToggleEvent,
} from '../events/index.js';
import { OmElement } from '../internal/base-element.js';
import { stateAnnouncement } from '../internal/state-view.js';
import { StyleReader } from '../internal/style-reader.js';
import { basemapFromAttribute } from '../map/basemap-attribute.js';
import type { OmMap } from '../map/map.js';
import type { OmPlaceChooseEvent } from '../map/place-choose-event.js';
import { zoomByKey } from '../map/pan-keys.js';
import { SizeController } from '../map/size.controller.js';
import { viewContext } from '../provider/context.js';
import { DrillController } from './drill.controller.js';
import { lowestLevelFrom, mayOpen } from './drill.js';
import { optionList } from './keyboard.js';
import { regionOptions, type MapOption } from './options.js';
import * as parts from './parts.js';
import { PictureGuests } from './picture-guest.js';
import { povertyMapStyles } from './poverty-map.styles.js';
import { ShownView } from './shown-view.js';
import { SidePanel } from './side-panel.js';
import { SurfaceController, type SurfaceHit } from '../map/surface.controller.js';
import { titleCard } from './title-card.js';
import { linesFromAttribute, ownLines } from '../figures/own-lines.js';
import { momentPeriod, timeChoice, unitOfPeriod } from '../figures/view-choice.js';
import type { ViewModel } from '../figures/view-model.js';
import { VillageFiguresController } from '../figures/village-figures.controller.js';
import { VisitController } from './visit.controller.js';

/**
 * @summary A choropleth with title, summary, legend, cards, drill-down to households, and its equal as a table.
 * @slot - Layer elements for the map inside.
 * @slot top - Controls in the middle of the top edge.
 * @slot top-start - Controls below the title.
 * @slot top-end - Controls below the buttons at the top right.
 * @slot bottom-start - Controls beside the legend.
 * @slot bottom - Controls along the bottom edge, such as a time axis.
 * @slot bottom-end - Controls at the bottom right.
 * @slot panel - A panel at the side.
 * @event {OmRegionChangeEvent} om-region-change - The user went to another region.
 * @event {OmPeriodChangeEvent} om-period-change - The user chose another year.
 * @event {OmIndicatorChangeEvent} om-indicator-change - The user chose another indicator.
 * @event {OmFeatureSelectEvent} om-feature-select - The user selected a region or a household.
 * @event {OmSourceErrorEvent} om-source-error - Data could not be had.
 * @event {OmBasemapRefuseEvent} om-basemap-refuse - The basemap service refused the key.
 * @csspart base - The whole element.
 * @csspart title-card - The card with title and choosers.
 * @csspart choosers - Year, indicator and table in the title card.
 * @csspart card - The card of the region or household under the pointer or the focus.
 * @cssproperty --om-map-min-height - Height in a container that gives none, default 320px.
 */
export class OmPovertyMap extends OmElement {
  static override styles = povertyMapStyles;

  /** Region shown, 2 to 12 digits; pins it: the map then drills by itself. Default the provider's. */
  @property() region?: string;
  /** Indicator shown; pins it. Default the provider's. */
  @property() indicator?: string;
  /** Period shown, `2016`; pins it. Default the provider's, else the latest year with data. */
  @property() period?: string;
  /** How classes are made: `policy`, `quantile`, `equal`, `natural`, `standardDeviation` or `headTail`; default policy lines, else quantiles. */
  @property() classification?: ClassMethod;
  /** Lines of classes of the page's own, in the indicator's unit, as an attribute `3, 10, 20`: eight at most, with `indicator`. */
  @property({ converter: { fromAttribute: linesFromAttribute } }) breaks?: readonly number[];
  /** The deepest region that may be opened; default `village`. */
  @property({ attribute: 'lowest-level', converter: { fromAttribute: lowestLevelFrom } })
  lowestLevel: RegionLevel = 'village';
  /** The basemap; as an attribute `blank` (default, needs no network) or a JSON object. */
  @property({ converter: { fromAttribute: basemapFromAttribute } }) basemap: BasemapConfig = {
    type: 'blank',
  };
  /** Where data comes from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;
  /** Asks a refusing basemap host for its status; default the browser's. */
  @property({ attribute: false }) fetch?: typeof globalThis.fetch;

  @state() private activeClass: number | null = null;
  @query('om-map') private readonly mapElement!: OmMap | null;

  readonly #views = new ContextProvider(this, { context: viewContext, initialValue: this.view.state });
  readonly #size = new SizeController(this);
  readonly #text = new StyleReader(this, ({ fontFamily, fontSize }) => ({
    ...{ fontFamily, textSize: parseFloat(fontSize) },
  }));
  readonly #data = new VillageFiguresController(this, () => ({
    source: this.dataSource,
    region: this.#drill.region,
    indicator: this.indicator ?? this.view.values.indicator,
    ...ownLines(this),
    ...{ method: this.classification, unit: unitOfPeriod(timeChoice(this.period, this.view.values).period) },
  }));
  readonly #surface = new SurfaceController(this, {
    onHover: (hit) => this.#visit.hover(hit),
    onPick: (hit) => this.#pick(hit),
  });
  readonly #visit = new VisitController(this, {
    options: () => this.#options,
    open: (option) => this.#open(option),
    back: () => this.#goBack(),
    zoom: (event) => this.#surface.handle !== undefined && zoomByKey(event, this.#surface.handle),
  });
  readonly #side = new SidePanel(this, {
    source: () => this.dataSource,
    focusList: () => this.#focusList(),
    onTableSelect: (event) => {
      if (event.kind === 'region') this.#visit.visit(this.#options.findIndex(({ id }) => id === event.id));
    },
  });
  readonly #guests = new PictureGuests(this, (region) => this.#goInto(region));
  readonly #view = new ShownView(this.#data);
  readonly #drill: DrillController = new DrillController(this, {
    pinned: () => this.region,
    shared: () => this.view.values.region,
    place: () => this.#data.shown?.place ?? this.#data.place,
  });

  private get dataSource(): DataSource | undefined {
    return this.source ?? this.view.values.source;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate();
    this.#views.setValue(this.view.state);
    if (changed.has('region')) this.#drill.restart();
    if (this.#drill.hasLeft()) this.#leave();
    this.toggleAttribute('narrow', this.#size.narrow);
    this.toggleAttribute('wide', this.#size.wide);
  }

  /** The loads have started or ended by now: they run between `willUpdate` and here. */
  protected override update(changed: PropertyValues<this>): void {
    this.state = this.#data.state;
    const model = this.#model;
    if (model && model.place.region.code !== this.#drill.lastDrawn) this.#arrive(model);
    super.update(changed);
  }

  protected override updated(): void {
    const model = this.#model;
    this.#surface.attach(this.#guests.picture ? undefined : this.mapElement?.handle);
    if (!model) return this.#surface.clear();
    const scheme = this.view.schemeOn(this.mapElement?.handle);
    this.#surface.draw(this.#view.drawn(model, { scheme, ...this.#text.value, wide: this.#size.wide }));
    this.#highlight(model);
    this.#placeCard();
  }

  // What is shown, derived from what is loaded.

  get #model(): ViewModel | undefined {
    const time = timeChoice(this.period, this.view.values);
    const { locale, patterns } = this.view.values;
    return this.#view.model({ words: this.words, locale, patterns, time });
  }

  get #options(): readonly MapOption[] {
    const model = this.#model;
    return model ? this.#view.options(model) : [];
  }

  #highlight(model: ViewModel): void {
    const option = this.#activeOption(model);
    this.#surface.highlight({
      hovered: option?.kind === 'region' ? option.id : null,
      selected: this.view.values.selection ?? null,
      dimmed: this.#view.dimmed(model, this.activeClass),
      point: option?.kind === 'household' ? option.point : this.#view.pointOf(this.#side.household),
    });
  }

  #activeOption(model: ViewModel): MapOption | undefined {
    return this.#visit.active(this.#view.options(model), this.#side.tableOpen);
  }

  // Going down, up and aside.

  #leave(): void {
    this.#visit.leave();
    this.activeClass = null;
    this.#side.household = undefined;
  }

  /** Going up, the keys stand on the region one comes from. */
  #arrive(model: ViewModel): void {
    const before = this.#drill.lastDrawn;
    this.#drill.lastDrawn = model.place.region.code;
    const from = before === undefined ? -1 : regionOptions(model).findIndex(({ id }) => isWithin(before, id));
    this.#visit.arrive(from);
  }

  #open(option: MapOption): void {
    if (option.kind === 'household') return this.#side.openHousehold(option.id);
    if (!this.#goInto(option.id)) this.dispatchEvent(new OmFeatureSelectEvent('region', option.id));
  }

  #goInto(region: string): boolean {
    const level = this.#model?.children.find(({ code }) => code === region)?.level;
    if (!level || !mayOpen(level, this.lowestLevel)) return false;
    this.#drill.goTo(region);
    return true;
  }

  /** A place that was found is opened like one that was clicked on; one out of reach is only looked at. */
  readonly #onPlaceChoose = (event: OmPlaceChooseEvent): void => {
    const { code, level } = event.place;
    if (!mayOpen(level, this.lowestLevel) || !this.#drill.reaches(code)) return;
    event.preventDefault();
    this.#drill.goTo(code);
    this.#focusList();
  };

  readonly #goBack = (): void => {
    if (this.#side.household === undefined) this.#drill.goUp();
    else this.#side.closeHousehold();
  };

  /** A finger has no hover: the first tap shows the card, the second one opens. */
  #pick(hit: SurfaceHit): void {
    const before = this.#visit.hovered;
    this.#visit.hover(hit.region === null && hit.point === null ? null : hit);
    const model = this.#model;
    const option = model && this.#activeOption(model);
    this.#focusList();
    if (!this.#visit.hovered || !option) return;
    this.#visit.visited = this.#options.indexOf(option);
    const again = before?.region === hit.region && before.point === hit.point;
    if (!hit.touch || again || option.kind === 'household') this.#open(option);
  }

  #focusList(): void {
    this.renderRoot.querySelector<HTMLElement>('.keys')?.focus({ preventScroll: true });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // In a chooser Escape closes the list of choices.
    if (event.key !== 'Escape' || event.defaultPrevented || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    if (this.#side.showsTable) this.#side.closeTable();
    else this.#goBack();
  };

  readonly #onClassToggle = (event: OmClassToggleEvent): void => {
    this.activeClass = event.classIndex;
  };

  #placeCard(): void {
    const card = this.renderRoot.querySelector<HTMLElement>('.card');
    const model = this.#model;
    const option = model && this.#activeOption(model);
    if (!card || !option) return;
    const pixel = this.#visit.hovered?.pixel ?? this.#surface.handle?.toPixel(option.position);
    const width = this.mapElement?.freeWidth ?? this.#size.width;
    if (pixel) parts.placeCard(card, pixel, { width, height: this.#size.height });
  }

  protected override render(): TemplateResult {
    const model = this.#model;
    const place = model?.place ?? this.#data.place;
    const guest = this.#guests.picture;
    return html`
      <div
        class="base"
        part="base"
        aria-busy=${this.#data.state === 'loading' ? 'true' : 'false'}
        @keydown=${this.#onKey}
      >
        <om-map
          passive-keys
          .basemap=${this.basemap}
          .extent=${model?.place.bbox}
          .awaitsExtent=${!model && this.#data.state === 'loading'}
          .approvalNumber=${place?.approvalNumber ?? null}
          .dataSource=${model?.statistics.source ?? ''}
          .synthetic=${(model?.statistics.synthetic ?? false) || (place?.synthetic ?? false)}
          .source=${this.dataSource}
          .fetch=${this.fetch}
          @om-map-change=${() => this.requestUpdate()}
          @om-place-choose=${this.#onPlaceChoose}
        >
          <slot></slot>
          ${model && !guest ? this.#renderList(model) : nothing}
          <div slot="top-start" class="head">
            ${model ? this.#renderTitle(model) : this.#renderState()}
            <slot name="top-start"></slot>
          </div>
          <slot name="top" slot="top"></slot>
          <slot name="top-end" slot="top-end"></slot>
          <div slot="bottom-start" class="foot" @focusin=${() => this.#visit.hover(null)}>
            ${model && !guest ? this.#renderLegend(model) : nothing}
            <slot name="bottom-start"></slot>
          </div>
          <slot name="bottom" slot="bottom"></slot>
          <slot name="bottom-end" slot="bottom-end"></slot>
          ${model ? this.#renderPanel(model) : nothing}
          <slot name="panel" slot="panel"></slot>
        </om-map>
        ${this.#data.state === 'loading' && model ? html`<div class="progress"></div>` : nothing}
        ${model && !guest ? this.#renderCard(model) : nothing} ${this.#renderAnnouncer(model)}
      </div>
    `;
  }

  #renderTitle(model: ViewModel): TemplateResult {
    const guest = this.#guests.picture;
    const { ancestors, goTo } = this.#drill;
    const columns = this.#view.points(model);
    return titleCard({
      ...{ model, told: guest ?? model, narrow: this.#size.narrow, ancestors, goTo },
      indicators: this.#data.catalogue?.indicators ?? [],
      ...{ mayChooseYear: this.period === undefined, mayChooseIndicator: this.indicator === undefined },
      tableOpen: guest?.tableOpen ?? this.#side.tableOpen,
      more: parts.more({ model, data: this.#data, columns, goTo }),
      chooseMoment: (moment) => this.dispatchEvent(new OmPeriodChangeEvent(momentPeriod(moment))),
      chooseIndicator: (id) => this.dispatchEvent(new OmIndicatorChangeEvent(id)),
      toggleTable: guest?.toggleTable ?? this.#side.toggleTable,
    });
  }

  #stateOptions() {
    const { state, problem } = this.#data;
    const words = this.words;
    const missing = !this.dataSource || !this.#drill.region;
    const emptyText = missing ? words.povertyMap.noRegion : words.povertyMap.noIndicator;
    return { state, problem, words, emptyText, retry: () => this.#data.retry() };
  }

  #renderState(): TemplateResult {
    const { state, place } = this.#data;
    if (state === 'ready' && place)
      return parts.bareCard(place, this.#drill.ancestors, this.words, this.#drill.goTo);
    return parts.stateCard(this.#stateOptions(), this.#drill.before, this.#drill.goTo);
  }

  #renderAnnouncer(model: ViewModel | undefined): TemplateResult {
    const ready =
      model && !this.#guests.picture ? `${model.title}${this.words.povertyMap.stop}${model.summary}` : '';
    return stateAnnouncement(this.#stateOptions(), ready);
  }

  #renderList(model: ViewModel): TemplateResult {
    const label = parts.listLabel(model, this.#view.points(model) !== null, this.#surface.hidden);
    return optionList(this.#view.options(model), this.#visit.visited, label, this.#visit);
  }

  #renderLegend(model: ViewModel): TemplateResult | typeof nothing {
    const columns = this.#view.points(model);
    if (this.#surface.hidden || (!columns && model.children.length === 0)) return nothing;
    if (columns) return parts.pointLegend(columns, model.wording);
    return html`<om-legend
      .legend=${model.legend}
      .level=${model.childLevel ?? 'town'}
      .unit=${model.statistics.unit}
      .activeClass=${this.activeClass}
      .layout=${this.#size.narrow || this.#size.low ? 'compact' : 'full'}
      @om-class-toggle=${this.#onClassToggle}
    ></om-legend>`;
  }

  #renderPanel(model: ViewModel): TemplateResult | typeof nothing {
    const marked = this.#activeOption(model)?.id ?? this.view.values.selection;
    return this.#side.render(model, { marked, guest: this.#guests.picture !== undefined });
  }

  #renderCard(model: ViewModel): TemplateResult | typeof nothing {
    const option = this.#activeOption(model);
    const { household, tableOpen } = this.#side;
    const covered = household !== undefined || (tableOpen && this.#size.narrow);
    if (!option || covered || this.#surface.hidden) return nothing;
    return parts.activeCard({
      option,
      model,
      households: this.#data.households,
      all: this.#data.catalogue?.all ?? [],
      touch: this.#visit.hovered?.touch ?? false,
      mayOpen: (level) => mayOpen(level, this.lowestLevel),
      open: () => this.#open(option),
    });
  }
}
