// om-legend: what the colours mean, with counts and the denominator.
import { findIndicator, legendModel, type LegendModel } from '@onemap/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { onStage } from './stage.js';

const incidence = findIndicator('povertyIncidence')!;
const values = [1.8, 2, 2.6, 4.1, 5.2, 6.4, 7.9, 8.3, 9.6, 10.1, 11.2, 12.4, 16.9, 21.7, null];

const model = (locale: 'zh-CN' | 'en'): LegendModel =>
  legendModel({ indicator: incidence, breaks: [2, 3, 10, 20], values, locale });

const meta: Meta = {
  title: '组件/图例 om-legend',
  component: 'om-legend',
  args: { layout: 'full' },
  argTypes: { layout: { control: 'inline-radio', options: ['auto', 'full', 'compact'] } },
  render: (args, context) =>
    onStage(
      html`<div class="panel">
        <om-legend
          .legend=${model(context.globals.locale === 'en' ? 'en' : 'zh-CN')}
          .activeClass=${args.activeClass ?? null}
          layout=${args.layout}
          level="town"
        ></om-legend>
      </div>`,
      context,
    ),
};

export const Policy: StoryObj = { name: '政策分级' };
export const OneClass: StoryObj = { name: '只看一级', args: { activeClass: 2 } };
export const Compact: StoryObj = { name: '窄屏折叠', args: { layout: 'compact' } };

// Storybook reads a story file from its default export.
export default meta;
