// Reads a Shapefile from a zip archive: .shp, .dbf, .prj and .cpg of one layer.
import { readFile, stat } from 'node:fs/promises';
import { Unzip, UnzipInflate } from 'fflate';
import { open } from 'shapefile';
import { crsOfPrj } from '@onemap/core/geo';
import { maxBytes, polygonOf } from './shape.js';
import type { Shape } from './shape.js';
import { FileError } from './file-error.js';
import { pieceBytes } from './unpacked-size.js';

const wanted = /\.(shp|dbf|prj|cpg)$/i;

/** Features in order. @throws FileError for a broken or too large archive, a missing part, or an unknown system */
export async function* readZippedShapefile(path: string): AsyncGenerator<Shape> {
  if ((await stat(path)).size > maxBytes) throw new FileError('too-large', '压缩包超过 256 MB');
  const parts = unpack(await readFile(path));
  const [shp, dbf, prj] = ['shp', 'dbf', 'prj'].map((ending) => parts.get(ending));
  if (!shp || !dbf) throw new FileError('shapefile-parts', '压缩包中缺少 .shp 或 .dbf');
  const text = prj ? new TextDecoder().decode(prj) : '';
  const crs = prj ? crsOfPrj(text) : 'EPSG:4490';
  if (crs === null) throw new FileError('crs', `不支持的坐标系 ${text.slice(0, 60)}`);
  const encoding = encodingOf(parts.get('cpg'));
  const layer = await sound(() => open(asBuffer(shp), asBuffer(dbf), { encoding }));
  for (let row = 1; ; row++) {
    const { done, value } = await sound(() => layer.read(), row);
    if (done) return;
    yield {
      row,
      properties: (value.properties ?? {}) as Record<string, unknown>,
      geometry: polygonOf(value.geometry),
      crs,
    };
  }
}

/** The reader of shapefiles fails in many ways on bytes that are none. */
async function sound<T>(read: () => Promise<T>, row = 1): Promise<T> {
  try {
    return await read();
  } catch {
    throw new FileError('shapefile-format', 'Shapefile 已损坏', row);
  }
}

function encodingOf(cpg: Uint8Array | undefined): string {
  const name = cpg ? new TextDecoder().decode(cpg).trim().toLowerCase() : '';
  return /^(gbk|936|cp936|gb2312|gb18030|ansi 936)$/.test(name) ? 'gb18030' : 'utf-8';
}

/** The wanted members by their ending; counts bytes as they unpack, so an archive cannot blow up. */
function unpack(archive: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  const unzip = new Unzip((file) => {
    const ending = wanted.exec(file.name)?.[1]?.toLowerCase();
    if (ending === undefined || file.name.startsWith('__MACOSX')) return;
    if (parts.has(ending)) throw new FileError('shapefile-parts', '压缩包中有多个图层，请只放一个');
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, final) => {
      if (error instanceof FileError) throw error;
      if (error) throw new FileError('zip-format', '压缩包已损坏');
      if ((total += piece.length) > maxBytes) throw new FileError('too-large', '解压后超过 256 MB');
      pieces.push(piece);
      if (final) parts.set(ending, Buffer.concat(pieces));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < archive.length; start += pieceBytes) {
      unzip.push(archive.subarray(start, start + pieceBytes), start + pieceBytes >= archive.length);
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('zip-format', '不是有效的 zip 压缩包');
  }
  return parts;
}

function asBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
