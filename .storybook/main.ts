// Storybook: one story file an element, on offline fixtures; nothing is sent anywhere.
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['onemap-source', 'module', 'browser', 'development|production'] },
    }),
};

// Storybook reads its configuration from the default export.
export default config;
