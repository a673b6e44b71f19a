// A GeoTIFF on the disk as a picture of red, green, blue and alpha that is read in pieces.
import { planBands, rasterOf, type Raster, type RasterOptions } from '@onemap/core/imagery';
import { openGeoTiff } from './open-geotiff.js';

export interface OpenRaster extends Raster {
  close(): Promise<void>;
}

/** @throws ImageryError for a file that is no whole GeoTIFF */
export function openRaster(path: string, options: RasterOptions): Promise<OpenRaster> {
  return openGeoTiff(path, options.crs, async ({ image, place, close }) => {
    const plan = await planBands(image, options);
    const picture = { image, width: image.getWidth(), height: image.getHeight(), place, plan };
    return Object.assign(rasterOf(picture, options.budget), { close });
  });
}
