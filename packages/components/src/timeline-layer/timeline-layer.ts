// <om-timeline-layer>: an indicator on the map over time, with its clock; put inside any om-map.
import { ContextConsumer } from '@lit/context';
import type { Bbox, ClassMethod } from '@onemap/contract';
import type { DataSource, TimeMode } from '@onemap/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmFeatureSelectEvent, type OmClassToggleEvent } from '../events/index.js';
import { FiguresController } from '../figures/figures.controller.js';
import { Memo } from '../figures/memo.js';
import { axisOf, shownSpan, type ShownSpan } from '../figures/shown-span.js';
import { surfaceModel } from '../figures/surface-model.js';
import { thematicStyle } from '../figures/thematic-style.js';
import { regionCode, timeChoice } from '../figures/view-choice.js';
import { dimmedRegions, viewModel, type ViewModel } from '../figures/view-model.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { WidthController } from '../internal/width-controller.js';
import { mapContext } from '../map/context.js';
import type { PanelsOverMap } from '../map/map.controller.js';
import { SurfaceController, type SurfaceModel } from '../map/surface.controller.js';
import { tokens } from '../styles/tokens.js';
import type { AxisMark } from '../time-axis/axis-layout.js';
import { clockOf, type Clock } from './clock.js';
import { timelineLayerStyles } from './timeline-layer.styles.js';

/** Narrower than this, in CSS pixels, the legend folds to a bar of colours. */
const compactBelow = 640;
const noPoints = { points: null, palette: [] } as const;

/**
 * @summary An indicator on the map over time: its axis at the bottom, one classification for the whole play.
 * @event {OmPeriodChangeEvent} om-period-change - Another period is shown: the user chose it, or a play went on.
 * @event {OmModeChangeEvent} om-mode-change - The user chose another way to look at time.
 * @event {OmPlayChangeEvent} om-play-change - A play began or ended.
 * @event {OmFeatureSelectEvent} om-feature-select - The user selected a region.
 * @event {OmSourceErrorEvent} om-source-error - Data could not be had.
 */
export class OmTimelineLayer extends OmElement implements PanelsOverMap {
  static override styles = [tokens, controlStyles, stateStyles, timelineLayerStyles];

