// A picture of the land by MapLibre GL: opened on an element, shown content, moved by steps, and given back whole.
import type { GeoJSONSource, Map as GlMap, MapMouseEvent } from 'maplibre-gl';
import type { Bbox, Position } from '@onemap/contract';
import type { CameraStep } from './camera-keys.js';
import { columnFeatures } from './columns.js';
import { surfaceEdge, type ElevationSource } from './elevation.js';
import { loadEngine, TerrainRefusedError, type Engine } from './engine.js';
import { surfaceTile, tileAddress } from './surface-tile.js';
import { clickable, collection, pointFeatures, regionFeatures, terrainStyle } from './terrain-layers.js';
import {
  noContent,
  type TerrainContent,
  type TerrainFind,
  type TerrainImagery,
  type TerrainStyle,
} from './terrain-model.js';

export interface TerrainView {
  readonly center: Position;
  readonly zoom: number;
  /** Degrees clockwise from north, 0 to 360. */
  readonly bearing: number;
  /** Degrees; 0 looks straight down. */
  readonly pitch: number;
}

/** CSS pixels at each side. */
export interface TerrainPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface TerrainSceneOptions {
  readonly bbox: Bbox;
  readonly elevation: ElevationSource | undefined;
  readonly imagery: TerrainImagery | undefined;
  readonly exaggeration: number;
  readonly style: TerrainStyle;
  readonly workerUrl: string | undefined;
  /** What lies over the picture, which a flight leaves free; asked with every flight. */
  readonly padding: () => TerrainPadding;
  /** Whether the camera jumps instead of flying; asked with every move. */
  readonly still: () => boolean;
  readonly onPick: (found: TerrainFind) => void;
  /** A picture is whole: everything that the view needs has been drawn. */
  readonly onIdle?: () => void;
  readonly onMoved?: () => void;
  readonly onContext: (state: 'lost' | 'restored') => void;
  /** Tiles that could not be had. */
  readonly onProblem?: (error: Error) => void;
}

const steepest = 75;
export const firstPitch = 55;
const flightInMs = 1200;
const stepInMs = 200;

export class TerrainScene {
  readonly #map: GlMap;
  readonly #options: TerrainSceneOptions;
  readonly #close: () => void;
  #bbox: Bbox;
  /** What the camera was sent to; undefined once the user has moved it. */
  #target: Bbox | undefined;
  #content: TerrainContent = noContent;
  #style: Pick<TerrainSceneOptions, 'style' | 'imagery' | 'elevation' | 'exaggeration'>;
  #surfaceUrl: string;
  #hasStyle = false;

  /** @throws TerrainRefusedError (rejects) without WebGL 2 or MapLibre; the signal's reason when aborted meanwhile */
  static async open(
    container: HTMLElement,
    options: TerrainSceneOptions,
    signal: AbortSignal,
  ): Promise<TerrainScene> {
    const engine = await loadEngine(options.workerUrl);
    if (signal.aborted) throw new DOMException('The picture is not wanted any more', 'AbortError');
    return new TerrainScene(engine, container, options);
  }

