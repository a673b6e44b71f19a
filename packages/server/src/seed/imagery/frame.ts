// The square of ground that the demo's imagery shows, in metres of the county's 3-degree zone.
import { fromLonLat } from '@onemap/core/geo';
import type { LonLat } from '../generate/outline.js';

export const imageryCrs = 'EPSG:4523';

export interface Frame {
  /** Easting and northing of the top left corner. */
  readonly west: number;
  readonly north: number;
  /** Metres of an edge. */
  readonly side: number;
  /** Metres a pixel. */
  readonly pixel: number;
}

/** A frame around a place, its corner on whole pixels. */
export function frameAround([lon, lat]: LonLat, side: number, pixel: number): Frame {
  const [x, y] = fromLonLat(imageryCrs, lon, lat) as [number, number];
  const snap = (value: number): number => Math.round(value / pixel) * pixel;
  return { west: snap(x - side / 2), north: snap(y + side / 2), side, pixel };
}

/** Metres east of the frame's left edge and south of its upper one. */
export function inFrame({ west, north }: Frame, [lon, lat]: LonLat): readonly [x: number, y: number] {
  const [x, y] = fromLonLat(imageryCrs, lon, lat) as [number, number];
  return [x - west, north - y];
}
