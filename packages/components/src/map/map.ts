// <om-map>: a map with its controls; everything that is drawn on it comes from the elements inside.
import { ContextProvider } from '@lit/context';
import type { Bbox, Place, Position } from '@onemap/contract';
import { scaleBar, type DataSource, type Locale } from '@onemap/core';
import type { BasemapConfig, BasemapRefusal, MapHandle } from '@onemap/core/map';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmBasemapRefuseEvent } from '../events/index.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/first-icons.js';
import { Patience } from '../internal/patience.js';
import type { Messages } from '../locales/messages.js';
import { tokens } from '../styles/tokens.js';
import { basemapFromAttribute } from './basemap-attribute.js';
import { mapContext } from './context.js';
import { EndRoomController } from './end-room.controller.js';
import { FullScreenController } from './full-screen.controller.js';
import { GraticuleController } from './graticule.controller.js';
import { LocatePanel } from './locate-panel.js';
import { OmMapChangeEvent } from './map-change-event.js';
import { OmPlaceChooseEvent } from './place-choose-event.js';
import { MapController, type MapPlace } from './map.controller.js';
import { mapStyles } from './map.styles.js';
import { moveByKey } from './pan-keys.js';
import { PositionMarker } from './position-marker.js';
import { SizeController } from './size.controller.js';

const placeZoom = 15;
const scaleBarWidth = 96;

/**
 * @summary A map with zoom, full extent, locate, scale bar and attribution.
 * @slot - Layer elements; they find the map by themselves.
 * @slot top-start - Controls at the top left.
 * @slot top - Controls in the middle of the top edge.
 * @slot top-end - Controls below the buttons at the top right.
 * @slot bottom-start - Controls at the bottom left, such as a legend.
 * @slot bottom - Controls along the bottom edge, such as a time axis.
 * @slot bottom-end - Controls at the bottom right.
 * @slot panel - A panel at the side; on a phone a sheet at the bottom.
 * @slot attribution - Further words for the attribution line.
 * @event om-basemap-refuse - The basemap service refused the key.
 * @event om-map-change - The map was drawn or has gone (does not bubble).
 * @event om-place-choose - A found place was chosen; the map goes there unless the event is cancelled (does not bubble).
 * @csspart base - The whole map.
 * @csspart viewport - The drawn map, which takes the focus.
 * @csspart attribution - The line at the bottom right.
 * @cssproperty --om-map-panel-width - Width of the panel at the side, default 440px or 40 %.
 * @cssproperty --om-map-min-height - Height in a container that gives none, default 320px.
 */
export class OmMap extends OmElement {
  static override styles = [tokens, controlStyles, mapStyles];

  /** The basemap; as an attribute `blank` (default, needs no network) or a JSON object. */
  @property({ converter: { fromAttribute: basemapFromAttribute } }) basemap: BasemapConfig = {
    type: 'blank',
  };
  /** What full extent shows, `[west, south, east, north]` in degrees. */
  @property({ attribute: false }) extent?: Bbox;
  /** An extent is on its way: until then the map draws its ground alone, and asks for no tile of another place. */
  @property({ attribute: false }) awaitsExtent = false;
  /** 审图号 of the boundaries shown. */
  @property({ attribute: 'approval-number' }) approvalNumber: string | null = null;
  /** Where the shown data comes from, in words. */
  @property({ attribute: 'data-source' }) dataSource = '';
  /** Shows the 示意数据 tag. */
  @property({ type: Boolean }) synthetic = false;
  /** Lines of longitude and latitude over the basemap; the blank one has them anyway. */
  @property({ type: Boolean }) graticule = false;
  /** The arrow keys belong to somebody else; the map itself is then no tab stop. */
  @property({ type: Boolean, attribute: 'passive-keys' }) passiveKeys = false;
  /** Where places are searched; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;
  /** Asks a refusing basemap host for its status; default the browser's. */
  @property({ attribute: false }) fetch?: typeof globalThis.fetch;

  @state() private refusal: BasemapRefusal | undefined;
  @state() private announcement = '';

