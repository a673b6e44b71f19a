// <om-terrain-view>: heights of the data source, what is said while it is drawn, its legend, a permalink, a picture, a clock.
import type { ElevationSet } from '@onemap/contract';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { statusPalette } from '../figures/household-points.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, find, listen, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { squareCounty, villageCode, villageLeader } from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmTimeAxis } from '../time-axis/time-axis.js';
import { fakeScene, slope, terrainView, type FakeScene } from './terrain-view.fixtures.js';

let scene: FakeScene;

beforeEach(() => {
  scene = fakeScene();
});

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const set = (id: string, extent: ElevationSet['extent']): ElevationSet => ({
  ...{ id, extent, title: id, date: null, licence: '公开', access: 'public', resolutionM: 90, fillM: 0 },
  ...{ encoding: 'terrarium', range: [1000, 2000], tileSize: 256, minZoom: 5, maxZoom: 10, links: [] },
  ...{ source: `${id} 的高程`, synthetic: true, url: `https://a.example/${id}/{z}/{y}/{x}` },
});

/** The squares lie between 105 and 105.4, 34 and 34.4. */
const elsewhere = set('elsewhere', [112, 25, 113, 26]);
const here = set('here', [104, 33, 106, 35]);

describe('Heights', () => {
  it('are the first of the source that lies around the region, read through the source, the row before the column', async () => {
    const source = createFixtureSource({
      ...squareCounty(),
      elevation: [elsewhere, here],
      elevationTiles: { 'here/9/203/405': 'AQID' },
    });
    const element = await terrainView({ source });
    await vi.waitFor(() => expect(scene.options().elevation).toBeDefined());
    const elevation = scene.options().elevation!;
    if (elevation.type !== 'reader') throw new Error('no reader');
    expect(elevation).toMatchObject({ encoding: 'terrarium', minZoom: 5, maxZoom: 10, synthetic: true });
    const bytes = await elevation.read({ z: 9, x: 405, y: 203 }, new AbortController().signal);
    expect([...new Uint8Array(bytes)]).toEqual([1, 2, 3]);
    expect(textOf(element, '.credits')).toContain('高程：here 的高程');
    expect(textOf(element, '.ground')).toContain('示意地形');
  });

  it('are none where the page says so, where none lies there, and where the source cannot tell', async () => {
    const source = createFixtureSource({ ...squareCounty(), elevation: [here] });
    const flat = await terrainView({ source, elevation: null });
    expect(textOf(flat)).toContain('地面按平地显示');
    const away = createFixtureSource({ ...squareCounty(), elevation: [elsewhere] });
    expect(textOf(await terrainView({ source: away }))).toContain('地面按平地显示');
    vi.spyOn(source.elevation!, 'list').mockRejectedValue(new TypeError('offline'));
    const heard = listen('om-source-error');
    const element = await terrainView({ source });
    heard.stop();
    expect([element.state, heard.events.length]).toEqual(['ready', 0]);
    expect(textOf(element)).toContain('地面按平地显示');
  });
});

describe('While it is drawn', () => {
  it('says what is loaded, in a corner once the columns stand, and nothing when it is whole', async () => {
    scene.isSlow = true;
    const element = await terrainView({ elevation: slope });
    expect(textOf(element, '.notice')).toBe('正在铺地形…');
    expect(find(element, '.notice').classList.contains('is-small')).toBe(true);
    expect(await violations()).toEqual([]);
    scene.options().onIdle!();
    await settle();
    expect(element.shadowRoot!.querySelector('.notice')).toBeNull();
  });

  it('moves nothing for those who want less motion', async () => {
    const { loadingStyles } = await import('./loading.styles.js');
    expect(loadingStyles.cssText).toMatch(/prefers-reduced-motion: reduce[^}]*\.spinner[^}]*animation: none/);
  });
});

