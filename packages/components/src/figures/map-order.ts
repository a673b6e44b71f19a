// The order of regions and points for readers and keys: rows from north to south, west to east within a row.
import type { Position } from '@onemap/contract';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** A copy of `items` in map order; places that fall together keep their order. */
export function inMapOrder<T>(items: readonly T[], positionOf: (item: T) => Position): T[] {
  if (items.length < 2) return [...items];
  const lats = items.map((item) => positionOf(item)[1]);
  const north = Math.max(...lats);
  const height = north - Math.min(...lats);
  const rows = Math.max(1, Math.round(Math.sqrt(items.length)));
  const rowOf = (item: T): number =>
    height === 0 ? 0 : Math.min(rows - 1, Math.floor(((north - positionOf(item)[1]) / height) * rows));
  return [...items].sort((a, b) => rowOf(a) - rowOf(b) || positionOf(a)[0] - positionOf(b)[0]);
}

const vectors: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, 1],
  down: [0, -1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * Index of the position that one meets first when going from `from` in a direction: ahead, and twice as far to the
 * side counts as much as ahead. Null when nothing lies ahead within 70 degrees.
 */
export function nearestIn(direction: Direction, positions: readonly Position[], from: number): number | null {
  const start = positions[from];
  if (!start) return null;
  const [x, y] = vectors[direction];
  const shrink = Math.cos((start[1] * Math.PI) / 180);
  let best: number | null = null;
  let bestCost = Infinity;
  positions.forEach((position, index) => {
    const dx = (position[0] - start[0]) * shrink;
    const dy = position[1] - start[1];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (index === from || ahead <= 0 || aside > ahead * 2.75) return;
    const cost = ahead + 2 * aside;
    if (cost >= bestCost) return;
    bestCost = cost;
    best = index;
  });
  return best;
}
