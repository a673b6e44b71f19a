// Matches a text against a `like` pattern without backtracking more than to the last %.
import { patternPieces, type PatternPiece } from '@onemap/contract/cql2';

/**
 * One character is one code point. Steps: at most the product of both lengths.
 * @throws RangeError for a pattern that ends in a backslash that escapes nothing
 */
export function matchesPattern(text: string, pattern: string): boolean {
  const pieces = patternPieces(pattern);
  if (!pieces) throw new RangeError(`pattern: ${JSON.stringify(pattern)} ends in a backslash`);
  const characters = Array.from(text);
  let at = 0;
  let piece = 0;
  let afterAny = -1;
  let retryAt = 0;
  while (at < characters.length) {
    if (pieces[piece] === 'any') {
      piece += 1;
      afterAny = piece;
      retryAt = at;
    } else if (matchesOne(pieces[piece], characters[at]!)) {
      piece += 1;
      at += 1;
    } else if (afterAny >= 0) {
      retryAt += 1;
      at = retryAt;
      piece = afterAny;
    } else return false;
  }
  return pieces.slice(piece).every((rest) => rest === 'any');
}

function matchesOne(piece: PatternPiece | undefined, character: string): boolean {
  return piece === 'one' || (typeof piece === 'object' && piece.character === character);
}
