// A plane of hexagonal cells with jittered corners: neighbours share their corners, so they can never gap or overlap.
import { createRandom } from './random.js';

/** A cell by its axial coordinates. */
export interface Cell {
  readonly q: number;
  readonly r: number;
}

/** Kilometres east and north of the county's centre. */
export type PlanePoint = readonly [number, number];

/** The six neighbours, counter-clockwise from east. */
export const directions: readonly Cell[] = [
  { q: 1, r: 0 },
  { q: 0, r: 1 },
  { q: -1, r: 1 },
  { q: -1, r: 0 },
  { q: 0, r: -1 },
  { q: 1, r: -1 },
];

export function cellKey(cell: Cell): string {
  return `${cell.q},${cell.r}`;
}

export function neighbour(cell: Cell, direction: number): Cell {
  const step = directions[direction % 6]!;
  return { q: cell.q + step.q, r: cell.r + step.r };
}

/** The middle of a cell; `side` is the hexagon's side in kilometres. */
export function cellCentre(cell: Cell, side: number): PlanePoint {
  return [side * Math.sqrt(3) * (cell.q + cell.r / 2), side * 1.5 * cell.r];
}

/** The key of the corner between neighbours `direction` and `direction + 1`; the three cells around it agree on it. */
export function cornerKey(cell: Cell, direction: number): string {
  const a = directions[direction % 6]!;
  const b = directions[(direction + 1) % 6]!;
  return `${3 * cell.q + a.q + b.q},${3 * cell.r + a.r + b.r}`;
}

/** Where a corner lies: moved from its regular place by less than 0.3 sides (0.2 each way), which keeps every hexagon simple. */
export function cornerPoint(key: string, side: number, seed: string): PlanePoint {
  const [q = 0, r = 0] = key.split(',').map(Number);
  const [x, y] = cellCentre({ q: q / 3, r: r / 3 }, side);
  const random = createRandom(seed, key);
  const reach = 0.2 * side;
  return [x + reach * (2 * random.next() - 1), y + reach * (2 * random.next() - 1)];
}

/** All cells whose middle satisfies `inside`, within `extent` kilometres of the centre. */
export function cellsWithin(extent: number, side: number, inside: (point: PlanePoint) => boolean): Cell[] {
  const rows = Math.ceil(extent / (1.5 * side));
  const columns = Math.ceil(extent / (Math.sqrt(3) * side)) + rows;
  const cells: Cell[] = [];
  for (let r = -rows; r <= rows; r++) {
    for (let q = -columns; q <= columns; q++) {
      const cell = { q, r };
      if (inside(cellCentre(cell, side))) cells.push(cell);
    }
  }
  return cells;
}
