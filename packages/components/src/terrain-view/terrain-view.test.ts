// <om-terrain-view>: the land with its columns, the same in words, by keys, and what stands there without WebGL.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { TerrainRefusedError, TerrainScene } from '@onemap/core/terrain';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, find, listen, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import {
  countyCode,
  squareCounty,
  villageCode,
  villageLeader,
} from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import { fakeScene, slope, terrainView, type FakeScene } from './terrain-view.fixtures.js';

let scene: FakeScene;

beforeEach(() => {
  scene = fakeScene();
});

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

/** A browser without WebGL 2. */
function withoutWebGl(): void {
  vi.spyOn(TerrainScene, 'open').mockRejectedValue(new TerrainRefusedError('no-webgl'));
}

async function press(target: Element, key: string, more: KeyboardEventInit = {}): Promise<void> {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
  await settle();
}

const rowNames = (element: Element): string[] =>
  [...find(element, 'om-region-table').shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    row.textContent!.replace(/\s+/g, ' ').trim(),
  );

describe('Accessibility', () => {
  it('has nothing that axe minds: with the picture, its table and a card', async () => {
    const element = await terrainView({ elevation: slope });
    expect([element.state, await violations()]).toEqual(['ready', []]);
    element.table = true;
    element.viewState.set({ selection: '990101101000' });
    await settle();
    expect([textOf(element, '.card strong'), await violations()]).toEqual(['西山乡', []]);
  });

  it('has nothing that axe minds without a picture', async () => {
    withoutWebGl();
    const element = await terrainView({ properties: { flatHref: '/' } });
    await vi.waitFor(() => find(element, '.refused'));
    expect(await violations()).toEqual([]);
  });

  it('says in words what the columns say', async () => {
    const element = await terrainView();
    // 100 of 2000 persons; 60 of 500 are 12 per cent, 13 of 500 are 2.6.
    expect(textOf(element, '[role=status]')).toContain('方田县各乡镇贫困发生率 · 2016 年 · %');
    expect(textOf(element, '[role=status]')).toContain('最高东山镇 12.0%，最低东川镇 2.6%');
  });
});

describe('Properties', () => {
  it('follow the clock of the provider; the scale of the columns is the same in every year', async () => {
    const element = await terrainView();
    // 100 of 500 persons in 2015 are the most of both years: 20 per cent.
    expect(textOf(find(element, 'om-legend'))).toContain('最高的柱为 20.0%');
    const before = textOf(find(element, 'om-legend'));
    (element.closest('om-provider') as OmProvider).period = '2015';
    await settle();
    expect(textOf(element, 'h2')).toContain('2015 年');
    expect(textOf(find(element, 'om-legend'))).toContain('最高的柱为 20.0%');
    expect(textOf(find(element, 'om-legend'))).not.toBe(before);
  });

  it('state the exaggeration, which the slider changes, and keep it between 1 and 5', async () => {
    const element = await terrainView({ elevation: slope });
    expect(textOf(element, '.exaggeration')).toBe('高程夸张 1.5 倍');
    const slider = find<HTMLInputElement>(element, '.exaggeration input');
    slider.value = '3';
    slider.dispatchEvent(new Event('input'));
    await settle();
    expect([element.exaggeration, slider.getAttribute('aria-valuetext')]).toEqual([3, '3 倍']);
    element.exaggeration = 99;
    await settle();
    expect(textOf(element, '.exaggeration')).toBe('高程夸张 5 倍');
  });

  it('say whose heights these are, that they are invented, and that there are none', async () => {
    const element = await terrainView({ elevation: slope });
    expect(textOf(element, '.credits')).toContain('示意地形');
    expect(textOf(element, '.credits')).toContain('高程：程序生成的坡');
    element.elevation = undefined;
    await settle();
    expect(textOf(element)).toContain('没有高程数据，地面按平地显示。');
  });

  it('speak English', async () => {
    const element = await terrainView({ locale: 'en', elevation: slope });
    expect(textOf(element, '.exaggeration')).toBe('Vertical exaggeration 1.5 times');
  });
});

