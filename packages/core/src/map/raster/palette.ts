// The fills of a set of regions as packed colours, with the patterns that lie over them.
import { patternInk, readFill, type FillPattern } from '../../theme/fill.js';
import { mix, parseHex, withOpacity } from './color.js';

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
  const shown = new FillList(style, style.fillOpacity);
  const faded = new FillList(style, style.fillOpacity * dimmedShare, shown.levels);
  const fills =
    colors.length < 0xffff ? new Uint16Array(colors.length + 1) : new Uint32Array(colors.length + 1);
  colors.forEach((text, region) => {
    fills[region + 1] = (dimmed(region) ? faded : shown).numberOf(text);
  });
  const fillCount = shown.levels.length;
  const packed = new Int32Array(patternLevels * fillCount);
  shown.levels.forEach((levels, fill) =>
    levels.forEach((color, level) => (packed[level * fillCount + fill] = color)),
  );
  return {
    fills,
    colors: packed,
    fillCount,
    isPlain: shown.levels.every((levels) => levels.every((color) => color === levels[0])),
  };
}

/** The fills of one opacity, each worked out once: regions are many, their fills are few. */
class FillList {
  readonly #known = new Map<string | null, number>([[clearFill, 0]]);

  /** `levels` has the colours of each fill at every level; another list may share it. */
  constructor(
    readonly style: PaletteStyle,
    readonly opacity: number,
    readonly levels: Int32Array[] = [new Int32Array(patternLevels)],
  ) {}

  numberOf(text: string | null): number {
    let number = this.#known.get(text);
    if (number !== undefined) return number;
    const { fill, ink, shape } = paintOf(text, this.style);
    const color = (level: number): number =>
      withOpacity(mix(fill, ink, inkShare(shape, level)), this.opacity);
    number = this.levels.push(Int32Array.from({ length: patternLevels }, (_, level) => color(level))) - 1;
    this.#known.set(text, number);
    return number;
  }
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
