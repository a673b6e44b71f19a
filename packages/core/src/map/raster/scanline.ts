// Fills regions into a buffer of ids, one per device pixel: even-odd at exact pixel centres.
import type { Matrix, RegionGeometry } from './geometry.js';

/** Per pixel 0 for nothing, else the index of the region plus one; rows from the top. */
export type IdBuffer = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Vertices between two yields of the stepwise fill. */
const verticesPerStep = 20_000;

/** An empty buffer, as narrow as `count` ids allow. */
export function createIdBuffer(count: number, width: number, height: number): IdBuffer {
  return count < 0xffff ? new Uint16Array(width * height) : new Uint32Array(width * height);
}

/**
 * The region under the centre of each pixel. A centre on an edge belongs to the region on its right, on a
 * horizontal edge to the one below: spans are [left, right) and [top, bottom). So regions that share an
 * edge never overlap and leave no gap; where input regions overlap, the later one shows.
 */
export function rasterizeRegions(
  geometry: RegionGeometry,
  matrix: Matrix,
  width: number,
  height: number,
): IdBuffer {
  const ids = createIdBuffer(geometry.regionEnds.length, width, height);
  const steps = rasterSteps(geometry, matrix, width, height, ids);
  while (!steps.next().done);
  return ids;
}

/** The same in steps, for a main thread that must not be held up. */
export function* rasterSteps(
  geometry: RegionGeometry,
  matrix: Matrix,
  width: number,
  height: number,
  ids: IdBuffer,
): Generator<void, void> {
  const crossings = new Crossings(width, height);
  const { ringEnds, regionEnds } = geometry;
  let ring = 0;
  let vertex = 0;
  let untilYield = verticesPerStep;
  for (let region = 0; region < regionEnds.length; region++) {
    const firstVertex = vertex;
    crossings.clear();
    for (; ring < regionEnds[region]!; ring++) {
      const end = ringEnds[ring]!;
      crossings.addRing(geometry.coordinates, vertex, end, matrix);
      vertex = end;
    }
    crossings.fill(ids, region + 1);
    untilYield -= vertex - firstVertex;
    if (untilYield < 0) {
      untilYield = verticesPerStep;
      yield;
    }
  }
}

/** Where the edges of one region cross the rows; the list grows as needed. */
class Crossings {
  /** `row * (width + 1) + column`, the column being the first whose centre is not left of the crossing. */
  #keys = new Uint32Array(1024);
  #length = 0;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  clear(): void {
    this.#length = 0;
  }

  addRing(coordinates: Float64Array, start: number, end: number, matrix: Matrix): void {
    if (end - start < 3) return;
    const [a, b, c, d, e, f] = matrix;
    const last = 2 * (end - 1);
    let x0 = a * coordinates[last]! + c * coordinates[last + 1]! + e;
    let y0 = b * coordinates[last]! + d * coordinates[last + 1]! + f;
    for (let i = 2 * start; i <= last; i += 2) {
      const x1 = a * coordinates[i]! + c * coordinates[i + 1]! + e;
      const y1 = b * coordinates[i]! + d * coordinates[i + 1]! + f;
      // The edge always runs from top to bottom, so both neighbours compute the very same crossing.
      if (y0 < y1) this.#addEdge(x0, y0, x1, y1);
      else if (y1 < y0) this.#addEdge(x1, y1, x0, y0);
      x0 = x1;
      y0 = y1;
    }
  }

  #addEdge(xTop: number, yTop: number, xBottom: number, yBottom: number): void {
    const first = Math.max(0, Math.ceil(yTop - 0.5));
    const end = Math.min(this.height, Math.ceil(yBottom - 0.5));
    if (first >= end) return;
    this.#reserve(end - first);
    const dx = xBottom - xTop;
    const dy = yBottom - yTop;
    const stride = this.width + 1;
    for (let row = first; row < end; row++) {
      // Product before quotient: exact for dyadic coordinates, and a tie stays a tie.
      const x = xTop + ((row + 0.5 - yTop) * dx) / dy;
      const column = Math.ceil(x - 0.5);
      const clamped = column < 0 ? 0 : column > this.width ? this.width : column;
      this.#keys[this.#length++] = row * stride + clamped;
    }
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#keys.length) return;
    const grown = new Uint32Array(Math.max(2 * this.#keys.length, this.#length + more));
    grown.set(this.#keys);
    this.#keys = grown;
  }

  /** Fills between each pair; a row has an even number, since every ring is closed. */
  fill(ids: IdBuffer, value: number): void {
    const keys = this.#keys;
    sortKeys(keys, this.#length);
    const stride = this.width + 1;
    for (let i = 0; i < this.#length; i += 2) {
      const start = keys[i]!;
      const end = keys[i + 1]!;
      if (start === end) continue;
      const row = Math.floor(start / stride);
      for (let pixel = start - row; pixel < end - row; pixel++) ids[pixel] = value;
    }
  }
}

function sortKeys(keys: Uint32Array, length: number): void {
  if (length > 48) {
    keys.subarray(0, length).sort();
    return;
  }
  for (let i = 1; i < length; i++) {
    const key = keys[i]!;
    let j = i - 1;
    while (j >= 0 && keys[j]! > key) {
      keys[j + 1] = keys[j]!;
      j--;
    }
    keys[j + 1] = key;
  }
}
