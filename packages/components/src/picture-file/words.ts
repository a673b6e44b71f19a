// The words of exports and of what stands in an exported picture; loaded with the elements that export.
import type { Locale } from '@onemap/core';

const zhCN = {
  export: '导出',
  png: '图片（PNG）',
  gif: '动图（GIF）',
  webm: '视频（WebM）',
  cancel: '取消',
  making: (percent: string) => `正在生成 ${percent}`,
  made: '已生成，请在浏览器的下载中查看。',
  cancelled: '已取消导出。',
  noWebm: '此浏览器不能录制 WebM，请用 GIF。',
  noBasemap: '底图服务不允许导出（没有跨域许可），图中不能带底图。',
  withoutBasemap: '不带底图导出',
  failed: '没有导出成功，请缩小地图后再试。',
  date: (date: string) => `制图 ${date}`,
  basemap: (owner: string) => `底图 © ${owner}`,
  north: '北',
  interpolated: '插值过渡：两年之间的颜色按直线推算，不是数据',
};

export type PictureWords = typeof zhCN;

const en: PictureWords = {
  export: 'Export',
  png: 'Picture (PNG)',
  gif: 'Animation (GIF)',
  webm: 'Video (WebM)',
  cancel: 'Cancel',
  making: (percent) => `Making ${percent}`,
  made: 'Done: see the downloads of the browser.',
  cancelled: 'The export was cancelled.',
  noWebm: 'This browser does not record WebM; use GIF.',
  noBasemap:
    'The basemap service gives no leave to export it (no CORS); the picture cannot have the basemap.',
  withoutBasemap: 'Export without basemap',
  failed: 'The export failed; try again with a smaller map.',
  date: (date) => `Made ${date}`,
  basemap: (owner) => `Basemap © ${owner}`,
  north: 'N',
  interpolated: 'Interpolated: colours between two years lie on a straight line and are no data',
};

/** The words of a language; an unknown one falls back to Chinese. */
export function pictureWordsOf(locale: Locale): PictureWords {
  return locale === 'en' ? en : zhCN;
}
