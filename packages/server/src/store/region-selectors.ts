// Resolves the region dimension of a query: a code, its direct children, or all its descendants of a level.
import { normalizeRegionCode, significantPrefix } from '@onemap/core';
import { HttpProblem, invalidParameter } from '../http-problem.js';
import type { Query } from './db.js';
import { queryJson } from './json-rows.js';
import { endOfPrefix } from './region-rows.js';

export interface SelectedRegion {
  readonly code: string;
  readonly name: string;
}

/**
 * Regions in the order of the selectors, each once, those of one selector ordered by code.
 * @param selectors `620523`, `620523:children`, `620523:village`
 * @param areas names by code of areas that stand outside the tree of regions
 * @throws HttpProblem `region-not-found` for a code that is not in the register
 */
export async function selectRegionsOf(
  query: Query,
  selectors: readonly string[],
  areas: ReadonlyMap<string, string> = new Map(),
): Promise<SelectedRegion[]> {
  const found = new Map<string, SelectedRegion>();
  for (const selector of selectors) {
    const [input = '', part] = selector.split(':');
    const code = readCode(input);
    const area = areas.get(code);
    if (area !== undefined && part === undefined) {
      found.set(code, { code, name: area });
      continue;
    }
    const rows = await queryJson<SelectedRegion & { depth: number }>(query, ...selectorQuery(code, part));
    if (!rows.some(({ depth }) => depth === 0)) throw new HttpProblem('region-not-found', { detail: code });
    for (const { depth, ...region } of rows) {
      if (part === undefined || depth === 1) found.set(region.code, region);
    }
  }
  return [...found.values()];
}

/** The region itself has depth 0, the selected ones depth 1. */
function selectorQuery(code: string, part: string | undefined): [string, unknown[]] {
  const own = 'select code, name, 0 as depth from region where code = $1';
  if (part === undefined) return [own, [code]];
  if (part === 'children') {
    return [
      `${own} union all select code, name, 1 from region where parent = $1 order by depth, code`,
      [code],
    ];
  }
  const prefix = significantPrefix(code);
  return [
    `${own} union all select code, name, 1 from region where code >= $2 and code < $3 and level = $4 order by depth, code`,
    [code, prefix, endOfPrefix(prefix), part],
  ];
}

/** @throws HttpProblem `invalid-parameter` for a number of digits that no region code has */
function readCode(input: string): string {
  try {
    return normalizeRegionCode(input);
  } catch {
    throw invalidParameter('region', '区划编码为 2、4、6、9 或 12 位');
  }
}
