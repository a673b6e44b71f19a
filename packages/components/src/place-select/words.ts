// The words of <om-place-select>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';
import type { AreaUnit, LengthUnit } from '@onemap/core/geo';
import type { Combination } from '@onemap/core/shape';
import type { DrawnTool } from './place-book.js';

export type PlaceProblem =
  | 'no-area'
  | 'nothing-left'
  | 'too-many'
  | 'no-thing'
  | 'things'
  | 'distance'
  | 'unreadable'
  | 'no-region'
  | 'no-outline'
  | 'outlines'
  | 'source';

/** What is drawn on the map, and what is taken from elsewhere. */
export type PlaceTool = DrawnTool | 'region' | 'upload';

const toolsInChinese: Readonly<Record<PlaceTool, string>> = {
  thing: '点选',
  click: '点选区划',
  box: '矩形',
  polygon: '多边形',
  freehand: '手绘',
  circle: '圆',
  point: '点周围',
  line: '线两侧',
  region: '按区划',
  upload: '上传文件',
};
const toolsInEnglish: Readonly<Record<PlaceTool, string>> = {
  thing: 'Pick',
  click: 'Pick a region',
  box: 'Box',
  polygon: 'Polygon',
  freehand: 'Freehand',
  circle: 'Circle',
  point: 'Around a point',
  line: 'Along a line',
  region: 'By region',
  upload: 'Upload',
};

const zhCN = {
  title: '按地点选择',
  tools: toolsInChinese,
  combination: '与已选范围',
  combinations: { new: '重新选', add: '加上', subtract: '减去', intersect: '取重叠' } as Readonly<
    Record<Combination, string>
  >,
  undo: '撤销',
  redo: '重做',
  clear: '清除',
  finish: '结束',
  cancel: '取消',
  fold: '收起',
  unfold: '展开',
  meters: '距离（米）',
  hints: {
    thing: '在图上点一个点选中它，再点一次取消；可以接着点。',
    click: '在图上点一个区划，选中它的范围；可以接着点。',
    freehand: '按住拖动画一圈，松开结束；也可以逐点点击。',
    box: '按住拖动拉出矩形；也可以先点一个角，再点对角。',
    polygon: '在图上逐点点击；再点末点或第一点结束。',
    circle: '从圆心按住向外拖；也可以先点圆心，再点圆上一点。',
    point: '点一下，选中它周围的范围。',
    line: '在图上逐点画线；再点末点结束。',
  } as Readonly<Record<DrawnTool, string>>,
  keysHint:
    '方向键移动十字（加 Shift 一次一个像素），回车加点，在同一处再按回车结束，退格键去掉末点，Ctrl+Z 撤销，Esc 取消。',
  pickKeysHint:
    '方向键移动十字（加 Shift 一次一个像素），回车选中十字处的，再按一次取消，Ctrl+Z 撤销，Esc 结束。',
  clickKeysHint: '方向键移动十字（加 Shift 一次一个像素），回车选中十字处的区划，Ctrl+Z 撤销，Esc 结束。',
  keys: '选择范围用的十字',
  empty: '还没有选范围。选一种画法，在图上画，或输入坐标。',
  go: '定位',
  selected: '已选范围',
  area: '面积',
  between: ' · ',
  joined: {
    add: (before: string, added: string) => `${before}，加上${added}`,
    subtract: (before: string, taken: string) => `${before}，减去${taken}`,
    intersect: (before: string, other: string) => `${before}与${other}重叠的部分`,
  },
  drawn: {
    box: '框选的矩形',
    polygon: '画出的多边形',
    freehand: '手绘的范围',
    circle: (radius: string) => `半径 ${radius} 的圆`,
    point: (distance: string) => `点周围 ${distance}`,
    line: (distance: string) => `线两侧 ${distance}`,
  },
  problems: {
    'no-area': '画出的范围没有面积，请重画。',
    'nothing-left': '这样选就没有范围了，没有改动。',
    'no-thing': '这里没有点。请靠近一点，或放大地图再点。',
    things: '没有查到这里的点，请重试。',
    'too-many': '合起来的边线太复杂，没有改动。',
    distance: '距离要大于 0、不超过 200,000 米。',
    'no-region': '这里没有可选的区划。',
    'no-outline': '没有这个区划的边界。',
    outlines: '边界还没有取到，请稍候再点。',
    source: '取边界失败，请重试。',
    unreadable: '给出的范围不是可读的 GeoJSON 多边形（经纬度）。',
  } as Readonly<Record<PlaceProblem, string>>,
  several: (count: number) => `这里有 ${count} 个，请选择：`,
  pickAll: '全部选中',
  pickedOne: (title: string) => `已选中${title}`,
  takenOne: (title: string) => `已减去${title}`,
  taken: '减去',
  letGo: (title: string) => `已取消${title}`,
  excess: (count: string) => `比查询能带的 10,000 个顶点还多 ${count} 个。`,
  moved: (meters: string) => `顶点超过 10,000 个，已简化，边线移动不超过约 ${meters} 米。`,
  units: { meter: '米', kilometer: '公里' } as Readonly<Record<LengthUnit, string>>,
  areaUnits: {
    squareMeter: '平方米',
    mu: '亩',
    hectare: '公顷',
    squareKilometer: '平方公里',
  } as Readonly<Record<AreaUnit, string>>,
  points: (count: number) => `${count} 个点`,
  inside: (count: string) => `画到这里，里面有 ${count} 条数据`,
  level: '点选的级别',
  childLevel: '下一级',
  search: '区划名称或代码',
  find: '查找',
  ownRegion: '当前区划',
  notFound: '没有找到，请换个名称，或输入 6 至 12 位代码。',
  edit: '改边线',
  editDone: '改完',
  editHint: '拖动顶点或边；按住 Alt 点顶点可删除。也可以用下面的按钮选顶点，再用方向键移动，回车放下。',
  editTooMany: '顶点太多，不能逐个修改。',
  vertex: (index: number, count: number) => `第 ${index} / ${count} 个顶点`,
  previous: '上一个',
  next: '下一个',
  removeVertex: '删除顶点',
  splitEdge: '加顶点',
  moveTo: '移到',
  edited: (words: string) => `${words}（边线有改动）`,
};

