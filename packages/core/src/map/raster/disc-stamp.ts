// Writes outlined discs into a buffer of ids and one of shades, from the top one down, with soft rims and clipping.

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

/** One disc as runs of at most 32 pixels of one row. */
interface Disc {
  /** Where each run begins, from the disc's middle. */
  readonly dx: Int16Array;
  readonly dy: Int16Array;
  /** A bit for each pixel of a run, the first one lowest. */
  readonly bits: Int32Array;
  /** 32 a run. */
  readonly shades: Uint8Array;
}

/** Discs computed once per sixteenth of a pixel and written with clipping. Those stamped first lie on top. */
export class DiscStamp {
  readonly #reach: number;
  readonly #discs: Disc[] = [];
  /** A bit for each pixel that a disc covers wholly: nothing is drawn there any more. */
  readonly #covered: Int32Array;
  /** Words of a row, and one before and after, where runs reach over. */
  readonly #stride: number;

  constructor(
    readonly options: StampOptions,
    readonly buffers: PointBuffers,
  ) {
    this.#reach = Math.ceil(options.radius + options.outline + 0.5);
    this.#stride = Math.ceil(options.width / 32) + 2;
    this.#covered = new Int32Array(this.#stride * options.height);
    for (let i = 0; i < subPixels * subPixels; i++) {
      this.#discs.push(
        this.#disc(((i % subPixels) + 0.5) / subPixels, (Math.floor(i / subPixels) + 0.5) / subPixels),
      );
    }
  }

  /** A disc whose centre lies at (cx, cy) inside the middle pixel. */
  #disc(cx: number, cy: number): Disc {
    const runs: [dx: number, dy: number, shades: number[]][] = [];
    for (let dy = -this.#reach; dy <= this.#reach; dy++) {
      for (let dx = -this.#reach; dx <= this.#reach; dx += 32) {
        const length = Math.min(32, this.#reach + 1 - dx);
        const shades = Array.from({ length }, (_, i) =>
          this.#shade(Math.hypot(dx + i + 0.5 - cx, dy + 0.5 - cy)),
        );
        if (shades.some((shade) => shade > 0)) runs.push([dx, dy, shades]);
      }
    }
    const all = new Uint8Array(32 * runs.length);
    runs.forEach(([, , shades], run) => all.set(shades, 32 * run));
    return {
      dx: Int16Array.from(runs, ([dx]) => dx),
      dy: Int16Array.from(runs, ([, dy]) => dy),
      bits: Int32Array.from(runs, ([, , shades]) =>
        shades.reduce((bits, shade, i) => (shade > 0 ? bits | (1 << i) : bits), 0),
      ),
      shades: all,
    };
  }

  /** The shade at a distance from the centre; 0 where the disc covers less than a thirtieth. */
  #shade(distance: number): number {
    const { radius, outline } = this.options;
    const whole = clamp01(radius + outline + 0.5 - distance);
    const fill = Math.min(1, clamp01(radius + 0.5 - distance) / Math.max(whole, 1 / 15));
    const cover = Math.round(15 * whole);
    return cover === 0 ? 0 : (cover << 4) | Math.round(15 * fill);
  }

  put(px: number, py: number, id: number): void {
    const { width, height } = this.options;
    const reach = this.#reach;
    if (!(px >= -reach && py >= -reach && px < width + reach && py < height + reach)) return;
    const column = Math.floor(px) | 0;
    const row = Math.floor(py) | 0;
    const sub = (((py - row) * subPixels) | 0) * subPixels + (((px - column) * subPixels) | 0);
    const { dx, dy, bits, shades } = this.#discs[sub]!;
    const clipped = column < reach || row < reach || column >= width - reach || row >= height - reach;
    for (let run = 0; run < bits.length; run++) {
      const x = column + dx[run]!;
      const y = row + dy[run]!;
      const wanted = clipped ? this.#clip(bits[run]!, x, y) : bits[run]!;
      if (wanted !== 0) this.#putRun(wanted, x, y, shades, 32 * run, id);
    }
  }

  /** The bits of a run that lie inside the picture. */
  #clip(bits: number, x: number, y: number): number {
    const { width, height } = this.options;
    if (y < 0 || y >= height || x <= -32 || x >= width) return 0;
    const inside = x < 0 ? bits & (-1 << -x) : bits;
    return x + 32 > width ? inside & ((1 << (width - x)) - 1) : inside;
  }

  /** A pixel goes to the first disc that covers it wholly, else to the one that covers most of it. */
  #putRun(wanted: number, x: number, y: number, shades: Uint8Array, firstShade: number, id: number): void {
    const { ids, shades: drawn } = this.buffers;
    const covered = this.#covered;
    const word = y * this.#stride + 1 + (x >> 5);
    // A run reaches over into the next word, by a shift in two goes: a shift by 32 would be none.
    const over = ~x & 31;
    let open = wanted & ~((covered[word]! >>> x) | ((covered[word + 1]! << 1) << over));
    const start = y * this.options.width + x;
    let whole = 0;
    while (open !== 0) {
      const bit = 31 - Math.clz32(open & -open);
      open &= open - 1;
      const shade = shades[firstShade + bit]!;
      if (shade >> 4 <= drawn[start + bit]! >> 4) continue;
      ids[start + bit] = id;
      drawn[start + bit] = shade;
      if (shade >= 0xf0) whole |= 1 << bit;
    }
    if (whole === 0) return;
    covered[word]! |= whole << x;
    covered[word + 1]! |= (whole >>> 1) >>> over;
  }
}

function clamp01(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}
