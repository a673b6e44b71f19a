// om-trend-panel: what changed between two years, alone and beside the image.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { drawnImagery } from './imagery.js';
import { about, aboutElement, ganguSource, never, onStage } from './stage.js';

const meta: Meta = {
  title: '组件/两年变化 om-trend-panel',
  component: 'om-trend-panel',
  args: { period: '2013/2015', region: '' },
  parameters: aboutElement('一处地方两年之间的变化：收入、贫困、住房、道路。'),
  render: ({ period, region, source }, context) =>
    onStage(
      html`<div class="panel">
        <om-trend-panel period=${period || nothing} region=${region || nothing}></om-trend-panel>
      </div>`,
      context,
      source ? { source } : {},
    ),
};

export const County: StoryObj = { name: '全县' };
export const BesideTheImage: StoryObj = {
  name: '与影像并排',
  parameters: about('年份跟着对比走；在图上框选，就说框里的地方。'),
  render: (_args, context) =>
    onStage(
      html`<div class="desk">
        <om-map .extent=${[105.3, 34.7, 105.38, 34.78]}>
          <om-swipe-compare id="compare" select-area .imagery=${drawnImagery}></om-swipe-compare>
        </om-map>
        <om-trend-panel class="panel" with="compare"></om-trend-panel>
      </div>`,
      context,
    ),
};
export const OneYear: StoryObj = { name: '只有一年', args: { period: '2015/2015' } };
export const NoFigures: StoryObj = { name: '没有数据的年份', args: { period: '1999/2001' } };
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: ganguSource({ schedule: never, delayInMs: 1 }) },
};
export const Failed: StoryObj = {
  name: '出错',
  args: { source: ganguSource({ fail: new TypeError('offline') }) },
};

// Storybook reads a story file from its default export.
export default meta;
