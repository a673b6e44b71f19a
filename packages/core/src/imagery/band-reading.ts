// How the samples of a GeoTIFF become red, green, blue and alpha: which bands, which colour model, what is no data.
import type { GeoTIFFImage } from 'geotiff';
import { ImageryError } from './imagery-error.js';

export interface BandPlan {
  /** Samples to read, from 0: one or three of colour, then one of alpha where there is one. */
  readonly samples: readonly number[];
  readonly alpha: boolean;
  readonly model: 'gray' | 'inverted' | 'palette' | 'rgb' | 'ycbcr';
  readonly bits: 8 | 16;
  readonly signed: boolean;
  /** A pixel whose colours all have this value is none; null where there is no such value. */
  readonly noData: number | null;
  /** 16-bit red, green and blue in turn, of a palette. */
  readonly colors: Uint16Array | null;
}

export interface BandChoice {
  /** Bands of red, green and blue, counted from 1. */
  readonly bands?: readonly number[];
  readonly noData?: number;
}

const jpegCompression = 7;

/** @throws ImageryError for what is no picture of 8 or 16 bits */
export async function planBands(image: GeoTIFFImage, choice: BandChoice): Promise<BandPlan> {
  const directory = image.getFileDirectory();
  const count = image.getSamplesPerPixel();
  const { bits, signed } = sampleKind(image, count);
  const model = modelOf(image);
  const extra = directory.hasTag('ExtraSamples')
    ? Array.from(directory.getValue('ExtraSamples') as ArrayLike<number>)
    : [];
  const colored = model === 'rgb' || model === 'ycbcr';
  const color = choice.bands ? chosen(choice.bands, count) : colored ? [0, 1, 2] : [0];
  if (color.some((sample) => sample >= count)) throw new ImageryError(`影像只有 ${count} 个波段。`);
  // 1 is alpha that colours were multiplied by, 2 is alpha alone.
  const alpha = extra.findIndex((kind) => kind === 1 || kind === 2);
  const samples = alpha < 0 ? color : [...color, count - extra.length + alpha];
  return {
    ...{ samples, alpha: alpha >= 0, bits, signed },
    model: choice.bands ? (color.length === 1 ? 'gray' : 'rgb') : model,
    noData: choice.noData ?? image.getGDALNoData(),
    colors: model === 'palette' ? await paletteOf(image) : null,
  };
}

function sampleKind(image: GeoTIFFImage, count: number): { bits: 8 | 16; signed: boolean } {
  const kinds = Array.from({ length: count }, (_, i) => [
    image.getBitsPerSample(i) || 1,
    image.getSampleFormat(i) ?? 1,
  ]);
  const [bits, format] = kinds[0] ?? [0, 0];
  if (kinds.some((kind) => kind[0] !== bits || kind[1] !== format))
    throw new ImageryError('各波段的位数不同，不能导入。');
  if ((bits !== 8 && bits !== 16) || (format !== 1 && format !== 2))
    throw new ImageryError(
      `只接受 8 位与 16 位整数的影像，此文件为 ${bits} 位${format === 3 ? '浮点数' : ''}。`,
    );
  return { bits, signed: format === 2 };
}

function modelOf(image: GeoTIFFImage): BandPlan['model'] {
  const directory = image.getFileDirectory();
  const photometric = Number(directory.getValue('PhotometricInterpretation') ?? 1);
  const several = image.getSamplesPerPixel() >= 3;
  if (photometric === 6 && Number(directory.getValue('Compression')) === jpegCompression) return 'ycbcr';
  if (photometric === 2) return 'rgb';
  if (photometric === 3) return 'palette';
  // Scenes of many bands are often written as grey.
  if (photometric === 1) return several ? 'rgb' : 'gray';
  if (photometric === 0) return 'inverted';
  throw new ImageryError('只接受 RGB、灰度、调色板和 JPEG 压缩的影像，请先转换为 RGB。');
}

function chosen(bands: readonly number[], count: number): number[] {
  if (
    ![1, 3].includes(bands.length) ||
    bands.some((band) => !Number.isInteger(band) || band < 1 || band > count)
  )
    throw new ImageryError(`波段（--bands）须为 1 个或 3 个 1 到 ${count} 的波段号。`);
  return bands.map((band) => band - 1);
}

async function paletteOf(image: GeoTIFFImage): Promise<Uint16Array> {
  const colors = (await image.getFileDirectory().loadValue('ColorMap')) as Uint16Array | undefined;
  if (!colors) throw new ImageryError('影像缺少调色板。');
  return colors;
}
