// Class breaks by how values spread around their mean: standard deviations, and head/tail for a long tail.
import { assertClasses, type Values } from './breaks.js';

/**
 * Inner breaks, ascending, one standard deviation apart: through the mean for an even number of classes, half a
 * deviation off it for an odd one, so that the classes lie even about the mean. Breaks with no value on either side
 * are left out; none for fewer than two distinct values. The deviation is that of all values (divided by n).
 * @throws RangeError unless `classes` is a positive whole number
 */
export function standardDeviationBreaks(values: Values, classes: number): number[] {
  assertClasses(classes);
  const finite = finiteOf(values);
  const mean = meanOf(finite);
  const deviation = Math.sqrt(meanOf(finite.map((value) => (value - mean) ** 2)));
  const [smallest, largest] = ends(finite);
  if (!(smallest < largest)) return [];
  return Array.from(
    { length: classes - 1 },
    (_, index) => mean + (index + 1 - classes / 2) * deviation,
  ).filter((line) => line >= smallest && line < largest);
}

/** The head is worth a class of its own while it is a minority (Jiang 2013 lets it be up to two fifths). */
const largestHead = 0.4;

/**
 * Inner breaks, ascending, for values with many small and few large ones (Jiang 2013, head/tail breaks): the mean of
 * all, then the mean of those above it, and so on while those above are at most 40 %. At most `classes` classes;
 * fewer, or none, where the values have no long tail.
 * @throws RangeError unless `classes` is a positive whole number
 */
export function headTailBreaks(values: Values, classes: number): number[] {
  assertClasses(classes);
  const breaks: number[] = [];
  let part = finiteOf(values);
  while (breaks.length < classes - 1) {
    const mean = meanOf(part);
    const head = part.filter((value) => value > mean);
    if (head.length === 0 || head.length > part.length * largestHead) break;
    breaks.push(mean);
    part = head;
  }
  return breaks;
}

/**
 * Lines that a person has drawn, made fit to classify by: ascending, each once.
 * @throws RangeError for a line that is no finite number, and for more than eight lines
 */
export function manualBreaks(lines: readonly number[]): number[] {
  const wrong = lines.find((line) => !Number.isFinite(line));
  if (wrong !== undefined) throw new RangeError(`breaks: ${wrong} is not a finite number`);
  const breaks = [...new Set(lines)].sort((a, b) => a - b);
  if (breaks.length > 8) throw new RangeError(`breaks: ${breaks.length} are more than eight`);
  return breaks;
}

/** Around a middle value, so that large values with small differences lose no digits. */
function meanOf(values: readonly number[]): number {
  const middle = values[values.length >> 1] ?? 0;
  return middle + values.reduce((sum, value) => sum + (value - middle), 0) / values.length;
}

/** Smallest and largest without spreading a long list over an argument list. */
function ends(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

function finiteOf(values: Values): number[] {
  return Array.from(values).filter(Number.isFinite);
}
