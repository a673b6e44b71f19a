// Waits until the map inside an om-poverty-map shows its regions.
import { finish } from './measure.js';

const limitInMs = 30_000;

/** @throws Error when nothing was drawn in 30 seconds */
export async function drawnElement(element) {
  const start = performance.now();
  while (performance.now() - start < limitInMs) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const viewport = element.shadowRoot?.querySelector('om-map')?.handle?.map.getViewport();
    const canvas = viewport?.querySelector('.onemap-thematic canvas');
    if (element.state !== 'ready' || !canvas || canvas.width === 0) continue;
    finish(viewport);
    return;
  }
  throw new Error(`om-poverty-map: not drawn in 30 seconds, state ${element.state}`);
}
