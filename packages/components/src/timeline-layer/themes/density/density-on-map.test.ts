// Densities and two indicators in a real map: what lies below what, what the pointer finds, and what is left of them.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { ShapeLayer, ThematicLayer } from '@onemap/core/map';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clear,
  find,
  frames,
  mount,
  settle,
  textOf,
  violations,
} from '../../../internal/testing/fixture-page.js';
import type { OmMap } from '../../../map/map.js';
import { countyCode } from '../../../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../../../provider/provider.js';
import type { OmTimeAxis } from '../../../time-axis/time-axis.js';
import type { OmTimelineLayer } from '../../timeline-layer.js';
import { countyWithAreas } from './areas.fixtures.js';
import type { DensityKind } from './kind.js';
import '../../../map/register.js';
import '../../../provider/register.js';
import '../../register.js';

const source = createFixtureSource(countyWithAreas());

/** In a map of 900 by 700, loaded. */
async function onMap(themed: ReturnType<typeof html>): Promise<OmTimelineLayer> {
  const provider = await mount<OmProvider>(
    html`<om-provider .source=${source} region=${countyCode} period="2016" indicator="poorPersons">
      <om-map>${themed}</om-map>
    </om-provider>`,
  );
  const map = provider.querySelector('om-map')!;
  map.style.setProperty('width', '900px');
  map.style.setProperty('height', '700px');
  const element = provider.querySelector('om-timeline-layer')!;
  await loaded(element);
  return element;
}

const density = (kind: DensityKind): Promise<OmTimelineLayer> =>
  onMap(html`<om-timeline-layer theme="density" theme-density=${kind}></om-timeline-layer>`);

const crossed = (second: string): Promise<OmTimelineLayer> =>
  onMap(html`<om-timeline-layer theme="bivariate" second-indicator=${second}></om-timeline-layer>`);

async function loaded(element: OmTimelineLayer): Promise<void> {
  await vi.waitFor(() => {
    if (element.state === 'loading') throw new Error('still loading');
  });
  await frames();
  await frames();
}

const mapOf = (element: OmTimelineLayer) => element.closest<OmMap>('om-map')!.handle!;

async function point(element: OmTimelineLayer, lonLat: [number, number]): Promise<void> {
  const handle = mapOf(element);
  const [x, y] = handle.toPixel(lonLat)!;
  const viewport = handle.map.getViewport()!;
  const { left, top } = viewport.getBoundingClientRect();
  const at = { clientX: left + x, clientY: top + y, bubbles: true, pointerType: 'mouse' };
  viewport.dispatchEvent(new PointerEvent('pointermove', at));
  await frames();
}

afterEach(() => {
  clear();
});

describe('A density on the map', () => {
  it.each(['unit', 'hexagon', 'kernel', 'dots'] as const)(
    'of kind %s has nothing that axe minds',
    async (kind) => {
      const element = await density(kind);
      expect(element.state).toBe('ready');
      find(element, '.table-button').click();
      await settle();
      expect(await violations()).toEqual([]);
    },
  );

  it('lies below borders and labels', async () => {
    const layers = mapOf(await density('hexagon'))
      .map.getLayers()
      .getArray();
    const last = layers.map((layer) => layer instanceof ShapeLayer).lastIndexOf(true);
    expect(last).toBeGreaterThan(0);
    expect(layers.findIndex((layer) => layer instanceof ThematicLayer)).toBeGreaterThan(last);
  });

  it('tells the hexagon under the pointer', async () => {
    const element = await density('hexagon');
    await point(element, [105.3, 34.3]);
    expect(textOf(element, '.tip')).toMatch(/东山镇 .*60 人 ÷ 20\.0 平方公里六边形内 约 \d+ 人/);
  });

  it('tells the town that the keys have gone to', async () => {
    const element = await density('kernel');
    find(element, '.keys').focus();
    await settle();
    expect(textOf(element, '.tip')).toContain('西山乡 贫困人口密度 0.5 人/平方公里 · 2016 年');
  });

  it('takes another year without asking for anything', async () => {
    const element = await density('kernel');
    const data = vi.spyOn(source.statistics, 'data');
    find<OmTimeAxis>(element, 'om-time-axis').step(-1);
    await settle();
    expect(textOf(element, '.title h2')).toBe('方田县贫困人口密度 · 2015 年 · 人/平方公里');
    expect(data).not.toHaveBeenCalled();
    data.mockRestore();
  });

  it('takes its layers off the map with it', async () => {
    const element = await density('hexagon');
    const { map } = mapOf(element);
    const shapes = () =>
      map
        .getLayers()
        .getArray()
        .filter((layer) => layer instanceof ShapeLayer).length;
    expect(shapes()).toBe(2);
    element.theme = 'choropleth';
    await loaded(element);
    expect(shapes()).toBe(0);
  });

  it('of a rate is that of the persons whom it counts', async () => {
    const element = await onMap(
      html`<om-timeline-layer theme="density" indicator="povertyIncidence"></om-timeline-layer>`,
    );
    expect(textOf(element, '.title h2')).toBe('方田县各乡镇贫困人口密度 · 2016 年 · 人/平方公里');
  });
});

describe('Two indicators on the map', () => {
  it('have nothing that axe minds', async () => {
    const element = await crossed('povertyIncidence');
    find(element, '.table-button').click();
    await settle();
    expect(await violations()).toEqual([]);
  });

  it('are told where the pointer is', async () => {
    const element = await crossed('povertyIncidence');
    await point(element, [105.3, 34.3]);
    expect(textOf(element, '.tip')).toContain('东山镇 贫困人口 60 人 · 2016 年贫困发生率 12.00% · 2016 年');
  });

  it('are asked for where the second is missing', async () => {
    const element = await crossed('');
    expect(element.state).toBe('empty');
    expect(textOf(element, '.notice p')).toContain('还没有第二个指标');
    find(element, '.notice button').click();
    await loaded(element);
    expect([element.theme, element.state]).toEqual(['choropleth', 'ready']);
  });
});
