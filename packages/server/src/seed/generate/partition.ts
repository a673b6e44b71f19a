// Divides cells among seeds by size: a weighted Voronoi diagram whose weights are tuned until the shares fit.
import { cellKey, neighbour } from './hex-grid.js';
import type { Cell, PlanePoint } from './hex-grid.js';

export interface Part {
  readonly id: string;
  /** Wanted share of the cells, in any unit. */
  readonly weight: number;
  /** Where it starts, in the same plane as the cells' places. */
  readonly seed: PlanePoint;
}

export interface Placed {
  readonly cell: Cell;
  /** Where the cell counts as lying; a warped plane gives natural borders. */
  readonly at: PlanePoint;
}

/** Label of each cell, each part in one piece. Every part gets at least one cell while there are enough. */
export function partition(
  cells: readonly Placed[],
  parts: readonly Part[],
  rounds = 40,
): Map<string, string> {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const wanted = parts.map((part) => (part.weight / total) * cells.length);
  const seeds = parts.map((part) => [...part.seed] as [number, number]);
  const spread = averageArea(cells, parts.length);
  const offsets = parts.map(() => 0);
  let owner: number[] = [];
  for (let round = 0; round < rounds; round++) {
    owner = cells.map(({ at }) => nearest(at, seeds, offsets));
    const counts = countOf(owner, parts.length);
    if (round === rounds - 1) break;
    if (round < rounds / 2) moveToMiddles(cells, owner, seeds, counts);
    else
      counts.forEach((count, i) => (offsets[i]! += spread * 0.12 * clamp((wanted[i]! - count) / wanted[i]!)));
  }
  const labels = new Map(cells.map(({ cell }, i) => [cellKey(cell), parts[owner[i]!]!.id]));
  joinPieces(cells, labels);
  return labels;
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value));
}

/** Square kilometres a part: the step by which weights are tuned. */
function averageArea(cells: readonly Placed[], parts: number): number {
  const first = cells[0]!;
  const gaps = cells.slice(1, 200).map(({ at }) => (at[0] - first.at[0]) ** 2 + (at[1] - first.at[1]) ** 2);
  const step = Math.min(...gaps.filter((gap) => gap > 0), Number.MAX_VALUE);
  return (step * cells.length) / parts;
}

function nearest(at: PlanePoint, seeds: readonly PlanePoint[], offsets: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < seeds.length; i++) {
    const seed = seeds[i]!;
    const distance = (at[0] - seed[0]) ** 2 + (at[1] - seed[1]) ** 2 - offsets[i]!;
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}

function countOf(owner: readonly number[], parts: number): number[] {
  const counts = new Array<number>(parts).fill(0);
  for (const part of owner) counts[part]!++;
  return counts;
}

/** Moves each seed half way to the middle of its cells, which evens out long thin parts. */
function moveToMiddles(
  cells: readonly Placed[],
  owner: readonly number[],
  seeds: [number, number][],
  counts: readonly number[],
): void {
  const sums = seeds.map(() => [0, 0] as [number, number]);
  owner.forEach((part, i) => {
    sums[part]![0] += cells[i]!.at[0];
    sums[part]![1] += cells[i]!.at[1];
  });
  seeds.forEach((seed, i) => {
    if (counts[i] === 0) return;
    seed[0] = (seed[0] + sums[i]![0] / counts[i]!) / 2;
    seed[1] = (seed[1] + sums[i]![1] / counts[i]!) / 2;
  });
}

/** Gives every piece that is cut off from its part's largest piece to the neighbour it touches most. */
function joinPieces(cells: readonly Placed[], labels: Map<string, string>): void {
  for (let pass = 0; pass < 8; pass++) {
    const stray = strayPieces(cells, labels);
    if (stray.length === 0) return;
    for (const piece of stray) {
      const label = mostTouched(piece, labels);
      if (label !== undefined) for (const cell of piece) labels.set(cellKey(cell), label);
    }
  }
}

function strayPieces(cells: readonly Placed[], labels: ReadonlyMap<string, string>): Cell[][] {
  const seen = new Set<string>();
  const largest = new Map<string, Cell[]>();
  const stray: Cell[][] = [];
  for (const { cell } of cells) {
    if (seen.has(cellKey(cell))) continue;
    const piece = flood(cell, labels, seen);
    const label = labels.get(cellKey(cell))!;
    const rival = largest.get(label);
    if (!rival || rival.length < piece.length) {
      if (rival) stray.push(rival);
      largest.set(label, piece);
    } else stray.push(piece);
  }
  return stray;
}

/** The cells that hang together with `start` under one label; marks them as seen. */
export function flood(start: Cell, labels: ReadonlyMap<string, string>, seen: Set<string>): Cell[] {
  const label = labels.get(cellKey(start));
  const piece = [start];
  seen.add(cellKey(start));
  for (let i = 0; i < piece.length; i++) {
    for (let direction = 0; direction < 6; direction++) {
      const next = neighbour(piece[i]!, direction);
      const key = cellKey(next);
      if (seen.has(key) || labels.get(key) !== label) continue;
      seen.add(key);
      piece.push(next);
    }
  }
  return piece;
}

function mostTouched(piece: readonly Cell[], labels: ReadonlyMap<string, string>): string | undefined {
  const own = labels.get(cellKey(piece[0]!));
  const touches = new Map<string, number>();
  for (const cell of piece) {
    for (let direction = 0; direction < 6; direction++) {
      const label = labels.get(cellKey(neighbour(cell, direction)));
      if (label !== undefined && label !== own) touches.set(label, (touches.get(label) ?? 0) + 1);
    }
  }
  return [...touches].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
