// Columns of equal width on a terminal, where a Chinese character takes two cells.

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** What could move the cursor or colour the screen, and what would break the line. */
const control = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** @returns the lines, each with its end, and the widths that later lines keep to */
export function tableLines(
  cells: readonly (readonly string[])[],
  given?: readonly number[],
): { text: string; widths: readonly number[] } {
  const clean = cells.map((row) => row.map((cell) => cell.replace(control, ' ')));
  const widths =
    given ?? (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => displayWidth(row[column]!))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, widths[column]! - displayWidth(cell))))
      .join('  ')
      .trimEnd();
  return { text: clean.map((row) => `${line(row)}\n`).join(''), widths };
}

/** Cells of a terminal that a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}
