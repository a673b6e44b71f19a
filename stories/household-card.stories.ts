// om-household-card: a household's archive, masked by role.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fixtures, ganguSource, onStage, visitor } from './stage.js';

const [household] = fixtures.households;
const never = () => () => undefined;

const meta: Meta = {
  title: '组件/贫困户档案 om-household-card',
  component: 'om-household-card',
  render: (args, context) =>
    onStage(
      html`<div class="panel">
        <om-household-card household-id=${household!.id} closable></om-household-card>
      </div>`,
      context,
      { source: args.source },
    ),
};

export const Village: StoryObj = { name: '村级身份', args: { source: ganguSource() } };
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: ganguSource({ delayInMs: 1, schedule: never }) },
};
export const OutOfScope: StoryObj = { name: '不在数据范围', args: { source: ganguSource({}, visitor) } };
export const Down: StoryObj = {
  name: '服务中断',
  args: { source: ganguSource({ fail: new TypeError('Failed to fetch') }) },
};

// Storybook reads a story file from its default export.
export default meta;
