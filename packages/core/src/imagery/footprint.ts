// Where a picture lies on the globe and how fine it is: its corners, its box and the ground a pixel covers.
import type { Bbox, Position } from '@onemap/contract';
import { toLonLat } from '../geo/crs.js';
import { geodesicBetween } from '../geo/geodesic.js';
import { apply, between, type Georeference } from './georeference.js';
import {
  deepestLevel,
  gridOf,
  resolutionOf,
  tileRange,
  type Bounds,
  type GridId,
  type ImageGrid,
  type TileRange,
} from './grids.js';
import { ImageryError } from './imagery-error.js';

export interface Footprint {
  readonly extent: Bbox;
  /** Counter-clockwise, the first corner again at the end. */
  readonly corners: readonly Position[];
  /** Metres of ground a pixel in the middle of the picture, the coarser side. */
  readonly resolutionM: number;
}

/** Pixels that the whole picture still has on the uppermost level. */
const smallestView = 24;
/** Parts of an edge, which is no straight line in degrees. */
const parts = 32;

export interface Area {
  readonly width: number;
  readonly height: number;
  readonly place: Georeference;
}

/** @throws ImageryError for a picture that lies beyond the globe */
export function footprintOf(raster: Area): Footprint {
  const { width, height, place } = raster;
  const at = (column: number, row: number): Position => {
    const [lon, lat] = toLonLat(place.crs, ...apply(place.toMap, column, row));
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 85))
      throw new ImageryError('影像的坐标不在地图范围之内，请核对坐标系。', { fault: 'no-place' });
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

/** From the level where the whole picture is a dot down to the one with its own pixels. */
export function levelsOf(raster: Area, id: GridId): TileRange[] {
  const grid = gridOf(id);
  const bounds = boundsInGrid(raster, grid);
  const deepest = nativeLevel(raster, grid);
  const halvings = Math.floor(Math.log2(Math.max(raster.width, raster.height) / smallestView));
  const first = Math.max(id === 'CGCS2000Quad' ? 1 : 0, deepest - Math.max(0, halvings));
  return Array.from({ length: Math.max(1, deepest - first + 1) }, (_, index) =>
    tileRange(grid, Math.min(deepest, first + index), bounds),
  );
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
