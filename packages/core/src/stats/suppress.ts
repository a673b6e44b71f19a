// Small-cell suppression: which siblings of a published table are hidden so that no household can be worked out.

/** A count of fewer households or persons than this is not published, unless it is zero. */
const SMALLEST_PUBLISHED = 3;

/**
 * Keys of the hidden cells among the children of one parent: each cell with 0 < value < 3 and, when one is hidden
 * or the parent itself is, the next smallest non-zero sibling as well, so that a subtraction from the parent's total
 * gives nothing away. Equal values go by key (region codes, ASCII). Where no further non-zero sibling exists, none is
 * added.
 */
export function suppressedSiblings<K extends string | number>(
  cells: readonly { readonly key: K; readonly value: number }[],
  parentHidden = false,
): Set<K> {
  const small = cells.filter(({ value }) => value > 0 && value < SMALLEST_PUBLISHED);
  const hidden = new Set(small.map(({ key }) => key));
  if (hidden.size === 0 && !parentHidden) return hidden;
  let next: { key: K; value: number } | undefined;
  for (const cell of cells) {
    if (cell.value < SMALLEST_PUBLISHED) continue;
    if (!next || cell.value < next.value || (cell.value === next.value && cell.key < next.key)) {
      next = cell;
    }
  }
  if (next) hidden.add(next.key);
  return hidden;
}

type Key = string | number;

/** A total that is published beside the parts that add up to it, by their keys. */
export interface PublishedSum<K extends Key = string> {
  readonly total: K;
  readonly parts: readonly K[];
}

/**
 * Adds to `hidden` until no sum has exactly one hidden cell that is not zero: a subtraction would give it away. The
 * smallest visible part goes first (ties by key), the total where no part is left. Cells that stand in several sums
 * have the same key in each.
 * @param known cells that everyone can know from elsewhere: hiding one protects nothing, so none is chosen and a hidden
 *   one counts as visible; a cell that no sum can protect is added to them
 */
export function closeSums<K extends Key>(
  sums: readonly PublishedSum<K>[],
  valueOf: (key: K) => number,
  hidden: Set<K>,
  known: Set<K> = new Set(),
): void {
  const sumsOf = indexCells(sums);
  const isOpen = (key: K): boolean => hidden.has(key) && valueOf(key) > 0 && !known.has(key);
  const isFree = (key: K): boolean => !hidden.has(key) && valueOf(key) > 0 && !known.has(key);
  const waiting = new Uint8Array(sums.length).fill(1);
  for (let changed = true; changed;) {
    changed = false;
    for (let at = 0; at < sums.length; at++) {
      if (waiting[at] === 0) continue;
      const { total, parts } = sums[at]!;
      waiting[at] = 0;
      const alone = onlyOne(total, parts, isOpen);
      if (alone === undefined) continue;
      const next = smallest(parts.filter(isFree), valueOf) ?? (isFree(total) ? total : undefined);
      if (next === undefined) known.add(alone);
      else hidden.add(next);
      for (const touched of sumsOf(next ?? alone)) waiting[touched] = 1;
      changed = true;
    }
  }
}

/** Answers the positions of the sums that a cell stands in: chains in two lists, a list a cell would be far more memory. */
function indexCells<K extends Key>(sums: readonly PublishedSum<K>[]): (key: K) => number[] {
  const last = new Map<K, number>();
  const sumAt: number[] = [];
  const before: (number | undefined)[] = [];
  const add = (key: K, sum: number): void => {
    before.push(last.get(key));
    last.set(key, sumAt.push(sum) - 1);
  };
  for (let sum = 0; sum < sums.length; sum++) {
    const { total, parts } = sums[sum]!;
    add(total, sum);
    for (const key of parts) add(key, sum);
  }
  return (key) => {
    const found: number[] = [];
    for (let at = last.get(key); at !== undefined; at = before[at]) found.push(sumAt[at]!);
    return found;
  };
}

/** The cell of a sum that is as wanted, if no other is. */
function onlyOne<K>(total: K, parts: readonly K[], isWanted: (key: K) => boolean): K | undefined {
  let found = isWanted(total) ? total : undefined;
  for (const key of parts) {
    if (!isWanted(key)) continue;
    if (found !== undefined) return undefined;
    found = key;
  }
  return found;
}

function smallest<K extends Key>(keys: readonly K[], valueOf: (key: K) => number): K | undefined {
  return keys.reduce<K | undefined>((least, key) => {
    if (least === undefined) return key;
    const difference = valueOf(key) - valueOf(least);
    return difference < 0 || (difference === 0 && key < least) ? key : least;
  }, undefined);
}
