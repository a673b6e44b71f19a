// Draws a thematic layer: asks for rasters, swaps them in, and moves the last picture along meanwhile.
import type { FrameState } from 'ol/Map.js';
import ViewHint from 'ol/ViewHint.js';
import LayerRenderer from 'ol/renderer/Layer.js';
import type { RasterJob, RasterResult } from './raster/engine.js';
import { apply, invert, multiply, pixelMatrix, type FrameView, type Matrix } from './raster/geometry.js';
import { nearestId } from './raster/point-hits.js';
import { RasterClient, type RasterPlace } from './raster/raster-client.js';
import { sameData, sameKey, ThematicData, type RasterKey } from './thematic-data.js';
import type { ThematicLayer } from './thematic-layer.js';
import { ThematicPainter } from './thematic-painter.js';
import { sketchRegions } from './region-sketch.js';
import { sceneOf } from './thematic-scene.js';
import type { ThematicState } from './thematic-state.js';

interface Drawn {
  readonly view: FrameView;
  readonly key: RasterKey;
  readonly raster: RasterResult;
}

interface Asked {
  readonly job: RasterJob;
  readonly view: FrameView;
  readonly key: RasterKey;
}

export class ThematicRenderer extends LayerRenderer<ThematicLayer> {
  readonly #state: ThematicState;
  readonly #painter = new ThematicPainter();
  readonly #client: RasterClient;
  readonly #data: ThematicData;
  #asked: Asked | null = null;
  #drawn: Drawn | null = null;
  /** From device pixels of the drawn raster to CSS pixels of the last frame. */
  #placement: Matrix = [1, 0, 0, 1, 0, 0];
  #jobs = 0;
  #fillDirty = false;
  #overlayDirty = false;
  /** A first picture does not wait for its labels, which come with the next frame. */
  #overlayLater = false;
  /** What the first picture was sketched for; undefined before it, null once a raster has taken its place. */
  #sketched: RasterKey | null | undefined;

