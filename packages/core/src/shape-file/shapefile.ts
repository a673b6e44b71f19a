// Reads the polygons of a zipped Shapefile: .shp and .prj of one layer.
import { open } from 'shapefile';
import { crsOfPrj } from '../geo/known-crs.js';
import type { ShapeFileLimits } from './limits.js';
import { FoundPolygons, shorten } from './polygons.js';
import { ShapeFileError } from './shape-file-error.js';
import { unzip } from './unzip.js';

/** @throws ShapeFileError for a missing part, several layers, an unknown system, or a broken file */
export async function readZippedShapefile(
  archive: Uint8Array,
  limits: ShapeFileLimits,
): Promise<FoundPolygons> {
  const members = unzip(archive, (name) => /\.(shp|prj)$/i.test(name) && !name.startsWith('._'), limits);
  const [shp, ...others] = members.filter(({ name }) => /\.shp$/i.test(name));
  if (!shp) throw new ShapeFileError('shapefile-parts');
  if (others.length > 0) throw new ShapeFileError('shapefile-layers');
  const prj = members.find(({ name }) => /\.prj$/i.test(name));
  const text = prj ? new TextDecoder().decode(prj.bytes.subarray(0, 4096)) : '';
  const crs = prj ? crsOfPrj(text) : 'EPSG:4490';
  if (crs === null) throw new ShapeFileError('crs', shorten(/"([^"]*)"/.exec(text)?.[1] ?? text));
  const found = new FoundPolygons(crs, limits);
  await collect(shp.bytes, found);
  return found;
}

async function collect(bytes: Uint8Array, found: FoundPolygons): Promise<void> {
  checkHeader(bytes);
  const file = await sound(() => open(bytes.slice().buffer));
  for (;;) {
    const { done, value } = await sound(() => file.read());
    if (done) return;
    const { geometry } = value as { readonly geometry: { type: string; coordinates: unknown[] } | null };
    if (geometry?.type === 'Polygon') found.add(geometry.coordinates);
    else if (geometry?.type === 'MultiPolygon') geometry.coordinates.forEach((rings) => found.add(rings));
    else found.skipped += 1;
  }
}

/** The mark, the length and a shape that is known: the reader trusts them. */
function checkHeader(bytes: Uint8Array): void {
  if (bytes.length < 100) throw new ShapeFileError('shapefile');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getInt32(0) !== 9994) throw new ShapeFileError('shapefile');
  let at = 100;
  while (at + 8 <= bytes.length) {
    const content = view.getInt32(at + 4) * 2;
    if (content < 4 || at + 8 + content > bytes.length) throw new ShapeFileError('shapefile');
    checkParts(view, at + 8, content);
    at += 8 + content;
  }
}

/** A record that names more parts or points than it has bytes would make the reader ask for gigabytes. */
function checkParts(view: DataView, at: number, bytes: number): void {
  const polygon = [5, 15, 25].includes(view.getInt32(at, true));
  if (!polygon) return;
  if (bytes < 44) throw new ShapeFileError('shapefile');
  const [parts, points] = [view.getInt32(at + 36, true), view.getInt32(at + 40, true)];
  if (parts < 0 || points < 0 || 44 + 4 * parts + 16 * points > bytes) throw new ShapeFileError('shapefile');
}

/** The reader fails in many ways on bytes that are none. */
async function sound<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (cause) {
    throw new ShapeFileError('shapefile', '', { cause });
  }
}
