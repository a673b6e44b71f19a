// Frames as an animated GIF with one palette for all of them, so that a colour means the same from frame to frame.

/** Red, green, blue and alpha, a byte each, row by row; what lies below is opaque. */
export type Pixels = Uint8ClampedArray | Uint8Array;

export interface GifOptions {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** Number of frames. */
  readonly count: number;
  /** Draws a frame; asked for each of them twice, in order: for the colours, then for the picture. */
  readonly frame: (index: number) => Promise<Pixels>;
  /** How long a frame stands, milliseconds; a GIF keeps hundredths of a second. */
  readonly durationInMs: (index: number) => number;
  /** Part that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

const paletteSize = 256;
/** Pixels of all frames together from which the palette is made. */
const sampleSize = 400_000;

/**
 * The file's bytes; it plays for ever. The encoder is loaded when used.
 * @throws RangeError without a frame, and an `AbortError` when aborted
 */
export async function encodeGif(options: GifOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, count, frame, durationInMs, onProgress, signal } = options;
  if (count < 1) throw new RangeError('count: a film has at least one frame');
  const { GIFEncoder, applyPalette, quantize } = await import('gifenc');
  const sample = new Sample(count, width * height);
  for (let index = 0; index < count; index++) {
    stopWhenAborted(signal);
    sample.add(await frame(index));
    onProgress?.((index + 1) / (2 * count));
  }
  const palette = quantize(sample.pixels, paletteSize);
  const gif = GIFEncoder();
  for (let index = 0; index < count; index++) {
    stopWhenAborted(signal);
    const indices = applyPalette(await frame(index), palette);
    // Without a palette of its own a frame takes the first one's.
    const own = index === 0 ? { palette, repeat: 0 } : {};
    gif.writeFrame(indices, width, height, { ...own, delay: durationInMs(index) });
    onProgress?.((count + index + 1) / (2 * count));
  }
  gif.finish();
  return gif.bytes();
}

/** @throws DOMException named `AbortError` */
function stopWhenAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException('the film is no longer wanted', 'AbortError');
}

/** The same share of each frame's pixels; a prime step does not fall into a pattern of columns. */
class Sample {
  readonly #step: number;
  readonly #each: number;
  readonly #pixels: Uint32Array<ArrayBuffer>;
  #length = 0;

  constructor(frames: number, pixelsPerFrame: number) {
    this.#step = nextPrime(Math.ceil((frames * pixelsPerFrame) / sampleSize));
    this.#each = Math.ceil(pixelsPerFrame / this.#step);
    this.#pixels = new Uint32Array(frames * this.#each);
  }

  add(frame: Pixels): void {
    const pixels = new Uint32Array(frame.buffer, frame.byteOffset, frame.byteLength / 4);
    for (let at = 0; at < pixels.length; at += this.#step) this.#pixels[this.#length++] = pixels[at]!;
  }

  get pixels(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#pixels.buffer);
  }
}

/** 1 stays 1: then every pixel counts. */
function nextPrime(from: number): number {
  const isPrime = (value: number): boolean => {
    for (let divisor = 2; divisor * divisor <= value; divisor++) if (value % divisor === 0) return false;
    return true;
  };
  let value = from;
  while (!isPrime(value)) value++;
  return value;
}
