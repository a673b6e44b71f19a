// Packs the pixels of a tile as WebP, JPEG or PNG.
import sharp from 'sharp';
import { tileSize } from '@onemap/core/imagery';

export const tileFormats = ['webp', 'jpeg', 'png'] as const;
export type TileFormat = (typeof tileFormats)[number];

export const mediaTypeOf: Readonly<Record<TileFormat, string>> = {
  webp: 'image/webp',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/** JPEG has no transparency: what is no data becomes white. */
export function encodeTile(rgba: Uint8Array, format: TileFormat): Promise<Buffer> {
  const picture = sharp(rgba, { raw: { width: tileSize, height: tileSize, channels: 4 } });
  const shown = isOpaque(rgba) ? picture.removeAlpha() : picture;
  if (format === 'webp') return shown.webp({ quality: 82, effort: 2 }).toBuffer();
  if (format === 'png') return shown.png({ compressionLevel: 6 }).toBuffer();
  return shown.flatten({ background: 'white' }).jpeg({ quality: 85 }).toBuffer();
}

function isOpaque(rgba: Uint8Array): boolean {
  for (let alpha = 3; alpha < rgba.length; alpha += 4) if (rgba[alpha] !== 255) return false;
  return true;
}
