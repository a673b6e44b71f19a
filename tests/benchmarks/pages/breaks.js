// Natural breaks of many values: ours against the exact ckmeans of simple-statistics, one after the other.
/* global window */
import { naturalBreaks } from '@onemap/core';
import { ckmeans } from 'simple-statistics';

const classes = 5;

/** Skewed to small rates as poverty is: per cent, unrounded or with two decimals. */
function rates(count, rounded) {
  let state = 42;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const rate = 40 * (state / 2 ** 32) ** 3;
    return rounded ? Math.round(100 * rate) / 100 : rate;
  });
}

window.breaks = (count, rounded) => {
  const values = rates(count, rounded);
  const [ours, own] = timed(() => naturalBreaks(values, classes));
  const [theirs, groups] = timed(() => ckmeans(values, classes));
  const largest = groups.slice(0, -1).map((group) => group[group.length - 1]);
  return { ours, theirs, same: JSON.stringify(own) === JSON.stringify(largest) };
};

function timed(work) {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