export type PlaceWords = typeof zhCN;

const en: PlaceWords = {
  title: 'Select by place',
  tools: toolsInEnglish,
  combination: 'With the selection',
  combinations: { new: 'Replace', add: 'Add', subtract: 'Subtract', intersect: 'Intersect' },
  undo: 'Undo',
  redo: 'Redo',
  clear: 'Clear',
  finish: 'Finish',
  cancel: 'Cancel',
  fold: 'Fold',
  unfold: 'Unfold',
  meters: 'Distance (m)',
  hints: {
    thing: 'Click a point on the map to pick it, again to let it go; go on with others.',
    click: 'Click a region on the map to select its outline; go on with others.',
    freehand: 'Press, draw around and let go; or click point by point.',
    box: 'Press, drag and let go; or click one corner, then the opposite one.',
    polygon: 'Click point by point; click the last or the first point again to finish.',
    circle: 'Press in the middle and drag outwards; or click the middle, then a point of the circle.',
    point: 'Click once to select what is around it.',
    line: 'Draw a line point by point; click the last point again to finish.',
  },
  keysHint:
    'Arrows move the cross (one pixel with Shift), Enter adds a point, Enter at the same place finishes, Backspace takes the last point away, Ctrl+Z undoes, Esc cancels.',
  pickKeysHint:
    'Arrows move the cross (one pixel with Shift), Enter picks what is at it, again lets it go, Ctrl+Z undoes, Esc ends.',
  clickKeysHint:
    'Arrows move the cross (one pixel with Shift), Enter selects the region at it, Ctrl+Z undoes, Esc ends.',
  keys: 'Cross for selecting',
  empty: 'No place is selected yet. Choose a tool and draw on the map, or type a position.',
  go: 'Go there',
  selected: 'Selected place',
  area: 'Area',
  between: ' · ',
  joined: {
    add: (before, added) => `${before}, with ${added}`,
    subtract: (before, taken) => `${before}, without ${taken}`,
    intersect: (before, other) => `where ${before} and ${other} overlap`,
  },
  drawn: {
    box: 'a drawn box',
    polygon: 'a drawn polygon',
    freehand: 'a freehand shape',
    circle: (radius) => `a circle of ${radius}`,
    point: (distance) => `${distance} around a point`,
    line: (distance) => `${distance} along a line`,
  },
  problems: {
    'no-area': 'What was drawn holds no area: draw it again.',
    'nothing-left': 'Nothing would be selected: the selection stays as it was.',
    'no-thing': 'There is no point here: come closer, or zoom in and click again.',
    things: 'The points here could not be had: try again.',
    'too-many': 'The joined outline is too complex: the selection stays as it was.',
    distance: 'The distance must be more than 0 and at most 200,000 m.',
    'no-region': 'There is no region to select here.',
    'no-outline': 'There is no outline of this region.',
    outlines: 'The outlines are not there yet: click again in a moment.',
    source: 'The outline could not be had: try again.',
    unreadable: 'The place given is no readable GeoJSON polygon in degrees.',
  },
  several: (count) => `${count} lie here, choose:`,
  pickAll: 'Pick all',
  pickedOne: (title) => `Picked ${title}`,
  takenOne: (title) => `Took out ${title}`,
  taken: 'taken out',
  letGo: (title) => `Let go ${title}`,
  excess: (count) => `It has ${count} vertices more than the 10,000 that a query carries.`,
  moved: (meters) =>
    `There were more than 10,000 vertices: simplified, edges moved by about ${meters} m at most.`,
  units: { meter: 'm', kilometer: 'km' },
  areaUnits: { squareMeter: 'm²', mu: 'mu', hectare: 'ha', squareKilometer: 'km²' },
  points: (count) => `${count} points`,
  inside: (count) => `${count} rows lie inside so far`,
  level: 'Level to pick',
  childLevel: 'Next below',
  search: 'Name or code of a region',
  find: 'Find',
  ownRegion: 'Current region',
  notFound: 'Nothing found: try another name, or a code of 6 to 12 digits.',
  edit: 'Edit outline',
  editDone: 'Done',
  editHint:
    'Drag vertices or edges; Alt and a click deletes a vertex. Or choose a vertex below, move it by arrow keys, and set it with Enter.',
  editTooMany: 'There are too many vertices to edit.',
  vertex: (index, count) => `Vertex ${index} of ${count}`,
  previous: 'Previous',
  next: 'Next',
  removeVertex: 'Delete vertex',
  splitEdge: 'Add vertex',
  moveTo: 'Move to',
  edited: (words) => `${words} (outline edited)`,
};

const languages: Readonly<Record<Locale, PlaceWords>> = { 'zh-CN': zhCN, en };

export function placeWordsOf(locale: Locale): PlaceWords {
  return languages[locale] ?? zhCN;
}

/** What the keys do with a tool: one that picks draws nothing. */
export function keysHint(tool: DrawnTool, words: PlaceWords): string {
  return { thing: words.pickKeysHint, click: words.clickKeysHint }[tool as string] ?? words.keysHint;
}
