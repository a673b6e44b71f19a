// om-measure: distance, area and azimuth along geodesics, with units, segments and typed coordinates.
import type { MeasureResults } from '@onemap/components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { about, aboutElement, onStage } from './stage.js';

/** 甘谷县城 and the villages around it. */
const around = [105.3, 34.7, 105.38, 34.78];

const drawn: MeasureResults = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'field',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [105.34, 34.74],
            [105.352, 34.742],
            [105.35, 34.751],
            [105.341, 34.749],
            [105.34, 34.74],
          ],
        ],
      },
      properties: { mode: 'area', lengthMeters: 0 },
    },
    {
      type: 'Feature',
      id: 'road',
      geometry: {
        type: 'LineString',
        coordinates: [
          [105.355, 34.735],
          [105.362, 34.745],
          [105.36, 34.756],
        ],
      },
      properties: { mode: 'distance', lengthMeters: 0 },
    },
  ],
};

const meta: Meta = {
  title: '组件/测量 om-measure',
  component: 'om-measure',
  args: { results: undefined, areaUnit: '', coordinateForm: 'degrees', folded: false, width: '' },
  argTypes: {
    areaUnit: { control: 'select', options: ['', 'squareMeter', 'mu', 'hectare', 'squareKilometer'] },
    coordinateForm: { control: 'select', options: ['degrees', 'dms', 'zone', 'meridian'] },
    width: { control: 'inline-radio', options: ['', 'phone'] },
  },
  parameters: aboutElement('距离、面积、方位角，按 CGCS2000 椭球面上的大地线量算。示意数据。'),
  render: ({ results, areaUnit, coordinateForm, folded, width, alone }, context) => {
    const measure = html`<om-measure
      .results=${results ?? { type: 'FeatureCollection', features: [] }}
      area-unit=${areaUnit || nothing}
      coordinate-form=${coordinateForm}
      ?folded=${folded}
    ></om-measure>`;
    const content = alone ? measure : html`<om-map .extent=${around}>${measure}</om-map>`;
    return onStage(html`<div class=${width}>${content}</div>`, context);
  },
};

export const Empty: StoryObj = {
  name: '还没有测量',
  parameters: about('选“距离”后在图上点；只用键盘时，方向键移动十字，回车加点。'),
};
export const Results: StoryObj = {
  name: '已有成果',
  args: { results: drawn },
  parameters: about('属性 results 是 GeoJSON，门户可以保存，下次写回。点一项可以接着画、改点。'),
};
export const Mu: StoryObj = { name: '面积用公顷', args: { results: drawn, areaUnit: 'hectare' } };
export const Zone: StoryObj = {
  name: '3 度带坐标',
  args: { coordinateForm: 'zone' },
  parameters: about('X 是纵坐标（北），Y 是横坐标（东），带号在前。'),
};
export const Unreadable: StoryObj = {
  name: '成果不可读',
  args: { results: { type: 'FeatureCollection', features: [{}] } },
};
export const Loading: StoryObj = {
  name: '等待地图',
  args: { alone: true },
  parameters: about('不在 om-map 里时，一直等待地图。'),
};
export const Phone: StoryObj = { name: '手机宽度', args: { width: 'phone', results: drawn } };

// Storybook reads a story file from its default export.
export default meta;
