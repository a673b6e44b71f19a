// om-timeline-layer: an indicator on the map over time, alone in a plain map or as the clock of a poverty map.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import ganguTypes from '@onemap/contract/fixtures/gangu-types.json';
import type { Fixtures } from '@onemap/core/fixture-source';
import { about, aboutElement, fixtures, ganguSource, never, onStage } from './stage.js';

const marks = [
  { moment: '2014', label: '建档立卡' },
  { moment: '2015', label: '打赢脱贫攻坚战的决定' },
  { moment: '2018', label: '三年行动的指导意见' },
];

/** The county with its towns by type and cause. */
const withTypes = { ...fixtures, datasets: [...fixtures.datasets, ...ganguTypes.datasets] } as Fixtures;

const meta: Meta = {
  title: '组件/时序专题图 om-timeline-layer',
  component: 'om-timeline-layer',
  args: { host: 'om-map', mode: 'instant', period: '', unit: '', loop: false, width: '' },
  argTypes: {
    host: { control: 'inline-radio', options: ['om-map', 'om-poverty-map'], description: '放在哪种地图里' },
    mode: { control: 'inline-radio', options: ['instant', 'range', 'cumulative'] },
    unit: { control: 'inline-radio', options: ['', 'year', 'quarter', 'month'] },
    width: { control: 'inline-radio', options: ['', 'phone'] },
    theme: {
      control: 'select',
      options: ['choropleth', 'proportional', 'type-distribution', 'change', 'density', 'bivariate'],
    },
    density: { control: 'inline-radio', options: ['unit', 'hexagon', 'kernel', 'dots'] },
  },
  parameters: aboutElement('一个指标在地图上随时间的变化；全程一套分级，写在图例里。'),
  render: ({ host, mode, period, unit, loop, width, ...theme }, context) => {
    const layer = html`<om-timeline-layer
      mode=${mode}
      theme=${theme.theme ?? 'choropleth'}
      dimension=${theme.dimension ?? nothing}
      theme-chart=${theme.chart ?? nothing}
      theme-sizes=${theme.sizes ?? nothing}
      theme-change=${theme.change ?? nothing}
      theme-density=${theme.density ?? nothing}
      second-indicator=${theme.second ?? nothing}
      period=${period || nothing}
      unit=${unit || nothing}
      ?loop=${loop}
      ?interpolate=${theme.interpolate}
      .marks=${marks}
    ></om-timeline-layer>`;
    const inside =
      host === 'om-map' ? html`<om-map>${layer}</om-map>` : html`<om-poverty-map>${layer}</om-poverty-map>`;
    const { indicator = 'povertyIncidence', start = '2016', region = '620523' } = theme;
    return onStage(html`<div class=${width}>${inside}</div>`, context, {
      source: theme.source?.() ?? ganguSource({}, withTypes),
      ...{ indicator, region, period: start },
    });
  },
};

export const Instant: StoryObj = {
  name: '时点',
  parameters: about('放进普通地图，标题、图例、来源由它自己写。'),
};
export const Range: StoryObj = {
  name: '区间变化',
  args: { mode: 'range', period: '2013/2016' },
  parameters: about('率与存量看两端之差；颜色以“基本不变”为中心，升降分开。'),
};
export const Cumulative: StoryObj = {
  name: '累计',
  args: { mode: 'cumulative' },
  parameters: about('从第一年累计到所选的一年。'),
};
export const InPovertyMap: StoryObj = {
  name: '在贫困地图里',
  args: { host: 'om-poverty-map' },
  parameters: about('贫困地图自己画、自己写，它只当钟：标题、卡片、表格都跟着走。'),
};
export const Interpolated: StoryObj = {
  name: '播放时过渡',
  args: { interpolate: true, period: '2014' },
  parameters: about('播放时颜色从这一年走到下一年，只经过图例里的各级；标题、数字、时间轴写真实的年份。'),
};
export const ExportMenu: StoryObj = {
  name: '导出',
  parameters: about(
    '当前一年存成 PNG，整段播放存成 GIF 或 WebM；图上有标题、年份、图例、比例尺、来源和审图号。',
  ),
  play: async ({ canvasElement }) => {
    const layer = canvasElement.querySelector('om-timeline-layer');
    await waitFor(() => layer?.shadowRoot?.querySelector<HTMLElement>('.export-button'));
    layer?.shadowRoot?.querySelector<HTMLElement>('.export-button')?.click();
  },
};
export const Village: StoryObj = {
  name: '村里的农户',
  args: { region: '620523106201' },
  parameters: about('当前身份可以看户时，按当年年末的脱贫状态画出农户；换年不再请求。'),
};
export const Phone: StoryObj = {
  name: '手机宽度',
  args: { width: 'phone' },
  parameters: about('图例折叠成色带，时间轴独占一行。'),
};

export const Quarters: StoryObj = {
  name: '季度：帮扶活动',
  args: { indicator: 'activityCount', start: '2016-Q3' },
  parameters: about('活动有年、季、月，在轴上选；播放一季走一步，分级按季度算。'),
};
export const Months: StoryObj = {
  name: '月度：帮扶活动',
  args: { indicator: 'activityCount', start: '2016-08' },
  parameters: about('没有活动的月是 0，第一次活动之前、最后一次之后是无数据。'),
};
export const MonthsTogether: StoryObj = {
  name: '月度：一段时间合计',
  args: { indicator: 'participantCount', mode: 'range', start: '2016-01/2016-06' },
  parameters: about('次数、人次逐月相加。'),
};
export const YearlyFacts: StoryObj = {
  name: '年度指标遇到季度',
  args: { start: '2016-Q3' },
  parameters: about('年度指标取该季度所在的年，标题写明是哪一年；季与月不可选。'),
};

