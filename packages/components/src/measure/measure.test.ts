// <om-measure>: drawn by mouse, by keys and by typed positions; steps back, edits, GeoJSON, units, and its end.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MeasureResults } from '../events/index.js';
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
import {
  clickAt,
  press,
  sketchPage,
  type as enter,
  type SketchPage,
} from '../sketching/sketch-page.fixtures.js';
import type { OmMap } from '../map/map.js';
import { squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmMeasure } from './measure.js';
import '../poverty-map/register.js';
import './register.js';

const page = (): Promise<SketchPage<OmMeasure>> => sketchPage(html`<om-measure></om-measure>`);

const lineOf = (...coordinates: [number, number][]): MeasureResults => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'road',
      geometry: { type: 'LineString', coordinates },
      properties: { mode: 'distance', lengthMeters: 0 },
    },
  ],
});

async function click(element: OmMeasure, selector: string): Promise<void> {
  find(element, selector).click();
  await settle();
}

const buttonNamed = (element: OmMeasure, name: string) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(
    (button) => button.textContent?.trim() === name || button.getAttribute('aria-label') === name,
  )!;

async function push(element: OmMeasure, name: string): Promise<void> {
  buttonNamed(element, name).click();
  await settle();
}

afterEach(() => {
  clear();
});

describe('Accessibility', () => {
  it('has nothing that axe minds: empty, drawing, finished, unreadable', async () => {
    const { element } = await page();
    expect([element.state, await violations()]).toEqual(['empty', []]);
    await click(element, '[data-mode=area]');
    await enter(element, '105.33, 34.74');
    expect(await violations()).toEqual([]);
    element.results = lineOf([105.33, 34.74], [105.34, 34.75]);
    await settle();
    await push(element, '收起');
    await push(element, '展开');
    expect([element.state, await violations()]).toEqual(['ready', []]);
    element.results = { type: 'FeatureCollection', features: [{} as never] };
    await settle();
    expect([element.state, await violations()]).toEqual(['error', []]);
  });

  it('waits for the map when there is none', async () => {
    const element = await mount<OmMeasure>(html`<om-measure></om-measure>`);
    expect(element.state).toBe('loading');
  });
});

describe('The mouse', () => {
  it('draws a line point by point, and the last point again ends it', async () => {
    const stage = await page();
    const { element } = stage;
    const heard = listen('om-measure-change');
    await click(element, '[data-mode=distance]');
    await clickAt(stage, [105.34, 34.745]);
    await clickAt(stage, [105.35, 34.745]);
    expect(heard.events).toHaveLength(0);
    await clickAt(stage, [105.35, 34.745]);
    heard.stop();
    expect(heard.events).toHaveLength(1);
    const [feature] = heard.events[0]!.results.features;
    // A hundredth of a degree at 34.745°N: 6378137 * cos(34.745°) / sqrt(1 - e² sin²) * pi / 18000 = 915.73 m.
    expect(feature!.properties.lengthMeters).toBeGreaterThan(905);
    expect(feature!.properties.lengthMeters).toBeLessThan(926);
    expect(element.results).toEqual(heard.events[0]!.results);
  });
});

describe('Keys', () => {
  it('draw a line alone: the cross is moved, Enter sets, Enter at the same place ends', async () => {
    const { element, map } = await page();
    await click(element, '[data-mode=distance]');
    expect(element.shadowRoot!.activeElement?.className).toBe('keys');
    const far = Array<string>(5).fill('ArrowRight');
    await press(element, 'Enter', 'Enter', ...far, 'Shift+ArrowRight', 'Enter', 'Enter');
    const [feature] = element.results.features;
    const pixels = (feature!.geometry.coordinates as [number, number][]).map((at) =>
      map.handle!.toPixel(at)!,
    );
    // Five steps of twelve pixels and a fine one.
    expect(pixels[1]![0] - pixels[0]![0]).toBeCloseTo(61, 6);
    expect(textOf(element, '[part=results]')).toContain('距离');
    expect(element.shadowRoot!.querySelector('.keys')).toBeNull();
  });

  it('step back and forth, take the last point away, and cancel', async () => {
    const { element } = await page();
    const points = () => textOf(element, '.segments caption');
    await click(element, '[data-mode=area]');
    await press(element, 'Enter', 'Enter', 'ArrowRight', 'Enter', 'ArrowDown', 'Enter');
    expect(points()).toBe('各段 · 3 个点');
    await press(element, 'Control+z');
    expect(points()).toBe('各段 · 2 个点');
    await press(element, 'Control+y', 'Backspace', 'Control+z');
    expect(points()).toBe('各段 · 3 个点');
    await press(element, 'Escape');
    expect([element.state, element.results.features]).toEqual(['empty', []]);
  });

  it('move a point of a finished line', async () => {
    const { element } = await page();
    element.results = lineOf([105.33, 34.74], [105.34, 34.74]);
    await settle();
    await click(element, '[part=results] .name');
    await push(element, '编辑第 2 点');
    await press(element, 'ArrowUp', 'Enter');
    const [from, to] = element.results.features[0]!.geometry.coordinates as [number, number][];
    expect(from).toEqual([105.33, 34.74]);
    expect(to![0]).toBeCloseTo(105.34, 9);
    expect(to![1]).toBeGreaterThan(34.74);
  });
});

