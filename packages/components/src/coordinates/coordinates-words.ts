// The words of <om-coordinates>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';

const zhCN = {
  title: '坐标',
  fold: '收起坐标',
  unfold: '展开坐标',
  pointer: '指针',
  center: '中心',
  zone: (number: number) => `${number} 带`,
  copy: '复制',
  copyHint: '复制坐标；焦点在地图上时按 Ctrl+C',
  select: '选中后按 Ctrl+C 复制',
  copied: (text: string) => `已复制 ${text}`,
  refused: '浏览器不让复制：已选中，请按 Ctrl+C。',
};

export type ReadoutWords = typeof zhCN;

const en: ReadoutWords = {
  title: 'Coordinates',
  fold: 'Fold the coordinates',
  unfold: 'Unfold the coordinates',
  pointer: 'Pointer',
  center: 'Centre',
  zone: (number) => `zone ${number}`,
  copy: 'Copy',
  copyHint: 'Copy the coordinates; with the focus on the map press Ctrl+C',
  select: 'Select and press Ctrl+C',
  copied: (text) => `Copied ${text}`,
  refused: 'The browser refused; the text is selected: press Ctrl+C.',
};

const languages: Readonly<Record<Locale, ReadoutWords>> = { 'zh-CN': zhCN, en };

export function readoutWordsOf(locale: Locale): ReadoutWords {
  return languages[locale] ?? zhCN;
}
