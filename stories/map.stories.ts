// om-map: the base map, its controls and its attribution.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { onStage } from './stage.js';

const meta: Meta = {
  title: '组件/地图 om-map',
  component: 'om-map',
  render: (_args, context) => onStage(html`<om-map></om-map>`, context),
};

export const Offline: StoryObj = { name: '离线底图' };

// Storybook reads a story file from its default export.
export default meta;
