// The words of <om-layer-list>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';
import type { ListedLayer } from '@onemap/core/map';

const zhCN = {
  title: '图层',
  fold: '收起',
  unfold: '展开',
  hint: '最上面的一行在最上层。拖动左边的把手，或用 Alt+上下键调整次序。',
  empty: '图上还没有图层。',
  names: {
    basemap: '底图',
    imagery: '影像',
    theme: '专题图',
    places: '地点',
    sketch: '绘图',
    graticule: '经纬网',
    'om-marks': '标注',
    'om-measure': '量测',
    'om-activity-layer': '帮扶活动',
  } as Readonly<Record<string, string>>,
  drag: (name: string) => `拖动${name}`,
  up: (name: string) => `${name}上移一层`,
  down: (name: string) => `${name}下移一层`,
  opacity: (name: string) => `${name}的不透明度`,
  percent: (value: number) => `${value}%`,
  reset: '恢复默认',
  shown: (name: string) => `已显示${name}`,
  hidden: (name: string) => `已隐藏${name}`,
  moved: (name: string, place: number, count: number) => `${name}在第 ${place} 层，共 ${count} 层`,
  count: (count: number) => `${count} 个图层`,
};

export type LayerWords = typeof zhCN;

const en: LayerWords = {
  title: 'Layers',
  fold: 'Fold',
  unfold: 'Unfold',
  hint: 'The first row lies on top. Drag the handle at the left, or press Alt with up and down.',
  empty: 'There are no layers on the map yet.',
  names: {
    basemap: 'Basemap',
    imagery: 'Imagery',
    theme: 'Thematic map',
    places: 'Places',
    sketch: 'Drawing',
    graticule: 'Graticule',
    'om-marks': 'Marks',
    'om-measure': 'Measures',
    'om-activity-layer': 'Assistance activities',
  },
  drag: (name) => `Drag ${name}`,
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  opacity: (name) => `Opacity of ${name}`,
  percent: (value) => `${value}%`,
  reset: 'Back to the default',
  shown: (name) => `${name} is shown`,
  hidden: (name) => `${name} is hidden`,
  moved: (name, place, count) => `${name} is layer ${place} of ${count}`,
  count: (count) => `${count} layers`,
};

const languages: Readonly<Record<Locale, LayerWords>> = { 'zh-CN': zhCN, en };

export function layerWordsOf(locale: Locale): LayerWords {
  return languages[locale] ?? zhCN;
}

/** The layer's own words first; a role and the elements of OneMap have names in each language. */
export function layerName({ id, role, title }: ListedLayer, { names }: LayerWords): string {
  if (title !== null) return title;
  // Several drawings of one element: `om-marks.bridges`, `om-marks.2`.
  const [, tag = id, own] = /^(om-[a-z-]+)\.(.+)$/.exec(id) ?? [];
  const name = names[tag] ?? (role && names[role]) ?? tag;
  return own === undefined ? name : `${name} ${own}`;
}
