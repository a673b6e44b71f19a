// <om-terrain-view>: a region in three dimensions, its parts as columns by an indicator and a year, and the same in words.
import type { DataSource } from '@onemap/core';
import { formatNumber } from '@onemap/core';
import type { ImagerySet } from '@onemap/core/map';
import {
  cameraAction,
  type CameraAction,
  type ElevationSource,
  type TerrainFind,
  type TerrainStyle,
} from '@onemap/core/terrain';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmFeatureSelectEvent, OmTerrainRefuseEvent, type OmClassToggleEvent } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import type { RegionFigure } from '../figures/region-figures.js';
import { ShownModel } from '../figures/shown-model.js';
import { regionCode, timeChoice, unitOfPeriod } from '../figures/view-choice.js';
import { VillageFiguresController } from '../figures/village-figures.controller.js';
import { tableRows, type ViewModel } from '../figures/view-model.js';
import { shortValue } from '../figures/wording.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { styleProperty } from '../internal/style-property.js';
import { WidthController } from '../internal/width-controller.js';
import { regionCard } from '../poverty-map/region-card.js';
import type { RegionRow } from '../region-table/region-rows.js';
import { tokens } from '../styles/tokens.js';
import { CatalogueController } from '../swipe-compare/catalogue.controller.js';
import { BookmarksController, type Bookmark } from './bookmarks.controller.js';
import { credits } from './credits.js';
import { drapedImagery, type DrapedImagery } from './imagery.js';
import { cameraButtons, exaggerations, exaggerationSlider, placeChoices, refusedView } from './parts.js';
import { largestValue, quietColorOf, terrainColors, terrainContent } from './terrain-content.js';
import { terrainPoints } from './terrain-points.js';
import { TerrainController, type TerrainInputs } from './terrain.controller.js';
import { terrainViewStyles } from './terrain-view.styles.js';
import { terrainWordsOf, type TerrainWords } from './words.js';

const narrowBelow = 640;
/** What the cards cover of the picture, CSS pixels. */
const widePadding = { top: 40, right: 64, bottom: 24, left: 340 };
const narrowPadding = { top: 120, right: 40, bottom: 56, left: 40 };

/**
 * @summary A region in three dimensions: terrain, outlines, and a column for each of its parts by an indicator and a year.
 * @slot flat - What stands in the place of the picture where it cannot be drawn, such as an om-poverty-map.
 * @event {OmFeatureSelectEvent} om-feature-select - The user chose a region or a household.
 * @event {OmTerrainRefuseEvent} om-terrain-refuse - The land cannot be drawn here.
 * @event {OmSourceErrorEvent} om-source-error - Data could not be had.
 * @csspart scene - The picture with what lies over it.
 * @csspart camera - The buttons of the camera.
 * @csspart places - The places to fly to.
 * @csspart exaggeration - The exaggeration of heights.
 * @csspart refused - What stands there without a picture.
 * @csspart credits - Whence figures, heights and imagery are.
 */
