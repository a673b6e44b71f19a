// The words of <om-terrain-view>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';

const zhCN = {
  label: (place: string) => `${place}立体图`,
  keys: '立体图，可用键盘操作',
  keysHint:
    '方向键平移，加减号缩放；Shift 加左右键或 Q、E 旋转，Shift 加上下键改变俯仰；N 转回正北，Home 回到全貌，回车打开画面中央的区划。',
  help: '方向键平移 · ＋－缩放 · Shift＋方向键旋转、俯仰 · 回车打开中央',
  zoomIn: '放大',
  zoomOut: '缩小',
  turnLeft: '向左转',
  turnRight: '向右转',
  tiltUp: '放平视线',
  tiltDown: '抬高俯视',
  north: '转回正北',
  camera: '视角',
  bookmarks: '位置',
  whole: (place: string) => `${place}全貌`,
  choose: { county: '选县', town: '选乡镇', village: '选村', other: '选下一级' },
  exaggeration: '高程夸张',
  exaggerated: (times: string) => `高程夸张 ${times} 倍。`,
  times: (times: string) => `${times} 倍`,
  flat: '没有高程数据，地面按平地显示。',
  columns: (top: string) => `柱高与数值成正比，各时间同一比例；最高的柱为 ${top}。`,
  middle: (name: string) => `画面中央 ${name}`,
  nowhere: '画面中央没有区划',
  camView: (bearing: number, pitch: number) => `朝向 ${bearing} 度，俯仰 ${pitch} 度`,
  at: (place: string) => `已到 ${place}`,
  showTable: '表格',
  hideTable: '收起表格',
  closeCard: '关闭卡片',
  opening: '正在绘制立体图',
  engine: '载入绘图组件…',
  drawing: (columns: number) => (columns > 0 ? `绘制 ${columns} 根柱…` : '绘制区划…'),
  land: (heights: boolean, imagery: boolean): string =>
    heights ? (imagery ? '正在铺地形与影像…' : '正在铺地形…') : imagery ? '正在铺影像…' : '正在绘制…',
  height: (meters: number) => `海拔 ${meters} 米`,
  download: '下载图片',
  notReadable: '有一层影像不允许保存为图片，图片没有生成。',
  lost: '图形显示中断，正在恢复。',
  refused: {
    'no-webgl': '这台设备的浏览器不能显示立体图（缺少 WebGL 2）。数据在下面的表格里，也可以看二维地图。',
    'no-engine': '没有装立体图所需的组件。数据在下面的表格里，也可以看二维地图。',
    'context-lost': '图形显示中断，没有恢复。数据在下面的表格里，也可以看二维地图。',
  },
  again: '重新打开立体图',
  toFlat: '看二维地图',
  syntheticHeights: '示意地形',
  heights: (source: string) => `高程：${source}`,
  imagery: (title: string) => `影像：${title}`,
  tilesMissing: '有的高程或影像没有取到，对应处按平地或底色显示。',
  households: (count: string) => `${count} 户`,
  comma: '，',
};

export type TerrainWords = typeof zhCN;

const en: TerrainWords = {
  label: (place) => `${place} in three dimensions`,
  keys: 'Picture of the land, works by keyboard',
  keysHint:
    'Arrow keys pan, plus and minus zoom; Shift with left and right, or Q and E, turn; Shift with up and down tilts; N faces north, Home shows everything, Enter opens the region in the middle.',
  help: 'Arrows pan · + − zoom · Shift + arrows turn and tilt · Enter opens the middle',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  tiltUp: 'Look flatter',
  tiltDown: 'Look from higher up',
  north: 'Face north',
  camera: 'Camera',
  bookmarks: 'Places',
  whole: (place) => `All of ${place}`,
  choose: { county: 'County', town: 'Town', village: 'Village', other: 'Next level' },
  exaggeration: 'Vertical exaggeration',
  exaggerated: (times) => `Heights are exaggerated ${times} times.`,
  times: (times) => `${times} times`,
  flat: 'There are no heights: the ground is drawn flat.',
  columns: (top) =>
    `Heights of columns are in proportion to values, the same at all times; the tallest is ${top}.`,
  middle: (name) => `In the middle: ${name}`,
  nowhere: 'No region in the middle',
  camView: (bearing, pitch) => `facing ${bearing} degrees, tilted ${pitch} degrees`,
  at: (place) => `Now at ${place}`,
  showTable: 'Table',
  hideTable: 'Hide table',
  closeCard: 'Close card',
  opening: 'Drawing the land',
  engine: 'Loading what draws it…',
  drawing: (columns) => (columns > 0 ? `Drawing ${columns} columns…` : 'Drawing the outlines…'),
  land: (heights, imagery) =>
    heights
      ? imagery
        ? 'Laying the land and its imagery…'
        : 'Laying the land…'
      : imagery
        ? 'Laying the imagery…'
        : 'Drawing…',
  height: (meters) => `${meters} m above sea level`,
  download: 'Download picture',
  notReadable: 'A layer of imagery does not allow pictures to be saved: there is no picture.',
  lost: 'The picture was interrupted and is being restored.',
  refused: {
    'no-webgl':
      'The browser of this device cannot show the land in three dimensions (no WebGL 2). The data is in the table below, and on the flat map.',
    'no-engine':
      'What draws the land in three dimensions is not installed. The data is in the table below, and on the flat map.',
    'context-lost':
      'The picture was interrupted and could not be restored. The data is in the table below, and on the flat map.',
  },
  again: 'Open the picture again',
  toFlat: 'Open the flat map',
  syntheticHeights: 'Illustrative terrain',
  heights: (source) => `Heights: ${source}`,
  imagery: (title) => `Imagery: ${title}`,
  tilesMissing: 'Some heights or imagery could not be had; the ground is flat or plain there.',
  households: (count) => `${count} households`,
  comma: ', ',
};

const languages: Readonly<Record<Locale, TerrainWords>> = { 'zh-CN': zhCN, en };

export function terrainWordsOf(locale: Locale): TerrainWords {
  return languages[locale] ?? zhCN;
}
