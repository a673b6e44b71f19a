// The rules of going down and up: how deep a map may go, and where its top is.
import type { Region, RegionLevel } from '@onemap/contract';
import { childLevelOf, countyOf, isWithin, levelOf } from '@onemap/core';

const levels: readonly RegionLevel[] = ['province', 'prefecture', 'county', 'town', 'village', 'group'];

/** Whether a region of `level` may be opened when `lowest` is the deepest that may. */
export function mayOpen(level: RegionLevel, lowest: RegionLevel): boolean {
  return levels.indexOf(level) <= Math.min(levels.indexOf(lowest), levels.indexOf('village'));
}

/** The attribute's value as a level; `village` for anything else. */
export function lowestLevelFrom(text: string | null): RegionLevel {
  return levels.find((level) => level === text) ?? 'village';
}

/** Ancestors from the top of this map: a pinned region is the top of its own map. */
export function reachableAncestors(
  ancestors: readonly Region[],
  root: string | undefined,
): readonly Region[] {
  return root === undefined ? ancestors : ancestors.filter(({ code }) => isWithin(code, root));
}

/** Whether `code` lies below `root` (the pinned top, if any) and in the county of `shown`, or in all of it where it is larger. */
export function isInReach(code: string, root: string | undefined, shown: string | undefined): boolean {
  if (shown === undefined || (root !== undefined && !isWithin(code, root))) return false;
  const isLarger = levels.indexOf(levelOf(shown)) < levels.indexOf('county');
  return isLarger ? isWithin(code, shown) : countyOf(code) === countyOf(shown);
}

export function childLevel(region: Region): RegionLevel | null {
  return region.childLevel ?? childLevelOf(region.level);
}
