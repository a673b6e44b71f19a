// The columns that stand for values: where they stand, how wide and how high they are, in metres of ground.
import type { Bbox, Position } from '@onemap/contract';
import { groundMeters } from '../geo/ground-length.js';

export interface TerrainColumn {
  /** 12-digit region code. */
  readonly id: string;
  readonly name: string;
  readonly at: Position;
  /** Of the largest value of the scale, 0 to 1; null without a value, which is drawn as a flat disc. */
  readonly share: number | null;
  /** `#rrggbb`. */
  readonly color: string;
}

export interface ColumnFeature {
  readonly type: 'Feature';
  readonly properties: {
    readonly id: string;
    readonly name: string;
    readonly height: number;
    readonly color: string;
  };
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: [Position[]] };
}

const corners = 24;
/** Of the diagonal of what is shown. */
const tallest = 0.16;
const widest = 0.02;
/** Of the distance between neighbours. */
const room = 0.3;
/** Height of a column without a value, and the least of one with a value, of the tallest. */
const flat = 0.006;
const metersOfDegree = 111_195;

/** Metres of the tallest column over a region. */
export function tallestColumn([west, south, east, north]: Bbox): number {
  return groundMeters([west, south], [east, north]) * tallest;
}

/**
 * Polygons with a height in metres, in the order given. Heights are in proportion to `share`, so that twice the value
 * is twice the height.
 */
export function columnFeatures(columns: readonly TerrainColumn[], bbox: Bbox): ColumnFeature[] {
  const top = tallestColumn(bbox);
  const radius = radiusOf(
    columns.map(({ at }) => at),
    bbox,
  );
  return columns.map(({ id, name, at, share, color }) => ({
    type: 'Feature',
    properties: { id, name, color, height: Math.max(share ?? 0, flat) * top },
    geometry: { type: 'Polygon', coordinates: [circle(at, radius)] },
  }));
}

/** Metres: no wider than a share of the picture, and of the usual distance to the nearest neighbour. */
function radiusOf(places: readonly Position[], [west, south, east, north]: Bbox): number {
  const widestHere = groundMeters([west, south], [east, north]) * widest;
  const nearest = places.map((from, index) =>
    places.reduce(
      (least, to, other) => (other === index ? least : Math.min(least, apart(from, to))),
      Infinity,
    ),
  );
  const usual = nearest.sort((a, b) => a - b)[nearest.length >> 1] ?? Infinity;
  return Math.max(Math.min(widestHere, usual * room), widestHere / 8);
}

/** Metres on a plane, which is enough to compare neighbours by. */
function apart([lon0, lat0]: Position, [lon1, lat1]: Position): number {
  const shrink = Math.cos((lat0 * Math.PI) / 180);
  return Math.hypot((lon1 - lon0) * shrink, lat1 - lat0) * metersOfDegree;
}

function circle([lon, lat]: Position, meters: number): Position[] {
  const shrink = Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: corners + 1 }, (_, index) => {
    const angle = ((index % corners) / corners) * 2 * Math.PI;
    const degrees = meters / metersOfDegree;
    return [lon + (Math.cos(angle) * degrees) / shrink, lat + Math.sin(angle) * degrees];
  });
}
