// What lies over and beside the map of <om-poverty-map>: the table, the cards, the locate panel, and low or narrow maps.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clear, find, frames, listen, settle, textOf } from '../internal/testing/fixture-page.js';
import type { OmMap } from '../map/map.js';
import { squareCounty, villageCode } from './square-county.fixtures.js';
import { focusKeys, loaded, povertyMap, summaryOf, titleOf } from './stage.fixtures.js';
import type { OmPovertyMap } from './poverty-map.js';

const mapOf = (element: OmPovertyMap) => find<OmMap>(element, 'om-map');
const openTable = async (element: OmPovertyMap) => {
  find(element, '.table-button').click();
  await settle();
};
const sizeTo = async (element: OmPovertyMap, width: string, height: string) => {
  element.style.setProperty('width', width);
  element.style.setProperty('height', height);
  await loaded(element);
  await settle();
};
const locate = async (element: OmPovertyMap, text: string) => {
  const map = mapOf(element);
  find(map, 'button[aria-label="定位"]').click();
  await settle();
  await userEvent.type(find(map, '.locate input'), `${text}{Enter}`);
  await vi.waitFor(() => expect(map.shadowRoot!.querySelector('.locate-places button')).not.toBeNull());
  find(map, '.locate-places button').click();
  await loaded(element);
};

afterEach(() => {
  clear();
});

describe('The table', () => {
  it('gives the focus back to its button when it is closed, by its own button or by Escape', async () => {
    const element = await povertyMap();
    await openTable(element);
    find(element, '.panel-head button').click();
    await settle();
    expect(element.shadowRoot!.activeElement).toBe(find(element, '.table-button'));
    await openTable(element);
    find(element, '.panel-head button').focus();
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(element.shadowRoot!.querySelector('om-region-table')).toBeNull();
    expect(element.shadowRoot!.activeElement).toBe(find(element, '.table-button'));
  });

  it('is not covered by the card of the region that the keys are on', async () => {
    await page.viewport(1280, 800);
    const element = await povertyMap();
    await focusKeys(element);
    await userEvent.keyboard('{End}');
    await openTable(element);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await frames();
    const card = find(element, '.card').getBoundingClientRect();
    const table = find(element, 'om-region-table').getBoundingClientRect();
    expect(card.width).toBeGreaterThan(0);
    expect(card.right).toBeLessThanOrEqual(table.left);
  });

  it('has the phone to itself', async () => {
    const element = await povertyMap();
    await sizeTo(element, '390px', '700px');
    await focusKeys(element);
    expect(element.shadowRoot!.querySelector('.card')).not.toBeNull();
    await openTable(element);
    expect(element.shadowRoot!.querySelector('.card')).toBeNull();
  });
});

describe('A found place', () => {
  it('is opened like one that was clicked on', async () => {
    const { events, stop } = listen('om-region-change');
    const element = await povertyMap();
    await locate(element, '东山');
    stop();
    expect(events.map(({ region }) => region)).toEqual(['990101100000']);
    expect(titleOf(element)).toContain('东山镇');
    expect(element.shadowRoot!.activeElement).toBe(find(element, '.keys'));
  });

  it('outside the pinned region is only looked at', async () => {
    const { events, stop } = listen('om-region-change');
    const element = await povertyMap();
    element.region = '990101101';
    await settle();
    await loaded(element);
    await locate(element, '东山');
    stop();
    expect(events).toEqual([]);
    expect(titleOf(element)).toContain('西山乡');
    expect(textOf(mapOf(element))).toContain('地图已定位到东山镇');
  });
});

describe('Without figures', () => {
  it('nothing of another region stays on the map', async () => {
    const source = createFixtureSource(squareCounty());
    const element = await povertyMap({ source });
    const map = mapOf(element);
    const middle = () => map.handle!.toPixel([105.3, 34.1])!;
    const layerOf = () => map.handle!.map.getLayers().item(1) as unknown as ThematicLike;
    await vi.waitFor(() => expect(layerOf().regionAt(middle())).toBe('990101102000'));
    vi.spyOn(source.statistics, 'data').mockRejectedValueOnce(Object.assign(new Error(), { status: 503 }));
    element.dispatchEvent(new (await import('../events/index.js')).OmRegionChangeEvent('990101101000'));
    await vi.waitFor(() => expect(element.state).toBe('error'));
    await frames();
    await vi.waitFor(() => expect(layerOf().regionAt(middle())).toBeNull());
  });
});

describe('A small map', () => {
  it('says on a phone where one is and what the whole is, and no more', async () => {
    const element = await povertyMap({ region: '990101101000' });
    await sizeTo(element, '390px', '700px');
    // 25 / 500 = 5 % after 60 / 500 = 12 %.
    expect(summaryOf(element)).toBe('全乡 5.0%，比上年降 7.0 个百分点。');
    expect(textOf(element, '.way-up')).toBe('方田县 西山乡');
  });

  it('folds its legend where it is low', async () => {
    const element = await povertyMap();
    await sizeTo(element, '900px', '400px');
    const legend = find(element, 'om-legend');
    expect(legend.shadowRoot!.querySelector('.bar')).not.toBeNull();
    await sizeTo(element, '900px', '600px');
    expect(legend.shadowRoot!.querySelector('.bar')).toBeNull();
  });

  it('keeps title and legend apart in large type with large controls', async () => {
    const element = await povertyMap({ region: villageCode });
    element.style.setProperty('--om-font-scale', '1.5');
    element.style.setProperty('--om-control-size', '60px');
    await sizeTo(element, '390px', '420px');
    const title = find(element, '.title-card').getBoundingClientRect();
    const last = find(mapOf(element), '.row-last').getBoundingClientRect();
    const frame = element.getBoundingClientRect();
    expect(title.bottom).toBeLessThanOrEqual(last.top);
    expect(last.bottom).toBeLessThanOrEqual(frame.bottom);
    expect(find(element, '.chooser').offsetHeight).toBeGreaterThanOrEqual(56);
  });
});

describe('A village', () => {
  it('says its value once', async () => {
    const element = await povertyMap({ region: villageCode });
    // 20 / 250 = 8 %.
    expect(textOf(element, '.title-card').match(/8\.0+%/g)).toHaveLength(1);
  });
});

/** The part of the thematic layer that answers what is drawn at a pixel. */
interface ThematicLike {
  regionAt(pixel: readonly [number, number]): string | null;
}
