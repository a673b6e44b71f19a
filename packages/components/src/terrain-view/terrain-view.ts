// <om-terrain-view>: a region in three dimensions, its parts as columns by an indicator and a year, and the same in words.
import type { DataSource } from '@onemap/core';
import { formatNumber } from '@onemap/core';
import type { ImagerySet } from '@onemap/core/map';
import { readTerrain, writeTerrain, type ElevationSource, type TerrainFind } from '@onemap/core/terrain';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmFeatureSelectEvent, OmTerrainRefuseEvent, type OmClassToggleEvent } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import type { RegionFigure } from '../figures/region-figures.js';
import { ShownModel } from '../figures/shown-model.js';
import { ShownPoints } from '../figures/shown-points.js';
import { axisOf } from '../figures/shown-span.js';
import { regionCode, timeChoice, unitOfPeriod } from '../figures/view-choice.js';
import { VillageFiguresController } from '../figures/village-figures.controller.js';
import { tableRows, type ViewModel } from '../figures/view-model.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { saveFile } from '../internal/save-file.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { WidthController } from '../internal/width-controller.js';
import { regionCard } from '../poverty-map/region-card.js';
import type { RegionRow } from '../region-table/region-rows.js';
import { tokens } from '../styles/tokens.js';
import { CatalogueController } from '../swipe-compare/catalogue.controller.js';
import { clockOf, type Clock } from '../timeline-layer/clock.js';
import { BookmarksController } from './bookmarks.controller.js';
import { CameraController } from './camera.controller.js';
import { credits } from './credits.js';
import { ElevationController } from './elevation.controller.js';
import { columnNote, foot } from './foot.js';
import { drapedImagery, type DrapedImagery } from './imagery.js';
import { loadingNotice } from './loading.js';
import { exaggerations, placeChoices, refusedView } from './parts.js';
import { ShownTerrain } from './shown-terrain.js';
import { stage } from './stage.js';
import { terrainPicture } from './terrain-picture.js';
import { TerrainController, type TerrainInputs } from './terrain.controller.js';
import { terrainViewStyles } from './terrain-view.styles.js';
import { terrainWordsOf, type TerrainWords } from './words.js';

