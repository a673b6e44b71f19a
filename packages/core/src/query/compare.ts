// Comparison of two values: texts by code point, as PostgreSQL's collation "C" does in UTF-8.
import type { ComparisonOperator } from '@onemap/contract/cql2';
import type { Truth } from './three-valued.js';

export type Scalar = string | number | boolean | null;

/** Unknown when a side is null, when the types differ, and for NaN. */
export function compare(op: ComparisonOperator, left: Scalar, right: Scalar): Truth {
  if (left === null || right === null || typeof left !== typeof right) return null;
  if (Number.isNaN(left) || Number.isNaN(right)) return null;
  return holds(op, orderOf(left, right));
}

function orderOf(left: Scalar, right: Scalar): number {
  if (typeof left === 'string') return compareCodePoints(left, right as string);
  return Number(left) - Number(right);
}

function holds(op: ComparisonOperator, order: number): boolean {
  switch (op) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** Negative, 0 or positive. JavaScript's `<` orders by UTF-16 units and puts 𠮷 before Ａ. */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return ranked(a) - ranked(b);
  }
  return left.length - right.length;
}

/** Surrogates stand for code points above the BMP, so they come after the rest of it. */
function ranked(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
