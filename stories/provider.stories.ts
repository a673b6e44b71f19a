// om-provider: what the elements inside share.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ganguSource, onStage } from './stage.js';

const meta: Meta = {
  title: '组件/数据提供者 om-provider',
  component: 'om-provider',
};

/** One provider, two maps: both follow the same region and year, one pins another indicator. */
export const TwoMaps: StoryObj = {
  name: '一个提供者,两幅地图',
  render: (_args, context) =>
    onStage(
      html`<om-poverty-map></om-poverty-map> <om-poverty-map indicator="poorPersons"></om-poverty-map>`,
      context,
    ),
};

/** Two providers on a page share nothing. */
export const TwoProviders: StoryObj = {
  name: '同页两个提供者',
  render: (_args, context) => html`
    ${onStage(html`<om-poverty-map></om-poverty-map>`, context, { period: '2013' })}
    ${onStage(html`<om-poverty-map></om-poverty-map>`, context, { period: '2019', source: ganguSource() })}
  `,
};

// Storybook reads a story file from its default export.
export default meta;