export const Proportional: StoryObj = {
  name: '比例符号',
  args: { theme: 'proportional', indicator: 'poorHouseholds' },
  parameters: about('圆的面积与户数成正比，各年同一比例；大的在下，小的在上。'),
};
export const ProportionalChange: StoryObj = {
  name: '比例符号：增减',
  args: { theme: 'proportional', indicator: 'poorHouseholds', mode: 'range', period: '2014/2016' },
  parameters: about('减少的是另一种颜色并加斜线，黑白打印也分得开。'),
};
export const Refused: StoryObj = {
  name: '不适合的指标',
  args: { theme: 'proportional' },
  parameters: about('率不能画成圆：写明原因，并给一个按钮换成分级色块。'),
};
export const Types: StoryObj = {
  name: '类型构成：饼',
  args: { theme: 'type-distribution', indicator: 'poorHouseholds' },
  parameters: about('每个乡镇的贫困户按类型分；各部分相加就是表格里的总数。'),
};
export const TypesAsRings: StoryObj = {
  name: '类型构成：环，一样大',
  args: {
    ...{ theme: 'type-distribution', indicator: 'poorHouseholds', dimension: 'mainCause' },
    ...{ chart: 'donut', sizes: 'equal' },
  },
  parameters: about('类别多于八个，较小的并为“其他”，表格里逐类列出。'),
};
export const TypesAsBars: StoryObj = {
  name: '类型构成：堆叠条',
  args: { theme: 'type-distribution', indicator: 'poorHouseholds', chart: 'bar' },
  parameters: about('条的面积与总数成正比。'),
};
export const Overlapping: StoryObj = {
  name: '类型构成：可有多项',
  args: { theme: 'type-distribution', indicator: 'poorHouseholds', dimension: 'cause' },
  parameters: about('一户可有几个致贫原因，相加超过总数：不画饼，画并排的条，写明占谁的比例。'),
};
export const Change: StoryObj = {
  name: '变化：差值',
  args: { theme: 'change', indicator: 'poorHouseholds' },
  parameters: about('与上一年比；以“基本不变”为中心，两侧对称。'),
};
export const RelativeChange: StoryObj = {
  name: '变化：百分比',
  args: { theme: 'change', indicator: 'poorHouseholds', change: 'ratio', mode: 'range', period: '2014/2016' },
  parameters: about('比第一年增减百分之几；第一年为 0 的写无数据。'),
};

export const Density: StoryObj = {
  name: '密度：按区划',
  args: { theme: 'density', indicator: 'poorHouseholds' },
  parameters: about('每平方公里的户数；面积用公布的，没有就按边界计算。'),
};
export const DensityInHexagons: StoryObj = {
  name: '密度：六边形',
  args: { theme: 'density', indicator: 'poorHouseholds', density: 'hexagon' },
  parameters: about('六边形等大，宽度写成公里；图例写明位置从哪里来。'),
};
export const DensityAsSurface: StoryObj = {
  name: '密度：核密度',
  args: { theme: 'density', indicator: 'poorPersons', density: 'kernel' },
  parameters: about('带宽写成米，各年同一套分级；加起来恰好是总数。'),
};
export const DensityInDots: StoryObj = {
  name: '密度：点',
  args: { theme: 'density', indicator: 'poorHouseholds', density: 'dots' },
  parameters: about('一点代表若干户，换年只增减点，留下的点不移动。'),
};
export const DensityRefused: StoryObj = {
  name: '密度：不适合的指标',
  args: { theme: 'density', indicator: 'netIncomePerCapita' },
  parameters: about('金额没有密度：写明原因，并给一个按钮换成分级色块。'),
};
export const TwoIndicators: StoryObj = {
  name: '两个指标对照',
  args: { theme: 'bivariate', second: 'poorPersons' },
  parameters: about('两个指标各三等分，九色；图例是三乘三的表，格内是乡镇数。'),
};
export const TwoChanges: StoryObj = {
  name: '两个指标对照：变化',
  args: { theme: 'bivariate', second: 'poorHouseholds', mode: 'range', period: '2014/2016' },
  parameters: about('区间方式下对照两个变化。'),
};

/** Looks at every frame until something is there. */
async function waitFor(found: () => unknown): Promise<void> {
  while (!found()) await new Promise((later) => requestAnimationFrame(later));
}
export const NoRegion: StoryObj = {
  name: '没有指定地区',
  args: { region: '' },
  parameters: about('空状态：说明缺什么、该怎么办；没有时间轴。'),
};
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: () => ganguSource({ delayInMs: 1, schedule: never }) },
  parameters: about('时间轴要等到知道有哪些年。'),
};
export const Down: StoryObj = {
  name: '服务中断',
  args: { source: () => ganguSource({ fail: new TypeError('Failed to fetch') }) },
  parameters: about('说明什么失败了，并提供重试。'),
};

// Storybook reads a story file from its default export.
export default meta;
