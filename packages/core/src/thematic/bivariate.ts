// Two indicators at once: three classes of each, crossed. A place that lacks one of the two has no class.
import type { Cell } from '@onemap/contract/cube';
import { quantileBreaks, type Values } from '../stats/breaks.js';
import { classOf } from '../stats/classify.js';

/** Inner breaks of each axis, ascending, at most two; classes are closed above. */
export interface BivariateBreaks {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Classes from 0, the lowest, on each axis. */
export interface BivariateClass {
  readonly x: number;
  readonly y: number;
}

/** A pair of cells read together: a class where both have a value, else why there is none. */
export type PairedCell =
  { readonly status: 'ok'; readonly at: BivariateClass } | { readonly status: 'missing' | 'suppressed' };

const classesOfAxis = 3;

/**
 * Breaks between thirds of all values that a play shows, of all siblings and years, each axis by itself. Ties stay in
 * one class; with fewer distinct values, or with ties over a third, an axis has two classes or one.
 */
export function bivariateBreaks(x: Values, y: Values): BivariateBreaks {
  return { x: quantileBreaks(x, classesOfAxis), y: quantileBreaks(y, classesOfAxis) };
}

/** What is not public on one axis is not public at all; what is missing on one is missing. */
export function pairedCell(x: Cell, y: Cell, breaks: BivariateBreaks): PairedCell {
  if (x.status === 'suppressed' || y.status === 'suppressed') return { status: 'suppressed' };
  if (x.value === null || y.value === null) return { status: 'missing' };
  return { status: 'ok', at: { x: classOf(x.value, breaks.x), y: classOf(y.value, breaks.y) } };
}
