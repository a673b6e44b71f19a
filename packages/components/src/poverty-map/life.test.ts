// Fifty lives of a poverty map: what the fiftieth leaves behind is what the tenth left behind.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Census } from '../internal/testing/census.js';
import { countyCode, squareCounty } from './square-county.fixtures.js';
import './register.js';

const census = new Census();
beforeEach(() => census.start());
afterEach(() => census.stop());

describe('Life', () => {
  it('leaves no listener, worker, node or canvas behind, however often it is put on a page', async () => {
    const source = createFixtureSource(squareCounty());
    const counts = [];
    for (let cycle = 1; cycle <= 50; cycle++) {
      const element = document.createElement('om-poverty-map');
      element.source = source;
      element.region = countyCode;
      document.body.append(element);
      await drawn(element);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (cycle === 10 || cycle === 50) counts.push(census.take());
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[1]!.workers).toBe(0);
    expect(counts[1]!.canvases).toBe(0);
  }, 120_000);

  it('works again after it has been taken off the page and put back', async () => {
    const element = document.createElement('om-poverty-map');
    element.source = createFixtureSource(squareCounty());
    element.region = countyCode;
    document.body.append(element);
    await drawn(element);
    element.remove();
    document.body.append(element);
    await drawn(element);
    expect(element.shadowRoot!.querySelector('.title')!.textContent).toContain('各乡镇贫困发生率');
    expect(element.shadowRoot!.querySelector('om-map')!.handle!.map.getLayers().getLength()).toBe(2);
    element.remove();
  });
});

/** Loaded, and the regions are on the canvas: a pixel in the middle answers with a region. */
async function drawn(element: HTMLElementTagNameMap['om-poverty-map']): Promise<void> {
  for (let frame = 0; frame < 200; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const map = element.shadowRoot?.querySelector('om-map');
    if (element.state === 'ready' && map?.shadowRoot?.querySelector('.viewport canvas')) return;
  }
  throw new Error(`not drawn in 200 frames, state ${element.state}`);
}
