// What is picked one by one with an area that was drawn: in addition, taken out of it, and only within it.
import type { Position } from '@onemap/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import type { OmPlaceSelect } from '../place-select/place-select.js';
import { clickAt, pointAt } from '../sketching/sketch-page.fixtures.js';
import { found, offered, page, rows, tool } from './picked-page.fixtures.js';

afterEach(() => clear());

const household = (ordinal: number): string => `620523-toolbox00${ordinal}`;

type Stage = Awaited<ReturnType<typeof page>>;

async function press(element: OmPlaceSelect, selector: string): Promise<void> {
  find(element, selector).click();
  await settle();
}

async function drawBox({ stage, element }: Stage, from: Position, to: Position): Promise<void> {
  await press(element, '[data-tool=box]');
  await pointAt(stage, from, 'pointermove', 'pointerdown');
  await pointAt(stage, to, 'pointermove', 'pointerup');
  await settle();
}

/** Takes the tool up where it is not in hand yet. */
async function pick({ stage, element }: Stage, at: Position): Promise<void> {
  if (tool(element)!.getAttribute('aria-pressed') !== 'true') await press(element, '[data-tool=thing]');
  await clickAt(stage, at);
}

/** The text of an address brings the same rows. */
async function sharedRows({ toolbox }: Stage): Promise<string[]> {
  const text = toolbox.toUrlText();
  toolbox.place = null;
  await settle();
  toolbox.readUrlText(text);
  await settle();
  await toolbox.run();
  expect(toolbox.toUrlText()).toBe(text);
  return found(toolbox);
}

describe('A row of the page, picked where a box is selected', () => {
  it('joins it, and a shared link holds both', async () => {
    const here = await page(rows);
    const { toolbox, element } = here;
    await drawBox(here, [105.15, 34.7], [105.25, 34.8]);
    expect(toolbox.place!.words).toBe('框选的矩形');
    await press(element, '[data-how=add]');
    await pick(here, [105.3, 34.75]);
    await vi.waitFor(() => expect(toolbox.place?.ids).toEqual(['3']));
    await settle();
    expect(textOf(toolbox, '.sentence')).toBe('框选的矩形，加上点选的窖 3：其中的本页数据');
    expect(tool(element)!.getAttribute('aria-pressed')).toBe('true');
    expect(await violations()).toEqual([]);
    await toolbox.run();
    expect(found(toolbox)).toEqual(['1', '2', '3']);
    toolbox.filter = { op: '<>', args: [{ property: 'kind' }, '泉'] };
    await settle();
    expect(textOf(toolbox, '.sentence')).toBe('框选的矩形，加上点选的窖 3，其中kind不是「泉」的本页数据');
    expect(await sharedRows(here)).toEqual(['1', '3']);
  });

  it('is taken out of it, and comes back by another click', async () => {
    const here = await page(rows);
    const { toolbox, element } = here;
    await drawBox(here, [105.15, 34.7], [105.35, 34.8]);
    await press(element, '[data-how=subtract]');
    await pick(here, [105.3, 34.75]);
    await vi.waitFor(() => expect(toolbox.place?.without).toEqual(['3']));
    expect(toolbox.place!.words).toBe('框选的矩形，减去点选的窖 3');
    await toolbox.run();
    expect(found(toolbox)).toEqual(['1', '2']);
    expect(await sharedRows(here)).toEqual(['1', '2']);
    await settle();
    expect(textOf(element, '.selected')).toContain('框选的矩形');
  });

  it('is alone with those that lie within, when both are to overlap', async () => {
    const here = await page(rows);
    const { toolbox, element } = here;
    await drawBox(here, [105.15, 34.7], [105.25, 34.8]);
    await press(element, '[data-how=intersect]');
    await pick(here, [105.2, 34.75]);
    await vi.waitFor(() => expect(offered(element)).toEqual(['井 1', '泉 2']));
    await press(element, '[data-thing="2"]');
    expect(toolbox.place).toEqual({ geometry: null, words: '点选的泉 2', ids: ['2'] });
  });
});

