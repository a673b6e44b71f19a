// om-activity-layer: assistance activities on the map and as a list, on the provider's clock.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, fixtures, ganguSource, never, onStage, visitor } from './stage.js';

const county = [104.97, 34.52, 105.52, 35.05];

/** A visitor may not see which households were visited. */
const seenByVisitor = {
  ...visitor,
  activities: (fixtures.activities ?? []).map((activity) => ({
    ...activity,
    properties: { ...activity.properties, households: [], _masked: ['households'] },
  })),
};

const meta: Meta = {
  title: '组件/帮扶活动 om-activity-layer',
  component: 'om-activity-layer',
  args: { source: ganguSource(), region: '620523', period: '2020', kinds: null, alone: false, width: '' },
  argTypes: {
    period: { control: 'inline-radio', options: ['2019', '2020', '2020-Q4', '2020-12', '2013'] },
    width: { control: 'inline-radio', options: ['', 'phone'] },
  },
  parameters: aboutElement('帮扶活动的时间、地点、类型，在图上与列表里同步。示意数据。'),
  render: ({ source, region, period, kinds, alone, width }, context) => {
    const element = html`<om-activity-layer .kinds=${kinds}></om-activity-layer>`;
    const content = alone ? element : html`<om-map .extent=${county} synthetic>${element}</om-map>`;
    return onStage(html`<div class=${width}>${content}</div>`, context, { source, region, period });
  },
};

export const Year: StoryObj = {
  name: '一年',
  parameters: about('相距很近的合为一圈，圈的颜色是各类的份额；点开放大，点单个的看详情。'),
};
export const Month: StoryObj = {
  name: '一个月',
  args: { period: '2020-12' },
  parameters: about('时间由 om-provider 的 period 决定，可以是年、季、月。'),
};
export const TwoKinds: StoryObj = {
  name: '只看两类',
  args: { kinds: ['homeVisit', 'skillTraining'] },
  parameters: about('图例就是筛选：没有按下的类型不在图上，也不在列表里。'),
};
export const Town: StoryObj = {
  name: '一个镇',
  args: { region: '620523106' },
};
export const InPovertyMap: StoryObj = {
  name: '在专题图上',
  render: ({ source }, context) =>
    onStage(html`<om-poverty-map><om-activity-layer folded></om-activity-layer></om-poverty-map>`, context, {
      source,
      period: '2020',
    }),
};
export const Visitor: StoryObj = {
  name: '访客',
  args: { source: ganguSource({}, seenByVisitor) },
  parameters: about('活动是公开的；走访了哪些户，只给有权限的人看。'),
};
export const Alone: StoryObj = {
  name: '没有地图',
  args: { alone: true },
  parameters: about('不在地图里时只有列表。'),
};
export const Empty: StoryObj = { name: '没有活动', args: { period: '2013' } };
export const NotKept: StoryObj = {
  name: '数据源没有活动',
  args: { source: { ...ganguSource(), activities: undefined } },
};
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: ganguSource({ delayInMs: 1, schedule: never }) },
};
export const Failed: StoryObj = {
  name: '出错',
  args: { source: ganguSource({ fail: new TypeError('Failed to fetch') }) },
};
export const Phone: StoryObj = { name: '手机宽度', args: { width: 'phone' } };

// Storybook reads a story file from its default export.
export default meta;
