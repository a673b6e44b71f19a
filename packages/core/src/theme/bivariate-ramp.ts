// The colours of two indicators at once: a square of three by three between four corners.

/**
 * Rows from low to high of the second indicator, columns from low to high of the first. The corners are a warm white,
 * orange for the first alone, blue for the second alone and a deep purple for both; what lies between is mixed in equal
 * steps of CIE L*a*b*. Orange and blue stay apart for colour-blind readers, and the four corners differ in lightness,
 * 94, 67, 45 and 13, for a print in greys.
 */
const square: readonly (readonly string[])[] = [
  ['#f1ece4', '#f9ba89', '#f0882c'],
  ['#99a9cb', '#9f797f', '#934939'],
  ['#2b6cb0', '#413f70', '#3b1237'],
];

/** Where 1, 2 or 3 classes stand on a side: one in the middle, two at the ends. */
const places: readonly (readonly number[])[] = [[1], [0, 2], [0, 1, 2]];

/**
 * Hex colours as `[row][column]`, the lowest class of both first.
 * @param columns classes of the first indicator, 1 to 3
 * @param rows classes of the second, 1 to 3
 * @throws RangeError for other numbers of classes
 */
export function bivariateColors(columns: number, rows: number): string[][] {
  const [across, up] = [places[columns - 1], places[rows - 1]];
  if (!across || !up) throw new RangeError(`classes: ${columns} by ${rows} are not 1 to 3 by 1 to 3`);
  return up.map((row) => across.map((column) => square[row]![column]!));
}
