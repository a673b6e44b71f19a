// Region codes of 12 digits (GB/T 2260, GB/T 10114, statistics bureau): level, parent and containment by digits.
import type { RegionLevel } from '@onemap/contract';

const INPUT = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12}(-\d{2})?)$/;
const LEVELS: readonly RegionLevel[] = ['province', 'prefecture', 'county', 'town', 'village', 'group'];
/** Significant digits of the levels from province to village; a group is the village's code and `-01`. */
const PREFIX_LENGTHS: readonly number[] = [2, 4, 6, 9, 12];

/**
 * The 12-digit form of a code of 2, 4, 6, 9 or 12 digits; a group keeps its suffix.
 * @throws RangeError for anything else
 */
export function normalizeRegionCode(input: string): string {
  if (!INPUT.test(input)) {
    throw new RangeError(`code: ${JSON.stringify(input)} is no region code of 2, 4, 6, 9 or 12 digits`);
  }
  return input.padEnd(12, '0');
}

/**
 * The digits that its descendants share: `620523` for a county, 9 digits for a town, the whole code for a group.
 * @throws RangeError for an invalid code
 */
export function significantPrefix(code: string): string {
  const whole = normalizeRegionCode(code);
  if (whole.length > 12) return whole;
  return whole.slice(0, PREFIX_LENGTHS[levelIndex(whole)]);
}

/**
 * The level by significant digits, so that a pseudo code such as `619900000000` is a prefecture.
 * @throws RangeError for an invalid code
 */
export function levelOf(code: string): RegionLevel {
  return LEVELS[levelIndex(normalizeRegionCode(code))]!;
}

/**
 * The 12-digit code one level up, or null for a province. Where a city has no counties (`441900003000`), the
 * parent of a town is the city.
 * @throws RangeError for an invalid code
 */
export function parentOf(code: string): string | null {
  const whole = normalizeRegionCode(code);
  const level = levelIndex(whole);
  if (level === 0) return null;
  return whole.slice(0, PREFIX_LENGTHS[level - 1]).padEnd(12, '0');
}

/** The first six digits, by which the tables are distributed. @throws RangeError for an invalid code */
export function countyOf(code: string): string {
  return normalizeRegionCode(code).slice(0, 6);
}

/** Whether `code` is `ancestor` itself or lies below it. @throws RangeError for an invalid code */
export function isWithin(code: string, ancestor: string): boolean {
  return normalizeRegionCode(code).startsWith(significantPrefix(ancestor));
}

/** The level of the direct children, or null below a group. */
export function childLevelOf(level: RegionLevel): RegionLevel | null {
  return LEVELS[LEVELS.indexOf(level) + 1] ?? null;
}

function levelIndex(whole: string): number {
  if (whole.length > 12) return 5;
  if (whole.slice(9) !== '000') return 4;
  if (whole.slice(6, 9) !== '000') return 3;
  if (whole.slice(4, 6) !== '00') return 2;
  return whole.slice(2, 4) === '00' ? 0 : 1;
}
