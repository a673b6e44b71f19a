// The room that a map leaves to its layer: a zoomed page and large type fold words to a line, a wall has larger symbols.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, frames, mount, textOf, violations } from '../internal/testing/fixture-page.js';
import type { OmLegend } from '../legend/legend.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmTimeAxis } from '../time-axis/time-axis.js';
import type { OmTimelineLayer } from './timeline-layer.js';
import '../map/register.js';
import '../provider/register.js';
import './register.js';

/** A choropleth in a map of that many CSS pixels. */
async function layerIn(width: number, height: number, fontScale = '1'): Promise<OmTimelineLayer> {
  const provider = await mount<OmProvider>(
    html`<om-provider
      .source=${createFixtureSource(squareCounty())}
      region=${countyCode}
      period="2016"
      indicator="povertyIncidence"
      ><om-map><om-timeline-layer></om-timeline-layer></om-map
    ></om-provider>`,
  );
  const map = provider.querySelector('om-map')!;
  map.style.setProperty('width', `${width}px`);
  map.style.setProperty('height', `${height}px`);
  provider.style.setProperty('--om-font-scale', fontScale);
  const element = provider.querySelector('om-timeline-layer')!;
  await vi.waitFor(() => expect(element.state).toBe('ready'));
  await frames();
  await frames();
  return element;
}

const barOf = (element: OmTimelineLayer) =>
  find<OmTimeAxis>(element, 'om-time-axis').renderRoot.querySelector('.bar')!;
const legendOf = (element: OmTimelineLayer) => find<OmLegend>(element, 'om-legend');

afterEach(() => {
  clear();
});

describe('A low map, as a laptop zoomed to 200 % has it', () => {
  it('has a title of one line with the year, and an axis without histogram', async () => {
    const element = await layerIn(640, 400);
    expect(textOf(element, '.title h2')).toContain('2016');
    expect(find(element, '.title h2').getBoundingClientRect().height).toBeLessThan(24);
    expect(getComputedStyle(barOf(element)).display).toBe('none');
    expect(legendOf(element).layout).toBe('compact');
    expect(await violations()).toEqual([]);
  });

  it('keeps 示意数据 and the source in sight', async () => {
    const element = await layerIn(640, 400);
    const map = element.closest('om-map')!.getBoundingClientRect();
    const line = find(element, '.title .quiet').getBoundingClientRect();
    expect(line.height).toBeGreaterThan(0);
    expect(line.bottom).toBeLessThan(map.bottom);
  });

  it('has its export beside the buttons of the map, not over them', async () => {
    const element = await layerIn(640, 400);
    const button = find(element, '.export-button').getBoundingClientRect();
    const buttons = find(element.closest('om-map')!, '.buttons').getBoundingClientRect();
    expect(button.right).toBeLessThanOrEqual(buttons.left);
  });
});

describe('A map of the usual height', () => {
  it('has its histogram and the list of classes', async () => {
    const element = await layerIn(900, 700);
    expect(getComputedStyle(barOf(element)).display).not.toBe('none');
    expect(legendOf(element).layout).toBe('full');
  });

  it('folds the list of classes for large type, which would reach the title', async () => {
    // 700 px of type 1.29 times as large are as high as 543 px of the usual.
    const element = await layerIn(900, 700, '1.29');
    expect(legendOf(element).layout).toBe('compact');
    expect(getComputedStyle(barOf(element)).display).not.toBe('none');
  });
});
