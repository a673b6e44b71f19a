// Where a picture lies on the globe and how fine it is: its corners, its box and the ground a pixel covers.
import type { Bbox, Position } from '@onemap/contract';
import { geodesicBetween, toLonLat } from '@onemap/core/geo';
import { apply, between } from './georeference.js';
import { deepestLevel, resolutionOf, type Bounds, type ImageGrid } from './grids.js';
import { ImageryError } from './imagery-error.js';
import type { Raster } from './raster.js';

export interface Footprint {
  readonly extent: Bbox;
  /** Counter-clockwise, the first corner again at the end. */
  readonly corners: readonly Position[];
  /** Metres of ground a pixel in the middle of the picture, the coarser side. */
  readonly resolutionM: number;
}

/** Parts of an edge, which is no straight line in degrees. */
const parts = 32;

type Area = Pick<Raster, 'width' | 'height' | 'place'>;

/** @throws ImageryError for a picture that lies beyond the globe */
export function footprintOf(raster: Area): Footprint {
  const { width, height, place } = raster;
  const at = (column: number, row: number): Position => {
    const [lon, lat] = toLonLat(place.crs, ...apply(place.toMap, column, row));
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 85))
      throw new ImageryError('影像的坐标不在地图范围之内，请核对坐标系。');
    return [round(lon), round(lat)];
  };
  const around = edgePoints(width, height).map(([column, row]) => at(column, row));
  const corners = [at(0, height), at(width, height), at(width, 0), at(0, 0)];
  if (signedArea(corners) < 0) corners.reverse();
  const middle: [number, number] = [width / 2, height / 2];
  const across = geodesicBetween(at(...middle), at(middle[0] + 1, middle[1])).lengthMeters;
  const down = geodesicBetween(at(...middle), at(middle[0], middle[1] + 1)).lengthMeters;
  return {
    extent: boundsOf(around) as Bbox,
    corners: [...corners, corners[0]!],
    resolutionM: Number(Math.max(across, down).toPrecision(3)),
  };
}

/** The box of a picture in units of a grid. */
export function boundsInGrid({ width, height, place }: Area, grid: ImageGrid): Bounds {
  const convert = between(place.crs, grid.crs);
  return boundsOf(edgePoints(width, height).map((point) => convert(...apply(place.toMap, ...point))));
}

/** The uppermost level whose pixels are about as fine as the picture's: 15 per cent coarser at most, by their area. */
export function nativeLevel({ width, height, place }: Area, grid: ImageGrid): number {
  const convert = between(place.crs, grid.crs);
  const at = (column: number, row: number) => convert(...apply(place.toMap, column, row));
  const [middle, right, below] = [
    at(width / 2, height / 2),
    at(width / 2 + 1, height / 2),
    at(width / 2, height / 2 + 1),
  ];
  const side = (to: readonly [number, number]): number => Math.hypot(to[0] - middle[0], to[1] - middle[1]);
  // In degrees a square pixel is wider than it is high.
  const mean = Math.sqrt(side(right) * side(below));
  const level = Math.ceil(Math.log2(resolutionOf(grid, 0) / mean) - 0.2);
  return Math.max(0, Math.min(deepestLevel, level));
}

function edgePoints(width: number, height: number): [number, number][] {
  return Array.from({ length: parts + 1 }, (_, i) => i / parts).flatMap((share): [number, number][] => [
    [share * width, 0],
    [share * width, height],
    [0, share * height],
    [width, share * height],
  ]);
}

function boundsOf(points: readonly (readonly number[])[]): Bounds {
  const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function signedArea(corners: readonly Position[]): number {
  return corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** A tenth of a millimetre at the equator, so that a pixel of a centimetre can be measured. */
function round(degrees: number): number {
  return Math.round(degrees * 1e9) / 1e9;
}
