// om-ranking: the regions below one, ranked by an indicator.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { about, aboutElement, ganguSource, never, onStage } from './stage.js';

const meta: Meta = {
  title: '组件/排名 om-ranking',
  component: 'om-ranking',
  args: { indicator: '', period: '' },
  argTypes: {
    indicator: { control: 'text', description: '固定指标；缺省跟随 om-provider' },
    period: { control: 'text', description: '固定时期，2013/2016 为变化' },
  },
  parameters: aboutElement('名次、比上年的位次变化、数值（条）、比上年；点列名排序，点地区选中。'),
  render: ({ indicator, period, region, source }, context) =>
    onStage(
      html`<om-ranking indicator=${indicator || nothing} period=${period || nothing}></om-ranking>`,
      context,
      { ...(source && { source: source() }), ...(region && { region }) },
    ),
};

export const Incidence: StoryObj = {
  name: '发生率',
  parameters: about('并列的同名次；没有数据、不公开的排在最后。'),
};
export const Count: StoryObj = {
  name: '人数',
  args: { indicator: 'poorPersons' },
  parameters: about('条从 0 起画。'),
};
export const Change: StoryObj = {
  name: '一段时间的变化',
  args: { period: '2013/2016' },
  parameters: about('变化带正负号，条的长短是变化的大小。'),
};
export const Village: StoryObj = {
  name: '没有下级可排',
  args: { region: '620523106201' },
  parameters: about('村以下没有区划可比，说明原因。'),
};
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: () => ganguSource({ delayInMs: 1, schedule: never }) },
  parameters: about('名次要等各地区的数。'),
};
export const Down: StoryObj = {
  name: '服务中断',
  args: { source: () => ganguSource({ fail: new TypeError('Failed to fetch') }) },
  parameters: about('说明什么失败了，并提供重试。'),
};

// Storybook reads a story file from its default export.
export default meta;
