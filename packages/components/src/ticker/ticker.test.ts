// <om-ticker>: a list to read, a line that runs and stops, links that lead nowhere bad, and the wish for a region.
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
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
import '../provider/register.js';
import type { OmProvider } from '../provider/provider.js';
import { readableItems, safeAddress, type TickerItem } from './ticker-items.js';
import type { OmTicker } from './ticker.js';
import './register.js';

const items: readonly TickerItem[] = [
  { date: '2016-12-28', text: '礼辛镇完成危房改造验收 41 户', region: '620523107' },
  { date: '2016-12-27', text: '古坡镇劳务培训 86 人', href: '/activities/2' },
  { date: '', text: '新兴镇走访 132 户' },
];

/** `width` in CSS pixels. */
async function ticker(given: readonly TickerItem[] = items, width = 320): Promise<OmTicker> {
  const provider = await mount<OmProvider>(
    html`<om-provider><om-ticker .items=${given}></om-ticker></om-provider>`,
  );
  const element = provider.querySelector('om-ticker')!;
  element.style.setProperty('width', `${width}px`);
  await frames();
  await frames();
  return element;
}

const runs = (element: OmTicker): string => {
  const { animationName, animationPlayState } = getComputedStyle(find(element, '.track'));
  return animationName === 'none' ? 'none' : animationPlayState;
};

afterEach(() => clear());

describe('A ticker', () => {
  it('is a list with every item once to those who do not see it', async () => {
    const element = await ticker();
    const lists = [...element.shadowRoot!.querySelectorAll('ul:not([aria-hidden])')];
    expect(lists).toHaveLength(1);
    expect([...lists[0]!.children].map((item) => textOf(item))).toEqual([
      '2016-12-28 礼辛镇完成危房改造验收 41 户',
      '2016-12-27 古坡镇劳务培训 86 人',
      '新兴镇走访 132 户',
    ]);
  });

  it('runs only where it does not fit', async () => {
    expect(runs(await ticker())).toBe('running');
    const wide = await ticker(items, 1600);
    expect(runs(wide)).toBe('none');
    expect(wide.shadowRoot!.querySelector('.icon-button')).toBeNull();
  });

  it('stops on focus and runs on when the focus has gone', async () => {
    const element = await ticker();
    find(element, 'a').focus();
    expect(runs(element)).toBe('paused');
    find(element, 'a').blur();
    expect(runs(element)).toBe('running');
  });

  it('stops for good by its button, and can then be scrolled', async () => {
    const element = await ticker();
    find(element, '.icon-button').click();
    await settle();
    expect(runs(element)).toBe('none');
    expect(element.paused).toBe(true);
    expect(getComputedStyle(find(element, '.clip')).overflowX).toBe('auto');
    find(element, '.icon-button').click();
    await settle();
    expect(runs(element)).toBe('running');
  });

  it('selects the region of an item', async () => {
    const element = await ticker();
    const { events, stop } = listen('om-feature-select');
    find(element, '.region').click();
    stop();
    expect(events.map(({ kind, id }) => [kind, id])).toEqual([['region', '620523107000']]);
    expect((element.parentElement as OmProvider).viewState.values.selection).toBe('620523107000');
  });

  it('is empty without items and leaves out what is none', async () => {
    const element = await ticker([]);
    expect([element.state, textOf(element, '.base')]).toEqual(['empty', '暂无动态。']);
    expect(readableItems([null, 7, { text: ' ' }, { date: 'x' }, { text: 'a' }])).toEqual([{ text: 'a' }]);
    expect(readableItems('no list')).toEqual([]);
  });

  it('has nothing that axe minds, running and paused', async () => {
    const element = await ticker();
    expect(await violations()).toEqual([]);
    element.paused = true;
    await frames();
    expect(await violations()).toEqual([]);
  });
});

describe('An address', () => {
  it.each([
    ['/activities/2', '/activities/2'],
    ['https://county.example/a', 'https://county.example/a'],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,<b>', undefined],
    ['http://[', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j leads to %j', (href, address) => {
    expect(safeAddress(href, 'https://portal.example/dashboard/')).toBe(address);
  });
});
