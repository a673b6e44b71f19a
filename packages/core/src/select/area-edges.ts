// The edges of an area by the rows of a grid, in typed arrays, and whether a place lies in the area.
import { polygonsOf, type AreaLike } from '../shape/area-geometry.js';
import { edgeTolerance, unitsPerDegree } from '../query/edges.js';

/** Scaled degrees; far more than rounding, far less than a cell. */
export const edgeMargin = 1e-4;

/** Numbers of an edge: from and to. */
const fields = 4;

export class AreaEdges {
  /** Four scaled degrees an edge, edges of a ring one after the other. */
  readonly ends: Float64Array;
  readonly count: number;
  /** Of each edge: its ring; of each ring: its polygon, negative for a hole. */
  readonly #rings: Uint32Array;
  readonly #polygons: readonly number[];
  /** Where the edges of a row begin, one more at the end, and the edges of all rows. */
  readonly #starts: Uint32Array;
  readonly #edges: Uint32Array;

  /**
   * @param rowOf the row of a height, never falling
   * @throws RangeError for a position that is not finite
   */
  constructor(area: AreaLike, rows: number, rowOf: (y: number) => number) {
    const rings = polygonsOf(area).flatMap((polygon, index) =>
      polygon.map((ring, at) => ({ ring, polygon: at === 0 ? index + 1 : -(index + 1) })),
    );
    this.count = rings.reduce((sum, { ring }) => sum + Math.max(0, ring.length - 1), 0);
    this.ends = new Float64Array(fields * this.count);
    this.#rings = new Uint32Array(this.count);
    this.#polygons = rings.map(({ polygon }) => polygon);
    let edge = 0;
    rings.forEach(({ ring }, number) => {
      for (let at = 1; at < ring.length; at++, edge++) {
        this.#rings[edge] = number;
        this.ends.set([...ring[at - 1]!, ...ring[at]!].map(scaledDegrees), fields * edge);
      }
    });
    [this.#starts, this.#edges] = this.#byRows(rows, rowOf);
  }

  /** The edges at the height of a row, those near to it included. */
  inRow(row: number): Uint32Array {
    return this.#edges.subarray(this.#starts[row], this.#starts[row + 1]);
  }

  /**
   * Whether a place lies in one of the polygons and in none of its holes; edges belong to it, those of holes too.
   * Rings hold what they go around (non-zero winding), as PostgreSQL's polygons. @param edges of the place's row
   */
  holds(x: number, y: number, edges: Uint32Array): boolean {
    const { ends } = this;
    let ring = -1;
    let polygon = 0;
    let winding = 0;
    let inside = false;
    let near = false;
    for (let at = 0; at < edges.length; at++) {
      const edge = edges[at]!;
      if (this.#rings[edge] !== ring) {
        if (ring >= 0) inside = this.#after(ring, inside, near || winding !== 0, near);
        ring = this.#rings[edge]!;
        const next = Math.abs(this.#polygons[ring]!);
        if (next !== polygon && inside) return true;
        if (next !== polygon) inside = false;
        polygon = next;
        winding = 0;
        near = false;
      }
      const base = fields * edge;
      const x1 = ends[base]!;
      const y1 = ends[base + 1]!;
      const x2 = ends[base + 2]!;
      const y2 = ends[base + 3]!;
      if (y1 > y !== y2 > y) winding += windingOf(x, y, x1, y1, x2, y2);
      if (!near) near = isNear(x, y, x1, y1, x2, y2);
    }
    return ring >= 0 && this.#after(ring, inside, near || winding !== 0, near);
  }

  /** Whether the place is inside of the polygon after one more of its rings. */
  #after(ring: number, inside: boolean, held: boolean, near: boolean): boolean {
    return this.#polygons[ring]! > 0 ? held : inside && (!held || near);
  }

  #byRows(rows: number, rowOf: (y: number) => number): [Uint32Array, Uint32Array] {
    const starts = new Uint32Array(rows + 1);
    const spans = new Uint32Array(2 * this.count);
    for (let edge = 0; edge < this.count; edge++) {
      const [y1, y2] = [this.ends[fields * edge + 1]!, this.ends[fields * edge + 3]!];
      spans[2 * edge] = rowOf(Math.min(y1, y2) - edgeMargin);
      spans[2 * edge + 1] = rowOf(Math.max(y1, y2) + edgeMargin);
      for (let row = spans[2 * edge]!; row <= spans[2 * edge + 1]!; row++) starts[row + 1]!++;
    }
    for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
    const next = starts.slice();
    const edges = new Uint32Array(starts[rows]!);
    for (let edge = 0; edge < this.count; edge++)
      for (let row = spans[2 * edge]!; row <= spans[2 * edge + 1]!; row++) edges[next[row]!++] = edge;
    return [starts, edges];
  }
}

function scaledDegrees(degrees: number): number {
  if (degrees - degrees !== 0) throw new RangeError(`area: ${degrees} is no longitude or latitude`);
  return degrees * unitsPerDegree;
}

/** What an edge across the height of the place adds by a ray to the east. */
function windingOf(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const upward = y1 < y2;
  if (x < x1 && x < x2) return upward ? 1 : -1;
  if (x > x1 && x > x2) return 0;
  const turn = upward
    ? (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
    : (x1 - x2) * (y - y2) - (y1 - y2) * (x - x2);
  return turn > 0 ? (upward ? 1 : -1) : 0;
}

/** Whether the place is on the edge, within `edgeTolerance`. */
function isNear(x: number, y: number, x1: number, y1: number, x2: number, y2: number): boolean {
  if (x < Math.min(x1, x2) - edgeTolerance || x > Math.max(x1, x2) + edgeTolerance) return false;
  if (y < Math.min(y1, y2) - edgeTolerance || y > Math.max(y1, y2) + edgeTolerance) return false;
  const dx = x2 - x1;
  const dy = y2 - y1;
  const squared = dx * dx + dy * dy;
  if (squared === 0) return Math.hypot(x - x1, y - y1) <= edgeTolerance;
  const along = ((x - x1) * dx + (y - y1) * dy) / squared;
  if (along <= 0) return Math.hypot(x - x1, y - y1) <= edgeTolerance;
  if (along >= 1) return Math.hypot(x - x2, y - y2) <= edgeTolerance;
  return Math.abs(dx * (y - y1) - dy * (x - x1)) <= edgeTolerance * Math.sqrt(squared);
}