describe('Typed positions', () => {
  it('of every form are points; their azimuth and length are told', async () => {
    const { element } = await page();
    await click(element, '[data-mode=azimuth]');
    await enter(element, '北纬34.74，东经105.34');
    await enter(element, '105°20′24″E 34°45′24″N');
    const { azimuthDegrees } = element.results.features[0]!.properties;
    // Both ends have the same longitude: due north, to the last digit of the seconds that were typed.
    expect(Math.min(azimuthDegrees!, 360 - azimuthDegrees!)).toBeLessThan(1e-6);
    expect(textOf(element, '.value')).toBe('0.000°');
  });

  it('in metres are of the zone in the middle of the map', async () => {
    const { element } = await page();
    await click(element, '[data-mode=distance]');
    await enter(element, 'X 3845801.615 Y 531135.899');
    await enter(element, '105.34, 34.75');
    await push(element, '结束');
    const [first] = element.results.features[0]!.geometry.coordinates as [number, number][];
    expect(first![0]).toBeCloseTo(105.34, 7);
    expect(first![1]).toBeCloseTo(34.74, 7);
  });

  it('that cannot be read say why', async () => {
    const { element } = await page();
    await click(element, '[data-mode=distance]');
    await enter(element, '105°70′E 34°N');
    expect(textOf(element, '[role=alert]')).toBe('分、秒要小于 60。');
    expect(find<HTMLInputElement>(element, '[name=typed]').value).toBe('105°70′E 34°N');
  });
});

describe('Results', () => {
  it('are drawn from GeoJSON, without an event, and measured anew', async () => {
    const { element } = await page();
    const heard = listen('om-measure-change');
    element.results = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'field',
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [0, 0],
                [0.001, 0],
                [0.001, 0.001],
                [0, 0.001],
                [0, 0],
              ],
            ],
          },
          properties: { mode: 'area', lengthMeters: 1, areaSquareMeters: 1 },
        },
      ],
    };
    await settle();
    heard.stop();
    expect(heard.events).toHaveLength(0);
    // 111.319 m by 110.574 m are 12309 m²; 12309 / 666.667 = 18.46 亩 = 1.23 公顷.
    expect(textOf(element, '[part=results]')).toContain('18.46 亩');
    element.areaUnit = 'hectare';
    await settle();
    expect(textOf(element, '[part=results]')).toContain('1.23 公顷');
  });

  it('are drawn on and removed', async () => {
    const { element } = await page();
    element.results = lineOf([105.33, 34.74], [105.34, 34.74]);
    await settle();
    await click(element, '[part=results] .name');
    await push(element, '接着画');
    await enter(element, '105.35, 34.74');
    await push(element, '结束');
    expect(element.results.features[0]!.geometry.coordinates).toHaveLength(3);
    await push(element, '删除1. 距离');
    expect([element.state, element.results.features]).toEqual(['empty', []]);
    await push(element, '撤销');
    expect(element.results.features).toHaveLength(1);
  });

  it('whose edges cross say that their area means nothing', async () => {
    const { element } = await page();
    await click(element, '[data-mode=area]');
    for (const at of ['105.33,34.74', '105.34,34.74', '105.33,34.75', '105.34,34.75'])
      await enter(element, at);
    expect(textOf(element, '[part=figure] [role=alert]')).toBe('边线交叉，面积没有意义。');
  });
});

describe('A poverty map around it', () => {
  it('opens no region by a click that is a point of a drawing', async () => {
    const source = createFixtureSource(squareCounty());
    const provider = await mount<OmProvider>(
      html`<om-provider .source=${source} region="990101" indicator="povertyIncidence" period="2016"
        ><om-poverty-map><om-measure></om-measure></om-poverty-map
      ></om-provider>`,
    );
    const outer = provider.querySelector('om-poverty-map')!;
    outer.style.setProperty('width', '800px');
    outer.style.setProperty('height', '700px');
    await vi.waitFor(() => expect(outer.state).toBe('ready'), { timeout: 10_000 });
    await frames();
    const map = find<OmMap>(outer, 'om-map');
    const element = provider.querySelector('om-measure')!;
    const heard = listen('om-region-change');
    await click(element, '[data-mode=distance]');
    await clickAt({ provider, map, element }, [105.1, 34.1]);
    expect([heard.events.length, textOf(element, '.segments caption')]).toEqual([0, '各段 · 1 个点']);
    await press(element, 'Escape');
    await clickAt({ provider, map, element }, [105.1, 34.1]);
    heard.stop();
    expect(heard.events).toHaveLength(1);
  });
});

describe('The map', () => {
  it('stays where it is while the card grows with what is drawn', async () => {
    const { element, map } = await page();
    await click(element, '[data-mode=distance]');
    const before = map.handle!.viewState();
    for (const at of ['105.33,34.74', '105.34,34.74', '105.35,34.75']) await enter(element, at);
    await frames();
    expect(map.handle!.viewState()).toEqual(before);
  });

  it('is drawn on again when the element comes back', async () => {
    const { element, map } = await page();
    element.remove();
    await settle();
    map.append(element);
    await settle();
    await click(element, '[data-mode=distance]');
    await press(element, 'Enter', 'Enter', 'ArrowRight', 'Enter', 'Enter');
    expect(element.results.features).toHaveLength(1);
  });

  it('is left as it was when the element goes, with an update on its way', async () => {
    const { element, map } = await page();
    const { map: olMap } = map.handle!;
    const counts = () => [olMap.getLayers().getLength(), olMap.getInteractions().getLength()];
    const before = counts();
    element.coordinateForm = 'dms';
    element.remove();
    await settle();
    expect(counts()).toEqual([before[0]! - 3, before[1]! - 3]);
  });
});
