// Computes an indicator from the additive measures of a region and year.
import type { Indicator } from '@onemap/contract';
import { findIndicator } from './definitions.js';

/**
 * The value of an indicator; rates are per cent. Null when a part is null or absent, or the denominator is 0.
 * @throws RangeError for an unknown indicator
 */
export function evaluateIndicator(
  id: string,
  additive: Readonly<Record<string, number | null>>,
): number | null {
  const indicator = findIndicator(id);
  if (!indicator) throw new RangeError(`id: ${JSON.stringify(id)} is no indicator`);
  return evaluateDefinition(indicator, additive);
}

/** The same for a definition that is not in the list, such as a portal's own. */
export function evaluateDefinition(
  indicator: Pick<Indicator, 'id' | 'numerator' | 'denominator' | 'perHundred'>,
  additive: Readonly<Record<string, number | null>>,
): number | null {
  if (indicator.numerator === null || indicator.denominator === null) return additive[indicator.id] ?? null;
  const numerator = additive[indicator.numerator] ?? null;
  const denominator = additive[indicator.denominator] ?? null;
  if (numerator === null || denominator === null || denominator === 0) return null;
  return ((indicator.perHundred ? 100 : 1) * numerator) / denominator;
}
