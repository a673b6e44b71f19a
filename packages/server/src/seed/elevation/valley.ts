// An invented valley in the place of Gangu's: smooth, coarse and no survey of anything, since real heights may be secret.

/** Degrees of latitude of the river. */
function riverAt(lon: number): number {
  return 34.745 + 0.02 * Math.sin(lon * 17) + 0.01 * Math.sin(lon * 41);
}

/** The same number from 0 to 1 for the same corner of the grid. */
function chanceOf(column: number, row: number): number {
  const value = Math.sin(column * 127.1 + row * 311.7) * 43758.5453;
  return value - Math.floor(value);
}

/** Hills from 0 to 1 between the corners of a grid of so many degrees. */
function hills(lon: number, lat: number, degrees: number): number {
  const [x, y] = [lon / degrees, lat / degrees];
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const smooth = (part: number): number => part * part * (3 - 2 * part);
  const [right, up] = [smooth(x - column), smooth(y - row)];
  const south = chanceOf(column, row) * (1 - right) + chanceOf(column + 1, row) * right;
  const north = chanceOf(column, row + 1) * (1 - right) + chanceOf(column + 1, row + 1) * right;
  return south * (1 - up) + north * up;
}

/** Metres above sea level: a flat floor along the river, loess hills with gullies, mountains in the south. */
export function valleyHeight(lon: number, lat: number): number {
  const away = lat - riverAt(lon);
  const slope = 1 - Math.exp(-((away / 0.045) ** 2));
  const rise = away < 0 ? 1000 : 420;
  const ridge = 1 - Math.abs(2 * hills(lon, lat, 0.07) - 1);
  const gully = 1 - Math.abs(2 * hills(lon + 7, lat + 3, 0.026) - 1);
  const broad = Math.min(1, Math.abs(away) / 0.22) * rise;
  return 1270 - (lon - 105.3) * 120 + slope * (120 + broad + 420 * ridge + 170 * gully * ridge);
}
