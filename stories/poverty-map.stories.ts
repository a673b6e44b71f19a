// om-poverty-map: the one map, from county to household.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, ganguSource, never, onStage, visitor } from './stage.js';

const meta: Meta = {
  title: '组件/贫困地图 om-poverty-map',
  component: 'om-poverty-map',
  args: { region: '620523', period: '2016', indicator: 'povertyIncidence', width: '' },
  argTypes: {
    region: { control: 'text', description: '区划代码，2 至 12 位' },
    period: { control: 'inline-radio', options: ['2013', '2014', '2015', '2016', '2017', '2018'] },
    indicator: { control: 'select', options: ['povertyIncidence', 'poorHouseholds', 'poorPersons'] },
    width: { control: 'inline-radio', options: ['', 'phone', 'low'], description: '所在位置的大小' },
    source: { table: { disable: true } },
  },
  parameters: aboutElement(
    '一个指标的分级地图：标题、一句话概括、图例、悬停卡片、逐级下钻到户，以及与地图同步的表格。方向键移动，回车进入，Esc 返回上级。',
  ),
  render: (args, context) =>
    onStage(html`<div class=${args.width}><om-poverty-map></om-poverty-map></div>`, context, {
      source: args.source ?? ganguSource(),
      region: args.region,
      period: args.period,
      indicator: args.indicator,
    }),
};

export const County: StoryObj = {
  name: '县：各乡镇贫困发生率',
  parameters: about('按政策线分级，各年同一分级；图例写明分母，点按某一级只看该级。'),
};
export const Earlier: StoryObj = {
  name: '2013 年',
  args: { period: '2013' },
  parameters: about('第一年没有上年可比，概括里不写升降。'),
};
export const PoorHouseholds: StoryObj = {
  name: '贫困户数',
  args: { indicator: 'poorHouseholds' },
  parameters: about('没有政策线的指标按分位数分级。'),
};
export const OwnLines: StoryObj = {
  name: '自己定的分级线',
  parameters: about('`breaks="5, 10, 15"` 与 `indicator` 一起写在元素上：按本县的线分级，各年同一分级。'),
  render: (args, context) =>
    onStage(
      html`<om-poverty-map indicator="povertyIncidence" breaks="5, 10, 15"></om-poverty-map>`,
      context,
      { source: args.source ?? ganguSource(), region: args.region, period: args.period },
    ),
};
export const Town: StoryObj = {
  name: '乡镇：大石镇各村',
  args: { region: '620523106' },
  parameters: about('下钻到乡镇，各村着色；左上角可逐级返回。'),
};
export const Village: StoryObj = {
  name: '村：农户位置',
  args: { region: '620523106201' },
  parameters: about('有权限的身份看到农户点位，按脱贫状态着色；回车或点按打开档案。'),
};
export const VillageOfVisitor: StoryObj = {
  name: '村：访客',
  args: { region: '620523106201', source: ganguSource({}, visitor) },
  parameters: about('访客只看到村级汇总，并被告知登录后可查看户级信息。'),
};
export const Visitor: StoryObj = {
  name: '访客：少于 3 户不公开',
  args: { region: '620523106', source: ganguSource({}, visitor) },
  parameters: about('少于 3 户的单元以点纹表示，图例与表格同样注明；没有数据的用斜线。'),
};
export const Phone: StoryObj = {
  name: '手机宽度',
  args: { width: 'phone' },
  parameters: about('按元素自身宽度（小于 600 像素）变形：短标题、折叠图例、底部卡片。'),
};
export const Low: StoryObj = {
  name: '低矮位置',
  args: { width: 'low' },
  parameters: about('高度小于 480 像素时图例折叠为色条，例如页面放大到 200%。'),
};
export const Province: StoryObj = {
  name: '没有边界的上级',
  args: { region: '62' },
  parameters: about('没有边界的一级以列表代替地图，仍可逐级进入。'),
};
export const Empty: StoryObj = {
  name: '没有指定地区',
  args: { region: '' },
  parameters: about('空状态：说明缺什么、该怎么办。'),
};
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: ganguSource({ delayInMs: 1, schedule: never }) },
  parameters: about('加载超过 150 毫秒才出现骨架，避免闪烁。'),
};
export const Down: StoryObj = {
  name: '服务中断',
  args: { source: ganguSource({ fail: new TypeError('Failed to fetch') }) },
  parameters: about('说明什么失败了、数据是否安全，并提供重试；不留下别处的图形。'),
};

// Storybook reads a story file from its default export.
export default meta;