describe('Keyboard', () => {
  it('moves the camera, and tells where it looks', async () => {
    const element = await terrainView({ elevation: slope });
    const keys = find(element, '.keys');
    scene.asked.length = 0;
    scene.middle = { kind: 'region', id: '990101101000' };
    await press(keys, 'ArrowRight', { shiftKey: true });
    await press(keys, 'ArrowUp');
    await press(keys, '+');
    await press(keys, 'n');
    await press(keys, 'Home');
    expect(scene.asked).toEqual([
      '{"turn":15}',
      '{"pan":[0,-80]}',
      '{"zoom":0.5}',
      'north',
      'fly 105 34 105.4 34.4',
    ]);
    expect(textOf(element)).toContain('画面中央 西山乡，海拔 1400 米，朝向 15 度，俯仰 45 度');
  });

  it('opens what is in the middle, and Escape closes its card', async () => {
    const element = await terrainView();
    const keys = find(element, '.keys');
    await press(keys, 'Enter');
    expect(textOf(element)).toContain('画面中央没有区划');
    scene.middle = { kind: 'region', id: '990101101000' };
    const heard = listen('om-feature-select');
    await press(keys, 'Enter');
    heard.stop();
    expect(heard.events.map(({ kind, id }) => [kind, id])).toEqual([['region', '990101101000']]);
    // 25 of 500 persons.
    expect([textOf(element, '.card strong'), textOf(element, '.card-value')]).toEqual(['西山乡', '5.00%']);
    await press(keys, 'Escape');
    expect(element.shadowRoot!.querySelector('.card')).toBeNull();
  });
});

describe('The picture', () => {
  it('gets a column for each town: shares of the most of all years, none for what is not public', async () => {
    const element = await terrainView();
    const shares = () =>
      Object.fromEntries(
        scene.content().columns.map(({ name, share }) => [name, share && +share.toFixed(4)]),
      );
    // 12, 5 and 2.6 per cent of 20.
    expect(shares()).toEqual({ 东山镇: 0.6, 西山乡: 0.25, 东川镇: 0.13, 西川乡: null });
    (element.closest('om-provider') as OmProvider).period = '2015';
    await settle();
    expect(shares()).toEqual({ 东山镇: 1, 西山乡: 0.6, 东川镇: 0.4, 西川乡: null });
  });

  it('has the colours of the legend, and a quiet one for classes that are not shown', async () => {
    const element = await terrainView();
    const colorOf = (name: string) => scene.content().columns.find((one) => one.name === name)!.color;
    const before = colorOf('东山镇');
    find(find(element, 'om-legend'), '[part=class]').click();
    await settle();
    // The highest class is first in the list, and no town is in it.
    expect(colorOf('东山镇')).toBe('#a7b1b8');
    expect(before).not.toBe('#a7b1b8');
  });

  it('answers a click like the map: the same event, the same card', async () => {
    const element = await terrainView();
    const heard = listen('om-feature-select');
    scene.options().onPick({ kind: 'region', id: '990101102000' });
    scene.options().onPick({ kind: 'household', id: '990101-aaaaaaaa01' });
    heard.stop();
    expect(heard.events.map(({ kind, id }) => [kind, id])).toEqual([
      ['region', '990101102000'],
      ['household', '990101-aaaaaaaa01'],
    ]);
    expect(element.viewState.values.selection).toBe('990101-aaaaaaaa01');
  });

  it('goes with the element, and comes again with it', async () => {
    const element = await terrainView();
    const parent = element.parentElement!;
    scene.asked.length = 0;
    element.remove();
    expect(scene.asked).toEqual(['dispose']);
    parent.append(element);
    await settle();
    expect(TerrainScene.open).toHaveBeenCalledTimes(2);
  });

  it('is opened anew when a failed load has taken its stage away', async () => {
    const element = await terrainView();
    const provider = element.closest('om-provider') as OmProvider;
    const failing = createFixtureSource(squareCounty());
    vi.spyOn(failing.statistics, 'data').mockRejectedValue(new TypeError('lost'));
    scene.asked.length = 0;
    provider.source = failing;
    await vi.waitFor(() => expect(element.state).toBe('error'));
    await settle();
    expect(scene.asked).toEqual(['dispose']);
    provider.source = createFixtureSource(squareCounty());
    await vi.waitFor(() => expect(TerrainScene.open).toHaveBeenCalledTimes(2));
  });

  it('says that it was lost, and goes on when it is restored', async () => {
    const element = await terrainView();
    scene.options().onContext('lost');
    await settle();
    expect(textOf(element, '.notice')).toBe('图形显示中断，正在恢复。');
    scene.options().onContext('restored');
    await settle();
    expect(element.shadowRoot!.querySelector('.notice')).toBeNull();
  });

  it('gives up after a while, offers the table, and can be opened again', async () => {
    const element = await terrainView();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    scene.options().onContext('lost');
    vi.advanceTimersByTime(8000);
    vi.useRealTimers();
    await settle();
    expect(textOf(element, '.refused')).toContain('没有恢复');
    expect(scene.asked[scene.asked.length - 1]).toBe('dispose');
    find(element, '[part=again]').click();
    await settle();
    expect([
      element.shadowRoot!.querySelector('.refused'),
      vi.mocked(TerrainScene.open).mock.calls.length,
    ]).toEqual([null, 2]);
  });
});

