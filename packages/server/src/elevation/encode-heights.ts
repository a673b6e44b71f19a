// Writes the heights of a tile into the colours of its pixels.
import { codeOfHeight, type HeightEncoding } from '@onemap/core/geo';
import type { TileHeights } from './height-tiles.js';

/**
 * Red, green, blue and 255. Browsers forget the colours of pixels that are transparent, so that no data needs a height.
 * @param fill metres where there is no data
 */
export function encodeHeights(heights: TileHeights, encoding: HeightEncoding, fill: number): Uint8Array {
  const rgba = new Uint8Array(4 * heights.length);
  for (let i = 0; i < heights.length; i += 1) {
    const height = heights[i]!;
    rgba.set(codeOfHeight(encoding, Number.isNaN(height) ? fill : height), 4 * i);
    rgba[4 * i + 3] = 255;
  }
  return rgba;
}
