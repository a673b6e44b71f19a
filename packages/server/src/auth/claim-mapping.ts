// Turns the claims of a portal's own tokens into role, regions, account and household, by a mapping that is data.
import { levelOf, normalizeRegionCode } from '@onemap/core';
import type { Role } from '@onemap/contract';
import { HttpProblem } from '../http-problem.js';
import { createViewer, type Viewer } from './viewer.js';

/** Where a value stands: the name of a claim, or the way to it inside nested claims. */
export type ClaimPath = string | readonly string[];

export interface ClaimRule {
  readonly claim: ClaimPath;
  /** What a value of the portal stands for; with it, other values stand for nothing. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Absent rules take the claim of the same name (`sub` for the account, `name` for what is shown). */
export interface ClaimMapping {
  readonly role?: ClaimRule;
  readonly regions?: ClaimRule;
  readonly subject?: ClaimRule;
  readonly displayName?: ClaimRule;
  readonly household?: ClaimRule;
}

const ruleNames = ['role', 'regions', 'subject', 'displayName', 'household'] as const;

const roles: ReadonlySet<string> = new Set<Role>([
  'householder',
  'donor',
  'cadre',
  'village',
  'town',
  'assignedTown',
  'county',
  'prefecture',
  'administrator',
  'auditor',
]);

export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && roles.has(value);
}

/** Stands for the role that goes with the level of the account's regions. */
const byRegion = 'byRegion';

/**
 * Reads the JSON of a mapping.
 * @throws TypeError naming what is wrong: a mapping that is misread could let someone see too much
 */
export function readClaimMapping(json: string): ClaimMapping {
  const mapping = parse(json);
  for (const [name, rule] of Object.entries(mapping)) {
    if (!(ruleNames as readonly string[]).includes(name))
      throw new TypeError(`claims: unknown rule "${name}"`);
    checkRule(name, rule);
  }
  return mapping as ClaimMapping;
}

function parse(json: string): Record<string, unknown> {
  try {
    const value = JSON.parse(json) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below, without the text.
  }
  throw new TypeError('claims: not a JSON object');
}

function checkRule(name: string, rule: unknown): void {
  const { claim, values, ...more } = (rule ?? {}) as Record<string, unknown>;
  const isPath = Array.isArray(claim) && claim.length > 0 && claim.every((step) => typeof step === 'string');
  if (typeof claim !== 'string' && !isPath) throw new TypeError(`claims.${name}.claim: not a name`);
  const unknown = Object.keys(more)[0];
  if (unknown !== undefined) throw new TypeError(`claims.${name}: unknown "${unknown}"`);
  if (values === undefined) return;
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw new TypeError(`claims.${name}.values: not an object`);
  for (const value of Object.values(values)) {
    if (typeof value !== 'string') throw new TypeError(`claims.${name}.values: not texts`);
    if (name === 'role' && value !== byRegion && !roles.has(value))
      throw new TypeError(`claims.role.values: unknown role "${value}"`);
  }
}

/**
 * The viewer of genuine claims.
 * @throws HttpProblem `claims-not-usable` naming what does not come of them
 */
export function viewerOfClaims(
  claims: Readonly<Record<string, unknown>>,
  mapping: ClaimMapping = {},
): Viewer {
  const subject = single(read(claims, mapping.subject ?? { claim: 'sub' }));
  if (subject === undefined || subject === '') throw unusable('subject', '令牌没有唯一的账号');
  const regions = readRegions(read(claims, mapping.regions ?? { claim: 'regions' }));
  const role = readRole(read(claims, mapping.role ?? { claim: 'role' }), regions);
  const household = single(read(claims, mapping.household ?? { claim: 'household' }));
  try {
    const displayName = single(read(claims, mapping.displayName ?? { claim: 'name' })) ?? '';
    return createViewer({ role, regions, subject, displayName, household });
  } catch {
    throw unusable('household', '户编号或账号不合要求');
  }
}

/** All values as texts, numbers among them. */
function read(claims: Readonly<Record<string, unknown>>, { claim, values }: ClaimRule): string[] {
  const path = typeof claim === 'string' ? [claim] : claim;
  const found = path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.prototype.hasOwnProperty.call(at, step)
        ? (at as Record<string, unknown>)[step]
        : undefined,
    claims,
  );
  const texts = (Array.isArray(found) ? (found as unknown[]) : [found])
    .filter(
      (value) => typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value)),
    )
    .map((value) => String(value).trim())
    .filter((text) => text !== '');
  if (!values) return [...new Set(texts)];
  const known = texts.filter((text) => Object.prototype.hasOwnProperty.call(values, text));
  return [...new Set(known.map((text) => values[text]!))];
}

function single(values: readonly string[]): string | undefined {
  return values.length === 1 ? values[0] : undefined;
}

/** A text may hold several codes, joined by commas. */
function readRegions(values: readonly string[]): string[] {
  try {
    return values.flatMap((value) => value.split(',')).map((code) => normalizeRegionCode(code.trim()));
  } catch {
    throw unusable('regions', '令牌里的区划不是区划编码');
  }
}

/** One role exactly: of two, the wider one would be a guess. */
function readRole(values: readonly string[], regions: readonly string[]): Role {
  const given = single(values);
  const role = given === byRegion ? roleOfRegions(regions) : given;
  if (!isRole(role)) throw unusable('role', values.length > 1 ? '令牌有多个角色' : '令牌没有可用的角色');
  return role;
}

/** The leader of one region, or of several towns. */
function roleOfRegions(regions: readonly string[]): string | undefined {
  const levels = new Set<string>(regions.map(levelOf));
  const level = levels.size === 1 ? [...levels][0] : undefined;
  return regions.length > 1 && level === 'town' ? 'assignedTown' : regions.length === 1 ? level : undefined;
}

function unusable(parameter: string, message: string): HttpProblem {
  return new HttpProblem('claims-not-usable', { errors: [{ parameter, message }] });
}
