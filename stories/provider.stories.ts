// om-provider: what the elements inside share.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, ganguSource, onStage } from './stage.js';

const meta: Meta = {
  title: '组件/数据提供者 om-provider',
  component: 'om-provider',
  args: { region: '620523', period: '2016' },
  argTypes: { region: { control: 'text' }, period: { control: 'text' } },
  parameters: aboutElement(
    '保存各元素共用的内容：数据源、地区、年份、指标、选择、语言与主题。元素也可用 for="id" 指名。',
  ),
};

/** One provider, two maps: both follow the same region and year, one pins another indicator. */
export const TwoMaps: StoryObj = {
  name: '一个提供者，两幅地图',
  parameters: about('两幅地图一起下钻、一起换年份；第二幅固定了自己的指标。'),
  render: ({ region, period }, context) =>
    onStage(
      html`<om-poverty-map></om-poverty-map> <om-poverty-map indicator="poorPersons"></om-poverty-map>`,
      context,
      { region, period },
    ),
};

/** Two providers on a page share nothing. */
export const TwoProviders: StoryObj = {
  name: '同页两个提供者',
  parameters: about('两个提供者互不影响，可并排比较两个年份。'),
  render: ({ region }, context) => html`
    ${onStage(html`<om-poverty-map></om-poverty-map>`, context, { region, period: '2013' })}
    ${onStage(html`<om-poverty-map></om-poverty-map>`, context, {
      region,
      period: '2019',
      source: ganguSource(),
    })}
  `,
};

// Storybook reads a story file from its default export.
export default meta;
