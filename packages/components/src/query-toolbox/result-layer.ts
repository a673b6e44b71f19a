// The rows of a result on the map: points, or outlines, in step with what the table shows and with the chosen row.
import type { BoundaryFeature } from '@onemap/contract';
import type { ResultSet, ResultView } from '@onemap/core/result-set';
import { isDrawnOn, ThematicLayer, type MapHandle } from '@onemap/core/map';
import type { OmMap } from '../map/map.js';
import { extentOfRows, placeRows, pointColors, widen, type PlacedRows } from './placed-rows.js';
import type { QuerySession } from './session.js';

export interface ResultColors {
  /** CSS hex. */
  readonly point: string;
  readonly accent: string;
  readonly halo: string;
  readonly quiet: string;
  /** Of rows that are there to be selected, and of what lies around them. */
  readonly unselected: string;
  readonly land: string;
}

/** Pages come several a second: the points of a long result are drawn anew less often. */
const leastPause = 400;
const noRows: PlacedRows = {
  rows: new Uint32Array(0),
  pointOf: new Int32Array(0),
  lonLat: new Float64Array(0),
};

interface MapClick {
  readonly pixel: readonly number[];
}

export class ResultLayer {
  readonly #choose: (id: string) => void;
  readonly #layer = new ThematicLayer({ zIndex: 2 });
  /** Outlines below, which tell where one is. */
  readonly #ground = new ThematicLayer({ zIndex: 1 });
  #groundShapes: readonly BoundaryFeature[] = [];
  /** Rows of the page's own, all of which lie on the ground. */
  #groundSet: ResultSet | undefined;
  #groundRows = noRows;
  #handle: MapHandle | undefined;
  #view: ResultView | undefined;
  #placed = noRows;
  #drawnRows: Uint32Array | undefined;
  #drawnLength = -1;
  #shapes: readonly BoundaryFeature[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastDrawn = 0;

  constructor(choose: (id: string) => void) {
    this.#choose = choose;
  }

