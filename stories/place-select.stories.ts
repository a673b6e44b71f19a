// om-place-select: an area drawn on the map, around a point or a line, a region or a file, combined as wanted.
import type { SelectedPlace } from '@onemap/components';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, onStage } from './stage.js';

/** 甘谷县城 and the villages around it. */
const around = [105.3, 34.7, 105.38, 34.78];

const field: SelectedPlace = {
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [105.33, 34.735],
        [105.352, 34.732],
        [105.356, 34.751],
        [105.341, 34.758],
        [105.33, 34.735],
      ],
      [
        [105.34, 34.74],
        [105.345, 34.747],
        [105.348, 34.74],
        [105.34, 34.74],
      ],
    ],
  },
  words: '画出的多边形，减去画出的多边形',
};

const meta: Meta = {
  title: '组件/按地点选择 om-place-select',
  component: 'om-place-select',
  args: { place: null, combination: 'new', meters: 500, folded: false, width: '' },
  argTypes: {
    combination: { control: 'select', options: ['new', 'add', 'subtract', 'intersect'] },
    width: { control: 'inline-radio', options: ['', 'phone'] },
  },
  parameters: aboutElement(
    '在图上选一个范围，交给查询使用：画、按距离、按区划、上传文件，可加、可减、可取重叠。',
  ),
  render: ({ place, combination, meters, folded, width, alone }, context) => {
    const select = html`<om-place-select
      .place=${place}
      combination=${combination}
      meters=${meters}
      ?folded=${folded}
    ></om-place-select>`;
    const content = alone ? select : html`<om-map .extent=${around}>${select}</om-map>`;
    return onStage(html`<div class=${width}>${content}</div>`, context);
  },
};

export const Empty: StoryObj = {
  name: '还没有选',
  parameters: about('选一种画法后在图上画；只用键盘时，方向键移动十字，回车加点；也可以输入坐标。'),
};
export const Selected: StoryObj = {
  name: '已选范围',
  args: { place: field },
  parameters: about('属性 place 是范围和说明，门户可以保存，下次写回。“改边线”逐个改顶点。'),
};
export const Adding: StoryObj = { name: '再加一块', args: { place: field, combination: 'add' } };
export const Unreadable: StoryObj = {
  name: '范围不可读',
  args: { place: { geometry: { type: 'Point', coordinates: [0, 0] }, words: '' } },
};
export const Loading: StoryObj = {
  name: '等待地图',
  args: { alone: true },
  parameters: about('不在 om-map 里时，一直等待地图。'),
};
export const Phone: StoryObj = { name: '手机宽度', args: { width: 'phone', place: field } };

// Storybook reads a story file from its default export.
export default meta;
