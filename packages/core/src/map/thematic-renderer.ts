// Draws a thematic layer: asks for rasters, swaps them in, and moves the last picture along meanwhile.
import type { FrameState } from 'ol/Map.js';
import ViewHint from 'ol/ViewHint.js';
import LayerRenderer from 'ol/renderer/Layer.js';
import type Projection from 'ol/proj/Projection.js';
import { interiorPoint, type InteriorPoint } from './interior-point.js';
import type { AnchoredLabel, OverlayScene, RingedPoint } from './overlay.js';
import { projectPoints, projectRegions, type ProjectedPoints, type ProjectedRegions } from './projected-data.js';
import type { RasterJob, RasterResult } from './raster/engine.js';
import { apply, invert, multiply, pixelMatrix, type FrameView, type Matrix } from './raster/geometry.js';
import { toCss } from './raster/color.js';
import { hasIdInBox, nearestId } from './raster/points.js';
import { RasterClient, type RasterPlace } from './raster/raster-client.js';
import type { ThematicLayer } from './thematic-layer.js';
import { ThematicPainter } from './thematic-painter.js';
import type { ThematicState } from './thematic-state.js';

/** What a raster was drawn for; equal texts mean that it can be shown as it is. */
interface RasterKey {
  readonly view: string;
  readonly regions: string;
  readonly points: string;
}

interface Drawn {
  readonly view: FrameView;
  readonly key: RasterKey;
  readonly raster: RasterResult;
}

export class ThematicRenderer extends LayerRenderer<ThematicLayer> {
  readonly #state: ThematicState;
  readonly #painter = new ThematicPainter();
  readonly #client: RasterClient;
  #projection: Projection | null = null;
  #regions: ProjectedRegions | null = null;
  #points: ProjectedPoints | null = null;
  #sent = { regions: -1, points: -1, pointColors: -1 };
  #anchors: (InteriorPoint | null | undefined)[] = [];
  #asked: { job: RasterJob; view: FrameView; key: RasterKey } | null = null;
  #drawn: Drawn | null = null;
  /** From device pixels of the drawn raster to CSS pixels of the last frame. */
  #placement: Matrix = [1, 0, 0, 1, 0, 0];
  #jobs = 0;
  #fillDirty = false;
  #overlayDirty = false;

  constructor(layer: ThematicLayer, state: ThematicState, createWorker?: () => Worker) {
    super(layer);
    this.#state = state;
    this.#client = new RasterClient({ createWorker, onResult: (result) => this.#receive(result) });
  }

  /** Where rasters are made. */
  get place(): RasterPlace {
    return this.#client.place;
  }

  /** Colours have changed: the next frame paints again from the same raster. */
  repaintFill(): void {
    this.#fillDirty = true;
  }

  repaintOverlay(): void {
    this.#overlayDirty = true;
  }

  override prepareFrame(): boolean {
    return true;
  }

  override renderFrame(frameState: FrameState): HTMLElement {
    const view = frameViewOf(frameState);
    this.#sendData(frameState.viewState.projection);
    const key = this.#keyOf(view);
    this.ready = this.#isCurrent(key);
    if (!this.ready) this.#request(view, key, frameState);
    this.#place(view, key);
    this.#paint();
    const layerState = frameState.layerStatesArray[frameState.layerIndex];
    this.#painter.setOpacity(layerState ? layerState.opacity : 1);
    return this.#painter.element;
  }

