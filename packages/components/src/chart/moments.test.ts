// <om-chart> over quarters and months: they are asked for by their unit, and said in words.
import { buildDataset } from '@onemap/core';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, frames, listen, mount, textOf } from '../internal/testing/fixture-page.js';
import { sourceWith } from '../internal/testing/source.js';
import type { OmChart } from './chart.js';
import '../provider/register.js';
import './register.js';

/** Waits for the drawing, which is loaded when used, and for the width. */
async function drawn(element: HTMLElement): Promise<OmChart> {
  const chart = (element.localName === 'om-chart' ? element : element.querySelector('om-chart')) as OmChart;
  for (let turn = 0; turn < 100 && !['ready', 'empty', 'error'].includes(chart.state); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await frames();
  return chart;
}

const marks = (chart: OmChart) => [...chart.shadowRoot!.querySelectorAll<SVGElement>('.mark')];
const names = (chart: OmChart) => marks(chart).map((mark) => mark.getAttribute('aria-label'));

afterEach(() => {
  clear();
});

describe('Quarters and months', () => {
  const monthly = buildDataset({
    ...{ cube: 'activities', source: '示例活动', synthetic: true, measures: ['activityCount'] },
    regions: [{ code: '620523000000', name: '甘谷县' }],
    moments: ['2016-07', '2016-08', '2016-09'],
    facts: [4, 6, 9].map((value, index) => ({
      ...{ region: '620523000000', year: `2016-0${7 + index}`, measure: 'activityCount', value },
    })),
  });

  it('are said in words, in the title and at every mark', async () => {
    const chart = await drawn(await mount(html`<om-chart type="line" .data=${monthly}></om-chart>`));
    const span = '2016 年 7 月—2016 年 9 月';
    expect(textOf(chart, 'h2')).toBe(`甘谷县帮扶活动 ${span}增加 5 次`);
    expect(textOf(chart, '.subtitle')).toContain(span);
    expect(names(chart)).toEqual(['2016 年 7 月 4 次', '2016 年 8 月 6 次', '2016 年 9 月 9 次']);
    const found = listen('om-period-change');
    marks(chart)[1]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    found.stop();
    expect(found.events.map(({ period }) => period)).toEqual([{ from: '2016-08', to: '2016-08' }]);
  });

  it('are asked for by the unit of time', async () => {
    const asked: unknown[] = [];
    const data = (cube: string, params: object) => {
      asked.push([cube, params]);
      return Promise.resolve(monthly);
    };
    const source = sourceWith({ statistics: { data } });
    await drawn(
      await mount(
        html`<om-provider .source=${source} region="620523">
          <om-chart type="line" measure="activityCount" time-unit="month"></om-chart>
        </om-provider>`,
      ),
    );
    const region = ['620523000000', '620523000000:children'];
    expect(asked).toEqual([['activities', { measure: ['activityCount'], region, timeUnit: 'month' }]]);
  });

  it('are the year of yearly figures', async () => {
    const fact = (region: string, year: number, value: number) => ({
      region,
      year,
      measure: 'poorPersons',
      value,
    });
    const yearly = buildDataset({
      ...{ cube: 'poverty', source: '示例登记册', synthetic: true, measures: ['poorPersons'] },
      regions: [
        { code: '620523000000', name: '甘谷县' },
        { code: '620523100000', name: '大像山镇' },
        { code: '620523106000', name: '大石镇' },
      ],
      moments: ['2015', '2016'],
      facts: [
        ...[
          fact('620523000000', 2015, 300),
          fact('620523100000', 2015, 100),
          fact('620523106000', 2015, 200),
        ],
        ...[fact('620523000000', 2016, 180), fact('620523100000', 2016, 50), fact('620523106000', 2016, 130)],
      ],
    });
    const source = sourceWith({ statistics: { data: () => Promise.resolve(yearly) } });
    const chart = await drawn(
      await mount(
        html`<om-provider .source=${source} region="620523" period="2016-Q3" indicator="poorPersons">
          <om-chart></om-chart>
        </om-provider>`,
      ),
    );
    expect(chart.state).toBe('ready');
    expect(textOf(chart, '.subtitle')).toContain('2016 年');
    expect(names(chart)).toEqual(['大石镇 130 人', '大像山镇 50 人']);
  });
});