  private constructor(engine: Engine, container: HTMLElement, options: TerrainSceneOptions) {
    this.#options = options;
    this.#bbox = options.bbox;
    this.#target = options.bbox;
    this.#style = options;
    const surface = serveSurface(engine, () => this.#style.elevation);
    this.#surfaceUrl = surface.url;
    this.#close = surface.close;
    try {
      this.#map = createMap(engine, container, options, surface.url);
    } catch (error) {
      surface.close();
      throw new TerrainRefusedError('no-webgl', error);
    }
    quiet(this.#map);
    this.#listen();
  }

  get view(): TerrainView {
    const { lng, lat } = this.#map.getCenter();
    const bearing = (this.#map.getBearing() + 360) % 360;
    return { center: [lng, lat], zoom: this.#map.getZoom(), bearing, pitch: this.#map.getPitch() };
  }

  /** The content at once, or as soon as the style is there. */
  show(content: TerrainContent, bbox: Bbox): void {
    this.#content = content;
    this.#bbox = bbox;
    if (this.#hasStyle) this.#draw();
  }

  set exaggeration(times: number) {
    if (times === this.#style.exaggeration) return;
    this.#style = { ...this.#style, exaggeration: times };
    if (this.#hasStyle && this.#style.elevation)
      this.#map.setTerrain({ source: 'heights', exaggeration: times });
  }

  /** New colours, heights or imagery; the camera stays. */
  restyle(style: Pick<TerrainSceneOptions, 'style' | 'imagery' | 'elevation'>): void {
    this.#style = { ...this.#style, ...style };
    this.#hasStyle = false;
    this.#map.setStyle(terrainStyle({ ...this.#style, surfaceUrl: this.#surfaceUrl }), { diff: false });
  }

  flyTo(bbox: Bbox): void {
    this.#target = bbox;
    this.#fit(bbox, this.#options.still() ? 0 : flightInMs);
  }

  faceNorth(): void {
    this.#ease({ bearing: 0 });
  }

  move({ pan, zoom, turn, tilt }: CameraStep): void {
    this.#target = undefined;
    const { still } = this.#options;
    if (pan) this.#map.panBy([pan[0], pan[1]], { duration: still() ? 0 : stepInMs });
    else if (zoom !== undefined) this.#ease({ zoom: this.#map.getZoom() + zoom });
    else if (turn !== undefined) this.#ease({ bearing: this.#map.getBearing() + turn });
    else if (tilt !== undefined)
      this.#ease({ pitch: Math.min(Math.max(this.#map.getPitch() + tilt, 0), steepest) });
  }

  /** Pixels of the middle of what nothing lies over, where a flight puts its place. */
  get middle(): [x: number, y: number] {
    const { top, right, bottom, left } = this.#padding();
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return [(left + clientWidth - right) / 2, (top + clientHeight - bottom) / 2];
  }

  /** What is drawn there, which Enter opens. */
  findInMiddle(): TerrainFind | undefined {
    return this.#find(this.middle);
  }

  /** Settles when what was shown last is drawn: what the engine is still cutting into tiles cannot be found. */
  async settled(): Promise<void> {
    if (this.#hasStyle && this.#map.loaded()) return;
    await new Promise<void>((drawn) => void this.#map.once('idle', () => drawn()));
  }

  /** Until the user moves the camera, what it was sent to stays whole in a box of another size. */
  resize(): void {
    this.#map.resize();
    if (this.#target) this.#fit(this.#target, 0);
  }

  /** Gives the WebGL context, the workers and every listener back. */
  dispose(): void {
    this.#map.remove();
    this.#close();
  }

  #padding(): TerrainPadding {
    return fitting(this.#options.padding(), this.#map.getContainer());
  }

  #fit([west, south, east, north]: Bbox, duration: number): void {
    const camera = { pitch: firstPitch, bearing: 0, padding: this.#padding(), duration };
    this.#map.fitBounds([west, south, east, north], camera);
  }

  #ease(camera: { bearing?: number; pitch?: number; zoom?: number }): void {
    this.#map.easeTo({ ...camera, duration: this.#options.still() ? 0 : stepInMs });
  }

  #listen(): void {
    const map = this.#map;
    map.on('style.load', () => {
      this.#hasStyle = true;
      this.#draw();
    });
    map.on('click', (event: MapMouseEvent) => {
      const found = this.#find([event.point.x, event.point.y]);
      if (found) this.#options.onPick(found);
    });
    map.on('movestart', (event) => {
      if (event.originalEvent) this.#target = undefined;
    });
    map.on('idle', () => this.#options.onIdle?.());
    map.on('moveend', () => this.#options.onMoved?.());
    map.on('webglcontextlost', () => {
      this.#hasStyle = false;
      this.#options.onContext('lost');
    });
    map.on('webglcontextrestored', () => this.#options.onContext('restored'));
    map.on('error', ({ error }) => this.#options.onProblem?.(new Error(error.message)));
  }

  #find(point: [number, number]): TerrainFind | undefined {
    if (!this.#hasStyle) return undefined;
    const found = this.#map.queryRenderedFeatures(point, { layers: [...clickable] });
    const first = clickable.flatMap((layer) => found.find((one) => one.layer.id === layer) ?? [])[0];
    if (!first) return undefined;
    return { kind: first.layer.id === 'points' ? 'household' : 'region', id: String(first.properties.id) };
  }

  #draw(): void {
    const { columns, regions, outline, points, selected } = this.#content;
    const set = (id: string, data: GeoJSON.FeatureCollection): void =>
      void this.#map.getSource<GeoJSONSource>(id)?.setData(data);
    set('regions', regionFeatures(regions, columns));
    set('outline', regionFeatures(outline, []));
    set('columns', collection(columnFeatures(columns, this.#bbox) as unknown as GeoJSON.Feature[]));
    set('names', pointFeatures(columns));
    set('points', pointFeatures(points));
    this.#map.setFilter('selected', ['==', ['get', 'id'], selected ?? '']);
  }
}

function createMap(
  engine: Engine,
  container: HTMLElement,
  options: TerrainSceneOptions,
  surfaceUrl: string,
): GlMap {
  const [west, south, east, north] = options.bbox;
  return new engine.Map({
    container,
    style: terrainStyle({ ...options, surfaceUrl }),
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding: fitting(options.padding(), container) },
    pitch: firstPitch,
    maxPitch: steepest,
    // The element has keys, credits and words of its own.
    keyboard: false,
    attributionControl: false,
    maplibreLogo: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    refreshExpiredTiles: false,
  });
}

/** Of a small picture most would be left over: none then. */
function fitting(padding: TerrainPadding, { clientWidth, clientHeight }: HTMLElement): TerrainPadding {
  const { top, right, bottom, left } = padding;
  const isRoomy = left + right < clientWidth * 0.6 && top + bottom < clientHeight * 0.6;
  return isRoomy ? padding : { top: 8, right: 8, bottom: 8, left: 8 };
}

/** The element around it is what takes the focus and has a name. */
function quiet(map: GlMap): void {
  const canvas = map.getCanvas();
  canvas.setAttribute('tabindex', '-1');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
}

/** Answers the tiles of a surface without a request; a scheme of its own, since a page may hold two pictures. */
function serveSurface(
  engine: Engine,
  elevation: () => ElevationSource | undefined,
): { readonly url: string; readonly close: () => void } {
  const scheme = `onemap-heights-${randomName()}`;
  engine.addProtocol(scheme, async ({ url }) => {
    const source = elevation();
    if (source?.type !== 'surface') throw new RangeError(`${url}: there is no surface`);
    const pixels = surfaceTile(source.heightAt, tileAddress(url), surfaceEdge);
    const options = { premultiplyAlpha: 'none', colorSpaceConversion: 'none' } as const;
    return { data: await createImageBitmap(new ImageData(pixels, surfaceEdge), options) };
  });
  return { url: `${scheme}://{z}/{x}/{y}`, close: () => engine.removeProtocol(scheme) };
}

function randomName(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