  constructor(layer: ThematicLayer, state: ThematicState, createWorker?: () => Worker) {
    super(layer);
    this.#state = state;
    this.#client = new RasterClient({ createWorker, onResult: (result) => this.#receive(result) });
    this.#data = new ThematicData(state, this.#client);
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
    if (this.#data.update(frameState.viewState.projection)) this.#drawn = null;
    const key = this.#data.keyOf(view);
    // Nothing to draw is no work: a job for it would keep the first one with data waiting.
    if (this.#isEmpty) this.#drawn = null;
    this.ready = this.#isEmpty || (this.#drawn !== null && sameKey(this.#drawn.key, key));
    const isSketch = this.#sketched === undefined && this.#maySketch(view);
    if (isSketch) this.#sketch(view, key);
    else if (!this.ready && !this.#client.busy && !this.#mustRest(frameState)) this.#request(view, key);
    this.#place(view, key);
    this.#paint();
    if (this.#overlayLater) this.#askForOverlay();
    const layerState = frameState.layerStatesArray[frameState.layerIndex];
    this.#painter.setOpacity(layerState ? layerState.opacity : 1);
    return this.#painter.element;
  }

  /** The region at CSS pixels of the last frame, or -1. */
  regionIndexAt(x: number, y: number): number {
    const drawn = this.#drawn;
    if (!drawn?.raster.regions || drawn.key.regions !== this.#data.keyOf(drawn.view).regions) return -1;
    const [px, py] = apply(invert(this.#placement), x, y);
    const { width, height, regions } = drawn.raster;
    if (px < 0 || py < 0 || px >= width || py >= height) return -1;
    return regions.ids[Math.floor(py) * width + Math.floor(px)]! - 1;
  }

  /** The drawn point nearest to CSS pixels of the last frame, or -1. */
  pointIndexAt(x: number, y: number, tolerance: number): number {
    const drawn = this.#drawn;
    if (!drawn?.raster.points || drawn.key.points !== this.#data.keyOf(drawn.view).points) return -1;
    const [px, py] = apply(invert(this.#placement), x, y);
    const { width, height, points } = drawn.raster;
    return nearestId(points.ids, width, height, px, py, tolerance * drawn.view.pixelRatio) - 1;
  }

  override disposeInternal(): void {
    this.#client.dispose();
    this.#painter.dispose();
    this.#data.clear();
    this.#drawn = null;
    this.#asked = null;
    super.disposeInternal();
  }

  get #isEmpty(): boolean {
    return this.#state.features.length === 0 && this.#state.points === null;
  }

  /** On the main thread a moving view keeps its frames; the raster follows when it rests. */
  #mustRest({ viewHints }: FrameState): boolean {
    const moving = viewHints[ViewHint.ANIMATING]! > 0 || viewHints[ViewHint.INTERACTING]! > 0;
    return moving && this.#client.place === 'main' && this.#drawn !== null;
  }

  /** Few regions and no points, to be drawn on the main thread: the browser's own paths are sooner. */
  #maySketch(view: FrameView): boolean {
    const { features, points, dimmed } = this.#state;
    if (this.#drawn || features.length === 0 || points || dimmed.size > 0) return false;
    return this.#client.drawsNow(pixelsOf(view));
  }

  /** The raster comes with the next frame. */
  #sketch(view: FrameView, key: RasterKey): void {
    const { width, height } = pixelsOf(view);
    const { fills, style } = this.#state;
    this.#painter.sketch(width, height, (context) =>
      sketchRegions(
        context,
        this.#data.regions!,
        fills,
        style,
        this.#data.regionMatrix(view),
        view.pixelRatio,
      ),
    );
    this.#painter.place([1 / view.pixelRatio, 0, 0, 1 / view.pixelRatio, 0, 0]);
    this.#sketched = key;
    this.getLayer()?.changed();
  }

  #request(view: FrameView, key: RasterKey): void {
    const state = this.#state;
    const last = this.#drawn && this.#drawn.key.view === key.view ? this.#drawn.key : null;
    const job: RasterJob = {
      id: ++this.#jobs,
      matrix: this.#data.regionMatrix(view),
      pointMatrix: this.#data.pointMatrix(view),
      ...pixelsOf(view),
      pixelRatio: view.pixelRatio,
      regions: state.features.length > 0 && last?.regions !== key.regions,
      points: state.points !== null && last?.points !== key.points,
      pointRadius: state.pointRadius,
      visible: state.visible,
    };
    const result = this.#client.renderNow(job);
    if (result) {
      this.#show(result, { job, view, key });
      this.ready = true;
      return;
    }
    this.#asked = { job, view, key };
    this.#client.render(job);
  }

  #receive(result: RasterResult): void {
    const asked = this.#asked;
    this.#asked = null;
    if (!asked) return;
    // Ids of replaced data would be painted with the wrong colours.
    if (sameKey(this.#data.keyOf(asked.view), asked.key)) this.#show(result, asked);
    const layer = this.getLayer();
    layer?.changed();
    // A map at rest is painted now rather than with the next frame, which would show it one frame later.
    const map = layer?.getMapInternal();
    const view = map?.getView();
    if (map && !view?.getAnimating() && !view?.getInteracting()) map.renderSync();
  }

  #show(result: RasterResult, { job, view, key }: Asked): void {
    // A sketch was the first picture.
    this.#overlayLater = this.#drawn === null && !this.#sketched && this.#state.labels.length > 0;
    this.#sketched = null;
    this.#drawn = { view, key, raster: this.#complete(result, job) };
    this.#fillDirty = true;
    this.#overlayDirty = true;
  }

  /** Fills in the half of a result that was not asked for, because the last one still holds. */
  #complete(result: RasterResult, job: RasterJob): RasterResult {
    const last = this.#drawn ? this.#drawn.raster : null;
    const keepRegions = last !== null && !job.regions && this.#state.features.length > 0;
    const keepPoints = last !== null && !job.points && this.#state.points !== null;
    return {
      ...result,
      regions: keepRegions ? last.regions : result.regions,
      points: keepPoints ? last.points : result.points,
    };
  }

  #askForOverlay(): void {
    this.#overlayLater = false;
    this.ready = false;
    this.getLayer()?.changed();
  }

  #place(view: FrameView, key: RasterKey): void {
    const drawn = this.#drawn;
    if (!drawn) {
      if (!this.#sketched || !sameKey(this.#sketched, key)) this.#painter.clear();
      return;
    }
    if (drawn.key.view === key.view) {
      this.#placement = [1 / view.pixelRatio, 0, 0, 1 / view.pixelRatio, 0, 0];
    } else {
      const origin = drawn.view.center;
      const now = pixelMatrix({ ...view, pixelRatio: 1 }, origin);
      this.#placement = multiply(now, invert(pixelMatrix(drawn.view, origin)));
    }
    this.#painter.place(this.#placement);
  }

  #paint(): void {
    if (!this.#drawn) return;
    const { raster, view, key } = this.#drawn;
    if (!sameData(this.#data.keyOf(view), key)) return;
    if (this.#fillDirty) {
      this.#fillDirty = false;
      const origin = apply(this.#data.regionMatrix(view), 0, 0);
      this.#painter.paintFill(raster, this.#state, view.pixelRatio, origin);
    }
    if (this.#overlayDirty && !this.#overlayLater) {
      this.#overlayDirty = false;
      this.#painter.paintOverlay(raster.width, raster.height, sceneOf(this.#state, this.#data, view, raster));
    }
  }
}

/** Device pixels. */
function pixelsOf({ size, pixelRatio }: FrameView): { width: number; height: number } {
  return { width: Math.round(size[0] * pixelRatio), height: Math.round(size[1] * pixelRatio) };
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
