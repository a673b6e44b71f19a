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

/** Milliseconds of each call, one subject after the other: the first call of the page, and those that follow. */
window.breaks = (count, rounded, calls) => {
  const values = rates(count, rounded);
  const ours = calledAgain(calls, () => naturalBreaks(values, classes));
  const theirs = calledAgain(calls, () => ckmeans(values, classes));
  const largest = theirs.result.slice(0, -1).map((group) => group[group.length - 1]);
  const same = JSON.stringify(ours.result) === JSON.stringify(largest);
  return { ours: ours.times, theirs: theirs.times, same };
};

function calledAgain(calls, work) {
  const times = [];
  let result;
  for (let call = 0; call < calls; call++) {
    const [took, value] = timed(work);
    times.push(took);
    result = value;
  }
  return { times, result };
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
