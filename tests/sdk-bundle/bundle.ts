// Bundles some names of the SDK as a portal's build would, and weighs the result.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const entry = 'virtual:entry';
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Bundle {
  readonly code: string;
  /** Bytes of the minified code, gzipped at level 9. */
  readonly gzipped: number;
}

/** @param code a module that exports what shall be kept, for example `export { createCore } from '@onemap/sdk'` */
export async function bundleOf(code: string): Promise<Bundle> {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { conditions: ['onemap-source', 'module', 'browser', 'production'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { minify: true } },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = result.output.filter((file) => file.type === 'chunk');
  const bundled = chunks.map((chunk) => chunk.code).join('\n');
  return { code: bundled, gzipped: gzipSync(bundled, { level: 9 }).length };
}
