// Reads the heights of a tile out of its PNG, by the PNG specification alone: a kit that decodes cannot be fooled by a name.
import type { ElevationSet } from '@onemap/contract';

export interface HeightPicture {
  /** Pixels of an edge. */
  readonly size: number;
  /** Metres. */
  readonly lowest: number;
  readonly highest: number;
  heightAt(column: number, row: number): number;
}

type Inflate = (data: Uint8Array) => Uint8Array;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const largestEdge = 1024;

/** Null for what is no square PNG of 8 bits in red, green and blue, all of it opaque, whole and not interlaced. */
export function readHeights(
  bytes: Uint8Array,
  encoding: ElevationSet['encoding'],
  inflate: Inflate,
): HeightPicture | null {
  try {
    return readPicture(bytes, encoding, inflate);
  } catch {
    return null;
  }
}

function readPicture(
  bytes: Uint8Array,
  encoding: ElevationSet['encoding'],
  inflate: Inflate,
): HeightPicture | null {
  if (signature.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height, bits, kind, interlaced] = [
    view.getUint32(16),
    view.getUint32(20),
    bytes[24],
    bytes[25],
    bytes[28],
  ];
  // 2 is red, green and blue; 6 has alpha too.
  if (width !== height || width > largestEdge || bits !== 8 || interlaced !== 0) return null;
  if (kind !== 2 && kind !== 6) return null;
  const channels = kind === 6 ? 4 : 3;
  const lines = inflate(dataOf(bytes, view));
  if (lines.length !== height * (1 + width * channels)) return null;
  const pixels = unfiltered(lines, width * channels, channels);
  if (channels === 4) for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return null;
  const heightAt = (column: number, row: number): number => {
    const at = (row * width + column) * channels;
    const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
    if (encoding === 'terrarium') return red * 256 + green + blue / 256 - 32768;
    return -10000 + (red * 65536 + green * 256 + blue) * 0.1;
  };
  let [lowest, highest] = [Infinity, -Infinity];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const metres = heightAt(column, row);
      lowest = Math.min(lowest, metres);
      highest = Math.max(highest, metres);
    }
  return { size: width, lowest, highest, heightAt };
}

/** What all IDAT chunks hold, one after the other. */
function dataOf(bytes: Uint8Array, view: DataView): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

/** Each line begins with the number of its filter, which speaks of the bytes to the left and above. */
function unfiltered(lines: Uint8Array, bytesOfLine: number, channels: number): Uint8Array {
  const rows = lines.length / (bytesOfLine + 1);
  const pixels = new Uint8Array(rows * bytesOfLine);
  for (let row = 0; row < rows; row += 1) {
    const filter = lines[row * (bytesOfLine + 1)]!;
    for (let i = 0; i < bytesOfLine; i += 1) {
      const at = row * bytesOfLine + i;
      const left = i >= channels ? pixels[at - channels]! : 0;
      const above = row > 0 ? pixels[at - bytesOfLine]! : 0;
      const corner = row > 0 && i >= channels ? pixels[at - bytesOfLine - channels]! : 0;
      pixels[at] = lines[row * (bytesOfLine + 1) + 1 + i]! + predicted(filter, left, above, corner);
    }
  }
  return pixels;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
