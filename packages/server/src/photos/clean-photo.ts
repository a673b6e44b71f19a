// Makes a picture fit to be kept: turned upright, no larger than a page needs, and without what the camera wrote into it.
import sharp, { type Metadata } from 'sharp';

export interface CleanPhoto {
  readonly mediaType: 'image/webp';
  readonly width: number;
  readonly height: number;
  readonly content: Uint8Array;
  /** At most 320 pixels an edge. */
  readonly thumbnail: Uint8Array;
}

const longestEdge = 1600;
const thumbnailEdge = 320;
/** A bomb is small as a file: what counts is what it unpacks to. */
const mostPixels = 50_000_000;
const formats = ['jpeg', 'png', 'webp'];

/** @throws RangeError for what is no JPEG, PNG or WebP, or unpacks to more than 50 million pixels */
export async function cleanPhoto(bytes: Uint8Array): Promise<CleanPhoto> {
  const options = { limitInputPixels: mostPixels, failOn: 'error' } as const;
  const { format } =
    bytes.length === 0
      ? {}
      : await sharp(bytes, options)
          .metadata()
          .catch(() => ({}) as Partial<Metadata>);
  if (format === undefined || !formats.includes(format)) throw new RangeError('不是 JPEG、PNG 或 WebP 图片');
  const fit = (edge: number, quality: number) =>
    sharp(bytes, options)
      .rotate()
      .resize(edge, edge, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality, effort: 3 })
      .toBuffer({ resolveWithObject: true });
  const [{ data, info }, small] = await Promise.all([fit(longestEdge, 80), fit(thumbnailEdge, 70)]).catch(
    () => {
      throw new RangeError('图片损坏，或像素太多');
    },
  );
  const { width, height } = info;
  return { mediaType: 'image/webp', width, height, content: data, thumbnail: small.data };
}
