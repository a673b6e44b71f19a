// <om-place-select>: places taken from regions and from files.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, frames, listen, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import { type as enter, type SketchPage } from '../sketching/sketch-page.fixtures.js';
import { page, click, push, boxOf, search } from './place-page.fixtures.js';
import type { OmPlaceSelect } from './place-select.js';

afterEach(() => {
  clear();
});

describe('Regions', () => {
  const county = async (): Promise<SketchPage<OmPlaceSelect>> => {
    const stage = await page();
    stage.provider.source = createFixtureSource(squareCounty());
    stage.provider.region = countyCode;
    stage.map.extent = [105, 34, 105.4, 34.4];
    await frames();
    await frames();
    return stage;
  };

  it('are taken by a click, one after the other, at the chosen level', async () => {
    const { element } = await county();
    await click(element, '[data-tool=click]');
    await enter(element, '105.1, 34.1');
    expect([element.place?.words, element.place?.region, boxOf(element.place!)]).toEqual([
      '西川乡',
      '990101103000',
      [105, 34, 105.2, 34.2],
    ]);
    await click(element, '[data-how=add]');
    await enter(element, '105.3, 34.1');
    expect([element.place?.words, element.place?.region]).toEqual(['西川乡，加上东川镇', undefined]);
    expect(boxOf(element.place!)).toEqual([105, 34, 105.4, 34.2]);
    await enter(element, '106, 36');
    expect(textOf(element, '.body [role=alert]')).toBe('这里没有可选的区划。');
    element.level = 'village';
    element.combination = 'new';
    await settle();
    await enter(element, '105.05, 34.35');
    expect(element.place?.words).toBe('上坪村');
  });

  it('are found by name and by code', async () => {
    const { element } = await county();
    await click(element, '[data-tool=region]');
    expect(await violations()).toEqual([]);
    await search(element, '坪村');
    expect(textOf(element, '[part=found]')).toContain('上坪村');
    await click(element, '[part=found] li:nth-child(2) button');
    expect([element.place?.words, element.place?.region]).toEqual(['下坪村', '990101101202']);
    await search(element, '990101100');
    await click(element, '[part=found] button');
    expect(element.place?.region).toBe('990101100000');
    await search(element, '没有的村');
    expect(textOf(element, '.body')).toContain('没有找到');
    await push(element, '当前区划');
    expect(element.place?.words).toBe('方田县');
  });

  it('whose outline cannot be had say so', async () => {
    const stage = await county();
    const source = createFixtureSource(squareCounty());
    stage.provider.source = {
      ...source,
      regions: { ...source.regions, boundary: () => Promise.reject(new Error('away')) },
    };
    await settle();
    const heard = listen('om-source-error');
    await click(stage.element, '[data-tool=region]');
    await push(stage.element, '当前区划');
    heard.stop();
    expect(heard.events).toHaveLength(1);
    expect(textOf(stage.element, '.body [role=alert]')).toBe('取边界失败，请重试。');
  });
});

describe('A file', () => {
  const choose = async (element: OmPlaceSelect, name: string, text: string): Promise<void> => {
    const input = find<HTMLInputElement>(element, '[name=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await settle();
    await vi.waitFor(() => expect(textOf(element, '.upload [role=status]')).not.toContain('正在读取'));
    await settle();
  };

  it('is taken as a place, or the reason is told', async () => {
    const { element } = await page();
    await click(element, '[data-tool=upload]');
    expect(await violations()).toEqual([]);
    await choose(element, '坏.geojson', '{"type":');
    expect(textOf(element, '.upload [role=alert]')).toBe('不是有效的 JSON，文件可能不完整。');
    const ring = [
      [105.32, 34.72],
      [105.34, 34.72],
      [105.34, 34.74],
      [105.32, 34.72],
    ];
    const geometries = [
      { type: 'Polygon', coordinates: [ring] },
      { type: 'Point', coordinates: [0, 0] },
    ];
    await choose(element, '范围.geojson', JSON.stringify({ type: 'GeometryCollection', geometries }));
    expect(element.place?.words).toBe('文件“范围.geojson”的范围');
    expect(boxOf(element.place!)).toEqual([105.32, 34.72, 105.34, 34.74]);
    expect(textOf(element, '.upload [role=status]')).toBe('有 1 个要素不是面，没有使用。');
    await choose(
      element,
      '<img src=x onerror=alert(1)>.json',
      JSON.stringify({ type: 'Polygon', coordinates: [ring], crs: { properties: { name: '<b>x</b>' } } }),
    );
    expect(textOf(element, '.upload [role=alert]')).toContain('不支持坐标系“<b>x</b>”');
  });
});
