// <om-timeline-layer>: in a plain map it draws and tells by itself, in a poverty map it is the clock of both.
import type { DataSource } from '@onemap/core';
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
import type { OmLegend } from '../legend/legend.js';
import type { OmMap } from '../map/map.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmPovertyMap } from '../poverty-map/poverty-map.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmTimeAxis } from '../time-axis/time-axis.js';
import type { ThemeName } from './themes/theme.js';
import type { OmTimelineLayer } from './timeline-layer.js';
import '../map/register.js';
import '../poverty-map/register.js';
import '../provider/register.js';
import './register.js';

interface Stage {
  readonly host?: 'om-map' | 'om-poverty-map';
  readonly mode?: string;
  readonly period?: string;
  readonly indicator?: string;
  readonly source?: DataSource;
  readonly region?: string;
  readonly theme?: ThemeName;
}

/** A layer in a map of 900 by 700 in a provider, loaded. */
async function layer({
  host = 'om-map',
  mode = 'instant',
  period = '2016',
  indicator = 'povertyIncidence',
  source = createFixtureSource(squareCounty()),
  region = countyCode,
  theme = 'choropleth',
}: Stage = {}): Promise<OmTimelineLayer> {
  const marks = [{ moment: '2015', label: '决定' }];
  const inside = html`<om-timeline-layer theme=${theme} .marks=${marks}></om-timeline-layer>`;
  const provider = await mount<OmProvider>(
    html`<om-provider .source=${source} region=${region} period=${period} mode=${mode} indicator=${indicator}
      >${host === 'om-map' ? html`<om-map>${inside}</om-map>` : html`<om-poverty-map>${inside}</om-poverty-map>`}</om-provider
    >`,
  );
  const map = provider.querySelector<HTMLElement>(host)!;
  map.style.setProperty('width', '900px');
  map.style.setProperty('height', '700px');
  const element = provider.querySelector('om-timeline-layer')!;
  await loaded(element);
  return element;
}

async function loaded(element: OmTimelineLayer): Promise<void> {
  await vi.waitFor(() => {
    if (element.state === 'loading') throw new Error('still loading');
  });
  await frames();
  await frames();
}

const title = (element: OmTimelineLayer) => textOf(element, '.title h2');
const summary = (element: OmTimelineLayer) => textOf(element, '.title p');
const axisOf = (element: OmTimelineLayer) => find<OmTimeAxis>(element, 'om-time-axis');
const legendOf = (element: OmTimelineLayer) => find<OmLegend>(element, 'om-legend').legend!;
const valueText = (element: OmTimelineLayer) =>
  find(axisOf(element), '[role=slider]').getAttribute('aria-valuetext');

afterEach(() => {
  clear();
});

describe('Accessibility', () => {
  it.each(['om-map', 'om-poverty-map'] as const)('has nothing that axe minds inside %s', async (host) => {
    await layer({ host, mode: 'range', period: '2015/2016' });
    expect(await violations()).toEqual([]);
  });

  it('says the year and the region’s own figure in words', async () => {
    // 100 / 2,000 = 5 % after 200 / 2,000 = 10 %.
    expect(valueText(await layer())).toBe('2016 年，全县 5.0%，比上年降 5.0 个百分点。');
  });
});

describe('An instant', () => {
  it('is told with title, summary, legend and source, as nothing else does in a plain map', async () => {
    const element = await layer();
    expect(title(element)).toBe('方田县各乡镇贫困发生率 · 2016 年 · %');
    expect(summary(element)).toBe('全县 5.0%，比上年降 5.0 个百分点；最高东山镇 12.0%，最低东川镇 2.6%。');
    expect(textOf(element, '.title .quiet')).toBe('示意数据 审图号 —— · 数据：示例登记册 表格');
    // 12 % is in 10 – 20, 5 % in 3 – 10, 2.6 % in 2 – 3; 西川乡 is not public.
    expect(legendOf(element).classes.map(({ count }) => count)).toEqual([0, 1, 1, 1, 0]);
    expect(legendOf(element).suppressed.count).toBe(1);
  });

  it('keeps its classes through the years, and takes another year without loading anything', async () => {
    const source = createFixtureSource(squareCounty());
    const data = vi.spyOn(source.statistics, 'data');
    const element = await layer({ source });
    const before = legendOf(element).classes.map(({ sign }) => sign);
    const calls = data.mock.calls.length;
    axisOf(element).step(-1);
    await settle();
    expect(title(element)).toBe('方田县各乡镇贫困发生率 · 2015 年 · %');
    expect(legendOf(element).classes.map(({ sign }) => sign)).toEqual(before);
    // 100, 60 and 40 of 500 are 20, 12 and 8 %.
    expect(legendOf(element).classes.map(({ count }) => count)).toEqual([0, 0, 1, 2, 0]);
    expect(data.mock.calls.length).toBe(calls);
  });

  it('gives a map without an extent that of the region', async () => {
    const element = await layer();
    const map = element.closest<OmMap>('om-map')!;
    expect(map.extent).toEqual([105, 34, 105.4, 34.4]);
    const view = map.handle!.viewState()!;
    expect(view.bbox[0]).toBeLessThan(105);
    expect(view.bbox[2]).toBeGreaterThan(105.4);
  });
});