describe('The legend', () => {
  it('has the indicator, its unit, the year, the exaggeration and what is invented', async () => {
    const element = await terrainView({ elevation: slope });
    const legend = textOf(find(element, 'om-legend'));
    expect(legend).toContain('贫困发生率');
    expect(legend).toContain('%');
    expect(legend).toContain('最高的柱为 20.0%');
    const ground = textOf(element, '.ground');
    for (const words of ['2016 年', '示意数据', '示意地形', '高程夸张 1.5 倍'])
      expect(ground).toContain(words);
    (element.closest('om-provider') as OmProvider).period = '2015';
    await settle();
    expect(textOf(element, '.ground')).toContain('2015 年');
  });

  it('is reached by keys: its classes are buttons', async () => {
    const element = await terrainView();
    const first = find(find(element, 'om-legend'), '[part=class]');
    expect([first.tagName, first.tabIndex]).toEqual(['BUTTON', 0]);
  });

  it('explains the households of a village by the colours that they are drawn in', async () => {
    const source = createFixtureSource(squareCounty(villageLeader));
    const element = await terrainView({ source, region: villageCode });
    await vi.waitFor(() => find(element, '.point-legend'));
    const dots = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.point-legend .dot')];
    const colors = dots.map((dot) => dot.style.getPropertyValue('--_dot'));
    expect(colors).toEqual(statusPalette.slice(0, 4));
    const drawn = new Set(scene.content().points.map(({ color }) => color));
    expect([...drawn].every((color) => colors.includes(color))).toBe(true);
    expect(await violations()).toEqual([]);
  });
});

describe('A permalink', () => {
  const camera = '105.1,34.1,11,20,40';

  it('holds the camera once it was moved, and the exaggeration, and tells the page', async () => {
    const element = await terrainView({ elevation: slope });
    expect(element.viewPart).toBe('');
    const heard = vi.fn();
    element.addEventListener('om-view-part-change', heard);
    element.exaggeration = 3;
    await settle();
    expect([element.viewPart, heard.mock.calls.length]).toEqual([';3', 1]);
    element.viewPart = camera;
    scene.options().onMoved!();
    expect([scene.asked[scene.asked.length - 1], element.viewPart]).toEqual([
      'go 105.1 34.1 11',
      `${camera};3`,
    ]);
    expect(heard.mock.calls.length).toBe(2);
  });

  it('is kept until there is a picture, which begins there', async () => {
    const element = await terrainView();
    const parent = element.parentElement!;
    element.remove();
    element.viewPart = `${camera};2`;
    expect([element.exaggeration, element.viewPart]).toEqual([2, `${camera};2`]);
    parent.append(element);
    await settle();
    expect(scene.options().view).toEqual({ center: [105.1, 34.1], zoom: 11, bearing: 20, pitch: 40 });
  });

  it('leaves out what is no camera', async () => {
    const element = await terrainView();
    scene.asked.length = 0;
    element.viewPart = 'far,away;99';
    expect([scene.asked, element.exaggeration]).toEqual([[], 1.5]);
  });

  it('is a part of the provider text', async () => {
    const element = await terrainView({ elevation: slope });
    const provider = element.closest('om-provider') as OmProvider;
    provider.permalink = true;
    await settle();
    // What follows the view is loaded when it is wanted; what was changed before is how the page shows itself.
    const change = async (): Promise<void> => {
      element.exaggeration = element.exaggeration === 2.5 ? 2 : 2.5;
      await settle();
      expect(provider.view).toMatch(/&p\.om-terrain-view=;2(\.5)?$/);
    };
    await vi.waitFor(change, { timeout: 8000, interval: 700 });
  });
});

describe('The picture to take away', () => {
  it('has the view, and words around it', async () => {
    const element = await terrainView({ elevation: slope });
    const bitmap = await createImageBitmap(await element.picture());
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let [red, dark] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at]! > 240 && data[at + 1]! < 20) red++;
      if (data[at]! < 90 && data[at + 1]! < 90 && data[at + 2]! < 90) dark++;
    }
    // The fake picture is red: it fills its frame, and letters stand outside.
    expect(red / (bitmap.width * bitmap.height)).toBeGreaterThan(0.4);
    expect(dark).toBeGreaterThan(500);
  });

  it('is refused before there is one, and the button says so', async () => {
    const element = await terrainView({ elevation: slope });
    vi.spyOn(element, 'picture').mockRejectedValue(new DOMException('tainted', 'SecurityError'));
    find(element, '[part=download]').click();
    await settle();
    expect(textOf(element)).toContain('不允许保存为图片');
  });
});

describe('The clock', () => {
  it('stands below when it is asked for, with the own figures of the region', async () => {
    const element = await terrainView({ properties: { axis: true } });
    await settle();
    const axis = find<OmTimeAxis>(element, 'om-time-axis');
    expect(axis.moments.slice(-2)).toEqual(['2015', '2016']);
    // 100 of 2000 persons, and twice as many the year before.
    expect(axis.values['2016']).toBeCloseTo(5, 6);
    expect(axis.values['2015']).toBeCloseTo(10, 6);
    expect(await violations()).toEqual([]);
  });

  it('is not there otherwise', async () => {
    const element = await terrainView();
    expect(element.shadowRoot!.querySelector('om-time-axis')).toBeNull();
  });
});
