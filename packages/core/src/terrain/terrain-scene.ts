// A picture of the land by MapLibre GL: opened on an element, shown content, moved by steps, and given back whole.
import type { GeoJSONSource, Map as GlMap, MapMouseEvent } from 'maplibre-gl';
import type { Bbox, Position } from '@onemap/contract';
import type { CameraStep } from './camera-keys.js';
import { columnFeatures } from './columns.js';
import { cameraOf, createMap, fitting } from './create-map.js';
import { loadEngine, TerrainRefusedError, type Engine } from './engine.js';
import {
  firstPitch,
  steepest,
  type TerrainPadding,
  type TerrainSceneOptions,
  type TerrainView,
} from './scene-options.js';
import { serveHeights, type ServedHeights } from './serve-heights.js';
import {
  clickable,
  collection,
  fillOpacity,
  heightSource,
  imageryLayer,
  imagerySource,
  pointFeatures,
  regionFeatures,
  shadingLayer,
  terrainStyle,
} from './terrain-layers.js';
import { noContent, type TerrainContent, type TerrainFind } from './terrain-model.js';

export { firstPitch, type TerrainPadding, type TerrainSceneOptions, type TerrainView };

const flightInMs = 1200;
const stepInMs = 200;

export class TerrainScene {
  readonly #map: GlMap;
  readonly #options: TerrainSceneOptions;
  readonly #heights: ServedHeights;
  #bbox: Bbox;
  /** What the camera was sent to; undefined once the user has moved it. */
  #target: Bbox | undefined;
  #content: TerrainContent = noContent;
  #style: Pick<TerrainSceneOptions, 'style' | 'imagery' | 'elevation' | 'exaggeration'>;
  #hasStyle = false;
  /** Whether heights and imagery are in the picture, or have been asked for. */
  #hasLand = false;
  #hasColumns = false;

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
    this.#target = options.view ? undefined : options.bbox;
    this.#style = options;
    this.#heights = serveHeights(engine, () => this.#style.elevation);
    try {
      this.#map = createMap(engine, container, options);
    } catch (error) {
      this.#heights.close();
      throw new TerrainRefusedError('no-webgl', error);
    }
    this.#listen();
  }

  get view(): TerrainView {
    const { lng, lat } = this.#map.getCenter();
    const bearing = (this.#map.getBearing() + 360) % 360;
    return { center: [lng, lat], zoom: this.#map.getZoom(), bearing, pitch: this.#map.getPitch() };
  }

  /** Whether the camera stands elsewhere than over the whole region. */
  get isMoved(): boolean {
    return this.#target !== this.#bbox;
  }

  /** Metres above sea level of the ground, without exaggeration; null without heights, and while MapLibre has none yet. */
  heightAt([lon, lat]: Position): number | null {
    if (!this.#style.elevation || !this.#map.getTerrain()) return null;
    const found = this.#map.queryTerrainElevation([lon, lat]);
    // It answers 0 for a place whose heights have not come.
    return found === null || found === 0 ? null : found / this.#style.exaggeration;
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
    if (this.#hasStyle && this.#map.getTerrain())
      this.#map.setTerrain({ source: 'heights', exaggeration: times });
  }

  /** New colours, heights or imagery; the camera stays. */
  restyle(style: Pick<TerrainSceneOptions, 'style' | 'imagery' | 'elevation'>): void {
    this.#style = { ...this.#style, ...style };
    this.#hasStyle = false;
    this.#hasLand = true;
    this.#map.setStyle(terrainStyle({ ...this.#style, heightsUrl: this.#heights.url }), { diff: false });
  }

  /** Jumps to where a camera stood. */
  goTo(view: TerrainView): void {
    this.#target = undefined;
    this.#map.jumpTo(cameraOf(view));
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

  /** Metres of the ground there, as `heightAt`. */
  get heightInMiddle(): number | null {
    const { lng, lat } = this.#map.unproject(this.middle);
    return this.heightAt([lng, lat]);
  }

  /** What is drawn there, which Enter opens. */
  findInMiddle(): TerrainFind | undefined {
    return this.#find(this.middle);
  }

  /** A copy of what is drawn, device pixels: WebGL keeps its picture for a moment only. */
  async picture(): Promise<HTMLCanvasElement> {
    await this.settled();
    const source = this.#map.getCanvas();
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [source.width, source.height];
    await new Promise<void>((drawn) => {
      this.#map.once('render', () => {
        copy.getContext('2d')?.drawImage(source, 0, 0);
        drawn();
      });
      this.#map.triggerRepaint();
    });
    return copy;
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
    this.#heights.close();
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
      if (this.#hasColumns) this.#addLand();
    });
    map.on('click', (event: MapMouseEvent) => {
      const found = this.#find([event.point.x, event.point.y]);
      if (found) this.#options.onPick(found);
    });
    map.on('movestart', (event) => {
      if (event.originalEvent) this.#target = undefined;
    });
    map.once('load', () => {
      this.#hasColumns = true;
      this.#options.onColumns?.();
      this.#addLand();
    });
    map.on('idle', () => {
      if (this.#hasLand) this.#options.onIdle?.();
    });
    map.on('moveend', () => this.#options.onMoved?.());
    map.on('webglcontextlost', () => {
      this.#hasStyle = false;
      this.#options.onContext('lost');
    });
    map.on('webglcontextrestored', () => this.#options.onContext('restored'));
    map.on('error', ({ error }) => this.#options.onProblem?.(new Error(error.message)));
  }

  /** Columns can be read before the land below them has come: it is added when they are drawn. */
  #addLand(): void {
    if (this.#hasLand || !this.#hasStyle) return;
    this.#hasLand = true;
    const { elevation, imagery, exaggeration, style } = this.#style;
    const map = this.#map;
    const above = 'regions';
    if (imagery) {
      map.addSource('imagery', imagerySource(imagery));
      map.addLayer(imageryLayer, above);
      map.setPaintProperty('regions', 'fill-opacity', fillOpacity(true));
    }
    if (elevation) {
      const heights = heightSource(elevation, this.#heights.url);
      map.addSource('heights', heights);
      map.addSource('shading', heights);
      map.addLayer(shadingLayer(style, imagery !== undefined), above);
      map.setTerrain({ source: 'heights', exaggeration });
    }
    map.triggerRepaint();
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
