// om-code-sheet: the QR codes of a village's households, to print and cut.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { about, aboutElement, fixtures, ganguSource, never, onStage, visitor } from './stage.js';

const village = fixtures.households[0]!.region;

const meta: Meta = {
  title: '组件/档案二维码打印页 om-code-sheet',
  component: 'om-code-sheet',
  args: { region: village },
  argTypes: {
    region: { control: 'text', description: '村的编码；缺省跟随 om-provider' },
    source: { table: { disable: true } },
  },
  parameters: aboutElement('为一个村的每一户生成档案二维码，排成可以裁开的一页一页；每户只印姓氏。'),
  render: (args, context) =>
    onStage(html`<om-code-sheet region=${args.region || nothing}></om-code-sheet>`, context, {
      source: args.source,
    }),
};

export const Village: StoryObj = {
  name: '一个村',
  args: { source: ganguSource() },
  parameters: about('选好有效期再生成；网址只在这一页上。'),
};
export const County: StoryObj = {
  name: '没有选到村',
  args: { source: ganguSource(), region: '620523' },
  parameters: about('请选择一个村。'),
};
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: ganguSource({ delayInMs: 1, schedule: never }) },
  parameters: about('骨架占住位置。'),
};
export const Nobody: StoryObj = {
  name: '不在数据范围',
  args: { source: ganguSource({}, visitor) },
  parameters: about('没有可以看到的户。'),
};
export const Down: StoryObj = {
  name: '服务中断',
  args: { source: ganguSource({ fail: new TypeError('Failed to fetch') }) },
  parameters: about('说明什么失败了，并提供重试。'),
};

// Storybook reads a story file from its default export.
export default meta;
