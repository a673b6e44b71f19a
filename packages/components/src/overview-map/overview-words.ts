// The words of <om-overview-map>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';

const zhCN = {
  title: '鹰眼',
  fold: '收起鹰眼',
  unfold: '展开鹰眼',
  label: (region: string, width: string, height: string) =>
    `${region}的鹰眼：地图显示东西 ${width} 公里、南北 ${height} 公里`,
  hint: '方向键移动地图，加减号缩放；也可以拖动方框。',
  empty: '请先选择区划。',
};

export type OverviewWords = typeof zhCN;

const en: OverviewWords = {
  title: 'Overview',
  fold: 'Fold the overview',
  unfold: 'Unfold the overview',
  label: (region, width, height) =>
    `Overview of ${region}: the map shows ${width} km from west to east and ${height} km from south to north`,
  hint: 'Arrows move the map, plus and minus zoom; the frame can be dragged too.',
  empty: 'Choose a region first.',
};

const languages: Readonly<Record<Locale, OverviewWords>> = { 'zh-CN': zhCN, en };

export function overviewWordsOf(locale: Locale): OverviewWords {
  return languages[locale] ?? zhCN;
}
