// The kinds of <om-chart> in the page: what each says, that parts add up to the table, and what is refused in words.
import type { ChartRows, ChartType } from '@onemap/core/chart';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, frames, mount, textOf, violations } from '../internal/testing/fixture-page.js';
import type { OmChart } from './chart.js';
import '../provider/register.js';
import './register.js';

async function chartOf(type: ChartType, data: ChartRows): Promise<OmChart> {
  const chart = await mount<OmChart>(html`<om-chart type=${type} .data=${data} table-open></om-chart>`);
  for (let turn = 0; turn < 100 && chart.state !== 'ready'; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await frames();
  return chart;
}

const names = (chart: OmChart) =>
  [...chart.shadowRoot!.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label'));
const tableNumbers = (chart: OmChart) =>
  [...chart.shadowRoot!.querySelectorAll('tbody td')].map((cell) =>
    Number(cell.textContent!.replace(/,/g, '')),
  );

const households: ChartRows = {
  rows: [
    ...Array<string>(5).fill('general'),
    ...Array<string>(3).fill('dibao'),
    ...Array<string>(2).fill('tekun'),
  ].map((type, index) => ({
    id: index,
    type,
    causes: index % 2 === 0 ? ['illness', 'schooling'] : ['illness'],
  })),
  x: 'type',
  labels: {
    ...{ general: '一般贫困户', dibao: '低保贫困户', tekun: '特困供养贫困户' },
    ...{ illness: '因病', schooling: '因学', causes: '致贫原因', type: '类型' },
  },
  ...{ title: '贫困户', place: '永安村', unit: '户' },
};

const years: ChartRows = {
  rows: [
    { year: 2015, a: 300, b: 200 },
    { year: 2016, a: 100, b: 150 },
  ],
  ...{ x: 'year', y: ['a', 'b'], labels: { a: '一般', b: '低保' }, title: '贫困户', unit: '户' },
};

const rates: ChartRows = {
  rows: [1, 2, 7, 7.5, 8, 12].map((rate, index) => ({ code: String(620523100000 + index), rate })),
  ...{ x: 'code', y: 'rate', title: '贫困发生率', unit: '%' },
};

afterEach(() => {
  clear();
});

it.each([
  ['stacked-bar', years],
  ['ranked-bar', rates],
  ['donut', households],
  ['pie', households],
  ['histogram', rates],
] as const)('%s has nothing that axe minds', async (type, data) => {
  await chartOf(type, data);
  expect(await violations()).toEqual([]);
});

describe('a donut of a query result', () => {
  it('has parts that add up to the rows, to 100 % and to the table', async () => {
    const chart = await chartOf('donut', households);
    expect(textOf(chart, 'h2')).toBe('贫困户中一般贫困户占 50.0%');
    expect(names(chart)).toEqual(['一般贫困户 5 户', '低保贫困户 3 户', '特困供养贫困户 2 户']);
    expect(tableNumbers(chart).reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(textOf(chart, '.front')).toContain('10');
  });

  it('of causes, of which a household has several, is refused in words and drawn as bars', async () => {
    const chart = await chartOf('donut', { ...households, x: 'causes' });
    expect(textOf(chart, '.note')).toBe(
      '一户或一人可计入多类，各类之和大于总数，不能画成一个整体，改用柱形图。',
    );
    expect(names(chart)).toEqual(['因病 10 户', '因学 5 户']);
    expect(chart.shadowRoot!.querySelectorAll('.mark path')).toHaveLength(0);
  });
});

it('stacked bars say how their sum changed', async () => {
  const chart = await chartOf('stacked-bar', years);
  expect(textOf(chart, 'h2')).toBe('贫困户 2015—2016 年减少 250 户');
  expect(names(chart)).toEqual([
    '2015 年 一般 300 户',
    '2015 年 低保 200 户',
    '2016 年 一般 100 户',
    '2016 年 低保 150 户',
  ]);
});

it('a histogram counts regions by class, in the picture as in the table', async () => {
  const chart = await chartOf('histogram', rates);
  const counts = [2, 0, 0, 3, 0, 1];
  expect(names(chart)).toEqual(
    counts.map((count, index) => `${2 * index}% 至 ${2 * index + 2}%：${count} 个`),
  );
  expect(tableNumbers(chart)).toEqual(counts);
  expect(textOf(chart, 'h2')).toBe('贫困发生率在 6% 至 8% 的乡镇最多，3 个');
});
