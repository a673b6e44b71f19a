// <om-overview-map>: the region as a whole with a frame around what the map shows; no tiles, no network of its own.
import type { Position } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/icons.js';
import { LoadController } from '../internal/load-controller.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { keepViewOf } from '../map/keep-view.js';
import { moveByKey } from '../map/pan-keys.js';
import { OneCardController } from '../map/one-card.controller.js';
import { MapAround } from '../sketching/map-around.js';
import { tokens } from '../styles/tokens.js';
import { codeOf, loadOverview, type Overview } from './load-overview.js';
import { overviewStyles } from './overview-map.styles.js';
import { boxOf, overviewPlane, pathOf, type OverviewPlane } from './overview-plane.js';
import { overviewWordsOf, type OverviewWords } from './overview-words.js';

const [width, height, margin] = [168, 132, 10];
/** Half of the least side of the frame: a smaller one could not be seen. */
const leastFrame = 3;
const kmPerDegree = 111.195;

/**
 * @summary A small picture of the whole region with a frame around what the map shows.
 * @event {OmSourceErrorEvent} om-source-error - The outline could not be had.
 * @csspart picture - The picture, which takes the focus.
 */
export class OmOverviewMap extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, overviewStyles];

  /** Region shown, 2 to 12 digits; pins it. Default the provider's; a town or a village is shown in the region above it. */
  @property() region?: string;
  /** Where outlines come from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;
  /** Whether it is folded to a button. */
  @property({ type: Boolean, reflect: true }) folded = false;

  readonly #map = new MapAround(this);
  protected readonly card = new OneCardController(this, () => this.#map.value);
  readonly #load = new LoadController<Overview>(this, {
    inputs: () => this.#inputs(),
    load: (signal) => loadOverview(...this.#inputs()!, signal),
    isEmpty: ({ outline }) => outline.length === 0,
    keepValue: true,
  });
  #followed: MapAround['value'];
  #end: (() => void) | undefined;
  /** The pointer that drags, and where in the frame it has taken hold, in pixels from its middle. */
  #drag: { readonly pointer: number; readonly offset: readonly [number, number] } | undefined;

  #inputs(): [DataSource, string] | undefined {
    const source = this.source ?? this.view.values.source;
    const region = codeOf(this.region) ?? this.view.values.region;
    return source && region ? [source, region] : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.slot === '') this.slot = 'bottom-end';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
    this.#end = this.#followed = undefined;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.state = this.#load.state;
    super.update(changed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const handle = this.isConnected ? this.#map.value : undefined;
    if (handle === this.#followed) return;
    this.#end?.();
    this.#followed = handle;
    this.#end = handle?.onViewChange(() => this.requestUpdate());
  }

  get #words(): OverviewWords {
    return overviewWordsOf(this.view.values.locale);
  }

  get #plane(): OverviewPlane | null {
    const box = boxOf(this.#load.value?.outline ?? []);
    return box && overviewPlane(box, width, height, margin);
  }

  /** The corners of the map in the picture, turned with it. */
  #frame({ toPicture }: OverviewPlane): [number, number][] {
    const handle = this.#map.value;
    const [right = 0, bottom = 0] = handle?.map.getSize() ?? [];
    const corners: [number, number][] = [
      [0, 0],
      [right, 0],
      [right, bottom],
      [0, bottom],
    ];
    const positions = corners.map((corner) => handle?.toLonLat(corner) ?? null);
    if (right === 0 || positions.some((position) => position === null)) return [];
    const frame = positions.map((position) => toPicture(position!));
    const [x, y] = middleOf(frame);
    if (frame.some(([cx, cy]) => Math.hypot(cx - x, cy - y) >= leastFrame)) return frame;
    return [
      [x - leastFrame, y - leastFrame],
      [x + leastFrame, y - leastFrame],
      [x + leastFrame, y + leastFrame],
      [x - leastFrame, y + leastFrame],
    ];
  }

  // What the user does.

  readonly #onDown = (event: PointerEvent): void => {
    const plane = this.#plane;
    if (event.button !== 0 || !plane) return;
    event.preventDefault();
    const picture = event.currentTarget as HTMLElement;
    picture.setPointerCapture(event.pointerId);
    picture.focus({ preventScroll: true });
    const frame = this.#frame(plane);
    const [x, y] = placeIn(event);
    const [middleX, middleY] = frame.length > 0 ? middleOf(frame) : [x, y];
    const xs = frame.map(([cx]) => cx);
    const ys = frame.map(([, cy]) => cy);
    const held = x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys);
    this.#drag = { pointer: event.pointerId, offset: held ? [x - middleX, y - middleY] : [0, 0] };
    this.#onMove(event);
  };

  readonly #onMove = (event: PointerEvent): void => {
    const [drag, plane, handle] = [this.#drag, this.#plane, this.#map.value];
    const view = handle?.viewState();
    if (drag?.pointer !== event.pointerId || !plane || !handle || !view) return;
    const [x, y] = placeIn(event);
    const center: Position = plane.toLonLat(x - drag.offset[0], y - drag.offset[1]);
    keepViewOf(handle);
    handle.show({ center, zoom: view.zoom, rotation: view.rotation });
  };

  readonly #onUp = (): void => {
    this.#drag = undefined;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const handle = this.#map.value;
    if (!handle || !moveByKey(event, handle)) return;
    keepViewOf(handle);
    event.preventDefault();
    event.stopPropagation();
  };

  // What is shown.

  protected override render(): unknown {
    const words = this.#words;
    const label = this.folded ? words.unfold : words.fold;
    return html`<section class="box" aria-label=${words.title}>
        ${this.folded ? nothing : this.#renderBody()}
        <button
          class="icon-button fold"
          type="button"
          aria-expanded=${this.folded ? 'false' : 'true'}
          aria-label=${label}
          title=${label}
          @click=${() => (this.folded = !this.folded)}
        >
          ${this.folded ? words.title : icon('chevron-down')}
        </button>
      </section>
      ${stateAnnouncement(this.#stateOptions())}`;
  }

  #renderBody(): TemplateResult {
    const [words, plane, loaded] = [this.#words, this.#plane, this.#load.value];
    if (!plane || !loaded || this.state !== 'ready') return html`${stateView(this.#stateOptions())}`;
    const frame = this.#frame(plane);
    return html`<div
        class="picture"
        part="picture"
        role="group"
        tabindex="0"
        aria-label=${this.#label(loaded.region.name)}
        aria-describedby="hint"
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onUp}
        @keydown=${this.#onKey}
      >
        <svg class="drawing" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
          <path class="outline" fill-rule="evenodd" d=${pathOf(loaded.outline, plane)} />
          ${frame.length > 0 ? svg`<polygon class="frame" points=${frame.map((corner) => corner.map((value) => value.toFixed(1)).join(',')).join(' ')} />` : nothing}
        </svg>
      </div>
      <span class="visually-hidden" id="hint">${words.hint}</span>`;
  }

  #label(region: string): string {
    const [west, south, east, north] = this.#map.value?.viewState()?.bbox ?? [0, 0, 0, 0];
    const across = (east - west) * kmPerDegree * Math.cos((((south + north) / 2) * Math.PI) / 180);
    const text = (km: number): string => (km < 10 ? km.toFixed(1) : Math.round(km).toLocaleString('en-US'));
    return this.#words.label(region, text(across), text((north - south) * kmPerDegree));
  }

  #stateOptions() {
    const { state, problem } = this.#load;
    return {
      state,
      problem,
      words: this.words,
      emptyText: this.#words.empty,
      retry: () => this.#load.retry(),
    };
  }
}

function middleOf(corners: readonly (readonly [number, number])[]): [number, number] {
  const sum = (axis: 0 | 1): number => corners.reduce((total, corner) => total + corner[axis], 0);
  return [sum(0) / corners.length, sum(1) / corners.length];
}

/** CSS pixels from the picture's corner. */
function placeIn(event: PointerEvent): [number, number] {
  const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}
