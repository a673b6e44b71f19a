// SQL's logic of three values: null is unknown.

export type Truth = boolean | null;

export function notTruth(value: Truth): Truth {
  return value === null ? null : !value;
}

/** False as soon as one is false, unknown when one is unknown; the rest is not asked after a false one. */
export function allTrue<T>(items: readonly T[], truthOf: (item: T) => Truth): Truth {
  let answer: Truth = true;
  for (const item of items) {
    const truth = truthOf(item);
    if (truth === false) return false;
    if (truth === null) answer = null;
  }
  return answer;
}

/** True as soon as one is true, unknown when one is unknown and none true. */
export function anyTrue<T>(items: readonly T[], truthOf: (item: T) => Truth): Truth {
  return notTruth(allTrue(items, (item) => notTruth(truthOf(item))));
}
