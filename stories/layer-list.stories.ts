// om-layer-list: the layers of a map, shown, hidden, faded and put in order.
import type { MarkCollection, OmMap } from '@onemap/components';
import type { Position } from '@onemap/contract';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { SymbolLayer } from '@onemap/core/map';
import { about, aboutElement, onStage } from './stage.js';

const marks: MarkCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'bridge',
      geometry: { type: 'Point', coordinates: [105.33, 34.75] },
      properties: { note: '便民桥（拟建）' },
    },
  ],
};

/** A layer of the page's own names itself by `title`. */
function addWells({ target }: Event): void {
  const layer = new SymbolLayer({ properties: { title: '机井（页面自己的图层）' } });
  const wells: Position[] = [
    [105.25, 34.7],
    [105.4, 34.8],
  ];
  layer.setPlaces(wells.map((position, index) => ({ id: String(index), position, name: '机井' })));
  const parts = [{ share: 1, paint: { color: '#0072b2', pattern: 'plain' as const } }];
  layer.setSymbols(wells.map(() => ({ shape: 'diamond' as const, radius: 7, parts, value: '' })));
  (target as OmMap).handle?.map.addLayer(layer);
}

const meta: Meta = {
  title: '组件/图层列表 om-layer-list',
  component: 'om-layer-list',
  args: { layers: undefined, width: '', alone: false, withMap: 'poverty' },
  argTypes: { width: { control: 'inline-radio', options: ['', 'phone'] } },
  parameters: aboutElement('图上的图层：显示、不透明度、次序。示意数据。'),
  render: ({ layers, width, alone, withMap }, context) => {
    const list = html`<om-layer-list
      .layers=${layers ?? { order: [], hidden: [], opacity: {} }}
    ></om-layer-list>`;
    const content = alone
      ? list
      : withMap === 'plain'
        ? html`<om-map @om-map-change=${addWells}>${list}</om-map>`
        : html`<om-poverty-map>
            ${list}<om-activity-layer folded slot="bottom-end"></om-activity-layer>
            <om-marks .marks=${marks} folded slot="bottom-end"></om-marks>
          </om-poverty-map>`;
    return onStage(html`<div class=${width || nothing}>${content}</div>`, context, { period: '2020' });
  },
};

export const Layers: StoryObj = {
  name: '专题图上的图层',
  parameters: about('拖动把手，或用 Alt+上下键、箭头按钮调整次序；底图总在最下面。'),
};
export const Chosen: StoryObj = {
  name: '由页面给出',
  args: { layers: { order: ['om-activity-layer', 'theme'], hidden: ['om-marks'], opacity: { theme: 0.4 } } },
  parameters: about('layers 属性来自永久链接或门户的保存；用户改动时发 om-layers-change。'),
};
export const Plain: StoryObj = {
  name: '页面自己的图层',
  args: { withMap: 'plain' },
  parameters: about('OpenLayers 图层的属性 title 就是它在列表里的名字。'),
};
export const Loading: StoryObj = { name: '等待地图', args: { alone: true } };
export const Phone: StoryObj = { name: '手机宽度', args: { width: 'phone' } };

// Storybook reads a story file from its default export.
export default meta;
