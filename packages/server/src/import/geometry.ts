// Small geometry over longitude and latitude: inside or outside, distance to an outline, extent, a point to label.
import type { Bbox, BoundaryGeometry, Position } from '@onemap/contract';

/** Metres a degree of latitude. */
const metersPerDegree = 111_195;

/** The rings of all parts, outer ones and holes alike. */
export function ringsOf(geometry: BoundaryGeometry): Position[][] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.flat() as Position[][];
}

/** By the even-odd rule, edges straight in longitude and latitude; a point in a hole is outside. */
export function isInside([x, y]: Position, geometry: BoundaryGeometry): boolean {
  let inside = false;
  for (const ring of ringsOf(geometry)) {
    for (let i = 0; i < ring.length - 1; i++) {
      const [x1, y1] = ring[i]!;
      const [x2, y2] = ring[i + 1]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}

/** Metres from a point to the nearest edge, on a plane around the point: good to a per cent within a few kilometres. */
export function distanceToOutlineMeters([lon, lat]: Position, geometry: BoundaryGeometry): number {
  const east = metersPerDegree * Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (const ring of ringsOf(geometry)) {
    for (let i = 0; i < ring.length - 1; i++) {
      const [ax, ay] = [(ring[i]![0] - lon) * east, (ring[i]![1] - lat) * metersPerDegree];
      const [bx, by] = [(ring[i + 1]![0] - lon) * east, (ring[i + 1]![1] - lat) * metersPerDegree];
      const [dx, dy] = [bx - ax, by - ay];
      const length = dx * dx + dy * dy;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
      least = Math.min(least, Math.hypot(ax + t * dx, ay + t * dy));
    }
  }
  return least;
}

export function extentOf(geometry: BoundaryGeometry): Bbox {
  const box: Bbox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ringsOf(geometry).flat()) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** A point inside, near the middle: the middle of the longest stretch inside on one of five level lines. */
export function labelPoint(geometry: BoundaryGeometry): Position {
  const [west, south, east, north] = extentOf(geometry);
  let best: { at: Position; length: number } = { at: [(west + east) / 2, (south + north) / 2], length: -1 };
  for (let i = 3; i <= 7; i++) {
    const y = south + ((north - south) * i) / 10;
    const crossings = crossingsAt(y, geometry);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      // Lines near the middle win unless another is clearly longer.
      const length = (crossings[k + 1]! - crossings[k]!) * (1 - 0.15 * Math.abs(i - 5));
      if (length > best.length) best = { at: [(crossings[k]! + crossings[k + 1]!) / 2, y], length };
    }
  }
  return [round(best.at[0]), round(best.at[1])];
}

function crossingsAt(y: number, geometry: BoundaryGeometry): number[] {
  const crossings: number[] = [];
  for (const ring of ringsOf(geometry)) {
    for (let i = 0; i < ring.length - 1; i++) {
      const [x1, y1] = ring[i]!;
      const [x2, y2] = ring[i + 1]!;
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return crossings.sort((a, b) => a - b);
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
