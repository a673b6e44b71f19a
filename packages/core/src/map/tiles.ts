// Household tiles: which ones cover a box, and their contents as columns.
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { Bbox } from '@onemap/contract';

export interface TileId {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Households of one tile as columns of equal length. */
export interface HouseholdColumns {
  /** Longitude and latitude interleaved, CGCS2000 degrees; exact to a 4096th of the tile. */
  readonly lonLat: Float64Array;
  readonly ids: readonly string[];
  /** 12-digit village codes. */
  readonly regions: readonly string[];
  /** Identifiers; empty where the viewer may not know. */
  readonly types: readonly string[];
  readonly causes: readonly string[];
  /** One character a year in the order of TileJSON's `statusYears`; `-` is not in the register. */
  readonly statuses: readonly string[];
}

/** The layer that holds single households; TileJSON says from which zoom on. */
export const householdLayer = 'households';
/** Where EPSG:3857 ends: atan(sinh(pi)). */
const maxLatitude = 85.05112877980659;

/**
 * Tiles of level `z` (EPSG:3857, rows from the north) that a box meets, row by row. East and south ends are
 * exclusive, so a box that ends on a tile's edge does not take the next one; west > east crosses 180 degrees.
 */
export function tilesCovering([west, south, east, north]: Bbox, z: number): TileId[] {
  const count = 2 ** z;
  const left = Math.floor(columnOf(west, count));
  const right = lastBefore(columnOf(east < west ? east + 360 : east, count), left);
  const top = clampIndex(Math.floor(rowOf(north, count)), count);
  const bottom = clampIndex(lastBefore(rowOf(south, count), top), count);
  const tiles: TileId[] = [];
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right && x < left + count; x++)
      tiles.push({ z, x: ((x % count) + count) % count, y });
  }
  return tiles;
}

function columnOf(lon: number, count: number): number {
  return ((lon + 180) / 360) * count;
}

function rowOf(lat: number, count: number): number {
  const clamped = Math.max(-maxLatitude, Math.min(maxLatitude, lat));
  const northing = Math.asinh(Math.tan((clamped * Math.PI) / 180));
  return ((1 - northing / Math.PI) / 2) * count;
}

function lastBefore(end: number, first: number): number {
  return Math.max(first, Math.ceil(end) - 1);
}

function clampIndex(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

/**
 * The households of a tile. A tile may repeat points of its neighbours' margins: readers of several tiles keep
 * one point an id. @throws Error when the bytes are no vector tile
 */
export function decodeHouseholdTile(bytes: ArrayBuffer, z: number, x: number, y: number): HouseholdColumns {
  const layer = new VectorTile(new PbfReader(new Uint8Array(bytes))).layers[householdLayer];
  const count = layer ? layer.length : 0;
  const lonLat = new Float64Array(2 * count);
  const columns: string[][] = [[], [], [], [], []];
  for (let i = 0; i < count; i++) {
    const feature = layer!.feature(i);
    const point = feature.loadGeometry()[0]?.[0];
    if (!point) continue;
    lonLat[2 * columns[0]!.length] = ((x + point.x / layer!.extent) / 2 ** z) * 360 - 180;
    lonLat[2 * columns[0]!.length + 1] = latitudeOf((y + point.y / layer!.extent) / 2 ** z);
    ['id', 'region', 'type', 'cause', 's'].forEach((name, column) => {
      columns[column]!.push(String(feature.properties[name] ?? ''));
    });
  }
  const [ids, regions, types, causes, statuses] = columns as [
    string[],
    string[],
    string[],
    string[],
    string[],
  ];
  return { lonLat: lonLat.slice(0, 2 * ids.length), ids, regions, types, causes, statuses };
}

/** @param fraction 0 at the north end of the square, 1 at the south end */
function latitudeOf(fraction: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * fraction))) * 180) / Math.PI;
}
