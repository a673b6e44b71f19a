// om-terrain-view: a county in three dimensions, on hills and on flat ground, and its states.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, ganguSource, never, onStage } from './stage.js';
import { valley } from './valley.js';

const meta: Meta = {
  title: '组件/立体图 om-terrain-view',
  component: 'om-terrain-view',
  args: { elevation: valley, exaggeration: 1.5, table: false, region: '620523' },
  argTypes: { exaggeration: { control: { type: 'range', min: 1, max: 5, step: 0.5 } } },
  parameters: aboutElement('区划的立体图：地形、描边，各乡镇或村是一根柱，高矮与颜色是指标在这一年的值。'),
  render: ({ elevation, exaggeration, table, region, source }, context) =>
    onStage(
      html`<om-terrain-view
        .elevation=${elevation}
        exaggeration=${exaggeration}
        ?table=${table}
      ></om-terrain-view>`,
      context,
      { region, ...(source && { source }) },
    ),
};

export const County: StoryObj = { name: '全县' };
export const Town: StoryObj = { name: '一个镇的各村', args: { region: '620523106' } };
export const FlatGround: StoryObj = {
  name: '没有高程',
  args: { elevation: undefined },
  parameters: about('地面按平地显示，并写明。'),
};
export const WithTable: StoryObj = { name: '带表格', args: { table: true } };
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: ganguSource({ schedule: never, delayInMs: 1 }) },
};
export const Failed: StoryObj = {
  name: '出错',
  args: { source: ganguSource({ fail: new TypeError('offline') }) },
};

// Storybook reads a story file from its default export.
export default meta;
