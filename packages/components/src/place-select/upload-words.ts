// What is said about a file that was chosen: what was taken from it, or why it was not.
import type { Locale } from '@onemap/core';
import type { ShapeFileReason } from '@onemap/core/shape-file';

export interface UploadWords {
  readonly choose: string;
  readonly kinds: string;
  readonly reading: string;
  /** @param name of the file */
  readonly from: (name: string) => string;
  readonly skipped: (count: number) => string;
  /** @param meters by which edges may have moved */
  readonly simplified: (meters: string) => string;
  readonly unread: string;
  /** @param detail a number or a name from the file */
  readonly reasons: Readonly<Record<ShapeFileReason, (detail: string) => string>>;
}

const zhCN: UploadWords = {
  choose: '选择文件',
  kinds: 'GeoJSON、打包成 zip 的 Shapefile、KML、KMZ；不超过 20 MB。文件只在本机读取，不上传。',
  reading: '正在读取……',
  from: (name) => `文件“${name}”的范围`,
  skipped: (count) => `有 ${count} 个要素不是面，没有使用。`,
  simplified: (meters) => `顶点太多，已简化，边线移动不超过约 ${meters} 米。`,
  unread: '文件读不出来，请重新选择。',
  reasons: {
    'file-too-large': () => '文件超过 20 MB，请先裁剪或简化。',
    'unpacked-too-large': () => '压缩包解开后太大（上限 100 MB），没有读取。',
    'too-many-entries': (most) => `压缩包里的文件超过 ${most} 个，请只放一个图层。`,
    kind: () => '不认识这种文件，请选 GeoJSON、zip（Shapefile）、KML 或 KMZ。',
    zip: () => '压缩包已损坏，或不是 zip 格式。',
    'zip-encrypted': () => '压缩包有密码，请去掉密码后再选。',
    'shapefile-parts': () => '压缩包里没有 .shp 文件。',
    'shapefile-layers': () => '压缩包里有多个图层，请只放一个。',
    shapefile: () => 'Shapefile 已损坏。',
    json: () => '不是有效的 JSON，文件可能不完整。',
    'too-deep': () => '文件的嵌套层次太深，没有读取。',
    'not-geojson': () => '不是 GeoJSON。',
    xml: () => '不是有效的 KML。',
    doctype: () => 'KML 里有文档类型或实体声明，为安全起见没有读取。',
    crs: (name) => `不支持坐标系“${name}”。请转为 CGCS2000 或 WGS 84 经纬度、CGCS2000 3 度带，再选一次。`,
    'no-polygon': () => '文件里没有面。',
    'too-many-positions': () => '顶点太多，请先简化。',
    position: (value) => `坐标不对：${value}。要经度、纬度，或在文件里写明坐标系。`,
    ring: () => '有的面不是闭合的环，或点太少。',
    'no-area': () => '文件里的面没有面积。',
  },
};

const en: UploadWords = {
  choose: 'Choose a file',
  kinds:
    'GeoJSON, a zipped Shapefile, KML or KMZ; 20 MB at most. The file is read on this device and sent nowhere.',
  reading: 'Reading…',
  from: (name) => `the shape of “${name}”`,
  skipped: (count) => `${count} features are no polygons and were left out.`,
  simplified: (meters) =>
    `There were too many vertices: simplified, edges moved by about ${meters} m at most.`,
  unread: 'The file could not be read: choose it again.',
  reasons: {
    'file-too-large': () => 'The file is larger than 20 MB: cut or simplify it first.',
    'unpacked-too-large': () => 'The archive unpacks to more than 100 MB and was not read.',
    'too-many-entries': (most) => `The archive has more than ${most} members: put one layer into it.`,
    kind: () => 'This kind of file is not known: choose GeoJSON, a zipped Shapefile, KML or KMZ.',
    zip: () => 'The archive is broken, or no zip archive.',
    'zip-encrypted': () => 'The archive has a password: take it away and choose it again.',
    'shapefile-parts': () => 'There is no .shp in the archive.',
    'shapefile-layers': () => 'There are several layers in the archive: put one into it.',
    shapefile: () => 'The Shapefile is broken.',
    json: () => 'This is no JSON: the file may be incomplete.',
    'too-deep': () => 'The file is nested too deep and was not read.',
    'not-geojson': () => 'This is no GeoJSON.',
    xml: () => 'This is no KML.',
    doctype: () => 'The KML declares a document type or entities; for safety it was not read.',
    crs: (name) =>
      `The system “${name}” is not supported: convert to degrees of CGCS2000 or WGS 84, or to a 3-degree zone of CGCS2000.`,
    'no-polygon': () => 'There is no polygon in the file.',
    'too-many-positions': () => 'There are too many vertices: simplify it first.',
    position: (value) =>
      `A position is wrong: ${value}. Longitude and latitude are needed, or a named system.`,
    ring: () => 'A polygon is no closed ring, or has too few positions.',
    'no-area': () => 'The polygons of the file hold no area.',
  },
};

const languages: Readonly<Record<Locale, UploadWords>> = { 'zh-CN': zhCN, en };

export function uploadWordsOf(locale: Locale): UploadWords {
  return languages[locale] ?? zhCN;
}
