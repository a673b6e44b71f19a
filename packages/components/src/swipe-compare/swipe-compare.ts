// <om-swipe-compare>: two times of one place on a map, side by side, through a lens, faded, blinking, or on two maps.
import type { Bbox } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import {
  swipeModes,
  swipeSides,
  type ImagerySet,
  type MapHandle,
  type MapLayer,
  type SwipeMode,
  type SwipeSide,
  type SwipeView,
} from '@onemap/core/map';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  OmAreaSelectEvent,
  OmFeatureSelectEvent,
  OmPeriodChangeEvent,
  OmSourceErrorEvent,
  OmSwipeChangeEvent,
  type SwipeState,
} from '../events/index.js';
import { FiguresController } from '../figures/figures.controller.js';
import { regionCode, yearPeriod } from '../figures/view-choice.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { loadProblem, type LoadProblem } from '../internal/load-problem.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { WidthController } from '../internal/width-controller.js';
import type { PanelsOverMap } from '../map/map.controller.js';
import type { OmMapChangeEvent } from '../map/map-change-event.js';
import { MapAround } from '../sketching/map-around.js';
import { tokens } from '../styles/tokens.js';
import { AreaController } from './area.controller.js';
import { barView, creditsOf, narrowBelow } from './bar.js';
import { BlinkController } from './blink.controller.js';
import { CatalogueController } from './catalogue.controller.js';
import type { SideInputs } from './compared-side.js';
import { ComparedSides } from './compared-sides.js';
import type { PictureWords } from './comparison-picture.js';
import { ComparisonController } from './comparison.controller.js';
import { DividerController } from './divider.controller.js';
import { keptInside } from './divider-keys.js';
import { faultText, type SideFailure } from './imagery-fault.js';
import { legendView } from './legend.js';
import { PictureController } from './picture.controller.js';
import { onImage, summaryOf, type SideModel } from './side-model.js';
import { stageView } from './stage.js';
import { swipeCompareStyles } from './swipe-compare.styles.js';
import { swipeWordsOf, type SwipeWords } from './words.js';

/**
 * @summary Two times of the same place: imagery, figures or any layers, with a divider, a lens, a fade, a blink or two maps.
 * @event {OmSwipeChangeEvent} om-swipe-change - The user moved the divider (at the end of a drag), or chose another way or year.
 * @event {OmAreaSelectEvent} om-area-select - The user drew a rectangle, or took it away.
 * @event {OmPeriodChangeEvent} om-period-change - The user chose the year of the side that follows the clock.
 * @event {OmFeatureSelectEvent} om-feature-select - The user selected a region.
 * @event {OmSourceErrorEvent} om-source-error - Data or imagery could not be had.
 * @csspart base - The choices below the image.
 * @csspart handle - What is dragged.
 * @csspart label - Year and day of capture on the image.
 */
export class OmSwipeCompare extends OmElement implements PanelsOverMap {
  static override styles = [tokens, controlStyles, stateStyles, swipeCompareStyles];

