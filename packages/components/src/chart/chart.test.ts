// <om-chart>: a picture with its equal in words, in step with the provider, by pointer, keyboard and table.
import type { DataSource } from '@onemap/core';
import { buildDataset, type StatFact } from '@onemap/core';
import type { ChartRows } from '@onemap/core/chart';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
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
import { deferred, sourceWith } from '../internal/testing/source.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmChart } from './chart.js';
import '../provider/register.js';
import './register.js';

/** National figures of the rural poor in 万 (National Bureau of Statistics), 2012 to 2019. */
const published = [9899, 8249, 7017, 5575, 4335, 3046, 1660, 551];
const nation: ChartRows = {
  rows: published.map((tenThousands, index) => ({ year: 2012 + index, poor: tenThousands * 10_000 })),
  ...{ x: 'year', y: 'poor', title: '农村贫困人口', place: '全国', unit: '人', source: '国家统计局' },
};

const towns: ChartRows = {
  rows: [
    { code: '620523100000', rate: 5 },
    { code: '620523106000', rate: 10 },
    { code: '620523107000', rate: null },
    { code: '620523110000', rate: 'suppressed' },
  ],
  labels: {
    '620523100000': '大像山镇',
    '620523106000': '大石镇',
    '620523107000': '礼辛镇',
    '620523110000': '古坡镇',
  },
  ...{ x: 'code', y: 'rate', title: '贫困发生率', place: '甘谷县', unit: '%', decimals: 1, period: '2016' },
  ...{ source: '示例登记册', synthetic: true },
};

const fact = (region: string, year: number, value: number): StatFact[] => [
  { region, year, measure: 'poorPersons', value },
  { region, year, measure: 'ruralPopulation', value: 1000 },
];

/** Each town's persons in 2015 and 2016, of 1,000. */
const dataset = buildDataset({
  cube: 'poverty',
  source: '示例登记册',
  synthetic: true,
  measures: ['povertyIncidence'],
  regions: [
    { code: '620523000000', name: '甘谷县' },
    { code: '620523100000', name: '大像山镇' },
    { code: '620523106000', name: '大石镇' },
  ],
  moments: ['2015', '2016'],
  facts: [
    ...fact('620523000000', 2015, 150),
    ...fact('620523000000', 2016, 90),
    ...fact('620523100000', 2015, 100),
    ...fact('620523100000', 2016, 50),
    ...fact('620523106000', 2015, 200),
    ...fact('620523106000', 2016, 130),
  ],
});

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
const widths = (chart: OmChart) =>
  marks(chart).map((mark) => Number(mark.querySelector('rect:not(.box)')!.getAttribute('width')));

async function withSource(source: DataSource, period = '2016'): Promise<OmChart> {
  const provider = await mount<OmProvider>(
    html`<om-provider .source=${source} region="620523" period=${period}><om-chart></om-chart></om-provider>`,
  );
  return drawn(provider);
}

const answering = () => sourceWith({ statistics: { data: () => Promise.resolve(dataset) } });

afterEach(() => {
  clear();
});

describe('Accessibility', () => {
  it.each(['light', 'dark'])('has nothing that axe minds in the %s scheme, with its table', async (theme) => {
    await drawn(
      await mount(
        html`<om-provider theme=${theme}><om-chart .data=${towns} table-open></om-chart></om-provider>`,
      ),
    );
    expect(await violations()).toEqual([]);
  });

  it('is named by a summary with subject, year, unit, ends and gaps', async () => {
    const chart = await drawn(await mount(html`<om-chart .data=${towns}></om-chart>`));
    const label = find(chart, 'svg.picture').getAttribute('aria-label');
    expect(label).toContain('甘谷县各乡镇贫困发生率 · 2016 年 · 单位：%');
    expect(label).toContain('最高大石镇 10.0%，最低大像山镇 5.0%');
    expect(label).toContain('1 项无数据，1 项未公开');
  });

  it('has no style attribute from a string', async () => {
    const chart = await drawn(await mount(html`<om-chart .data=${towns}></om-chart>`));
    expect(chart.shadowRoot!.querySelectorAll('svg [style]')).toHaveLength(0);
  });
});

