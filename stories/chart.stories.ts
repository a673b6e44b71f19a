// om-chart: a chart of statistics or of plain rows.
import type { ChartRows } from '@onemap/core/chart';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { nationalIncidence, nationalPoor, townIncome } from './chart-rows.js';
import { about, aboutElement, ganguSource, never, onStage } from './stage.js';

const meta: Meta = {
  title: '组件/图表 om-chart',
  component: 'om-chart',
  args: { type: 'bar', width: '' },
  argTypes: {
    type: { control: 'select', options: ['bar', 'line'] },
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
export const Nation = rows(nationalPoor, '全国', '公布的全国数：2012—2019 年减少 9,348 万人。', 'line');
export const Gap = rows(nationalIncidence, '缺一年', '2015 年缺测：画斜线短桩，写“无数据”，不是 0。');
export const Groups = rows(townIncome, '分组、负数与未公开', '负数画到另一边；未公开画点，无数据画斜线。');
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
  args: { data: { ...nationalIncidence, rows: [{ year: 2016, rate: null }] } },
  parameters: about('各项都没有数时说明原因，不画空图。'),
};

// Storybook reads a story file from its default export.
export default meta;
