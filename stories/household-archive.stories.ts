// om-household-archive: everything that is kept of a household, year by year.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { about, aboutElement, fixtures, ganguSource, never, onStage, visitor } from './stage.js';

const watched = fixtures.archives?.find(({ monitoring }) => monitoring.length > 0);
const first = watched ?? fixtures.households[0]!;

const meta: Meta = {
  title: '组件/一户一档 om-household-archive',
  component: 'om-household-archive',
  args: { householdId: first.id, period: '2020', card: false },
  argTypes: {
    householdId: { control: 'select', options: fixtures.households.map(({ id }) => id) },
    period: { control: 'text', description: '共同的时钟' },
    asOf: { control: 'number', description: '固定年份，不跟随时钟' },
    card: { control: 'boolean', description: '打印用的户卡' },
    source: { table: { disable: true } },
  },
  parameters: aboutElement(
    '一户的全部档案，按年份看：家庭与上学、致贫原因、收入构成与当年标准、住房、政策与项目、帮扶与走访、进出与监测；可打印一页户卡，可生成二维码。',
  ),
  render: (args, context) =>
    onStage(
      html`<om-household-archive
        household-id=${args.householdId}
        as-of=${args.asOf ?? nothing}
        ?card=${args.card}
      ></om-household-archive>`,
      context,
      { source: args.source, period: args.period },
    ),
};

export const Latest: StoryObj = {
  name: '县级身份',
  args: { source: ganguSource() },
  parameters: about('收入逐项列出，与当年标准相比；二维码在页尾。'),
};
export const Earlier: StoryObj = {
  name: '往年',
  args: { source: ganguSource(), period: '2016' },
  parameters: about('跟随共同的时钟：2016 年以后的事都不出现。'),
};
export const Card: StoryObj = {
  name: '打印的户卡',
  args: { source: ganguSource(), card: true },
  parameters: about('一页 A4，放不下的写明还有几条。'),
};
export const Watcher: StoryObj = {
  name: '审计员',
  args: {
    source: ganguSource({}, { ...fixtures, me: { ...fixtures.me, role: 'auditor' } }),
  },
  parameters: about('看得到有人来过，看不到走访内容、照片与收入。'),
};
export const Empty: StoryObj = {
  name: '没有选择农户',
  args: { source: ganguSource(), householdId: '' },
  parameters: about('空状态：请选择一户。'),
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

// Storybook reads a story file from its default export.
export default meta;
