// What a link has picked while it is still being looked up: picks, steps and areas of the user join it, and nothing is lost.
import type { Position } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, listen, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { clickAt, pointAt } from '../sketching/sketch-page.fixtures.js';
import { found, page, tool } from './picked-page.fixtures.js';
import { fixtures } from './small-county.fixtures.js';

afterEach(() => clear());

const household = (ordinal: number): string => `620523-toolbox00${ordinal}`;
/** Households stand at 105.1 + 0.03 n, 34.7 + 0.02 n. */
const at = (ordinal: number): Position => [105.07 + 0.03 * ordinal, 34.68 + 0.02 * ordinal];

/** A source whose look-ups by id wait until they are let go, one after the other, or fail. */
function waiting() {
  const source = createFixtureSource(fixtures);
  const query = source.households.query!;
  const turns: { go: () => void; fail: () => void }[] = [];
  const slow: typeof query = (search, options) => {
    const pages = query(search, options);
    if ((search.filter as { op?: string } | undefined)?.op !== 'in') return pages;
    const turn = new Promise<void>((resolve, reject) => {
      turns.push({ go: resolve, fail: () => reject(new Error('the backend is away')) });
    });
    return {
      ...pages,
      byPage: async function* (settings) {
        await turn;
        yield* pages.byPage(settings);
      },
    } as typeof pages;
  };
  return { turns, source: { ...source, households: { ...source.households, query: slow } } as DataSource };
}

async function opened(text: string) {
  const { turns, source } = waiting();
  const here = await page(undefined, source as ReturnType<typeof createFixtureSource>);
  here.toolbox.readUrlText(`collection=households&${text}`);
  await vi.waitFor(() => expect(turns).toHaveLength(1));
  await settle();
  return { ...here, turn: turns[0]!, turns };
}
type Stage = Awaited<ReturnType<typeof opened>>;

async function press({ element }: Stage, selector: string): Promise<void> {
  find(element, selector).click();
  await settle();
}
async function pick(here: Stage, position: Position): Promise<void> {
  if (tool(here.element)!.getAttribute('aria-pressed') !== 'true') await press(here, '[data-tool=thing]');
  await clickAt(here.stage, position);
}
const undo = '.steps button:nth-child(1)';
const redo = '.steps button:nth-child(2)';
const ids = ({ toolbox }: Stage): readonly string[] | undefined => toolbox.place?.ids;
const failure = ({ toolbox }: Stage): string => textOf(toolbox, '[role=alert] span');

