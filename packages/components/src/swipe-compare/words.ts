// The words of <om-swipe-compare>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';
import type { ImageryFault, SwipeMode, TileFault } from '@onemap/core/map';

const modesInChinese: Readonly<Record<SwipeMode, string>> = {
  vertical: '左右卷帘',
  horizontal: '上下卷帘',
  spyglass: '放大镜',
  opacity: '透明度',
  blink: '闪烁',
  twin: '双图联动',
};

const modesInEnglish: Readonly<Record<SwipeMode, string>> = {
  vertical: 'Left and right',
  horizontal: 'Above and below',
  spyglass: 'Spyglass',
  opacity: 'Opacity',
  blink: 'Blink',
  twin: 'Two maps',
};

type Sides = Readonly<Record<SwipeMode, readonly [left: string, right: string]>>;

/** Faded or blinking, both lie in the same place. */
const sidesInChinese: Sides = {
  vertical: ['左', '右'],
  horizontal: ['上', '下'],
  spyglass: ['镜外', '镜内'],
  opacity: ['', ''],
  blink: ['', ''],
  twin: ['左', '右'],
};

const sidesInEnglish: Sides = {
  vertical: ['Left:', 'Right:'],
  horizontal: ['Above:', 'Below:'],
  spyglass: ['Around the lens:', 'In the lens:'],
  opacity: ['', ''],
  blink: ['', ''],
  twin: ['Left:', 'Right:'],
};

const faultsInChinese: Readonly<Record<ImageryFault, string>> = {
  'not-a-tiff': '不是可读的 GeoTIFF，或文件已损坏。',
  truncated: '文件不完整，请重新拷贝。',
  'no-place': '没有可用的地理参考。',
  'unknown-crs': '坐标系不在支持之列，请先转换到 CGCS2000、WGS 84 或 EPSG:3857。',
  unsupported: '像元、颜色或压缩方式不能在浏览器里显示，请转换为 8 位或 16 位的 RGB，或导入服务器。',
  'too-large': '分块过大，请先转换为 COG。',
  'no-ranges': '所在的服务器不支持分段读取，文件又过大，请导入服务器。',
  unreachable: '没有取到，请核对地址，以及所在的服务器是否允许本页面读取。',
};

const faultsInEnglish: Readonly<Record<ImageryFault, string>> = {
  'not-a-tiff': 'this is no readable GeoTIFF, or the file is damaged.',
  truncated: 'the end of the file is missing; copy it again.',
  'no-place': 'the file does not say where it lies.',
  'unknown-crs': 'its coordinate system is not known; convert it to CGCS2000, WGS 84 or EPSG:3857.',
  unsupported:
    'a browser cannot show its pixels, colours or compression; convert it to RGB of 8 or 16 bits, or import it.',
  'too-large': 'its blocks are too large; convert it to a COG.',
  'no-ranges': 'its host does not give parts of files and the file is large; import it into the server.',
  unreachable: 'it could not be had; check the address, and whether its host lets this page read it.',
};

const tileFaultsInChinese: Readonly<Record<TileFault, string>> = {
  refused: '影像服务拒绝了请求，请核对密钥或登录。',
  missing: '服务器上没有这一带的瓦片，请核对影像的地址与范围，或换一个年份。',
  unreachable: '没有取到影像，请检查网络，以及本页面是否可以读取影像的地址。恢复后会自动显示。',
};

const tileFaultsInEnglish: Readonly<Record<TileFault, string>> = {
  refused: 'Its host refused to give it; check the key or the login.',
  missing: 'Its host has no tiles here; check address and extent, or choose another year.',
  unreachable:
    'It could not be had; check the network, and whether this page may read its address. It is shown as soon as it comes.',
};

const zhCN = {
  label: '两期对比',
  divider: '分隔线',
  lens: '镜的位置',
  fade: '透明度',
  mode: '对比方式',
  modes: modesInChinese,
  leftYear: '左侧年份',
  rightYear: '右侧年份',
  imagery: (year: number) => `${year} 年影像`,
  year: (year: number) => `${year} 年`,
  captured: (date: string) => `${date.replace('/', ' 至 ')} 拍摄`,
  resolution: (meters: string) => `${meters} 米`,
  undated: '拍摄日期不详',
  share: (label: string, percent: number) => `${label}占 ${percent}%`,
  lensAt: (label: string, x: number, y: number) => `镜内 ${label}，距左 ${x}%，距上 ${y}%`,
  noImagery: '没有影像目录。',
  noYear: (year: number, years: readonly number[]) =>
    years.length === 0 ? `没有 ${year} 年的内容。` : `没有 ${year} 年的内容，已有 ${years.join('、')} 年。`,
  pause: '暂停闪烁',
  resume: '继续闪烁',
  swap: '换另一期',
  drawArea: '框选',
  drawHint: '在图上拖出一个方框，或用当前画面。',
  wholeView: '用当前画面',
  clearArea: '清除方框',
  download: '下载图片',
  notReadable: '影像服务不允许导出图片。',
  opening: '正在打开影像…',
  tileFaults: tileFaultsInChinese,
  retry: '重试',
  fault: (label: string, text: string) => `${label}：${text}`,
  faults: faultsInChinese,
  licence: (licence: string) => `许可 ${licence}`,
  between: ' · ',
  and: '，',
  sides: sidesInChinese,
  summary: (mode: string, left: string, right: string) => `${mode}：${left}，${right}`,
  own: { left: '左侧图层', right: '右侧图层' },
};

export type SwipeWords = typeof zhCN;

const en: SwipeWords = {
  label: 'Comparison of two years',
  divider: 'Divider',
  lens: 'Position of the lens',
  fade: 'Opacity',
  mode: 'Way to compare',
  modes: modesInEnglish,
  leftYear: 'Year on the left',
  rightYear: 'Year on the right',
  imagery: (year) => `Imagery ${year}`,
  year: (year) => String(year),
  captured: (date) => `taken ${date.replace('/', ' to ')}`,
  resolution: (meters) => `${meters} m`,
  undated: 'day of capture unknown',
  share: (label, percent) => `${label} ${percent}%`,
  lensAt: (label, x, y) => `${label} in the lens, ${x}% from the left, ${y}% from the top`,
  noImagery: 'There is no catalogue of imagery.',
  noYear: (year, years) =>
    years.length === 0
      ? `There is nothing of ${year}.`
      : `There is nothing of ${year}; there is ${years.join(', ')}.`,
  pause: 'Pause',
  resume: 'Go on',
  swap: 'Show the other one',
  drawArea: 'Select an area',
  drawHint: 'Drag a rectangle on the image, or take the whole view.',
  wholeView: 'Whole view',
  clearArea: 'Clear the area',
  download: 'Download picture',
  notReadable: 'The imagery service does not allow pictures to be saved.',
  opening: 'Opening the picture…',
  tileFaults: tileFaultsInEnglish,
  retry: 'Try again',
  fault: (label, text) => `${label}: ${text}`,
  faults: faultsInEnglish,
  licence: (licence) => `Licence ${licence}`,
  between: ' · ',
  and: ', ',
  sides: sidesInEnglish,
  summary: (mode, left, right) => `${mode}: ${left}, ${right}`,
  own: { left: 'Layers on the left', right: 'Layers on the right' },
};

const languages: Readonly<Record<Locale, SwipeWords>> = { 'zh-CN': zhCN, en };

export function swipeWordsOf(locale: Locale): SwipeWords {
  return languages[locale] ?? zhCN;
}
