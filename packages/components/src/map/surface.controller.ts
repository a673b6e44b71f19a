// Draws the thematic layer on the map of the element inside, and reports what the pointer does to it.
import type { BoundaryFeature } from '@onemap/contract';
import {
  isDrawnOn,
  isTaken,
  ThematicLayer,
  type Highlight,
  type MapHandle,
  type PixelPosition,
  type PointColumns,
  type RegionLabel,
  type ThematicStyle,
} from '@onemap/core/map';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is to be drawn; parts that are the same object as before are not drawn again. */
export interface SurfaceModel {
  readonly regions: readonly BoundaryFeature[];
  readonly outline: readonly BoundaryFeature[];
  /** One a region. */
  readonly colors: readonly (string | null)[];
  readonly labels: readonly RegionLabel[];
  readonly points: PointColumns | null;
  readonly pointPalette: readonly (string | null)[];
  readonly style: Partial<ThematicStyle>;
}

/** What lies under the pointer; a point wins over the region below it. */
export interface SurfaceHit {
  readonly region: string | null;
  readonly point: number | null;
  readonly pixel: PixelPosition;
  readonly touch: boolean;
}

interface Callbacks {
  /** The region whose symbol lies there, before the region below it is asked. */
  readonly symbolAt?: (pixel: PixelPosition) => string | null;
  readonly onHover: (hit: SurfaceHit | null) => void;
  readonly onPick: (hit: SurfaceHit) => void;
}

/** The part of an OpenLayers pointer event that is used here. */
interface PointerOnMap {
  readonly pixel: number[];
  readonly dragging: boolean;
  readonly originalEvent: Event;
}

const nothingDrawn: SurfaceModel = {
  regions: [],
  outline: [],
  colors: [],
  labels: [],
  points: null,
  pointPalette: [],
  style: {},
};
const defaultPointRadius = 5;
const pointTolerance = 6;

export class SurfaceController implements ReactiveController {
  readonly #callbacks: Callbacks;
  readonly #host: ReactiveControllerHost;
  #endFollowing: (() => void) | undefined;
  #handle: MapHandle | undefined;
  #layer: ThematicLayer | undefined;
  #drawn: Partial<SurfaceModel> = {};
  #wanted: SurfaceModel | undefined;
  #highlight: Highlight = {};
  #pointRadius = defaultPointRadius;

  constructor(host: ReactiveControllerHost, callbacks: Callbacks) {
    this.#callbacks = callbacks;
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.attach(undefined);
  }

  get handle(): MapHandle | undefined {
    return this.#handle;
  }

  /** Undefined while it is on no map. */
  get layer(): ThematicLayer | undefined {
    return this.#layer;
  }

  /** Whether the reader has hidden what is drawn: nothing of it is hit, and no legend tells of it. */
  get hidden(): boolean {
    return this.#layer?.getVisible() === false;
  }

  /** Follows another map; undefined frees the layer. */
  attach(handle: MapHandle | undefined): void {
    if (handle === this.#handle) return;
    this.#detach();
    this.#handle = handle;
    if (!handle) return;
    this.#layer = new ThematicLayer({ properties: { role: 'theme' } });
    this.#layer.setPointRadius(this.#pointRadius);
    this.#layer.on('change:visible', () => this.#host.requestUpdate());
    handle.map.addLayer(this.#layer);
    handle.map.on('pointermove', this.#onMove);
    handle.map.on('click', this.#onClick);
    this.#endFollowing = handle.onViewChange(() => this.#host.requestUpdate());
    handle.map.getViewport()?.addEventListener('pointerleave', this.#onLeave);
    if (this.#wanted) this.draw(this.#wanted);
    this.#layer.setHighlight(this.#highlight);
  }

  draw(model: SurfaceModel): void {
    this.#wanted = model;
    const layer = this.#layer;
    if (!layer) return;
    const before = this.#drawn;
    const newRegions = before.regions !== model.regions || before.outline !== model.outline;
    if (before.style !== model.style) layer.setStyle(model.style);
    if (newRegions) layer.setRegions(model.regions, model.outline);
    if (newRegions || before.colors !== model.colors) layer.setRegionColors(model.colors);
    if (newRegions || before.labels !== model.labels) layer.setLabels(model.labels);
    this.#drawPoints(layer, before, model);
    this.#drawn = model;
  }

  /** @param radius CSS pixels; default 5 */
  setPointRadius(radius = defaultPointRadius): void {
    if (radius === this.#pointRadius) return;
    this.#pointRadius = radius;
    this.#layer?.setPointRadius(radius);
  }

  /** Nothing is known of the region that is asked for: what was drawn before would be taken for it. */
  clear(): void {
    if (this.#wanted) this.draw(nothingDrawn);
  }

  highlight(highlight: Highlight): void {
    this.#highlight = highlight;
    this.#layer?.setHighlight(highlight);
  }

  #drawPoints(
    layer: ThematicLayer,
    before: Partial<SurfaceModel>,
    { points, pointPalette }: SurfaceModel,
  ): void {
    if (before.pointPalette !== pointPalette) layer.setPointPalette(pointPalette);
    if (before.points === points) return;
    const samePlaces = points !== null && before.points?.lonLat === points.lonLat;
    if (samePlaces) layer.setPointColors(points.colors);
    else layer.setPoints(points);
  }

  #detach(): void {
    const map = this.#handle?.map;
    const layer = this.#layer;
    this.#layer = undefined;
    this.#drawn = {};
    this.#endFollowing?.();
    map?.un('pointermove', this.#onMove);
    map?.un('click', this.#onClick);
    map?.getViewport()?.removeEventListener('pointerleave', this.#onLeave);
    if (!layer) return;
    map?.removeLayer(layer);
    layer.dispose();
  }

  readonly #onMove = (event: PointerOnMap): void => {
    if (event.dragging || isTouch(event.originalEvent) || this.#isDrawnOn) return;
    if (this.#isTaken(event)) return this.#callbacks.onHover(null);
    const hit = this.#hitAt(event);
    const found = hit.region !== null || hit.point !== null;
    this.#handle?.map.getViewport()?.style.setProperty('cursor', found ? 'pointer' : '');
    this.#callbacks.onHover(found ? hit : null);
  };

  readonly #onClick = (event: PointerOnMap): void => {
    if (!this.#isDrawnOn && !this.#isTaken(event)) this.#callbacks.onPick(this.#hitAt(event));
  };

  #isTaken({ pixel: [x = 0, y = 0] }: PointerOnMap): boolean {
    return this.#handle !== undefined && isTaken(this.#handle.map, [x, y]);
  }

  get #isDrawnOn(): boolean {
    return this.#handle !== undefined && isDrawnOn(this.#handle.map);
  }

  /** A finger leaves with every tap; what it tapped stays. */
  readonly #onLeave = (event: Event): void => {
    if (!isTouch(event)) this.#callbacks.onHover(null);
  };

  #hitAt({ pixel, originalEvent }: PointerOnMap): SurfaceHit {
    const place: PixelPosition = [pixel[0] ?? 0, pixel[1] ?? 0];
    return {
      region: this.#callbacks.symbolAt?.(place) ?? this.#layer?.regionAt(place) ?? null,
      point: this.#layer?.pointAt(place, pointTolerance) ?? null,
      pixel: place,
      touch: isTouch(originalEvent),
    };
  }
}

function isTouch(event: Event): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}
