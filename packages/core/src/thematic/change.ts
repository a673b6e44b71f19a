// A change as an indicator of its own: its title and unit, and classes that mirror each other around no change.
import type { Indicator } from '@onemap/contract';

/** The change of a rate is told in points, never in per cent of per cent. */
export function changeIndicator(indicator: Indicator): Indicator {
  return {
    ...indicator,
    title: `${indicator.title}变化`,
    titleEn: `Change of ${(indicator.titleEn ?? indicator.title).toLowerCase()}`,
    unit: indicator.perHundred ? '个百分点' : indicator.unit,
    decimals: Math.min(indicator.decimals, 1),
    ramp: 'change',
    policyBreaks: null,
    numerator: null,
    denominator: null,
    denominatorTitle: null,
  };
}

/** The change in per cent of the first year. Of a rate it would be per cent of per cent: nobody asks for that. */
export function relativeChangeIndicator(indicator: Indicator): Indicator {
  return {
    ...changeIndicator(indicator),
    title: `${indicator.title}增减幅度`,
    titleEn: `Relative change of ${(indicator.titleEn ?? indicator.title).toLowerCase()}`,
    unit: '%',
    decimals: 1,
  };
}

/**
 * Six breaks: falls in three classes, about no change in one (within half of the last digit shown), rises in three.
 * The ends are quantiles of the sizes of all changes of all steps, rounded to two digits, and the same on both sides.
 * With changes of one size only, or none, there are fewer classes.
 */
export function changeBreaks(changes: readonly number[], decimals: number): number[] {
  const still = 0.5 * 10 ** -decimals;
  const sizes = changes
    .map(Math.abs)
    .filter((size) => size > still)
    .sort((a, b) => a - b);
  const at = (share: number): number =>
    sizes[Math.min(sizes.length - 1, Math.floor(share * sizes.length))] ?? 0;
  const ends = [still, rounded(at(1 / 3)), rounded(at(2 / 3))].filter(
    (end, index, all) => index === 0 || end > all[index - 1]!,
  );
  return [...ends.map((end) => -end).reverse(), ...ends];
}

/** To two significant digits, upwards: 0.1234 becomes 0.13, 874 becomes 880. */
function rounded(value: number): number {
  if (value === 0) return 0;
  const unit = Math.floor(Math.log10(value)) - 1;
  // A power of ten below one is not exact; its inverse is.
  return unit < 0
    ? Math.ceil(value * 10 ** -unit - 1e-9) / 10 ** -unit
    : Math.ceil(value / 10 ** unit) * 10 ** unit;
}
