// The life of the OpenLayers map inside an om-map: made when there is a place for it, kept at its extent, disposed on leaving.
import type { Bbox, Position } from '@onemap/contract';
import {
  createBaseMap,
  type BasemapConfig,
  type BasemapRefusal,
  type BlankColors,
  type MapHandle,
  type MapViewState,
  type Padding,
} from '@onemap/core/map';
import type { LitElement, ReactiveController } from 'lit';
import { StyleReader } from '../internal/style-reader.js';
import { fitPadding, mayStay, type Rectangle } from './fit-padding.js';

export interface MapHost extends LitElement {
  readonly basemap: BasemapConfig;
  readonly extent?: Bbox;
  /** An extent is on its way. */
  readonly awaitsExtent: boolean;
  readonly fetch?: typeof globalThis.fetch;
}

interface Callbacks {
  /** Undefined once the map is gone. */
  readonly onHandle: (handle: MapHandle | undefined) => void;
  readonly onRefused: (refusal: BasemapRefusal) => void;
}

const maxFitZoom = 17;

/** Degrees, zoom of OpenLayers, radians clockwise. */
export interface MapPlace {
  readonly center: Position;
  readonly zoom: number;
  readonly rotation: number;
}

/** An element inside a map that draws panels over it, which what is shown has to keep clear of. */
export interface PanelsOverMap {
  readonly panelsOverMap: readonly HTMLElement[];
}

export class MapController implements ReactiveController {
  handle: MapHandle | undefined;
  view: MapViewState | null = null;
  readonly #host: MapHost;
  readonly #callbacks: Callbacks;
  #basemap: BasemapConfig | undefined;
  readonly #colors: StyleReader<BlankColors>;
  #shownColors: BlankColors | undefined;
  #panels: ResizeObserver | undefined;
  #endings: (() => void)[] = [];
  /** True until the user moves the map: then a change of size no longer brings it back. */
  #atHome = true;
  #extent: Bbox | undefined;
  /** What the extent was last fitted to. */
  #fitted: { readonly size: string; readonly padding: Padding } | undefined;
  /** Where to stay when the next extent comes. */
  #waiting: MapPlace | undefined;

  constructor(host: MapHost, callbacks: Callbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    this.#colors = new StyleReader(host, colorsIn);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    if (!this.handle) this.#create();
    else this.#followColors(this.handle);
    this.#follow();
  }

