// om-print: the map on paper, to scale.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, ganguSource, never, onStage } from './stage.js';

/** The day on the sheets, always the same. */
const now = (): Date => new Date(2026, 10, 27);

const meta: Meta = {
  title: '组件/打印 om-print',
  component: 'om-print',
  args: {
    paper: 'a4',
    orientation: 'landscape',
    scale: 'standard',
    dpi: 150,
    without: [],
    overview: false,
    width: '',
  },
  argTypes: {
    paper: { control: 'inline-radio', options: ['a4', 'a3'] },
    orientation: { control: 'inline-radio', options: ['landscape', 'portrait'] },
    scale: { control: 'select', options: ['standard', 'fit', '1:250000', '1:100000'] },
    dpi: { control: 'select', options: [96, 150, 200, 300] },
    width: { control: 'inline-radio', options: ['', 'phone'] },
    source: { table: { disable: true } },
  },
  parameters: aboutElement(
    '把地图打印在 A4、A3 纸上：图名、图例、比例尺、指北针、经纬网、编制单位、日期、资料来源、审图号；预览与成品由同一段程序画出。示意数据。',
  ),
  render: ({ alone, source, width, ...args }, context) => {
    const print = html`<om-print
      closable
      .paper=${args.paper}
      .orientation=${args.orientation}
      .scale=${args.scale}
      .dpi=${args.dpi}
      .without=${args.without}
      ?overview=${args.overview}
      author-unit="甘谷县乡村振兴局"
      .now=${now}
    ></om-print>`;
    const content = alone ? print : html`<om-poverty-map>${print}</om-poverty-map>`;
    return onStage(html`<div class=${width}>${content}</div>`, context, { source: source ?? ganguSource() });
  },
};

export const Landscape: StoryObj = {
  name: 'A4 横向',
  parameters: about('比例尺自动取能放下全图的最大一级标准比例尺，也可以充满纸张或自己输入。'),
};
export const Portrait: StoryObj = {
  name: 'A4 纵向，充满纸张',
  args: { orientation: 'portrait', scale: 'fit' },
  parameters: about('纵向时图例在图下方分栏。'),
};
export const Large: StoryObj = {
  name: 'A3 300 点/英寸',
  args: { paper: 'a3', dpi: 300 },
  parameters: about('成品 4961×3508 像素，分条编码，不受画布大小限制。'),
};
export const Placed: StoryObj = {
  name: '一部分，有位置图',
  args: { scale: '1:100000', overview: true },
  parameters: about('方框是纸上的范围，拖动把手或按方向键移动；图例下方是它在县里的位置。'),
};
export const Plain: StoryObj = {
  name: '只要图和图名',
  args: { without: ['legend', 'graticule', 'northArrow', 'summary'], scale: '1:250000' },
};
export const Loading: StoryObj = {
  name: '等待地图',
  args: { source: ganguSource({ delayInMs: 1, schedule: never }) },
  parameters: about('地图数据没有到时，先按现有的样子预览，到了再更新。'),
};
export const Empty: StoryObj = {
  name: '没有地图',
  args: { alone: true },
  parameters: about('不在地图里、也没有用 for 指明地图时，说明该怎么办。'),
};
export const Phone: StoryObj = { name: '手机宽度', args: { width: 'phone' } };

// Storybook reads a story file from its default export.
export default meta;
