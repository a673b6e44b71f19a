// Patterns of `like`: % for any characters, _ for one, a backslash before a character that means itself.

/** A piece of a pattern: one character (a code point), exactly one of any, or any number of them. */
export type PatternPiece = { readonly character: string } | 'one' | 'any';

/** @returns null when the pattern ends in a backslash that escapes nothing */
export function patternPieces(pattern: string): PatternPiece[] | null {
  const pieces: PatternPiece[] = [];
  let escaped = false;
  for (const character of pattern) {
    if (escaped || !'\\%_'.includes(character)) {
      pieces.push({ character });
      escaped = false;
    } else if (character === '\\') escaped = true;
    else pieces.push(character === '%' ? 'any' : 'one');
  }
  return escaped ? null : pieces;
}

/** The text as a pattern that matches only itself. */
export function escapePattern(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
