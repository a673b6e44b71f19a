// The fills of a set of regions as packed colours, with the patterns that lie over them.
import { patternInk, readFill, type FillPattern } from '../../theme/fill.js';
import { mix, parseHex, withOpacity } from './color.js';

/** What regions are filled with: regions are many, their fills are few. */
export interface RegionFills {
  /** A fill (`#b30000`, `#b30000 lines`), null for no data, `suppressed` or `clear`; fill 0 is clear. */
  readonly texts: readonly (string | null)[];
  /** Number of the fill by id; id 0 is outside. */
  readonly numbers: Uint16Array | Uint32Array;
}

/** The fill of each region, and the colours of each fill; fill 0 is transparent. */
export interface RegionPalette {
  /** Number of the fill by id; id 0 is outside. */
  readonly fills: Uint16Array | Uint32Array;
  /** At the three depths of a stripe, between dots and again on a dot: `colors[level * fillCount + fill]`. */
  readonly colors: Int32Array;
  readonly fillCount: number;
  /** Whether no fill has a pattern, so that all levels are alike. */
  readonly isPlain: boolean;
}

export interface PaletteStyle {
  readonly fillOpacity: number;
  readonly noDataFill: string;
  readonly noDataStripe: string;
}

/** How much of a region's opacity is left when it fades. */
const dimmedShare = 0.3;
/** Depths of a stripe; the same again on a dot. */
export const stripeLevels = 3;
export const patternLevels = 2 * stripeLevels;
/** Stands for a colour where a value is not public: dots instead of the hatch of no data. */
export const suppressedFill = 'suppressed';
/** Stands for no fill: a layer below shows through, and the borders stay. */
export const clearFill = 'clear';

/** @param colors per region in order */
export function regionFills(colors: readonly (string | null)[]): RegionFills {
  const length = colors.length + 1;
  const numbers = length <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
  const texts: (string | null)[] = [clearFill];
  const known = new Map<string | null, number>([[clearFill, 0]]);
  for (let id = 1; id < length; id++) {
    const text = colors[id - 1]!;
    let number = known.get(text);
    if (number === undefined) known.set(text, (number = texts.push(text) - 1));
    numbers[id] = number;
  }
  return { texts, numbers };
}

/** @param dimmed whether a region fades; null where none does */
export function regionPalette(
  { texts, numbers }: RegionFills,
  style: PaletteStyle,
  dimmed: ((region: number) => boolean) | null,
): RegionPalette {
  const shown = texts.map((text) => colorsOf(text, style, style.fillOpacity));
  const faded = dimmed && texts.map((text) => colorsOf(text, style, style.fillOpacity * dimmedShare));
  const all = faded ? [...shown, ...faded] : shown;
  const fillCount = all.length;
  const colors = new Int32Array(patternLevels * fillCount);
  all.forEach((levels, fill) => levels.forEach((color, level) => (colors[level * fillCount + fill] = color)));
  return {
    fills: dimmed ? withFaded(numbers, texts.length, dimmed) : numbers,
    colors,
    fillCount,
    isPlain: all.every((levels) => levels.every((color) => color === levels[0])),
  };
}

/** The faded fills come after the others, in the same order. */
function withFaded(
  numbers: Uint16Array | Uint32Array,
  count: number,
  dimmed: (region: number) => boolean,
): Uint16Array | Uint32Array {
  const fills = 2 * count <= 0xffff ? new Uint16Array(numbers) : new Uint32Array(numbers);
  for (let id = 1; id < fills.length; id++) if (dimmed(id - 1)) fills[id]! += count;
  return fills;
}

/** The colours of a fill at every level. */
function colorsOf(text: string | null, style: PaletteStyle, opacity: number): Int32Array {
  const levels = new Int32Array(patternLevels);
  if (text === clearFill) return levels;
  const { fill, ink, shape } = paintOf(text, style);
  return levels.map((_, level) => withOpacity(mix(fill, ink, inkShare(shape, level)), opacity));
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
