// Reads a picture in pieces and keeps those of late: never more of it in memory than a budget allows.
import type { GeoTIFFImage } from 'geotiff';
import { ImageryError } from './imagery-error.js';
import { unreadable } from './picture.js';

/** Samples, pixel by pixel; as many a pixel as were asked for. */
export type Samples = ArrayLike<number>;

export type Pixels = Uint8Array | Float32Array;

/** Values of a rectangle of pixels. */
export interface PixelWindow<T extends Pixels = Uint8Array> {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: T;
}

export interface PieceReader<T extends Pixels> {
  /** Samples of a few rectangles all over the picture, for statistics. */
  sample(): AsyncIterable<Samples>;
  /** Pixels inside the picture; null where the rectangle meets none. */
  window(left: number, top: number, right: number, bottom: number): Promise<PixelWindow<T> | null>;
  /** The most bytes of pixels that were held at a time. */
  readonly peakBytes: number;
}

export interface PieceOptions<T extends Pixels> {
  /** From 0. */
  readonly samples: readonly number[];
  /** Values of a pixel of the result. */
  readonly channels: number;
  readonly create: (length: number) => T;
  readonly convert: (samples: Samples, pixels: number) => T;
  /** Bytes of pixels to hold; at least one row of blocks is. */
  readonly budget: number | undefined;
}

const usualBudget = 192 * 1024 * 1024;
/** Pieces that statistics are made of. */
const sampledPieces = 48;
/** Blocks of strips are gathered until a piece has this many rows. */
const rowsOfPiece = 64;

export function readPieces<T extends Pixels>(image: GeoTIFFImage, options: PieceOptions<T>): PieceReader<T> {
  const { channels, create, convert, budget = usualBudget } = options;
  const [width, height] = [image.getWidth(), image.getHeight()];
  const pieceWidth = Math.min(width, image.getTileWidth());
  const blockRows = image.getTileHeight();
  const pieceHeight = image.isTiled
    ? blockRows
    : blockRows * Math.max(1, Math.floor(rowsOfPiece / blockRows));
  const across = Math.ceil(width / pieceWidth);
  const down = Math.ceil(height / pieceHeight);
  // A row of tiles of the result meets these many rows of pieces again and again.
  const least = (2 + Math.ceil(700 / pieceHeight)) * across * pieceWidth * pieceHeight * 4;
  const most = image.isTiled ? budget : Math.max(budget, least);
  const store = new PieceStore<T>(most);

  const read = async (column: number, row: number): Promise<{ box: number[]; samples: Samples }> => {
    const [left, top] = [column * pieceWidth, row * pieceHeight];
    const box = [left, top, Math.min(width, left + pieceWidth), Math.min(height, top + pieceHeight)];
    try {
      const samples = await image.readRasters({
        window: box,
        samples: [...options.samples],
        interleave: true,
      });
      return { box, samples: samples as unknown as Samples };
    } catch (error) {
      throw error instanceof ImageryError ? error : unreadable(error);
    }
  };

  const make = async (column: number, row: number): Promise<PixelWindow<T>> => {
    const { box, samples } = await read(column, row);
    const [left, top, right, bottom] = box as [number, number, number, number];
    const size = { width: right - left, height: bottom - top };
    return { left, top, ...size, pixels: convert(samples, size.width * size.height) };
  };

  return {
    get peakBytes() {
      return store.peakBytes;
    },
    sample: async function* () {
      const count = across * down;
      const step = Math.max(1, count / sampledPieces);
      for (let index = step / 2; index < count; index += step) {
        const at = Math.floor(index);
        yield (await read(at % across, Math.floor(at / across))).samples;
      }
    },
    window: async (left, top, right, bottom) => {
      const box = [Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom)];
      const [x0, y0, x1, y1] = box as [number, number, number, number];
      if (x0 >= x1 || y0 >= y1) return null;
      const size = { left: x0, top: y0, width: x1 - x0, height: y1 - y0 };
      const whole = { ...size, pixels: create(channels * size.width * size.height) };
      for (let row = Math.floor(y0 / pieceHeight); row * pieceHeight < y1; row += 1)
        for (let column = Math.floor(x0 / pieceWidth); column * pieceWidth < x1; column += 1)
          copy(await store.get(row * across + column, () => make(column, row)), whole, channels);
      return whole;
    },
  };
}

/** The pieces last used, as many as the budget allows; who asks while a piece is read waits for the same reading. */
class PieceStore<T extends Pixels> {
  peakBytes = 0;
  readonly #most: number;
  readonly #kept = new Map<number, PixelWindow<T>>();
  readonly #reading = new Map<number, Promise<PixelWindow<T>>>();
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  async get(key: number, make: () => Promise<PixelWindow<T>>): Promise<PixelWindow<T>> {
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const reading = this.#reading.get(key) ?? this.#start(key, make);
    return reading;
  }

  #start(key: number, make: () => Promise<PixelWindow<T>>): Promise<PixelWindow<T>> {
    const reading = make()
      .then((made) => this.#keep(key, made))
      .finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return reading;
  }

  #keep(key: number, made: PixelWindow<T>): PixelWindow<T> {
    this.#kept.set(key, made);
    this.#bytes += made.pixels.byteLength;
    for (const [oldest, { pixels }] of this.#kept) {
      if (this.#bytes <= this.#most || oldest === key) break;
      this.#kept.delete(oldest);
      this.#bytes -= pixels.byteLength;
    }
    this.peakBytes = Math.max(this.peakBytes, this.#bytes);
    return made;
  }
}

/** What two rectangles share. */
function copy(from: PixelWindow<Pixels>, to: PixelWindow<Pixels>, channels: number): void {
  const left = Math.max(from.left, to.left);
  const right = Math.min(from.left + from.width, to.left + to.width);
  const top = Math.max(from.top, to.top);
  const bottom = Math.min(from.top + from.height, to.top + to.height);
  for (let y = top; y < bottom; y += 1) {
    const start = channels * ((y - from.top) * from.width + left - from.left);
    const row = from.pixels.subarray(start, start + channels * (right - left));
    to.pixels.set(row, channels * ((y - to.top) * to.width + left - to.left));
  }
}
