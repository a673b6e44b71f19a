// Classes whose lines a page has drawn itself: what the legend counts, and when they are left aside.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, settle } from '../internal/testing/fixture-page.js';
import type { OmPovertyMap } from './poverty-map.js';
import { squareCounty } from './square-county.fixtures.js';
import { loaded, povertyMap } from './stage.fixtures.js';

afterEach(() => {
  clear();
});

/** Classes of the legend with how many towns each has. */
function classesOf(element: OmPovertyMap): string[] {
  const rows = [...find(element, 'om-legend').shadowRoot!.querySelectorAll('.class')];
  const textIn = (row: Element, part: string): string => row.querySelector(part)!.textContent!.trim();
  return rows.map((row) => `${textIn(row, '.label')}: ${parseInt(textIn(row, '.count'))}`);
}

async function changed(element: OmPovertyMap): Promise<void> {
  await settle();
  await loaded(element);
}

describe('Lines of the page’s own', () => {
  it('make the classes of its indicator, and no others are asked for', async () => {
    const source = createFixtureSource(squareCounty());
    const classification = vi.spyOn(source.layers, 'classification');
    const element = await povertyMap({ source });
    element.indicator = 'povertyIncidence';
    await changed(element);
    const asked = classification.mock.calls.length;
    element.setAttribute('breaks', '10, 5');
    await changed(element);
    // 12.0 %; 5.0 and 2.6 %; the fourth town's figure is not public.
    expect(classesOf(element).slice(0, 3)).toEqual(['> 10: 1', '5 – 10: 0', '≤ 5: 2']);
    element.breaks = [5, 10];
    await changed(element);
    expect(classification).toHaveBeenCalledTimes(asked);
    element.removeAttribute('breaks');
    await changed(element);
    // Five classes, no data, not public.
    expect(classesOf(element)).toHaveLength(7);
  });

  it('are left aside where readers choose the indicator, and where they are none', async () => {
    const element = await povertyMap();
    const before = classesOf(element);
    element.breaks = [5, 10];
    await changed(element);
    expect(classesOf(element)).toEqual(before);
    element.indicator = 'povertyIncidence';
    element.breaks = [5, '<b>10</b>'] as never;
    await changed(element);
    expect(classesOf(element)).toEqual(before);
  });
});
