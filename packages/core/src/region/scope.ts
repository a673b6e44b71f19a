// The data scope of a role: below which regions it may read household records.
import type { Role } from '@onemap/contract';
import { normalizeRegionCode, significantPrefix } from './code.js';

/** Roles that read the records of their regions; the others reach a household by pairing or not at all. */
const REGION_ROLES: ReadonlySet<Role> = new Set<Role>([
  'village',
  'town',
  'assignedTown',
  'county',
  'prefecture',
  'administrator',
  'auditor',
]);

/**
 * Significant prefixes of the regions whose household records `role` may read, without repeats and without those
 * below another one; empty when it may read none.
 * @throws RangeError for an invalid region code
 */
export function scopePrefixes(role: Role, regions: readonly string[]): string[] {
  if (!REGION_ROLES.has(role)) return [];
  const prefixes = [...new Set(regions.map(significantPrefix))];
  return prefixes.filter((prefix) => !prefixes.some((other) => other !== prefix && prefix.startsWith(other)));
}

/** Whether one of the prefixes holds the region. @throws RangeError for an invalid code */
export function coversRegion(prefixes: readonly string[], code: string): boolean {
  const whole = normalizeRegionCode(code);
  return prefixes.some((prefix) => prefix !== '' && whole.startsWith(prefix));
}