describe('A range', () => {
  it('shows what changed, in points, with classes around no change', async () => {
    const element = await layer({ mode: 'range', period: '2015/2016' });
    // 20 to 12, 12 to 5 and 8 to 2.6 % are falls by 8.0, 7.0 and 5.4 points; the county fell from 10 to 5 %.
    expect(title(element)).toBe('方田县各乡镇贫困发生率变化 · 2015—2016 年 · 个百分点');
    expect(summary(element)).toBe('全县降 5.0 个百分点；降得最多东山镇 8.0 个百分点。');
    const legend = legendOf(element);
    expect(legend.classes.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(legend.classes.some(({ sign }) => sign === '基本不变')).toBe(true);
    expect(legend.suppressed.count).toBe(1);
  });

  it('of one year is that year', async () => {
    const element = await layer({ mode: 'range', period: '2016' });
    expect(title(element)).toBe('方田县各乡镇贫困发生率 · 2016 年 · %');
  });

  it('from the first year on is what a cumulation shows', async () => {
    const element = await layer({ mode: 'cumulative' });
    expect(summary(element)).toBe('全县降 5.0 个百分点；降得最多东山镇 8.0 个百分点。');
    expect(textOf(axisOf(element), '.period')).toBe('截至 2016 年');
  });
});

describe('In a poverty map', () => {
  it('leaves drawing and telling to it: both follow one clock', async () => {
    const element = await layer({ host: 'om-poverty-map' });
    const map = element.closest<OmPovertyMap>('om-poverty-map')!;
    expect(element.slot).toBe('bottom');
    expect(element.shadowRoot!.querySelector('om-legend, .title')).toBeNull();
    axisOf(element).step(-1);
    await settle();
    expect(textOf(map, '.title')).toBe('方田县各乡镇贫困发生率 · 2015 年 · %');
    const provider = element.closest<OmProvider>('om-provider')!;
    provider.mode = 'range';
    provider.period = '2015/2016';
    await settle();
    expect(textOf(map, '.title')).toBe('方田县各乡镇贫困发生率变化 · 2015—2016 年 · 个百分点');
    provider.period = '2016';
    provider.mode = 'instant';
    await settle();
    expect(valueText(element)).toContain('2016 年');
  });
});

describe('Another theme', () => {
  const rows = (element: OmTimelineLayer) =>
    [...element.shadowRoot!.querySelectorAll('.table tbody tr')].map((row) =>
      (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  const openTable = async (element: OmTimelineLayer) => {
    find(element, '.table-button').click();
    await settle();
  };

  it('has nothing that axe minds, with its table open', async () => {
    const element = await layer({ theme: 'proportional', indicator: 'poorPersons' });
    await openTable(element);
    expect(await violations()).toEqual([]);
  });

  it('keeps its table in step with the clock', async () => {
    const element = await layer({ theme: 'proportional', indicator: 'poorPersons' });
    await openTable(element);
    expect(rows(element)).toEqual(['西山乡 25', '东山镇 60', '西川乡 未公开', '东川镇 13']);
    axisOf(element).step(-1);
    await settle();
    expect(rows(element)).toEqual(['西山乡 60', '东山镇 100', '西川乡 未公开', '东川镇 40']);
    expect(title(element)).toBe('方田县各乡镇贫困人口 · 2015 年 · 人');
  });

  it('says why a rate has no circles, and shows classes when that is accepted', async () => {
    const element = await layer({ theme: 'proportional' });
    expect(element.state).toBe('empty');
    expect(textOf(element, '.notice p')).toContain('贫困发生率是比率');
    // The place is there all the same, without numbers.
    const map = element.closest<OmMap>('om-map')!;
    expect(map.extent).toEqual([105, 34, 105.4, 34.4]);
    expect(map.handle!.map.getLayers().getLength()).toBeGreaterThan(0);
    find(element, '.notice button').click();
    await loaded(element);
    expect([element.theme, element.state]).toEqual(['choropleth', 'ready']);
  });

  it('is walked through by the keys, each region with what its symbol says', async () => {
    const element = await layer({ theme: 'proportional', indicator: 'poorPersons' });
    const keys = find(element, '.keys');
    keys.focus();
    await settle();
    expect(textOf(element, '.tip')).toContain('西山乡 贫困人口 25 人 · 2016 年');
    keys.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await settle();
    expect(textOf(element, '.tip')).toContain('东山镇 贫困人口 60 人 · 2016 年');
    const heard = listen('om-feature-select');
    keys.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    heard.stop();
    expect(heard.events.map(({ id }) => id)).toEqual(['990101100000']);
  });

  it('draws a circle that the pointer finds, larger than its town’s middle', async () => {
    const element = await layer({ theme: 'proportional', indicator: 'poorPersons' });
    const handle = element.closest<OmMap>('om-map')!.handle!;
    const [x, y] = handle.toPixel([105.3, 34.3])!;
    const viewport = handle.map.getViewport()!;
    const { left, top } = viewport.getBoundingClientRect();
    const point = { clientX: left + x + 15, clientY: top + y, bubbles: true };
    viewport.dispatchEvent(new PointerEvent('pointermove', { ...point, pointerType: 'mouse' }));
    await frames();
    expect(textOf(element, '.tip')).toContain('东山镇');
  });

  it('takes its symbols off the map with it', async () => {
    const element = await layer({ theme: 'proportional', indicator: 'poorPersons' });
    const { map } = element.closest<OmMap>('om-map')!.handle!;
    const before = map.getLayers().getLength();
    element.theme = 'choropleth';
    await loaded(element);
    expect(map.getLayers().getLength()).toBe(before - 1);
    element.remove();
    await settle();
    expect(map.getLayers().getLength()).toBe(before - 2);
  });
});

describe('Playing', () => {
  it('goes on when the map has drawn the year, and back to the start', async () => {
    const element = await layer({ period: '2015' });
    const heard = listen('om-period-change');
    const axis = axisOf(element);
    axis.speed = 4;
    axis.play();
    await vi.waitFor(() => expect(axis.playing).toBe(false), { timeout: 5_000 });
    heard.stop();
    expect(heard.events.map(({ period }) => period.to)).toEqual(['2016']);
    expect(title(element)).toBe('方田县各乡镇贫困发生率 · 2016 年 · %');
  });
});

describe('States', () => {
  it('says that a place has no figures, without an axis', async () => {
    const element = await layer({ indicator: 'exitedPersons' });
    expect([element.state, textOf(element, '.notice')]).toEqual(['empty', '本级没有汇总数据。']);
    expect(element.shadowRoot!.querySelector('om-time-axis')).toBeNull();
  });

  it('says what failed, and loads again', async () => {
    const source = createFixtureSource(squareCounty());
    const data = vi.spyOn(source.statistics, 'data').mockRejectedValueOnce(new TypeError('lost'));
    const heard = listen('om-source-error');
    const element = await layer({ source });
    heard.stop();
    expect([element.state, heard.events.length]).toEqual(['error', 1]);
    find(element, '.notice button').click();
    await loaded(element);
    expect(element.state).toBe('ready');
    data.mockRestore();
  });

  it('is empty without a region', async () => {
    const element = await layer({ region: '' });
    expect(element.state).toBe('empty');
    expect(textOf(element, '.notice')).not.toBe('');
  });

  it('takes its layer off the map when it leaves the page', async () => {
    const element = await layer();
    const map = element.closest<OmMap>('om-map')!;
    const count = () => map.handle!.map.getLayers().getLength();
    const before = count();
    element.remove();
    await settle();
    expect(count()).toBe(before - 1);
  });
});