describe('What it shows', () => {
  it('is bars in proportion, with words for what is not there', async () => {
    const chart = await drawn(await mount(html`<om-chart .data=${towns}></om-chart>`));
    expect(names(chart)).toEqual(['大石镇 10.0%', '大像山镇 5.0%', '礼辛镇 无数据', '古坡镇 未公开']);
    const [ten, five] = widths(chart);
    expect(ten).toBeCloseTo(2 * five!, 0);
    expect(textOf(chart, 'h2')).toBe('大石镇贫困发生率最高，10.0%');
    expect(textOf(chart, '.foot')).toContain('数据：示例登记册 示意数据');
  });

  it('says how far a line went: 9,348 万 persons fewer from 2012 to 2019', async () => {
    const chart = await drawn(await mount(html`<om-chart type="line" .data=${nation}></om-chart>`));
    expect(textOf(chart, 'h2')).toBe('全国农村贫困人口 2012—2019 年减少 9,348 万人');
    expect(marks(chart)).toHaveLength(8);
  });

  it('has the same numbers in its table', async () => {
    const chart = await drawn(await mount(html`<om-chart .data=${towns}></om-chart>`));
    find<HTMLButtonElement>(chart, '[part=table-button]').click();
    await settle();
    const rows = [...chart.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['大像山镇', '5.0'],
      ['大石镇', '10.0'],
      ['礼辛镇', '无数据'],
      ['古坡镇', '未公开'],
    ]);
    expect(find(chart, '[part=table-button]').getAttribute('aria-expanded')).toBe('true');
  });

  it('is English in English', async () => {
    const provider = await mount<OmProvider>(
      html`<om-provider locale="en"><om-chart type="line" .data=${nation}></om-chart></om-provider>`,
    );
    expect(textOf(await drawn(provider), 'h2')).toContain('93.48m persons fewer, 2012–2019');
  });
});

