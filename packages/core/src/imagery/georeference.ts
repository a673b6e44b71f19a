// Where the pixels of a GeoTIFF lie: its coordinate system and the straight way from pixels to map units.
import type { GeoTIFFImage } from 'geotiff';
import { fromLonLat, projectionDefinition, toLonLat } from '../geo/crs.js';
import { ImageryError } from './imagery-error.js';

/** `x = a·column + b·row + c`, `y = d·column + e·row + f`, from the image's top left corner. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Georeference {
  /** `EPSG:4523`. */
  readonly crs: string;
  readonly toMap: Affine;
}

type GeoKeys = Readonly<Record<string, unknown>>;

/** What GeoKeys hold where the file says a system by its parts. */
const userDefined = 32767;
const transverseMercator = 1;

/**
 * @param crs takes the place of the file's own
 * @throws ImageryError for a file without place, or in a system that is not known
 */
export function readGeoreference(image: GeoTIFFImage, crs?: string): Georeference {
  const keys = (image.getGeoKeys() ?? {}) as GeoKeys;
  const toMap = readAffine(image, keys.GTRasterTypeGeoKey === 2);
  const known = crs ?? crsOfKeys(keys);
  if (known === null)
    throw new ImageryError(
      '影像没有可识别的坐标系：须为 CGCS2000（EPSG:4490 或其高斯-克吕格带）、WGS 84 或 EPSG:3857；确知坐标系时用 --crs 给出。',
      { fault: 'unknown-crs' },
    );
  try {
    projectionDefinition(known);
  } catch {
    throw new ImageryError(`不支持坐标系 ${known}：请先转换到 CGCS2000、WGS 84 或 EPSG:3857。`, {
      fault: 'unknown-crs',
    });
  }
  return { crs: known, toMap };
}

/** A tie point and a pixel size, or a whole matrix; positions of middles are moved to corners. */
function readAffine(image: GeoTIFFImage, ofMiddles: boolean): Affine {
  const directory = image.getFileDirectory();
  const numbers = (tag: 'ModelTransformation' | 'ModelPixelScale' | 'ModelTiepoint'): number[] =>
    directory.hasTag(tag) ? Array.from(directory.getValue(tag) as ArrayLike<number>) : [];
  const [matrix, scale, tie] = [
    numbers('ModelTransformation'),
    numbers('ModelPixelScale'),
    numbers('ModelTiepoint'),
  ];
  const affine = matrix.length >= 8 ? ofMatrix(matrix) : ofTiePoint(scale, tie);
  const [a, b, c, d, e, f] = affine;
  if (!affine.every(Number.isFinite) || a * e - b * d === 0)
    throw new ImageryError('影像的地理参考无效：像元大小为零或不是数。', { fault: 'no-place' });
  return ofMiddles ? [a, b, c - (a + b) / 2, d, e, f - (d + e) / 2] : affine;
}

function ofMatrix(m: readonly number[]): Affine {
  return [m[0]!, m[1]!, m[3]!, m[4]!, m[5]!, m[7]!];
}

function ofTiePoint([scaleX, scaleY]: readonly number[], tie: readonly number[]): Affine {
  if (scaleX === undefined || scaleY === undefined || tie.length < 6)
    throw new ImageryError('影像没有地理参考：须为 GeoTIFF 或 COG，或先用 GDAL 写入坐标。', {
      fault: 'no-place',
    });
  const [column, row, , x, y] = tie as [number, number, number, number, number];
  return [scaleX, 0, x - column * scaleX, 0, -scaleY, y + row * scaleY];
}

function crsOfKeys(keys: GeoKeys): string | null {
  const projected = keys.ProjectedCSTypeGeoKey;
  if (typeof projected === 'number' && projected !== userDefined) return `EPSG:${projected}`;
  if (projected === userDefined || keys.GTModelTypeGeoKey === 1) return zoneOfKeys(keys);
  const geographic = keys.GeographicTypeGeoKey;
  return typeof geographic === 'number' && geographic !== userDefined ? `EPSG:${geographic}` : null;
}

/** A 3-degree zone of CGCS2000 that is written as a transverse Mercator with a meridian. */
function zoneOfKeys(keys: GeoKeys): string | null {
  const named = [keys.GTCitationGeoKey, keys.PCSCitationGeoKey, keys.GeogCitationGeoKey].join(' ');
  const isCgcs2000 = keys.GeographicTypeGeoKey === 4490 || /CGCS_?2000|China_?2000/i.test(named);
  if (!isCgcs2000 || keys.ProjCoordTransGeoKey !== transverseMercator) return null;
  const zone = Number(keys.ProjNatOriginLongGeoKey) / 3;
  if (!Number.isInteger(zone) || zone < 25 || zone > 45) return null;
  if (keys.ProjFalseEastingGeoKey === 500_000) return `EPSG:${4509 + zone}`;
  return keys.ProjFalseEastingGeoKey === zone * 1e6 + 500_000 ? `EPSG:${4488 + zone}` : null;
}

/** The way back: from map units to column and row. */
export function invert([a, b, c, d, e, f]: Affine): Affine {
  const determinant = a * e - b * d;
  return [
    e / determinant,
    -b / determinant,
    (b * f - c * e) / determinant,
    -d / determinant,
    a / determinant,
    (c * d - a * f) / determinant,
  ];
}

export function apply([a, b, c, d, e, f]: Affine, x: number, y: number): [number, number] {
  return [a * x + b * y + c, d * x + e * y + f];
}

/** From map units of one system to those of another, by longitude and latitude. */
export function between(from: string, to: string): (x: number, y: number) => readonly [number, number] {
  if (from === to) return (x, y) => [x, y];
  return (x, y) => {
    const [lon, lat] = toLonLat(from, x, y);
    return fromLonLat(to, lon, lat) as readonly [number, number];
  };
}
