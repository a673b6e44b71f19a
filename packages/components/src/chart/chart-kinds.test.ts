// The kinds of <om-chart> in the page: what each says, that parts add up to the table, and what is refused in words.
import type { StatDataset } from '@onemap/contract';
import type { ChartRows, ChartType } from '@onemap/core/chart';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, frames, mount, textOf, violations } from '../internal/testing/fixture-page.js';
import type { ChartInput } from './chart-source.js';
import type { OmChart } from './chart.js';
import '../provider/register.js';
import './register.js';

async function chartOf(type: ChartType, data: ChartInput): Promise<OmChart> {
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

/** Income of a village in yuan a head, invented, with the cost of business as a negative part. */
const income: ChartRows = {
  rows: [
    { year: 2015, wages: 1500, business: 2100, transfers: 650, cost: -800 },
    { year: 2016, wages: 1900, business: 2300, transfers: 800, cost: -850 },
  ],
  ...{ x: 'year', y: ['wages', 'business', 'transfers', 'cost'], title: '人均纯收入', unit: '元' },
  labels: { wages: '工资性收入', business: '经营性收入', transfers: '转移性收入', cost: '经营性支出' },
};

const ages: ChartRows = {
  rows: [
    { age: '0–15', men: 100, women: 80 },
    { age: '16–59', men: 200, women: 300 },
  ],
  ...{ x: 'age', y: ['men', 'women'], labels: { men: '男', women: '女' }, title: '贫困人口', unit: '人' },
};

const distances: ChartRows = {
  rows: [
    { town: '甲镇', km: 3, rate: 2 },
    { town: '乙镇', km: 10, rate: 8 },
    { town: '丙镇', km: 20, rate: 18 },
    { town: '丁镇', km: 25, rate: null },
  ],
  ...{ x: 'town', y: ['km', 'rate'], labels: { km: '距县城', rate: '贫困发生率' }, title: '距离与贫困' },
  units: { km: '公里', rate: '%' },
};

const flows: ChartRows = {
  rows: [
    { from: '2015|poor', to: '2016|poor', n: 60 },
    { from: '2015|poor', to: '2016|exited', n: 40 },
    { from: '2016|relapsed', to: '2016|poor', n: 5 },
  ],
  ...{ x: 'from', series: 'to', y: 'n', title: '贫困户的进出', unit: '户' },
  labels: {
    ...{ '2015|poor': '2015 在贫', '2016|poor': '2016 在贫' },
    ...{ '2016|exited': '2016 脱贫', '2016|relapsed': '2016 返贫' },
  },
};

it.each([
  ['pyramid', ages],
  ['scatter', distances],
  ['area', years],
  ['composition', income],
  ['sankey', flows],
] as const)('%s has nothing that axe minds', async (type, data) => {
  await chartOf(type, data);
  expect(await violations()).toEqual([]);
});

it('a composition adds up with its negative part: 3,450 and 4,150 yuan', async () => {
  const chart = await chartOf('composition', income);
  expect(textOf(chart, 'h2')).toBe('人均纯收入 2015—2016 年增加 700 元');
  expect(textOf(chart, '.front')).toContain('3,450');
  expect(textOf(chart, '.front')).toContain('4,150');
  expect(textOf(chart, '.note')).toBe('菱形为各部分（含负数）之和。');
  expect(tableNumbers(chart)).toEqual([1500, 2100, 650, -800, 1900, 2300, 800, -850]);
});

it('a scatter says how far two numbers go together, each point with both', async () => {
  const chart = await chartOf('scatter', distances);
  expect(names(chart)).toEqual([
    '甲镇 距县城 3 公里，贫困发生率 2%',
    '乙镇 距县城 10 公里，贫困发生率 8%',
    '丙镇 距县城 20 公里，贫困发生率 18%',
  ]);
  // By hand: deviations -8, -1, 9 and -22/3, -4/3, 26/3 give 138 / sqrt(146 * 392/3).
  expect(textOf(chart, 'h2')).toBe(
    `距县城与贫困发生率：相关系数 ${(138 / Math.sqrt((146 * 392) / 3)).toFixed(2)}`,
  );
});

it('a Sankey names each flow, in the picture as in the table', async () => {
  const chart = await chartOf('sankey', flows);
  expect(names(chart)).toEqual([
    '2015 在贫到2016 在贫 60 户',
    '2015 在贫到2016 脱贫 40 户',
    '2016 返贫到2016 在贫 5 户',
  ]);
  expect(tableNumbers(chart)).toEqual([60, 40, 5]);
});

it('income of the register: costs, held as positive amounts, are taken away from the sum', async () => {
  const components = ['wage', 'business', 'property', 'transfer', 'businessCost'];
  const labels = ['工资性收入', '生产经营性收入', '财产性收入', '转移性收入', '生产经营性支出'];
  const dimension = (index: string[], names = index) => ({
    label: '',
    category: { index, label: Object.fromEntries(index.map((key, at) => [key, names[at]!])) },
  });
  const dataset: StatDataset = {
    ...{ version: '2.0', class: 'dataset', label: '收入', source: '示例', role: { time: ['time'] } },
    id: ['region', 'time', 'incomeComponent', 'measure'],
    size: [1, 1, 5, 1],
    dimension: {
      region: dimension(['620523106204'], ['永安村']),
      time: dimension(['2016']),
      incomeComponent: dimension(components, labels),
      measure: dimension(['incomeAmount'], ['收入金额']),
    },
    value: [14_000, 7000, 0, 1400, 2700],
    extension: {
      ...{ cube: 'economy', synthetic: true },
      measures: {
        incomeAmount: {
          ...{ unit: '元', decimals: 0, kind: 'amount' },
          ...{ numerator: null, denominator: null, denominatorTitle: null },
        },
      },
    },
  };
  const chart = await chartOf('composition', dataset);
  expect(textOf(chart, '.front')).toContain('1.97万');
  expect(names(chart)[4]).toBe('2016 年 生产经营性支出 -2,700 元');
});
