// A surface of density of a million places: ours and d3's, on grids of the same square, with no bands drawn.
/* global window */
import { kernelGrid, kernelSurface } from '@onemap/core/density';
import { max } from 'd3-array';
import { contourDensity } from 'd3-contour';

const width = 60_000;
const height = 45_000;
const bandwidth = 1000;

/** Metres on the ground, denser to the middle. */
function places(count) {
  let state = 11;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const xy = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    xy[2 * i] = (width * (next() + next())) / 2;
    xy[2 * i + 1] = (height * (next() + next())) / 2;
  }
  return xy;
}

/** Each gets its places in the form it likes, made before its time is taken. */
const subjects = {
  onemap: {
    prepare: (xy) => ({ xy, weights: new Float64Array(xy.length / 2).fill(1) }),
    surface({ xy, weights }) {
      const grid = kernelGrid({ xy }, bandwidth);
      return max(kernelSurface(grid, weights));
    },
    /** Another year of the same places finds its squares done. */
    again({ xy, weights }) {
      const grid = kernelGrid({ xy }, bandwidth);
      return () => max(kernelSurface(grid, weights));
    },
  },
  'd3 contourDensity': {
    prepare: (xy) => Array.from({ length: xy.length / 2 }, (_, i) => [xy[2 * i], xy[2 * i + 1]]),
    surface: densityMaximum,
    again: (points) => () => densityMaximum(points),
  },
};

function densityMaximum(points) {
  return contourDensity().size([width, height]).bandwidth(bandwidth).cellSize(256).contours(points).max;
}

/** Milliseconds of each call: a surface of new places, and after each another year of them. */
window.surface = (name, count, calls) => {
  const { prepare, surface, again } = subjects[name];
  const given = prepare(places(count));
  let anotherYear;
  const times = Array.from({ length: calls }, () => {
    const took = timed(() => surface(given));
    // Its squares are found when a surface has been asked for, not before the first call.
    anotherYear ??= again(given);
    return [took, timed(anotherYear)];
  });
  return { took: times.map(([took]) => took), again: times.map(([, took]) => took) };
};

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
