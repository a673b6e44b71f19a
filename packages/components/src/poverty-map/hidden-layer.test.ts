// A thematic map that the reader has hidden: nothing of it is hit, explained or read out as if it were seen.
import { layerStackOf } from '@onemap/core/map';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, listen, settle, violations } from '../internal/testing/fixture-page.js';
import type { OmMap } from '../map/map.js';
import { focusKeys, povertyMap } from './stage.fixtures.js';
import type { OmPovertyMap } from './poverty-map.js';

afterEach(() => {
  clear();
});

const inside = (element: OmPovertyMap): OmMap => element.renderRoot.querySelector('om-map')!;
const card = (element: OmPovertyMap): Element | null => element.renderRoot.querySelector('.card');

async function point(element: OmPovertyMap, ...types: string[]): Promise<void> {
  const handle = inside(element).handle!;
  const viewport = handle.map.getViewport()!;
  const { left, top } = viewport.getBoundingClientRect();
  // The middle of 东山镇.
  const [x, y] = handle.toPixel([105.3, 34.3])!;
  const at = { clientX: left + x, clientY: top + y, pointerId: 1, button: 0, isPrimary: true, bubbles: true };
  for (const type of types)
    viewport
      .querySelector('.ol-layers, canvas')!
      .dispatchEvent(new PointerEvent(type, { ...at, composed: true, pointerType: 'mouse' }));
  await settle();
}

async function hide(element: OmPovertyMap, hidden: boolean): Promise<void> {
  layerStackOf(inside(element).handle!.map).setVisible('theme', !hidden);
  await settle();
}

describe('A hidden thematic map', () => {
  it('has no card and no legend, and opens no region by a click', async () => {
    const element = await povertyMap();
    await vi.waitFor(async () => {
      await point(element, 'pointermove');
      expect(card(element)).not.toBeNull();
    });
    await hide(element, true);
    expect(card(element)).toBeNull();
    expect(element.renderRoot.querySelector('om-legend')).toBeNull();
    const heard = listen('om-region-change');
    await point(element, 'pointermove', 'pointerdown', 'pointerup');
    expect([card(element), heard.events]).toEqual([null, []]);
    await hide(element, false);
    await point(element, 'pointermove', 'pointerdown', 'pointerup');
    expect(heard.events.map(({ region }) => region)).toEqual(['990101100000']);
    heard.stop();
  });

  it('says so to those who do not see it, and is there again when it is shown', async () => {
    const element = await povertyMap();
    await focusKeys(element);
    const label = (): string | null => find(element, '.keys').getAttribute('aria-label');
    expect(label()).not.toContain('已隐藏');
    await hide(element, true);
    expect(label()).toBe('方田县地图：方向键移动，回车进入，Esc 返回上级（图层已隐藏）');
    expect(await violations()).toEqual([]);
    await hide(element, false);
    expect([label()?.includes('已隐藏'), card(element) !== null]).toEqual([false, true]);
    expect(element.renderRoot.querySelector('om-legend')).not.toBeNull();
  });
});
