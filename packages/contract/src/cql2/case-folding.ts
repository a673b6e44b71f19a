// Case folding for `casei`: a fixed table, so that every backend can fold exactly as this one does.

/** First and last capital of a run, and the distance to the small letter (Unicode CaseFolding, status C). */
const runs: readonly (readonly [number, number, number])[] = [
  [0x41, 0x5a, 32], // A-Z
  [0xc0, 0xd6, 32], // À-Ö
  [0xd8, 0xde, 32], // Ø-Þ
  [0x391, 0x3a1, 32], // Α-Ρ
  [0x3a3, 0x3ab, 32], // Σ-Ϋ
  [0x400, 0x40f, 80], // Ѐ-Џ
  [0x410, 0x42f, 32], // А-Я
  [0xff21, 0xff3a, 32], // Ａ-Ｚ, full width
];

export interface CaseTable {
  /** Letters that fold to the letter at the same place in `to`; all within the BMP. */
  readonly from: string;
  readonly to: string;
  /** Letters that fold to `ss`, applied after the table. */
  readonly sharp: readonly string[];
}

/** Latin, Latin-1, Greek (final sigma too), Cyrillic and full-width Latin; Han characters have no case. */
export function caseTable(): CaseTable {
  let from = 'ς';
  let to = 'σ';
  for (const [first, last, distance] of runs) {
    for (let code = first; code <= last; code += 1) {
      from += String.fromCharCode(code);
      to += String.fromCharCode(code + distance);
    }
  }
  return { from, to, sharp: ['ß', 'ẞ'] };
}

/** Folds by the table; letters outside it stay as they are. */
export function foldCase(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text.charCodeAt(index));
  return folded;
}

function foldUnit(code: number): string {
  if (code === 0x3c2) return 'σ';
  if (code === 0xdf || code === 0x1e9e) return 'ss';
  const run = runs.find(([first, last]) => code >= first && code <= last);
  return String.fromCharCode(run ? code + run[2] : code);
}
