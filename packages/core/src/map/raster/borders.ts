// The border mask of a view: how much of each pixel a border between regions, or the parent's, covers.
import type { EdgeSet } from './edges.js';
import type { Matrix, RegionGeometry } from './geometry.js';
import type { IdBuffer } from './scanline.js';

/** One byte a pixel: 0 none, 1 to 127 a border between regions, 128 to 255 the parent's, by coverage. */
export interface Mask {
  readonly coverage: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Which edges of a set are drawn. */
export type EdgeChoice = 'all' | 'inner' | 'outer';

export type BorderKind = 'inner' | 'parent';

/** First value of the parent's border; it wins where both meet. */
export const parentBase = 128;
const fullCoverage = 127;

const edgesPerStep = 20_000;

/** Strokes edges into the mask in steps; `lineWidth` in device pixels, below 1 as a paler line of 1. */
export function* strokeSteps(
  mask: Mask,
  geometry: RegionGeometry,
  edges: EdgeSet,
  choice: EdgeChoice,
  kind: BorderKind,
  matrix: Matrix,
  lineWidth: number,
): Generator<void, void> {
  const [a, b, c, d, e, f] = matrix;
  const xy = geometry.coordinates;
  const wanted = choice === 'outer' ? 1 : 0;
  for (let i = 0; i < edges.from.length; i++) {
    if (i % edgesPerStep === edgesPerStep - 1) yield;
    if (choice !== 'all' && edges.outer[i] !== wanted) continue;
    const p = 2 * edges.from[i]!;
    const q = 2 * edges.to[i]!;
    strokeLine(
      mask,
      a * xy[p]! + c * xy[p + 1]! + e,
      b * xy[p]! + d * xy[p + 1]! + f,
      a * xy[q]! + c * xy[q + 1]! + e,
      b * xy[q]! + d * xy[q + 1]! + f,
      lineWidth,
      kind,
    );
  }
}

/** Covers the pixels near one segment; overlapping segments keep the greater coverage. */
export function strokeLine(
  mask: Mask,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  lineWidth: number,
  kind: BorderKind,
): void {
  const reach = Math.max(lineWidth, 1) / 2 + 0.5;
  const peak = fullCoverage * Math.min(lineWidth, 1);
  const base = kind === 'parent' ? parentBase : 0;
  const { width, height } = mask;
  if (Math.max(x0, x1) < -reach || Math.min(x0, x1) > width + reach) return;
  if (Math.max(y0, y1) < -reach || Math.min(y0, y1) > height + reach) return;
  const steep = Math.abs(y1 - y0) > Math.abs(x1 - x0);
  if (steep) walk(mask, y0, x0, y1, x1, reach, peak, base, width, 1, height, width);
  else walk(mask, x0, y0, x1, y1, reach, peak, base, 1, width, width, height);
}

/** Walks along the longer axis (u) and visits the few pixels across it (v). */
function walk(
  mask: Mask,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  reach: number,
  peak: number,
  base: number,
  uStride: number,
  vStride: number,
  uSize: number,
  vSize: number,
): void {
  const { coverage } = mask;
  const du = u1 - u0;
  const dv = v1 - v0;
  const lengthSquared = du * du + dv * dv;
  const inverse = lengthSquared === 0 ? 0 : 1 / lengthSquared;
  const slope = du === 0 ? 0 : dv / du;
  const across = reach * Math.sqrt(1 + slope * slope);
  const first = Math.max(0, Math.floor(Math.min(u0, u1) - reach));
  const last = Math.min(uSize - 1, Math.ceil(Math.max(u0, u1) + reach));
  for (let u = first; u <= last; u++) {
    const pu = u + 0.5 - u0;
    const middle = v0 + slope * Math.max(Math.min(0, du), Math.min(Math.max(0, du), pu));
    const from = Math.max(0, Math.floor(middle - across));
    const to = Math.min(vSize - 1, Math.floor(middle + across));
    for (let v = from; v <= to; v++) {
      const pv = v + 0.5 - v0;
      const along = (pu * du + pv * dv) * inverse;
      const t = along < 0 ? 0 : along > 1 ? 1 : along;
      const eu = pu - t * du;
      const ev = pv - t * dv;
      const inside = reach - Math.sqrt(eu * eu + ev * ev);
      if (inside <= 0) continue;
      const value = base + peak * (inside < 1 ? inside : 1);
      const at = u * uStride + v * vStride;
      if (value > coverage[at]!) coverage[at] = value;
    }
  }
}

/**
 * Borders from the ids alone, for geometry too dense to stroke: the pixels left of and above a change
 * between two regions, half covered.
 */
export function markInnerBorders(mask: Mask, ids: IdBuffer): void {
  const { width, height, coverage } = mask;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const id = ids[at]!;
      if (id === 0) continue;
      const right = x + 1 < width ? ids[at + 1]! : id;
      const below = y + 1 < height ? ids[at + width]! : id;
      if ((right !== id && right !== 0) || (below !== id && below !== 0)) coverage[at] = 64;
    }
  }
}

/** The outline from the ids alone: pixels inside whose neighbour lies outside all regions. */
export function markOutline(mask: Mask, ids: IdBuffer): void {
  const { width, height, coverage } = mask;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (ids[at] === 0) continue;
      const open =
        (x > 0 && ids[at - 1] === 0) ||
        (x + 1 < width && ids[at + 1] === 0) ||
        (y > 0 && ids[at - width] === 0) ||
        (y + 1 < height && ids[at + width] === 0);
      if (open) coverage[at] = 255;
    }
  }
}