describe('What is picked before the picks of a link are known', () => {
  it('is added to them, and let go step by step down to them', async () => {
    const here = await opened(`ids=${household(2)}&place=王家`);
    await pick(here, at(4));
    await vi.waitFor(() => expect(ids(here)).toEqual([household(2), household(4)]));
    await settle();
    expect(here.toolbox.place!.words).toBe('点选的 2 个');
    await press(here, undo);
    expect(here.toolbox.place).toEqual({ geometry: null, words: '王家', ids: [household(2)] });
    await press(here, redo);
    expect(ids(here)).toEqual([household(2), household(4)]);
    here.turn.go();
    await settle();
    expect([ids(here), here.toolbox.place!.words, here.turns.length]).toEqual([
      ...[[household(2), household(4)], '点选的 2 个', 1],
    ]);
    // What the link has picked is known by now: a click on it lets it go.
    await pick(here, at(2));
    await vi.waitFor(() => expect(ids(here)).toEqual([household(4)]));
    await settle();
    await press(here, undo);
    await press(here, undo);
    expect(here.toolbox.place).toEqual({ geometry: null, words: '王家', ids: [household(2)] });
    // Known from a step before it was.
    await pick(here, at(2));
    await vi.waitFor(() => expect(here.toolbox.place).toBeNull());
    expect(await violations()).toEqual([]);
  });

  it('stays picked where the link has picked it already', async () => {
    const here = await opened(`ids=${household(2)}`);
    await pick(here, at(2));
    await vi.waitFor(() => expect(textOf(here.element, '[role=status]')).toContain('已选中'));
    expect(ids(here)).toEqual([household(2)]);
    here.turn.go();
    await settle();
    expect(ids(here)).toEqual([household(2)]);
    await pick(here, at(2));
    await vi.waitFor(() => expect(here.toolbox.place).toBeNull());
  });

  it('joins an area with what is picked beside it and taken out of it', async () => {
    const area = 'S_INTERSECTS(geometry,POLYGON((105.12 34.71,105.2 34.71,105.2 34.77,105.12 34.71)))';
    const given = new URLSearchParams({ area, ids: household(1), without: household(3), place: '一块' });
    const here = await opened(String(given));
    await settle();
    await press(here, '[data-how=add]');
    await pick(here, at(6));
    await vi.waitFor(() => expect(ids(here)).toEqual([household(1), household(6)]));
    await settle();
    await press(here, '[data-how=subtract]');
    await pick(here, at(4));
    const both = [household(3), household(4)];
    await vi.waitFor(() => expect(here.toolbox.place?.without).toEqual(both));
    here.turn.go();
    await settle();
    expect([ids(here), here.toolbox.place?.without]).toEqual([[household(1), household(6)], both]);
    await press(here, undo);
    expect([ids(here), here.toolbox.place?.without]).toEqual([[household(1), household(6)], [household(3)]]);
  });

  it('is what is left where all was cleared, and the link comes back by steps', async () => {
    const here = await opened(`ids=${household(2)}`);
    await press(here, '.steps button:last-child');
    expect(here.toolbox.place).toBeNull();
    await pick(here, at(4));
    await vi.waitFor(() => expect(ids(here)).toEqual([household(4)]));
    here.turn.go();
    await settle();
    expect(ids(here)).toEqual([household(4)]);
    for (let step = 0; step < 5 && ids(here)?.[0] !== household(2); step++) await press(here, undo);
    expect(ids(here)).toEqual([household(2)]);
  });

  it.each([
    ['subtract', [household(2), household(9)]],
    ['intersect', [household(5), household(9)]],
  ] as const)('may be an area: they are held against it as soon as they are known: %s', async (how, left) => {
    // Nobody is told where the ninth one is: no area lets it go.
    const all = [household(2), household(5), household(9)];
    const here = await opened(`ids=${all.join(',')}`);
    await press(here, `[data-how=${how}]`);
    await press(here, '[data-tool=box]');
    await pointAt(here.stage, [105.2, 34.75], 'pointermove', 'pointerdown');
    await pointAt(here.stage, [105.24, 34.8], 'pointermove', 'pointerup');
    await settle();
    expect(ids(here)).toEqual(all);
    here.turn.go();
    await vi.waitFor(() => expect(ids(here)).toEqual(left));
    await settle();
    expect(ids(here)).toEqual(left);
    const wanted = (): boolean => String(ids(here)) === String(all);
    for (let step = 0; step < 4 && !wanted(); step++) await press(here, undo);
    expect(ids(here)).toEqual(all);
  });
});

describe('A look-up that fails', () => {
  it('says so, keeps all that is picked, and can be tried again', async () => {
    const here = await opened(`ids=${household(2)}`);
    await pick(here, at(4));
    await vi.waitFor(() => expect(ids(here)).toEqual([household(2), household(4)]));
    expect(failure(here)).toBe('');
    const heard = listen('om-source-error');
    here.turn.fail();
    await vi.waitFor(() => expect(failure(here)).toContain('没有查到位置'));
    heard.stop();
    expect([heard.events.length, ids(here)]).toEqual([1, [household(2), household(4)]]);
    expect(await violations()).toEqual([]);
    find(here.toolbox, '[role=alert] button').click();
    await vi.waitFor(() => expect(here.turns).toHaveLength(2));
    here.turns[1]!.go();
    await settle();
    expect([failure(here), ids(here)]).toEqual(['', [household(2), household(4)]]);
    await pick(here, at(2));
    await vi.waitFor(() => expect(ids(here)).toEqual([household(4)]));
    const running = here.toolbox.run();
    await vi.waitFor(() => expect(here.turns).toHaveLength(3));
    here.turns[2]!.go();
    await vi.waitFor(() => {
      for (const { go } of here.turns) go();
      expect(here.toolbox.session.phase).toBe('done');
    });
    await running;
    expect(found(here.toolbox)).toEqual([household(4)]);
  });

  it('is not told any more once its picks are gone', async () => {
    const here = await opened(`ids=${household(2)}`);
    here.turn.fail();
    await vi.waitFor(() => expect(failure(here)).toContain('没有查到位置'));
    await press(here, '.steps button:last-child');
    expect([failure(here), here.toolbox.place]).toEqual(['', null]);
  });
});