  readonly #context = new ContextProvider(this, { context: mapContext });
  readonly #size = new SizeController(this);
  protected readonly endRoom = new EndRoomController(this);
  readonly #map = new MapController(this, {
    onHandle: (handle) => this.#handleChanged(handle),
    onRefused: (refusal) => this.#refused(refusal),
  });
  readonly #locate = new LocatePanel(this);
  readonly #patience = new Patience(this, () => this.awaitsExtent);
  readonly #fullScreen = new FullScreenController(this);
  protected readonly lines = new GraticuleController(this, {
    wanted: () => this.graticule && this.basemap.type !== 'blank',
    handle: () => this.handle,
    scheme: () => this.view.schemeOn(this.handle),
  });
  readonly #marker = new PositionMarker();

  /** The drawn map, or undefined while the element is not on a page. */
  get handle(): MapHandle | undefined {
    return this.#map.handle;
  }

  get locateSource(): DataSource | undefined {
    return this.source ?? this.view.values.source;
  }

  get locateLocale(): Locale {
    return this.view.values.locale;
  }

  get locateWords(): Messages {
    return this.words;
  }

  get locateCenter(): Position | undefined {
    return this.handle?.viewState()?.center;
  }

  /** Width in CSS pixels that the panel at the side leaves free. */
  get freeWidth(): number {
    return this.renderRoot.querySelector('.overlay')?.clientWidth ?? this.clientWidth;
  }

  /** Shows the whole extent, clear of the panels over the map. */
  showExtent(animate = true): void {
    this.#map.goHome(animate);
  }

  /** The view stays where it is from now on, as when the user has moved it: panels may grow without a fit. */
  keepView(): void {
    this.#map.leaveHome();
  }

  /** Whether the user has moved the map since it last showed its whole extent. */
  get isMoved(): boolean {
    return this.#map.isMoved;
  }

  /** Goes to a place that was kept, and stays there. `waits`: also when the next extent comes. */
  restorePlace(place: MapPlace, waits = false): void {
    this.#map.showPlace(place, waits);
  }

  showPosition(position: Position, label: string): void {
    this.keepView();
    this.handle?.centerOn(position, placeZoom);
    this.#marker.show(position);
    this.announcement = this.words.map.centredOn(label);
  }

  choosePlace(place: Place): void {
    if (this.dispatchEvent(new OmPlaceChooseEvent(place))) this.showPlace(place);
  }

  /** Brings a place into view. */
  showPlace(place: Place): void {
    if (place.bbox) {
      this.#map.leaveHome();
      this.handle?.fit(place.bbox as Bbox);
      this.announcement = this.words.map.centredOn(place.name);
    } else if (place.center) {
      this.showPosition(place.center, place.name);
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('basemap')) this.refusal = undefined;
    this.toggleAttribute('narrow', this.#size.narrow);
  }

  protected override render() {
    return html`
      <div class=${this.#patience.holds ? 'base base-waiting' : 'base'} part="base">
        <div
          class="viewport"
          part="viewport"
          role="group"
          aria-label=${this.words.map.label}
          tabindex=${this.passiveKeys ? -1 : 0}
          @keydown=${this.#onKey}
        ></div>
        ${this.#marker.element}
        <slot></slot>
        ${this.#renderOverlay()}
        <div class="visually-hidden" role="status">${this.announcement}</div>
      </div>
    `;
  }

  #renderOverlay(): TemplateResult {
    return html`
      <div class="overlay">
        <div class="row row-top">
          <div class="cell" data-panel><slot name="top-start"></slot></div>
          <div class="cell" data-panel><slot name="top"></slot></div>
          <div class="cell cell-end" data-panel>
            ${this.#renderButtons()}
            <slot name="top-end"></slot>
          </div>
        </div>
        ${this.#renderLocate()}
        <div class="spring"></div>
        <div class="row row-bottom">
          <div class="cell" data-panel><slot name="bottom-start"></slot></div>
          <div class="cell" data-panel><slot name="bottom-end"></slot></div>
        </div>
        <div class="cell cell-wide" data-panel><slot name="bottom"></slot></div>
        ${this.#renderLastLine()}
      </div>
      <div class="panel" data-panel><slot name="panel" @slotchange=${this.#onPanelChange}></slot></div>
    `;
  }

  #renderButtons(): TemplateResult {
    const words = this.words.map;
    const button = (label: string, name: Parameters<typeof icon>[0], act: () => void) => html`
      <button class="icon-button" type="button" aria-label=${label} title=${label} @click=${act}>
        ${icon(name)}
      </button>
    `;
    return html`
      <div class="buttons" part="buttons">
        <div class="group">
          ${button(words.zoomIn, 'plus', () => this.#zoom(1))}
          ${button(words.zoomOut, 'minus', () => this.#zoom(-1))}
        </div>
        <div class="group">
          ${button(words.fullExtent, 'maximize', () => this.showExtent())} ${this.#renderFullScreen()}
          <button
            class="icon-button"
            type="button"
            aria-label=${words.locate}
            title=${words.locate}
            aria-expanded=${this.#locate.open}
            @click=${this.#toggleLocate}
          >
            ${icon('current-location')}
          </button>
        </div>
      </div>
    `;
  }

  /** Where it is not allowed the button stays, and says why. */
  #renderFullScreen(): TemplateResult {
    const words = this.words.map;
    const { on, possible, toggle } = this.#fullScreen;
    const label = possible ? (on ? words.leaveFullScreen : words.fullScreen) : words.noFullScreen;
    return html`<button
      class="icon-button full-screen"
      type="button"
      aria-label=${label}
      title=${label}
      ?disabled=${!possible}
      @click=${toggle}
    >
      ${icon(on ? 'arrows-minimize' : 'arrows-maximize')}
    </button>`;
  }

  #renderLocate(): TemplateResult | typeof nothing {
    return this.#locate.open ? html`<div class="locate-place">${this.#locate.render()}</div>` : nothing;
  }

  #renderLastLine(): TemplateResult {
    const words = this.words;
    const parts = [this.#basemapCredit(), `${words.mapApproval} ${this.approvalNumber ?? '——'}`];
    if (this.dataSource !== '') parts.push(words.map.dataFrom(this.dataSource));
    return html`
      <div class="row row-last" data-panel>
        ${this.#renderScale()}
        <div class="attribution" part="attribution" data-words>
          ${
            this.refusal
              ? html`<span class="refusal" role="alert"
                  >${words.map.basemapRefused(this.refusal.status)}</span
                >`
              : nothing
          }
          ${this.synthetic ? html`<span class="synthetic">${words.synthetic}</span>` : nothing}
          <span class="sources">${parts.filter((part) => part !== '').join(' · ')}</span>
          <slot name="attribution"></slot>
        </div>
      </div>
    `;
  }

  #renderScale(): TemplateResult {
    const bar = this.#map.view ? scaleBar(this.#map.view.metersPerPixel, scaleBarWidth) : null;
    const words = this.words.map;
    if (bar) this.style.setProperty('--_scale-width', `${bar.width.toFixed(1)}px`);
    // One element for all its life: its size is watched, for coordinates keep clear of it.
    return html`<div class=${bar ? 'scale' : 'scale scale-none'} part="scale" data-words>
      ${bar ? (bar.meters >= 1000 ? words.kilometers(bar.meters / 1000) : words.meters(bar.meters)) : nothing}
    </div>`;
  }

  #basemapCredit(): string {
    const { basemap } = this;
    if (basemap.type === 'blank') return '';
    const name = basemap.type === 'tianditu' ? this.words.map.tianditu : basemap.attribution;
    return `${this.words.map.basemap} © ${name}`;
  }

  #handleChanged(handle: MapHandle | undefined): void {
    this.#marker.follow(handle);
    this.#context.setValue(handle);
    this.dispatchEvent(new OmMapChangeEvent(handle));
  }

  #refused(refusal: BasemapRefusal): void {
    this.refusal = refusal;
    this.dispatchEvent(new OmBasemapRefuseEvent(refusal.status, refusal.layer));
  }

  #zoom(delta: number): void {
    this.#map.leaveHome();
    this.handle?.zoomBy(delta);
  }

  readonly #onPanelChange = (event: Event): void => {
    const filled = (event.target as HTMLSlotElement).assignedElements({ flatten: true }).length > 0;
    this.toggleAttribute('has-panel', filled);
  };

  readonly #toggleLocate = (): void => {
    this.#locate.toggle();
    if (!this.#locate.open) return;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.locate input')?.focus());
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.passiveKeys || !this.handle || !moveByKey(event, this.handle)) return;
    this.#map.leaveHome();
    event.preventDefault();
  };
}
