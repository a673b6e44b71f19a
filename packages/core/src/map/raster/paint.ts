// Turns the id buffers of a view into colours: one look-up per pixel, whatever the number of regions.
import { parentBase } from './borders.js';
import { mix, over } from './color.js';
import type { PointBuffers } from './disc-stamp.js';
import type { RegionBuffers } from './engine.js';
import { patternLevels, stripeLevels, type RegionPalette } from './palette.js';
import type { IdBuffer } from './scanline.js';

export interface RegionPaint {
  readonly palette: RegionPalette;
  readonly stripe: Uint8Array;
  /** Moves the stripes along, so that they stay with the ground when the view moves. */
  readonly stripePhase: number;
  readonly dots: Uint8Array;
  /** As `stripePhase`, for each axis. */
  readonly dotPhase: readonly [x: number, y: number];
  /** Colours of `parseHex`. */
  readonly innerBorder: number;
  readonly parentBorder: number;
}

/** Beyond this a table of every fill below every border would take longer to make than to do without. */
const maxTabled = 512;

/** Paints the rows that `pixels` has room for, from the row `top` of the view on. */
export type BandPainter = (pixels: Int32Array, top: number) => void;

/** Writes fills and borders; around them `pixels` stays as it is. */
export function regionPainter(width: number, buffers: RegionBuffers, paint: RegionPaint): BandPainter {
  const { isPlain, fillCount, fills } = paint.palette;
  const { ids, borders, spans } = buffers;
  const levels = isPlain ? 1 : patternLevels;
  const table = levels * fillCount <= maxTabled ? borderedColors(paint, levels) : null;
  return (pixels, top) => {
    const base = top * width;
    const bottom = top + pixels.length / width;
    for (let y = top; y < bottom; y++) {
      const from = spans[2 * y]!;
      const end = spans[2 * y + 1]!;
      if (isPlain && table) paintPlainRow(pixels, base, from, end, ids, borders, fills, table);
      else paintPatternRow(pixels, base, from, end, [from - y * width, y], buffers, paint, table);
    }
  };
}

/** The colour of each fill below each border: `table[(level * fillCount + fill) * 256 + border]`. */
function borderedColors(paint: RegionPaint, levels: number): Int32Array {
  const { colors, fillCount } = paint.palette;
  const table = new Int32Array(levels * fillCount * 256);
  for (let index = 0; index < table.length; index++)
    table[index] = bordered(colors[index >> 8]!, index & 255, paint);
  return table;
}

function bordered(color: number, border: number, { innerBorder, parentBorder }: RegionPaint): number {
  if (border >= parentBase) return over(color, parentBorder, 2 * (border - parentBase) + 1);
  return border > 0 ? over(color, innerBorder, 2 * border + 1) : color;
}

/** Row by row, so that a first picture soon runs as machine code. @param base index of the first pixel of `pixels` */
function paintPlainRow(
  pixels: Int32Array,
  base: number,
  from: number,
  end: number,
  ids: IdBuffer,
  borders: Uint8Array,
  fills: Uint16Array | Uint32Array,
  table: Int32Array,
): void {
  for (let at = from; at < end; at++) pixels[at - base] = table[(fills[ids[at]!]! << 8) | borders[at]!]!;
}

/** @param place column and row of the first pixel */
function paintPatternRow(
  pixels: Int32Array,
  base: number,
  from: number,
  end: number,
  [x, y]: readonly [number, number],
  { ids, borders }: RegionBuffers,
  paint: RegionPaint,
  table: Int32Array | null,
): void {
  const { fills, colors, fillCount } = paint.palette;
  const { dots, stripe: stripes } = paint;
  let stripe = modulo(x + y + paint.stripePhase, stripes.length);
  let column = modulo(x + paint.dotPhase[0], dots.length);
  const row = dots[modulo(y + paint.dotPhase[1], dots.length)]! * stripeLevels;
  for (let at = from; at < end; at++) {
    const fill = (stripes[stripe]! + dots[column]! * row) * fillCount + fills[ids[at]!]!;
    pixels[at - base] = table
      ? table[(fill << 8) | borders[at]!]!
      : bordered(colors[fill]!, borders[at]!, paint);
    if (++stripe === stripes.length) stripe = 0;
    if (++column === dots.length) column = 0;
  }
}

function modulo(value: number, period: number): number {
  return ((value % period) + period) % period;
}

/** Lays the discs of points over what `pixels` holds; `palette` holds a packed colour per palette index. */
export function pointPainter(
  width: number,
  { ids, shades }: PointBuffers,
  colorOf: Uint8Array,
  palette: Int32Array,
  outlineColor: number,
): BandPainter {
  const colors = discColors(palette, outlineColor);
  return (pixels, top) => {
    const base = top * width;
    for (let at = 0; at < pixels.length; at += width)
      paintDiscs(pixels, at, at + width, base, ids, shades, colorOf, colors);
  };
}

function paintDiscs(
  pixels: Int32Array,
  from: number,
  end: number,
  base: number,
  ids: Uint32Array,
  shades: Uint8Array,
  colorOf: Uint8Array,
  colors: Int32Array,
): void {
  for (let at = from; at < end; at++) {
    const id = ids[base + at]!;
    if (id === 0) continue;
    const shade = shades[base + at]!;
    const color = colors[(colorOf[id - 1]! << 4) | (shade & 15)]!;
    pixels[at] = shade >= 0xf0 ? color | opaque : over(pixels[at]!, color, (shade >> 4) * 17);
  }
}

const opaque = 0xff << 24;

/** Sixteen colours a palette index, from the outline's to the fill's. */
function discColors(palette: Int32Array, outlineColor: number): Int32Array {
  return Int32Array.from({ length: 16 * palette.length }, (_, index) =>
    mix(outlineColor, palette[index >> 4]! & 0xffffff, (index & 15) / 15),
  );
}
