// om-marks: places with notes, kept as GeoJSON.
import type { MarkCollection } from '@onemap/components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, onStage } from './stage.js';

const around = [105.3, 34.7, 105.38, 34.78];

const mark = (id: string, note: string, coordinates: [number, number]) => ({
  type: 'Feature' as const,
  id,
  geometry: { type: 'Point' as const, coordinates },
  properties: { note },
});

const placed: MarkCollection = {
  type: 'FeatureCollection',
  features: [
    mark('bridge', '便民桥（拟建）', [105.335, 34.748]),
    mark('canal', '水渠渗漏，入汛前修好', [105.352, 34.741]),
  ],
};

const meta: Meta = {
  title: '组件/标注 om-marks',
  component: 'om-marks',
  args: { marks: placed, width: '' },
  argTypes: { width: { control: 'inline-radio', options: ['', 'phone'] } },
  parameters: aboutElement('图上的位置与文字说明，存为 GeoJSON。示意数据。'),
  render: ({ marks, width, alone }, context) => {
    const element = html`<om-marks .marks=${marks}></om-marks>`;
    const content = alone ? element : html`<om-map .extent=${around}>${element}</om-map>`;
    return onStage(html`<div class=${width}>${content}</div>`, context);
  },
};

export const Placed: StoryObj = {
  name: '两个标注',
  parameters: about('点列表里的一项可以改说明、拖动位置。'),
};
export const Empty: StoryObj = {
  name: '还没有标注',
  args: { marks: { type: 'FeatureCollection', features: [] } },
};
export const Markup: StoryObj = {
  name: '说明里有标签',
  args: {
    marks: { type: 'FeatureCollection', features: [mark('a', '<b>老桥</b>', [105.34, 34.745])] },
  },
  parameters: about('说明是纯文字，尖括号原样显示。'),
};
export const Unreadable: StoryObj = {
  name: '标注不可读',
  args: { marks: { type: 'FeatureCollection', features: [{}] } },
};
export const Loading: StoryObj = { name: '等待地图', args: { alone: true } };
export const Phone: StoryObj = { name: '手机宽度', args: { width: 'phone' } };

// Storybook reads a story file from its default export.
export default meta;