  hostDisconnected(): void {
    for (const end of this.#endings.splice(0)) end();
    this.#panels?.disconnect();
    this.#panels = undefined;
    if (!this.handle) return;
    this.#callbacks.onHandle(undefined);
    this.handle.dispose();
    this.handle = undefined;
    this.#basemap = undefined;
    this.#extent = undefined;
    this.#fitted = undefined;
    this.#atHome = true;
  }

  /** Brings the extent back into view, clear of the panels. */
  goHome(animate = true): void {
    this.#fitted = undefined;
    this.#keepHome(animate);
  }

  /** The same, but a map that shows the extent well enough is left where it is. */
  #keepHome(animate: boolean): void {
    this.#atHome = true;
    const { extent } = this.#host;
    const { clientWidth: width, clientHeight: height } = this.#host;
    if (!this.handle || !extent || width === 0 || height === 0) return;
    const padding = fitPadding(extent, { width, height }, this.#rectangles(this.#panelElements()));
    const size = `${width} ${height}`;
    if (this.#fitted?.size === size && mayStay(this.#fitted.padding, padding)) return;
    this.#fitted = { size, padding };
    this.handle.fit(extent, padding, { animate, maxZoom: maxFitZoom });
  }

  /** @param waits the map is about to get another extent, which it is not to go to */
  showPlace(place: MapPlace, waits: boolean): void {
    this.#atHome = false;
    this.#fitted = undefined;
    this.#waiting = waits ? place : undefined;
    this.handle?.show(place);
  }

  get isMoved(): boolean {
    return !this.#atHome;
  }

  /** The user moved the map: it stays where it is from now on. */
  leaveHome(): void {
    this.#atHome = false;
  }

  #create(): void {
    const target = this.#host.renderRoot.querySelector<HTMLElement>('.viewport');
    if (!target) return;
    const host = this.#host;
    this.#basemap = host.basemap;
    this.#shownColors = this.#colors.value;
    this.handle = createBaseMap(target, {
      basemap: host.basemap,
      blankColors: this.#shownColors,
      fetch: host.fetch ?? window.fetch.bind(window),
      onRefused: this.#callbacks.onRefused,
      waits: host.awaitsExtent,
      durationInMs: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
    });
    this.#watch(this.handle, target);
    this.#callbacks.onHandle(this.handle);
  }

  #watch(handle: MapHandle, target: HTMLElement): void {
    const leave = (): void => this.leaveHome();
    const followView = handle.onViewChange((view) => {
      this.view = view;
      this.#host.requestUpdate();
    });
    target.addEventListener('wheel', leave, { passive: true });
    handle.map.on('pointerdrag', leave);
    this.#endings.push(
      followView,
      () => target.removeEventListener('wheel', leave),
      () => handle.map.un('pointerdrag', leave),
    );
    this.#panels = new ResizeObserver(() => {
      if (this.#atHome) this.#keepHome(false);
      this.#tellCovered();
    });
    this.#panels.observe(this.#host);
    this.#panels.observe(target.parentElement!.querySelector('.overlay')!);
    for (const panel of this.#covering()) this.#panels.observe(panel);
  }

  /** No coordinates below the panels, and none at all on a phone. */
  #tellCovered(): void {
    const { clientWidth: width, clientHeight: height } = this.#host;
    const all = { left: 0, top: 0, right: width, bottom: height };
    const small = this.#host.hasAttribute('narrow');
    this.handle?.setCovered(small ? [all] : this.#rectangles(this.#covering()));
  }

  #followColors(handle: MapHandle): void {
    const colors = this.#colors.value;
    if (colors !== this.#shownColors) handle.setBlankColors((this.#shownColors = colors));
  }

  /** Brings the map in line with the element's properties. */
  #follow(): void {
    const { handle } = this;
    if (!handle) return;
    const host = this.#host;
    if (!host.awaitsExtent && !host.extent) handle.endWait();
    if (host.basemap !== this.#basemap) {
      this.#basemap = host.basemap;
      void handle.setBasemap(host.basemap).then(() => this.#atHome && this.goHome(false), noop);
    }
    if (host.extent !== this.#extent) {
      const first = this.#extent === undefined;
      this.#extent = host.extent;
      const place = this.#waiting;
      this.#waiting = undefined;
      if (place) return handle.show(place);
      this.#atHome = true;
      if (first) void this.#showFirst(handle);
      else this.goHome();
    }
  }

  /** What stands over the map is drawn in this very turn: a first picture that waits for it is the only one needed. */
  async #showFirst(handle: MapHandle): Promise<void> {
    const drawn = this.#elementsInside().map(({ updateComplete }) => updateComplete);
    await Promise.race([Promise.all(drawn), new Promise(requestAnimationFrame)]);
    if (handle !== this.handle || !this.#atHome) return;
    this.goHome(false);
    this.#tellCovered();
    handle.map.renderSync();
  }

  #elementsInside(): Partial<LitElement>[] {
    return [...this.#host.renderRoot.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedElements({ flatten: true }))
      .flatMap((element) => [element, ...element.querySelectorAll('*')]);
  }

  /** What a fitted box keeps clear of. */
  #panelElements(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-panel]'), ...this.#guests()];
  }

  /** Panels of the elements inside that stand outside of their slot. */
  #guests(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedElements({ flatten: true }) as Partial<PanelsOverMap>[])
      .flatMap(({ panelsOverMap = [] }) => panelsOverMap);
  }

  /** What hides the ground: the last line hides it only where it has words. */
  #covering(): HTMLElement[] {
    const found = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-panel], [data-words]');
    return [...found, ...this.#guests()].filter((element) => !element.classList.contains('row-last'));
  }

  #rectangles(elements: readonly HTMLElement[]): Rectangle[] {
    const origin = this.#host.getBoundingClientRect();
    return elements
      .map((panel) => panel.getBoundingClientRect())
      .filter((box) => box.width > 0 && box.height > 0)
      .map((box) => ({
        left: box.left - origin.left,
        top: box.top - origin.top,
        right: box.right - origin.left,
        bottom: box.bottom - origin.top,
      }));
  }
}

function noop(): void {
  // A basemap that cannot be shown leaves the ground; a refusal has its own message.
}

/** The colours of the blank ground, as the tokens of an element have them. */
export function blankColors(host: HTMLElement): BlankColors {
  return colorsIn(getComputedStyle(host));
}

function colorsIn(style: CSSStyleDeclaration): BlankColors {
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ground: read('--_color-map-land'),
    line: read('--_color-map-line'),
    text: read('--_color-text-quiet'),
  };
}
