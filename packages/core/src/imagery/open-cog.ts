// A GeoTIFF that is read where it lies, from a host or a file of the user's: its levels, its colours, and its pixels in any square.
import { fromBlob, type GeoTIFFImage } from 'geotiff';
import type { Bounds } from './grids.js';
import { ImageryError } from './imagery-error.js';
import { measureColors } from './measure-colors.js';
import {
  checkComplete,
  checkSize,
  openPicture,
  unreadable,
  type Picture,
  type PictureChoice,
} from './picture.js';
import { rasterOf, type Raster } from './raster.js';
import { openRemote, type RemoteFile, type RemoteOptions } from './remote-file.js';
import type { Stretch, StretchChoice } from './stretch.js';
import { latticeOver, reductionOf } from './lattice.js';
import { createWarp, type TilePixels } from './warp.js';

/** Where the file lies: an address that the page trusts, or a file that the user has chosen. */
export type CogOrigin = { readonly url: string } | { readonly file: Blob };

export interface CogOptions extends PictureChoice, RemoteOptions {
  /** Default percentiles 2 and 98 for 16 bits, none for 8. */
  readonly stretch?: StretchChoice;
  /** Bytes of pixels that each level keeps; default 48 MB. */
  readonly budget?: number;
}

export interface Cog {
  /** The picture itself first, then its smaller copies. */
  readonly levels: readonly Raster[];
  readonly stretch: Stretch | null;
  /**
   * Draws a square from the level that is just fine enough; nothing where that would read too much of a picture without
   * smaller copies.
   * @param bounds in the system that `pixelsIn` was asked for
   * @param size pixels of an edge, a multiple of 16
   */
  pixelsIn(crs: string): (bounds: Bounds, size: number) => Promise<TilePixels>;
}

/** Directories of a file that are looked at; a chain of them may be endless. */
const mostDirectories = 32;
const usualBudget = 48 * 1024 * 1024;
/** Pixels from which on the percentiles of a smaller copy tell enough. */
const enoughPixels = 250_000;
/** Pixels that one square may need along an edge: a picture without smaller copies is not read whole to be seen from afar. */
const mostReadAtOnce = 4096;
/** A browser decodes blocks on its main thread. */
const largestBlock = 64 * 1024 * 1024;

/** @throws ImageryError for what is no GeoTIFF, is not whole, or cannot be had */
export async function openCog(origin: CogOrigin, options: CogOptions): Promise<Cog> {
  let remote: RemoteFile | undefined;
  const told = (error: unknown): ImageryError =>
    remote?.failure() ?? (error instanceof ImageryError ? error : unreadable(error));
  try {
    remote = await opened(origin, options);
    const pictures = await picturesOf(remote, options);
    const levels = pictures.map((picture) => rasterOf(picture, options.budget ?? usualBudget));
    const { tables, stretch } = await measureColors(measuredLevel(levels), options.stretch);
    for (const level of levels) level.setTables(tables);
    return { levels, stretch, pixelsIn: (crs) => drawn(levels, crs, told) };
  } catch (error) {
    throw told(error);
  }
}

async function opened(origin: CogOrigin, options: RemoteOptions): Promise<RemoteFile> {
  if ('url' in origin) return openRemote(origin.url, options);
  const file = await fromBlob(origin.file, options.signal);
  return { file, size: origin.file.size, failure: () => undefined };
}

/** The first image is the picture; a later one is a copy of it where it says so. */
async function picturesOf({ file, size, failure }: RemoteFile, choice: PictureChoice): Promise<Picture[]> {
  const picture = await openPicture(await file.getImage(), size, { largestBlock, ...choice });
  const copies: Picture[] = [];
  for (let index = 1; index < mostDirectories; index += 1) {
    const image = await file.getImage(index).catch((error: unknown) => {
      if (failure()) throw error;
      return null;
    });
    if (!image) break;
    if (isCopyOf(image, picture)) copies.push(await copyOf(image, picture, size));
  }
  return [picture, ...copies.sort((a, b) => b.width - a.width)];
}

/** Bit 1 says a smaller copy, bit 4 a mask. */
function isCopyOf(image: GeoTIFFImage, { image: whole }: Picture): boolean {
  const kind = Number(image.getFileDirectory().getValue('NewSubfileType') ?? 0);
  return (
    (kind & 5) === 1 &&
    image.getWidth() < whole.getWidth() &&
    image.getSamplesPerPixel() === whole.getSamplesPerPixel() &&
    image.getBitsPerSample() === whole.getBitsPerSample()
  );
}

async function copyOf(
  image: GeoTIFFImage,
  { plan, place, ...whole }: Picture,
  size: number | null,
): Promise<Picture> {
  checkSize(image, largestBlock);
  await checkComplete(image, size ?? Infinity);
  const [width, height] = [image.getWidth(), image.getHeight()];
  const [a, b, c, d, e, f] = place.toMap;
  const [x, y] = [whole.width / width, whole.height / height];
  return { image, width, height, plan, place: { ...place, toMap: [a * x, b * y, c, d * x, e * y, f] } };
}

function measuredLevel(levels: readonly Raster[]): Raster {
  const enough = levels.filter(({ width, height }) => width * height >= enoughPixels);
  return enough[enough.length - 1] ?? levels[0]!;
}

function drawn(
  levels: readonly Raster[],
  crs: string,
  told: (error: unknown) => ImageryError,
): (bounds: Bounds, size: number) => Promise<TilePixels> {
  const [whole] = levels as [Raster];
  const warps = levels.map((level) => createWarp(level, crs));
  const latticeOf = latticeOver(whole.place, crs);
  return async (bounds, size) => {
    const wanted = reductionOf(latticeOf(bounds, size), size);
    let index = 0;
    // A tenth, since a copy of odd sides is no exact half.
    while (levels[index + 1] && whole.width / levels[index + 1]!.width <= wanted * 1.1) index += 1;
    const level = levels[index]!;
    const along = (wanted * size * level.width) / whole.width;
    if (Math.min(along, Math.max(level.width, level.height)) > mostReadAtOnce) return null;
    try {
      return await warps[index]!(bounds, size);
    } catch (error) {
      throw told(error);
    }
  };
}
