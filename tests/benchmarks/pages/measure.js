// Runs one map through first frame, pan steps and year steps, and says how long each took until it was finished.
/* global window document */
import { givenRegions, gridRegions, householdPoints, yearCount } from './shapes.js';

const panStep = 60;

/**
 * Puts `window.bench` on the page for the runner.
 * @param {object} subject a map with `open(target)`, `show(kind, data)`, `pan(cssPixels)` and `year(index)`, each ending
 *   when its picture is finished
 */
export function expose(subject) {
  window.bench = { prepare, run, heap };
  let data;

  async function prepare(kind, count, outlinesUrl) {
    const target = document.body.appendChild(document.createElement('div'));
    target.id = 'map';
    await subject.open(target);
    if (kind === 'points') data = householdPoints(count);
    else if (outlinesUrl) data = givenRegions(await (await fetch(outlinesUrl)).json());
    else data = gridRegions(count);
  }

  async function run(kind, { pans, years }) {
    const first = await timed(() => subject.show(kind, data));
    // The host keeps the years; what the map keeps of the rest is its own affair.
    data = undefined;
    const frames = [];
    for (let i = 0; i < pans; i++) frames.push(await timed(() => subject.pan(i % 2 ? -panStep : panStep)));
    const steps = [];
    for (let i = 0; i < years; i++) steps.push(await timed(() => subject.year((i + 1) % yearCount)));
    return { first, frames, years: steps, main: subject.main ? subject.main() : [] };
  }
}

/** Bytes of the page with its workers and buffers, after a collection. */
async function heap() {
  const { bytes } = await performance.measureUserAgentSpecificMemory();
  return bytes;
}

async function timed(work) {
  await rest();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Lets what an earlier step left behind run first. */
function rest() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
}

/** Reading a pixel back waits for the canvas's pending work. */
export function finish(target) {
  for (const canvas of target.querySelectorAll('canvas')) {
    if (canvas.width > 0 && canvas.height > 0) canvas.getContext('2d').getImageData(0, 0, 1, 1);
  }
}
