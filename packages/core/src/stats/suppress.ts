// Small-cell suppression: which siblings of a published table are hidden so that no household can be worked out.

/** A count of fewer households or persons than this is not published, unless it is zero. */
const SMALLEST_PUBLISHED = 3;

/**
 * Keys of the hidden cells among the children of one parent: each cell with 0 < value < 3 and, when one is hidden
 * or the parent itself is, the next smallest non-zero sibling as well, so that a subtraction from the parent's total
 * gives nothing away. Equal values go by key (region codes, ASCII). Where no further non-zero sibling exists, none is
 * added.
 */
export function suppressedSiblings(
  cells: readonly { readonly key: string; readonly value: number }[],
  parentHidden = false,
): Set<string> {
  const small = cells.filter(({ value }) => value > 0 && value < SMALLEST_PUBLISHED);
  const hidden = new Set(small.map(({ key }) => key));
  if (hidden.size === 0 && !parentHidden) return hidden;
  let next: { key: string; value: number } | undefined;
  for (const cell of cells) {
    if (cell.value < SMALLEST_PUBLISHED) continue;
    if (!next || cell.value < next.value || (cell.value === next.value && cell.key < next.key)) {
      next = cell;
    }
  }
  if (next) hidden.add(next.key);
  return hidden;
}

interface CountCell {
  readonly key: string;
  readonly value: number;
}

/** A total that is published beside the parts that add up to it. */
export interface PublishedSum {
  readonly total: CountCell;
  readonly parts: readonly CountCell[];
}

/**
 * Adds to `hidden` until no sum has exactly one hidden cell that is not zero: a subtraction would give it away. The
 * smallest visible part goes first (ties by key), the total where no part is left. Cells that stand in several sums
 * have the same key in each.
 */
export function closeSums(sums: readonly PublishedSum[], hidden: Set<string>): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const { total, parts } of sums) {
      const counted = parts.filter(({ value }) => value > 0);
      const open = [total, ...counted].filter(({ key, value }) => value > 0 && hidden.has(key));
      if (open.length !== 1) continue;
      const [next = total] = counted.filter(({ key }) => !hidden.has(key)).sort(bySize);
      hidden.add(next.key);
      changed = true;
    }
  }
}

function bySize(a: CountCell, b: CountCell): number {
  return a.value - b.value || (a.key < b.key ? -1 : 1);
}
