// <om-dashboard>: parts by name, one view for all, tabs, rotation as wishes, hostile layouts, the wall within its height.
import { createFixtureSource } from '@onemap/core/fixture-source';
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
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import '../provider/register.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmDashboard } from './dashboard.js';
import type { DashboardLayout, DashboardPart } from './layout.js';
import './register.js';

const cards: DashboardPart = {
  area: 'cards',
  part: 'cards',
  indicators: ['povertyIncidence', 'poorPersons'],
};
const county: DashboardLayout = {
  version: 1,
  title: '方田县一屏',
  pages: [
    {
      title: '县',
      areas: ['cards cards', 'map rank', 'map trend', 'ticker ticker'],
      columns: [2, 1],
      rows: ['auto', 3, 2, 'auto'],
      parts: [
        cards,
        { area: 'map', part: 'map', timeline: true },
        { area: 'rank', part: 'ranking' },
        { area: 'trend', part: 'chart', type: 'line' },
        { area: 'ticker', part: 'ticker', items: [{ date: '12-28', text: '走访', region: '990101101' }] },
      ],
    },
    {
      title: '说明',
      areas: ['figures', 'table', 'text'],
      parts: [
        {
          area: 'figures',
          part: 'figures',
          items: [{ title: '户', value: '130', unit: '户', base: '占 162 户' }],
        },
        {
          ...{ area: 'table', part: 'table', title: '批次' },
          columns: [
            { key: 'name', title: '批次' },
            { key: 'share', title: '占比', unit: '%', decimals: 2 },
          ],
          rows: [
            { name: '发展生产', share: 94.78 },
            { name: '合计', share: null },
          ],
        },
        { area: 'text', part: 'text', paragraphs: ['<b>不是标记</b>'] },
      ],
    },
  ],
};

/** The first to name an element waits for its module. */
const patience = { timeout: 10_000 };

interface Stage {
  readonly layout?: unknown;
  readonly wall?: boolean;
  /** CSS pixels. */
  readonly size?: readonly [width: number, height: number];
  readonly now?: () => Date;
}

async function dashboard({
  layout = county,
  wall = false,
  size = [1280, 800],
  now = () => new Date(2016, 11, 30, 9, 5),
}: Stage = {}): Promise<OmDashboard> {
  const provider = await mount<OmProvider>(
    html`<om-provider .source=${createFixtureSource(squareCounty())} region=${countyCode} period="2016">
      <om-dashboard .layout=${layout as DashboardLayout} .now=${now} ?wall=${wall}></om-dashboard>
    </om-provider>`,
  );
  const element = provider.querySelector('om-dashboard')!;
  element.style.setProperty('width', `${size[0]}px`);
  element.style.setProperty('height', `${size[1]}px`);
  await vi.waitFor(() => expect(element.state).not.toBe('loading'), patience);
  await frames();
  return element;
}

async function ready(element: OmDashboard, tag: string): Promise<HTMLElement & { state: string }> {
  const inside = find<HTMLElement & { state: string }>(element, tag);
  await vi.waitFor(() => expect(inside.state).toBe('ready'), patience);
  await frames();
  return inside;
}

const provider = (element: OmDashboard) => element.parentElement as OmProvider;
const tabs = (element: OmDashboard) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]')];

afterEach(() => {
  clear();
  vi.useRealTimers();
});

