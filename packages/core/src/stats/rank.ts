// Ranks with shared places.

/** The place of each value from 1; ties share a place and the next is skipped (1, 2, 2, 4); null has none. */
export function rank(
  values: readonly (number | null)[],
  order: 'descending' | 'ascending',
): (number | null)[] {
  const sorted = values.filter((value): value is number => value !== null).sort((a, b) => a - b);
  if (order === 'descending') sorted.reverse();
  const places = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!places.has(value)) places.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : places.get(value)!));
}
