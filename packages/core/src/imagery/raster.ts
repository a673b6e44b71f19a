// A GeoTIFF as a picture of red, green, blue and alpha that is read in pieces.
import type { BandPlan } from './band-reading.js';
import { toRgba, type ColorTables } from './colors.js';
import type { Georeference } from './georeference.js';
import { readPieces, type PieceReader } from './pieces.js';
import type { Picture, PictureChoice } from './picture.js';

export interface Raster extends PieceReader<Uint8Array> {
  readonly width: number;
  readonly height: number;
  readonly place: Georeference;
  readonly plan: BandPlan;
  /** How samples become colours; before the first `window`. */
  setTables(tables: ColorTables | undefined): void;
}

export interface RasterOptions extends PictureChoice {
  /** Bytes of pixels to hold; at least one row of blocks is. */
  readonly budget?: number;
}

export function rasterOf({ image, width, height, place, plan }: Picture, budget?: number): Raster {
  let tables: ColorTables | undefined;
  const pieces = readPieces<Uint8Array>(image, {
    samples: plan.samples,
    channels: 4,
    create: (length) => new Uint8Array(length),
    convert: (samples, pixels) => toRgba(samples, pixels, plan, tables),
    budget,
  });
  return {
    ...{ width, height, place, plan },
    ...{ sample: pieces.sample, window: pieces.window },
    get peakBytes() {
      return pieces.peakBytes;
    },
    setTables: (next) => {
      tables = next;
    },
  };
}
