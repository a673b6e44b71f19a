// A Shapefile's .shp of polygons, written byte by byte, for tests.

/** @param polygons each a list of rings in the file's own system; outer rings clockwise, as Shapefiles want them */
export function shpOf(
  polygons: readonly (readonly (readonly (readonly [number, number])[])[])[],
): Uint8Array {
  const records = polygons.map((rings, index) => record(index + 1, rings));
  const length = 100 + records.reduce((sum, bytes) => sum + bytes.length, 0);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  let at = 100;
  for (const bytes of records) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}

function record(number: number, rings: readonly (readonly (readonly [number, number])[])[]): Uint8Array {
  const points = rings.flat();
  const content = 44 + 4 * rings.length + 16 * points.length;
  const bytes = new Uint8Array(8 + content);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, number);
  view.setInt32(4, content / 2);
  view.setInt32(8, 5, true);
  view.setInt32(44, rings.length, true);
  view.setInt32(48, points.length, true);
  let first = 0;
  rings.forEach((ring, index) => {
    view.setInt32(52 + 4 * index, first, true);
    first += ring.length;
  });
  points.forEach(([x, y], index) => {
    view.setFloat64(52 + 4 * rings.length + 16 * index, x, true);
    view.setFloat64(60 + 4 * rings.length + 16 * index, y, true);
  });
  return bytes;
}
