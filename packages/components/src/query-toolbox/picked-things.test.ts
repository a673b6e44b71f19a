// Households and rows of the page picked on the map: by mouse, by finger and by keys, one or several at a place, or none.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, listen, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import type { OmPlaceSelect } from '../place-select/place-select.js';
import { clickAt, pointAt, press } from '../sketching/sketch-page.fixtures.js';
import { besides, found, offered, page, problem, rows, tool } from './picked-page.fixtures.js';
import { visitor } from './small-county.fixtures.js';

afterEach(() => clear());

describe('A row of the page', () => {
  it('is picked within 12 pixels of a click, and let go by another one; farther away there is none', async () => {
    const { stage, map, toolbox, element } = await page(rows);
    tool(element)!.click();
    await settle();
    await clickAt(stage, besides(map, [105.3, 34.75], 15));
    await vi.waitFor(() => expect(problem(element)).toBe('这里没有点。请靠近一点，或放大地图再点。'));
    expect(toolbox.place).toBeNull();
    const heard = listen('om-query-change');
    await clickAt(stage, besides(map, [105.3, 34.75], 10));
    await vi.waitFor(() => expect(toolbox.place?.ids).toEqual(['3']));
    heard.stop();
    expect([heard.events.length, problem(element), toolbox.place!.words]).toEqual([1, '', '点选的窖 3']);
    expect(await violations()).toEqual([]);
    await toolbox.run();
    expect(found(toolbox)).toEqual(['3']);
    await clickAt(stage, [105.3, 34.75]);
    await vi.waitFor(() => expect(toolbox.place).toBeNull());
  });

  it('is offered with the others that lie at its place', async () => {
    const { stage, toolbox, element } = await page(rows);
    tool(element)!.click();
    await settle();
    await clickAt(stage, [105.2, 34.75]);
    await vi.waitFor(() => expect(offered(element)).toEqual(['井 1', '泉 2']));
    expect([toolbox.place, await violations()]).toEqual([null, []]);
    element.shadowRoot!.querySelector<HTMLElement>('[data-thing="2"]')!.click();
    await settle();
    expect(toolbox.place).toEqual({ geometry: null, words: '点选的泉 2', ids: ['2'] });
    element.shadowRoot!.querySelector<HTMLElement>('.all-things')!.click();
    await settle();
    expect([toolbox.place!.ids, toolbox.place!.words]).toEqual([['2', '1'], '点选的 2 个']);
    toolbox.filter = { op: '=', args: [{ property: 'kind' }, '井'] };
    await toolbox.run();
    expect(found(toolbox)).toEqual(['1']);
    expect(textOf(toolbox, '.sentence')).toBe('点选的 2 个中，kind是「井」的本页数据');
  });

  it('is picked by keys alone', async () => {
    const { map, toolbox, element } = await page(rows);
    tool(element)!.click();
    await settle();
    const at = besides(map, [105.3, 34.75], -20);
    map.handle!.centerOn(at);
    await vi.waitFor(() => expect(map.handle!.viewState()!.center[0]).toBeCloseTo(at[0], 4), 8000);
    // The cross begins in the middle; an arrow moves it by 12 pixels.
    await press(element, 'Enter', 'ArrowRight', 'Enter');
    await vi.waitFor(() => expect(toolbox.place?.ids).toEqual(['3']));
  });
});

describe('A box over rows of the page', () => {
  const inside = (element: OmPlaceSelect): string => textOf(element, '.inside');

  it('counts at each step of its drag what it holds, as the query does then', async () => {
    const { stage, toolbox, element } = await page(rows);
    element.shadowRoot!.querySelector<HTMLElement>('[data-tool=box]')!.click();
    await settle();
    expect(element.shadowRoot!.querySelector('.inside')).toBeNull();
    await pointAt(stage, [105.15, 34.7], 'pointermove', 'pointerdown');
    await pointAt(stage, [105.19, 34.8], 'pointermove');
    await vi.waitFor(() => expect(inside(element)).toBe('画到这里，里面有 0 条数据'));
    await pointAt(stage, [105.25, 34.8], 'pointermove');
    await vi.waitFor(() => expect(inside(element)).toBe('画到这里，里面有 2 条数据'));
    expect(await violations()).toEqual([]);
    await pointAt(stage, [105.35, 34.8], 'pointermove');
    await vi.waitFor(() => expect(inside(element)).toBe('画到这里，里面有 3 条数据'));
    await pointAt(stage, [105.25, 34.8], 'pointermove', 'pointerup');
    await vi.waitFor(() => expect(toolbox.place?.words).toBe('框选的矩形'));
    expect(element.shadowRoot!.querySelector('.inside')).toBeNull();
    await toolbox.run();
    expect(found(toolbox)).toEqual(['1', '2']);
  });

  it('tells the count to those who move a cross by keys', async () => {
    const { map, element } = await page(rows);
    element.shadowRoot!.querySelector<HTMLElement>('[data-tool=box]')!.click();
    await settle();
    const at = besides(map, [105.3, 34.75], -18);
    map.handle!.centerOn([at[0], at[1] - 0.001]);
    await vi.waitFor(() => expect(map.handle!.viewState()!.center[0]).toBeCloseTo(at[0], 4), 8000);
    // An arrow moves the cross by 12 pixels.
    await press(element, 'Enter', 'Enter', 'ArrowUp', 'ArrowRight');
    expect(textOf(element, '[role=status]')).toBe('1 个点 · 画到这里，里面有 0 条数据');
    await press(element, 'ArrowRight');
    expect(textOf(element, '[role=status]')).toBe('1 个点 · 画到这里，里面有 1 条数据');
  });
});

describe('A household', () => {
  it('is picked where the viewer is told where it lives, and opened', async () => {
    const { stage, toolbox, element } = await page(undefined);
    const heard = listen('om-feature-select');
    tool(element)!.click();
    await settle();
    // The third household of the county.
    await clickAt(stage, [105.16, 34.74]);
    await vi.waitFor(() => expect(toolbox.place?.ids).toEqual(['620523-toolbox003']));
    heard.stop();
    expect(heard.events.map(({ kind, id }) => [kind, id])).toEqual([['household', '620523-toolbox003']]);
    await toolbox.run();
    expect(found(toolbox)).toEqual(['620523-toolbox003']);
    toolbox.readUrlText(toolbox.toUrlText());
    await toolbox.run();
    expect(found(toolbox)).toEqual(['620523-toolbox003']);
  });

  it('is not on offer for a visitor', async () => {
    const { element } = await page(undefined, createFixtureSource(visitor));
    expect(tool(element)).toBeNull();
  });
});
