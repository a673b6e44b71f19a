// What the layer shows at its moments: households of a village by their status of the year, and a play that goes over between years.
import { createFixtureSource } from '@onemap/core/fixture-source';
import type { DataSource } from '@onemap/core';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clear,
  find,
  frames,
  listen,
  mount,
  settle,
  textOf,
  violations,
} from '../internal/testing/fixture-page.js';
import type { OmLegend } from '../legend/legend.js';
import { SurfaceController, type SurfaceModel } from '../map/surface.controller.js';
import {
  countyCode,
  squareCounty,
  villageCode,
  villageLeader,
} from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmTimeAxis } from '../time-axis/time-axis.js';
import type { OmTimelineLayer } from './timeline-layer.js';
import '../map/register.js';
import '../provider/register.js';
import './register.js';

interface Stage {
  readonly source?: DataSource;
  readonly region?: string;
  readonly period?: string;
  readonly mode?: string;
  readonly locale?: 'zh-CN' | 'en';
  readonly interpolate?: boolean;
}

async function layer({
  source = createFixtureSource(squareCounty()),
  region = countyCode,
  period = '2016',
  mode = 'instant',
  locale = 'zh-CN',
  interpolate = false,
}: Stage = {}): Promise<OmTimelineLayer> {
  const provider = await mount<OmProvider>(
    html`<om-provider
      .source=${source}
      .locale=${locale}
      region=${region}
      period=${period}
      mode=${mode}
      indicator="povertyIncidence"
      ><om-map><om-timeline-layer ?interpolate=${interpolate}></om-timeline-layer></om-map
    ></om-provider>`,
  );
  const map = provider.querySelector<HTMLElement>('om-map')!;
  map.style.setProperty('width', '900px');
  map.style.setProperty('height', '700px');
  const element = provider.querySelector('om-timeline-layer')!;
  await vi.waitFor(() => expect(element.state).toBe('ready'));
  await frames();
  return element;
}

const axisOf = (element: OmTimelineLayer) => find<OmTimeAxis>(element, 'om-time-axis');
const pointLegend = (element: OmTimelineLayer) => textOf(element, '.point-legend');

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

describe('A village', () => {
  const own = () => createFixtureSource(squareCounty(villageLeader));

  async function village(stage: Stage = {}): Promise<OmTimelineLayer> {
    const element = await layer({ source: own(), region: villageCode, ...stage });
    await vi.waitFor(() => expect(pointLegend(element)).not.toBe(''));
    return element;
  }

  it('shows its households by their status of the year, and another year without asking for tiles', async () => {
    const source = own();
    const tile = vi.spyOn(source.householdTiles, 'get');
    const element = await village({ source });
    expect(pointLegend(element)).toBe('脱贫状态 未脱贫 1 户 返贫 1 户 预脱贫 0 户 已脱贫 1 户');
    const asked = tile.mock.calls.length;
    expect(asked).toBeGreaterThan(0);
    axisOf(element).step(-1);
    await settle();
    expect(pointLegend(element)).toBe('脱贫状态 未脱贫 2 户 返贫 0 户 预脱贫 1 户 已脱贫 0 户');
    expect(tile.mock.calls.length).toBe(asked);
  });

  it('has nothing that axe minds, and lets the keys open a household', async () => {
    const element = await village();
    expect(await violations()).toEqual([]);
    expect(element.shadowRoot!.querySelectorAll('[role=option]')).toHaveLength(3);
    const keys = find(element, '.keys');
    keys.focus();
    const heard = listen('om-feature-select');
    for (const key of ['Home', 'ArrowRight', 'Enter']) {
      keys.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await settle();
    }
    heard.stop();
    expect(heard.events.map(({ detail }) => detail)).toEqual([
      { kind: 'household', id: '990101-aaaaaaaa02' },
    ]);
  });

  it('is told in English too', async () => {
    const element = await village({ locale: 'en' });
    expect(pointLegend(element)).toBe(
      'Status in poverty 1 household relapsed 1 household about to exit 0 households exited 1 household',
    );
    expect(textOf(element, '.export-button')).toBe('Export');
  });

  it('shows no household to a visitor, and asks for none', async () => {
    const source = createFixtureSource(squareCounty());
    const tile = vi.spyOn(source.householdTiles, 'get');
    const element = await layer({ source, region: villageCode });
    expect(element.shadowRoot!.querySelector('.point-legend')).toBeNull();
    expect(tile).not.toHaveBeenCalled();
  });
});

describe('A play that goes over', () => {
  const noteOf = (element: OmTimelineLayer) => find<OmLegend>(element, 'om-legend').note;

  /** The fills that the surface has been given, one text a change. */
  function paintings(): string[] {
    const drawn: string[] = [];
    const draw = SurfaceController.prototype.draw;
    vi.spyOn(SurfaceController.prototype, 'draw').mockImplementation(function (
      this: SurfaceController,
      model: SurfaceModel,
    ) {
      const fills = model.colors.join();
      if (drawn[drawn.length - 1] !== fills) drawn.push(fills);
      draw.call(this, model);
    });
    return drawn;
  }

  async function play(element: OmTimelineLayer): Promise<void> {
    const axis = axisOf(element);
    axis.play();
    await vi.waitFor(() => expect(axis.playing).toBe(false), { timeout: 5_000 });
    await settle();
  }

  it('passes the fills between two years, and ends at those of the year itself', async () => {
    const element = await layer({ period: '2015', interpolate: true });
    const drawn = paintings();
    await play(element);
    // 西山乡 falls below 10 % before 东川镇 below 3 %: at least one picture lies between those of the two years.
    expect(drawn.length).toBeGreaterThan(2);
    expect(noteOf(element)).toBe('插值过渡：两年之间的颜色按直线推算，不是数据');
    const after = [...drawn];
    clear();
    drawn.length = 0;
    await layer({ period: '2016' });
    expect(after[after.length - 1]).toBe(drawn[drawn.length - 1]);
  });

  it('shows the two years alone where the reader wants less motion, and says nothing of it', async () => {
    const matchMedia = window.matchMedia.bind(window);
    vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
      query.includes('prefers-reduced-motion') ? ({ matches: true } as MediaQueryList) : matchMedia(query),
    );
    const element = await layer({ period: '2015', interpolate: true });
    const drawn = paintings();
    await play(element);
    expect(drawn).toHaveLength(2);
    expect(noteOf(element)).toBe('');
  });

  it('is for single years: a change has no note', async () => {
    const element = await layer({ mode: 'range', period: '2015/2016', interpolate: true });
    expect(noteOf(element)).toBe('');
  });
});
