// The map below everything: OpenLayers' view and interactions, a basemap, and no controls of its own.
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import MouseWheelZoom from 'ol/interaction/MouseWheelZoom.js';
import { defaults as defaultInteractions } from 'ol/interaction/defaults.js';
import type BaseLayer from 'ol/layer/Base.js';
import { fromLonLat, transformExtent } from 'ol/proj.js';
import type { Bbox, Position } from '@onemap/contract';
import { groundMeters } from '../geo/ground-length.js';
import type { BasemapConfig, BlankColors, CoveredBox, TileCrs } from './basemap-config.js';
import { basemapCrs, createBasemapLayers, type BasemapLayers } from './basemaps.js';
import { BlankLayer } from './blank-layer.js';
import { positionOf, projectionOf } from './crs.js';
import { layerOrder } from './layer-order.js';
import { isLent, onPaper } from './lent-map.js';
import type { BaseMapOptions, MapHandle, MapViewState, Padding, PixelPosition } from './map-handle.js';

/** All of China, until somebody fits something. */
const firstZoom = 4;
const firstPlace = { center: [104, 35.5] as Position, zoom: firstZoom, rotation: 0 };

/** A map in `target`, which the caller sizes and makes focusable. Layers are added by `handle.map.addLayer`. */
export function createBaseMap(target: HTMLElement, options: BaseMapOptions = {}): MapHandle {
  return new BaseMap(target, options);
}

class BaseMap implements MapHandle {
  readonly map: OlMap;
  crs: TileCrs = 'EPSG:3857';
  attributions: readonly string[] = [];
  basemap: BasemapConfig = { type: 'blank' };
  blankColors: BlankColors | undefined;
  readonly fetch: BaseMapOptions['fetch'];
  readonly #options: BaseMapOptions;
  readonly #listeners = new Set<(view: MapViewState) => void>();
  #covered: readonly CoveredBox[] = [];
  #basemapLayers: readonly BaseLayer[] = [];
  #basemapTurn = 0;
  /** A fit asked for before the target had a size, or while a printer has the map. */
  #waitingFit: (() => void) | null = null;

