// Opens a GeoTIFF and refuses what is no whole one: sizes that cannot be, blocks that are missing, no place on the globe.
import { stat } from 'node:fs/promises';
import { fromFile, type GeoTIFF, type GeoTIFFImage } from 'geotiff';
import {
  checkComplete,
  checkSize,
  ImageryError,
  readGeoreference,
  unreadable,
  type Georeference,
} from '@onemap/core/imagery';

export interface OpenGeoTiff {
  readonly image: GeoTIFFImage;
  readonly place: Georeference;
  close(): Promise<void>;
}

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
