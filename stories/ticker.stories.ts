// om-ticker: a line of activities that runs along and stops where somebody reads.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { townNews } from './dashboard-layouts.js';
import { about, aboutElement, ganguSource, never, onStage } from './stage.js';

const meta: Meta = {
  title: '组件/动态条 om-ticker',
  component: 'om-ticker',
  args: { items: townNews, paused: false, synthetic: true, source: ganguSource() },
  argTypes: { items: { table: { disable: true } }, source: { table: { disable: true } } },
  parameters: aboutElement(
    '一行工作动态：一件一件滚过，光标停上、焦点进入、按钮、减少动效时都停；读屏为一张列表。',
  ),
  render: ({ items, paused, synthetic, source }, context) =>
    onStage(
      html`<div class="panel">
        <om-ticker .items=${items} ?paused=${paused} ?synthetic=${synthetic}></om-ticker>
      </div>`,
      context,
      { source, period: '2020' },
    ),
};

export const Running: StoryObj = {
  name: '滚动',
  parameters: about('放不下才滚动；点一件，地图选中该乡镇。'),
};
export const Paused: StoryObj = {
  name: '已暂停',
  args: { paused: true },
  parameters: about('暂停后可以左右拖动来读。'),
};
export const Short: StoryObj = {
  name: '放得下',
  args: { items: townNews.slice(0, 1), synthetic: false },
  parameters: about('不滚动，也没有按钮。'),
};
export const Empty: StoryObj = { name: '暂无', args: { items: [] }, parameters: about('写明暂无动态。') };

export const Activities: StoryObj = {
  name: '数据源的活动',
  args: { items: undefined },
  parameters: about('不写各件时，列出该地区截至该时期最新的 20 次帮扶活动。'),
};
export const Loading: StoryObj = {
  name: '加载中',
  args: { items: undefined, source: ganguSource({ delayInMs: 1, schedule: never }) },
};
export const Failed: StoryObj = {
  name: '出错',
  args: { items: undefined, source: ganguSource({ fail: new TypeError('Failed to fetch') }) },
  parameters: about('一行写明原因，可以重试。'),
};

// Storybook reads a story file from its default export.
export default meta;
