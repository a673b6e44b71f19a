// om-map: the base map, its controls and its attribution.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { about, aboutElement, onStage } from './stage.js';

const gangu = [104.97, 34.52, 105.52, 35.04];

const meta: Meta = {
  title: '组件/地图 om-map',
  component: 'om-map',
  args: { approvalNumber: '', dataSource: '', synthetic: false, width: '' },
  argTypes: {
    approvalNumber: { control: 'text', description: '审图号' },
    dataSource: { control: 'text', description: '数据来源的文字' },
    synthetic: { control: 'boolean', description: '显示“示意数据”' },
    width: { control: 'inline-radio', options: ['', 'phone'] },
  },
  parameters: aboutElement(
    '底图与控件：放大、缩小、全图、定位、比例尺、署名。默认底图不需要网络；天地图等按配置提供。',
  ),
  render: (args, context) =>
    onStage(
      html`<div class=${args.width}>
        <om-map
          .extent=${gangu}
          approval-number=${args.approvalNumber || nothing}
          data-source=${args.dataSource}
          ?synthetic=${args.synthetic}
        >
          ${args.panel ? html`<p slot="panel" class="panel-words">${args.panel}</p>` : nothing}
        </om-map>
      </div>`,
      context,
    ),
};

export const Offline: StoryObj = {
  name: '离线底图',
  parameters: about('素色底与经纬网；面板遮住的地方不写经纬度。'),
};
export const Attribution: StoryObj = {
  name: '审图号与来源',
  args: { approvalNumber: 'GS(2020)4619号', dataSource: '甘谷县乡村振兴局', synthetic: true },
  parameters: about('审图号、数据来源与“示意数据”始终在右下角。'),
};
export const Phone: StoryObj = {
  name: '手机宽度',
  args: { width: 'phone', synthetic: true, dataSource: '示意数据' },
  parameters: about('署名收为一行，不写经纬度。'),
};
export const Panel: StoryObj = {
  name: '侧面板',
  args: { panel: '放入 panel 插槽的内容：宽处在右侧，手机上在底部。' },
  parameters: about('地图的控件与全图范围会避开面板。'),
};

// Storybook reads a story file from its default export.
export default meta;
