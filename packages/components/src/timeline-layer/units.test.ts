// <om-timeline-layer> over quarters and months: the period names the unit, and the axis offers what the facts have.
import type { DataSource } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html, nothing } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, frames, listen, mount, textOf, violations } from '../internal/testing/fixture-page.js';
import type { OmLegend } from '../legend/legend.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmPovertyMap } from '../poverty-map/poverty-map.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmTimeAxis } from '../time-axis/time-axis.js';
import type { OmTimelineLayer } from './timeline-layer.js';
import '../map/register.js';
import '../poverty-map/register.js';
import '../provider/register.js';
import './register.js';

interface Stage {
  readonly period: string;
  readonly indicator?: string;
  readonly source?: DataSource;
  readonly host?: 'om-map' | 'om-poverty-map';
  readonly mode?: string;
  readonly unit?: string;
}

/** A layer in a map of 900 by 700 in a provider, loaded. */
async function layer({
  period,
  indicator = 'povertyIncidence',
  source = createFixtureSource(squareCounty()),
  host = 'om-map',
  mode = 'instant',
  unit,
}: Stage): Promise<OmTimelineLayer> {
  const inside = html`<om-timeline-layer unit=${unit ?? nothing}></om-timeline-layer>`;
  const provider = await mount<OmProvider>(
    html`<om-provider
      .source=${source}
      region=${countyCode}
      period=${period}
      mode=${mode}
      indicator=${indicator}
      >${host === 'om-map' ? html`<om-map>${inside}</om-map>` : html`<om-poverty-map>${inside}</om-poverty-map>`}</om-provider
    >`,
  );
  const map = provider.querySelector<HTMLElement>(host)!;
  map.style.setProperty('width', '900px');
  map.style.setProperty('height', '700px');
  const element = provider.querySelector('om-timeline-layer')!;
  await vi.waitFor(() => {
    if (element.state === 'loading') throw new Error('still loading');
  });
  await frames();
  await frames();
  return element;
}

const title = (element: OmTimelineLayer) => textOf(element, '.title h2');
const summary = (element: OmTimelineLayer) => textOf(element, '.title p');
const axisOf = (element: OmTimelineLayer) => find<OmTimeAxis>(element, 'om-time-axis');
const legendOf = (element: OmTimelineLayer) => find<OmLegend>(element, 'om-legend').legend!;

afterEach(() => {
  clear();
});

describe('Quarters and months', () => {
  /** From January to June 2016; the towns add up to 10, 4, 6, 8, 0 and 12. */
  const months: Readonly<Record<string, number[]>> = {
    '990101000000': [10, 4, 6, 8, 0, 12],
    '990101100000': [4, 1, 2, 3, 0, 5],
    '990101101000': [3, 1, 2, 2, 0, 4],
    '990101102000': [2, 2, 1, 2, 0, 3],
    '990101103000': [1, 0, 1, 1, 0, 0],
  };
  const withActivities = (): DataSource => {
    const county = squareCounty();
    const monthly = Object.entries(months).map(([region, values]) => ({
      ...{ region, measure: 'activityCount', from: '2016-01', values },
    }));
    const activities = {
      cube: 'activities' as const,
      source: '示例活动',
      synthetic: true,
      facts: [],
      monthly,
    };
    return createFixtureSource({ ...county, datasets: [...county.datasets, activities] });
  };
  const activityLayer = (period: string, stage: Partial<Stage> = {}) =>
    layer({ indicator: 'activityCount', source: withActivities(), period, ...stage });
  const unitOf = (element: OmTimelineLayer) => find<HTMLSelectElement>(axisOf(element), 'select.unit');

  it.each([
    ['2016', '2016 年', '全县 40 次；最多东山镇 15 次，最少西川乡 3 次。'],
    ['2016-Q2', '2016 年第 2 季度', '全县 20 次，与上季度持平；最多东山镇 8 次，最少西川乡 1 次。'],
    ['2016-06', '2016 年 6 月', '全县 12 次，比上月升 12 次；最多东山镇 5 次，最少西川乡 0 次。'],
    // Nothing is on record after June: the nearest step of the axis is shown.
    ['2016-11', '2016 年 6 月', '全县 12 次，比上月升 12 次；最多东山镇 5 次，最少西川乡 0 次。'],
  ])('are shown by the unit of the period %s', async (period, when, sentence) => {
    const element = await activityLayer(period);
    expect([title(element), summary(element)]).toEqual([`方田县各乡镇帮扶活动 · ${when} · 次`, sentence]);
  });

  it('are chosen on the axis, as the same time in another unit', async () => {
    const element = await activityLayer('2016-Q2');
    expect([...unitOf(element).options].map(({ disabled }) => disabled)).toEqual([false, false, false]);
    unitOf(element).value = 'month';
    unitOf(element).dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(title(element)).toBe('方田县各乡镇帮扶活动 · 2016 年 6 月 · 次'));
    expect(axisOf(element).moments).toEqual([
      '2016-01',
      '2016-02',
      '2016-03',
      '2016-04',
      '2016-05',
      '2016-06',
    ]);
    expect(await violations()).toEqual([]);
  });

  it('are pinned by the unit of the layer, without a choice', async () => {
    const element = await activityLayer('2016', { unit: 'quarter' });
    expect(title(element)).toBe('方田县各乡镇帮扶活动 · 2016 年第 2 季度 · 次');
    expect(axisOf(element).shadowRoot!.querySelector('select.unit')).toBeNull();
  });

  it('add up over a range', async () => {
    const element = await activityLayer('2016-01/2016-03', { mode: 'range' });
    expect(title(element)).toBe('方田县各乡镇帮扶活动 · 2016 年 1 月—2016 年 3 月合计 · 次');
    expect(summary(element)).toBe('全县 20 次；最多东山镇 7 次，最少西川乡 2 次。');
  });

  it('play month by month, with classes of all months', async () => {
    const element = await activityLayer('2016-04');
    const before = legendOf(element).classes.map(({ sign }) => sign);
    expect(find<OmLegend>(element, 'om-legend').unit).toBe('month');
    const heard = listen('om-period-change');
    const axis = axisOf(element);
    axis.speed = 4;
    axis.play();
    await vi.waitFor(() => expect(axis.playing).toBe(false), { timeout: 5_000 });
    heard.stop();
    expect(heard.events.map(({ period }) => period.to)).toEqual(['2016-05', '2016-06']);
    expect(legendOf(element).classes.map(({ sign }) => sign)).toEqual(before);
  });

  it('are not for yearly facts, which take the year and say so', async () => {
    const element = await layer({ period: '2016-Q3' });
    expect(title(element)).toBe('方田县各乡镇贫困发生率 · 2016 年 · %');
    expect([...unitOf(element).options].map(({ disabled }) => disabled)).toEqual([false, true, true]);
  });

  it('are followed by a poverty map around the layer', async () => {
    const element = await activityLayer('2016-Q2', { host: 'om-poverty-map' });
    const map = element.closest<OmPovertyMap>('om-poverty-map')!;
    expect(textOf(map, '.title')).toBe('方田县各乡镇帮扶活动 · 2016 年第 2 季度 · 次');
  });
});
