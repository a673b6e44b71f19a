// om-coordinates: the coordinates under the pointer or of the map's middle, in a form to be copied.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, onStage } from './stage.js';

const meta: Meta = {
  title: '组件/坐标 om-coordinates',
  component: 'om-coordinates',
  args: { coordinateForm: 'degrees', folded: false, alone: false, width: '' },
  argTypes: {
    coordinateForm: { control: 'inline-radio', options: ['degrees', 'dms', 'zone', 'meridian'] },
    width: { control: 'inline-radio', options: ['', 'phone'] },
  },
  parameters: aboutElement('鼠标所在处的 CGCS2000 坐标；触摸与键盘时为地图中心。示意数据。'),
  render: ({ coordinateForm, folded, alone, width }, context) => {
    const element = html`<om-coordinates
      coordinate-form=${coordinateForm}
      ?folded=${folded}
    ></om-coordinates>`;
    const content = alone ? element : html`<om-poverty-map>${element}</om-poverty-map>`;
    return onStage(html`<div class=${width}>${content}</div>`, context);
  },
};

export const Degrees: StoryObj = {
  name: '度',
  parameters: about('“复制”或 Ctrl+C 复制显示的一处；浏览器不给剪贴板时，文字可以选中。'),
};
export const Zone: StoryObj = {
  name: '3 度带，米',
  args: { coordinateForm: 'zone' },
  parameters: about('X 为北坐标，Y 为东坐标，前两位是带号；左边写明带。'),
};
export const Folded: StoryObj = { name: '收起', args: { folded: true } };
export const Loading: StoryObj = {
  name: '等待地图',
  args: { alone: true },
  parameters: about('地图画出来之前，或不在地图里。'),
};
export const Phone: StoryObj = {
  name: '手机宽度',
  args: { width: 'phone' },
  parameters: about('先是一个按钮，展开后读地图中心，中心有十字。'),
};

// Storybook reads a story file from its default export.
export default meta;
