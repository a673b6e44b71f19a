// A GeoTIFF as heights: one band of whole or floating numbers that is read in pieces, with no number where there is no data.
import type { GeoTIFFImage } from 'geotiff';
import {
  type Georeference,
  ImageryError,
  type PieceReader,
  readPieces,
  type Samples,
} from '@onemap/core/imagery';
import { openGeoTiff } from '../imagery/open-geotiff.js';

export interface HeightRaster extends PieceReader<Float32Array> {
  readonly width: number;
  readonly height: number;
  readonly place: Georeference;
  readonly bits: number;
  readonly isFloat: boolean;
  readonly noData: number | null;
  close(): Promise<void>;
}

export interface HeightOptions {
  /** `EPSG:4523`, in place of the file's own. */
  readonly crs?: string;
  /** In place of the file's own. */
  readonly noData?: number;
  /** Bytes of heights to hold; at least one row of blocks is. */
  readonly budget?: number;
}

/** Metres that no place on Earth has; files without a no-data value often hold such numbers where nothing was measured. */
const [deepest, highest] = [-12_000, 9000];

const floats = 3;

/** @throws ImageryError for what is no whole GeoTIFF with one band of 16 or more bits */
export function openHeights(path: string, options: HeightOptions): Promise<HeightRaster> {
  return openGeoTiff(path, options.crs, async ({ image, place, close }) => {
    const { bits, format } = checkBand(image);
    const noData = options.noData ?? image.getGDALNoData();
    const pieces = readPieces<Float32Array>(image, {
      samples: [0],
      channels: 1,
      create: (length) => new Float32Array(length),
      convert: (samples, pixels) => toHeights(samples, pixels, noData),
      budget: options.budget,
    });
    return {
      ...{ width: image.getWidth(), height: image.getHeight(), place, close },
      ...{ bits, isFloat: format === floats, noData },
      ...{ sample: pieces.sample, window: pieces.window },
      get peakBytes() {
        return pieces.peakBytes;
      },
    };
  });
}

function checkBand(image: GeoTIFFImage): { bits: number; format: number } {
  const count = image.getSamplesPerPixel();
  if (count !== 1) throw new ImageryError(`高程须为单波段的 GeoTIFF，此文件有 ${count} 个波段。`);
  const [bits, format] = [image.getBitsPerSample(0), image.getSampleFormat(0) ?? 1];
  const isWhole = (format === 1 || format === 2) && (bits === 16 || bits === 32);
  if (!isWhole && !(format === floats && (bits === 32 || bits === 64)))
    throw new ImageryError(
      `高程须为 16、32 位整数或 32、64 位浮点数，此文件为 ${bits} 位；晕渲图、分层设色图不是高程。`,
    );
  return { bits, format };
}

function toHeights(samples: Samples, pixels: number, noData: number | null): Float32Array {
  const heights = new Float32Array(pixels);
  for (let i = 0; i < pixels; i += 1) heights[i] = heightOf(samples[i]!, noData);
  return heights;
}

/** Not a number where there is no data. */
export function heightOf(sample: number, noData: number | null): number {
  const isNone = noData !== null && (sample === noData || sample === Math.fround(noData));
  return isNone || !(sample >= deepest && sample <= highest) ? NaN : sample;
}
