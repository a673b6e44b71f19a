// Changes of a condition at a path of places in its groups; the one before stays as it was.
import type { Condition, ConditionGroup } from '@onemap/core/query';

export type Path = readonly number[];

export function replaceAt(group: ConditionGroup, path: Path, item: Condition): ConditionGroup {
  return changeAt(group, path, () => [item]);
}

export function removeAt(group: ConditionGroup, path: Path): ConditionGroup {
  return changeAt(group, path, () => []);
}

/** @param path of the group that gets the item; empty for the outermost */
export function addTo(group: ConditionGroup, path: Path, item: Condition): ConditionGroup {
  if (path.length === 0) return { ...group, items: [...group.items, item] };
  return changeAt(group, path, (inner) => [inner.kind === 'group' ? addTo(inner, [], item) : inner]);
}

function changeAt(
  group: ConditionGroup,
  [place, ...rest]: Path,
  change: (item: Condition) => readonly Condition[],
): ConditionGroup {
  const items = group.items.flatMap((item, index) => {
    if (index !== place) return [item];
    if (rest.length === 0) return change(item);
    return item.kind === 'group' ? [changeAt(item, rest, change)] : [item];
  });
  return { ...group, items };
}
