// The wanted members of a zip archive in memory, with limits on everything that an archive can blow up.
import { Inflate } from 'fflate';
import type { ShapeFileLimits } from './limits.js';
import { ShapeFileError } from './shape-file-error.js';

export interface Member {
  /** Its name without the folders in front: a path means nothing here. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const [endMark, entryMark, memberMark] = [0x06054b50, 0x02014b50, 0x04034b50];
const endBytes = 22;
/** A comment may stand behind the end. */
const mostComment = 0xffff;
/** Deflated bytes that are unpacked at a time: what they unpack to is counted before the next ones. */
const pieceBytes = 32 * 1024;

/**
 * @param wanted by name without folders
 * @throws ShapeFileError for what is no archive, is encrypted, or goes over a limit
 */
export function unzip(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ShapeFileLimits,
): Member[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries = readDirectory(view, limits).filter(({ name }) => wanted(name));
  let left = limits.unpackedBytes;
  return entries.map((entry) => {
    const bytes = unpack(archive, view, entry, Math.min(left, ratioBytes(entry, limits)), left);
    left -= bytes.length;
    return { name: entry.name, bytes };
  });
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly at: number;
}

/** Small members may be full of zeros and harmless. */
function ratioBytes({ packedBytes }: Entry, { ratio }: ShapeFileLimits): number {
  return Math.max(2 ** 20, packedBytes * ratio);
}

function readDirectory(view: DataView, limits: ShapeFileLimits): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new ShapeFileError('too-many-entries', String(limits.entries));
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) throw new ShapeFileError('zip');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    if (at + 46 + nameBytes > view.byteLength) throw new ShapeFileError('zip');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new ShapeFileError('zip-encrypted');
    const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes);
    const entry: Entry = {
      name: withoutFolders(new TextDecoder().decode(name)),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    };
    at += 46 + nameBytes + extraBytes + commentBytes;
    return entry;
  });
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - mostComment); at--)
    if (view.getUint32(at, true) === endMark) return at;
  throw new ShapeFileError('zip');
}

function withoutFolders(path: string): string {
  return /[^/\\]*$/.exec(path)![0];
}

/** @param most bytes that this one may unpack to; @param left those that all may */
function unpack(archive: Uint8Array, view: DataView, entry: Entry, most: number, left: number): Uint8Array {
  const { at, method, packedBytes } = entry;
  if (at + 30 > archive.length || view.getUint32(at, true) !== memberMark) throw new ShapeFileError('zip');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packedBytes > archive.length) throw new ShapeFileError('zip');
  const packed = archive.subarray(from, from + packedBytes);
  if (method === 0) {
    if (packedBytes > left) throw new ShapeFileError('unpacked-too-large');
    return packed;
  }
  if (method !== 8) throw new ShapeFileError('zip');
  return inflate(packed, most);
}

function inflate(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let total = 0;
  const inflater = new Inflate((piece) => {
    total += piece.length;
    if (total > most) throw new ShapeFileError('unpacked-too-large');
    pieces.push(piece);
  });
  try {
    for (let from = 0; from < packed.length; from += pieceBytes)
      inflater.push(packed.subarray(from, from + pieceBytes), from + pieceBytes >= packed.length);
  } catch (cause) {
    if (cause instanceof ShapeFileError) throw cause;
    throw new ShapeFileError('zip', '', { cause });
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
