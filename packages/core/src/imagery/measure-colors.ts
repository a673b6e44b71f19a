// Looks at a sample of a picture to find how its values become colours, and what the catalogue says of it.
import type { ColorTables } from './colors.js';
import type { Samples } from './pieces.js';
import type { Raster } from './raster.js';
import {
  measureStretch,
  stretchTables,
  upperByteTables,
  usualStretch,
  type Stretch,
  type StretchChoice,
} from './stretch.js';

export interface MeasuredColors {
  readonly tables: ColorTables | undefined;
  readonly stretch: Stretch | null;
}

/** Pixels that the percentiles are taken of. */
const most = 400_000;

/** 8 bits are shown as they are unless a stretch is asked for; palettes always. */
export async function measureColors(raster: Raster, choice?: StretchChoice): Promise<MeasuredColors> {
  const { bits, signed, model, samples, alpha } = raster.plan;
  const wanted = choice ?? (bits === 16 ? usualStretch : ({ method: 'none' } as const));
  const bands = samples.length - (alpha ? 1 : 0);
  if (model === 'palette' || model === 'ycbcr' || wanted.method === 'none')
    return { tables: bits === 16 ? upperByteTables(bands) : undefined, stretch: null };
  const sampled = wanted.method === 'values' ? emptyBands(bands) : await sampleBands(raster, bands);
  const stretch = measureStretch(wanted, sampled);
  return { tables: stretchTables(stretch, signed ? -(2 ** (bits - 1)) : 0, 2 ** bits), stretch };
}

function emptyBands(bands: number): Float64Array[] {
  return Array.from({ length: bands }, () => new Float64Array());
}

async function sampleBands(raster: Raster, bands: number): Promise<Float64Array[]> {
  const { noData, alpha } = raster.plan;
  const width = raster.plan.samples.length;
  const found: number[][] = Array.from({ length: bands }, () => []);
  const pieces: Samples[] = [];
  for await (const samples of raster.sample()) pieces.push(thinned(samples, width, raster));
  for (const samples of pieces) {
    for (let at = 0; at < samples.length; at += width) {
      const colors = Array.from({ length: bands }, (_, band) => samples[at + band]!);
      if (noData !== null && colors.every((value) => value === noData)) continue;
      if (alpha && samples[at + bands] === 0) continue;
      colors.forEach((value, band) => found[band]!.push(value));
    }
  }
  return found.map((values) => Float64Array.from(values));
}

/** Every so many pixels of a piece, so that all pieces together stay small. */
function thinned(samples: Samples, width: number, whole: Raster): Samples {
  const pixels = samples.length / width;
  const step = Math.max(1, Math.floor(Math.min(whole.width * whole.height, 48 * pixels) / most));
  const kept = new Float64Array(width * Math.ceil(pixels / step));
  for (let pixel = 0, to = 0; pixel < pixels; pixel += step, to += width)
    for (let band = 0; band < width; band += 1) kept[to + band] = samples[pixel * width + band]!;
  return kept;
}
