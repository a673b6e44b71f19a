// om-region-table: the table equal of a thematic map.
import { findIndicator } from '@onemap/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { RegionRow } from '@onemap/components';
import { html } from 'lit';
import { about, aboutElement, onStage } from './stage.js';

const row = (
  code: string,
  name: string,
  value: number,
  numerator: number,
  denominator: number,
  rank: number,
): RegionRow => ({
  code,
  name,
  value,
  status: 'ok',
  numerator,
  denominator,
  rank,
  change: -1.5,
});

const rows: readonly RegionRow[] = [
  row('620523106000', '大石镇', 12.4, 1204, 9710, 2),
  row('620523100000', '大像山镇', 1.8, 210, 11667, 3),
  row('620523207000', '白家湾乡', 23.5, 1880, 8000, 1),
  {
    code: '620523110000',
    name: '古坡镇',
    value: null,
    status: 'suppressed',
    numerator: null,
    denominator: 5120,
    rank: null,
    change: null,
  },
  {
    code: '620523107000',
    name: '礼辛镇',
    value: null,
    status: 'missing',
    numerator: null,
    denominator: null,
    rank: null,
    change: null,
  },
];

const meta: Meta = {
  title: '组件/区划表 om-region-table',
  component: 'om-region-table',
  args: { indicator: 'povertyIncidence', width: '' },
  argTypes: {
    rows: { table: { disable: true } },
    selected: { control: 'select', options: rows.map(({ code }) => code) },
    indicator: { control: 'select', options: ['povertyIncidence', 'poorHouseholds', 'poorPersons'] },
    width: { control: 'inline-radio', options: ['', 'panel'] },
  },
  parameters: aboutElement(
    '与地图等价的表格：名次、数值、比上年、分子与分母；点按列名排序，点按地区名选中。',
  ),
  render: (args, context) =>
    onStage(
      html`<div class=${args.width}>
        <om-region-table
          .rows=${args.rows}
          .indicator=${findIndicator(args.indicator)}
          .period=${{ from: '2016', to: '2016' }}
          selected=${args.selected ?? ''}
        ></om-region-table>
      </div>`,
      context,
    ),
};

export const Towns: StoryObj = {
  name: '各乡镇',
  args: { rows },
  parameters: about('少于 3 户的写“未公开”，没有的写“无数据”，都不是零。'),
};
export const InPanel: StoryObj = {
  name: '侧栏宽度',
  args: { rows, width: 'panel' },
  parameters: about('在 420 像素的侧栏里放得下全部列。'),
};
export const LongName: StoryObj = {
  name: '最长的名称与最大的数',
  args: {
    rows: [row('431022205201', '莽山瑶族乡永安村民委员会', 100, 111950000, 4710000000, 1), ...rows],
    width: 'panel',
  },
  parameters: about('长名称折行，大数不压到旁列。'),
};
export const Selected: StoryObj = {
  name: '选中一行',
  args: { rows, selected: '620523106000' },
  parameters: about('与地图上的当前地区同步。'),
};
export const Empty: StoryObj = {
  name: '没有数据',
  args: { rows: [] },
  parameters: about('说明怎样才能看到数据。'),
};

// Storybook reads a story file from its default export.
export default meta;
