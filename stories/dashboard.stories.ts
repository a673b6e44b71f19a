// om-dashboard: one screen by plain JSON, in the forms of a desk, a wall and a phone, and what it says when it cannot.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { oneScreen } from './dashboard-layouts.js';
import { about, aboutElement, ganguSource, never, onStage } from './stage.js';

/** A story is the same every day. */
const evening = (): Date => new Date(2016, 11, 30, 18, 20);

const meta: Meta = {
  title: '组件/一屏 om-dashboard',
  component: 'om-dashboard',
  args: { layout: oneScreen, wall: false, page: 0, size: 'desk' },
  argTypes: {
    ...{
      layout: { table: { disable: true } },
      now: { table: { disable: true } },
      size: { table: { disable: true } },
    },
    ...{ source: { table: { disable: true } }, page: { control: 'number' } },
  },
  parameters: aboutElement(
    '用一段 JSON 排出一屏：地图与时间轴、图表、指标卡、排名、表、动态、文字。都跟随同一个 om-provider。',
  ),
  render: ({ layout, wall, page, size, source }, context) =>
    onStage(
      html`<div class="screen ${size}">
        <om-dashboard .layout=${layout} .now=${evening} ?wall=${wall} page=${page}></om-dashboard>
      </div>`,
      context,
      source ? { source: source() } : {},
    ),
};

export const Desk: StoryObj = { name: '桌面', parameters: about('地图最大，右边是趋势与排名。') };
export const Words: StoryObj = {
  name: '第二页',
  args: { page: 1 },
  parameters: about('自带的数、表与文字，不需要后端。'),
};
export const Wall: StoryObj = {
  name: '大屏 1920×1080',
  args: { wall: true, size: 'wall' },
  parameters: about('深色，字大一级，全部在一屏之内。'),
};
export const Phone: StoryObj = {
  name: '手机',
  args: { size: 'phone' },
  parameters: about('一列，按布局的顺序。'),
};
export const Paused: StoryObj = {
  name: '轮播',
  args: { layout: { ...oneScreen, rotate: { what: 'pages', seconds: 20 } } },
  parameters: about('每 20 秒换一页；有暂停按钮，焦点或光标在内时不换，减少动效时不轮播。'),
};
export const Broken: StoryObj = {
  name: '布局有误',
  args: {
    layout: '{ "version": 1, "pages": [{ "title": "县", "areas": ["map map", "map"], "parts": [] }] }',
  },
  parameters: about('说明错在哪里，不影响页面其余部分。'),
};
export const NoLayout: StoryObj = {
  name: '没有布局',
  args: { layout: undefined },
  parameters: about('写明缺什么。'),
};
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: () => ganguSource({ delayInMs: 1, schedule: never }) },
  parameters: about('每一块各自等待。'),
};
export const Failed: StoryObj = {
  name: '数据服务出错',
  args: { source: () => ganguSource({ fail: new TypeError('connection refused') }) },
  parameters: about('每一块各自说明并可重试，自带的内容照常显示。'),
};

// Storybook reads a story file from its default export.
export default meta;
