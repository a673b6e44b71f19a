// Shapes drawn by hand on a map: shown, placed by click or tap, dragged by their vertices; whose they are is the caller's.
import type { Position } from '@onemap/contract';
import Feature from 'ol/Feature.js';
import type OlMap from 'ol/Map.js';
import type MapBrowserEvent from 'ol/MapBrowserEvent.js';
import type { Coordinate } from 'ol/coordinate.js';
import type Geometry from 'ol/geom/Geometry.js';
import LineString from 'ol/geom/LineString.js';
import MultiPolygon from 'ol/geom/MultiPolygon.js';
import Point from 'ol/geom/Point.js';
import Polygon from 'ol/geom/Polygon.js';
import Interaction from 'ol/interaction/Interaction.js';
import Modify from 'ol/interaction/Modify.js';
import Snap from 'ol/interaction/Snap.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { positionOf } from './crs.js';
import { drawnBy, isDrawnOn } from './drawn-on.js';
import { PointerTrace } from './pointer-trace.js';
import type { SketchHandlers, SketchShape, SketchStyle, SketchView } from './sketch-model.js';
import { cursorStyles, lastOf, previewStyles, shapeStyles, verticesOf } from './sketch-style.js';

/** CSS pixels within which a click means the vertex that is there; a finger needs more than a mouse. */
const closeBy = { mouse: 8, touch: 20 } as const;

