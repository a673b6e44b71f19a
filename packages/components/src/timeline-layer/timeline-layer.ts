// <om-timeline-layer>: an indicator on the map over time, with its clock; put inside any om-map.
import type { ClassMethod } from '@onemap/contract';
import type { DataSource, TimeMode, TimeUnit } from '@onemap/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmFeatureSelectEvent, type OmClassToggleEvent, type OmPlayChangeEvent } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import { linesFromAttribute, ownLines } from '../figures/own-lines.js';
import { pointLegendStyles } from '../figures/point-legend.js';
import { axisOf } from '../figures/shown-span.js';
import { regionCode, timeChoice, unitOfPeriod } from '../figures/view-choice.js';
import type { ViewModel } from '../figures/view-model.js';
import { VillageFiguresController } from '../figures/village-figures.controller.js';
import { OmElement, type ElementState } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { stateAnnouncement, stateStyles, stateView, type StateViewOptions } from '../internal/state-view.js';
import type { PanelsOverMap } from '../map/map.controller.js';
import { optionList } from '../poverty-map/keyboard.js';
import type { GuestPicture, PictureGuest } from '../poverty-map/picture-guest.js';
import { MapAround } from '../sketching/map-around.js';
import { tokens } from '../styles/tokens.js';
import type { AxisMark } from '../time-axis/axis-layout.js';
import { pictureWordsOf } from '../picture-file/words.js';
import { clockOf, whenDrawn, type Clock } from './clock.js';
import { exportMenuStyles } from './export-menu.js';
import type { PlayOptions, StillOptions } from './exports.js';
import { GuestController } from './guest.controller.js';
import { LayerExports } from './layer-exports.js';
import { LayerRoom } from './layer-room.js';
import { LegendFit } from './legend-fit.js';
import { legendPart } from './legend-part.js';
import { Moments } from './moments.js';
import { guestTable, refusalNotice, tipCard, titleCard, type TitleCard } from './parts.js';
import { PictureController, type Drawn, type Shot } from './picture.controller.js';
import { ThemeController } from './theme.controller.js';
import { legendPanelStyles } from './themes/legend-panel.js';
import { themeName } from './themes/load-theme.js';
import { wordsOf } from './themes/theme-words.js';
import type { ThemeName } from './themes/theme.js';
import { timelineLayerStyles } from './timeline-layer.styles.js';
import { TransitionController } from './transition.controller.js';
import { frameWords } from './words.js';

/**
 * @summary An indicator on the map over time: its axis at the bottom, one classification for the whole play.
 * @event {OmPeriodChangeEvent} om-period-change - Another period is shown: the user chose it, or a play went on.
 * @event {OmModeChangeEvent} om-mode-change - The user chose another way to look at time.
 * @event {OmPlayChangeEvent} om-play-change - A play began or ended.
 * @event {OmFeatureSelectEvent} om-feature-select - The user selected a region.
 * @event {OmSourceErrorEvent} om-source-error - Data could not be had.
 */
export class OmTimelineLayer extends OmElement implements PanelsOverMap, PictureGuest {
  static override styles = [
    ...[tokens, controlStyles, stateStyles, legendPanelStyles, pointLegendStyles, exportMenuStyles],
    timelineLayerStyles,
  ];

