// The words of <om-measure>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';
import type { AreaUnit, LengthUnit } from '@onemap/core/geo';
import type { MeasureMode } from '../events/index.js';

const modesInChinese: Readonly<Record<MeasureMode, string>> = {
  distance: '距离',
  area: '面积',
  azimuth: '方位角',
};
const modesInEnglish: Readonly<Record<MeasureMode, string>> = {
  distance: 'Distance',
  area: 'Area',
  azimuth: 'Azimuth',
};

const zhCN = {
  title: '测量',
  modes: modesInChinese,
  undo: '撤销',
  redo: '重做',
  clear: '全部清除',
  finish: '结束',
  cancel: '取消',
  resume: '接着画',
  remove: (name: string) => `删除${name}`,
  fold: '收起',
  unfold: '展开',
  hint: (mode: MeasureMode): string =>
    mode === 'azimuth' ? '在图上点起点，再点终点。' : '在图上逐点点击；再点末点结束。',
  keysHint:
    '方向键移动十字（加 Shift 一次一个像素），回车加点，在同一处再按回车结束，退格键去掉末点，Ctrl+Z 撤销，Esc 取消。',
  keys: '测量用的十字',
  empty: '还没有测量。选一种，在图上点，或输入坐标。',
  unreadable: '给出的成果不是可读的 GeoJSON（线或面，经纬度）。',
  units: { meter: '米', kilometer: '公里' } as Readonly<Record<LengthUnit, string>>,
  areaUnits: {
    squareMeter: '平方米',
    mu: '亩',
    hectare: '公顷',
    squareKilometer: '平方公里',
  } as Readonly<Record<AreaUnit, string>>,
  lengthUnit: '长度单位',
  areaUnit: '面积单位',
  automatic: '自动',
  length: '长度',
  around: '周长',
  area: '面积',
  azimuth: '方位角',
  fromNorth: '从真北顺时针起算',
  crossing: '边线交叉，面积没有意义。',
  segments: '各段',
  points: (count: number) => `${count} 个点`,
  point: '点',
  segment: '段长',
  total: '累计',
  closing: '闭合',
  edit: (index: number) => `编辑第 ${index} 点`,
  removePoint: (index: number) => `删除第 ${index} 点`,
  editing: (index: number) => `正在编辑第 ${index} 点：用方向键移动，或输入坐标。`,
  setPoint: '移到',
  go: '定位',
  results: '成果',
  between: ' · ',
  method: '按 CGCS2000 椭球面上的大地线量算；两点之间是最短线。',
  placed: (count: number, value: string) => `已有 ${count} 个点，${value}`,
};

export type MeasureWords = typeof zhCN;

const en: MeasureWords = {
  title: 'Measure',
  modes: modesInEnglish,
  undo: 'Undo',
  redo: 'Redo',
  clear: 'Clear all',
  finish: 'Finish',
  cancel: 'Cancel',
  resume: 'Draw on',
  remove: (name) => `Delete ${name}`,
  fold: 'Fold',
  unfold: 'Unfold',
  hint: (mode) =>
    mode === 'azimuth'
      ? 'Click where it begins, then where it ends.'
      : 'Click point by point; click the last point again to finish.',
  keysHint:
    'Arrows move the cross (one pixel with Shift), Enter adds a point, Enter at the same place finishes, Backspace takes the last point away, Ctrl+Z undoes, Esc cancels.',
  keys: 'Cross for measuring',
  empty: 'Nothing is measured yet. Choose a kind and click on the map, or type a position.',
  unreadable: 'The results given are no readable GeoJSON (lines or polygons in degrees).',
  units: { meter: 'm', kilometer: 'km' },
  areaUnits: { squareMeter: 'm²', mu: 'mu', hectare: 'ha', squareKilometer: 'km²' },
  lengthUnit: 'Length in',
  areaUnit: 'Area in',
  automatic: 'Automatic',
  length: 'Length',
  around: 'Perimeter',
  area: 'Area',
  azimuth: 'Azimuth',
  fromNorth: 'clockwise from true north',
  crossing: 'Edges cross: the area means nothing.',
  segments: 'Segments',
  points: (count) => `${count} points`,
  point: 'Point',
  segment: 'Length',
  total: 'Total',
  closing: 'closing',
  edit: (index) => `Edit point ${index}`,
  removePoint: (index) => `Delete point ${index}`,
  editing: (index) => `Point ${index} is edited: move it by arrow keys, or type a position.`,
  setPoint: 'Move to',
  go: 'Go there',
  results: 'Results',
  between: ' · ',
  method: 'Measured along geodesics of the CGCS2000 ellipsoid, the shortest lines between two points.',
  placed: (count, value) => `${count} points, ${value}`,
};

const languages: Readonly<Record<Locale, MeasureWords>> = { 'zh-CN': zhCN, en };

export function measureWordsOf(locale: Locale): MeasureWords {
  return languages[locale] ?? zhCN;
}
