// The pixels of a page as the compressed rows that PNG and PDF have in common, a strip at a time.

/** A page that is painted from top to bottom, in strips that any browser can hold. */
export interface PagePixels {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** RGBA of the rows from `top`, opaque. */
  readonly strip: (top: number, rows: number) => Uint8ClampedArray;
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Pixels of a strip: 4 MB of RGBA. */
const stripPixels = 1 << 20;
/** PNG 9.2: each byte less the one above it. */
const filterUp = 2;

/**
 * A zlib stream of RGB rows with PNG filters: the content of IDAT, and of a PDF image with predictor 15.
 * @throws DOMException named `AbortError` (rejects) when it is no longer wanted
 */
export async function compressedRows(page: PagePixels): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, strip, onProgress, signal } = page;
  const rowsAtOnce = Math.max(1, Math.floor(stripPixels / width));
  const deflater = createDeflater();
  let above = new Uint8Array(width * 3);
  for (let top = 0; top < height; top += rowsAtOnce) {
    if (signal?.aborted) throw new DOMException('the page is no longer wanted', 'AbortError');
    const rows = Math.min(rowsAtOnce, height - top);
    const filtered = new Uint8Array(rows * (width * 3 + 1));
    above = filterRows(strip(top, rows), width, rows, above, filtered);
    await deflater.add(filtered);
    onProgress?.((top + rows) / height);
  }
  return deflater.end();
}

/** Fills `filtered`. @returns the last row as it is */
function filterRows(
  rgba: Uint8ClampedArray,
  width: number,
  rows: number,
  above: Uint8Array<ArrayBuffer>,
  filtered: Uint8Array,
): Uint8Array<ArrayBuffer> {
  let [from, to] = [0, 0];
  let before = above;
  let row = new Uint8Array(width * 3);
  for (let y = 0; y < rows; y++) {
    filtered[to++] = filterUp;
    for (let x = 0; x < row.length; x += 3, from += 4) {
      row[x] = rgba[from]!;
      row[x + 1] = rgba[from + 1]!;
      row[x + 2] = rgba[from + 2]!;
      filtered[to++] = row[x]! - before[x]!;
      filtered[to++] = row[x + 1]! - before[x + 1]!;
      filtered[to++] = row[x + 2]! - before[x + 2]!;
    }
    [before, row] = [row, y === 0 ? new Uint8Array(width * 3) : before];
  }
  return before;
}

interface Deflater {
  readonly add: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly end: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** A browser without compression writes the rows as they are. */
function createDeflater(): Deflater {
  const { CompressionStream: Compressor } = globalThis as Partial<typeof globalThis>;
  if (typeof Compressor !== 'function') return new Stored();
  const { readable, writable } = new Compressor('deflate');
  const writer = writable.getWriter();
  const all = new Response(readable).arrayBuffer();
  return {
    add: (bytes) => writer.write(bytes),
    end: async () => {
      await writer.close();
      return new Uint8Array(await all);
    },
  };
}

/** A zlib stream of stored blocks (RFC 1950, RFC 1951 3.2.4). */
class Stored implements Deflater {
  readonly #parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  #a = 1;
  #b = 0;

  add(bytes: Uint8Array): Promise<void> {
    for (let start = 0; start < bytes.length; start += 65_535)
      this.#block(bytes.subarray(start, start + 65_535), 0);
    for (const byte of bytes) {
      this.#a = (this.#a + byte) % 65_521;
      this.#b = (this.#b + this.#a) % 65_521;
    }
    return Promise.resolve();
  }

  end(): Promise<Uint8Array<ArrayBuffer>> {
    this.#block(new Uint8Array(0), 1);
    const sum = new Uint8Array(4);
    new DataView(sum.buffer).setUint32(0, this.#b * 65_536 + this.#a);
    return Promise.resolve(joined([...this.#parts, sum]));
  }

  #block(bytes: Uint8Array, last: 0 | 1): void {
    const { length } = bytes;
    this.#parts.push(
      Uint8Array.of(last, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255),
      bytes,
    );
  }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