describe('A dashboard', () => {
  it('makes the elements that its layout names, each in its area', async () => {
    const element = await dashboard();
    const made = [...element.shadowRoot!.querySelectorAll('.cell > *')].map(({ localName }) => localName);
    expect(made).toEqual(['om-indicator-cards', 'om-poverty-map', 'om-ranking', 'om-chart', 'om-ticker']);
    expect(find(element, 'om-poverty-map').firstElementChild!.localName).toBe('om-timeline-layer');
    const box = (selector: string) => find(element, selector).getBoundingClientRect();
    expect(box('.cell-map').width).toBeGreaterThan(1.9 * box('.cell-ranking').width);
    expect(box('.cell-ranking').left).toBeGreaterThan(box('.cell-map').right);
    expect(box('.cell-cards').bottom).toBeLessThan(box('.cell-map').top);
  });

  it('reads the JSON inside of it', async () => {
    const element = await dashboard({ layout: null });
    expect([element.state, textOf(element, '.state')]).toEqual([
      'empty',
      '这一屏还没有布局。请给出 layout，或在标签里放一段 JSON。',
    ]);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(county);
    element.append(script);
    await vi.waitFor(() => expect(element.state).toBe('ready'));
    expect(textOf(element, 'h2')).toBe('方田县一屏');
  });

  it('lets everything follow the one provider, and its wishes reach it', async () => {
    const element = await dashboard();
    const made = await ready(element, 'om-indicator-cards');
    expect(textOf(made, '.card')).toContain('5.00%');
    provider(element).period = '2015';
    await vi.waitFor(() => expect(textOf(made, '.card')).toContain('10.00%'));
    made.shadowRoot!.querySelectorAll<HTMLElement>('.card')[1]!.click();
    await settle();
    expect(provider(element).indicator).toBe('poorPersons');
    find(find(element, 'om-ticker'), '.region').click();
    expect(provider(element).viewState.values.selection).toBe('990101101000');
  });

  it('says the year of the figures, that they are made up, and the time of day', async () => {
    const element = await dashboard();
    await vi.waitFor(() => expect(textOf(element, '.about')).toContain('示意数据'));
    expect(textOf(element, '.about')).toBe(
      '2016 年末数据 示意数据 审图号 —— 2016 年 12 月 30 日 星期五 09:05',
    );
  });

  it('says a month as a month', async () => {
    const element = await dashboard();
    await vi.waitFor(() => expect(textOf(element, '.about')).toContain('示意数据'));
    provider(element).period = '2016-08';
    await vi.waitFor(() => expect(textOf(element, '.about')).toContain('2016 年 8 月 示意数据'));
  });

  it('keeps the map of a page while another one is shown', async () => {
    const element = await dashboard();
    const map = find(element, 'om-poverty-map');
    const { events, stop } = listen('om-page-change');
    tabs(element)[1]!.click();
    await vi.waitFor(() => find(element, '.figures'), patience);
    stop();
    expect(events.map(({ page }) => page)).toEqual([1]);
    expect(map.getBoundingClientRect().width).toBe(0);
    tabs(element)[0]!.click();
    await frames();
    expect(find(element, 'om-poverty-map')).toBe(map);
    expect(map.getBoundingClientRect().width).toBeGreaterThan(0);
  });

  it('draws figures and tables of its own, missing as missing and words as words', async () => {
    const element = await dashboard();
    tabs(element)[1]!.click();
    await vi.waitFor(() => find(element, '.figures'), patience);
    expect(textOf(element, '.figure')).toBe('户 130 户 占 162 户');
    const rows = [...element.shadowRoot!.querySelectorAll('.table tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()),
    );
    expect(rows).toEqual([
      ['批次', '占比（%）'],
      ['发展生产', '94.78'],
      ['合计', '—'],
    ]);
    expect(textOf(element, '.text')).toBe('<b>不是标记</b>');
    expect(element.shadowRoot!.querySelector('b')).toBeNull();
  });
});

describe('A broken layout', () => {
  it('is told with its place, in place of the screen', async () => {
    const element = await dashboard({ layout: '{"version": 1, "pages": [}' });
    expect(element.state).toBe('error');
    expect(textOf(element, '.state')).toContain('这里不是合法的 JSON');
    expect(textOf(element, '.state code')).toBe('第 1 行第 26 列');
    expect(textOf(element, '[role=status]')).toContain('布局有误');
    expect(await violations()).toEqual([]);
  });

  it('cannot bring other tags, handlers or markup to the page', async () => {
    const hostile = [
      { part: 'script', area: 'a', text: 'alert(1)' },
      { part: 'map', area: 'a', tag: 'iframe' },
      { part: 'heading', area: 'a', text: 'x', onclick: 'alert(1)' },
      { part: 'chart', area: 'a', renderRoot: {} },
    ];
    for (const part of hostile) {
      const element = await dashboard({
        layout: { version: 1, pages: [{ title: 'a', areas: ['a'], parts: [part] }] },
      });
      expect(element.state).toBe('error');
      expect(element.shadowRoot!.querySelector('.cell, script, iframe')).toBeNull();
    }
    const words = '<img src=x onerror=alert(1)>';
    const element = await dashboard({
      layout: {
        version: 1,
        title: words,
        pages: [
          {
            title: words,
            areas: ['a b'],
            parts: [
              { part: 'heading', area: 'a', text: words },
              { part: 'ticker', area: 'b', items: [{ date: words, text: words }] },
            ],
          },
        ],
      },
    });
    expect(element.state).toBe('ready');
    expect(element.shadowRoot!.querySelector('img')).toBeNull();
    expect(find(element, 'om-ticker').shadowRoot!.querySelector('img')).toBeNull();
    expect(textOf(element, 'h3')).toBe(words);
  });
});

describe('A rotation', () => {
  const rotating = (rotate: DashboardLayout['rotate']): DashboardLayout => ({
    ...county,
    rotate,
    pages: [
      { title: '一', areas: ['cards'], parts: [cards] },
      { title: '二', areas: ['a'], parts: [{ area: 'a', part: 'heading', text: '二' }] },
    ],
  });

  /** Real timers load the elements; the rotation then waits on false ones. */
  async function started(rotate: DashboardLayout['rotate']): Promise<OmDashboard> {
    const element = await dashboard({ layout: rotating(undefined) });
    vi.useFakeTimers();
    element.layout = rotating(rotate);
    await element.updateComplete;
    await vi.advanceTimersByTimeAsync(0);
    return element;
  }

  it('goes from page to page, and round', async () => {
    const element = await started({ what: 'pages', seconds: 10 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(element.page).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(element.page).toBe(0);
  });

  it('of indicators and regions is a wish to the provider', async () => {
    const element = await started({
      what: 'indicators',
      seconds: 10,
      values: ['povertyIncidence', 'poorPersons'],
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(provider(element).indicator).toBe('poorPersons');
    element.layout = rotating({ what: 'regions', seconds: 10, values: ['990101100', '990101101'] });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(provider(element).region).toBe('990101100000');
  });

  it('is paused by its button, which says so', async () => {
    const element = await started({ what: 'pages', seconds: 10 });
    const button = find(element, '[part=rotation-button]');
    expect(textOf(button)).toBe('暂停轮播');
    button.click();
    await element.updateComplete;
    expect(textOf(button)).toBe('继续轮播');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(element.page).toBe(0);
  });
});

describe('The form', () => {
  const overflow = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element) => [
    Math.max(0, scrollHeight - clientHeight),
    Math.max(0, scrollWidth - clientWidth),
  ];

  it.each([
    [1920, 1080, 1.15],
    [3840, 2160, 2.3],
    [1366, 768, 1],
  ])('of a wall of %i x %i is dark, larger, and within its height', async (width, height, scale) => {
    const element = await dashboard({ wall: true, size: [width, height] });
    await ready(element, 'om-poverty-map');
    expect(overflow(find(element, '.base'))).toEqual([0, 0]);
    for (const cell of element.shadowRoot!.querySelectorAll('.cell')) {
      const { bottom, right } = cell.getBoundingClientRect();
      const place = element.getBoundingClientRect();
      expect(bottom).toBeLessThanOrEqual(place.bottom);
      expect(right).toBeLessThanOrEqual(place.right);
    }
    expect(parseFloat(getComputedStyle(find(element, 'om-ranking')).fontSize)).toBeCloseTo(14 * scale, 3);
    expect(find(element, 'om-poverty-map').getAttribute('scheme')).toBe('dark');
    expect(provider(element).viewState.values.theme).toBe('auto');
  });

  it('of a phone is one column, in the order of the layout', async () => {
    const element = await dashboard({ size: [390, 844] });
    const cells = [...element.shadowRoot!.querySelectorAll('.cell')].map((cell) =>
      cell.getBoundingClientRect(),
    );
    expect(cells.every(({ left, width }) => left === cells[0]!.left && width === cells[0]!.width)).toBe(true);
    expect(cells.every(({ top }, index) => index === 0 || top >= cells[index - 1]!.bottom)).toBe(true);
  });
});

describe('Keyboard', () => {
  it('goes along the tabs by arrows, Home and End', async () => {
    const element = await dashboard();
    const press = async (key: string) => {
      (element.shadowRoot!.activeElement as HTMLElement).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      await frames();
    };
    tabs(element)[0]!.focus();
    await press('ArrowRight');
    expect([element.page, element.shadowRoot!.activeElement]).toEqual([1, tabs(element)[1]]);
    await press('ArrowRight');
    expect(element.page).toBe(0);
    await press('End');
    expect(element.page).toBe(1);
    expect(tabs(element).map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
  });
});

describe('Accessibility', () => {
  it.each([true, false])('has nothing that axe minds, as a wall: %s', async (wall) => {
    const element = await dashboard({ wall, size: [1440, 900] });
    await ready(element, 'om-poverty-map');
    await ready(element, 'om-ranking');
    expect(await violations()).toEqual([]);
    tabs(element)[1]!.click();
    await frames();
    expect(await violations()).toEqual([]);
  });
});
