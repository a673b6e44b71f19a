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

/** Up to 32 columns of a disc. */
interface Strip {
  /** Where it begins, from the disc's middle. */
  readonly dx: number;
  /** By row a bit for each pixel that the disc covers, the first one lowest. */
  readonly bits: Int32Array;
  /** 32 a row. */
  readonly shades: Uint8Array;
}

/** Discs computed once per sixteenth of a pixel and written with clipping. Those stamped first lie on top. */
export class DiscStamp {
  readonly #reach: number;
  /** By place inside a pixel; strips have all rows of a disc. */
  readonly #discs: (readonly Strip[])[] = [];
  /** A bit for each pixel that a disc covers wholly: nothing is drawn there any more. */
  readonly #covered: Int32Array;
  /** Words of a row, and one before and after, where strips reach over. */
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
  #disc(cx: number, cy: number): Strip[] {
    const strips: Strip[] = [];
    for (let dx = -this.#reach; dx <= this.#reach; dx += 32) strips.push(this.#strip(dx, cx, cy));
    return strips;
  }

  #strip(dx: number, cx: number, cy: number): Strip {
    const reach = this.#reach;
    const bits = new Int32Array(2 * reach + 1);
    const shades = new Uint8Array(32 * bits.length);
    for (let row = 0; row < bits.length; row++) {
      for (let i = 0; i < 32 && dx + i <= reach; i++) {
        const shade = this.#shade(Math.hypot(dx + i + 0.5 - cx, row - reach + 0.5 - cy));
        shades[32 * row + i] = shade;
        if (shade > 0) bits[row]! |= 1 << i;
      }
    }
    return { dx, bits, shades };
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
    const strips = this.#discs[sub]!;
    for (let i = 0; i < strips.length; i++)
      this.#putStrip(strips[i]!, column + strips[i]!.dx, row - reach, id);
  }

  #putStrip({ bits, shades }: Strip, x: number, top: number, id: number): void {
    const { width, height } = this.options;
    if (x <= -32 || x >= width) return;
    let inside = x < 0 ? -1 << -x : -1;
    if (x + 32 > width) inside &= (1 << (width - x)) - 1;
    const covered = this.#covered;
    const stride = this.#stride;
    const end = Math.min(bits.length, height - top);
    // A strip reaches over into the next word, by a shift in two goes: a shift by 32 would be none.
    const over = ~x & 31;
    let row = Math.max(0, -top);
    for (let word = (top + row) * stride + 1 + (x >> 5); row < end; row++, word += stride) {
      const open = bits[row]! & inside & ~((covered[word]! >>> x) | ((covered[word + 1]! << 1) << over));
      if (open === 0) continue;
      const whole = this.#putRow(open, (top + row) * width + x, shades, 32 * row, id);
      covered[word]! |= whole << x;
      covered[word + 1]! |= (whole >>> 1) >>> over;
    }
  }

  /** A pixel goes to the first disc that covers it wholly, else to the one that covers most of it. @returns those covered wholly */
  #putRow(wanted: number, start: number, shades: Uint8Array, firstShade: number, id: number): number {
    const { ids, shades: drawn } = this.buffers;
    let whole = 0;
    for (let open = wanted; open !== 0; open &= open - 1) {
      const bit = 31 - Math.clz32(open & -open);
      const shade = shades[firstShade + bit]!;
      if (shade >> 4 <= drawn[start + bit]! >> 4) continue;
      ids[start + bit] = id;
      drawn[start + bit] = shade;
      if (shade >= 0xf0) whole |= 1 << bit;
    }
    return whole;
  }
}

function clamp01(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}
