// Makes what the map pages draw: regions that share their borders, and household points with a status a year.

/** Years of each set, and classes of a region. */
export const yearCount = 7;
export const classCount = 5;

const corner = [104.9, 34.4];
const span = 0.8;
/** Vertices along one side of a grid cell: four sides make 44, about a village outline. */
const sideVertices = 11;

/** The same numbers in every run: a 32-bit mix of an index (two rounds of multiply and shift). */
function noise(index) {
  let h = Math.imul(index ^ (index >>> 16), 0x45d9f3b);
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}

/**
 * A warped grid of `count` regions that tile a square; neighbours share their vertices exactly.
 * @returns {{features: object[], classes: Uint8Array[]}} GeoJSON features and the class of each by year
 */
export function gridRegions(count) {
  const columns = Math.ceil(Math.sqrt(count));
  const at = (i, j) => vertexOf(i, j, columns * sideVertices);
  const features = Array.from({ length: count }, (_, index) =>
    regionOf(index, ringOf(index % columns, Math.floor(index / columns), at)),
  );
  return { features, classes: classesOf(count) };
}

/** The same shape of answer for outlines that the demo's generator drew. */
export function givenRegions(outlines) {
  return {
    features: outlines.map((coordinates, index) => ({
      ...regionOf(index, []),
      geometry: { type: 'Polygon', coordinates },
    })),
    classes: classesOf(outlines.length),
  };
}

/**
 * Points in clusters over the same square, as households lie in hamlets.
 * @returns {{lonLat: Float64Array, ids: string[], statuses: Uint8Array[]}}
 */
export function householdPoints(count) {
  const lonLat = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    const hamlet = Math.floor(i / 40);
    for (const axis of [0, 1]) {
      const middle = noise(7 * hamlet + axis);
      const away = (noise(11 * i + axis + 3) + noise(13 * i + axis + 5) - 1) * 0.02;
      lonLat[2 * i + axis] = corner[axis] + span * Math.min(1, Math.max(0, middle + away));
    }
  }
  const ids = Array.from({ length: count }, (_, i) => `620523-${i.toString(36)}`);
  const statuses = years((year) => Uint8Array.from(ids, (_, i) => Math.floor(noise(i + 31 * year) * 4)));
  return { lonLat, ids, statuses };
}

function regionOf(index, ring) {
  const id = String(620523000000 + index);
  const properties = { code: id, index };
  return { type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function ringOf(column, row, at) {
  const [x, y] = [column * sideVertices, row * sideVertices];
  const ring = [];
  for (let k = 0; k < sideVertices; k++) ring.push(at(x + k, y));
  for (let k = 0; k < sideVertices; k++) ring.push(at(x + sideVertices, y + k));
  for (let k = 0; k < sideVertices; k++) ring.push(at(x + sideVertices - k, y + sideVertices));
  for (let k = 0; k < sideVertices; k++) ring.push(at(x, y + sideVertices - k));
  return [...ring, ring[0]];
}

/** Wobbles the grid, so that no border is straight and no two are alike. */
function vertexOf(i, j, size) {
  const key = i * 65_537 + j;
  const wobble = (axis) => (noise(2 * key + axis) - 0.5) * 0.9;
  return [0, 1].map((axis) => corner[axis] + (span * ([i, j][axis] + wobble(axis))) / size);
}

function classesOf(count) {
  return years((year) =>
    Uint8Array.from({ length: count }, (_, i) => Math.floor(noise(5 * i + 17 * year) * classCount)),
  );
}

function years(make) {
  return Array.from({ length: yearCount }, (_, year) => make(year + 1));
}
