// Seeded dyadic shapes for raster tests, and a point-in-polygon of their own that knows no scanlines.
import type { PolygonLike } from './geometry.js';

export type Point = [number, number];
export type Shape = Point[][];

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rounds to a sixteenth, so that pixel centres fall on edges and corners often. */
export function dyadic(value: number): number {
  return Math.round(value * 16) / 16;
}

/**
 * Cells that tile the square from 8 to 8 + `side` without gap or overlap: a grid with moved corners and moved
 * middles, where some cells hold an island of another region and some are joined to far ones.
 */
export function tiling(random: () => number, cells: number, side: number): Shape[] {
  const step = side / cells;
  const corner = movedGrid(random, cells, side);
  const middle = new Map<string, Point>();
  const between = (a: Point, b: Point): Point => {
    const key = [a, b].map(String).sort().join(';');
    const onRim = (a[0] === b[0] && isRim(a[0], side)) || (a[1] === b[1] && isRim(a[1], side));
    const push = (): number => (onRim ? 0 : (random() - 0.5) * step * 0.2);
    if (!middle.has(key)) {
      middle.set(key, [dyadic((a[0] + b[0]) / 2 + push()), dyadic((a[1] + b[1]) / 2 + push())]);
    }
    return middle.get(key)!;
  };
  const shapes: Shape[] = [];
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const corners = [
        corner(column, row),
        corner(column + 1, row),
        corner(column + 1, row + 1),
        corner(column, row + 1),
      ];
      const ring = corners.flatMap((point, i) => [point, between(point, corners[(i + 1) % 4]!)]);
      shapes.push([ring]);
    }
  }
  return joinSome(random, punchSome(random, shapes, step));
}

function isRim(value: number, side: number): boolean {
  return value === 8 || value === 8 + side;
}

function movedGrid(
  random: () => number,
  cells: number,
  side: number,
): (column: number, row: number) => Point {
  const step = side / cells;
  const points = new Map<string, Point>();
  const moved = (index: number): number =>
    index === 0 || index === cells
      ? 8 + index * step
      : dyadic(8 + index * step + (random() - 0.5) * step * 0.4);
  return (column, row) => {
    const key = `${column},${row}`;
    if (!points.has(key)) points.set(key, [moved(column), moved(row)]);
    return points.get(key)!;
  };
}

/** Some cells get a diamond hole that another region fills to the edge. */
function punchSome(random: () => number, shapes: Shape[], step: number): Shape[] {
  const islands: Shape[] = [];
  for (const shape of shapes) {
    if (random() > 0.4) continue;
    const ring = shape[0]!;
    const x = dyadic(ring.reduce((sum, point) => sum + point[0], 0) / ring.length);
    const y = dyadic(ring.reduce((sum, point) => sum + point[1], 0) / ring.length);
    const reach = dyadic(step * 0.15 + 0.0625);
    const diamond: Point[] = [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ];
    shape.push([...diamond].reverse());
    islands.push([diamond]);
  }
  return [...shapes, ...islands];
}

/** Every fifth shape or so takes a later one as a second part. */
function joinSome(random: () => number, shapes: Shape[]): Shape[] {
  const left = [...shapes];
  const joined: Shape[] = [];
  while (left.length > 0) {
    const shape = left.shift()!;
    const partner =
      left.length > 0 && random() < 0.2 ? left.splice(Math.floor(random() * left.length), 1)[0]! : [];
    joined.push([...shape, ...partner]);
  }
  return joined;
}

/** A ring that crosses itself, with pixel-centre vertices among its corners. */
export function tangle(random: () => number, corners: number, side: number): Shape {
  const ring: Point[] = [];
  for (let i = 0; i < corners; i++) ring.push([dyadic(8 + random() * side), dyadic(8 + random() * side)]);
  ring.push([Math.floor(ring[0]![0]) + 0.5, Math.floor(ring[0]![1]) + 0.5]);
  return [ring];
}

/** All rings of a shape as one closed polygon: the fill is even-odd, so parts and holes need no telling apart. */
export function asGeometry(shape: Shape): PolygonLike {
  return { type: 'Polygon', coordinates: shape.map((ring) => [...ring, ring[0]!]) };
}

/**
 * Whether a point lies in a shape (even-odd): counts the edges that lie left of it or pass through it, by the
 * sign of a cross product. A point on a left or top edge is inside, on a right or bottom edge outside.
 */
export function contains(shape: Shape, [x, y]: Point): boolean {
  let crossings = 0;
  for (const ring of shape) {
    for (let i = 0; i < ring.length; i++) {
      const p = ring[i]!;
      const q = ring[(i + 1) % ring.length]!;
      const [upper, lower] = p[1] <= q[1] ? [p, q] : [q, p];
      if (!(upper[1] <= y && y < lower[1])) continue;
      const side = (x - upper[0]) * (lower[1] - upper[1]) - (y - upper[1]) * (lower[0] - upper[0]);
      if (side >= 0) crossings++;
    }
  }
  return crossings % 2 === 1;
}

/** Least distance of a point to an edge of any shape. */
export function edgeDistance(shapes: readonly Shape[], [x, y]: Point): number {
  let nearest = Infinity;
  for (const ring of shapes.flat()) {
    for (let i = 0; i < ring.length; i++) {
      const [x0, y0] = ring[i]!;
      const [x1, y1] = ring[(i + 1) % ring.length]!;
      const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
      const t =
        length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length));
      nearest = Math.min(nearest, Math.hypot(x - x0 - t * (x1 - x0), y - y0 - t * (y1 - y0)));
    }
  }
  return nearest;
}
