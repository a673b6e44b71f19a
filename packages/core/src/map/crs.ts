// The coordinate systems of views, and the way from longitude and latitude into them.
import {
  addCoordinateTransforms,
  addEquivalentProjections,
  get,
  getTransform,
  toLonLat,
  type TransformFunction,
} from 'ol/proj.js';
import Projection from 'ol/proj/Projection.js';
import type { Position } from '@onemap/contract';
import type { TileCrs } from './basemap-config.js';
import { toMercator } from './mercator.js';

/** Radius of the sphere of EPSG:3857, and the semi-major axis of CGCS2000 alike. */
const earthRadius = 6378137;

/** Fewer are projected before a table is made. */
const manyNumbers = 10_000;

/**
 * The OpenLayers projection of a code. EPSG:4490 (CGCS2000) is registered when first asked for; it equals
 * WGS 84 to decimetres, so it shares its formulas.
 */
export function projectionOf(crs: TileCrs): Projection {
  if (crs === 'EPSG:4490' && !get(crs)) registerCgcs2000();
  const projection = get(crs);
  if (!projection) throw new RangeError(`crs: "${crs}" is not EPSG:3857, EPSG:4326 or EPSG:4490`);
  return projection;
}

function registerCgcs2000(): void {
  const cgcs2000 = new Projection({
    code: 'EPSG:4490',
    units: 'degrees',
    extent: [-180, -90, 180, 90],
    worldExtent: [-180, -90, 180, 90],
    metersPerUnit: (Math.PI * earthRadius) / 180,
    axisOrientation: 'neu',
    global: true,
  });
  const wgs84 = get('EPSG:4326')!;
  const mercator = get('EPSG:3857')!;
  addEquivalentProjections([wgs84, cgcs2000]);
  const forward = transformBetween(wgs84, mercator);
  const inverse = transformBetween(mercator, wgs84);
  addCoordinateTransforms(
    cgcs2000,
    mercator,
    (position) => forward(position, undefined, position.length),
    (position) => inverse(position, undefined, position.length),
  );
}

/** Projects interleaved longitudes and latitudes into map units of `projection`; `output` may be the same array. */
export function projectFlat(
  lonLat: Float64Array,
  projection: Projection,
  output: Float64Array = new Float64Array(lonLat.length),
): Float64Array {
  const transform = transformBetween('EPSG:4326', projection);
  if (lonLat.length > manyNumbers && projection.getCode() === 'EPSG:3857')
    toMercator(lonLat, output, (position) => transform(position));
  else transform(lonLat as unknown as number[], output as unknown as number[], 2);
  return output;
}

function transformBetween(source: Projection | string, target: Projection): TransformFunction {
  const transform = getTransform(source, target);
  if (!transform) throw new RangeError(`projection: no way to ${target.getCode()}`);
  return transform;
}

/** Map units to `[lon, lat]`. */
export function positionOf(coordinate: readonly number[], projection: Projection): Position {
  const [lon, lat] = toLonLat([coordinate[0]!, coordinate[1]!], projection);
  return [lon!, lat!];
}
