// Counts and summaries of exactly the rows that are shown.
import type { NumberColumn, TextColumn } from './columns.js';

/** Rows with a text, most first; the text is null for rows without a value, which come last. */
export interface TextCount {
  readonly text: string | null;
  readonly count: number;
}

export function countTexts({ codes, texts }: TextColumn, rows: Uint32Array): TextCount[] {
  const counts = new Uint32Array(texts.length);
  for (let i = 0; i < rows.length; i++) counts[codes[rows[i]!]!]! += 1;
  const found: TextCount[] = [];
  counts.forEach((count, code) => {
    if (code > 0 && count > 0) found.push({ text: texts[code]!, count });
  });
  found.sort((a, b) => b.count - a.count);
  if (counts[0]! > 0) found.push({ text: null, count: counts[0]! });
  return found;
}

/** From `from`, inclusive, to `to`, exclusive; the last bin holds its end too. */
export interface NumberBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bins of one round width, empty ones between them too; none without a value. @param most about how many */
export function binNumbers({ values }: NumberColumn, rows: Uint32Array, most = 10): NumberBin[] {
  const [least, largest] = rangeOf(values, rows);
  if (least > largest) return [];
  const width = roundWidth((largest - least) / most, allWhole(values, rows));
  const first = Math.floor(least / width);
  const count = Math.max(1, Math.floor(largest / width) - first + 1);
  const counts = new Uint32Array(count);
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]!]!;
    if (!Number.isNaN(value)) counts[Math.min(count - 1, Math.floor(value / width) - first)]! += 1;
  }
  const at = (index: number): number => Number(((first + index) * width).toPrecision(12));
  return Array.from(counts, (rowsInBin, index) => ({ from: at(index), to: at(index + 1), count: rowsInBin }));
}

/** Infinity and -Infinity where there is no value. */
function rangeOf(values: Float64Array, rows: Uint32Array): [least: number, largest: number] {
  let [least, largest] = [Infinity, -Infinity];
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]!]!;
    if (value < least) least = value;
    if (value > largest) largest = value;
  }
  return [least, largest];
}

function allWhole(values: Float64Array, rows: Uint32Array): boolean {
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]!]!;
    if (!Number.isNaN(value) && !Number.isInteger(value)) return false;
  }
  return true;
}

/** 1, 2 or 5 by a power of ten, not below the wanted one; at least 1 between whole numbers. */
function roundWidth(wanted: number, whole: boolean): number {
  if (!(wanted > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const width = power * ([1, 2, 5].find((step) => step * power >= wanted * (1 - 1e-9)) ?? 10);
  return whole ? Math.max(1, width) : width;
}

export interface NumberSummary {
  /** Rows with a value, and without. */
  readonly valued: number;
  readonly missing: number;
  readonly sum: number;
  /** Null without a value, as the others below. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly least: number | null;
  readonly largest: number | null;
}

export function summarise({ values }: NumberColumn, rows: Uint32Array): NumberSummary {
  const found = new Float64Array(rows.length);
  let [valued, sum] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]!]!;
    if (Number.isNaN(value)) continue;
    found[valued++] = value;
    sum += value;
  }
  const sorted = found.subarray(0, valued).sort();
  if (valued === 0)
    return { valued, missing: rows.length, sum, mean: null, median: null, least: null, largest: null };
  const middle = valued >> 1;
  return {
    valued,
    missing: rows.length - valued,
    sum,
    mean: sum / valued,
    median: valued % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2,
    least: sorted[0]!,
    largest: sorted[valued - 1]!,
  };
}