  constructor(target: HTMLElement, options: BaseMapOptions) {
    this.#options = options;
    this.blankColors = options.blankColors;
    this.fetch = options.fetch;
    this.map = new OlMap({
      target,
      pixelRatio: options.pixelRatio,
      controls: [],
      interactions: interactionsOf(target, options),
      view: this.#createView(options.waits ? undefined : firstPlace),
    });
    this.map.on('moveend', this.#tellView);
    this.map.on('change:size', this.#fitWhenSized);
    this.#show({ layers: [new BlankLayer(this.blankColors)], attributions: [] }, this.crs);
    if (options.basemap) this.setBasemap(options.basemap).catch(() => undefined);
  }

  get isOnPaper(): boolean {
    return this.map.get(onPaper) === true;
  }

  async setBasemap(config: BasemapConfig): Promise<void> {
    const turn = ++this.#basemapTurn;
    this.basemap = config;
    const { fetch, onRefused, readable } = this.#options;
    const crs = basemapCrs(config);
    const created = await createBasemapLayers(config, {
      ...{ blankColors: this.blankColors, fetch, onRefused, readable },
    });
    if (turn !== this.#basemapTurn) {
      for (const layer of created.layers) layer.dispose();
      return;
    }
    this.#show(created, crs);
  }

  setBlankColors(colors: BlankColors): void {
    this.blankColors = colors;
    for (const layer of this.#basemapLayers) if (layer instanceof BlankLayer) layer.setColors(colors);
  }

  setCovered(boxes: readonly CoveredBox[]): void {
    this.#covered = boxes;
    for (const layer of this.#basemapLayers) if (layer instanceof BlankLayer) layer.setCovered(boxes);
  }

  fit(
    bbox: Bbox,
    padding: Padding = [0, 0, 0, 0],
    { maxZoom, animate }: { maxZoom?: number; animate?: boolean } = {},
  ): void {
    const size = this.map.getSize();
    if (!size || !(size[0]! > 0 && size[1]! > 0) || isLent(this.map)) {
      this.#waitingFit = () => this.fit(bbox, padding, { maxZoom, animate: false });
      return;
    }
    const view = this.map.getView();
    view.cancelAnimations();
    view.fit(transformExtent(bbox, 'EPSG:4326', view.getProjection()), {
      size,
      padding: shrink(padding, size[0]!, size[1]!),
      maxZoom,
      duration: animate === false ? 0 : this.#duration,
    });
  }

  zoomBy(delta: number, anchor?: PixelPosition): void {
    if (isLent(this.map)) return;
    const view = this.map.getView();
    const zoom = view.getConstrainedZoom((view.getZoom() ?? firstZoom) + delta);
    const fixed = anchor ? this.map.getCoordinateFromPixel([...anchor]) : undefined;
    view.cancelAnimations();
    if (zoom !== undefined) view.animate({ zoom, anchor: fixed ?? undefined, duration: this.#duration });
  }

  panBy(x: number, y: number): void {
    if (isLent(this.map)) return;
    const view = this.map.getView();
    const center = view.getCenter();
    const resolution = view.getResolution();
    if (!center || resolution === undefined) return;
    const cos = Math.cos(view.getRotation());
    const sin = Math.sin(view.getRotation());
    const target = [
      center[0]! + (x * cos + y * sin) * resolution,
      center[1]! + (x * sin - y * cos) * resolution,
    ];
    view.cancelAnimations();
    view.animate({ center: target, duration: this.#duration });
  }

  centerOn(position: Position, zoom?: number): void {
    if (isLent(this.map)) return;
    const view = this.map.getView();
    view.cancelAnimations();
    view.animate({ center: fromLonLat(position, view.getProjection()), zoom, duration: this.#duration });
  }

  show({ center, zoom, rotation }: { center: Position; zoom: number; rotation: number }): void {
    const view = this.map.getView();
    this.#waitingFit = null;
    view.cancelAnimations();
    view.setCenter(fromLonLat(center, view.getProjection()));
    view.setZoom(zoom);
    view.setRotation(rotation);
  }

  endWait(): void {
    if (!this.map.getView().isDef() && !this.#waitingFit) this.show(firstPlace);
  }

  toPixel(position: Position): [number, number] | null {
    const pixel = this.map.getPixelFromCoordinate(fromLonLat(position, this.map.getView().getProjection()));
    return pixel ? [pixel[0]!, pixel[1]!] : null;
  }

  toLonLat(pixel: PixelPosition): Position | null {
    const coordinate = this.map.getCoordinateFromPixel([...pixel]);
    return coordinate ? positionOf(coordinate, this.map.getView().getProjection()) : null;
  }

  viewState(): MapViewState | null {
    const view = this.map.getView();
    const center = view.getCenter();
    const resolution = view.getResolution();
    const size = this.map.getSize();
    if (!center || resolution === undefined || !size) return null;
    const projection = view.getProjection();
    const extent = transformExtent(view.calculateExtent(size), projection, 'EPSG:4326');
    return {
      center: positionOf(center, projection),
      zoom: view.getZoom() ?? firstZoom,
      rotation: view.getRotation(),
      bbox: [extent[0]!, extent[1]!, extent[2]!, extent[3]!],
      metersPerPixel: this.#metersAcross(center, resolution),
    };
  }

  onViewChange(listener: (view: MapViewState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#basemapTurn++;
    this.#listeners.clear();
    this.#waitingFit = null;
    this.map.un('moveend', this.#tellView);
    this.map.un('change:size', this.#fitWhenSized);
    this.#removeBasemap();
    this.map.getLayers().clear();
    this.map.setTarget(undefined);
    this.map.dispose();
  }

  /** Ground metres of a pixel along the screen, not of one upwards: in degrees they differ by the cosine of latitude. */
  #metersAcross([x, y]: readonly number[], resolution: number): number {
    const view = this.map.getView();
    const half = resolution / 2;
    const [dx, dy] = [half * Math.cos(view.getRotation()), half * Math.sin(view.getRotation())];
    const end = (side: number): Position =>
      positionOf([x! + side * dx, y! + side * dy], view.getProjection());
    return groundMeters(end(-1), end(1));
  }

  get #duration(): number {
    return this.#options.durationInMs ?? 200;
  }

  #createView(place: typeof firstPlace | undefined): View {
    const projection = projectionOf(this.crs);
    return new View({
      projection,
      ...(place && { ...place, center: fromLonLat(place.center, projection) }),
      minZoom: this.#options.minZoom ?? 1,
      maxZoom: this.#options.maxZoom ?? 20,
    });
  }

  #show({ layers, attributions }: BasemapLayers, crs: TileCrs): void {
    this.#removeBasemap();
    this.#changeCrs(crs);
    this.attributions = attributions;
    this.#basemapLayers = layers;
    this.setCovered(this.#covered);
    layers.forEach((layer, index) => {
      layer.setZIndex(layerOrder.basemap);
      layer.set('role', 'basemap');
      this.map.getLayers().insertAt(index, layer);
    });
  }

  #changeCrs(crs: TileCrs): void {
    if (crs === this.crs) return;
    const view = this.map.getView();
    const center = view.getCenter();
    const place = center && {
      center: positionOf(center, view.getProjection()),
      ...{ zoom: view.getZoom() ?? firstZoom, rotation: view.getRotation() },
    };
    this.crs = crs;
    this.map.setView(this.#createView(place));
  }

  #removeBasemap(): void {
    for (const layer of this.#basemapLayers) {
      this.map.removeLayer(layer);
      layer.dispose();
    }
    this.#basemapLayers = [];
  }

  readonly #tellView = (): void => {
    if (isLent(this.map)) return;
    const view = this.viewState();
    if (view) for (const listener of [...this.#listeners]) listener(view);
  };

  readonly #fitWhenSized = (): void => {
    if (isLent(this.map)) return;
    const fit = this.#waitingFit;
    this.#waitingFit = null;
    fit?.();
  };
}

function interactionsOf(target: HTMLElement, { onFocusOnly = true, durationInMs }: BaseMapOptions) {
  const interactions = defaultInteractions({
    altShiftDragRotate: false,
    pinchRotate: false,
    keyboard: false,
    mouseWheelZoom: false,
    zoomDuration: durationInMs,
  });
  const wheel = new MouseWheelZoom({
    duration: durationInMs,
    condition: ({ originalEvent }) => {
      const { ctrlKey, metaKey } = originalEvent as WheelEvent;
      return !onFocusOnly || ctrlKey || metaKey || hasFocus(target);
    },
  });
  interactions.push(wheel);
  return interactions;
}

/** Focus anywhere in the shadow root counts: the zoom buttons beside the map are its own. */
function hasFocus(target: HTMLElement): boolean {
  const root = target.getRootNode();
  if (root instanceof ShadowRoot) return root.activeElement !== null || holdsFocus(root.host);
  return target.contains(document.activeElement);
}

/** Focus on what an element around the map has put into its slots. */
function holdsFocus(host: Element): boolean {
  const around = host.getRootNode();
  const active = around instanceof ShadowRoot || around instanceof Document ? around.activeElement : null;
  return active !== null && active !== host && host.contains(active);
}

/** Padding that would leave less than a fifth of the map is scaled down. */
function shrink([top, right, bottom, left]: Padding, width: number, height: number): number[] {
  const across = Math.min(1, (0.8 * width) / Math.max(1, left + right));
  const down = Math.min(1, (0.8 * height) / Math.max(1, top + bottom));
  return [top * down, right * across, bottom * down, left * across];
}
