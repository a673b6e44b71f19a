// <om-layer-list>: every layer of the map by name; shown, faded and moved by mouse and by keys alone.
import { SymbolLayer } from '@onemap/core/map';
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
import type { OmMap } from '../map/map.js';
import type { OmProvider } from '../provider/provider.js';
import '../map/register.js';
import '../marks/register.js';
import '../provider/register.js';
import type { OmLayerList } from './layer-list.js';
import './register.js';

interface Stage {
  readonly provider: OmProvider;
  readonly map: OmMap;
  readonly element: OmLayerList;
}

async function page(): Promise<Stage> {
  const provider = await mount<OmProvider>(
    html`<om-provider locale="zh-CN"
      ><om-map><om-layer-list></om-layer-list><om-marks></om-marks></om-map
    ></om-provider>`,
  );
  const map = provider.querySelector('om-map')!;
  map.style.setProperty('width', '800px');
  map.style.setProperty('height', '600px');
  await vi.waitFor(() => expect(map.handle).toBeDefined(), 8000);
  map.handle!.map.addLayer(new SymbolLayer({ properties: { title: '水系' } }));
  await frames();
  await frames();
  return { provider, map, element: map.querySelector('om-layer-list')! };
}

const names = (element: OmLayerList): string[] =>
  [...element.shadowRoot!.querySelectorAll('.shown')].map((row) => row.textContent!.trim());

const layerIn = ({ map }: Stage, title: string) =>
  map
    .handle!.map.getLayers()
    .getArray()
    .find((layer) => layer.get('title') === title)!;

async function press(target: Element, key: string): Promise<void> {
  const init = { key, altKey: true, bubbles: true, composed: true, cancelable: true };
  target.dispatchEvent(new KeyboardEvent('keydown', init));
  await settle();
}

const row = (element: OmLayerList, id: string, part: string): HTMLInputElement =>
  find<HTMLInputElement>(element, `[data-layer="${id}"] ${part}`);

afterEach(() => {
  clear();
});

describe('Accessibility', () => {
  it('has nothing that axe minds: listed, and without a map', async () => {
    const { element } = await page();
    expect([element.state, await violations()]).toEqual(['ready', []]);
    const alone = await mount<OmLayerList>(html`<om-layer-list></om-layer-list>`);
    expect([alone.state, await violations()]).toEqual(['loading', []]);
  });
});

describe('The list', () => {
  it('names what lies on the map, the topmost first, in the reader’s language', async () => {
    const { element, provider } = await page();
    expect(names(element)).toEqual(['标注', '水系', '底图']);
    provider.locale = 'en';
    await settle();
    expect(names(element)).toEqual(['Marks', '水系', 'Basemap']);
  });

  it('follows layers that come and go', async () => {
    const stage = await page();
    stage.map.handle!.map.removeLayer(layerIn(stage, '水系'));
    await settle();
    expect(names(stage.element)).toEqual(['标注', '底图']);
  });
});

describe('The user', () => {
  it('hides and shows a layer', async () => {
    const stage = await page();
    const heard = listen('om-layers-change');
    row(stage.element, '水系', '.check').click();
    await settle();
    heard.stop();
    expect(layerIn(stage, '水系').getVisible()).toBe(false);
    expect(heard.events.map(({ layers }) => layers.hidden)).toEqual([['水系']]);
    expect(textOf(stage.element, '[role=status]')).toBe('已隐藏水系');
  });

  it('fades a layer, told in per cent', async () => {
    const stage = await page();
    const slider = row(stage.element, '水系', '.slider');
    slider.value = '35';
    slider.dispatchEvent(new Event('input'));
    await settle();
    expect([layerIn(stage, '水系').getOpacity(), slider.getAttribute('aria-valuetext')]).toEqual([
      0.35,
      '35%',
    ]);
  });

  it('moves a layer by Alt and an arrow, and keeps the focus on it', async () => {
    const { element } = await page();
    const check = row(element, '水系', '.check');
    check.focus();
    await press(check, 'ArrowUp');
    expect(names(element)).toEqual(['水系', '标注', '底图']);
    expect(element.shadowRoot!.activeElement).toBe(row(element, '水系', '.check'));
    expect(textOf(element, '[role=status]')).toBe('水系在第 1 层，共 3 层');
    await press(row(element, '水系', '.check'), 'ArrowDown');
    await press(row(element, '水系', '.check'), 'ArrowDown');
    expect(names(element)).toEqual(['标注', '水系', '底图']);
  });

  it('moves a layer by its buttons, which end at the ends', async () => {
    const { element } = await page();
    expect((row(element, 'om-marks', '.up') as unknown as HTMLButtonElement).disabled).toBe(true);
    expect((row(element, '水系', '.down') as unknown as HTMLButtonElement).disabled).toBe(true);
    row(element, 'om-marks', '.down').click();
    await settle();
    expect(names(element)).toEqual(['水系', '标注', '底图']);
  });

  it('drags a layer by its handle', async () => {
    const { element } = await page();
    const handle = row(element, 'om-marks', '.handle');
    const below = find(element, '[data-layer="水系"]').getBoundingClientRect();
    const at = (type: string, clientY: number) =>
      new PointerEvent(type, { clientY, pointerId: 1, button: 0, bubbles: true, cancelable: true });
    vi.spyOn(handle, 'setPointerCapture').mockImplementation(() => undefined);
    handle.dispatchEvent(at('pointerdown', 0));
    handle.dispatchEvent(at('pointermove', below.top + below.height / 2));
    handle.dispatchEvent(at('pointerup', below.top + below.height / 2));
    await settle();
    expect(names(element)).toEqual(['水系', '标注', '底图']);
  });

  it('goes back to the default', async () => {
    const { element } = await page();
    row(element, 'om-marks', '.down').click();
    await settle();
    find(element, '.tools button').click();
    await settle();
    expect([names(element), element.shadowRoot!.querySelector('.tools')]).toEqual([
      ['标注', '水系', '底图'],
      null,
    ]);
  });
});

describe('The page', () => {
  it('gives the choices, and hears nothing of its own', async () => {
    const stage = await page();
    const heard = listen('om-layers-change');
    stage.element.layers = { order: ['om-marks', '水系'], hidden: ['om-marks'], opacity: { 水系: 0.5 } };
    await settle();
    heard.stop();
    expect([names(stage.element), layerIn(stage, '水系').getOpacity(), heard.events]).toEqual([
      ['水系', '标注', '底图'],
      0.5,
      [],
    ]);
    expect(row(stage.element, 'om-marks', '.check').checked).toBe(false);
  });
});

describe('In a narrow map', () => {
  it('stands folded along the bottom, until it is unfolded', async () => {
    const { map, element } = await page();
    expect([element.slot, element.folded]).toEqual(['top-end', false]);
    map.style.setProperty('width', '400px');
    await vi.waitFor(() => expect([element.slot, element.folded]).toEqual(['bottom', true]), 8000);
    find(element, '.head button').click();
    await settle();
    expect(names(element)).toHaveLength(3);
  });
});
