// What createBaseMap hands out: the map, its view in longitude and latitude, and its end.
import type { Bbox, Position } from '@onemap/contract';
import type OlMap from 'ol/Map.js';
import type { BasemapConfig, BasemapRefusal, BlankColors, CoveredBox, TileCrs } from './basemap-config.js';

/** Distances in CSS pixels. */
export type PixelPosition = readonly [x: number, y: number];
export type Padding = readonly [top: number, right: number, bottom: number, left: number];

export interface BaseMapOptions {
  /** Default blank; one that cannot be built leaves the blank ground (`setBasemap` tells why). */
  readonly basemap?: BasemapConfig;
  readonly blankColors?: BlankColors;
  /** Asks a refusing basemap host for its status; without it a refusal cannot be told from a lost network. */
  readonly fetch?: typeof globalThis.fetch;
  /** Called once per `setBasemap`. */
  readonly onRefused?: (refusal: BasemapRefusal) => void;
  /** Wheel zooms only with focus inside or with Ctrl or Meta held, so that a page scrolls past; default true. */
  readonly onFocusOnly?: boolean;
  /** Draws nothing, and asks for no tile, until something is shown or `endWait` is called; default false. */
  readonly waits?: boolean;
  /** Default 1. */
  readonly minZoom?: number;
  /** Default 20. */
  readonly maxZoom?: number;
  /** Device pixels for a CSS pixel; default the screen's. */
  readonly pixelRatio?: number;
  /** Asks for tiles with leave to read them (CORS), as a picture of the map needs; without leave they stay away. */
  readonly readable?: boolean;
  /** Length of view changes in milliseconds, 0 for none (reduced motion); default 200. */
  readonly durationInMs?: number;
}

export interface MapViewState {
  readonly center: Position;
  readonly zoom: number;
  /** Radians, clockwise. */
  readonly rotation: number;
  readonly bbox: Bbox;
  /** Ground metres per CSS pixel along the screen at the centre, for a scale line. */
  readonly metersPerPixel: number;
}

export interface MapHandle {
  readonly map: OlMap;
  readonly crs: TileCrs;
  /** What was asked for last; blank at first. */
  readonly basemap: BasemapConfig;
  readonly blankColors: BlankColors | undefined;
  /** Whether it is drawn for paper: layers have their light colours then; `propertychange` of the map tells. */
  readonly isOnPaper: boolean;
  /** What pictures that are read by the page itself are asked for with; default the browser's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Plain texts of the basemap's owners, empty for the blank one. */
  readonly attributions: readonly string[];
  /**
   * Replaces the basemap (blank at first) below all other layers; the view keeps its place when the CRS changes.
   * @throws RangeError (rejects) for a configuration without the address or key that it needs
   */
  setBasemap(config: BasemapConfig): Promise<void>;
  setBlankColors(colors: BlankColors): void;
  /** The blank ground writes no coordinates there. */
  setCovered(boxes: readonly CoveredBox[]): void;
  /** Shows the whole box inside the padding. `maxZoom` keeps a single point from filling the screen. */
  fit(bbox: Bbox, padding?: Padding, options?: { maxZoom?: number; animate?: boolean }): void;
  /** Positive zooms in; the anchor stays in place, default the centre. */
  zoomBy(delta: number, anchor?: PixelPosition): void;
  /** Moves the view: positive x shows what lies to the right, positive y what lies below. */
  panBy(x: number, y: number): void;
  centerOn(position: Position, zoom?: number): void;
  /** Goes there at once; `rotation` in radians, clockwise. */
  show(place: { center: Position; zoom: number; rotation: number }): void;
  /** A map that still waits shows all of China. */
  endWait(): void;
  /** Null before the first frame. */
  toPixel(position: Position): [number, number] | null;
  toLonLat(pixel: PixelPosition): Position | null;
  viewState(): MapViewState | null;
  /** Called after the view has come to rest. @returns a function that ends the subscription */
  onViewChange(listener: (view: MapViewState) => void): () => void;
  /** Removes layers, listeners and DOM; layers of the caller are removed, not disposed. */
  dispose(): void;
}
