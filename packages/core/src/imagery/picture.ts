// One image of a GeoTIFF before its pixels are read: that it is whole and of a size that can be read, its place and its bands.
import type { GeoTIFFImage } from 'geotiff';
import { planBands, type BandChoice, type BandPlan } from './band-reading.js';
import { readGeoreference, type Georeference } from './georeference.js';
import { ImageryError } from './imagery-error.js';

export interface Picture {
  readonly image: GeoTIFFImage;
  readonly width: number;
  readonly height: number;
  readonly place: Georeference;
  readonly plan: BandPlan;
}

export interface PictureChoice extends BandChoice {
  /** `EPSG:4523`, in place of the file's own. */
  readonly crs?: string;
  /** Bytes of a block that is decoded at once; default 256 MB. */
  readonly largestBlock?: number;
}

/** A single block beyond this cannot be decoded without harm. */
const usualLargestBlock = 256 * 1024 * 1024;
const largestSide = 1_000_000;

/**
 * @param fileSize in bytes; null where it is not known, and then nothing is said of a missing end
 * @throws ImageryError for a picture that is not whole or cannot be shown
 */
export async function openPicture(
  image: GeoTIFFImage,
  fileSize: number | null,
  choice: PictureChoice = {},
): Promise<Picture> {
  checkSize(image, choice.largestBlock);
  await checkComplete(image, fileSize ?? Infinity);
  const place = readGeoreference(image, choice.crs);
  const plan = await planBands(image, choice);
  return { image, width: image.getWidth(), height: image.getHeight(), place, plan };
}

export function unreadable(error: unknown): ImageryError {
  const reason = error instanceof Error ? error.message : String(error);
  return new ImageryError(`不是可读的 GeoTIFF，或文件已损坏（${reason}）。`, {
    fault: 'not-a-tiff',
    cause: error,
  });
}

export function checkSize(image: GeoTIFFImage, largestBlock = usualLargestBlock): void {
  const [width, height] = [image.getWidth(), image.getHeight()];
  if (!(width > 0 && height > 0 && width <= largestSide && height <= largestSide))
    throw new ImageryError(`影像的尺寸 ${width} × ${height} 无效。`, { fault: 'not-a-tiff' });
  const [blockWidth, blockHeight] = [image.getTileWidth(), image.getTileHeight()];
  if (!(blockWidth > 0 && blockHeight > 0))
    throw new ImageryError('影像的分块尺寸无效，文件已损坏。', { fault: 'not-a-tiff' });
  if (blockWidth * blockHeight * 4 > largestBlock)
    throw new ImageryError('影像只有一个过大的分块，请先用 gdal_translate -co TILED=YES 分块。', {
      fault: 'too-large',
    });
}

/** A file that was cut off would otherwise be read as black. */
export async function checkComplete(image: GeoTIFFImage, size: number): Promise<void> {
  const directory = image.getFileDirectory();
  const kind = image.isTiled ? 'Tile' : 'Strip';
  const read = async (name: 'Offsets' | 'ByteCounts'): Promise<number[]> =>
    Array.from((await directory.loadValue(`${kind}${name}`)) as ArrayLike<number | bigint>, Number);
  const [offsets, counts] = [await read('Offsets'), await read('ByteCounts')];
  const across = Math.ceil(image.getWidth() / image.getTileWidth());
  const down = Math.ceil(image.getHeight() / image.getTileHeight());
  const planes = image.planarConfiguration === 2 ? image.getSamplesPerPixel() : 1;
  const expected = across * down * planes;
  if (offsets.length < expected || counts.length < expected)
    throw new ImageryError('影像的分块目录不完整，文件已损坏。', { fault: 'truncated' });
  if (offsets.some((offset, index) => offset + (counts[index] ?? 0) > size))
    throw new ImageryError('影像文件不完整：有的分块在文件末尾之后，请重新拷贝。', { fault: 'truncated' });
}
