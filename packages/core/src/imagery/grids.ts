// The two grids that imagery is cut by: WebMercatorQuad, and the one in degrees whose levels have Tianditu's numbers.

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export const gridIds = ['WebMercatorQuad', 'CGCS2000Quad'] as const;
export type GridId = (typeof gridIds)[number];

/** `[minX, minY, maxX, maxY]` in units of the grid: metres, or degrees with the longitude first. */
export type Bounds = readonly [minX: number, minY: number, maxX: number, maxY: number];

export interface ImageGrid {
  readonly id: GridId;
  readonly crs: 'EPSG:3857' | 'EPSG:4490';
  /** Of the top left corner of all levels. */
  readonly left: number;
  readonly top: number;
  /** Units a pixel at level 0; each further level has half of it. */
  readonly topResolution: number;
  /** Metres a unit, by which OGC turns pixels into a scale. */
  readonly metersPerUnit: number;
  columns(z: number): number;
  rows(z: number): number;
}

export const tileSize = 256;
/** Deeper levels have pixels of two centimetres. */
export const deepestLevel = 22;

const halfWorld = 20037508.342789244;
const equatorRadius = 6378137;

const webMercatorQuad: ImageGrid = {
  ...{ id: 'WebMercatorQuad', crs: 'EPSG:3857', left: -halfWorld, top: halfWorld, metersPerUnit: 1 },
  topResolution: (2 * halfWorld) / tileSize,
  columns: (z) => 2 ** z,
  rows: (z) => 2 ** z,
};

/** Level 1 has two tiles side by side and has the scale of level 1 in Web Mercator; level 0 is half outside the world. */
const cgcs2000Quad: ImageGrid = {
  ...{ id: 'CGCS2000Quad', crs: 'EPSG:4490', left: -180, top: 90 },
  metersPerUnit: (Math.PI * equatorRadius) / 180,
  topResolution: 360 / tileSize,
  columns: (z) => 2 ** z,
  rows: (z) => Math.max(1, 2 ** (z - 1)),
};

const grids: Readonly<Record<GridId, ImageGrid>> = {
  WebMercatorQuad: webMercatorQuad,
  CGCS2000Quad: cgcs2000Quad,
};

export function gridOf(id: GridId): ImageGrid {
  return grids[id];
}

/** Units of the grid a pixel. */
export function resolutionOf({ topResolution }: ImageGrid, z: number): number {
  return topResolution / 2 ** z;
}

export function tileBounds(grid: ImageGrid, { z, x, y }: TileAddress): Bounds {
  const side = resolutionOf(grid, z) * tileSize;
  const [minX, maxY] = [grid.left + x * side, grid.top - y * side];
  return [minX, maxY - side, minX + side, maxY];
}

/** First and last column and row of a level, inclusive. */
export interface TileRange {
  readonly z: number;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** The tiles that a box meets; one that ends on a tile's edge does not take the next tile. */
export function tileRange(grid: ImageGrid, z: number, [west, south, east, north]: Bounds): TileRange {
  const side = resolutionOf(grid, z) * tileSize;
  const within = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));
  const [columns, rows] = [grid.columns(z), grid.rows(z)];
  const minX = within(Math.floor((west - grid.left) / side), columns);
  const minY = within(Math.floor((grid.top - north) / side), rows);
  return {
    ...{ z, minX, minY },
    maxX: Math.max(minX, within(Math.ceil((east - grid.left) / side) - 1, columns)),
    maxY: Math.max(minY, within(Math.ceil((grid.top - south) / side) - 1, rows)),
  };
}

export function countTiles({ minX, minY, maxX, maxY }: TileRange): number {
  return (maxX - minX + 1) * (maxY - minY + 1);
}

export function isInRange({ z, x, y }: TileAddress, range: TileRange): boolean {
  return z === range.z && x >= range.minX && x <= range.maxX && y >= range.minY && y <= range.maxY;
}
