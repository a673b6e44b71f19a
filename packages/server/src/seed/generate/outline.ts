// Turns labelled cells into outlines that share every border point, level in level.
import { cellKey, cornerKey, cornerPoint, neighbour } from './hex-grid.js';
import type { Cell, PlanePoint } from './hex-grid.js';

/** A position in degrees, `[lon, lat]`. */
export type LonLat = [number, number];

export interface Projection {
  /** Centre of the plane in degrees. */
  readonly centre: LonLat;
}

/** Kilometres a degree of latitude on a sphere of 6,371.0088 km. */
const kmPerDegree = 111.19508;

/** Degrees of a point in the plane, rounded to a millionth (0.1 m). */
export function toLonLat([x, y]: PlanePoint, { centre }: Projection): LonLat {
  const lat = centre[1] + y / kmPerDegree;
  const lon = centre[0] + x / (kmPerDegree * Math.cos((centre[1] * Math.PI) / 180));
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}

/** Where the corners end up: points along a border between two parts are smoothed, meeting points stay; then all are bent. */
export function borderPoints(
  cells: readonly Cell[],
  labels: ReadonlyMap<string, string>,
  side: number,
  seed: string,
  bend: (point: PlanePoint) => PlanePoint,
): Map<string, PlanePoint> {
  const links = new Map<string, Set<string>>();
  for (const cell of cells) {
    for (let direction = 0; direction < 6; direction++) {
      if (labels.get(cellKey(neighbour(cell, direction + 1))) === labels.get(cellKey(cell))) continue;
      const from = cornerKey(cell, direction);
      const to = cornerKey(cell, direction + 1);
      link(links, from, to);
      link(links, to, from);
    }
  }
  const raw = new Map([...links.keys()].map((key) => [key, cornerPoint(key, side, seed)]));
  return new Map([...links].map(([key, ends]) => [key, bend(smoothed(key, ends, raw))]));
}

function link(links: Map<string, Set<string>>, from: string, to: string): void {
  const ends = links.get(from);
  if (ends) ends.add(to);
  else links.set(from, new Set([to]));
}

function smoothed(key: string, ends: ReadonlySet<string>, raw: ReadonlyMap<string, PlanePoint>): PlanePoint {
  const own = raw.get(key)!;
  if (ends.size !== 2) return own;
  const [a, b] = [...ends].map((end) => raw.get(end)!);
  return [own[0] / 2 + (a![0] + b![0]) / 4, own[1] / 2 + (a![1] + b![1]) / 4];
}

/** Closed rings of corner keys around the cells of one label: outer rings counter-clockwise, holes clockwise. */
export function ringsOf(cells: readonly Cell[], isInside: (key: string) => boolean): string[][] {
  const next = new Map<string, string>();
  for (const cell of cells) {
    for (let direction = 0; direction < 6; direction++) {
      if (isInside(cellKey(neighbour(cell, direction + 1)))) continue;
      next.set(cornerKey(cell, direction), cornerKey(cell, direction + 1));
    }
  }
  const rings: string[][] = [];
  while (next.size > 0) rings.push(takeRing(next));
  return rings;
}

function takeRing(next: Map<string, string>): string[] {
  const start = next.keys().next().value!;
  const ring = [start];
  let at = next.get(start);
  next.delete(start);
  while (at !== undefined && at !== start) {
    ring.push(at);
    const following = next.get(at);
    next.delete(at);
    at = following;
  }
  ring.push(start);
  return ring;
}
