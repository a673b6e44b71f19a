// The grid of web map tiles (EPSG:3857, 256 by 256 at zoom 0, rows from the north).

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Column and row of a position in whole tiles with their fraction. */
export function tileCoordinates(z: number, lon: number, lat: number): [column: number, row: number] {
  const radians = (lat * Math.PI) / 180;
  const scale = 2 ** z;
  return [
    ((lon + 180) / 360) * scale,
    ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * scale,
  ];
}

export function tileOf(z: number, lon: number, lat: number): TileAddress {
  const [x, y] = tileCoordinates(z, lon, lat).map(Math.floor) as [number, number];
  return { z, x, y };
}
