// What all stories share: strict accessibility checks, and the toolbar for language, theme and width.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '@onemap/components/custom-elements.json';
import '@onemap/components/register';

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['开始', '组件', '场景'] } },
  },
  globalTypes: {
    locale: {
      description: '语言',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: '主题',
      toolbar: {
        icon: 'mirror',
        items: [
          { value: 'light', title: '浅色' },
          { value: 'dark', title: '深色' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { locale: 'zh-CN', theme: 'light' },
};

export default preview;
