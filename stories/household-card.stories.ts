// om-household-card: a household's archive, masked by role.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, fixtures, ganguSource, never, onStage, visitor } from './stage.js';

const [household] = fixtures.households;

const meta: Meta = {
  title: '组件/贫困户档案 om-household-card',
  component: 'om-household-card',
  args: { householdId: household!.id, closable: true, width: 'panel' },
  argTypes: {
    householdId: { control: 'select', options: fixtures.households.slice(0, 8).map(({ id }) => id) },
    closable: { control: 'boolean' },
    width: { control: 'inline-radio', options: ['panel', ''], description: '窄栏或整页' },
    source: { table: { disable: true } },
  },
  parameters: aboutElement(
    '一户的档案：状态、致贫原因、家庭成员、子女上学、政策与帮扶、住房与历年状态；按身份脱敏，写明理由后可查看隐藏内容。',
  ),
  render: (args, context) =>
    onStage(
      html`<div class=${args.width}>
        <om-household-card household-id=${args.householdId} ?closable=${args.closable}></om-household-card>
      </div>`,
      context,
      { source: args.source },
    ),
};

export const Village: StoryObj = {
  name: '村级身份',
  args: { source: ganguSource() },
  parameters: about('本村干部看到姓名与家庭，证件号等仍带锁。'),
};
export const Wide: StoryObj = {
  name: '整页宽度',
  args: { source: ganguSource(), width: '' },
  parameters: about('宽处家庭成员排成表格。'),
};
export const Empty: StoryObj = {
  name: '没有选择农户',
  args: { source: ganguSource(), householdId: '' },
  parameters: about('空状态：请在地图或名单上选择一户。'),
};
export const Loading: StoryObj = {
  name: '加载中',
  args: { source: ganguSource({ delayInMs: 1, schedule: never }) },
  parameters: about('骨架占住位置。'),
};
export const OutOfScope: StoryObj = {
  name: '不在数据范围',
  args: { source: ganguSource({}, visitor) },
  parameters: about('看不到的户与不存在的户说法相同。'),
};
export const Down: StoryObj = {
  name: '服务中断',
  args: { source: ganguSource({ fail: new TypeError('Failed to fetch') }) },
  parameters: about('说明什么失败了，并提供重试。'),
};

// Storybook reads a story file from its default export.
export default meta;
