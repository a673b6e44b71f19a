// om-legend: what the colours mean, with counts and the denominator.
import { findIndicator, legendModel, type LegendModel } from '@onemap/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, onStage } from './stage.js';

const incidence = findIndicator('povertyIncidence')!;
const suppressed = { value: null, status: 'suppressed' } as const;
const values = [1.8, 2, 2.6, 4.1, 5.2, 6.4, 7.9, 8.3, 9.6, 10.1, 11.2, 12.4, 16.9, 21.7, null];

const model = (locale: 'zh-CN' | 'en', cells: LegendValues = values, patterns = false): LegendModel =>
  legendModel({ indicator: incidence, breaks: [2, 3, 10, 20], values: cells, locale, patterns });
type LegendValues = Parameters<typeof legendModel>[0]['values'];

const meta: Meta = {
  title: '组件/图例 om-legend',
  component: 'om-legend',
  args: { layout: 'full' },
  argTypes: {
    layout: { control: 'inline-radio', options: ['auto', 'full', 'compact'] },
    activeClass: { control: { type: 'number', min: 0, max: 4 }, description: '只看的一级，从 0 起' },
    values: { table: { disable: true } },
    patterns: { control: 'boolean', description: '色块上加花纹' },
  },
  parameters: aboutElement('颜色的含义：分级、每级个数、分母、无数据与未公开。点按某一级，只看该级。'),
  render: (args, context) =>
    onStage(
      html`<div class="panel">
        <om-legend
          .legend=${model(context.globals.locale === 'en' ? 'en' : 'zh-CN', args.values, args.patterns)}
          .activeClass=${args.activeClass ?? null}
          layout=${args.layout}
          level="town"
        ></om-legend>
      </div>`,
      context,
    ),
};

export const Policy: StoryObj = {
  name: '政策分级',
  parameters: about('上限归入本级：2 与 3 是退出线，达到即算。'),
};
export const OneClass: StoryObj = {
  name: '只看一级',
  args: { activeClass: 2 },
  parameters: about('其余各级淡出，再按一次恢复。'),
};
export const Compact: StoryObj = {
  name: '窄屏折叠',
  args: { layout: 'compact' },
  parameters: about('窄处折叠为一条色带，可以展开。'),
};
export const Suppressed: StoryObj = {
  name: '无数据与未公开',
  args: { values: [4.1, 12.4, null, suppressed, suppressed] },
  parameters: about('无数据用斜线，少于 3 户不公开的用点纹，与地图一致。'),
};

// Storybook reads a story file from its default export.
export default meta;

export const Patterns: StoryObj = {
  name: '带花纹',
  args: { patterns: true },
};