  follow(handle: MapHandle | undefined): void {
    if (handle === this.#handle) return;
    this.#handle?.map.un('click', this.#hear as never);
    for (const layer of [this.#ground, this.#layer]) this.#handle?.map.removeLayer(layer);
    this.#handle = handle;
    for (const layer of [this.#ground, this.#layer]) handle?.map.addLayer(layer);
    handle?.map.on('click', this.#hear as never);
  }

  showGround(shapes: readonly BoundaryFeature[], { quiet }: ResultColors): void {
    this.#ground.setStyle({ innerBorder: quiet, parentBorder: quiet });
    if (shapes === this.#groundShapes || (shapes.length === 0 && this.#groundShapes.length === 0)) return;
    this.#groundShapes = shapes;
    this.#ground.setRegions(shapes);
    this.#ground.setRegionColors(shapes.map(() => 'clear'));
  }

  /** All rows of the page's own, from which a query selects; undefined takes them away. */
  showAll(set: ResultSet | undefined, { unselected, land }: ResultColors): void {
    this.#ground.setStyle({ halo: land });
    this.#ground.setPointPalette([unselected]);
    if (set === this.#groundSet) return;
    this.#groundSet = set;
    this.#groundRows = set ? placeRows(set) : noRows;
    const { rows, lonLat } = this.#groundRows;
    this.#ground.setPointRadius(radiusFor(rows.length));
    this.#ground.setPoints(
      rows.length === 0 ? null : { lonLat, ids: rows, colors: new Uint8Array(rows.length) },
    );
  }

  /** Draws what the session has; `settled` at once, the pages of a running query now and then. */
  show(session: QuerySession, colors: ResultColors): void {
    this.#layer.setStyle({ accent: colors.accent, halo: colors.halo });
    this.#layer.setPointPalette([colors.point, null]);
    if (!session.isRunning || Date.now() - this.#lastDrawn > leastPause) return this.#draw(session, colors);
    this.#timer ??= setTimeout(() => this.#draw(session, colors), leastPause);
  }

  /** Brings all points or outlines into view. @returns whether there was a map to do it */
  fit(): boolean {
    const handle = this.#handle;
    if (!handle?.viewState()) return false;
    const bbox = extentOfRows(this.#view) ?? extentOfShapes(this.#shapes);
    if (!bbox) return true;
    // The map would go back to its whole extent when its size changes.
    const root = handle.map.getTargetElement()?.getRootNode();
    if (root instanceof ShadowRoot) (root.host as Partial<OmMap>).keepView?.();
    handle.fit(bbox, [24, 24, 24, 24], { maxZoom: 14 });
    return true;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.follow(undefined);
  }

  #draw(session: QuerySession, colors: ResultColors): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#lastDrawn = Date.now();
    const { view } = session;
    if (view !== this.#view || (view?.set.length ?? -1) !== this.#drawnLength) this.#place(view);
    if (view && view.rows !== this.#drawnRows) this.#color(view);
    if (session.shapes !== this.#shapes) this.#outline(session.shapes);
    if (view && this.#shapes.length > 0) this.#colorShapes(view, colors);
    this.#highlight(session);
  }

  /** Rows of the page's own are placed once: a query only colours them. */
  #place(view: ResultView | undefined): void {
    this.#view = view;
    this.#drawnLength = view?.set.length ?? -1;
    this.#drawnRows = undefined;
    const isGround = view !== undefined && view.set === this.#groundSet;
    if (isGround && this.#placed === this.#groundRows) return;
    this.#placed = isGround ? this.#groundRows : view ? placeRows(view.set, view.allRows) : noRows;
    const { rows, lonLat } = this.#placed;
    this.#layer.setPointRadius(radiusFor(rows.length));
    const colors = view ? pointColors(this.#placed, view) : new Uint8Array(0);
    this.#layer.setPoints(rows.length === 0 ? null : { lonLat, ids: rows, colors });
  }

  /** A row that is narrowed away has no colour, and is not hit. */
  #color(view: ResultView): void {
    this.#drawnRows = view.rows;
    if (this.#placed.rows.length > 0) this.#layer.setPointColors(pointColors(this.#placed, view));
  }

  #outline(shapes: readonly BoundaryFeature[]): void {
    this.#shapes = shapes;
    this.#layer.setRegions(shapes);
  }

  #colorShapes(view: ResultView, { point }: ResultColors): void {
    const kept = new Set(Array.from(view.rows, (row) => view.set.idOf(row)));
    this.#layer.setStyle({ fillOpacity: 0.35, innerBorder: point, parentBorder: point });
    this.#layer.setRegionColors(this.#shapes.map(({ id }) => (kept.has(id) ? point : 'clear')));
  }

  #highlight({ selected, selectedRow }: QuerySession): void {
    const isShape = this.#shapes.some(({ id }) => id === selected);
    const point = this.#placed.pointOf[selectedRow] ?? -1;
    this.#layer.setHighlight({
      point: point < 0 ? null : point,
      selected: isShape ? selected : null,
    });
  }

  readonly #hear = ({ pixel }: MapClick): void => {
    if (!this.#handle || isDrawnOn(this.#handle.map)) return;
    const at = [pixel[0]!, pixel[1]!] as const;
    const place = this.#layer.pointAt(at);
    const row = place === null ? undefined : this.#placed.rows[place];
    const id = row === undefined ? this.#layer.regionAt(at) : this.#view?.set.idOf(row);
    if (id) this.#choose(id);
  };
}

/** CSS pixels: many points tell by where they are dense, few by where each is. */
function radiusFor(count: number): number {
  if (count > 200_000) return 1;
  if (count > 20_000) return 1.5;
  return count > 2_000 ? 2.5 : 4;
}

type Extent = [west: number, south: number, east: number, north: number];

function extentOfShapes(shapes: readonly BoundaryFeature[]): Extent | null {
  if (shapes.length === 0) return null;
  const box: Extent = [Infinity, Infinity, -Infinity, -Infinity];
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] === 'number') widen(box, part[0], part[1] as number);
    else part.forEach(walk);
  };
  for (const { geometry } of shapes) walk(geometry.coordinates);
  return box;
}
