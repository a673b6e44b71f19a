// Counts and sums of many rows by several keys at once, over typed columns: a million rows in some milliseconds.

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column of codes, each from 0 to `size - 1`, such as places in a list of regions, types or years. */
export interface KeyColumn {
  readonly codes: Codes;
  readonly size: number;
}

/** One group for every combination of codes, the last key running fastest. */
export interface Groups {
  /** Rows of each group. */
  readonly rows: Uint32Array;
  /** Per measure the sum of each group; 0 where it has no value. */
  readonly sums: readonly Float64Array[];
  /** Per measure how many rows of each group have a value: a mean divides by it, and 0 of them is no value, not 0. */
  readonly valued: readonly Uint32Array[];
  /** The group of one code per key. @throws RangeError for a code outside its column's size */
  at(...codes: number[]): number;
}

/** Most groups that are kept: 415 villages by 4 types by 7 years are 11,620. */
const mostGroups = 1 << 24;
/** Rows that are worked on at a time: few calls, and their groups stay in the processor's cache from key to key. */
const blockLength = 16_384;

/**
 * @param measures columns of numbers; NaN is no value
 * @param among places of the rows that count; default all
 * @throws RangeError for columns of different lengths, a code outside its column's size, a place outside the columns, or
 *   more than 16,777,216 groups
 */
export function aggregate(
  keys: readonly KeyColumn[],
  measures: readonly Float64Array[] = [],
  among?: Uint32Array,
): Groups {
  const length = keys[0]?.codes.length ?? measures[0]?.length ?? 0;
  checkColumns(keys, measures, among, length);
  const count = keys.reduce((product, { size }) => product * size, 1);
  if (count > mostGroups) throw new RangeError(`keys: ${count} groups are more than ${mostGroups}`);
  const rows = new Uint32Array(count);
  const summed = measures.map(() => ({ sums: new Float64Array(count), valued: new Uint32Array(count) }));
  const end = among?.length ?? length;
  const buffer = new Uint32Array(blockLength);
  for (let start = 0; start < end; start += blockLength) {
    const places: Block = { start, end: Math.min(end, start + blockLength), among };
    const groups = buffer.subarray(0, places.end - start).fill(0);
    keys.forEach(({ codes, size }, index) => fuse(groups, blockOf(codes, places), size, `keys[${index}]`));
    countUp(rows, groups);
    summed.forEach((sum, index) => addUp(sum, groups, blockOf(measures[index]!, places)));
  }
  return {
    rows,
    sums: summed.map(({ sums }) => sums),
    valued: summed.map(({ valued }) => valued),
    at: (...codes) => groupAt(keys, codes),
  };
}

interface Block {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly among: Uint32Array | undefined;
}

/** The rows of a block, as a view where all rows count. */
function blockOf<Column extends Codes | Float64Array>(column: Column, { start, end, among }: Block): Column {
  if (!among) return column.subarray(start, end) as Column;
  const values = new (column.constructor as new (length: number) => Column)(end - start);
  for (let i = 0; i < values.length; i++) values[i] = column[among[start + i]!]!;
  return values;
}

/** All keys of each row as one number, a key at a time, so that every loop runs over one kind of array. */
function fuse(groups: Uint32Array, codes: Codes, size: number, name: string): void {
  let highest = 0;
  for (let i = 0; i < groups.length; i++) {
    const code = codes[i]!;
    if (code > highest) highest = code;
    groups[i] = Math.imul(groups[i]!, size) + code;
  }
  if (highest >= size) throw new RangeError(`${name}: code ${highest} is not below its size ${size}`);
}

function countUp(rows: Uint32Array, groups: Uint32Array): void {
  for (let i = 0; i < groups.length; i++) rows[groups[i]!]! += 1;
}

function addUp(
  { sums, valued }: { readonly sums: Float64Array; readonly valued: Uint32Array },
  groups: Uint32Array,
  values: Float64Array,
): void {
  for (let i = 0; i < groups.length; i++) {
    const value = values[i]!;
    // Only NaN differs from itself; a call per value would cost more than the sum.
    if (value !== value) continue;
    sums[groups[i]!]! += value;
    valued[groups[i]!]! += 1;
  }
}

/**
 * Texts as codes in the order in which they first come; `labels[code]` is the text.
 * @throws RangeError for more than 16,777,216 different texts
 */
export function encodeTexts(texts: readonly string[]): KeyColumn & { readonly labels: readonly string[] } {
  const codeOf = new Map<string, number>();
  const codes = new Uint32Array(texts.length);
  texts.forEach((text, index) => {
    let code = codeOf.get(text);
    if (code === undefined) codeOf.set(text, (code = codeOf.size));
    codes[index] = code;
  });
  if (codeOf.size > mostGroups)
    throw new RangeError(`texts: ${codeOf.size} different ones are more than ${mostGroups}`);
  return { codes, size: codeOf.size, labels: [...codeOf.keys()] };
}

function groupAt(keys: readonly KeyColumn[], codes: readonly number[]): number {
  return keys.reduce((group, { size }, key) => {
    const code = codes[key];
    if (code === undefined || !Number.isInteger(code) || code < 0 || code >= size)
      throw new RangeError(`codes[${key}]: ${code} is not from 0 to ${size - 1}`);
    return group * size + code;
  }, 0);
}

function checkColumns(
  keys: readonly KeyColumn[],
  measures: readonly Float64Array[],
  among: Uint32Array | undefined,
  length: number,
): void {
  for (const column of [...keys.map(({ codes }) => codes), ...measures])
    if (column.length !== length) throw new RangeError(`columns: ${column.length} rows beside ${length}`);
  const outside = among?.find((place) => place >= length);
  if (outside !== undefined) throw new RangeError(`among: row ${outside} of ${length}`);
}