describe('A step back', () => {
  const undo = '.steps button:nth-child(1)';
  const redo = '.steps button:nth-child(2)';

  it('lets go what was picked last, and a step forth picks it again', async () => {
    const here = await page(rows);
    const { toolbox, element } = here;
    await drawBox(here, [105.15, 34.7], [105.25, 34.8]);
    await press(element, '[data-how=add]');
    await pick(here, [105.3, 34.75]);
    await vi.waitFor(() => expect(toolbox.place?.ids).toEqual(['3']));
    await settle();
    await press(element, undo);
    expect([toolbox.place?.ids, toolbox.place?.words]).toEqual([undefined, '框选的矩形']);
    await press(element, redo);
    expect(toolbox.place?.ids).toEqual(['3']);
    await toolbox.run();
    expect(found(toolbox)).toEqual(['1', '2', '3']);
  });

  it('brings back the area that a pick of its own has let go, and the tool stays in hand', async () => {
    const here = await page(rows);
    const { toolbox, element } = here;
    await drawBox(here, [105.15, 34.7], [105.25, 34.8]);
    await press(element, '[data-how=new]');
    await pick(here, [105.3, 34.75]);
    await vi.waitFor(() => expect(toolbox.place?.ids).toEqual(['3']));
    await settle();
    expect(toolbox.place!.geometry).toBeNull();
    expect(tool(element)!.getAttribute('aria-pressed')).toBe('true');
    await press(element, undo);
    await settle();
    expect([toolbox.place?.ids, toolbox.place?.words]).toEqual([undefined, '框选的矩形']);
    await toolbox.run();
    expect(found(toolbox)).toEqual(['1', '2']);
  });

  it('takes back what a box did to the picks, and what clearing did', async () => {
    const here = await page(rows);
    const { toolbox, element } = here;
    await pick(here, [105.3, 34.75]);
    await vi.waitFor(() => expect(toolbox.place?.ids).toEqual(['3']));
    await settle();
    await press(element, '[data-how=intersect]');
    await drawBox(here, [105.15, 34.7], [105.25, 34.8]);
    await vi.waitFor(() => expect(toolbox.place).toBeNull());
    await settle();
    const steps = async (): Promise<void> => {
      for (let step = 0; step < 4 && !toolbox.place?.ids; step++) await press(element, undo);
    };
    await steps();
    expect(toolbox.place?.ids).toEqual(['3']);
    await press(element, '.steps button:last-child');
    expect(toolbox.place).toBeNull();
    await press(element, undo);
    expect(toolbox.place?.ids).toEqual(['3']);
  });
});

describe('What a link has picked', () => {
  it.each([
    ['rows of the page', '1', [105.3, 34.75], ['1', '3']],
    ['households', household(2), [105.19, 34.76], [household(2), household(4)]],
  ] as const)('is added to by a click, and comes back by a step: %s', async (what, first, at, both) => {
    const here = await page(what === 'households' ? undefined : rows);
    const { toolbox, element } = here;
    toolbox.place = { geometry: null, words: '链接里的', ids: [first] };
    const known = '.steps button:last-child:not([disabled])';
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector(known)).not.toBeNull());
    await pick(here, [at[0], at[1]]);
    await vi.waitFor(() => expect(toolbox.place?.ids).toEqual(both));
    await settle();
    await press(element, '.steps button:nth-child(1)');
    expect(toolbox.place?.ids).toEqual([first]);
  });
});

describe('A box that is drawn where rows are picked', () => {
  it.each([
    ['subtract', ['3'], ['3']],
    ['intersect', ['1', '2'], ['1', '2']],
    ['add', ['1', '2', '3'], ['1', '2', '3']],
  ] as const)('is held against them: %s', async (how, ids, wanted) => {
    const here = await page(rows);
    const { toolbox, element } = here;
    await pick(here, [105.2, 34.75]);
    await vi.waitFor(() => expect(offered(element)).toHaveLength(2));
    await press(element, '.all-things');
    await pick(here, [105.3, 34.75]);
    await vi.waitFor(() => expect(toolbox.place?.ids).toEqual(['1', '2', '3']));
    await settle();
    await press(element, `[data-how=${how}]`);
    await drawBox(here, [105.15, 34.7], [105.25, 34.8]);
    await vi.waitFor(() => expect(toolbox.place?.ids).toEqual(ids));
    await toolbox.run();
    expect(found(toolbox)).toEqual(wanted);
    await press(element, '.steps button:last-child');
    expect(toolbox.place).toBeNull();
  });
});

describe('A household, picked where a box is selected', () => {
  it('joins what the source finds in the box, or is taken out of it', async () => {
    const here = await page(undefined);
    const { toolbox, element } = here;
    // Households stand at 105.1 + 0.03 n, 34.7 + 0.02 n: the box holds the second and the third one.
    await drawBox(here, [105.12, 34.71], [105.17, 34.75]);
    await toolbox.run();
    expect(found(toolbox)).toEqual(['620523-toolbox002', '620523-toolbox003']);
    await press(element, '[data-how=add]');
    await pick(here, [105.19, 34.76]);
    await vi.waitFor(() => expect(toolbox.place?.ids).toEqual(['620523-toolbox004']));
    await press(element, '[data-how=subtract]');
    await pick(here, [105.13, 34.72]);
    await vi.waitFor(() => expect(toolbox.place?.without).toEqual(['620523-toolbox002']));
    await toolbox.run();
    expect(found(toolbox)).toEqual(['620523-toolbox003', '620523-toolbox004']);
    expect(await sharedRows(here)).toEqual(['620523-toolbox003', '620523-toolbox004']);
  });
});
