// om-overview-map: the region as a whole, with a frame around what the map shows.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, ganguSource, never, onStage } from './stage.js';

const meta: Meta = {
  title: '组件/鹰眼 om-overview-map',
  component: 'om-overview-map',
  args: { source: ganguSource(), region: '620523', folded: false, width: '' },
  argTypes: { width: { control: 'inline-radio', options: ['', 'phone'] } },
  parameters: aboutElement('小图里的方框是地图显示的范围；轮廓来自数据源，不需要瓦片。示意数据。'),
  render: ({ source, region, folded, width }, context) =>
    onStage(
      html`<div class=${width}>
        <om-map .extent=${[105.2, 34.65, 105.4, 34.8]} synthetic
          ><om-overview-map ?folded=${folded}></om-overview-map
        ></om-map>
      </div>`,
      context,
      { source, region },
    ),
};

export const County: StoryObj = { name: '县', parameters: about('拖动方框，或用方向键移动地图。') };
export const Town: StoryObj = {
  name: '镇',
  args: { region: '620523106' },
  parameters: about('镇与村显示在上一级的轮廓里。'),
};
export const Folded: StoryObj = { name: '收起', args: { folded: true } };
export const Empty: StoryObj = { name: '没有区划', args: { region: '' } };
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