  /** Region whose children are shown, 2 to 12 digits; pins it. Default the provider's. */
  @property() region?: string;
  /** Indicator shown; pins it. Default the provider's. */
  @property() indicator?: string;
  /** Period shown, `2016` or `2013/2016`; pins it. Default the provider's, else the latest year with data. */
  @property() period?: string;
  /** `year`, `quarter` or `month`, where the indicator has them; pins it. Default the unit of the period, chosen on the axis. */
  @property() unit?: TimeUnit;
  /** `instant`, `range` (what changed, or the sum of events) or `cumulative`; pins it. Default the provider's. */
  @property() mode?: TimeMode;
  /** How classes are made; default policy lines, else quantiles. A change always has classes around no change. */
  @property() classification?: ClassMethod;
  /** Lines of classes of the page's own, in the indicator's unit, as an attribute `3, 10, 20`: eight at most, with `indicator`. */
  @property({ converter: { fromAttribute: linesFromAttribute } }) breaks?: readonly number[];
  /** How it is drawn: `choropleth` (default), `proportional`, `type-distribution`, `change`, `density`, `bivariate`. */
  @property({ reflect: true, converter: { fromAttribute: themeName } }) theme: ThemeName = 'choropleth';
  /** What `type-distribution` divides the whole by: `householdType` (default) or a dimension of the statistics. */
  @property() dimension?: string;
  /** The symbol of `type-distribution`: `pie` (default), `donut` or `bar`. */
  @property({ attribute: 'theme-chart' }) themeChart?: 'pie' | 'donut' | 'bar';
  /** Size of the symbols of `type-distribution`: by the `total` (default), or `equal`. */
  @property({ attribute: 'theme-sizes' }) themeSizes?: 'total' | 'equal';
  /** What `change` shows: the `difference` (default), or the `ratio` in per cent of the first year. */
  @property({ attribute: 'theme-change' }) themeChange?: 'difference' | 'ratio';
  /** What `density` shows: each region as a `unit` (default), `hexagon`s, a smooth `kernel` surface, or `dots`. */
  @property({ attribute: 'theme-density' }) themeDensity?: 'unit' | 'hexagon' | 'kernel' | 'dots';
  /** Indicator that `bivariate` sets against the shown one. */
  @property({ attribute: 'second-indicator' }) secondIndicator?: string;
  /** Steps a second of a play: 0.5, 1 (default), 2 or 4. */
  @property({ type: Number }) speed = 1;
  /** Whether a play begins again at its end. */
  @property({ type: Boolean }) loop = false;
  /** Whether the colours of a play go over from year to year through the classes of the legend; never with reduced motion. */
  @property({ type: Boolean }) interpolate = false;
  /** Events on the axis: policies, inspections, large projects. */
  @property({ attribute: false }) marks: readonly AxisMark[] = [];
  /** Where data comes from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;

  @state() private activeClass: number | null = null;
  @state() private tableOpen = false;
  @state() private playing = false;

  readonly #map = new MapAround(this);
  readonly #room = new LayerRoom(this);
  readonly #fit = new LegendFit(this, () => [this.theme, this.dimension, ...this.#room.size]);
  readonly #guest: GuestController = new GuestController(
    this,
    () => ({ view: this.#shotIn()?.view, tableOpen: this.tableOpen }),
    () => this.#toggleTable(),
  );
  readonly #data = new VillageFiguresController(
    this,
    () => ({
      source: this.#source,
      region: regionCode(this.region) ?? this.view.values.region,
      indicator: this.indicator ?? this.view.values.indicator,
      ...{ method: this.classification, ...ownLines(this) },
      unit: this.unit ?? unitOfPeriod(this.#choice.period),
    }),
    () => this.#drawsClasses,
  );
  readonly #theme = new ThemeController(this, () => ({
    name: this.#drawsItself ? this.theme : 'choropleth',
    options: {
      dimension: this.dimension,
      chart: this.themeChart,
      sizes: this.themeSizes,
      change: this.themeChange,
      density: this.themeDensity,
      second: this.secondIndicator,
      filter: this.view.values.filter,
    },
    source: this.#source,
    catalogue: this.#data.catalogue,
    model: this.#model,
    time: this.#choice,
    scheme: this.view.scheme,
    side: this.#room.side,
  }));
  readonly #picture = new PictureController(this, this.#theme, {
    choose: (kind, id) => this.dispatchEvent(new OmFeatureSelectEvent(kind, id)),
    back: () => this.tableOpen && this.#toggleTable(),
  });
  readonly #moments: Moments = new Moments(this.#theme, () => ({
    ...{ shown: this.#data.shown, words: this.words, time: this.#choice },
    ...{ locale: this.view.values.locale, patterns: this.view.values.patterns, scheme: this.view.scheme },
    households: this.#drawsClasses ? this.#data.households : undefined,
  }));
  readonly #exports = new LayerExports(this, () => {
    const { shot } = this.#moments;
    if (!shot || this.state !== 'ready') return undefined;
    const { locale } = this.view.values;
    return {
      scene: {
        ...{ locale, words: this.words, scheme: this.view.scheme, speed: this.speed },
        handle: this.#map.value,
        createLayer: () => this.#theme.createLayer(),
      },
      ...{ shot, mode: this.#choice.mode, period: this.#choice.period },
      shotAt: (period) => this.#moments.shotAt(period),
    };
  });
  readonly #clock = new Memo<Clock>();
  /** The sentence of the shown period, another function for another one; the axis asks for no other period. */
  readonly #describe = new Memo<() => string>();