describe('The provider', () => {
  it('gives region, year and indicator, and moving the clock asks nothing again', async () => {
    const asked: unknown[] = [];
    const source = sourceWith({
      statistics: {
        data: (cube, params) => {
          asked.push([cube, params]);
          return Promise.resolve(dataset);
        },
      },
    });
    const chart = await withSource(source);
    expect(names(chart)).toEqual(['大石镇 13.00%', '大像山镇 5.00%']);
    chart.closest('om-provider')!.period = '2015';
    await frames();
    expect(names(chart)).toEqual(['大石镇 20.00%', '大像山镇 10.00%']);
    expect(textOf(chart, '.subtitle')).toContain('2015 年');
    expect(asked).toEqual([
      [
        'poverty',
        {
          measure: ['povertyIncidence', 'poorPersons', 'ruralPopulation'],
          region: ['620523000000', '620523000000:children'],
        },
      ],
    ]);
  });

  it('hears which region was chosen, and marks the one that is selected elsewhere', async () => {
    const chart = await withSource(answering());
    const { events, stop } = listen('om-feature-select');
    marks(chart)[1]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expect(events.map(({ detail }) => detail)).toEqual([{ kind: 'region', id: '620523100000' }]);
    expect(marks(chart).map((mark) => mark.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    chart.closest('om-provider')!.viewState.set({ selection: '620523106000' });
    await settle();
    expect(marks(chart).map((mark) => mark.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
    expect(events).toHaveLength(1);
    stop();
  });

  it('goes to the year that was chosen', async () => {
    const provider = await mount<OmProvider>(
      html`<om-provider><om-chart type="line" .data=${nation}></om-chart></om-provider>`,
    );
    const chart = await drawn(provider);
    marks(chart)[4]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expect(provider.period).toBe('2016');
  });
});

describe('Keyboard', () => {
  it('visits the marks, says each in words, and chooses by Enter', async () => {
    const chart = await drawn(await mount(html`<om-chart .data=${towns}></om-chart>`));
    const { events, stop } = listen('om-mark-choose');
    expect(marks(chart).map((mark) => mark.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1']);
    marks(chart)[0]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    await settle();
    expect(textOf(chart, '[role=status]')).toBe('大像山镇 5.0%，第 2 位，共 2 位');
    expect(marks(chart).map((mark) => mark.getAttribute('tabindex'))).toEqual(['-1', '0', '-1', '-1']);
    await userEvent.keyboard('{End}{Enter}');
    expect(events.map(({ detail }) => detail)).toEqual([
      { category: '620523110000', series: 'rate', value: null },
    ]);
    await userEvent.keyboard('{Home}');
    await settle();
    expect(chart.shadowRoot!.activeElement).toBe(marks(chart)[0]);
    stop();
  });
});

describe('The pointer', () => {
  it('shows the value of the mark under it, and nothing when it has left', async () => {
    const chart = await drawn(await mount(html`<om-chart .data=${towns}></om-chart>`));
    const bar = marks(chart)[0]!.querySelector('rect:not(.box)')!;
    bar.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
    await settle();
    expect(textOf(chart, '.tip')).toBe('大石镇 10.0%，第 1 位，共 2 位');
    find(chart, '.stage').dispatchEvent(new PointerEvent('pointerleave'));
    await settle();
    expect(chart.shadowRoot!.querySelector('.tip')).toBeNull();
  });
});

describe('A breakdown', () => {
  const types = buildDataset({
    cube: 'poverty',
    source: '示例登记册',
    synthetic: true,
    measures: ['poorHouseholds'],
    regions: [{ code: '620523000000', name: '甘谷县' }],
    moments: ['2015', '2016'],
    householdTypes: ['generalPoor', 'dibaoPoor'],
    facts: ['2015', '2016'].flatMap((year, index) =>
      ['generalPoor', 'dibaoPoor'].map((householdType, type) => ({
        ...{ region: '620523000000', year, measure: 'poorHouseholds', householdType },
        value: 100 * (type + 1) - 40 * index,
      })),
    ),
  });

  it('is asked of the region itself, by its dimension, as categories or as series', async () => {
    const asked: object[] = [];
    const source = sourceWith({
      statistics: {
        data: (_cube, params) => {
          asked.push(params);
          return Promise.resolve(types);
        },
      },
    });
    const provider = await mount<OmProvider>(
      html`<om-provider .source=${source} region="620523" period="2016">
        <om-chart type="donut" measure="poorHouseholds" by="householdType"></om-chart>
      </om-provider>`,
    );
    const chart = await drawn(provider);
    expect(marks(chart).map((mark) => mark.getAttribute('aria-label')!.split(' ')[1])).toEqual(['160', '60']);
    Object.assign(chart, { type: 'stacked-bar', by: 'time', series: 'householdType' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await frames();
    expect(textOf(chart, '.front')).toContain('300');
    const own = { measure: ['poorHouseholds'], region: '620523000000', householdType: '*' };
    expect(asked).toEqual([own, own]);
  });
});

describe('Coming and going', () => {
  it('50 times leaves no observer behind', async () => {
    const observers = new Set<ResizeObserver>();
    let seen = 0;
    const { observe, disconnect } = ResizeObserver.prototype;
    ResizeObserver.prototype.observe = function (this: ResizeObserver, target: Element) {
      observers.add(this);
      seen += 1;
      observe.call(this, target);
    };
    ResizeObserver.prototype.disconnect = function (this: ResizeObserver) {
      observers.delete(this);
      disconnect.call(this);
    };
    for (let turn = 0; turn < 50; turn++) {
      await mount(html`<om-chart .data=${towns}></om-chart>`);
      clear();
    }
    Object.assign(ResizeObserver.prototype, { observe, disconnect });
    expect([seen >= 50, observers.size]).toEqual([true, 0]);
  });
});

describe('States', () => {
  it('is empty without a source, and without a single number', async () => {
    const alone = await drawn(await mount(html`<om-chart></om-chart>`));
    expect(alone.state).toBe('empty');
    const rows = towns.rows.map(({ code }) => ({ code, rate: null }));
    const chart = await drawn(await mount(html`<om-chart .data=${{ ...towns, rows }}></om-chart>`));
    expect([chart.state, textOf(chart, '.state')]).toEqual(['empty', '各项都没有可公开的数，不能成图。']);
  });

  it('says which year has no data', async () => {
    const chart = await withSource(answering(), '2011');
    expect([chart.state, textOf(chart, '.state')]).toEqual(['empty', '2011 年没有数据，请选择其他年份。']);
  });

  it('loads, fails in words, and tries again', async () => {
    const first = deferred<typeof dataset>();
    let turn = 0;
    const source = sourceWith({
      statistics: { data: () => (turn++ === 0 ? first.promise : Promise.resolve(dataset)) },
    });
    const provider = await mount<OmProvider>(
      html`<om-provider .source=${source} region="620523"><om-chart></om-chart></om-provider>`,
    );
    const chart = provider.querySelector('om-chart')!;
    expect(chart.state).toBe('loading');
    const { events, stop } = listen('om-source-error');
    first.reject(Object.assign(new Error('gone'), { status: 503 }));
    await drawn(chart);
    expect([chart.state, textOf(chart, '.state-title')]).toEqual(['error', '无法连接数据服务。']);
    expect(events).toHaveLength(1);
    find<HTMLButtonElement>(chart, '[part=retry]').click();
    await drawn(chart);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(chart.state).toBe('ready');
    stop();
  });

  it('is an error for rows that make no table', async () => {
    const rows = [
      { code: 'a', rate: 1 },
      { code: 'a', rate: 2 },
    ];
    const chart = await drawn(
      await mount(html`<om-chart .data=${{ rows, x: 'code', y: 'rate' }}></om-chart>`),
    );
    expect(chart.state).toBe('error');
  });
});

describe('Ten thousand regions', () => {
  it('are a bounded number of nodes, with and without the table', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ village: `第${index}村`, poor: index }));
    const data: ChartRows = { rows, x: 'village', y: 'poor', unit: '户', kind: 'region' };
    const chart = await drawn(await mount(html`<om-chart .data=${data} table-open></om-chart>`));
    expect(marks(chart)).toHaveLength(30);
    expect(chart.shadowRoot!.querySelectorAll('tbody tr')).toHaveLength(200);
    expect(chart.shadowRoot!.querySelectorAll('*').length).toBeLessThan(2000);
    expect(textOf(chart, '.note')).toBe('图中为前 30 项，全部 10000 项见表格。');
  });
});
