// The raster engine: holds regions and points and answers a view with its buffers, in steps.
import { markInnerBorders, markOutline, strokeSteps, type Mask } from './borders.js';
import { uniqueEdges, type EdgeSet } from './edges.js';
import type { Matrix, RegionGeometry } from './geometry.js';
import { buildPointGrid, type PointGeometry, type PointGrid } from './point-grid.js';
import { stampSteps } from './points.js';
import { rowSpans, type RowSpans } from './row-spans.js';
import type { PointBuffers } from './disc-stamp.js';
import { createIdBuffer, rasterSteps, type IdBuffer } from './scanline.js';
import { RegionLevels } from './simplify.js';

/** One view to draw. */
export interface RasterJob {
  readonly id: number;
  /** From region offsets to device pixels. */
  readonly matrix: Matrix;
  /** From point offsets to device pixels. */
  readonly pointMatrix: Matrix;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  /** Whether ids and borders of regions are wanted; false when only the points have changed. */
  readonly regions: boolean;
  readonly points: boolean;
  /** CSS pixels. */
  readonly pointRadius: number;
  /** Per palette index 1 to stamp. */
  readonly visible: Uint8Array;
}

export interface RegionBuffers {
  readonly ids: IdBuffer;
  /** Coverage as in `Mask`. */
  readonly borders: Uint8Array<ArrayBuffer>;
  /** What lies outside is empty. */
  readonly spans: RowSpans;
}

export interface RasterResult {
  readonly id: number;
  readonly width: number;
  readonly height: number;
  readonly regions: RegionBuffers | null;
  readonly points: {
    readonly ids: Uint32Array<ArrayBuffer>;
    readonly shades: Uint8Array<ArrayBuffer>;
  } | null;
}

/** Denser geometry gets its borders from the ids: strokes of sub-pixel edges would only cost time. */
const maxStrokedVertices = 400_000;
/** CSS pixels. */
export const innerWidth = 0.75;
export const outlineWidth = 1.5;
const pointOutline = 1;

export class RasterEngine {
  #regions: RegionLevels | null = null;
  #parent: RegionGeometry | null = null;
  #edges: EdgeSet | null = null;
  #parentEdges: EdgeSet | null = null;
  #grid: PointGrid | null = null;

  /** `parent` shares the origin of `regions`; without it the outline is that of the regions together. */
  setRegions(regions: RegionGeometry, parent: RegionGeometry | null): void {
    const stroked = regions.coordinates.length / 2 <= maxStrokedVertices;
    this.#regions = new RegionLevels(regions);
    this.#parent = parent;
    this.#edges = stroked ? uniqueEdges(regions) : null;
    this.#parentEdges = parent ? uniqueEdges(parent) : null;
  }

  setPoints(points: PointGeometry | null): void {
    this.#grid = points ? buildPointGrid(points) : null;
  }

  /** Other palette indices for the same points. */
  setPointColors(colors: Uint8Array): void {
    if (this.#grid) this.#grid = { ...this.#grid, colors };
  }

  *steps(job: RasterJob): Generator<void, RasterResult> {
    const regions = job.regions && this.#regions ? yield* this.#regionSteps(job, this.#regions) : null;
    const points = job.points && this.#grid ? yield* this.#pointSteps(job, this.#grid) : null;
    return { id: job.id, width: job.width, height: job.height, regions, points };
  }

  *#regionSteps(job: RasterJob, levels: RegionLevels): Generator<void, RegionBuffers> {
    const { width, height, matrix } = job;
    const geometry = levels.forMatrix(matrix);
    const ids = createIdBuffer(geometry.regionEnds.length, width, height);
    yield* rasterSteps(geometry, matrix, width, height, ids);
    const mask: Mask = { coverage: new Uint8Array(width * height), width, height };
    if (this.#edges) {
      const choice = this.#parentEdges ? 'all' : 'inner';
      yield* strokeSteps(
        mask,
        levels.full,
        this.#edges,
        choice,
        'inner',
        matrix,
        innerWidth * job.pixelRatio,
      );
    } else {
      markInnerBorders(mask, ids);
    }
    yield* this.#outlineSteps(job, levels.full, mask, ids);
    return { ids, borders: mask.coverage, spans: rowSpans(ids, mask.coverage, width) };
  }

  *#outlineSteps(job: RasterJob, regions: RegionGeometry, mask: Mask, ids: IdBuffer): Generator<void, void> {
    const lineWidth = outlineWidth * job.pixelRatio;
    if (this.#parent && this.#parentEdges) {
      yield* strokeSteps(mask, this.#parent, this.#parentEdges, 'outer', 'parent', job.matrix, lineWidth);
    } else if (this.#edges) {
      yield* strokeSteps(mask, regions, this.#edges, 'outer', 'parent', job.matrix, lineWidth);
    } else {
      markOutline(mask, ids);
    }
  }

  *#pointSteps(job: RasterJob, grid: PointGrid): Generator<void, PointBuffers> {
    const { width, height, pixelRatio } = job;
    const buffers = { ids: new Uint32Array(width * height), shades: new Uint8Array(width * height) };
    const options = {
      width,
      height,
      radius: job.pointRadius * pixelRatio,
      outline: pointOutline * pixelRatio,
      visible: job.visible,
    };
    yield* stampSteps(grid, job.pointMatrix, options, buffers);
    return buffers;
  }
}

/** The buffers of a result, to be handed over rather than copied. */
export function transferables(result: RasterResult): ArrayBuffer[] {
  const list: ArrayBuffer[] = [];
  if (result.regions) {
    const { ids, borders, spans } = result.regions;
    list.push(ids.buffer, borders.buffer, spans.buffer);
  }
  if (result.points) list.push(result.points.ids.buffer, result.points.shades.buffer);
  return list;
}
