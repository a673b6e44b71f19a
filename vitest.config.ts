// The test projects, run one after the other: unit, server and server-postgres in Node, browser and stories in a real Chromium, e2e on the built portal.
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { findBrowser } from './scripts/find-browser.mjs';

const conditions = ['onemap-source'];
const resolve = { conditions: [...conditions, 'module', 'browser', 'development|production'] };
const ssr = { resolve: { conditions, externalConditions: conditions } };

/** Found late, one of these would make the browser reload half-way through a run. */
const browserDependencies = [
  'lit',
  'lit/decorators.js',
  'lit/directive.js',
  'lit/directives/class-map.js',
  'lit/directives/guard.js',
  'lit/directives/if-defined.js',
  'lit/directives/repeat.js',
  'lit/directives/live.js',
  'lit/directives/ref.js',
  'lit/directives/when.js',
  '@lit/context',
  'ajv',
  'axe-core',
  'uqr',
  'ol/Map.js',
  'ol/View.js',
  'ol/layer/Layer.js',
  'ol/layer/Tile.js',
  'ol/source/Source.js',
  'ol/source/XYZ.js',
  'ol/source/WMTS.js',
  'ol/tilegrid/WMTS.js',
  'ol/proj.js',
  'ol/extent.js',
  'ol/Observable.js',
  'ol/interaction/MouseWheelZoom.js',
  'ol/interaction/defaults.js',
  'ol/renderer/Layer.js',
  'ol/transform.js',
  'ol/ViewHint.js',
  'ol/proj/Projection.js',
  'ol/proj/proj4.js',
  'ol/Feature.js',
  'ol/geom/Polygon.js',
  'ol/interaction/DragBox.js',
  'ol/layer/Image.js',
  'ol/layer/Vector.js',
  'ol/layer/WebGLTile.js',
  'ol/source/DataTile.js',
  'ol/source/ImageCanvas.js',
  'ol/source/ImageTile.js',
  'ol/source/Vector.js',
  'ol/style/Fill.js',
  'ol/style/Stroke.js',
  'ol/style/Style.js',
  'ol/tilegrid.js',
  'ol/tilegrid/TileGrid.js',
  'ol/geom/LineString.js',
  'ol/geom/MultiPoint.js',
  'ol/geom/MultiPolygon.js',
  'ol/geom/Point.js',
  'ol/interaction/Interaction.js',
  'ol/interaction/Modify.js',
  'ol/interaction/Snap.js',
  'ol/style/Circle.js',
  'ol/style/RegularShape.js',
  'ol/style/Text.js',
  'geographiclib-geodesic',
  'geotiff',
  'proj4',
  '@turf/turf',
  'fflate',
  'shapefile',
  'pbf',
  '@mapbox/vector-tile',
  'd3-array',
  'd3-contour',
  'd3-scale',
  'gifenc',
  'maplibre-gl',
  'pdfjs-dist/legacy/build/pdf.mjs',
  'pdfjs-dist/legacy/build/pdf.worker.mjs',
];

const chromiumFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** A project of a later group starts when those of the earlier ones have ended: two cores hold one at a time. */
const group = (order: number) => ({ sequence: { groupOrder: order } });

export default defineConfig(async (): Promise<ViteUserConfig> => {
  const found = await findBrowser();
  const browser = {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: {
        executablePath: found.path,
        args: chromiumFlags,
        env: { ...(process.env as Record<string, string>), ...found.env },
      },
    }),
  };
  return {
    test: {
      projects: [
        {
          ssr,
          resolve: { conditions },
          test: {
            name: 'unit',
            ...group(1),
            environment: 'node',
            // The architecture test reads every file: slow on a busy machine, and that is no failure.
            testTimeout: 30_000,
            include: [
              'packages/{contract,core,sdk}/**/*.test.ts',
              'tests/*.test.ts',
              'examples/sdk-script/**/*.test.ts',
            ],
            exclude: ['packages/core/src/map/**', '**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
          },
        },
        {
          ssr,
          resolve: { conditions },
          test: {
            name: 'server',
            ...group(2),
            environment: 'node',
            include: ['packages/server/**/*.test.ts'],
            exclude: ['**/*.native.test.ts', '**/node_modules/**', '**/dist/**'],
            testTimeout: 120_000,
            hookTimeout: 180_000,
            maxWorkers: 2,
          },
        },
        {
          ssr,
          resolve: { conditions },
          test: {
            // The same tests as in `server`, on a native PostgreSQL that the run finds or starts.
            name: 'server-postgres',
            ...group(3),
            environment: 'node',
            globalSetup: ['packages/server/src/engine/native-server.test-data.ts'],
            include: [
              'packages/server/src/{store,import,routes}/**/*.test.ts',
              'packages/server/src/app.test.ts',
              'packages/server/src/**/*.native.test.ts',
            ],
            exclude: [
              'packages/server/src/store/pglite.test.ts',
              'packages/server/src/import/bounded-memory.test.ts',
            ],
            testTimeout: 120_000,
            hookTimeout: 180_000,
            maxWorkers: 2,
          },
        },
        {
          resolve,
          optimizeDeps: { include: browserDependencies },
          test: {
            name: 'browser',
            include: [
              'packages/core/src/map/**/*.test.ts',
              'packages/components/**/*.test.ts',
              'packages/**/*.browser.test.ts',
            ],
            testTimeout: 30_000,
            browser: { ...browser, instances: [{ browser: 'chromium', name: 'chromium' }] },
            ...group(4),
          },
        },
        {
          plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
          resolve,
          optimizeDeps: { include: browserDependencies },
          test: {
            name: 'stories',
            testTimeout: 30_000,
            browser: { ...browser, instances: [{ browser: 'chromium', name: 'storybook' }] },
            ...group(5),
          },
        },
        {
          ssr,
          resolve: { conditions },
          test: {
            name: 'e2e',
            environment: 'node',
            include: ['tests/e2e/**/*.test.ts'],
            globalSetup: ['tests/e2e/site.ts'],
            testTimeout: 60_000,
            hookTimeout: 180_000,
            fileParallelism: false,
            ...group(6),
          },
        },
      ],
    },
  };
});
