// Areas that are no regions, hexagons or bands of a surface, in flat colours below the borders and labels of a map.
import type { FrameState } from 'ol/Map.js';
import Layer from 'ol/layer/Layer.js';
import type Projection from 'ol/proj/Projection.js';
import Source from 'ol/source/Source.js';
import { projectFlat } from './crs.js';
import { pixelMatrix, type FrameView } from './raster/geometry.js';

/** Rings of all shapes in one array, which need not be closed. */
export interface Shapes {
  /** Corners as longitude and latitude interleaved, degrees. */
  readonly lonLat: Float64Array;
  /** Per ring the index after its last corner. */
  readonly ringEnds: Uint32Array;
  /** Per shape the index after its last ring; what an odd number of its rings holds is filled. */
  readonly shapeEnds: Uint32Array;
}

export const noShapes: Shapes = {
  lonLat: new Float64Array(),
  ringEnds: new Uint32Array(),
  shapeEnds: new Uint32Array(),
};

export interface ShapeLine {
  /** CSS hex. */
  readonly color: string;
  /** CSS pixels. */
  readonly width: number;
}

/**
 * A layer that is drawn anew in every frame, so that it stays sharp while the view moves and turns. The colours of the
 * same shapes change without projecting them again: that is a year step. Later shapes lie upon the ones before.
 */
export class ShapeLayer extends Layer<Source> {
  readonly #element = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  #shapes: Shapes = noShapes;
  #clip: Shapes | null = null;
  #colors: readonly (string | null)[] = [];
  #line: ShapeLine | null = null;
  #projection: Projection | undefined;
  #origin: readonly [number, number] = [0, 0];
  /** One a shape, in map units from the origin. */
  #paths: readonly Path2D[] = [];
  #clipPath: Path2D | null = null;

  constructor() {
    super({ source: new Source({ state: 'ready' }) });
    // OpenLayers must not draw the next layer into our canvas, so the class is not its own.
    this.#element.className = 'onemap-shapes';
    for (const element of [this.#element, this.#canvas]) {
      element.style.setProperty('position', 'absolute');
      element.style.setProperty('width', '100%');
      element.style.setProperty('height', '100%');
    }
    this.#element.style.setProperty('pointer-events', 'none');
    this.#element.append(this.#canvas);
  }

  /**
   * Replaces the shapes; none is drawn until coloured.
   * @param clip what lies outside its shapes is not drawn; null (default) for no limit
   */
  setShapes(shapes: Shapes, clip: Shapes | null = null): void {
    this.#shapes = shapes;
    this.#clip = clip;
    this.#colors = [];
    this.#projection = undefined;
    this.changed();
  }

  /** @param colors CSS hex per shape in order, null where nothing is drawn @throws RangeError for another number */
  setColors(colors: readonly (string | null)[]): void {
    const { length } = this.#shapes.shapeEnds;
    if (colors.length !== length) throw new RangeError(`colors: ${colors.length} for ${length} shapes`);
    this.#colors = colors;
    this.changed();
  }

  /** The line between shapes; null (default) for none. */
  setLine(line: ShapeLine | null): void {
    this.#line = line;
    this.changed();
  }

  override render(frameState: FrameState): HTMLElement {
    const { viewState, size, pixelRatio } = frameState;
    this.#project(viewState.projection);
    const width = Math.round(size[0]! * pixelRatio);
    const height = Math.round(size[1]! * pixelRatio);
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    const opacity = frameState.layerStatesArray[frameState.layerIndex]?.opacity ?? 1;
    this.#element.style.setProperty('opacity', String(opacity));
    const context = this.#canvas.getContext('2d');
    if (context) this.#draw(context, viewOf(frameState));
    return this.#element;
  }

  override disposeInternal(): void {
    this.#canvas.width = this.#canvas.height = 0;
    this.#element.remove();
    this.#paths = [];
    super.disposeInternal();
  }

  #draw(context: CanvasRenderingContext2D, view: FrameView): void {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.save();
    context.setTransform(...pixelMatrix(view, this.#origin));
    if (this.#clipPath) context.clip(this.#clipPath, 'evenodd');
    if (this.#line) {
      context.strokeStyle = this.#line.color;
      context.lineWidth = this.#line.width * view.resolution;
    }
    this.#colors.forEach((color, index) => {
      if (color === null) return;
      context.fillStyle = color;
      context.fill(this.#paths[index]!, 'evenodd');
      if (this.#line) context.stroke(this.#paths[index]!);
    });
    context.restore();
  }

  #project(projection: Projection): void {
    if (projection === this.#projection) return;
    this.#projection = projection;
    const projected = projectFlat(this.#shapes.lonLat, projection);
    this.#origin = [projected[0] ?? 0, projected[1] ?? 0];
    this.#paths = pathsOf(this.#shapes, projected, this.#origin);
    this.#clipPath = this.#clip && new Path2D();
    if (!this.#clip) return;
    const limits = pathsOf(this.#clip, projectFlat(this.#clip.lonLat, projection), this.#origin);
    for (const path of limits) this.#clipPath!.addPath(path);
  }
}

/** Paths in offsets from the origin, which single precision holds to a centimetre. */
function pathsOf(
  { ringEnds, shapeEnds }: Shapes,
  corners: Float64Array,
  [originX, originY]: readonly [number, number],
): Path2D[] {
  let ring = 0;
  let corner = 0;
  return Array.from(shapeEnds, (lastRing) => {
    const path = new Path2D();
    for (; ring < lastRing; ring++) {
      for (let first = true; corner < ringEnds[ring]!; corner++, first = false) {
        const [x, y] = [corners[2 * corner]! - originX, corners[2 * corner + 1]! - originY];
        if (first) path.moveTo(x, y);
        else path.lineTo(x, y);
      }
      path.closePath();
    }
    return path;
  });
}

function viewOf({ viewState, size, pixelRatio }: FrameState): FrameView {
  return {
    center: [viewState.center[0]!, viewState.center[1]!],
    resolution: viewState.resolution,
    rotation: viewState.rotation,
    size: [size[0]!, size[1]!],
    pixelRatio,
  };
}
