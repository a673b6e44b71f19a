// om-query-toolbox: by condition and place, with results on the map, in a table and as charts.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { about, aboutElement, fixtures, ganguSource, never, onStage, visitor } from './stage.js';
import { withManyHouseholds } from './many-households.js';

const poorAndIll = {
  op: 'and',
  args: [
    { op: 'in', args: [{ property: 'householdType' }, ['dibao', 'dibaoPoor']] },
    { op: '<', args: [{ property: 'netIncomePerCapita' }, 4000] },
  ],
};

const meta: Meta = {
  title: '组件/查询工具箱 om-query-toolbox',
  component: 'om-query-toolbox',
  args: { collection: 'households', filter: poorAndIll, place: null, width: '' },
  argTypes: {
    collection: { control: 'select', options: ['households', 'villages', 'activities', 'regions'] },
    width: { control: 'inline-radio', options: ['', 'phone'] },
    source: { table: { disable: true } },
  },
  parameters: aboutElement(
    '按条件与范围查询：先说清要查什么，先报数量再分页取回；结果同时在图上、表格和统计里。示意数据。',
  ),
  render: (args, context) =>
    onStage(
      html`<div class="query ${args.width}">
        <om-query-toolbox
          id="toolbox"
          map="map"
          apart
          .collection=${args.collection}
          .filter=${args.filter}
          .place=${args.place}
          .rows=${args.rows}
          .rowSchema=${args.rowSchema}
          rows-title=${args.rowsTitle ?? nothing}
        ></om-query-toolbox>
        <om-map id="map" .extent=${[104.97, 34.52, 105.52, 35.05]}></om-map>
        <om-query-results toolbox="toolbox"></om-query-results>
      </div>`,
      context,
      { source: args.source ?? ganguSource({}, withManyHouseholds()), period: '2020' },
    ),
};

const ask: StoryObj['play'] = async ({ canvasElement }) => {
  await customElements.whenDefined('om-query-toolbox');
  await canvasElement.querySelector('om-query-toolbox')!.run();
};

export const Found: StoryObj = {
  name: '低保户中收入低于 4,000 元的',
  play: ask,
  parameters: about('点柱子只看一类，点行或图上的点选中同一户。'),
};
export const Nested: StoryObj = {
  name: '条件组与画不出的条件',
  args: {
    filter: {
      op: 'and',
      args: [
        {
          op: 'or',
          args: [
            { op: '>', args: [{ property: 'memberCount' }, 4] },
            { op: '=', args: [{ property: 'mainCause' }, 'illness'] },
          ],
        },
        { op: 'not', args: [{ op: '=', args: [{ property: 'status' }, 'exited'] }] },
      ],
    },
  },
  parameters: about('画不出的条件以文本显示，原样保留。'),
};
export const Place: StoryObj = {
  name: '限定一个乡镇',
  args: { place: { geometry: null, words: '大石镇', region: '620523106000' }, filter: null },
  play: ask,
};
export const Nothing: StoryObj = {
  name: '没有结果',
  args: { filter: { op: '>', args: [{ property: 'memberCount' }, 50] } },
  play: ask,
};
export const Villages: StoryObj = {
  name: '查行政村',
  args: { collection: 'villages', filter: null },
  play: ask,
};
export const Visitor: StoryObj = {
  name: '访客',
  args: { source: ganguSource({}, visitor), filter: null },
  play: ask,
  parameters: about('未登录查不到户，可以查公开的村与区划。'),
};
export const Watcher: StoryObj = {
  name: '审计员：部分字段不可筛选',
  args: {
    source: ganguSource(
      {},
      withManyHouseholds(600, { ...fixtures, me: { ...fixtures.me, role: 'auditor' } }),
    ),
  },
  play: ask,
  parameters: about('收入对审计员掩码：条件说明不可用，服务器也不接受。'),
};
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: ganguSource({ delayInMs: 1, schedule: never }) },
};
export const Down: StoryObj = {
  name: '服务不可用',
  args: { source: ganguSource({ fail: new TypeError('Failed to fetch') }) },
};
/** Wells that are nowhere: seven clusters around 甘谷. */
function manyWells(count: number) {
  let state = 12_345;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const around = (middle: number): number => middle + (random() + random() + random() - 1.5) * 0.12;
  const [lon, lat, depth] = [0, 1, 2].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const kind = Array.from({ length: count }, (_none, row) => {
    lon[row] = around(105.1 + (row % 7) * 0.05);
    lat[row] = around(34.75 + (row % 3) * 0.06);
    depth[row] = Math.round(random() * random() * 3000) / 10;
    return ['井', '泉', '窖'][Math.floor(random() * 3)]!;
  });
  return { lon, lat, columns: { depth, kind } };
}

export const Local: StoryObj = {
  name: '本页的二十万条数据',
  args: {
    filter: { op: '>', args: [{ property: 'depth' }, 100] },
    place: {
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [105.1, 34.7],
            [105.4, 34.72],
            [105.32, 34.95],
            [105.1, 34.7],
          ],
        ],
      },
      words: '画出的多边形',
    },
    rows: manyWells(200_000),
    rowsTitle: '示意的水源',
    rowSchema: {
      properties: {
        depth: { title: '井深（米）', type: 'number' },
        kind: { title: '类型', type: 'string', enum: ['井', '泉', '窖'] },
      },
    },
  },
  argTypes: { rows: { table: { disable: true } } },
  play: ask,
  parameters: about('不用后端：点都在图上，选中的上色；条件与范围在浏览器里算。示意数据。'),
};
export const Phone: StoryObj = { name: '手机宽度', args: { width: 'phone' }, play: ask };

// Storybook reads a story file from its default export.
export default meta;
