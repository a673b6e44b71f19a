// Divides the total of a region into the parts of its symbol, or says why there is nothing to divide.
import type { ChartCell } from './data.js';
import { whyNoRing, type Refusal } from './refusal.js';

/** `withheld`: categories that are not public, together. `unfilled`: units without the item, so of no category. */
export type RestKind = 'withheld' | 'unfilled';

export interface DividedPart {
  /** Index of the category, or what kind of rest it is. */
  readonly of: number | RestKind;
  readonly value: number;
  /** 0 to 1; the shares of all parts add up to 1. */
  readonly share: number;
}

export type Division =
  | { readonly kind: 'parts'; readonly total: number; readonly parts: readonly DividedPart[] }
  | { readonly kind: 'none'; readonly why: 'suppressed' | 'missing' | Refusal };

/**
 * Parts in the order of the categories, the rest of the total behind them. Categories of zero are no part. A total that
 * is not public, or a category without a number, leaves nothing to divide; so do parts that are more than the total.
 * @param cells one a category, which do not overlap
 */
export function divide(cells: readonly ChartCell[], total: ChartCell, decimals: number): Division {
  if (total.value === null)
    return { kind: 'none', why: total.status === 'suppressed' ? 'suppressed' : 'missing' };
  if (cells.some(({ status }) => status === 'missing')) return { kind: 'none', why: 'missing' };
  const known = cells.flatMap(({ value }, of) => (value === null || value === 0 ? [] : [{ of, value }]));
  const rest = total.value - known.reduce((sum, { value }) => sum + value, 0);
  const withheld = cells.some(({ status }) => status === 'suppressed');
  const kind: RestKind = withheld ? 'withheld' : 'unfilled';
  const parts = rest > 0.5 * 10 ** -decimals ? [...known, { of: kind, value: rest }] : known;
  const why = refusalOf(parts, total, decimals);
  if (why) return { kind: 'none', why };
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return {
    kind: 'parts',
    total: total.value,
    parts: parts.map((part) => ({ ...part, share: part.value / sum })),
  };
}

/** The same judgement as on a pie of a chart. */
function refusalOf(
  parts: readonly { readonly value: number }[],
  total: ChartCell,
  decimals: number,
): Refusal | null {
  return whyNoRing({
    categories: parts.map((_, index) => ({ key: String(index), label: '' })),
    series: [{ label: '', cells: parts.map(({ value }) => ({ value, status: 'ok' })) }],
    ...{ multiple: false, additive: true, unit: '', decimals },
    whole: { label: '', cell: total },
  });
}
