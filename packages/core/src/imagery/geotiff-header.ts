// Writes the head of an uncompressed GeoTIFF: all that stands before the pixels, which follow block after block.
import { cgcs2000Zone } from '../geo/crs.js';

export interface GeoTiffPlan {
  readonly width: number;
  readonly height: number;
  readonly bands: number;
  readonly bits: 8 | 16 | 32;
  /** Whole numbers with a sign, or floating ones; default whole numbers from 0. */
  readonly numbers?: 'signed' | 'float';
  /** Edge of square tiles, a multiple of 16; absent for strips. */
  readonly tileSize?: number;
  /** Rows of a strip, default all of them. */
  readonly rowsPerStrip?: number;
  /** `EPSG:4523`; null for a picture without place. */
  readonly crs: string | null;
  /** Easting and northing, or longitude and latitude, of the top left corner. */
  readonly origin: readonly [x: number, y: number];
  /** Units of the system a pixel. */
  readonly pixel: number;
  readonly noData?: number;
  /** The last band is alpha. */
  readonly alpha?: boolean;
  /** How the colours are meant; default RGB from three bands on, grey below. */
  readonly photometric?: number;
  /** A smaller copy of the picture before it. */
  readonly overview?: boolean;
}

const [ascii, short, long, double] = [2, 3, 4, 12] as const;
const sizes: Readonly<Record<number, number>> = { [ascii]: 1, [short]: 2, [long]: 4, [double]: 8 };
const firstDirectory = 8;

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly values: readonly number[];
}

/** Bytes of one block of pixels: a tile, or a strip of full height. */
export function blockBytes({ width, height, bands, bits, tileSize, rowsPerStrip }: GeoTiffPlan): number {
  const pixels = tileSize ? tileSize * tileSize : width * (rowsPerStrip ?? height);
  return (pixels * bands * bits) / 8;
}

/**
 * The pixels follow picture by picture, blocks from the left to the right and from the top down; the last strip is shorter,
 * tiles are padded.
 * @param overviews smaller copies, the largest first
 */
export function geoTiffHeader(plan: GeoTiffPlan, overviews: readonly GeoTiffPlan[] = []): Uint8Array {
  const plans = [plan, ...overviews];
  const counts = plans.map(byteCounts);
  const sizes = plans.map((each, index) => directorySize(entriesOf(each, counts[index]!, 0)));
  const end = sizes.reduce((sum, size) => sum + size, firstDirectory);
  const bytes = new DataView(new ArrayBuffer(end));
  bytes.setUint16(0, 0x4949);
  bytes.setUint16(2, 42, true);
  bytes.setUint32(4, firstDirectory, true);
  let [at, pixels] = [firstDirectory, end];
  plans.forEach((each, index) => {
    const next = index + 1 < plans.length ? at + sizes[index]! : 0;
    layOut(bytes, at, entriesOf(each, counts[index]!, pixels), next);
    at += sizes[index]!;
    pixels += counts[index]!.reduce((sum, count) => sum + count, 0);
  });
  return new Uint8Array(bytes.buffer);
}

function byteCounts(plan: GeoTiffPlan): number[] {
  const { width, height, bands, bits, tileSize, rowsPerStrip = height } = plan;
  if (tileSize)
    return Array.from({ length: Math.ceil(width / tileSize) * Math.ceil(height / tileSize) }, () =>
      blockBytes(plan),
    );
  return Array.from({ length: Math.ceil(height / rowsPerStrip) }, (_, strip) => {
    const rows = Math.min(rowsPerStrip, height - strip * rowsPerStrip);
    return (width * rows * bands * bits) / 8;
  });
}

