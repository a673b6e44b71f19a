// Web Mercator of very many positions: a latitude by a short series instead of a tangent and a logarithm.

/** Of the sphere of EPSG:3857, metres. */
const radius = 6378137;
const radians = Math.PI / 180;
/** With a 64th of a degree a cell, the terms left out come to less than the last digit of the result. */
const cellsPerDegree = 64;
const terms = 5;
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
  const series = new Float64Array(terms * (2 * highest * cellsPerDegree + 1));
  for (let i = 0; i < lonLat.length; i += 2) {
    const lon = lonLat[i]!;
    const lat = lonLat[i + 1]!;
    if (!(lat >= -highest && lat <= highest)) {
      [output[i], output[i + 1]] = exactly([lon, lat]) as [number, number];
      continue;
    }
    const cell = ((lat + highest) * cellsPerDegree) | 0;
    const at = terms * cell;
    const middle = (cell + 0.5) / cellsPerDegree - highest;
    if (series[at + 1] === 0) series.set(seriesAt(middle), at);
    const t = lat - middle;
    output[i] = (Math.PI * radius * lon) / 180;
    output[i + 1] =
      series[at]! +
      t * (series[at + 1]! + t * (series[at + 2]! + t * (series[at + 3]! + t * series[at + 4]!)));
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