  constructor() {
    super();
    new TransitionController(this, {
      moments: () => (this.playing && this.#goesOver ? this.#moments.joined : undefined),
      stepInMs: () => 1000 / this.speed,
      paint: (fills) => this.#picture.paint(fills, this.#map.value, this.#drawn),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.slot === '') this.slot = 'bottom';
  }

  /** Title and legend, which the map keeps what it shows clear of. */
  get panelsOverMap(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.title, .legend')];
  }

  /**
   * The shown moment as a PNG with title, legend, scale, source and 审图号; the page stays as it is.
   * @throws Error (rejects) while nothing is drawn, `UnreadableBasemapError` for a basemap without CORS
   */
  exportStill(options?: StillOptions): Promise<Blob> {
    return this.#exports.still(options);
  }

  /**
   * The play as a GIF or a WebM, one frame a step at the speed of the layer, the last one longer.
   * @throws Error (rejects) while nothing is drawn, `UnreadableBasemapError` for a basemap without CORS, and
   * `WebmUnsupportedError` where the browser records none
   */
  exportPlay(options?: PlayOptions): Promise<Blob> {
    return this.#exports.play(options);
  }

  get #source(): DataSource | undefined {
    return this.source ?? this.view.values.source;
  }

  /** A comparison beside it draws the figures of the same clock, and so does a poverty map with the classes. */
  get #drawsItself(): boolean {
    if (this.#compared) return false;
    return !this.#guest.isGuest || this.theme !== 'choropleth';
  }

  get #compared(): boolean {
    const around = this.closest('om-map')?.querySelector('om-swipe-compare[content=indicator]') ?? null;
    return around !== null;
  }

  /** What stands in place of a poverty map's own picture; undefined in a plain map. */
  get guestPicture(): GuestPicture | undefined {
    return this.#guest.picture;
  }

  // What is shown, derived from what is loaded.

  get #choice() {
    const choice = timeChoice(this.period, this.view.values);
    return this.mode === undefined ? choice : { ...choice, mode: this.mode };
  }

