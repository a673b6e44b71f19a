// om-indicator-cards: the numbers that matter, each with its change, base and target.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, ganguSource, never, onStage, visitor } from './stage.js';

const meta: Meta = {
  title: '组件/指标卡 om-indicator-cards',
  component: 'om-indicator-cards',
  args: {
    indicators: 'povertyIncidence,poorPersons,poorHouseholds',
    large: false,
    targets: { povertyIncidence: 2 },
  },
  argTypes: {
    indicators: { control: 'text', description: '指标，用逗号相连' },
    targets: { table: { disable: true } },
  },
  parameters: aboutElement(
    '大数、比上年、分子分母、距目标多少，与历年的一条小线。点一张，地图与图表换到该指标。',
  ),
  render: ({ indicators, large, targets, source }, context) =>
    onStage(
      html`<om-indicator-cards
        indicators=${indicators}
        ?large=${large}
        .targets=${targets}
      ></om-indicator-cards>`,
      context,
      source ? { source: source() } : {},
    ),
};

export const Three: StoryObj = {
  name: '三项指标',
  parameters: about('绿色与红色之外另有图形，不靠颜色分好坏。'),
};
export const Wall: StoryObj = { name: '大屏', args: { large: true }, parameters: about('数字大一号。') };
export const Missing: StoryObj = {
  name: '没有数据',
  args: { indicators: 'poorPersons,relapsedPersons', targets: {} },
  parameters: about('缺的写明无数据，不是零。'),
};
export const Visitor: StoryObj = {
  name: '访客',
  args: { source: () => ganguSource({}, visitor) },
  parameters: about('公开的汇总数，与各身份相同。'),
};
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: () => ganguSource({ delayInMs: 1, schedule: never }) },
  parameters: about('数据服务还没有回答。'),
};
export const Down: StoryObj = {
  name: '服务中断',
  args: { source: () => ganguSource({ fail: new TypeError('Failed to fetch') }) },
  parameters: about('说明什么失败了，并提供重试。'),
};

// Storybook reads a story file from its default export.
export default meta;