  /** What is compared: `imagery` (default) of two years, or an `indicator` in two years. */
  @property({ reflect: true }) content: 'imagery' | 'indicator' = 'imagery';
  /** The catalogue of imagery; default the source's. */
  @property({ attribute: false }) imagery?: readonly ImagerySet[];
  /** Year on the left; default 2013 where there are 2013 and 2015, else the first. */
  @property() left?: string;
  /** Year on the right; default 2015 where there are 2013 and 2015, else the last. */
  @property() right?: string;
  /** Layers of the page's own on the left, instead of a year; they are added and taken off, never disposed. */
  @property({ attribute: false }) leftLayers?: readonly MapLayer[];
  /** Layers of the page's own on the right. */
  @property({ attribute: false }) rightLayers?: readonly MapLayer[];
  /** Name of the page's own layers on the left. */
  @property({ attribute: 'left-label' }) leftLabel = '';
  /** Name of the page's own layers on the right. */
  @property({ attribute: 'right-label' }) rightLabel = '';
  /** `vertical` (default) or `horizontal` divider, `spyglass`, `opacity`, `blink`, or `twin` for two maps in step. */
  @property() mode: SwipeMode = 'vertical';
  /** Per cent, 0 to 100: share of the left (upper) side, default 50; with a spyglass its distance from the left. */
  @property({ type: Number }) position = 50;
  /** Per cent from the top where the spyglass stands; default 50. */
  @property({ type: Number, attribute: 'lens-y' }) lensY = 50;
  /** Radius of the spyglass in CSS pixels, 40 to 400; default 120. */
  @property({ type: Number, attribute: 'lens-radius' }) lensRadius = 120;
  /** Seconds that each side is shown when blinking; default 1, at least 0.5. */
  @property({ type: Number, attribute: 'blink-seconds' }) blinkSeconds = 1;
  /** The side whose year is the provider's: `left` or `right`; default neither. */
  @property() follow?: SwipeSide;
  /** Whether a rectangle can be drawn on the image. */
  @property({ type: Boolean, attribute: 'select-area' }) selectArea = false;
  /** The rectangle on the image, `[west, south, east, north]` in degrees. */
  @property({ attribute: false }) area?: Bbox;
  /** Region whose children are compared; pins it. Default the provider's. */
  @property() region?: string;
  /** Indicator that is compared; pins it. Default the provider's. */
  @property() indicator?: string;
  /** Where figures come from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;

  @state() private failure: SideFailure | undefined;

  readonly #context = new MapAround(this);
  readonly #width = new WidthController(this);
  readonly #data = new FiguresController(this, () => ({
    source: this.source ?? this.view.values.source,
    region: this.content === 'indicator' ? (regionCode(this.region) ?? this.view.values.region) : undefined,
    indicator: this.indicator ?? this.view.values.indicator,
    method: undefined,
  }));
  readonly #catalogue = new CatalogueController(this, () => ({
    given: this.imagery,
    source: this.source ?? this.view.values.source,
    wanted: this.content === 'imagery' && !(this.leftLayers && this.rightLayers),
  }));
  readonly #blink = new BlinkController(this, () => ({
    on: this.#mode === 'blink',
    seconds: this.blinkSeconds,
  }));
  readonly #comparison = new ComparisonController(this, {
    onPick: (region) => this.dispatchEvent(new OmFeatureSelectEvent('region', region)),
    onError: (failure) => this.#failed(failure),
  });
  readonly #areas = new AreaController(this, (area) => this.#selectArea(area));
  readonly #divider = new DividerController(this, {
    view: () => this.#swipeView,
    size: () => this.#comparison.size,
    tell: () => this.#tell(),
  });
  readonly #sides = new ComparedSides((side) => this.#inputsOf(side));
  readonly #picture = new PictureController(this, {
    map: () => this.#comparison.picture(),
    words: () => this.#pictureWords,
    fileName: () => this.#sides.both.map(({ label }) => label).join(' '),
    notReadable: () => this.#words.notReadable,
  });
  #ownHandle: MapHandle | undefined;
  #alone = false;
  #fontFamily = '';
  /** The extent that this element has given to its map. */
  #extent: Bbox | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#alone = !this.parentElement?.closest('om-map, om-poverty-map');
    this.toggleAttribute('alone', this.#alone);
    if (!this.#alone && this.slot === '') this.slot = 'bottom';
  }

  /** The legend, which the map keeps what it shows clear of. */
  get panelsOverMap(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('om-legend')];
  }

  /** What a permalink needs. */
  get swipeState(): SwipeState {
    const { position, lensY, lensRadius } = this;
    const year = (side: SwipeSide): string | undefined => this.#sides.of(side).year?.toString();
    return { mode: this.#mode, position, lensY, lensRadius, left: year('left'), right: year('right') };
  }

  /**
   * The comparison as it is on the screen, as a PNG with years, days and sources below.
   * @throws Error named `SecurityError` when imagery from another host may not be read
   */
  picture(): Promise<Blob> {
    return this.#picture.png();
  }

  get #pictureWords(): PictureWords {
    const credits = [this.#synthetic ? this.words.synthetic : '', this.#credits].filter(
      (text) => text !== '',
    );
    const [left, right] = this.#sides.inWords(this.#mode, this.#words);
    return { title: this.#words.label, left, right, credits: credits.join(this.#words.between) };
  }

  get #words(): SwipeWords {
    return swipeWordsOf(this.view.values.locale);
  }

