// The words of <om-marks>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';

const zhCN = {
  title: '标注',
  add: '添加标注',
  stop: '不再添加',
  undo: '撤销',
  hint: '在图上点一下，或移动十字后按回车，或输入坐标。',
  keysHint: '方向键移动十字（加 Shift 一次一个像素），回车放下，Esc 取消。',
  keys: '标注用的十字',
  empty: '还没有标注。',
  unreadable: '给出的标注不是可读的 GeoJSON（点，经纬度）。',
  unnamed: (index: number) => `标注 ${index}`,
  note: (name: string) => `${name}的说明`,
  save: '保存',
  cancel: '取消',
  edit: (name: string) => `编辑${name}`,
  remove: (name: string) => `删除${name}`,
  go: '定位',
  fold: '收起',
  unfold: '展开',
  moveHint: '拖动图上的点，或输入坐标，可以移动它。',
  move: '移到',
  count: (count: number) => `${count} 个标注`,
};

export type MarkWords = typeof zhCN;

const en: MarkWords = {
  title: 'Marks',
  add: 'Add a mark',
  stop: 'Stop adding',
  undo: 'Undo',
  hint: 'Click on the map, move the cross and press Enter, or type a position.',
  keysHint: 'Arrows move the cross (one pixel with Shift), Enter puts the mark down, Esc cancels.',
  keys: 'Cross for marks',
  empty: 'There are no marks yet.',
  unreadable: 'The marks given are no readable GeoJSON (points in degrees).',
  unnamed: (index) => `Mark ${index}`,
  note: (name) => `Note of ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  edit: (name) => `Edit ${name}`,
  remove: (name) => `Delete ${name}`,
  go: 'Go there',
  fold: 'Fold',
  unfold: 'Unfold',
  moveHint: 'Drag the point on the map, or type a position, to move it.',
  move: 'Move to',
  count: (count) => `${count} marks`,
};

const languages: Readonly<Record<Locale, MarkWords>> = { 'zh-CN': zhCN, en };

export function markWordsOf(locale: Locale): MarkWords {
  return languages[locale] ?? zhCN;
}
