// The catalogue of imagery that a running server has: the data folder's sets, and those of the configuration.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createImagery, type Imagery } from '../imagery/catalogue.js';
import { readExternalImagery } from '../imagery/external-config.js';
import { createUpstream } from '../imagery/external.js';
import type { ServeOptions } from './serve-options.js';

type Options = Pick<ServeOptions, 'dataFolder' | 'imageryFolders' | 'imageryConfig'>;

/** @throws RangeError for a configuration that is not understood, or cannot be read */
export async function openImagery(
  { dataFolder, imageryFolders, imageryConfig }: Options,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Imagery> {
  const text = imageryConfig === undefined ? undefined : await readConfig(imageryConfig);
  return createImagery({
    folders: [join(dataFolder, 'imagery'), ...imageryFolders],
    external: text === undefined ? [] : readExternalImagery(text, environment),
    upstream: createUpstream(fetch),
  });
}

async function readConfig(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new RangeError(`--imagery-config ${path}：读不到文件`);
  }
}