describe('Places', () => {
  it('are the whole, a town, and its villages', async () => {
    const element = await terrainView();
    await vi.waitFor(() => find(element, 'select[data-place=town]'));
    const options = (level: string): string[] =>
      [...element.shadowRoot!.querySelectorAll(`select[data-place=${level}] option`)].map(
        (option) => option.textContent!,
      );
    expect(options('town')).toEqual(['选乡镇', '东山镇', '西山乡', '东川镇', '西川乡']);
    const towns = find<HTMLSelectElement>(element, 'select[data-place=town]');
    towns.value = '990101101000';
    towns.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(options('village')).toEqual(['选村', '上坪村', '下坪村']));
    expect(textOf(element)).toContain('已到 西山乡');
  });
});

describe('The table', () => {
  it('is the equal of the columns, and chooses a region like they do', async () => {
    const element = await terrainView({ properties: { table: true } });
    expect(rowNames(element)[0]).toContain('东山镇');
    expect(rowNames(element)).toHaveLength(4);
    const heard = listen('om-feature-select');
    find(find(element, 'om-region-table'), 'tbody button').click();
    heard.stop();
    expect(heard.events.map(({ kind }) => kind)).toEqual(['region']);
  });
});

describe('Households', () => {
  it('are points only where the viewer may see them', async () => {
    const { terrainPoints } = await import('./terrain-points.js');
    expect(terrainPoints(undefined, 2016)).toEqual([]);
    const source = createFixtureSource(squareCounty(villageLeader));
    const tiles = vi.spyOn(source.householdTiles, 'get');
    await terrainView({ source, region: villageCode });
    await vi.waitFor(() => expect(tiles).toHaveBeenCalled());
    const others = createFixtureSource(squareCounty());
    const refused = vi.spyOn(others.householdTiles, 'get');
    await terrainView({ source: others, region: villageCode });
    expect(refused).not.toHaveBeenCalled();
  });
});

describe('Without WebGL', () => {
  it('the flat map is offered, the table is open, and the page is told', async () => {
    withoutWebGl();
    const heard = listen('om-terrain-refuse');
    const element = await terrainView({ flat: true, properties: { flatHref: '/map/' } });
    await vi.waitFor(() => find(element, '.refused'));
    heard.stop();
    expect(heard.events.map(({ reason }) => reason)).toEqual(['no-webgl']);
    expect(textOf(element, '.refused')).toContain('缺少 WebGL 2');
    expect(find<HTMLAnchorElement>(element, '.refused a').getAttribute('href')).toBe('/map/');
    expect(find<HTMLSlotElement>(element, 'slot[name=flat]').assignedElements()).toHaveLength(1);
    expect(rowNames(element)).toHaveLength(4);
  });
});

describe('States', () => {
  it('empty: without a region, and with nothing counted', async () => {
    const element = await terrainView({ region: '' });
    expect([element.state, textOf(element, '.state')]).toEqual([
      'empty',
      '尚未指定地区。请设置要显示的区划。',
    ]);
    const provider = element.closest('om-provider') as OmProvider;
    provider.source = createFixtureSource({ ...squareCounty(), datasets: [] });
    provider.region = countyCode;
    await settle();
    expect(element.state).not.toBe('ready');
  });

  it('error: told, and tried again by the button', async () => {
    const source = createFixtureSource(squareCounty());
    vi.spyOn(source.statistics, 'data').mockRejectedValueOnce(new TypeError('lost'));
    const heard = listen('om-source-error');
    const element = await terrainView({ source });
    heard.stop();
    expect([element.state, heard.events.length]).toEqual(['error', 1]);
    find(element, '[part=retry]').click();
    await vi.waitFor(() => expect(element.state).toBe('ready'));
  });
});
