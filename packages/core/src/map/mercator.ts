// Web Mercator of very many positions: a latitude by a short series instead of a tangent and a logarithm.

/** Of the sphere of EPSG:3857, metres. */
const radius = 6378137;
const radians = Math.PI / 180;
/** With a 64th of a degree a cell, the terms left out come to less than the last digit of the result. */
const cellsPerDegree = 64;
/** Beyond it, in degrees, `exactly` is asked. */
const highest = 85;

/**
 * Interleaved longitudes and latitudes to metres; both may be the same array.
 * @param exactly projects one position
 */
export function toMercator(
  lonLat: Float64Array,
  output: Float64Array,
  exactly: (position: number[]) => number[],
): void {
  // Cells are worked out when first met: a county has some fifty.
  const cells = new Array<readonly number[] | undefined>(2 * highest * cellsPerDegree + 1);
  for (let i = 0; i < lonLat.length; i += 2) {
    const lon = lonLat[i]!;
    const lat = lonLat[i + 1]!;
    if (!(lat >= -highest && lat <= highest)) {
      [output[i], output[i + 1]] = exactly([lon, lat]) as [number, number];
      continue;
    }
    const cell = ((lat + highest) * cellsPerDegree) | 0;
    const middle = (cell + 0.5) / cellsPerDegree - highest;
    const series = (cells[cell] ??= seriesAt(middle));
    const t = lat - middle;
    output[i] = (Math.PI * radius * lon) / 180;
    output[i + 1] = series[0]! + t * (series[1]! + t * (series[2]! + t * (series[3]! + t * series[4]!)));
  }
}

/** Taylor's series around a latitude, for differences in degrees. */
function seriesAt(degrees: number): number[] {
  const latitude = degrees * radians;
  const [tan, sec] = [Math.tan(latitude), 1 / Math.cos(latitude)];
  const derivatives = [
    Math.log(Math.tan(Math.PI / 4 + latitude / 2)),
    sec,
    sec * tan,
    sec * (tan * tan + sec * sec),
    sec * tan * (tan * tan + 5 * sec * sec),
  ];
  let factor = radius;
  return derivatives.map((derivative, order) => {
    if (order > 0) factor *= radians / order;
    return factor * derivative;
  });
}
