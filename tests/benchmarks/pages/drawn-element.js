// Waits until the map inside an om-poverty-map shows its regions.
import { finish } from './measure.js';

const limitInMs = 30_000;

/** @throws Error when nothing was drawn in 30 seconds */
export async function drawnElement(element) {
  const start = performance.now();
  while (performance.now() - start < limitInMs) {
    const map = element.shadowRoot?.querySelector('om-map')?.handle?.map;
    const viewport = map?.getViewport();
    const canvas = viewport?.querySelector('.onemap-thematic canvas');
    if (element.state === 'ready' && canvas && canvas.width > 0) return void finish(viewport);
    await (map ? nextPicture(map) : new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error(`om-poverty-map: not drawn in 30 seconds, state ${element.state}`);
}

/** A map that has drawn its picture already says nothing more. */
function nextPicture(map) {
  return new Promise((resolve) => {
    map.once('postrender', resolve);
    setTimeout(resolve, 1000);
  });
}
