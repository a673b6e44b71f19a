// om-poverty-map: the one map, from county to household.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ganguSource, onStage, visitor } from './stage.js';

const never = () => () => undefined;

const meta: Meta = {
  title: '组件/贫困地图 om-poverty-map',
  component: 'om-poverty-map',
  args: { region: '620523', period: '2016', indicator: 'povertyIncidence', width: '' },
  render: (args, context) =>
    onStage(html`<div class=${args.width}><om-poverty-map></om-poverty-map></div>`, context, {
      source: args.source ?? ganguSource(),
      region: args.region,
      period: args.period,
      indicator: args.indicator,
    }),
};

export const County: StoryObj = { name: '县:各乡镇贫困发生率' };
export const Earlier: StoryObj = { name: '2013 年', args: { period: '2013' } };
export const PoorHouseholds: StoryObj = { name: '贫困户数', args: { indicator: 'poorHouseholds' } };
export const Town: StoryObj = { name: '乡镇:大石镇各村', args: { region: '620523106' } };
export const Visitor: StoryObj = {
  name: '访客:少于 3 户不公开',
  args: { region: '620523106', source: ganguSource({}, visitor) },
};
export const Phone: StoryObj = { name: '手机宽度', args: { width: 'phone' } };
export const Province: StoryObj = { name: '没有边界的上级', args: { region: '62' } };
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: ganguSource({ delayInMs: 1, schedule: never }) },
};
export const Down: StoryObj = {
  name: '服务中断',
  args: { source: ganguSource({ fail: new TypeError('Failed to fetch') }) },
};

// Storybook reads a story file from its default export.
export default meta;
