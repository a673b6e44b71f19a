// The plane of an overview: degrees to pixels of a small picture and back, true to shape in the middle of the region.
import type { Bbox, BoundaryFeature, Position } from '@onemap/contract';

export interface OverviewPlane {
  /** `[lon, lat]` to `[x, y]`, y downwards. */
  readonly toPicture: (position: Position) => [number, number];
  readonly toLonLat: (x: number, y: number) => Position;
}

/** Fits the box into the picture with a margin on all sides, in its middle. */
export function overviewPlane(
  [west, south, east, north]: Bbox,
  width: number,
  height: number,
  margin: number,
): OverviewPlane {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const across = Math.max((east - west) * shrink, 1e-9);
  const scale = Math.min(
    (width - 2 * margin) / across,
    (height - 2 * margin) / Math.max(north - south, 1e-9),
  );
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return {
    toPicture: ([x, y]) => [width / 2 + (x - lon) * shrink * scale, height / 2 - (y - lat) * scale],
    toLonLat: (x, y) => [lon + (x - width / 2) / scale / shrink, lat - (y - height / 2) / scale],
  };
}

/** West, south, east, north of all rings; null without any. */
export function boxOf(features: readonly BoundaryFeature[]): Bbox | null {
  const points = features.flatMap(ringsOf).flat();
  if (points.length === 0) return null;
  const box: Bbox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** An SVG path of all rings, to tenths of a pixel. */
export function pathOf(features: readonly BoundaryFeature[], { toPicture }: OverviewPlane): string {
  const ring = (positions: readonly Position[]): string =>
    `M${positions
      .map((position) =>
        toPicture(position)
          .map((value) => value.toFixed(1))
          .join(' '),
      )
      .join('L')}Z`;
  return features.flatMap(ringsOf).map(ring).join('');
}

/** Outer rings and holes. */
export function ringsOf({ geometry }: BoundaryFeature): Position[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return (polygons as Position[][][]).flat();
}
