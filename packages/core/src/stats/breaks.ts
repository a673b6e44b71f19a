// Class breaks of a thematic map: quantile, equal interval, exact natural breaks and policy lines.
import type { Indicator } from '@onemap/contract';
import { naturalBreaksOf } from './natural-breaks.js';
import { distinctWithCounts, sortedFinite, type Values } from './sorted-values.js';

export type { Values } from './sorted-values.js';

/**
 * Inner breaks, ascending, that put about equally many values into each class; each break is one of the values.
 * Fewer breaks when ties or few distinct values leave fewer classes; none for no values.
 * @throws RangeError unless `classes` is a positive whole number
 */
export function quantileBreaks(values: Values, classes: number): number[] {
  assertClasses(classes);
  const sorted = sortedFinite(values);
  const largest = sorted[sorted.length - 1];
  const breaks: number[] = [];
  for (let index = 1; index < classes; index++) {
    const candidate = sorted[Math.ceil((sorted.length * index) / classes) - 1];
    if (candidate === undefined || candidate === largest) continue;
    if (candidate !== breaks[breaks.length - 1]) breaks.push(candidate);
  }
  return breaks;
}

/**
 * Inner breaks, ascending, at equal distances between the smallest and the largest value; never more classes than
 * distinct values, none for one distinct value.
 * @throws RangeError unless `classes` is a positive whole number
 */
export function equalBreaks(values: Values, classes: number): number[] {
  assertClasses(classes);
  const distinct = distinctWithCounts(values).values;
  const count = Math.min(classes, distinct.length);
  const smallest = distinct[0] ?? 0;
  const step = ((distinct[distinct.length - 1] ?? 0) - smallest) / count;
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => smallest + (index + 1) * step);
}

/**
 * Exact natural breaks (Fisher 1958, known as Jenks): the classes with the least sum of squared deviations from the
 * class means. Each break is the largest value of its class. Fewer breaks for fewer distinct values.
 * @throws RangeError unless `classes` is a positive whole number
 */
export function naturalBreaks(values: Values, classes: number): number[] {
  assertClasses(classes);
  return naturalBreaksOf(values, classes);
}

/** The indicator's legal and policy lines, or none. */
export function policyBreaks(indicator: Indicator): number[] {
  return [...(indicator.policyBreaks ?? [])];
}

/** @throws RangeError unless `classes` is a positive whole number */
export function assertClasses(classes: number): void {
  if (!Number.isInteger(classes) || classes < 1) {
    throw new RangeError(`classes: ${classes} is not a positive whole number`);
  }
}
