// A GeoTIFF as a picture of red, green, blue and alpha that is read in pieces.
import { planBands, type BandChoice, type BandPlan } from './band-reading.js';
import { toRgba, type ColorTables } from './colors.js';
import type { Georeference } from './georeference.js';
import { openGeoTiff } from './open-geotiff.js';
import { readPieces, type PieceReader } from './pieces.js';

export interface Raster extends PieceReader<Uint8Array> {
  readonly width: number;
  readonly height: number;
  readonly place: Georeference;
  readonly plan: BandPlan;
  /** How samples become colours; before the first `window`. */
  setTables(tables: ColorTables | undefined): void;
  close(): Promise<void>;
}

export interface RasterOptions extends BandChoice {
  /** `EPSG:4523`, in place of the file's own. */
  readonly crs?: string;
  /** Bytes of pixels to hold; at least one row of blocks is. */
  readonly budget?: number;
}

/** @throws ImageryError for a file that is no whole GeoTIFF */
export function openRaster(path: string, options: RasterOptions): Promise<Raster> {
  return openGeoTiff(path, options.crs, async ({ image, place, close }) => {
    const plan = await planBands(image, options);
    let tables: ColorTables | undefined;
    const pieces = readPieces<Uint8Array>(image, {
      samples: plan.samples,
      channels: 4,
      create: (length) => new Uint8Array(length),
      convert: (samples, pixels) => toRgba(samples, pixels, plan, tables),
      budget: options.budget,
    });
    return {
      ...{ width: image.getWidth(), height: image.getHeight(), place, plan, close },
      ...{ sample: pieces.sample, window: pieces.window },
      get peakBytes() {
        return pieces.peakBytes;
      },
      setTables: (next) => {
        tables = next;
      },
    };
  });
}