  get #mode(): SwipeMode {
    return swipeModes.find((mode) => mode === this.mode) ?? 'vertical';
  }

  get #handle(): MapHandle | undefined {
    return this.#alone ? this.#ownHandle : this.#context.value;
  }

  get #swipeView(): SwipeView {
    const place = keptInside(this);
    const blinking = this.#mode === 'blink';
    return {
      ...place,
      mode: this.#mode,
      position: blinking ? (this.#blink.shown === 'left' ? 100 : 0) : place.position,
    };
  }

  get #stacked(): boolean {
    const [width, height] = this.#comparison.size ?? [1, 0];
    return height > width;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Asking for styles costs a drag of the divider a sixth of its frame.
    const dragged = changed.size === 1 && changed.has('position');
    if (this.content === 'indicator' && !dragged) this.#fontFamily = getComputedStyle(this).fontFamily;
    this.toggleAttribute('narrow', this.#width.width > 0 && this.#width.width < narrowBelow);
    if (changed.has('imagery') || changed.has('left') || changed.has('right')) this.failure = undefined;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.state = this.#stateNow();
    super.update(changed);
  }

  #stateNow(): this['state'] {
    if (this.#problem) return 'error';
    if (this.#catalogue.state === 'loading') return 'loading';
    if (this.content === 'indicator' && !this.#data.shown && !(this.leftLayers && this.rightLayers))
      return this.#data.state;
    return this.#sides.missing !== '' ? 'empty' : 'ready';
  }

  protected override updated(): void {
    const [left, right] = this.#sides.both;
    const before = this.#comparison.size;
    this.#comparison.show(this.#handle, {
      view: this.#swipeView,
      left: left.content,
      right: right.content,
      stacked: this.#stacked,
    });
    this.#areas.show(this.#handle, this.area);
    this.#comparison.highlight(this.view.values.selection ?? null);
    this.#showPlace(left, right);
    // The first frame of a map gives the stage its size.
    if (before === null && this.#comparison.size !== null) requestAnimationFrame(() => this.requestUpdate());
  }

  /** A map without an extent of its own takes that of what is compared. */
  #showPlace(left: SideModel, right: SideModel): void {
    const map = this.#alone ? this.renderRoot.querySelector('om-map') : this.closest('om-map');
    const bbox = this.#data.shown?.place.bbox ?? left.set?.extent ?? right.set?.extent;
    if (!map || !bbox || (map.extent !== undefined && map.extent !== this.#extent)) return;
    this.#extent = bbox;
    map.extent = bbox;
  }

  #inputsOf(side: SwipeSide): SideInputs {
    const { locale, period } = this.view.values;
    const left = side === 'left';
    const scheme = this.view.schemeOn(this.#handle);
    return {
      content: this.content,
      imagery: this.#catalogue.sets,
      layers: left ? this.leftLayers : this.rightLayers,
      label: left ? this.leftLabel : this.rightLabel,
      year: (this.follow === side ? period?.to.slice(0, 4) : undefined) ?? (left ? this.left : this.right),
      shown: this.#data.shown,
      looks: { words: this.words, locale, scheme, fontFamily: this.#fontFamily },
      swipeWords: this.#words,
    };
  }

  protected override render(): unknown {
    const inside = html`${this.#renderStage()}
      <div class="below">${this.#renderLegend()} ${this.#renderBar()}</div>
      ${stateAnnouncement(this.#stateOptions(), this.#summary)}`;
    if (!this.#alone) return inside;
    return html`<om-map @om-map-change=${this.#onMapChange}
      ><div slot="bottom" class="inside">${inside}</div></om-map
    >`;
  }

  #renderStage(): TemplateResult | typeof nothing {
    const { size } = this.#comparison;
    if (!size || !this.#handle) return nothing;
    return stageView({
      view: this.#swipeView,
      size,
      stacked: this.#stacked,
      left: this.#onImage('left'),
      right: this.#onImage('right'),
      words: this.#words,
      divider: this.#divider,
    });
  }

  #onImage(side: SwipeSide): SideModel {
    return onImage(this.#sides.of(side), this.#comparison.progress(side), this.#words);
  }

  #renderLegend(): unknown {
    return legendView(this.#sides.viewOf('right'), this.#words.between, this.hasAttribute('narrow'));
  }

  #renderBar(): TemplateResult {
    if (this.state === 'loading' || this.state === 'error')
      return html`<div class="bar">${stateView(this.#stateOptions())}</div>`;
    return barView({
      mode: this.#mode,
      position: keptInside(this).position,
      left: this.#sides.of('left'),
      right: this.#sides.of('right'),
      words: this.#words,
      blink: this.#blink,
      area: { chosen: this.area !== undefined, offered: this.selectArea, drawing: this.#areas.drawing },
      synthetic: this.#synthetic,
      credits: this.#picture.note || this.#credits,
      common: this.words,
      chooseYear: (side, year) => this.#chooseYear(side, year),
      chooseMode: (mode) => this.#chooseMode(mode),
      drawArea: (drawing) => this.#areas.setDrawing(drawing),
      takeView: () => this.#selectArea(this.#handle?.viewState()?.bbox),
      clearArea: () => this.#selectArea(undefined),
      fadeTo: (position) => (this.position = position),
      tell: () => this.#tell(),
      save: () => void this.#picture.save(),
    });
  }

  get #synthetic(): boolean {
    return this.#sides.synthetic || (this.#data.shown?.statistics.synthetic ?? false);
  }

  get #credits(): string {
    const statistics = this.#data.shown?.statistics;
    return creditsOf(this.#sides.both, statistics ? [statistics.source] : [], {
      words: this.#words,
      common: this.words,
    });
  }

  get #summary(): string {
    const models = swipeSides.map((side) => this.#onImage(side));
    return summaryOf(this.#mode, this.#sides.inWords(this.#mode, this.#words), models, this.#words);
  }

  #stateOptions() {
    const { state, words, failure } = this;
    const emptyText = this.#sides.missing || words.povertyMap.noRegion;
    const problem = this.#problem ?? this.#data.problem;
    const errorText = failure && faultText(failure, this.#sides.of(failure.side).label, this.#words);
    return { state, words, emptyText, errorText, problem, retry: () => this.#retry() };
  }

  get #problem(): LoadProblem | undefined {
    return this.failure ? loadProblem(this.failure.error) : this.#catalogue.problem;
  }

  #retry(): void {
    this.failure = undefined;
    this.#comparison.retry();
    this.#data.retry();
    this.#catalogue.retry();
  }

  #failed(failure: SideFailure): void {
    this.failure = failure;
    this.dispatchEvent(new OmSourceErrorEvent(failure.error));
  }

  #chooseMode(mode: SwipeMode): void {
    this.mode = mode;
    this.#tell();
  }

  #chooseYear(side: SwipeSide, year: number): void {
    if (this.follow === side) this.dispatchEvent(new OmPeriodChangeEvent(yearPeriod(year)));
    else if (side === 'left') this.left = String(year);
    else this.right = String(year);
    this.#tell();
  }

  #selectArea(area: Bbox | undefined): void {
    this.#areas.setDrawing(false);
    this.area = area;
    this.dispatchEvent(new OmAreaSelectEvent(area));
  }

  #tell(): void {
    this.dispatchEvent(new OmSwipeChangeEvent(this.swipeState));
  }

  readonly #onMapChange = ({ handle }: OmMapChangeEvent): void => {
    this.#ownHandle = handle;
    this.requestUpdate();
  };
}