const narrowBelow = 640;
const usualTimes = 1.5;
/**
 * @summary A region in three dimensions: terrain, outlines, and a column for each of its parts by an indicator and a year.
 * @slot flat - What stands in the place of the picture where it cannot be drawn, such as an om-poverty-map.
 * @event {OmFeatureSelectEvent} om-feature-select - The user chose a region or a household.
 * @event {OmTerrainRefuseEvent} om-terrain-refuse - The land cannot be drawn here.
 * @event {OmSourceErrorEvent} om-source-error - Data could not be had.
 * @csspart scene - The picture with what lies over it.
 * @csspart camera - The buttons of the camera.
 * @csspart places - The places to fly to.
 * @csspart ground - Year, exaggeration and what is invented.
 * @csspart exaggeration - The exaggeration of heights.
 * @csspart loading - What stands over the picture while it is drawn.
 * @csspart download - The button that saves the picture.
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
  @property({ type: Number, reflect: true }) exaggeration = usualTimes;
  /** Where heights come from; null for a flat ground. Default the finest set of the data source around the region. */
  @property({ attribute: false }) elevation?: ElevationSource | null;
  /** Whether imagery is draped: that of the shown year, or the nearest before it. Default not. */
  @property({ type: Boolean, reflect: true }) drape = false;
  /** The catalogue of imagery; default the source's. */
  @property({ attribute: false }) imagery?: readonly ImagerySet[];
  /** Where the page serves MapLibre's worker; default beside the package, which bundlers find. */
  @property({ attribute: 'worker-url' }) workerUrl?: string;
  /** Address of a page with the flat map, offered where the land cannot be drawn. */
  @property({ attribute: 'flat-href' }) flatHref?: string;
  /** Whether a clock with the region's own figures stands below. Default not. */
  @property({ type: Boolean, reflect: true }) axis = false;
  /** Whether the table is open. */
  @property({ type: Boolean, reflect: true }) table = false;
  /** Where data comes from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;

  @state() private activeClass: number | null = null;
  /** Id of the region whose card was closed. */
  @state() private closed: string | undefined;
  /** Whether the last picture could not be made. */
  @state() private isUnreadable = false;

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
  readonly #heights = new ElevationController(this, () => ({
    given: this.elevation,
    source: this.source ?? this.view.values.source,
    bbox: this.#data.shown?.place.bbox ?? undefined,
  }));
  readonly #terrain = new TerrainController(this, {
    onPick: (found) => this.#pick(found),
    onMoved: () => this.#moved(),
    onRefuse: (reason) => this.dispatchEvent(new OmTerrainRefuseEvent(reason)),
  });
  readonly #camera = new CameraController(this, {
    terrain: this.#terrain,
    places: this.#places,
    words: () => this.#words,
    bbox: () => this.#model?.place.bbox ?? undefined,
    nameOf: (id) => this.#model?.children.find(({ code }) => code === id)?.name,
    pick: (found) => this.#pick(found),
    close: () => (this.closed = this.view.values.selection),
  });
  readonly #width = new WidthController(this);
  readonly #view = new ShownModel();
  readonly #rows = new Memo<RegionRow[]>();
  readonly #shown = new ShownTerrain();
  readonly #draped = new Memo<DrapedImagery | undefined>();
  readonly #points = new ShownPoints();
  readonly #clock = new Memo<Clock>();

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

  get #timesText(): string {
    return formatNumber(this.#times, Number.isInteger(this.#times) ? 0 : 1, this.view.values.locale);
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

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('exaggeration')) this.#tellView();
    const stage = this.renderRoot.querySelector<HTMLElement>('.picture');
    this.#terrain.show(stage, this.#terrainInputs());
  }

  #terrainInputs(): TerrainInputs | undefined {
    const model = this.#model;
    if (!model || this.#heights.isPending) return undefined;
    return this.#shown.get({
      ...{ element: this, model, scheme: this.view.scheme, activeClass: this.activeClass },
      ...{ selected: this.view.values.selection ?? null, households: this.#data.households },
      ...{ elevation: this.#heights.value, imagery: this.#imagery?.tiles, exaggeration: this.#times },
      ...{ workerUrl: this.workerUrl, isNarrow: this.hasAttribute('narrow') },
    });
  }

  /** Resolves when the picture is whole: heights, columns and names; at once where it cannot be drawn. */
  async whenDrawn(): Promise<void> {
    await this.#terrain.whenDrawn;
  }

  /** Camera and exaggeration for a permalink, `105.34,34.74,11.2,15,55;2`; empty while they are as the page has them. */
  get viewPart(): string {
    const { view } = this.#terrain;
    const isUsual = this.#times === usualTimes;
    return writeTerrain({ ...(view && { view }), ...(isUsual ? {} : { exaggeration: this.#times }) });
  }

  set viewPart(text: string) {
    const { view, exaggeration } = readTerrain(text);
    if (exaggeration !== undefined) this.exaggeration = exaggeration;
    if (view) this.#terrain.goTo(view, this.#data.shown?.place.region.code !== this.view.values.region);
  }

  /**
   * The view as it stands, as a PNG with title, legend, year, sources and approval number.
   * @throws Error (rejects) without a picture, and named `SecurityError` when a layer from another host may not be read
   */
  async picture(): Promise<Blob> {
    const [model, scene] = [this.#model, this.#terrain.scene];
    if (!model || !scene) throw new Error('om-terrain-view: there is no picture yet');
    const [words, heights, imagery] = [this.#words, this.#heights.value, this.#imagery?.set];
    const isInvented = model.statistics.synthetic || model.place.synthetic || heights?.synthetic;
    return terrainPicture({
      element: this,
      scene: await scene.picture(),
      ...{ model, words: this.words, points: this.#points.get(this.#data.households, model) ?? undefined },
      notes: [columnNote({ model, words }), ...(heights ? [words.exaggerated(this.#timesText)] : [])],
      credits: [
        heights ? words.heights(heights.source) : '',
        imagery ? words.imagery(`${imagery.title} ${imagery.source}`) : '',
      ],
      tag: isInvented ? this.words.synthetic : null,
    });
  }

  // What the user does.

  #pick({ kind, id }: TerrainFind): void {
    this.closed = undefined;
    this.dispatchEvent(new OmFeatureSelectEvent(kind, id));
  }

  #moved(): void {
    this.#camera.moved();
    this.#tellView();
  }

  #tellView(): void {
    this.dispatchEvent(new Event('om-view-part-change', { bubbles: true, composed: true }));
  }

  readonly #download = async (): Promise<void> => {
    this.isUnreadable = false;
    try {
      const title = this.#model?.title ?? this.#words.label('');
      saveFile(await this.picture(), `${title}.png`);
    } catch {
      this.isUnreadable = true;
    }
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
      ${this.axis && model ? this.#renderAxis(model) : nothing}
      <div class="visually-hidden" role="status">
        ${this.isUnreadable ? this.#words.notReadable : this.#camera.spoken}
      </div>`;
  }

  #renderScene(model: ViewModel, isNarrow: boolean): TemplateResult {
    const words = this.#words;
    const { phase, scene, drawn } = this.#terrain;
    return stage({
      ...{ words, model, isNarrow, camera: this.#camera, middle: scene?.middle ?? [0, 0] },
      places: this.#renderPlaces(model),
      card: this.#renderCard(model),
      foot: isNarrow ? nothing : this.#renderFoot(model),
      notice: loadingNotice({
        ...{ words, phase, drawn, columns: model.children.length },
        hasHeights: this.#heights.value !== undefined,
        hasImagery: this.#imagery !== undefined,
      }),
    });
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
      fly: this.#camera.fly,
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
    const heights = this.#heights.value;
    return foot({
      ...{ model, words: this.#words, common: this.words, activeClass: this.activeClass },
      points: this.#points.get(this.#data.households, model) ?? undefined,
      isCompact: this.table || this.#carded(model) !== undefined,
      ...{ times: this.#times, timesText: this.#timesText },
      ...{ hasHeights: heights !== undefined, syntheticHeights: heights?.synthetic ?? false },
      toggleClass: this.#toggleClass,
      exaggerate: (value) => (this.exaggeration = value),
    });
  }

  #renderAxis({ statistics, place, shortSummary }: ViewModel): TemplateResult {
    const clock = this.#clock.get([statistics, place], () =>
      clockOf(axisOf(statistics), statistics, place.region.code),
    );
    return html`<om-time-axis
      .moments=${clock.moments}
      .values=${clock.values}
      .describe=${() => shortSummary}
      .period=${this.period}
    ></om-time-axis>`;
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
      elevation: isRefused ? undefined : this.#heights.value,
      imagery: isRefused ? undefined : this.#imagery?.set,
      lacksTiles: this.#terrain.lacksTiles,
      toggleTable: () => (this.table = !this.table),
      download: () => void this.#download(),
    });
  }

  #stateOptions() {
    const { state, words } = this;
    const emptyText = this.#data.shown ? words.povertyMap.nothingAtAll : words.povertyMap.noRegion;
    return { state, words, emptyText, problem: this.#data.problem, retry: () => this.#data.retry() };
  }
}