  /** The region at CSS pixels of the last frame, or -1. */
  regionIndexAt(x: number, y: number): number {
    const drawn = this.#drawn;
    if (!drawn?.raster.regions || drawn.key.regions !== this.#keyOf(drawn.view).regions) return -1;
    const [px, py] = this.#rasterPixel(x, y);
    const { width, height } = drawn.raster;
    if (px < 0 || py < 0 || px >= width || py >= height) return -1;
    return drawn.raster.regions.ids[Math.floor(py) * width + Math.floor(px)]! - 1;
  }

  /** The drawn point nearest to CSS pixels of the last frame, or -1. */
  pointIndexAt(x: number, y: number, tolerance: number): number {
    const drawn = this.#drawn;
    if (!drawn?.raster.points || drawn.key.points !== this.#keyOf(drawn.view).points) return -1;
    const [px, py] = this.#rasterPixel(x, y);
    const { width, height, points } = drawn.raster;
    return nearestId(points.ids, width, height, px, py, tolerance * drawn.view.pixelRatio) - 1;
  }

  override disposeInternal(): void {
    this.#client.dispose();
    this.#painter.dispose();
    this.#drawn = null;
    this.#asked = null;
    this.#regions = null;
    this.#points = null;
    super.disposeInternal();
  }

  #rasterPixel(x: number, y: number): [number, number] {
    return apply(invert(this.#placement), x, y);
  }

  /** Projects and hands over what is new since the last frame. */
  #sendData(projection: Projection): void {
    const state = this.#state;
    if (projection !== this.#projection) {
      this.#projection = projection;
      this.#drawn = null;
      this.#sent = { regions: -1, points: -1, pointColors: -1 };
    }
    if (this.#sent.regions !== state.regionsVersion) {
      this.#sent.regions = state.regionsVersion;
      this.#anchors = [];
      this.#regions = projectRegions(state.features, state.parent, projection);
      this.#client.send({ kind: 'regions', regions: this.#regions.regions, parent: this.#regions.parent });
    }
    if (this.#sent.points !== state.pointsVersion) {
      this.#sent.points = state.pointsVersion;
      this.#sent.pointColors = state.pointColorsVersion;
      this.#points = state.points ? projectPoints(state.points, projection) : null;
      this.#client.send({ kind: 'points', points: this.#points ? this.#points.points : null });
    }
    if (this.#sent.pointColors !== state.pointColorsVersion && state.points) {
      this.#sent.pointColors = state.pointColorsVersion;
      this.#client.send({ kind: 'pointColors', colors: state.points.colors });
    }
  }

  #keyOf(view: FrameView): RasterKey {
    const state = this.#state;
    const { center, resolution, rotation, size, pixelRatio } = view;
    return {
      view: [...center, resolution, rotation, ...size, pixelRatio, this.#projection?.getCode()].join(' '),
      regions: String(state.regionsVersion),
      points: `${state.pointsVersion} ${state.stampVersion}`,
    };
  }

  #isCurrent(key: RasterKey): boolean {
    const drawn = this.#drawn?.key;
    return drawn !== undefined && drawn.view === key.view && drawn.regions === key.regions && drawn.points === key.points;
  }

  #request(view: FrameView, key: RasterKey, frameState: FrameState): void {
    if (this.#client.busy) return;
    // On the main thread a moving view keeps its frames; the raster follows when it rests.
    const moving = frameState.viewHints[ViewHint.ANIMATING]! > 0 || frameState.viewHints[ViewHint.INTERACTING]! > 0;
    if (moving && this.#client.place === 'main' && this.#drawn) return;
    const sameView = this.#drawn !== null && this.#drawn.key.view === key.view;
    const job: RasterJob = {
      id: ++this.#jobs,
      matrix: pixelMatrix(view, this.#regions ? this.#regions.origin : view.center),
      pointMatrix: pixelMatrix(view, this.#points ? this.#points.origin : view.center),
      width: Math.round(view.size[0] * view.pixelRatio),
      height: Math.round(view.size[1] * view.pixelRatio),
      pixelRatio: view.pixelRatio,
      regions: this.#state.features.length > 0 && !(sameView && this.#drawn!.key.regions === key.regions),
      points: this.#state.points !== null && !(sameView && this.#drawn!.key.points === key.points),
      pointRadius: this.#state.pointRadius,
      visible: this.#state.visible,
    };
    this.#asked = { job, view, key };
    this.#client.render(job);
  }

  #receive(result: RasterResult): void {
    const asked = this.#asked;
    this.#asked = null;
    const layer = this.getLayer();
    if (!asked || !layer) return;
    const latest = this.#keyOf(asked.view);
    // Ids of replaced data would be painted with the wrong colours.
    if (latest.view === asked.key.view && latest.regions === asked.key.regions && latest.points === asked.key.points) {
      this.#drawn = { view: asked.view, key: asked.key, raster: this.#complete(result, asked.job) };
      this.#fillDirty = true;
      this.#overlayDirty = true;
    }
    layer.changed();
  }

  /** Fills in the half of a result that was not asked for, because the last one still holds. */
  #complete(result: RasterResult, job: RasterJob): RasterResult {
    const last = this.#drawn ? this.#drawn.raster : null;
    const keepRegions = !job.regions && this.#state.features.length > 0;
    const keepPoints = !job.points && this.#state.points !== null;
    return {
      ...result,
      regions: keepRegions && last ? last.regions : result.regions,
      points: keepPoints && last ? last.points : result.points,
    };
  }

  #place(view: FrameView, key: RasterKey): void {
    const drawn = this.#drawn;
    if (!drawn) {
      this.#painter.clear();
      return;
    }
    const inverseRatio = 1 / view.pixelRatio;
    if (drawn.key.view === key.view) {
      this.#placement = [inverseRatio, 0, 0, inverseRatio, 0, 0];
    } else {
      const origin = drawn.view.center;
      const now = pixelMatrix({ ...view, pixelRatio: 1 }, origin);
      this.#placement = multiply(now, invert(pixelMatrix(drawn.view, origin)));
    }
    this.#painter.place(this.#placement);
  }

  #paint(): void {
    const drawn = this.#drawn;
    if (!drawn) return;
    const latest = this.#keyOf(drawn.view);
    const sameData = latest.regions === drawn.key.regions && latest.points === drawn.key.points;
    if (!sameData) return;
    const { raster, view } = drawn;
    if (this.#fillDirty) {
      this.#fillDirty = false;
      const [x, y] = apply(pixelMatrix(view, this.#regions ? this.#regions.origin : view.center), 0, 0);
      this.#painter.paintFill(raster, this.#state, view.pixelRatio, -Math.round(x + y));
    }
    if (this.#overlayDirty) {
      this.#overlayDirty = false;
      this.#painter.paintOverlay(raster.width, raster.height, this.#scene(view, raster));
    }
  }

  #scene(view: FrameView, { width, height, points }: RasterResult): OverlayScene {
    const state = this.#state;
    const indexOf = (code: string | null): number => (code === null ? -1 : (state.indexOf.get(code) ?? -1));
    return {
      geometry: this.#regions ? this.#regions.regions : null,
      matrix: pixelMatrix(view, this.#regions ? this.#regions.origin : view.center),
      pixelRatio: view.pixelRatio,
      hovered: indexOf(state.hovered),
      selected: indexOf(state.selected),
      point: this.#ringedPoint(view),
      hasPoints: (...box) => points !== null && hasIdInBox(points.ids, width, height, box),
      pointRadius: state.pointRadius,
      labels: this.#anchoredLabels(),
      style: state.style,
    };
  }

  #ringedPoint(view: FrameView): RingedPoint | null {
    const { highlightedPoint: index, points, pointPalette, visible } = this.#state;
    if (index === null || !this.#points || !points || index >= points.ids.length) return null;
    const { offsets } = this.#points.points;
    const [x, y] = apply(pixelMatrix(view, this.#points.origin), offsets[2 * index]!, offsets[2 * index + 1]!);
    const color = points.colors[index]!;
    return { x, y, color: visible[color] ? toCss(pointPalette[color]!) : null };
  }

  #anchoredLabels(): AnchoredLabel[] {
    const anchored: AnchoredLabel[] = [];
    if (!this.#regions) return anchored;
    for (const label of this.#state.labels) {
      const region = this.#state.indexOf.get(label.id);
      if (region === undefined) continue;
      const anchor = (this.#anchors[region] ??= interiorPoint(this.#regions.regions, region));
      if (anchor) anchored.push({ label, region, anchor });
    }
    return anchored;
  }
}

function frameViewOf({ viewState, size, pixelRatio }: FrameState): FrameView {
  return {
    center: [viewState.center[0]!, viewState.center[1]!],
    resolution: viewState.resolution,
    rotation: viewState.rotation,
    size: [size[0]!, size[1]!],
    pixelRatio,
  };
}