export class OmTerrainView extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, terrainViewStyles];

  /** Region shown, 2 to 12 digits; pins it. Default the provider's. */
  @property() region?: string;
  /** Indicator of the columns; pins it. Default the provider's. */
  @property() indicator?: string;
  /** Period shown, `2016` or `2013/2016`; pins it. Default the provider's, else the latest year with data. */
  @property() period?: string;
  /** Times by which heights of the ground are multiplied, 1 to 5; default 1.5. Columns are not. */
  @property({ type: Number, reflect: true }) exaggeration = 1.5;
  /** Where heights come from; default none, a flat ground. */
  @property({ attribute: false }) elevation?: ElevationSource;
  /** Whether imagery is draped: that of the shown year, or the nearest before it. Default not. */
  @property({ type: Boolean, reflect: true }) drape = false;
  /** The catalogue of imagery; default the source's. */
  @property({ attribute: false }) imagery?: readonly ImagerySet[];
  /** Where the page serves MapLibre's worker; default beside the package, which bundlers find. */
  @property({ attribute: 'worker-url' }) workerUrl?: string;
  /** Address of a page with the flat map, offered where the land cannot be drawn. */
  @property({ attribute: 'flat-href' }) flatHref?: string;
  /** Whether the table is open. */
  @property({ type: Boolean, reflect: true }) table = false;
  /** Where data comes from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;

  @state() private activeClass: number | null = null;
  /** Id of the region whose card was closed. */
  @state() private closed: string | undefined;
  @state() private spoken = '';

  readonly #data = new VillageFiguresController(this, () => ({
    source: this.source ?? this.view.values.source,
    region: regionCode(this.region) ?? this.view.values.region,
    indicator: this.indicator ?? this.view.values.indicator,
    method: undefined,
    unit: unitOfPeriod(timeChoice(this.period, this.view.values).period),
  }));
  readonly #catalogue = new CatalogueController(this, () => ({
    given: this.drape ? this.imagery : undefined,
    source: this.source ?? this.view.values.source,
    wanted: this.drape,
  }));
  readonly #places = new BookmarksController(this, () => ({
    source: this.source ?? this.view.values.source,
    place: this.#data.shown?.place,
  }));
  readonly #terrain = new TerrainController(this, {
    onPick: (found) => this.#pick(found),
    onMoved: () => this.#moved(),
    onRefuse: (reason) => this.dispatchEvent(new OmTerrainRefuseEvent(reason)),
  });
  readonly #width = new WidthController(this);
  readonly #view = new ShownModel();
  readonly #rows = new Memo<RegionRow[]>();
  readonly #content = new Memo<TerrainInputs['content']>();
  readonly #style = new Memo<TerrainStyle>();
  readonly #draped = new Memo<DrapedImagery | undefined>();
  readonly #inputs = new Memo<TerrainInputs>();
  #isByKey = false;

  get #words(): TerrainWords {
    return terrainWordsOf(this.view.values.locale);
  }

  get #model(): ViewModel | undefined {
    const { values } = this.view;
    const time = timeChoice(this.period, values);
    return this.#view.get(this.#data.shown, { words: this.words, locale: values.locale, time });
  }

  get #times(): number {
    const { least, most } = exaggerations;
    return Number.isFinite(this.exaggeration) ? Math.min(Math.max(this.exaggeration, least), most) : least;
  }

  get #imagery(): DrapedImagery | undefined {
    const year = this.#model?.year;
    const { sets } = this.#catalogue;
    return this.#draped.get([sets, year], () => drapedImagery(sets, year));
  }

  protected override update(changed: PropertyValues<this>): void {
    const { state } = this.#data;
    this.state = state === 'ready' && !this.#model?.hasFigures ? 'empty' : state;
    this.toggleAttribute('narrow', this.#width.width > 0 && this.#width.width < narrowBelow);
    super.update(changed);
  }

  protected override updated(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.picture');
    this.#terrain.show(stage, this.#terrainInputs());
  }

  #terrainInputs(): TerrainInputs | undefined {
    const model = this.#model;
    const bbox = model?.place.bbox;
    if (!model || !bbox) return undefined;
    const { scheme } = this.view;
    const { selection } = this.view.values;
    const points = terrainPoints(this.#data.households, model.year);
    const content = this.#content.get(
      [model, this.activeClass, selection, scheme, this.#data.households],
      () =>
        terrainContent(model, {
          activeClass: this.activeClass,
          selected: selection ?? null,
          points,
          quietColor: quietColorOf(scheme),
        }),
    );
    const { fontFamily, fontSize } = getComputedStyle(this);
    const style = this.#style.get([scheme, fontFamily, fontSize], () =>
      terrainColors(scheme, fontFamily, parseFloat(fontSize)),
    );
    const { elevation, workerUrl } = this;
    const imagery = this.#imagery?.tiles;
    const exaggeration = this.#times;
    const isNarrow = this.hasAttribute('narrow');
    return this.#inputs.get(
      [bbox, content, style, elevation, imagery, exaggeration, workerUrl, isNarrow],
      () => ({
        ...{ bbox, content, style, elevation, imagery, exaggeration, workerUrl },
        padding: isNarrow ? narrowPadding : widePadding,
      }),
    );
  }

  /** Resolves when the picture is whole: heights, columns and names; at once where it cannot be drawn. */
  async whenDrawn(): Promise<void> {
    await this.#terrain.whenDrawn;
  }

  // What the user does.

  #pick({ kind, id }: TerrainFind): void {
    this.closed = undefined;
    this.dispatchEvent(new OmFeatureSelectEvent(kind, id));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.closed = this.view.values.selection;
      return;
    }
    const isOpening = event.key === 'Enter' || event.key === ' ';
    const action = cameraAction(event);
    if (!isOpening && !action) return;
    event.preventDefault();
    event.stopPropagation();
    if (action) this.#act(action);
    else void this.#openMiddle();
  };

  #act(action: CameraAction): void {
    this.#isByKey = true;
    const { scene } = this.#terrain;
    const bbox = this.#model?.place.bbox;
    if (action === 'north') scene?.faceNorth();
    else if (action !== 'home') scene?.move(action);
    else if (bbox) scene?.flyTo(bbox);
  }

  /** What is being redrawn, as after a step of the clock, is found when it is there again. */
  async #openMiddle(): Promise<void> {
    let found = this.#terrain.scene?.findInMiddle();
    if (!found) {
      await this.#terrain.scene?.settled();
      found = this.#terrain.scene?.findInMiddle();
    }
    if (found) this.#pick(found);
    else this.spoken = this.#words.nowhere;
  }

  /** A drag by mouse is not told: whoever drags sees it. */
  #moved(): void {
    const { scene } = this.#terrain;
    if (!scene || !this.#isByKey) return;
    this.#isByKey = false;
    const words = this.#words;
    const found = scene.findInMiddle();
    const name = this.#model?.children.find(({ code }) => code === found?.id)?.name;
    const { bearing, pitch } = scene.view;
    const camera = words.camView(Math.round(bearing) % 360, Math.round(pitch));
    this.spoken = [name ? words.middle(name) : words.nowhere, camera].join(words.comma);
  }

  readonly #fly = (level: 'own' | 'child' | 'grandchild', { bbox, code, name }: Bookmark): void => {
    const places = this.#places;
    if (level !== 'grandchild') places.child = level === 'child' ? code : undefined;
    places.grandchild = level === 'grandchild' ? code : undefined;
    this.#terrain.flyTo(bbox);
    this.spoken = this.#words.at(name);
    this.requestUpdate();
  };

  readonly #toggleClass = (event: OmClassToggleEvent): void => {
    this.activeClass = event.classIndex;
  };

  // What is shown.

  protected override render(): unknown {
    const model = this.#model;
    const options = this.#stateOptions();
    if (!model || this.state === 'empty' || this.state === 'error')
      return html`${stateView(options)} ${stateAnnouncement(options)}`;
    const { reason } = this.#terrain;
    const isNarrow = this.hasAttribute('narrow');
    return html`${reason ? refusedView(this.#words, reason, this.flatHref, () => this.#terrain.retry()) : this.#renderScene(model, isNarrow)}
      ${isNarrow && !reason ? html`<div class="below">${this.#renderFoot(model)}</div>` : nothing}
      ${this.table || reason ? this.#renderTable(model) : nothing}
      ${this.#renderCredits(model, reason !== undefined)}
      ${stateAnnouncement(options, [model.title, model.summary].join(this.words.povertyMap.stop))}
      <div class="visually-hidden" role="status">${this.spoken}</div>`;
  }

  #renderScene(model: ViewModel, isNarrow: boolean): TemplateResult {
    const words = this.#words;
    const { phase, scene } = this.#terrain;
    const [x, y] = scene?.middle ?? [0, 0];
    const move = (step: Exclude<CameraAction, string>): void => this.#act(step);
    return html`<section class="scene" part="scene" aria-label=${words.label(model.own.name)}>
      <div
        class="keys"
        role="application"
        tabindex="0"
        aria-label=${words.keys}
        aria-describedby="keys-hint"
        @keydown=${this.#onKey}
      >
        <div class="picture"></div>
        <span class="cross" ${styleProperty('--_x', `${x}px`)} ${styleProperty('--_y', `${y}px`)}></span>
      </div>
      <span class="visually-hidden" id="keys-hint">${words.keysHint}</span>
      <div class="head">
        <div class="sheet title">
          <h2>${isNarrow ? model.shortTitle : model.title}</h2>
          <p>${isNarrow ? model.shortSummary : model.summary}</p>
        </div>
        ${this.#renderPlaces(model)} ${this.#renderCard(model)}
      </div>
      <div class="side">${cameraButtons(words, move, () => this.#act('north'))}</div>
      ${isNarrow ? nothing : html`<div class="foot">${this.#renderFoot(model)}</div>`}
      ${
        phase === 'open'
          ? nothing
          : html`<p class="notice sheet">${phase === 'lost' ? words.lost : words.opening}</p>`
      }
    </section>`;
  }

  #renderPlaces({ place, own }: ViewModel): TemplateResult | typeof nothing {
    const { bbox, region } = place;
    return placeChoices({
      words: this.#words,
      own: bbox && { code: region.code, name: own.name, level: region.level, bbox },
      children: this.#places.children,
      grandchildren: this.#places.grandchildren,
      child: this.#places.child,
      grandchild: this.#places.grandchild,
      fly: this.#fly,
    });
  }

  /** The region whose card is open. */
  #carded({ children }: ViewModel): RegionFigure | undefined {
    const { selection } = this.view.values;
    return this.closed === selection ? undefined : children.find(({ code }) => code === selection);
  }

  #renderCard(model: ViewModel): TemplateResult | typeof nothing {
    const figure = this.#carded(model);
    if (!figure) return nothing;
    return html`<div class="card" part="card">
      ${regionCard(figure, model, this.#data.catalogue?.all ?? [])}
      <button type="button" class="button card-open close" @click=${() => (this.closed = figure.code)}>
        ${this.#words.closeCard}
      </button>
    </div>`;
  }

  #renderFoot(model: ViewModel): TemplateResult {
    const words = this.#words;
    const top = shortValue(model.wording, largestValue(model));
    const times = formatNumber(this.#times, Number.isInteger(this.#times) ? 0 : 1, this.view.values.locale);
    return html`<om-legend
        .legend=${model.legend}
        .level=${model.childLevel ?? 'village'}
        .unit=${model.statistics.unit}
        .activeClass=${this.activeClass}
        layout=${this.table || this.#carded(model) ? 'compact' : 'auto'}
        note=${words.columns(top)}
        @om-class-toggle=${this.#toggleClass}
      ></om-legend>
      <div class="sheet">
        ${
          this.elevation
            ? exaggerationSlider(words, this.#times, times, (value) => (this.exaggeration = value))
            : html`<span>${words.flat}</span>`
        }
        <p class="quiet help">${words.help}</p>
      </div>`;
  }

  #renderTable(model: ViewModel): TemplateResult {
    return html`<om-region-table
      bars
      .rows=${this.#rows.get([model], () => tableRows(model))}
      .indicator=${model.wording.indicator}
      .period=${model.period}
      .selected=${this.view.values.selection}
      @om-feature-select=${() => (this.closed = undefined)}
    ></om-region-table>`;
  }

  #renderCredits({ statistics, place }: ViewModel, isRefused: boolean): TemplateResult {
    return credits({
      ...{ statistics, place, isRefused },
      ...{ words: this.#words, common: this.words, isTableOpen: this.table },
      elevation: isRefused ? undefined : this.elevation,
      imagery: isRefused ? undefined : this.#imagery?.set,
      lacksTiles: this.#terrain.lacksTiles,
      toggleTable: () => (this.table = !this.table),
    });
  }

  #stateOptions() {
    const { state, words } = this;
    const emptyText = this.#data.shown ? words.povertyMap.nothingAtAll : words.povertyMap.noRegion;
    return { state, words, emptyText, problem: this.#data.problem, retry: () => this.#data.retry() };
  }
}
