// Reads the polygons of GeoJSON text.
import { crsOfName } from '../geo/known-crs.js';
import type { ShapeFileLimits } from './limits.js';
import { FoundPolygons, shorten } from './polygons.js';
import { ShapeFileError } from './shape-file-error.js';

interface Member {
  readonly type?: unknown;
  readonly features?: unknown;
  readonly geometry?: unknown;
  readonly geometries?: unknown;
  readonly coordinates?: unknown;
  readonly crs?: { readonly properties?: { readonly name?: unknown } | null } | null;
}

/** @throws ShapeFileError for what is no GeoJSON, is nested too deep, or is in another system */
export function readGeoJson(text: string, limits: ShapeFileLimits): FoundPolygons {
  const root = parse(text, limits.depth);
  const name = root.crs?.properties?.name;
  const crs = name === undefined || name === null ? 'EPSG:4490' : crsOfName(String(name));
  if (crs === null) throw new ShapeFileError('crs', shorten(String(name)));
  const found = new FoundPolygons(crs, limits);
  collect(root, found);
  return found;
}

/** The depth of the brackets is bounded before: nothing calls itself further than that. */
function collect(value: unknown, found: FoundPolygons): void {
  const member = (value ?? {}) as Member;
  switch (member.type) {
    case 'FeatureCollection':
      return listOf(member.features).forEach((feature) => collect(feature, found));
    case 'Feature':
      return collect(member.geometry, found);
    case 'GeometryCollection':
      return listOf(member.geometries).forEach((geometry) => collect(geometry, found));
    case 'Polygon':
      return found.add(member.coordinates);
    case 'MultiPolygon':
      return listOf(member.coordinates).forEach((rings) => found.add(rings));
    default:
      found.skipped += 1;
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new ShapeFileError('not-geojson');
  return value;
}

function parse(text: string, depth: number): Member {
  checkDepth(text, depth);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new ShapeFileError('json', '', { cause });
  }
  const type = (value as Member | null)?.type;
  if (typeof type !== 'string') throw new ShapeFileError('not-geojson');
  return value as Member;
}

/** Counts brackets outside of strings: a parser of a million brackets in each other would end the page. */
function checkDepth(text: string, most: number): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) {
      if (++depth > most) throw new ShapeFileError('too-deep', String(most));
    } else if (code === 93 || code === 125) depth--;
  }
}
