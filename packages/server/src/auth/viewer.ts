// Who asks: role, regions and the region prefixes whose household records they may read.
import { normalizeRegionCode, scopePrefixes } from '@onemap/core';
import type { Me, Role } from '@onemap/contract';

export interface Viewer {
  readonly role: Role;
  /** Region codes of the account, 12 digits. */
  readonly regions: readonly string[];
  /** Significant prefixes for row security; empty sees no household. */
  readonly prefixes: readonly string[];
  /** Stable name of the account for the audit log; never a person's name. */
  readonly subject: string;
  readonly displayName: string;
}

export const anonymous: Viewer = {
  role: 'anonymous',
  regions: [],
  prefixes: [],
  subject: 'anonymous',
  displayName: '访客',
};

/** @throws RangeError for a region that is no region code */
export function createViewer(claims: Pick<Viewer, 'role' | 'regions' | 'subject' | 'displayName'>): Viewer {
  const regions = claims.regions.map(normalizeRegionCode);
  return { ...claims, regions, prefixes: scopePrefixes(claims.role, regions) };
}

/** A text that differs for any two viewers who may see different rows or fields. */
export function scopeKey({ role, prefixes }: Viewer): string {
  return `${role}:${[...prefixes].sort().join(',')}`;
}

export function describeViewer({ role, regions, displayName, prefixes }: Viewer, reveals: boolean): Me {
  const permissions: Me['permissions'] = [];
  if (prefixes.length > 0) permissions.push('households:read');
  if (prefixes.length > 0 && reveals) permissions.push('households:reveal');
  return { role, regions: [...regions], displayName, permissions };
}
