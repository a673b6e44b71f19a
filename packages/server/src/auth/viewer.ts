// Who asks: the role, and what leads to the household records that it may read.
import { normalizeRegionCode, scopePrefixes } from '@onemap/core';
import type { Me, Role } from '@onemap/contract';
import { isPlainText } from '../plain-text.js';

export interface Viewer {
  readonly role: Role;
  /** Region codes of the account, 12 digits. */
  readonly regions: readonly string[];
  /** Significant prefixes for row security: the households below them. */
  readonly prefixes: readonly string[];
  /** Ids of the account's own household; only a householder has one. */
  readonly households: readonly string[];
  /** The account whose running pairings open households; only a cadre has one. */
  readonly pairingsOf?: string;
  /** Stable name of the account for the audit log; never a person's name. */
  readonly subject: string;
  readonly displayName: string;
}

export interface ViewerClaims {
  readonly role: Role;
  readonly regions: readonly string[];
  readonly subject: string;
  readonly displayName: string;
  /** The household of a householder. */
  readonly household?: string | undefined;
}

export const anonymous: Viewer = {
  role: 'anonymous',
  regions: [],
  prefixes: [],
  households: [],
  subject: 'anonymous',
  displayName: '访客',
};

const householdPattern = /^[0-9]{6}-[A-Za-z0-9_-]{8,64}$/;

/** @throws RangeError for a region that is no region code, or a household that is no household id, a subject that is
 * longer than 255 characters or holds control characters */
export function createViewer({ household, ...claims }: ViewerClaims): Viewer {
  const { role, subject } = claims;
  if (household !== undefined && !householdPattern.test(household))
    throw new RangeError('household: not an id');
  if (subject.length > 255 || !isPlainText(subject)) throw new RangeError('subject: not a name');
  const regions = claims.regions.map(normalizeRegionCode);
  return {
    ...claims,
    regions,
    prefixes: scopePrefixes(role, regions),
    households: role === 'householder' && household !== undefined ? [household] : [],
    ...(role === 'cadre' && subject !== '' && { pairingsOf: subject }),
  };
}

/** A text that differs for any two viewers who may see different rows or fields. */
export function scopeKey({ role, prefixes, households, pairingsOf }: Viewer): string {
  return JSON.stringify([role, [...prefixes].sort(), households, pairingsOf ?? '']);
}

/** Whether there are households that the viewer could see at all. */
export function reachesHouseholds({ prefixes, households, pairingsOf }: Viewer): boolean {
  return prefixes.length > 0 || households.length > 0 || pairingsOf !== undefined;
}

export function describeViewer(viewer: Viewer, reveals: boolean): Me {
  const permissions: Me['permissions'] = [];
  if (reachesHouseholds(viewer)) permissions.push('households:read');
  if (reachesHouseholds(viewer) && reveals) permissions.push('households:reveal');
  const { role, regions, displayName } = viewer;
  if (role !== 'anonymous') permissions.push('exports:create');
  if (role === 'administrator' || role === 'auditor') permissions.push('audit:read');
  return { role, regions: [...regions], displayName, permissions };
}
