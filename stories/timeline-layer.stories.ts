// om-timeline-layer: an indicator on the map over time, alone in a plain map or as the clock of a poverty map.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { about, aboutElement, onStage } from './stage.js';

const marks = [
  { moment: '2014', label: '建档立卡' },
  { moment: '2015', label: '打赢脱贫攻坚战的决定' },
  { moment: '2018', label: '三年行动的指导意见' },
];

const meta: Meta = {
  title: '组件/时序专题图 om-timeline-layer',
  component: 'om-timeline-layer',
  args: { host: 'om-map', mode: 'instant', period: '', loop: false, width: '' },
  argTypes: {
    host: { control: 'inline-radio', options: ['om-map', 'om-poverty-map'], description: '放在哪种地图里' },
    mode: { control: 'inline-radio', options: ['instant', 'range', 'cumulative'] },
    width: { control: 'inline-radio', options: ['', 'phone'] },
  },
  parameters: aboutElement('一个指标在地图上随时间的变化；全程一套分级，写在图例里。'),
  render: ({ host, mode, period, loop, width }, context) => {
    const layer = html`<om-timeline-layer
      mode=${mode}
      period=${period || nothing}
      ?loop=${loop}
      .marks=${marks}
    ></om-timeline-layer>`;
    const inside =
      host === 'om-map' ? html`<om-map>${layer}</om-map>` : html`<om-poverty-map>${layer}</om-poverty-map>`;
    return onStage(html`<div class=${width}>${inside}</div>`, context);
  },
};

export const Instant: StoryObj = {
  name: '时点',
  parameters: about('放进普通地图，标题、图例、来源由它自己写。'),
};
export const Range: StoryObj = {
  name: '区间变化',
  args: { mode: 'range', period: '2013/2016' },
  parameters: about('率与存量看两端之差；颜色以“基本不变”为中心，升降分开。'),
};
export const Cumulative: StoryObj = {
  name: '累计',
  args: { mode: 'cumulative' },
  parameters: about('从第一年累计到所选的一年。'),
};
export const InPovertyMap: StoryObj = {
  name: '在贫困地图里',
  args: { host: 'om-poverty-map' },
  parameters: about('贫困地图自己画、自己写，它只当钟：标题、卡片、表格都跟着走。'),
};
export const Phone: StoryObj = {
  name: '手机宽度',
  args: { width: 'phone' },
  parameters: about('图例折叠成色带，时间轴独占一行。'),
};

// Storybook reads a story file from its default export.
export default meta;
