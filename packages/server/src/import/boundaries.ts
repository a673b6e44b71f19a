// Loads outlines of regions that are in the tree already, in degrees or in a projected system.
import { countyOf, normalizeRegionCode } from '@onemap/core';
import { areaSquareMeters } from '@onemap/core/geo';
import type { BoundaryGeometry } from '@onemap/contract';
import type { ImportContext } from './context.js';
import { extentOf, labelPoint, ringsOf } from './geometry.js';
import { countPoints, swapAxes, toDegrees } from './projection.js';
import { readShapes } from './read/shapes.js';
import type { Shape } from './read/shape.js';
import { addError } from './report.js';
import type { FileReport } from './report.js';
import { crossesItself } from './self-crossing.js';

/** Properties that may hold a region's code, first found first taken. */
const codeProperties = ['code', 'CODE', 'AAR008', '行政区划代码', '区划代码', 'XZQDM', 'adcode', 'PAC'];

const update = `update region set geometry = r.geometry, bbox = r.bbox, area_km2 = r.area_km2, lon = r.lon, lat = r.lat, synthetic = r.synthetic,
    source = case when r.synthetic = region.synthetic or r.synthetic then r.source else region.source end
  from json_to_recordset($1::json) as r(county text, code text, geometry text, bbox double precision[], area_km2 double precision,
    lon double precision, lat double precision, synthetic boolean, source text)
  where region.county = r.county and region.code = r.code
    and (region.geometry, region.synthetic) is distinct from (r.geometry, r.synthetic)
  returning 1 as one`;

const batchSize = 100;
/** Of one region; the outline of a county from a survey has tens of thousands. */
const mostPoints = 500_000;

/** `crs` overrides what the file says of itself, like `EPSG:4523`. @throws FileError */
export async function loadBoundaries(
  path: string,
  crs: string | null,
  context: ImportContext,
  report: FileReport,
): Promise<void> {
  const seen = new Set<string>();
  let waiting: object[] = [];
  const flush = async () => {
    const written = await context.query(update, [JSON.stringify(waiting)]);
    report.updated += written.length;
    report.unchanged += waiting.length - written.length;
    waiting = [];
  };
  for await (const shape of readShapes(path)) {
    report.rows++;
    const row = await checkShape(shape, crs, seen, context, report);
    if (row) waiting.push(row);
    else report.rejected++;
    if (waiting.length >= batchSize) await flush();
  }
  await flush();
  context.regions.forget();
}

async function checkShape(
  shape: Shape,
  crs: string | null,
  seen: Set<string>,
  context: ImportContext,
  report: FileReport,
): Promise<object | null> {
  const property = codeProperties.find(
    (name) => shape.properties[name] !== undefined && shape.properties[name] !== null,
  );
  const value = property === undefined ? '' : shape.properties[property];
  const text =
    typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, 80) : '';
  const fail = (column: string, code: string, reason: string) => {
    addError(report, { row: shape.row, column, value: text, code, reason });
    return null;
  };
  if (property === undefined) return fail('code', 'missing-column', '要素没有区划代码属性');
  const code = normalized(text);
  if (code === null) return fail(property, 'region-format', '区划代码应为 2、4、6、9 或 12 位数字');
  if ((await context.regions.levelOf(code)) === null)
    return fail(property, 'region-unknown', '区划不在区划树中');
  if (seen.has(code)) return fail(property, 'duplicate', '区划代码重复');
  seen.add(code);
  if (shape.geometry === null) return fail('geometry', 'geometry', '几何不是面，或为空');
  if (countPoints(shape.geometry) > mostPoints)
    return fail('geometry', 'too-many-points', `一个区划的边界超过 ${mostPoints} 个点，请先简化`);
  const geometry = toDegrees(shape.geometry, crs ?? shape.crs);
  if (geometry === null && toDegrees(swapAxes(shape.geometry), crs ?? shape.crs) !== null)
    return fail('geometry', 'coordinates-swapped', '经度与纬度写反了，应先经度后纬度');
  if (geometry === null) return fail('geometry', 'coordinates', '坐标不在中国范围内，请核对坐标系（--crs）');
  if (ringsOf(geometry).some(crossesItself)) return fail('geometry', 'self-crossing', '边界线与自身相交');
  return {
    county: countyOf(code),
    code,
    ...describe(geometry),
    synthetic: context.synthetic,
    source: context.source,
  };
}

function describe(geometry: BoundaryGeometry): object {
  const [lon, lat] = labelPoint(geometry);
  return {
    geometry: JSON.stringify(geometry),
    bbox: extentOf(geometry),
    area_km2: areaSquareMeters(geometry) / 1e6,
    lon,
    lat,
  };
}

function normalized(text: string): string | null {
  try {
    return normalizeRegionCode(text);
  } catch {
    return null;
  }
}
