// Reads an area from a file of the user's: GeoJSON, a zipped Shapefile, KML or KMZ, within limits.
import type { AreaGeometry } from '../shape/area-geometry.js';
import { simplifyArea } from '../shape/simplify.js';
import { readGeoJson } from './geojson.js';
import { parseXmlInPage, readKml, type ParseXml } from './kml.js';
import { shapeFileLimits, type ShapeFileLimits } from './limits.js';
import { unitedArea, type FoundPolygons } from './polygons.js';
import { ShapeFileError } from './shape-file-error.js';
import { readZippedShapefile } from './shapefile.js';
import { unzip } from './unzip.js';

/** What a `File` of the page is, and what a test hands over. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface ReadShape {
  /** All polygons of the file, united, in degrees. */
  readonly geometry: AreaGeometry;
  readonly polygons: number;
  /** Features that hold no polygon and were left out. */
  readonly skipped: number;
  /** Degrees by which edges may have moved, since a filter takes 10,000 positions; 0 when none was left out. */
  readonly toleranceDegrees: number;
}

/**
 * Tells the kind by the bytes and then by the name; a name is never used as a path.
 * @throws ShapeFileError with the reason for every file that is not taken, and for nothing else
 */
export async function readShapeFile(
  file: ChosenFile,
  {
    limits = shapeFileLimits,
    parseXml = parseXmlInPage,
  }: { limits?: ShapeFileLimits; parseXml?: ParseXml } = {},
): Promise<ReadShape> {
  if (!(file.size <= limits.fileBytes)) throw new ShapeFileError('file-too-large', String(file.size));
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length > limits.fileBytes) throw new ShapeFileError('file-too-large', String(bytes.length));
  const found = await polygonsIn(bytes, file.name, limits, parseXml);
  const whole = unitedArea(found.polygons);
  const simplified = simplifyArea(whole);
  if (!simplified) throw new ShapeFileError('too-many-positions', '10000');
  return { ...simplified, polygons: found.polygons.length, skipped: found.skipped };
}

async function polygonsIn(
  bytes: Uint8Array,
  name: string,
  limits: ShapeFileLimits,
  parseXml: ParseXml,
): Promise<FoundPolygons> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const [kml] = unzip(bytes, (member) => /\.kml$/i.test(member), limits);
    return kml ? readKml(textOf(kml.bytes), limits, parseXml) : readZippedShapefile(bytes, limits);
  }
  if (/\.(zip|kmz)$/i.test(name)) throw new ShapeFileError('zip');
  const text = textOf(bytes);
  const start = text
    .slice(0, 1000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('<')) return readKml(text, limits, parseXml);
  if (start.startsWith('{') || start.startsWith('[') || /\.(geo)?json$/i.test(name))
    return readGeoJson(text, limits);
  throw new ShapeFileError('kind');
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
