// om-query-results: a table of any length, its statistics and its files; here 100,000 invented rows. 示意数据。
import { OmQueryToolbox } from '@onemap/components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, onStage } from './stage.js';

const kinds = ['井', '泉', '水窖', '自来水'];

function rowsOf(count: number) {
  const rows = Array.from({ length: count }, (_none, row) => row);
  return {
    lon: Float64Array.from(rows, (row) => 105 + ((row * 7919) % 5000) / 10_000),
    lat: Float64Array.from(rows, (row) => 34.5 + ((row * 104_729) % 5000) / 10_000),
    id: rows.map((row) => `点位${row + 1}`),
    columns: {
      name: rows.map((row) => `供水点 ${row + 1}`),
      kind: rows.map((row) => kinds[(row * 31) % 7] ?? null),
      depth: Float64Array.from(rows, (row) => (row % 40 === 0 ? NaN : ((row * 37) % 900) / 10)),
      built: Float64Array.from(rows, (row) => 1995 + ((row * 13) % 26)),
    },
  };
}

const rowSchema = {
  properties: {
    name: { title: '名称', type: 'string' },
    kind: { title: '类型', type: 'string', enum: kinds },
    depth: { title: '井深（米）', type: 'number' },
    built: { title: '建成年份', type: 'integer' },
  },
};

const meta: Meta = {
  title: '组件/查询结果 om-query-results',
  component: 'om-query-results',
  args: { count: 100_000, width: '', filter: null },
  argTypes: {
    count: { control: 'inline-radio', options: [100, 10_000, 100_000] },
    width: { control: 'inline-radio', options: ['', 'phone'] },
  },
  parameters: aboutElement('只有看得见的行在页面里；排序、统计、图上的点都是同一批行。示意数据。'),
  render: ({ count, width, filter }, context) => {
    const toolbox = new OmQueryToolbox();
    Object.assign(toolbox, { rows: rowsOf(count as number), rowSchema, rowsTitle: '供水点', filter });
    void toolbox.run();
    return onStage(
      html`<div class=${width}><om-query-results .session=${toolbox.session}></om-query-results></div>`,
      context,
    );
  },
};

export const Many: StoryObj = {
  name: '十万行',
  parameters: about('方向键、PageDown、Ctrl+End；点表头排序；点柱子只看一类。'),
};
export const Few: StoryObj = { name: '一百行', args: { count: 100 } };
export const Nothing: StoryObj = {
  name: '没有结果',
  args: { count: 100, filter: { op: '>', args: [{ property: 'depth' }, 5000] } },
};
export const Phone: StoryObj = { name: '手机宽度', args: { width: 'phone' } };

// Storybook reads a story file from its default export.
export default meta;
