// The lines of a page's own classes, as they come: from an attribute, or as a property that may be anything.
import { manualBreaks } from '@onemap/core';

/** Lists of more are not looked through: eight lines are kept at most, each of which may stand there twice. */
const longest = 64;

/** `3, 10, 20`; commas of both kinds and spaces part the numbers. */
export function linesFromAttribute(text: string | null): readonly number[] | undefined {
  return usableLines(
    (text ?? '')
      .split(/[\s,，、]+/)
      .filter(Boolean)
      .map(Number),
  );
}

/** Lines count for one indicator: they hold where the page has set that too, and not for one that a reader chooses. */
export function ownLines(page: { readonly indicator?: string; readonly breaks?: unknown }): {
  readonly lines?: readonly number[];
} {
  const lines = page.indicator === undefined ? undefined : usableLines(page.breaks);
  return lines ? { lines } : {};
}

/** Ascending, each once; undefined for what no classes can be made of, such as a text or more than eight lines. */
export function usableLines(lines: unknown): readonly number[] | undefined {
  if (!Array.isArray(lines) || lines.length === 0 || lines.length > longest) return undefined;
  try {
    return manualBreaks(lines as number[]);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
