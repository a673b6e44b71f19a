// Turns samples of a picture into red, green, blue and alpha of 8 bits.
import type { BandPlan } from './band-reading.js';
import type { Samples } from './pieces.js';

/** For each colour band, 8-bit values of all samples; index 0 is the least value of the type. */
export type ColorTables = readonly Uint8Array[];

/** @param tables absent for 8 bits that are shown as they are */
export function toRgba(samples: Samples, pixels: number, plan: BandPlan, tables?: ColorTables): Uint8Array {
  const { model, noData, alpha, signed, bits } = plan;
  const width = plan.samples.length;
  const colors = width - (alpha ? 1 : 0);
  const offset = signed ? 2 ** (bits - 1) : 0;
  const rgba = new Uint8Array(4 * pixels);
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const from = pixel * width;
    if (noData !== null && isNoData(samples, from, colors, noData)) continue;
    const to = 4 * pixel;
    for (let band = 0; band < 3; band += 1) {
      const source = colors === 1 ? 0 : band;
      const value = samples[from + source]! + offset;
      rgba[to + band] = tables ? tables[source]![value]! : value;
    }
    rgba[to + 3] = alpha ? alphaOf(samples[from + colors]! + offset, bits) : 255;
    if (model !== 'rgb' && model !== 'gray') recolor(rgba, to, samples[from]!, plan);
  }
  return rgba;
}

function isNoData(samples: Samples, from: number, colors: number, noData: number): boolean {
  for (let band = 0; band < colors; band += 1) if (samples[from + band] !== noData) return false;
  return true;
}

function alphaOf(value: number, bits: number): number {
  return bits === 16 ? value >> 8 : value;
}

function recolor(rgba: Uint8Array, at: number, sample: number, { model, colors }: BandPlan): void {
  const [first, second, third] = [rgba[at]!, rgba[at + 1]!, rgba[at + 2]!];
  if (model === 'inverted') rgba.fill(255 - first, at, at + 3);
  else if (model === 'palette' && colors) {
    const size = colors.length / 3;
    for (let band = 0; band < 3; band += 1) rgba[at + band] = (colors[band * size + sample] ?? 0) >> 8;
  } else if (model === 'ycbcr') {
    const [cb, cr] = [second - 128, third - 128];
    rgba[at] = clamp(first + 1.402 * cr);
    rgba[at + 1] = clamp(first - 0.344136 * cb - 0.714136 * cr);
    rgba[at + 2] = clamp(first + 1.772 * cb);
  }
}

function clamp(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}
