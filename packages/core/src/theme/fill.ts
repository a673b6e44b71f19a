// What a region is filled with: a colour, and over it a pattern for readers and printers without colours.
import { contrastRatio } from './contrast.js';

export type FillPattern = 'dots' | 'lines' | 'grid';

export interface Fill {
  /** `#rgb` or `#rrggbb`. */
  readonly color: string;
  readonly pattern: FillPattern | null;
}

const patterns: readonly FillPattern[] = ['dots', 'lines', 'grid'];
const inks = ['#1c2a33', '#ffffff'] as const;

/** One text of a fill, such as `#b30000` or `#b30000 lines`. */
export function fillText({ color, pattern }: Fill): string {
  return pattern === null ? color : `${color} ${pattern}`;
}

/** Reads what `fillText` writes; the colour itself is not checked. @throws RangeError for an unknown pattern */
export function readFill(text: string): Fill {
  const [color, name] = text.split(' ', 2) as [string, string?];
  if (name === undefined) return { color, pattern: null };
  const pattern = patterns.find((known) => known === name);
  if (!pattern)
    throw new RangeError(`fill: ${JSON.stringify(text)} has none of the patterns ${patterns.join(', ')}`);
  return { color, pattern };
}

/** The ink of a pattern: dark or white, whichever stands out more from the colour. */
export function patternInk(color: string): string {
  const [dark, white] = inks;
  return contrastRatio(color, dark) >= contrastRatio(color, white) ? dark : white;
}

/**
 * The pattern of a class, from 0 for the lowest. Neighbours always differ; of the classes of a change every fall is
 * plain and every rise lined, since both get darker alike.
 * @param signed whether the classes are those of a change, the middle one around zero
 */
export function classPattern(index: number, classes: number, signed: boolean): FillPattern | null {
  if (signed) return index > (classes - 1) / 2 ? 'lines' : null;
  return [null, ...patterns][index % (patterns.length + 1)]!;
}
