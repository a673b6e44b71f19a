// Tells whether a ring crosses itself, by comparing only edges that come close to each other.
import type { Position } from '@onemap/contract';

/** Edges of one ring are compared this often at most; a ring that needs more is a tangle. */
const mostComparisons = 200_000_000;

interface Edge {
  readonly index: number;
  readonly a: Position;
  readonly b: Position;
}

/** True when two edges cross in a point inside both; edges that touch, meet in a corner or run along each other do not. */
export function crossesItself(ring: readonly Position[]): boolean {
  const edges = ring.slice(1).map((b, index): Edge => ({ index, a: ring[index]!, b }));
  const byWest = edges.sort((one, other) => west(one) - west(other));
  let open: Edge[] = [];
  let comparisons = 0;
  for (const edge of byWest) {
    open = open.filter((other) => east(other) >= west(edge));
    comparisons += open.length;
    if (comparisons > mostComparisons) return true;
    if (open.some((other) => crosses(edge, other))) return true;
    open.push(edge);
  }
  return false;
}

function west({ a, b }: Edge): number {
  return Math.min(a[0], b[0]);
}

function east({ a, b }: Edge): number {
  return Math.max(a[0], b[0]);
}

function crosses(one: Edge, other: Edge): boolean {
  if (Math.max(one.a[1], one.b[1]) < Math.min(other.a[1], other.b[1])) return false;
  if (Math.min(one.a[1], one.b[1]) > Math.max(other.a[1], other.b[1])) return false;
  return side(one, other.a) * side(one, other.b) < 0 && side(other, one.a) * side(other, one.b) < 0;
}

/** Which side of the edge's line a point lies on, as a sign; 0 on it, and where a millionth of a degree decides nothing. */
function side({ a, b }: Edge, [x, y]: Position): number {
  const area = (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
  return Math.abs(area) < 1e-14 ? 0 : Math.sign(area);
}
