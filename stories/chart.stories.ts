// om-chart: a chart of statistics or of plain rows.
import { chartTypes, type ChartRows } from '@onemap/core/chart';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as given from './chart-rows.js';
import { about, aboutElement, ganguSource, never, onStage } from './stage.js';

const meta: Meta = {
  title: '组件/图表 om-chart',
  component: 'om-chart',
  args: { type: 'bar', width: '' },
  argTypes: {
    type: { control: 'select', options: [...chartTypes] },
    data: { table: { disable: true } },
    width: { control: 'inline-radio', options: ['', 'phone'] },
  },
  parameters: aboutElement(
    '标题写结论，副题写地区、年份、单位与分母；无数据、未公开与 0 画得不同；方向键逐项查看，「表格」里是同样的数。',
  ),
  render: (args, context) =>
    onStage(
      html`<div class=${args.width}>
        <om-chart
          type=${args.type}
          .data=${args.data}
          .measure=${args.measure}
          .by=${args.by}
          ?table-open=${args.table}
        ></om-chart>
      </div>`,
      context,
      { source: args.source ?? ganguSource() },
    ),
};

const rows = (data: ChartRows, name: string, story: string, type = 'bar'): StoryObj => ({
  name,
  args: { data, type },
  parameters: about(story),
});

export const Towns: StoryObj = {
  name: '各乡镇',
  parameters: about('取自共用的数据源、地区、年份与指标；竖线是全县的值。点一条，地图上同一乡镇选中。'),
};
export const Lines: StoryObj = {
  name: '各年各乡镇',
  args: { type: 'line' },
  parameters: about('全县、最高与最低有颜色和名称，其余作背景；竖线是当前年份，点一年即换年。'),
};
export const Nation = rows(given.nationalPoor, '全国', '公布的全国数：2012—2019 年减少 9,348 万人。', 'line');
export const Gap = rows(given.nationalIncidence, '缺一年', '2015 年缺测：画斜线短桩，写“无数据”，不是 0。');
export const Groups = rows(
  given.townIncome,
  '分组、负数与未公开',
  '负数画到另一边；未公开画点，无数据画斜线。',
);
export const Ranked: StoryObj = {
  name: '排名与位次变化',
  args: { type: 'ranked-bar' },
  parameters: about('名次、数值，右端为比上年的位次；并列的同名次。'),
};
export const Stacked = rows(given.typesByYear, '堆叠', '各部分相加为总数，总数写在顶端。', 'stacked-bar');
export const Donut = rows(given.typesNow, '环形', '各部分相加为整体，份额与户数都写出。', 'donut');
export const Pie = rows(given.typesNow, '饼', '与环形同样的份额；各部分相加就是表格里的总数。', 'pie');
export const Refused = rows(
  given.causes,
  '不能画成环形',
  '一户可有几个致贫原因，相加 213.77%，不是整体：说明原因，改画柱形。',
  'donut',
);
export const Pyramid = rows(
  given.ages,
  '人口金字塔',
  '男在左、女在右，同一比例；缺的一格写“无数据”。',
  'pyramid',
);
export const Scatter = rows(
  given.distances,
  '散点',
  '标题写相关系数；数千个点时改为方格计数，不丢点。',
  'scatter',
);
export const Area = rows(given.typesByYear, '面积', '各部分叠起来为总数；缺一部分的年份断开。', 'area');
export const Composition = rows(
  given.income,
  '收入构成',
  '经营性支出为负，画在零线下；菱形为各部分之和。',
  'composition',
);
export const Sankey: StoryObj = {
  name: '进出与返贫',
  args: { type: 'sankey' },
  parameters: about('由各年末贫困户、当年脱贫与返贫推出：上年 − 脱贫 + 返贫 + 新识别 = 本年，每年都对得上。'),
};
export const Histogram: StoryObj = {
  name: '分布',
  args: { type: 'histogram' },
  parameters: about('每一级有几个乡镇；上端归入本级，与地图的分级一致。'),
};
export const Table: StoryObj = {
  name: '同样的表格',
  args: { table: true },
  parameters: about('与图相同的数，加上分子与分母。'),
};
export const Phone: StoryObj = {
  name: '手机宽度',
  args: { width: 'phone' },
  parameters: about('390 像素里名称与数都放得下。'),
};
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: ganguSource({ delayInMs: 1, schedule: never }) },
  parameters: about('数据服务还没有回答。'),
};
export const Empty: StoryObj = {
  name: '没有数',
  args: { data: { ...given.nationalIncidence, rows: [{ year: 2016, rate: null }] } },
  parameters: about('各项都没有数时说明原因，不画空图。'),
};
export const Down: StoryObj = {
  name: '服务中断',
  args: { source: ganguSource({ fail: new TypeError('Failed to fetch') }) },
  parameters: about('说明什么失败了，并提供重试。'),
};

// Storybook reads a story file from its default export.
export default meta;