export class SketchLayer {
  readonly #map: OlMap;
  readonly #handlers: SketchHandlers;
  readonly #rest = new VectorSource<Feature<Geometry>>();
  readonly #current = new VectorSource<Feature<Geometry>>();
  readonly #aids = new VectorSource<Feature<Geometry>>();
  readonly #layers = [this.#rest, this.#current, this.#aids].map(
    (source, index) => new VectorLayer({ source, zIndex: 2 + index }),
  );
  readonly #pointer: Interaction;
  readonly #modify: Modify;
  readonly #snap: Snap;
  readonly #trace = new PointerTrace();
  #view: SketchView | undefined;
  #style: SketchStyle | undefined;
  /** Map units. */
  #pointed: Coordinate | null = null;

  /** @param id tells it from other drawings in a list of layers */
  constructor(map: OlMap, handlers: SketchHandlers, id = 'sketch') {
    this.#map = map;
    this.#handlers = handlers;
    this.#pointer = new Interaction({
      handleEvent: (event) => this.#hear(event as MapBrowserEvent<PointerEvent>),
    });
    this.#modify = new Modify({ source: this.#current, pixelTolerance: closeBy.mouse + 4 });
    this.#modify.setActive(false);
    this.#modify.on('modifyend', ({ features }) => this.#dragged(features.item(0) as Feature<Geometry>));
    // The last interaction hears first: what snaps has moved when it is placed.
    this.#snap = new Snap({ source: this.#rest, pixelTolerance: closeBy.mouse });
    for (const layer of this.#layers) {
      layer.setProperties({ role: 'sketch', id });
      map.addLayer(layer);
    }
    for (const interaction of [this.#pointer, this.#modify, this.#snap]) map.addInteraction(interaction);
    map.on('change:view', this.#redraw);
    map.on('propertychange', this.#giveWay);
    map.getViewport()?.addEventListener('pointerleave', this.#leave);
  }

  /** Shapes are drawn anew when they are another list: what is being dragged must stay. */
  show(view: SketchView, style: SketchStyle): void {
    const before = this.#view;
    const sameShapes =
      before?.shapes === view.shapes && before.selected === view.selected && this.#style === style;
    this.#view = view;
    this.#style = style;
    const claims = isClaiming(view);
    if (claims !== (before !== undefined && isClaiming(before))) this.#claim(claims);
    this.#modify.setActive(view.editable && !view.drawing);
    this.#snap.setActive(view.drawing || view.editable);
    if (sameShapes) this.#drawAids();
    else this.#redraw();
  }

  dispose(): void {
    const map = this.#map;
    this.#claim(false);
    map.un('change:view', this.#redraw);
    map.un('propertychange', this.#giveWay);
    map.getViewport()?.removeEventListener('pointerleave', this.#leave);
    for (const interaction of [this.#snap, this.#modify, this.#pointer]) {
      map.removeInteraction(interaction);
      interaction.dispose();
    }
    for (const layer of this.#layers) {
      map.removeLayer(layer);
      layer.dispose();
    }
  }

  #claim(drawing: boolean): void {
    if (drawing) this.#map.set(drawnBy, this);
    else if (this.#map.get(drawnBy) === this) this.#map.unset(drawnBy);
  }

  readonly #giveWay = ({ key }: { readonly key: string }): void => {
    const other = key === drawnBy && this.#view?.drawing && isDrawnOn(this.#map);
    if (other && this.#map.get(drawnBy) !== this) this.#handlers.onYield();
  };

  readonly #redraw = (): void => {
    const [view, style] = [this.#view, this.#style];
    if (!view || !style) return;
    const features = (current: boolean) =>
      view.shapes
        .filter((shape) => shape.current === current)
        .flatMap((shape) => this.#featureOf(shape, style));
    refill(this.#rest, features(false));
    refill(this.#current, features(true));
    this.#drawAids();
  };

  #featureOf(shape: SketchShape, style: SketchStyle): Feature<Geometry>[] {
    const geometry = geometryOf(shape, (position) => this.#toMap(position));
    if (!geometry) return [];
    const feature = new Feature<Geometry>(geometry);
    feature.setId(shape.id);
    feature.setStyle(shapeStyles(shape, this.#view?.selected ?? null, style));
    return [feature];
  }

  /** The cursor of the keys, and the piece from the last vertex to it or to the pointer. */
  #drawAids(): void {
    const [view, style] = [this.#view, this.#style];
    if (!view || !style) return;
    const aids: Feature<Geometry>[] = [];
    const cursor = view.cursor && this.#toMap(view.cursor);
    const tip = cursor ?? this.#pointed;
    const last = lastOf(this.#currentVertices);
    if (view.drawing && tip && last) aids.push(styled(new LineString([last, tip]), previewStyles(style)));
    if (this.#trace.line.length > 1 && !view.spanning)
      aids.push(styled(new LineString(this.#trace.line), previewStyles(style)));
    if (cursor) aids.push(styled(new Point(cursor), cursorStyles(style)));
    refill(this.#aids, aids);
  }

  get #currentVertices(): Coordinate[] {
    const shape = this.#view?.shapes.find(({ current }) => current);
    return shape ? shape.positions.map((position) => this.#toMap(position)) : [];
  }

  /** @returns whether the map goes on with the event */
  #hear(event: MapBrowserEvent<PointerEvent>): boolean {
    const { type, dragging } = event;
    if (this.#hearTrace(event)) return this.#traced(event);
    if (type === 'pointermove' && !dragging) this.#point(event.coordinate);
    if (type === 'dblclick') return !(this.#view?.drawing ?? false);
    if (type !== 'click') return true;
    if (this.#view?.drawing) this.#place(event);
    else if (!isDrawnOn(this.#map)) this.#choose(event);
    return true;
  }

  /** @returns whether the event belongs to a trace or a span */
  #hearTrace(event: MapBrowserEvent<PointerEvent>): boolean {
    const { drawing, tracing, spanning = false } = this.#view ?? {};
    if (!drawing || !(tracing || spanning)) return false;
    const before = this.#trace.line.length;
    const taken = this.#trace.hear(event, spanning);
    if (!spanning) return taken;
    const [from, to] = this.#trace.line;
    if (from && to) this.#handlers.onSpan?.([this.#toLonLat(from), this.#toLonLat(to)]);
    else if (before > 1) this.#handlers.onSpan?.(null);
    return taken;
  }

  /** @returns whether the map goes on with the event: a press that did not move is a click */
  #traced(event: MapBrowserEvent<PointerEvent>): boolean {
    this.#drawAids();
    if (event.type !== 'pointerup') return false;
    const line = this.#trace.take();
    if (line.length > 1) this.#handlers.onTrace?.(line.map((coordinate) => this.#toLonLat(coordinate)));
    // A hand that is not quite still means a click, of which the map tells nothing.
    else if (this.#trace.wandered) this.#place(event);
    else return true;
    return false;
  }

  #point(coordinate: Coordinate): void {
    this.#pointed = coordinate;
    if (this.#view?.drawing) this.#drawAids();
    this.#handlers.onPointer(this.#toLonLat(coordinate));
  }

  readonly #leave = (): void => {
    this.#pointed = null;
    this.#drawAids();
    this.#handlers.onPointer(null);
  };

  #place({ coordinate, pixel, originalEvent }: MapBrowserEvent<PointerEvent>): void {
    const coarse = originalEvent.pointerType === 'touch';
    const near = coarse ? closeBy.touch : closeBy.mouse;
    const vertices = this.#currentVertices;
    const area = this.#view?.shapes.find(({ current }) => current)?.kind === 'area';
    const ends = [lastOf(vertices), area && vertices.length > 2 ? vertices[0] : undefined];
    const closing = ends.some((end) => end !== undefined && distance(this.#map, end, pixel) <= near);
    this.#handlers.onPlace(this.#toLonLat(coordinate), closing, coarse);
  }

  #choose({ pixel }: MapBrowserEvent<PointerEvent>): void {
    const hit = this.#map.forEachFeatureAtPixel(pixel, (feature) => feature, {
      hitTolerance: closeBy.mouse,
      layerFilter: (layer) => layer === this.#layers[0],
    });
    const id = hit?.getId();
    if (typeof id === 'string') this.#handlers.onChoose(id);
  }

  #dragged(feature: Feature<Geometry> | undefined): void {
    const geometry = feature?.getGeometry();
    if (geometry instanceof MultiPolygon) {
      const areas = geometry.getCoordinates();
      this.#handlers.onEditAreas?.(
        areas.map((rings) => rings.map((ring) => ring.map((vertex) => this.#toLonLat(vertex)))),
      );
    } else if (geometry) this.#handlers.onEdit(verticesOf(geometry).map((vertex) => this.#toLonLat(vertex)));
  }

  #toMap(position: Position): Coordinate {
    return fromLonLat(position, this.#map.getView().getProjection());
  }

  #toLonLat(coordinate: Coordinate): Position {
    return positionOf(coordinate, this.#map.getView().getProjection());
  }
}

function geometryOf(
  { kind, positions, areas }: SketchShape,
  toMap: (position: Position) => Coordinate,
): Geometry | null {
  if (kind === 'areas')
    return new MultiPolygon((areas ?? []).map((rings) => rings.map((ring) => ring.map(toMap))));
  const vertices = positions.map(toMap);
  if (vertices.length === 0) return null;
  if (kind === 'point' || vertices.length === 1) return new Point(vertices[0]!);
  return kind === 'area' && vertices.length > 2
    ? new Polygon([[...vertices, vertices[0]!]])
    : new LineString(vertices);
}

function isClaiming({ drawing, claiming }: SketchView): boolean {
  return drawing || claiming === true;
}

function styled(geometry: Geometry, style: ReturnType<typeof shapeStyles>): Feature<Geometry> {
  const feature = new Feature<Geometry>(geometry);
  feature.setStyle(style);
  return feature;
}

function refill(source: VectorSource<Feature<Geometry>>, features: Feature<Geometry>[]): void {
  // Not the fast way: what drags and snaps listens to each one that goes.
  source.clear();
  source.addFeatures(features);
}

function distance(map: OlMap, coordinate: Coordinate, pixel: readonly number[]): number {
  const [x = Infinity, y = Infinity] = map.getPixelFromCoordinate(coordinate) ?? [];
  return Math.hypot(x - pixel[0]!, y - pixel[1]!);
}
