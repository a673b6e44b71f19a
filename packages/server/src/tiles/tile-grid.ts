// The Web Mercator tile grid (WebMercatorQuad): which addresses are in it, and which tile holds a position.

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export function isInGrid({ z, x, y }: TileAddress, maximumZoom: number): boolean {
  return z >= 0 && z <= maximumZoom && x >= 0 && y >= 0 && x < 2 ** z && y < 2 ** z;
}

/** The tile of zoom `z` that holds a position in degrees; one beyond the grid belongs to the nearest tile. */
export function tileAt(z: number, lon: number, lat: number): TileAddress {
  const size = 2 ** z;
  const sine = Math.sin((lat * Math.PI) / 180);
  const index = (fraction: number): number => Math.min(size - 1, Math.max(0, Math.floor(fraction * size)));
  return {
    z,
    x: index((lon + 180) / 360),
    y: index(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}
