// A PNG of compressed rows, with the size that it has on paper.
import { joined } from './page-rows.js';

export interface PngOptions {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels an inch. */
  readonly dpi: number;
  readonly title: string;
  /** The author unit; empty for none. */
  readonly author: string;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** @param rows of `compressedRows` */
export function pngFile(rows: Uint8Array, options: PngOptions): Uint8Array<ArrayBuffer> {
  const { width, height, dpi, title, author } = options;
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Eight bits, RGB.
  header.setUint8(8, 8);
  header.setUint8(9, 2);
  const density = new DataView(new ArrayBuffer(9));
  const perMeter = Math.round(dpi / 0.0254);
  density.setUint32(0, perMeter);
  density.setUint32(4, perMeter);
  density.setUint8(8, 1);
  return joined([
    signature,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('pHYs', new Uint8Array(density.buffer)),
    chunk('iTXt', textOf('Title', title)),
    ...(author === '' ? [] : [chunk('iTXt', textOf('Author', author))]),
    chunk('IDAT', rows),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** Keyword, uncompressed, no language, UTF-8 (PNG 11.3.3.4). */
function textOf(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  return joined([encoder.encode(keyword), new Uint8Array(5), encoder.encode(text)]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  const table = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
