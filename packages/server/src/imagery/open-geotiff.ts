// Opens a GeoTIFF and refuses what is no whole one: sizes that cannot be, blocks that are missing, no place on the globe.
import { stat } from 'node:fs/promises';
import { fromFile, type GeoTIFF, type GeoTIFFImage } from 'geotiff';
import { readGeoreference, type Georeference } from './georeference.js';
import { ImageryError } from './imagery-error.js';

export interface OpenGeoTiff {
  readonly image: GeoTIFFImage;
  readonly place: Georeference;
  close(): Promise<void>;
}

/** A single block beyond this cannot be decoded without harm. */
const largestBlock = 256 * 1024 * 1024;
const largestSide = 1_000_000;

/**
 * @param crs `EPSG:4523`, in place of the file's own
 * @param use makes of it what is wanted; the file is closed again where it throws
 * @throws ImageryError for a file that is no whole GeoTIFF with a place
 */
export async function openGeoTiff<T>(
  path: string,
  crs: string | undefined,
  use: (file: OpenGeoTiff) => Promise<T>,
): Promise<T> {
  const file = await fromFile(path).catch((error: unknown) => {
    throw unreadable(error);
  });
  try {
    const image = await file.getImage();
    checkSize(image);
    await checkComplete(image, (await stat(path)).size);
    return await use({ image, place: readGeoreference(image, crs), close: () => closeFile(file) });
  } catch (error) {
    await closeFile(file);
    throw error instanceof ImageryError ? error : unreadable(error);
  }
}

async function closeFile(file: GeoTIFF): Promise<void> {
  await file.close();
}

export function unreadable(error: unknown): ImageryError {
  const reason = error instanceof Error ? error.message : String(error);
  return new ImageryError(`不是可读的 GeoTIFF，或文件已损坏（${reason}）。`, { cause: error });
}

function checkSize(image: GeoTIFFImage): void {
  const [width, height] = [image.getWidth(), image.getHeight()];
  if (!(width > 0 && height > 0 && width <= largestSide && height <= largestSide))
    throw new ImageryError(`影像的尺寸 ${width} × ${height} 无效。`);
  const [blockWidth, blockHeight] = [image.getTileWidth(), image.getTileHeight()];
  if (!(blockWidth > 0 && blockHeight > 0)) throw new ImageryError('影像的分块尺寸无效，文件已损坏。');
  if (blockWidth * blockHeight * 4 > largestBlock)
    throw new ImageryError('影像只有一个过大的分块，请先用 gdal_translate -co TILED=YES 分块。');
}

/** A file that was cut off would otherwise be read as black. */
async function checkComplete(image: GeoTIFFImage, size: number): Promise<void> {
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
    throw new ImageryError('影像的分块目录不完整，文件已损坏。');
  if (offsets.some((offset, index) => offset + (counts[index] ?? 0) > size))
    throw new ImageryError('影像文件不完整：有的分块在文件末尾之后，请重新拷贝。');
}
