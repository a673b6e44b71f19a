// Small GeoTIFFs for tests in a browser, with smaller copies where wanted; colours are a function of picture and pixel.
import { blockBytes, geoTiffHeader, type GeoTiffPlan } from './geotiff-header.js';

/** @param level 0 for the picture itself, 1 for its first smaller copy */
export type ValueOf = (column: number, row: number, band: number, level: number) => number;

/** 64 x 64 pixels of 2 m in the 35th zone; its middle is 105.34, 34.74 (cs2cs: 35531135.899, 3845801.615). */
export const gangu: GeoTiffPlan = {
  ...{ width: 64, height: 64, bands: 3, bits: 8, tileSize: 16, crs: 'EPSG:4523', pixel: 2 },
  origin: [35531135.899 - 64, 3845801.615 + 64],
};

/** @param copies how often the picture is halved */
export function geoTiff(plan: GeoTiffPlan, valueOf: ValueOf, copies = 0): Uint8Array {
  const overviews = Array.from({ length: copies }, (_, index): GeoTiffPlan => {
    const share = 2 ** (index + 1);
    const [width, height] = [Math.ceil(plan.width / share), Math.ceil(plan.height / share)];
    return { ...plan, width, height, crs: null, noData: undefined, overview: true };
  });
  const blocks = [plan, ...overviews].flatMap((each, level) => blocksOf(each, valueOf, level));
  return joined([geoTiffHeader(plan, overviews), ...blocks]);
}

export function cogFile(plan: GeoTiffPlan, valueOf: ValueOf, copies = 0): File {
  return new File([geoTiff(plan, valueOf, copies) as BlobPart], 'picture.tif', { type: 'image/tiff' });
}

function blocksOf(plan: GeoTiffPlan, valueOf: ValueOf, level: number): Uint8Array[] {
  const { width, height, bands, bits, tileSize } = plan;
  const columns = tileSize ?? width;
  const rows = tileSize ?? plan.rowsPerStrip ?? height;
  const blocks: Uint8Array[] = [];
  for (let top = 0; top < height; top += rows) {
    for (let left = 0; left < width; left += columns) {
      const kept = tileSize ? rows : Math.min(rows, height - top);
      const block = new DataView(
        new ArrayBuffer(Math.min(blockBytes(plan), (columns * kept * bands * bits) / 8)),
      );
      for (let y = 0; y < kept; y += 1)
        for (let x = 0; x < columns; x += 1)
          for (let band = 0; band < bands; band += 1) {
            const at = ((y * columns + x) * bands + band) * (bits / 8);
            const value = valueOf(left + x, top + y, band, level);
            if (bits === 16) block.setUint16(at, value, true);
            else block.setUint8(at, value);
          }
      blocks.push(new Uint8Array(block.buffer));
    }
  }
  return blocks;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    bytes.set(part, at);
    return at + part.length;
  }, 0);
  return bytes;
}

/** A host that answers ranges of `bytes`, and remembers what it was asked for. */
export function rangeHost(bytes: Uint8Array): { fetch: typeof globalThis.fetch; asked: string[] } {
  const asked: string[] = [];
  const fetch = (_input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    init.signal?.throwIfAborted();
    const range = new Headers(init.headers).get('range') ?? '';
    asked.push(range);
    const [, from = '0', to = '0'] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
    const end = Math.min(bytes.length, Number(to) + 1);
    const headers = { 'content-range': `bytes ${from}-${end - 1}/${bytes.length}` };
    return Promise.resolve(new Response(bytes.slice(Number(from), end), { status: 206, headers }));
  };
  return { fetch, asked };
}
