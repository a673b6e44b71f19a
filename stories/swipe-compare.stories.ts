// om-swipe-compare: two years of imagery or of figures, in every way to compare.
import type { Fixtures } from '@onemap/core/fixture-source';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { drawnFiles, halfAFile } from './cog-picture.js';
import { drawnImagery } from './imagery.js';
import { about, aboutElement, fixtures, ganguSource, onStage } from './stage.js';

/** 甘谷县城 and the villages around it. */
const around = [105.3, 34.7, 105.38, 34.78];

const meta: Meta = {
  title: '组件/两期对比 om-swipe-compare',
  component: 'om-swipe-compare',
  args: { mode: 'vertical', position: 50, content: 'imagery', left: '', right: '', follow: '', width: '' },
  argTypes: {
    mode: {
      control: 'select',
      options: ['vertical', 'horizontal', 'spyglass', 'opacity', 'blink', 'twin'],
    },
    content: { control: 'inline-radio', options: ['imagery', 'indicator'] },
    position: { control: { type: 'range', min: 0, max: 100 } },
    width: { control: 'inline-radio', options: ['', 'phone'] },
  },
  parameters: aboutElement('同一个地方的两个年份：影像、指标或任意图层。影像由程序绘制，仅供示意。'),
  render: ({ mode, position, content, left, right, follow, width, imagery: given }, context) => {
    const { source, imagery = given } = context.loaded;
    return onStage(
      html`<div class=${width}>
        <om-map .extent=${content === 'imagery' ? around : undefined}>
          <om-swipe-compare
            mode=${mode}
            position=${position}
            content=${content}
            left=${left || nothing}
            right=${right || nothing}
            follow=${follow || nothing}
            .imagery=${source ? undefined : (imagery ?? drawnImagery)}
          ></om-swipe-compare>
          ${follow ? html`<om-timeline-layer></om-timeline-layer>` : nothing}
        </om-map>
      </div>`,
      context,
      { source },
    );
  },
};

export const Vertical: StoryObj = {
  name: '左右卷帘',
  parameters: about('左 2013 年，右 2015 年；拖动分隔线，或用方向键、Page、Home、End。'),
};
export const Horizontal: StoryObj = {
  name: '上下卷帘',
  args: { mode: 'horizontal', position: 40 },
};
export const Spyglass: StoryObj = {
  name: '放大镜',
  args: { mode: 'spyglass' },
  parameters: about('镜内是右侧年份；Page 键改变镜的大小。'),
};
export const Opacity: StoryObj = { name: '透明度', args: { mode: 'opacity', position: 40 } };
export const Blink: StoryObj = {
  name: '闪烁',
  args: { mode: 'blink' },
  parameters: about('每期 1 秒，可以暂停；系统设为减少动态效果时，一开始就是暂停的。'),
};
export const Twin: StoryObj = {
  name: '双图联动',
  args: { mode: 'twin' },
  parameters: about('两张图看同一个地方，一张动，另一张跟着动。'),
};
export const Indicator: StoryObj = {
  name: '同一指标的两年',
  args: { content: 'indicator', left: '2013', right: '2016' },
  parameters: about('两年用同一套分级；标签上是全县的值。'),
};
export const FollowingTheClock: StoryObj = {
  name: '右侧跟随时间轴',
  args: { content: 'indicator', left: '2013', follow: 'right' },
  parameters: about('右侧的年份就是 om-provider 的年份，拖动时间轴即换年。'),
};
export const Catalogue: StoryObj = {
  name: '后端的影像目录',
  loaders: [
    () => ({
      source: ganguSource({}, { ...fixtures, imagery: drawnImagery as unknown as Fixtures['imagery'] }),
    }),
  ],
  parameters: about('没有给 imagery：两年来自数据源的 GET /imagery，这里由示例数据作答，瓦片在页面上绘制。'),
};
export const Cog: StoryObj = {
  name: '直接读 GeoTIFF',
  loaders: [() => ({ imagery: drawnFiles() })],
  parameters: about('两年是两个 GeoTIFF 文件，浏览器按需读取其中合适的一级，不经服务器，不用 WebGL。'),
};
export const BrokenCog: StoryObj = {
  name: 'GeoTIFF 不完整',
  loaders: [() => ({ imagery: halfAFile() })],
  parameters: about('说明是哪一侧、为什么，并可以重试。'),
};
export const NoSuchYear: StoryObj = {
  name: '没有那一年的影像',
  args: { right: '2016' },
  parameters: about('说明缺哪一年、已有哪几年。'),
};
export const NoImagery: StoryObj = {
  name: '没有影像目录',
  args: { imagery: [] },
};
export const Phone: StoryObj = { name: '手机宽度', args: { width: 'phone' } };

// Storybook reads a story file from its default export.
export default meta;
