// The frame around China, in which every county of the contract lies.

/** Degrees. Longitudes and latitudes of it do not overlap, so a swapped pair is seen. */
export const china = { west: 73, south: 3, east: 136, north: 54 } as const;

/** @param position longitude, latitude */
export function liesInChina([lon = NaN, lat = NaN]: readonly number[]): boolean {
  return lon >= china.west && lon <= china.east && lat >= china.south && lat <= china.north;
}