  get #model(): ViewModel | undefined {
    return this.#moments.model;
  }

  /** What is drawn and told here: nothing that another draws, and nothing that is refused. */
  #shotIn(scheme = this.view.scheme): Shot | undefined {
    const shot = this.#moments.shotIn(scheme);
    if (!shot || !this.#drawsItself) return undefined;
    const { selection: selected } = this.view.values;
    const { households } = this.#data;
    return { ...shot, selected, households, scheme, activeClass: this.activeClass };
  }

  get #drawn(): Drawn {
    const scheme = this.view.schemeOn(this.#map.value);
    return this.#shotIn(scheme) ?? { model: this.#model, scheme };
  }

  /** Other themes have points of their own, and a poverty map draws its households itself. */
  get #drawsClasses(): boolean {
    return this.#drawsItself && this.theme === 'choropleth';
  }

  /** Whether a play goes over from year to year. */
  get #goesOver(): boolean {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return this.interpolate && !still && this.#drawsClasses && this.#choice.mode === 'instant';
  }

  protected override update(changed: PropertyValues<this>): void {
    this.toggleAttribute('narrow', this.#room.narrow);
    this.toggleAttribute('low', this.#room.low);
    this.state = this.#stateNow();
    this.#picture.prepare(this.#shotIn());
    super.update(changed);
  }

  protected override updated(): void {
    const draws = this.#guest.isGuest ? this.guestPicture !== undefined : this.#drawsItself;
    this.#picture.draw(draws ? this.#map.value : undefined, this.#drawn);
  }

  /** Beside a comparison there is no place for another picture. */
  get #misplaced(): boolean {
    return !this.#drawsItself && this.theme !== 'choropleth';
  }

  #stateNow(): ElementState {
    const notReady = [this.#data.state, this.#theme.state].find((state) => state !== 'ready');
    if (notReady) return notReady;
    if (this.#misplaced) return 'empty';
    return this.#model?.hasFigures === true && this.#theme.view?.kind === 'view' ? 'ready' : 'empty';
  }

  protected override render(): unknown {
    const model = this.#model;
    const options = this.#stateOptions();
    if (!model?.hasFigures) return html`<div class="notice">${stateView(options)}</div>`;
    const shot = this.#shotIn();
    const told = shot?.view ?? model;
    return html`${shot ? this.#renderOver(shot) : this.#renderNotice()}
      <div class="base">
        ${shot && this.#guest.isGuest ? guestTable(this.#card(shot)) : nothing}
        ${shot && !this.#picture.hidden ? this.#renderLegend(shot) : nothing} ${this.#renderExport(model)}
        ${this.#renderAxis(model, told)}
      </div>
      ${stateAnnouncement(options, `${told.title}${this.words.povertyMap.stop}${told.summary}`)}`;
  }

  /** What lies over the map; a poverty map has the title in its own card. */
  #renderOver(shot: Shot): TemplateResult {
    const { hidden, hit, options, visit } = this.#picture;
    const label = shot.view.title + (hidden ? this.words.povertyMap.hidden : '');
    return html`${optionList(options, visit.visited, label, visit)}
    ${this.#guest.isGuest ? nothing : titleCard(this.#card(shot))}
    ${tipCard(hit && !hidden ? shot.view.tell(hit) : [])}`;
  }

  #card({ model, view, selected }: Shot): TitleCard {
    return {
      ...{ model, view, tableOpen: this.tableOpen, narrow: this.#room.narrow || this.#room.low },
      selected: this.#picture.hit?.region ?? selected,
      toggleTable: this.#toggleTable,
      choose: (region) => this.dispatchEvent(new OmFeatureSelectEvent('region', region)),
    };
  }

  /** Why there is no picture; a poverty map has its own of the classes. */
  #renderNotice(): TemplateResult | typeof nothing {
    const { view } = this.#theme;
    const options = this.#stateOptions();
    if (view?.kind === 'refusal') {
      const { offer } = wordsOf(frameWords, this.view.values.locale);
      return refusalNotice(view, offer, (theme) => (this.theme = theme));
    }
    const mapTells = this.#guest.isGuest && this.state !== 'error';
    if ((!this.#drawsItself && !this.#misplaced) || mapTells) return nothing;
    return html`<div class="notice">${stateView(options)}</div>`;
  }

  #renderExport({ statistics }: ViewModel): TemplateResult | typeof nothing {
    if (this.state !== 'ready') return nothing;
    return this.#exports.menu(this.view.values.locale, statistics.moments.length > 1);
  }

  #renderLegend(shot: Shot): TemplateResult {
    const { narrow, low, folded } = this.#room;
    const { folds } = this.#fit;
    return legendPart(shot, {
      ...{ folded: folded || folds, small: narrow || low || folds, drawsClasses: this.#drawsClasses },
      note: this.#goesOver ? pictureWordsOf(this.view.values.locale).interpolated : '',
      toggle: this.#onClassToggle,
      onPaper: () => this.#shotIn('light')?.view.legend,
    });
  }

  #renderAxis({ statistics, place }: ViewModel, told: Pick<ViewModel, 'shortSummary'>): TemplateResult {
    const clock = this.#clock.get([statistics, place], () =>
      clockOf(axisOf(statistics), statistics, place.region.code),
    );
    return html`<om-time-axis
      .moments=${clock.moments}
      .units=${this.unit === undefined ? (statistics.indicator.timeUnits ?? yearOnly) : noUnits}
      .values=${clock.values}
      .describe=${this.#describe.get([told], () => () => told.shortSummary)}
      .marks=${this.marks}
      .ready=${this.#ready}
      .period=${this.period}
      .mode=${this.mode}
      .speed=${this.speed}
      .loop=${this.loop}
      .low=${this.#room.low}
      @om-play-change=${this.#onPlayChange}
    ></om-time-axis>`;
  }

  #stateOptions(): StateViewOptions {
    const { state, words } = this;
    const problem = this.#data.problem ?? this.#theme.problem;
    return { state, words, emptyText: this.#emptyText(), problem, retry: this.#retry };
  }

  #emptyText(): string {
    const { view } = this.#theme;
    const { noRegion, nothingAtAll } = this.words.povertyMap;
    if (view?.kind === 'refusal') return view.text;
    if (!this.#data.shown) return noRegion;
    if (!this.#misplaced || !this.#model?.hasFigures) return nothingAtAll;
    return wordsOf(frameWords, this.view.values.locale).besideComparison;
  }

  readonly #toggleTable = (): void => {
    this.tableOpen = !this.tableOpen;
  };

  readonly #retry = (): void => {
    this.#data.retry();
    this.#theme.retry();
  };

  readonly #ready = (): Promise<void> => whenDrawn(this, () => this.#map.value);

  readonly #onPlayChange = ({ playing }: OmPlayChangeEvent): void => {
    this.playing = playing;
  };

  readonly #onClassToggle = ({ classIndex }: OmClassToggleEvent): void => {
    this.activeClass = classIndex;
  };
}

const yearOnly: readonly TimeUnit[] = ['year'];
const noUnits: readonly TimeUnit[] = [];
