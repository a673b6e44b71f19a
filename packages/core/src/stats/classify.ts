// Puts values into classes that are closed above.
import type { ClassMethod, Indicator } from '@onemap/contract';
import { equalBreaks, naturalBreaks, quantileBreaks } from './breaks.js';
import type { Values } from './breaks.js';
import { headTailBreaks, standardDeviationBreaks } from './spread-breaks.js';

/** The class of a value, from 0: class i holds `breaks[i - 1] < value <= breaks[i]`. NaN belongs to no class: -1. */
export function classOf(value: number, breaks: readonly number[]): number {
  if (Number.isNaN(value)) return -1;
  let index = 0;
  while (index < breaks.length && value > breaks[index]!) index++;
  return index;
}

/**
 * The inner breaks by a method; `classes` does not matter to policy lines.
 * @throws RangeError for `policy` without lines, and for `classes` below 1
 */
export function classifyValues(
  method: ClassMethod,
  values: Values,
  classes: number,
  policy: readonly number[] | null,
): number[] {
  switch (method) {
    case 'quantile':
      return quantileBreaks(values, classes);
    case 'equal':
      return equalBreaks(values, classes);
    case 'natural':
      return naturalBreaks(values, classes);
    case 'standardDeviation':
      return standardDeviationBreaks(values, classes);
    case 'headTail':
      return headTailBreaks(values, classes);
    case 'policy':
      if (policy === null || policy.length === 0)
        throw new RangeError('policy: the indicator has no policy lines');
      return [...policy];
  }
}

/** The method where none is asked for: policy lines first, quantiles for an indicator without them. */
export function defaultMethod(indicator: Pick<Indicator, 'policyBreaks'>): ClassMethod {
  return indicator.policyBreaks !== null && indicator.policyBreaks.length > 0 ? 'policy' : 'quantile';
}
