// <om-chart fit>: as high as its place, words and all.
import type { ChartRows } from '@onemap/core/chart';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, find, frames, mount, textOf } from '../internal/testing/fixture-page.js';
import type { OmChart } from './chart.js';
import './register.js';

/** Rural poor at the end of the year (National Bureau of Statistics). */
const nation: ChartRows = {
  rows: [
    { year: 2012, poor: 98_990_000 },
    { year: 2016, poor: 43_350_000 },
    { year: 2019, poor: 5_510_000 },
  ],
  ...{ x: 'year', y: 'poor', title: '农村贫困人口', place: '全国', unit: '人', source: '国家统计局' },
};

afterEach(() => clear());

describe('A chart that fills its place', () => {
  const inPlace = async (height: number): Promise<OmChart> => {
    const chart = await mount<OmChart>(
      html`<om-chart type="line" fit credit="公报" .data=${nation}></om-chart>`,
    );
    chart.style.setProperty('height', `${height}px`);
    chart.style.setProperty('width', '480px');
    for (let round = 0; round < 20 && !chart.shadowRoot!.querySelector('.picture'); round++) await frames();
    await frames();
    await frames();
    return chart;
  };
  const bottoms = (chart: OmChart) =>
    [find(chart, '.foot'), chart].map((part) => part.getBoundingClientRect().bottom);

  it('is as high as that, words and all, and keeps to it with the table open', async () => {
    for (const height of [260, 420]) {
      const chart = await inPlace(height);
      const [foot, end] = bottoms(chart);
      expect(foot).toBeLessThanOrEqual(end!);
      expect(foot).toBeGreaterThan(end! - 16);
      const picture = find(chart, '.picture').getBoundingClientRect();
      expect(picture.bottom).toBeLessThanOrEqual(find(chart, '.foot').getBoundingClientRect().top);
      chart.tableOpen = true;
      await frames();
      expect(find(chart, '.scroller').getBoundingClientRect().bottom).toBeLessThanOrEqual(end!);
    }
  });

  it('says the words for its sources that the page gives, and keeps them in its files', async () => {
    const chart = await inPlace(300);
    expect(textOf(chart, '.source')).toBe('数据：公报');
    expect(await chart.toSvg()).toContain('国家统计局');
  });
});
