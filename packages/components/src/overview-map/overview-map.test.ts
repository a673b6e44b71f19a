// <om-overview-map>: the region's outline and the frame of the map; dragged, and moved by keys alone.
import type { DataSource } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, frames, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import type { OmMap } from '../map/map.js';
import { squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import '../map/register.js';
import '../provider/register.js';
import type { OmOverviewMap } from './overview-map.js';
import { boxOf, overviewPlane } from './overview-plane.js';
import './register.js';

// 方田县 is the square from 105, 34 to 105.4, 34.4; 东山镇 its north-eastern quarter.
async function page(source: DataSource | undefined = createFixtureSource(squareCounty()), region = '990101') {
  const provider = await mount<OmProvider>(
    html`<om-provider locale="zh-CN" region=${region} .source=${source}
      ><om-map .extent=${[105.1, 34.1, 105.3, 34.3] as const}><om-overview-map></om-overview-map></om-map
    ></om-provider>`,
  );
  const map = provider.querySelector<OmMap>('om-map')!;
  map.style.setProperty('width', '600px');
  map.style.setProperty('height', '600px');
  await vi.waitFor(() => expect(map.handle?.viewState()?.center[0]).toBeCloseTo(105.2, 0), 8000);
  await frames();
  map.keepView();
  map.handle!.show({ center: [105.2, 34.2], zoom: 11, rotation: 0 });
  await frames();
  await frames();
  return { provider, map, element: map.querySelector<OmOverviewMap>('om-overview-map')! };
}

const corners = (element: OmOverviewMap): number[][] =>
  find(element, '.frame')
    .getAttribute('points')!
    .split(' ')
    .map((corner) => corner.split(',').map(Number));

afterEach(() => {
  clear();
});

describe('The plane', () => {
  it('puts the middle of the box into the middle of the picture, and goes back', () => {
    const { toPicture, toLonLat } = overviewPlane([105, 34, 105.4, 34.4], 168, 132, 10);
    expect(toPicture([105.2, 34.2]).map((value) => Number(value.toFixed(6)))).toEqual([84, 66]);
    // 112 pixels for 0.4 degrees of latitude.
    expect(toPicture([105.2, 34.4])[1]).toBeCloseTo(10, 6);
    const [lon, lat] = toLonLat(...toPicture([105.31, 34.07]));
    expect([lon.toFixed(9), lat.toFixed(9)]).toEqual(['105.310000000', '34.070000000']);
  });

  it('has no box without outlines', () => {
    expect(boxOf([])).toBeNull();
  });
});

describe('Accessibility', () => {
  it('has nothing that axe minds: shown, folded, empty', async () => {
    const { element, provider } = await page();
    expect([element.state, await violations()]).toEqual(['ready', []]);
    element.folded = true;
    await settle();
    expect(await violations()).toEqual([]);
    element.folded = false;
    provider.region = undefined;
    await settle();
    expect([element.state, textOf(element, '.state'), await violations()]).toEqual([
      'empty',
      '请先选择区划。',
      [],
    ]);
  });

  it('says how much the map shows', async () => {
    const { element } = await page();
    expect(find(element, '.picture').getAttribute('aria-label')).toMatch(
      /^方田县的鹰眼：地图显示东西 \d+ 公里、南北 \d+ 公里$/,
    );
  });
});

describe('The frame', () => {
  it('stands around the middle of what the map shows', async () => {
    const { element } = await page();
    const xs = corners(element).map(([x]) => x!);
    const ys = corners(element).map(([, y]) => y!);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(84, 0);
    expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(66, 0);
  });

  it('is dragged, and the map goes with it', async () => {
    const { element, map } = await page();
    const picture = find(element, '.picture');
    vi.spyOn(picture, 'setPointerCapture').mockImplementation(() => undefined);
    const { left, top } = picture.getBoundingClientRect();
    const at = (type: string, x: number, y: number): void =>
      void picture.dispatchEvent(
        new PointerEvent(type, {
          ...{
            clientX: left + x,
            clientY: top + y,
            pointerId: 1,
            button: 0,
            bubbles: true,
            cancelable: true,
          },
        }),
      );
    at('pointerdown', 84, 66);
    at('pointermove', 84, 38);
    at('pointerup', 84, 38);
    // 28 pixels of 280 a degree are a tenth of a degree to the north.
    const [lon, lat] = map.handle!.viewState()!.center;
    expect([lon.toFixed(2), lat.toFixed(2)]).toEqual(['105.20', '34.30']);
  });

  it('is moved by the arrows', async () => {
    const { element, map } = await page();
    const [before] = map.handle!.viewState()!.center;
    find(element, '.picture').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true }),
    );
    await vi.waitFor(() => expect(map.handle!.viewState()!.center[0]).toBeGreaterThan(before), 8000);
  });
});

describe('States', () => {
  it('shows a town in its county', async () => {
    const { element } = await page(undefined, '990101100');
    expect(find(element, '.picture').getAttribute('aria-label')).toContain('方田县');
  });

  it('error: tried again by the button', async () => {
    const good = createFixtureSource(squareCounty());
    let fails = true;
    const boundary: typeof good.regions.boundary = (...args) =>
      fails ? Promise.reject(new TypeError('Failed to fetch')) : good.regions.boundary(...args);
    const { element } = await page({ ...good, regions: { ...good.regions, boundary } });
    expect(element.state).toBe('error');
    fails = false;
    find(element, '[part=retry]').click();
    await settle();
    expect(element.state).toBe('ready');
  });
});