  /** Region whose children are shown, 2 to 12 digits; pins it. Default the provider's. */
  @property() region?: string;
  /** Indicator shown; pins it. Default the provider's. */
  @property() indicator?: string;
  /** Period shown, `2016` or `2013/2016`; pins it. Default the provider's, else the latest year with data. */
  @property() period?: string;
  /** `instant`, `range` (what changed, or the sum of events) or `cumulative`; pins it. Default the provider's. */
  @property() mode?: TimeMode;
  /** How classes are made; default policy lines, else quantiles. A change always has classes around no change. */
  @property() classification?: ClassMethod;
  /** Steps a second of a play: 0.5, 1 (default), 2 or 4. */
  @property({ type: Number }) speed = 1;
  /** Whether a play begins again at its end. */
  @property({ type: Boolean }) loop = false;
  /** Events on the axis: policies, inspections, large projects. */
  @property({ attribute: false }) marks: readonly AxisMark[] = [];
  /** Where data comes from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;

  @state() private activeClass: number | null = null;

  readonly #map = new ContextConsumer(this, { context: mapContext, subscribe: true });
  readonly #width = new WidthController(this);
  readonly #data = new FiguresController(this, () => ({
    source: this.source ?? this.view.values.source,
    region: regionCode(this.region) ?? this.view.values.region,
    indicator: this.indicator ?? this.view.values.indicator,
    method: this.classification,
  }));
  readonly #surface = new SurfaceController(this, {
    onHover: (hit) => this.#surface.highlight({ hovered: hit?.region ?? null }),
    onPick: ({ region }) => {
      if (region !== null) this.dispatchEvent(new OmFeatureSelectEvent('region', region));
    },
  });
  readonly #clock = new Memo<Clock>();
  readonly #span = new Memo<ShownSpan | undefined>();
  readonly #view = new Memo<ViewModel>();
  readonly #drawn = new Memo<SurfaceModel>();
  readonly #dimmed = new Memo<ReadonlySet<string>>();
  /** The extent that this layer has given to its map. */
  #extent: Bbox | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.slot === '') this.slot = 'bottom';
  }

  /** Title and legend, which the map keeps what it shows clear of. */
  get panelsOverMap(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.title, om-legend')];
  }

  /** A poverty map around it draws the same figures of the same clock itself. */
  get #drawsItself(): boolean {
    return this.closest('om-poverty-map') === null;
  }

  protected override update(changed: PropertyValues<this>): void {
    const { state } = this.#data;
    this.toggleAttribute('narrow', this.#width.width > 0 && this.#width.width < compactBelow);
    this.state = state === 'ready' && this.#model?.hasFigures !== true ? 'empty' : state;
    super.update(changed);
  }

  protected override updated(): void {
    const model = this.#model;
    this.#surface.attach(this.#drawsItself ? this.#map.value : undefined);
    if (!model || !this.#drawsItself) return this.#surface.clear();
    this.#showPlace(model);
    const { fontFamily } = getComputedStyle(this);
    const { scheme } = this.view;
    this.#surface.draw(
      this.#drawn.get([model, scheme, fontFamily], () =>
        surfaceModel(model, noPoints, thematicStyle(scheme, fontFamily, false), scheme),
      ),
    );
    const dimmed = this.#dimmed.get([model, this.activeClass], () => dimmedRegions(model, this.activeClass));
    this.#surface.highlight({ selected: this.view.values.selection ?? null, dimmed });
  }

  /** A map without an extent of its own takes the region's, and shows it clear of what stands over it. */
  #showPlace({ place }: ViewModel): void {
    const map = this.closest('om-map');
    if (!map || !place.bbox || (map.extent !== undefined && map.extent !== this.#extent)) return;
    this.#extent = place.bbox;
    map.extent = place.bbox;
  }

  get #choice() {
    const choice = timeChoice(this.period, this.view.values);
    return this.mode === undefined ? choice : { ...choice, mode: this.mode };
  }

  get #model(): ViewModel | undefined {
    const { shown } = this.#data;
    if (!shown) return undefined;
    const { place, statistics } = shown;
    const { mode, period } = this.#choice;
    const span = this.#span.get([statistics, mode, period?.from, period?.to], () =>
      shownSpan(statistics, { mode, period }),
    );
    if (!span) return undefined;
    const { locale } = this.view.values;
    return this.#view.get([place, span, locale], () =>
      viewModel(place, statistics, span, { words: this.words, locale }),
    );
  }

  protected override render(): unknown {
    const model = this.#model;
    if (!model?.hasFigures) return html`<div class="notice">${stateView(this.#stateOptions())}</div>`;
    const own = this.#drawsItself;
    return html`${own ? this.#renderTitle(model) : nothing}
      <div class="base">${own ? this.#renderLegend(model) : nothing} ${this.#renderAxis(model)}</div>
      ${stateAnnouncement(this.#stateOptions(), `${model.title}${this.words.povertyMap.stop}${model.summary}`)}`;
  }

  /** In a plain map nothing else says what is shown and whence it is; stands at its top left. */
  #renderTitle({ place, statistics, ...model }: ViewModel): TemplateResult {
    const { words } = this;
    const narrow = this.hasAttribute('narrow');
    const approval = `${words.mapApproval} ${place.approvalNumber ?? '——'}`;
    return html`<div class="title">
      <h2>${narrow ? model.shortTitle : model.title}</h2>
      <p>${narrow ? model.shortSummary : model.summary}</p>
      <p class="quiet">
        ${statistics.synthetic ? html`<span class="tag tag-synthetic">${words.synthetic}</span>` : nothing}
        ${approval} · ${words.map.dataFrom(statistics.source)}
      </p>
    </div>`;
  }

  #renderLegend(model: ViewModel): TemplateResult {
    return html`<om-legend
      .legend=${model.legend}
      .level=${model.childLevel ?? 'town'}
      .activeClass=${this.activeClass}
      layout=${this.hasAttribute('narrow') ? 'compact' : 'full'}
      @om-class-toggle=${this.#onClassToggle}
    ></om-legend>`;
  }

  #renderAxis({ statistics, place }: ViewModel): TemplateResult {
    const clock = this.#clock.get([statistics, place], () =>
      clockOf(axisOf(statistics), statistics, place.region.code),
    );
    return html`<om-time-axis
      .moments=${clock.moments}
      .values=${clock.values}
      .describe=${this.#describe}
      .marks=${this.marks}
      .ready=${this.#ready}
      .period=${this.period}
      .mode=${this.mode}
      .speed=${this.speed}
      .loop=${this.loop}
    ></om-time-axis>`;
  }

  #stateOptions() {
    const { state, words } = this;
    const { noRegion, nothingAtAll } = words.povertyMap;
    const emptyText = this.#data.shown ? nothingAtAll : noRegion;
    return { state, words, emptyText, problem: this.#data.problem, retry: () => this.#data.retry() };
  }

  /** The sentence of the shown period; the axis asks for no other. */
  readonly #describe = (): string => this.#model?.shortSummary ?? '';

  /** A play waits for the frame that shows the year, and for the data of a region that was opened meanwhile. */
  readonly #ready = async (): Promise<void> => {
    while (this.#data.state === 'loading') await afterAWhile();
    const map = this.#map.value?.map;
    if (!map) return;
    map.render();
    await new Promise<void>((drawn) => map.once('rendercomplete', () => drawn()));
  };

  readonly #onClassToggle = ({ classIndex }: OmClassToggleEvent): void => {
    this.activeClass = classIndex;
  };
}

const afterAWhile = (): Promise<unknown> => new Promise((later) => setTimeout(later, 50));
