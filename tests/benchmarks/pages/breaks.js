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

/** Milliseconds of each call, both in turns: the first of the page, and those that follow. */
window.breaks = (count, rounded, calls) => {
  const values = rates(count, rounded);
  const [ours, theirs] = [[], []];
  let same = true;
  for (let call = 0; call < calls; call++) {
    const [took, own] = timed(() => naturalBreaks(values, classes));
    const [peer, groups] = timed(() => ckmeans(values, classes));
    ours.push(took);
    theirs.push(peer);
    const largest = groups.slice(0, -1).map((group) => group[group.length - 1]);
    same &&= JSON.stringify(own) === JSON.stringify(largest);
  }
  return { ours, theirs, same };
};

function timed(work) {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
