// Gives MapLibre what the oldest browser understands, and its worker, which is emitted as it is, a name that every server knows.
import { transformWithOxc } from 'vite';

const isWorker = /maplibre-gl-worker[^/]*\.mjs$/;
const isEngine = /maplibre-gl\/dist\/[^/]*\.mjs$/;

/** `replaceAll` of a text came with Chromium 85; the engine calls it once, when it is read. */
const withoutReplaceAll = (code) =>
  code.replace(/\.replaceAll\((`.`|"."|'.'), ?(`.`|"."|'.')\)/g, '.split($1).join($2)');

/** For `assetFileNames`. @returns {string} a pattern of rollup; a module ends in `.js`, which old servers know as a script */
export function assetName({ names }) {
  return isWorker.test(names?.[0] ?? '') ? 'modules/[name]-[hash].js' : 'modules/[name]-[hash][extname]';
}

/** @param {string} target such as `chrome80` */
export function lowerEngine(target) {
  return {
    name: 'lower-engine',
    transform: (code, id) => (isEngine.test(id.split('?')[0]) ? withoutReplaceAll(code) : undefined),
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !isWorker.test(file.names?.[0] ?? '')) continue;
        const text =
          typeof file.source === 'string' ? file.source : Buffer.from(file.source).toString('utf8');
        const { code } = await transformWithOxc(withoutReplaceAll(text), 'worker.js', {
          ...{ target, sourcemap: false },
        });
        file.source = code.replace(/\n\/\/# sourceMappingURL=.*/, '');
      }
    },
  };
}
