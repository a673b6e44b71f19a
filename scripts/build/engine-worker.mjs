// Gives MapLibre's worker, which is emitted as it is, the syntax of the oldest browser and a name that every server knows.
import { transformWithOxc } from 'vite';

const isWorker = /maplibre-gl-worker[^/]*\.mjs$/;

/** For `assetFileNames`. @returns {string} a pattern of rollup; a module ends in `.js`, which old servers know as a script */
export function assetName({ names }) {
  return isWorker.test(names?.[0] ?? '') ? 'modules/[name]-[hash].js' : 'modules/[name]-[hash][extname]';
}

/** @param {string} target such as `chrome80` */
export function lowerEngineWorker(target) {
  return {
    name: 'lower-engine-worker',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !isWorker.test(file.names?.[0] ?? '')) continue;
        const text =
          typeof file.source === 'string' ? file.source : Buffer.from(file.source).toString('utf8');
        const { code } = await transformWithOxc(text, 'worker.js', { target, sourcemap: false });
        file.source = code.replace(/\n\/\/# sourceMappingURL=.*/, '');
      }
    },
  };
}
