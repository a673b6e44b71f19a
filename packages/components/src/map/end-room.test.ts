// Cards at the right of a map: long ones scroll above what stands below them, beside a legend that reaches higher.
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, mount } from '../internal/testing/fixture-page.js';
import type { OmMap } from './map.js';
import './register.js';

/** A card that shrinks, as those of the elements do. */
function box(slot: string, height: number, shrinks = false): HTMLElement {
  const element = document.createElement('div');
  element.slot = slot;
  Object.assign(element.style, {
    width: '240px',
    height: `${height}px`,
    flex: shrinks ? '0 1 auto' : 'none',
  });
  if (shrinks) Object.assign(element.style, { minHeight: '0', overflow: 'auto' });
  return element;
}

const edges = (element: Element) => element.getBoundingClientRect();

afterEach(clear);

describe('A long card at the right', () => {
  it('ends above the card below it, though the legend at the left begins higher', async () => {
    const [card, legend, line] = [
      box('top-end', 2000, true),
      box('bottom-start', 260),
      box('bottom-end', 40),
    ];
    const element = await mount<OmMap>(html`<om-map>${card}${legend}${line}</om-map>`);
    Object.assign(element.style, { width: '900px', height: '640px' });
    await vi.waitFor(() => {
      expect(edges(card).bottom).toBeLessThanOrEqual(edges(line).top);
      expect(edges(card).bottom).toBeGreaterThan(edges(legend).top);
      // Nothing is given away: the gap of 12 px between the rows, and at most a pixel of rounding.
      expect(edges(line).top - edges(card).bottom).toBeLessThan(14);
    });
    expect(edges(line).bottom).toBeLessThanOrEqual(edges(find(element, '.row-last')).top);
  });

  it('leaves the map as it is where it has room', async () => {
    const [card, line] = [box('top-end', 100, true), box('bottom-end', 40)];
    const element = await mount<OmMap>(html`<om-map>${card}${line}</om-map>`);
    Object.assign(element.style, { width: '900px', height: '640px' });
    await vi.waitFor(() => expect(edges(line).bottom).toBeGreaterThan(560));
    expect(edges(card).height).toBe(100);
  });
});
