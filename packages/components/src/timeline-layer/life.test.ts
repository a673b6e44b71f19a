// Two hundred plays and fifty lives of a timeline layer, by theme: the last leaves behind what an early one did.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Census } from '../internal/testing/census.js';
import type { OmMap } from '../map/map.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmTimeAxis } from '../time-axis/time-axis.js';
import type { ThemeName } from './themes/theme.js';
import type { OmTimelineLayer } from './timeline-layer.js';
import '../map/register.js';
import './register.js';

const census = new Census();
beforeEach(() => census.start());
afterEach(() => {
  census.stop();
  vi.restoreAllMocks();
});

const source = createFixtureSource(squareCounty());

async function mapWith(theme: ThemeName): Promise<{ map: OmMap; layer: OmTimelineLayer }> {
  const map = document.createElement('om-map');
  const layer = document.createElement('om-timeline-layer');
  Object.assign(layer, { source, theme, region: countyCode, indicator: 'poorPersons' });
  map.append(layer);
  document.body.append(map);
  await vi.waitFor(
    () => {
      if (layer.state !== 'ready' || !map.handle) throw new Error(`not drawn, state ${layer.state}`);
    },
    { timeout: 10_000 },
  );
  return { map, layer };
}

/** What a play could leave behind inside the element and on its map. */
function holdings({ map, layer }: { map: OmMap; layer: OmTimelineLayer }) {
  const inside = [map.shadowRoot!, layer.shadowRoot!, axisOf(layer).shadowRoot!];
  const olMap = map.handle!.map;
  return {
    ...census.take(),
    inside: inside.map((root) => root.querySelectorAll('*').length),
    layers: olMap.getLayers().getLength(),
    heard: ['rendercomplete', 'pointermove', 'click', 'moveend'].map(
      (type) => olMap.getListeners(type)?.length ?? 0,
    ),
  };
}

const axisOf = (layer: OmTimelineLayer) => layer.shadowRoot!.querySelector<OmTimeAxis>('om-time-axis')!;

describe('Plays', () => {
  it('two hundred times from the first to the last year, leave nothing behind', async () => {
    const stage = await mapWith('choropleth');
    const axis = axisOf(stage.layer);
    hurry();
    const counts = [];
    for (let play = 1; play <= 200; play++) {
      axis.play();
      await vi.waitFor(() => expect(axis.playing).toBe(false), { timeout: 10_000, interval: 1 });
      if (play === 10 || play === 200) counts.push(holdings(stage));
    }
    stage.map.remove();
    expect(counts[1]).toEqual(counts[0]);
  }, 240_000);
});

describe('Lives', () => {
  it.each<ThemeName>(['choropleth', 'proportional', 'type-distribution', 'change', 'density', 'bivariate'])(
    'fifty of the theme %s leave no listener, worker, node or canvas behind',
    async (theme) => {
      const counts = [];
      for (let cycle = 1; cycle <= 50; cycle++) {
        const map = document.createElement('om-map');
        const layer = document.createElement('om-timeline-layer');
        const shown = { source, theme, region: countyCode, indicator: 'poorPersons', period: '2016' };
        Object.assign(layer, { ...shown, secondIndicator: 'povertyIncidence' });
        map.append(layer);
        document.body.append(map);
        await vi.waitFor(() => expect(layer.state).toBe('ready'), { timeout: 10_000, interval: 5 });
        await new Promise((resolve) => requestAnimationFrame(resolve));
        map.remove();
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (cycle === 10 || cycle === 50) counts.push(census.take());
      }
      expect(counts[1]).toEqual(counts[0]);
      expect([counts[1]!.workers, counts[1]!.canvases]).toEqual([0, 0]);
    },
    240_000,
  );
});

/** A step of a play waits for its picture as always, but not for the rest of its second. */
function hurry(): void {
  const { setTimeout } = window;
  vi.spyOn(window, 'setTimeout').mockImplementation(((run: () => void, after = 0, ...rest: unknown[]) =>
    setTimeout(run, Math.min(after, 1), ...rest)) as typeof window.setTimeout);
}
