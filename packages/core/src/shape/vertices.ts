// The vertices of an area one by one, counted over all rings without their closing ends.
import type { Position } from '@onemap/contract';
import { areaOf, polygonsOf, type AreaGeometry, type AreaLike } from './area-geometry.js';

export function verticesOf(area: AreaLike): Position[] {
  return polygonsOf(area).flatMap((rings) => rings.flatMap((ring) => ring.slice(0, -1)));
}

/** @throws RangeError for a vertex that is not there */
export function moveVertex(area: AreaLike, vertex: number, to: Position): AreaGeometry {
  return changed(area, vertex, (ring, at) => ring.map((position, own) => (own === at ? to : position)))!;
}

/** A ring of three goes as a whole, with the holes of its polygon; null when nothing is left. @throws as `moveVertex` */
export function removeVertex(area: AreaLike, vertex: number): AreaGeometry | null {
  return changed(area, vertex, (ring, at) => (ring.length > 3 ? ring.filter((_, own) => own !== at) : null));
}

/** A further vertex half-way to the next one of its ring; it is the vertex behind. @throws RangeError as `moveVertex` */
export function splitEdge(area: AreaLike, vertex: number): AreaGeometry {
  return changed(area, vertex, (ring, at) => {
    const [a, b] = [ring[at]!, ring[(at + 1) % ring.length]!];
    const middle: Position = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    return [...ring.slice(0, at + 1), middle, ...ring.slice(at + 1)];
  })!;
}

/** @param change of an open ring; null takes it away */
function changed(
  area: AreaLike,
  vertex: number,
  change: (ring: Position[], at: number) => Position[] | null,
): AreaGeometry | null {
  const polygons = polygonsOf(area);
  let before = 0;
  for (const [index, rings] of polygons.entries())
    for (const [number, closed] of rings.entries()) {
      const at = vertex - before;
      const ring = closed.slice(0, -1);
      before += ring.length;
      if (at < 0 || at >= ring.length || !Number.isInteger(at)) continue;
      const next = change(ring, at);
      if (next) rings[number] = [...next, next[0]!];
      else if (number === 0) polygons.splice(index, 1);
      else rings.splice(number, 1);
      return areaOf(polygons);
    }
  throw new RangeError(`vertex: there is no vertex ${vertex}`);
}
