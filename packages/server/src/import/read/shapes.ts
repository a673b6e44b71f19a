// The outlines in a GeoJSON file or a zipped Shapefile.
import { readGeoJson } from './geojson.js';
import type { Shape } from './shape.js';
import { readZippedShapefile } from './shapefile.js';

/** @throws FileError while iterating */
export function readShapes(path: string): AsyncIterable<Shape> {
  return /\.zip$/i.test(path) ? readZippedShapefile(path) : readGeoJson(path);
}
