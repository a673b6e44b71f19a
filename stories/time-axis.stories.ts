// om-time-axis: the common clock, with its histogram, events, modes and a play.
import { momentsBetween } from '@onemap/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, onStage } from './stage.js';

const incidence: Record<string, number | null> = {
  2013: 27.1,
  2014: 22.4,
  2015: 15.8,
  2016: 10.4,
  2017: 6.2,
  2018: 2.9,
  2019: 0.8,
  2020: 0,
};
const activities = Object.fromEntries(
  momentsBetween('2019-01', '2020-12').map((month, index) => [month, 40 + ((index * 37) % 60)]),
);
const marks = [
  { moment: '2015', label: '打赢脱贫攻坚战的决定' },
  { moment: '2018', label: '省级考核' },
];

const meta: Meta = {
  title: '组件/时间轴 om-time-axis',
  component: 'om-time-axis',
  args: { mode: 'instant', values: incidence, marks, units: [], unit: '贫困发生率', suffix: '%' },
  argTypes: {
    mode: { control: 'inline-radio', options: ['instant', 'range', 'cumulative'] },
    values: { table: { disable: true } },
    marks: { table: { disable: true } },
    units: { table: { disable: true } },
    unit: { table: { disable: true } },
    suffix: { table: { disable: true } },
  },
  parameters: aboutElement('一块共同的钟：同一个 om-provider 之内的地图、图表、卡片都跟着它走。'),
  render: (args, context) =>
    onStage(
      html`<om-time-axis
        mode=${args.mode}
        .moments=${Object.keys(args.values).filter((moment) => args.values[moment] !== null)}
        .values=${args.values}
        .marks=${args.marks}
        .units=${args.units}
        .describe=${({ to }: { to: string }) => `${args.unit} ${args.values[to]}${args.suffix}`}
      ></om-time-axis>`,
      context,
    ),
};

export const Years: StoryObj = {
  name: '年度与事件',
  parameters: about('直方图是指标的值，菱形是事件。左右键、Home、End、PageUp、PageDown 移动，空格播放。'),
};
export const Range: StoryObj = {
  name: '区间',
  args: { mode: 'range' },
  parameters: about('两端各自拖动；播放时整段平移。'),
};
export const YearsOnly: StoryObj = {
  name: '只有年度',
  args: { units: ['year'] },
  parameters: about('年度指标的季与月不可选。'),
};
export const Cumulative: StoryObj = {
  name: '累计',
  args: { mode: 'cumulative' },
  parameters: about('从第一期累计到所选的一期。'),
};
export const Missing: StoryObj = {
  name: '缺一年',
  args: { values: { ...incidence, 2017: null }, marks: [] },
  parameters: about('没有数据的一期画成虚线框，不是零，也不跳过。'),
};
export const Months: StoryObj = {
  name: '月度',
  args: {
    values: activities,
    marks: [],
    units: ['year', 'quarter', 'month'],
    unit: '帮扶活动',
    suffix: ' 次',
  },
  parameters: about('活动与考核有月度、季度；年度指标只有年度。'),
};

// Storybook reads a story file from its default export.
export default meta;
