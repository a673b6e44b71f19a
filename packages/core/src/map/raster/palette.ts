// Turns the id buffers of a view into colours: one look-up per pixel, whatever the number of regions.
import { patternInk, readFill, type FillPattern } from '../../theme/fill.js';
import { parentBase } from './borders.js';
import { mix, over, parseHex, withOpacity } from './color.js';
import type { RegionBuffers } from './engine.js';

/**
 * Colours of each region at the three depths of a stripe, between dots and again on a dot:
 * `colors[level * size + id]`, id 0 transparent.
 */
export interface RegionPalette {
  readonly colors: Int32Array;
  readonly size: number;
}

export interface PaletteStyle {
  readonly fillOpacity: number;
  readonly noDataFill: string;
  readonly noDataStripe: string;
}

/** How much of a region's opacity is left when it fades. */
const dimmedShare = 0.3;
const stripeLevels = 3;
const dotLevels = 2;
/** Stands for a colour where a value is not public: dots instead of the hatch of no data. */
export const suppressedFill = 'suppressed';
/** Stands for no fill: a layer below shows through, and the borders stay. */
export const clearFill = 'clear';

/**
 * @param colors per region in order: a fill (`#b30000`, `#b30000 lines`), null for no data, `suppressed` for what is not
 *   public, `clear` for no fill
 * @param dimmed whether a region fades
 */
export function regionPalette(
  colors: readonly (string | null)[],
  style: PaletteStyle,
  dimmed: (region: number) => boolean,
): RegionPalette {
  const size = colors.length + 1;
  const levels = dotLevels * stripeLevels;
  const palette = new Int32Array(levels * size);
  const shown = patternsOf(style, style.fillOpacity);
  const faded = patternsOf(style, style.fillOpacity * dimmedShare);
  colors.forEach((text, region) => {
    const pattern = (dimmed(region) ? faded : shown)(text);
    for (let level = 0; level < levels; level++) palette[level * size + region + 1] = pattern[level]!;
  });
  return { colors: palette, size };
}

const clear = new Int32Array(dotLevels * stripeLevels);

/** The colours of a text at every level, worked out once a text: regions are many, their colours are few. */
function patternsOf(style: PaletteStyle, opacity: number): (text: string | null) => Int32Array {
  const known = new Map<string | null, Int32Array>();
  return (text) => {
    let pattern = known.get(text);
    if (pattern) return pattern;
    if (text === clearFill) return clear;
    const { fill, ink, shape } = paintOf(text, style);
    pattern = Int32Array.from({ length: dotLevels * stripeLevels }, (_, level) =>
      withOpacity(mix(fill, ink, inkShare(shape, level)), opacity),
    );
    known.set(text, pattern);
    return pattern;
  };
}

interface PatternPaint {
  /** Colours of `parseHex`. */
  readonly fill: number;
  readonly ink: number;
  readonly shape: FillPattern | null;
}

function paintOf(text: string | null, style: PaletteStyle): PatternPaint {
  if (text === null || text === suppressedFill) {
    const shape = text === null ? 'lines' : 'dots';
    return { fill: parseHex(style.noDataFill), ink: parseHex(style.noDataStripe), shape };
  }
  const { color, pattern } = readFill(text);
  return { fill: parseHex(color), ink: parseHex(patternInk(color)), shape: pattern };
}

/** How much of the ink a level shows. */
function inkShare(shape: FillPattern | null, level: number): number {
  const onLine = (level % stripeLevels) / (stripeLevels - 1);
  const onDot = Math.floor(level / stripeLevels);
  if (shape === 'lines') return onLine;
  if (shape === 'dots') return onDot;
  return shape === 'grid' ? Math.max(onLine, onDot) : 0;
}

/** Where a dot lies along one axis: 2 CSS pixels of every 6. */
export function dotPattern(pixelRatio: number): Uint8Array {
  const pattern = new Uint8Array(Math.max(3, Math.round(6 * pixelRatio)));
  pattern.fill(1, 0, Math.max(1, Math.round(2 * pixelRatio)));
  return pattern;
}

/** Depth of a diagonal stripe along x + y: one soft line every 8 CSS pixels. */
export function stripePattern(pixelRatio: number): Uint8Array {
  const pattern = new Uint8Array(Math.max(4, Math.round(8 * pixelRatio)));
  const solid = Math.max(1, Math.round(pixelRatio));
  pattern[0] = 1;
  pattern.fill(2, 1, 1 + solid);
  pattern[1 + solid] = 1;
  return pattern;
}

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

/** Writes fills and borders of the whole view. */
export function paintRegions(
  pixels: Int32Array,
  width: number,
  buffers: RegionBuffers,
  paint: RegionPaint,
): void {
  const { ids, borders } = buffers;
  const { innerBorder, parentBorder } = paint;
  const { colors, size } = paint.palette;
  const offsets = Int32Array.from(paint.stripe, (level) => level * size);
  const period = offsets.length;
  const { dots } = paint;
  const onDot = stripeLevels * size;
  const height = pixels.length / width;
  for (let y = 0, at = 0; y < height; y++) {
    let stripe = modulo(y + paint.stripePhase, period);
    let column = modulo(paint.dotPhase[0], dots.length);
    const row = dots[modulo(y + paint.dotPhase[1], dots.length)]! * onDot;
    for (const end = at + width; at < end; at++) {
      let color = colors[offsets[stripe]! + dots[column]! * row + ids[at]!]!;
      const border = borders[at]!;
      if (border >= parentBase) color = over(color, parentBorder, 2 * (border - parentBase) + 1);
      else if (border > 0) color = over(color, innerBorder, 2 * border + 1);
      pixels[at] = color;
      if (++stripe === period) stripe = 0;
      if (++column === dots.length) column = 0;
    }
  }
}

function modulo(value: number, period: number): number {
  return ((value % period) + period) % period;
}

/** Lays the discs of points over what `pixels` holds; `palette` holds a packed colour per palette index. */
export function paintPoints(
  pixels: Int32Array,
  buffers: { readonly ids: Uint32Array; readonly shades: Uint8Array },
  colorOf: Uint8Array,
  palette: Int32Array,
  outlineColor: number,
): void {
  const { ids, shades } = buffers;
  const colors = discColors(palette, outlineColor);
  for (let at = 0; at < pixels.length; at++) {
    const id = ids[at]!;
    if (id === 0) continue;
    const shade = shades[at]!;
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