function entriesOf(plan: GeoTiffPlan, counts: readonly number[], start: number): Entry[] {
  const { width, height, bands, bits, tileSize, rowsPerStrip = height, crs, origin, pixel } = plan;
  let at = start;
  const offsets = counts.map((count) => (at += count) - count);
  const colors = bands - (plan.alpha ? 1 : 0);
  const extra = bands - (colors >= 3 ? 3 : 1);
  const entry = (tag: number, type: number, ...values: number[]): Entry => ({ tag, type, values });
  return [
    ...(plan.overview ? [entry(254, long, 1)] : []),
    entry(256, long, width),
    entry(257, long, height),
    entry(258, short, ...Array.from({ length: bands }, () => bits)),
    entry(259, short, 1),
    entry(262, short, plan.photometric ?? (colors >= 3 ? 2 : 1)),
    ...(tileSize ? [] : [entry(273, long, ...offsets)]),
    entry(277, short, bands),
    ...(tileSize ? [] : [entry(278, long, rowsPerStrip), entry(279, long, ...counts)]),
    entry(284, short, 1),
    ...(tileSize
      ? [
          ...[entry(322, long, tileSize), entry(323, long, tileSize)],
          ...[entry(324, long, ...offsets), entry(325, long, ...counts)],
        ]
      : []),
    // Bands beyond the colours: the last is alpha, others are not said to be anything.
    ...(extra > 0
      ? [
          entry(
            338,
            short,
            ...Array.from({ length: extra }, (_, i) => (plan.alpha && i === extra - 1 ? 2 : 0)),
          ),
        ]
      : []),
    ...(plan.numbers
      ? [entry(339, short, ...Array.from({ length: bands }, () => (plan.numbers === 'float' ? 3 : 2)))]
      : []),
    ...(crs === null
      ? []
      : [
          entry(33550, double, pixel, pixel, 0),
          entry(33922, double, 0, 0, 0, origin[0], origin[1], 0),
          entry(34735, short, ...geoKeys(crs)),
        ]),
    ...(plan.noData === undefined
      ? []
      : [entry(42113, ascii, ...[...`${plan.noData}\0`].map((sign) => sign.charCodeAt(0)))]),
  ];
}

/** Model type, pixels as areas, and the code of the system. */
function geoKeys(crs: string): number[] {
  const code = Number(crs.replace(/^EPSG:/, ''));
  const projected = code === 3857 || cgcs2000Zone(code) !== null;
  return [
    ...[1, 1, 0, 3],
    ...[1024, 0, 1, projected ? 1 : 2],
    ...[1025, 0, 1, 1],
    ...[projected ? 3072 : 2048, 0, 1, code],
  ];
}

const bytesOf = ({ type, values }: Entry): number => values.length * sizes[type]!;

/** A directory and the values that do not fit into it. */
function directorySize(entries: readonly Entry[]): number {
  const far = entries.map(bytesOf).filter((size) => size > 4);
  return far.reduce((sum, size) => sum + even(size), even(2 + 12 * entries.length + 4));
}

function layOut(bytes: DataView, start: number, entries: readonly Entry[], next: number): void {
  bytes.setUint16(start, entries.length, true);
  bytes.setUint32(start + 2 + 12 * entries.length, next, true);
  let free = start + even(2 + 12 * entries.length + 4);
  entries.forEach((entry, index) => {
    const at = start + 2 + 12 * index;
    bytes.setUint16(at, entry.tag, true);
    bytes.setUint16(at + 2, entry.type, true);
    bytes.setUint32(at + 4, entry.values.length, true);
    const length = bytesOf(entry);
    if (length > 4) bytes.setUint32(at + 8, free, true);
    writeValues(bytes, entry, length > 4 ? free : at + 8);
    if (length > 4) free += even(length);
  });
}

function writeValues(bytes: DataView, { type, values }: Entry, at: number): void {
  values.forEach((value, index) => {
    const place = at + index * sizes[type]!;
    if (type === double) bytes.setFloat64(place, value, true);
    else if (type === long) bytes.setUint32(place, value, true);
    else if (type === short) bytes.setUint16(place, value, true);
    else bytes.setUint8(place, value);
  });
}

function even(size: number): number {
  return size + (size % 2);
}
