// Reads the features of a GeoJSON file.
import { readFile, stat } from 'node:fs/promises';
import { crsOfName } from '@onemap/core/geo';
import { maxBytes, polygonOf } from './shape.js';
import type { Shape } from './shape.js';
import { FileError } from './file-error.js';

interface Collection {
  readonly features?: readonly ({
    readonly properties?: Record<string, unknown> | null;
    readonly geometry?: unknown;
  } | null)[];
  readonly crs?: { readonly properties?: { readonly name?: unknown } | null } | null;
}

/** Features in order; the old `crs` member is read where there is one, else degrees are taken. @throws FileError */
export async function* readGeoJson(path: string): AsyncGenerator<Shape> {
  if ((await stat(path)).size > maxBytes) throw new FileError('too-large', 'GeoJSON 文件超过 256 MB');
  const collection = parse(await readFile(path, 'utf8'));
  const named = collection.crs?.properties?.name;
  const crs = named === undefined ? 'EPSG:4490' : typeof named === 'string' ? crsOfName(named) : null;
  if (crs === null) throw new FileError('crs', `不支持的坐标系 ${JSON.stringify(named).slice(0, 60)}`);
  for (const [i, feature] of (collection.features ?? []).entries()) {
    yield { row: i + 1, properties: feature?.properties ?? {}, geometry: polygonOf(feature?.geometry), crs };
  }
}

function parse(text: string): Collection {
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, '')) as Collection | null;
    if (value && Array.isArray(value.features) && value.features.length > 0) return value;
  } catch {
    throw new FileError('geojson-format', '不是有效的 GeoJSON（JSON 解析失败）');
  }
  throw new FileError('empty-file', 'GeoJSON 中没有要素');
}
