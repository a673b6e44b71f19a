// Writes outlined discs into a buffer of ids and one of shades, with soft rims and clipping.

export interface PointBuffers {
  /** Per pixel 0 or the index of the point plus one. */
  readonly ids: Uint32Array<ArrayBuffer>;
  /** Per pixel: high four bits how much the disc covers, low four bits how much of that is its fill. */
  readonly shades: Uint8Array<ArrayBuffer>;
}

export interface StampOptions {
  readonly width: number;
  readonly height: number;
  /** Of the fill, in device pixels; the outline comes on top. */
  readonly radius: number;
  readonly outline: number;
  /** Per palette index 1 to stamp, 0 to leave out. */
  readonly visible: Uint8Array;
}

/** Discs are placed to a quarter of a pixel. */
const subPixels = 4;

/** One disc as a list: where its pixels lie from its middle, and their shades. */
interface Disc {
  readonly dx: Int8Array;
  readonly dy: Int8Array;
  /** `dy * width + dx`. */
  readonly steps: Int32Array;
  readonly shades: Uint8Array;
}

/** Discs computed once per sixteenth of a pixel and written with clipping. */
export class DiscStamp {
  readonly #reach: number;
  readonly #discs: Disc[] = [];

  constructor(
    readonly options: StampOptions,
    readonly buffers: PointBuffers,
  ) {
    this.#reach = Math.ceil(options.radius + options.outline + 0.5);
    for (let i = 0; i < subPixels * subPixels; i++) {
      this.#discs.push(
        this.#disc(((i % subPixels) + 0.5) / subPixels, (Math.floor(i / subPixels) + 0.5) / subPixels),
      );
    }
  }

  /** A disc whose centre lies at (cx, cy) inside the middle pixel. */
  #disc(cx: number, cy: number): Disc {
    const { radius, outline, width } = this.options;
    const pixels: [dx: number, dy: number, shade: number][] = [];
    for (let dy = -this.#reach; dy <= this.#reach; dy++) {
      for (let dx = -this.#reach; dx <= this.#reach; dx++) {
        const distance = Math.hypot(dx + 0.5 - cx, dy + 0.5 - cy);
        const whole = clamp01(radius + outline + 0.5 - distance);
        const fill = Math.min(1, clamp01(radius + 0.5 - distance) / Math.max(whole, 1 / 15));
        const shade = (Math.round(15 * whole) << 4) | Math.round(15 * fill);
        if (shade >= 16) pixels.push([dx, dy, shade]);
      }
    }
    return {
      dx: Int8Array.from(pixels, ([dx]) => dx),
      dy: Int8Array.from(pixels, ([, dy]) => dy),
      steps: Int32Array.from(pixels, ([dx, dy]) => dy * width + dx),
      shades: Uint8Array.from(pixels, ([, , shade]) => shade),
    };
  }

  put(px: number, py: number, id: number): void {
    const column = Math.floor(px);
    const row = Math.floor(py);
    const { width, height } = this.options;
    const reach = this.#reach;
    if (column < -reach || row < -reach || column >= width + reach || row >= height + reach) return;
    const sub = Math.floor((py - row) * subPixels) * subPixels + Math.floor((px - column) * subPixels);
    const { dx, dy, steps, shades } = this.#discs[sub]!;
    const clipped = column < reach || row < reach || column >= width - reach || row >= height - reach;
    const middle = row * width + column;
    const { ids, shades: drawn } = this.buffers;
    for (let i = 0; i < steps.length; i++) {
      if (clipped) {
        const x = column + dx[i]!;
        const y = row + dy[i]!;
        if (x < 0 || y < 0 || x >= width || y >= height) continue;
      }
      const at = middle + steps[i]!;
      const shade = shades[i]!;
      // A soft rim never replaces a pixel that another disc covers more of.
      if (shade < 0xf0 && shade >> 4 < drawn[at]! >> 4) continue;
      ids[at] = id;
      drawn[at] = shade;
    }
  }
}

function clamp01(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}
