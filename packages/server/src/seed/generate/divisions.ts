// Reads the committed division files: real names and 12-digit codes of the demo's regions.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Division {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: string;
  /** Code of the region above, or empty for a province. */
  readonly parent: string;
}

/** The folder of the committed data files. */
export const dataFolder = fileURLToPath(new URL('../../../data/', import.meta.url));

/** The rows of one file of `data/divisions`, in the order of their codes. */
export function readDivisions(file: string): Division[] {
  const lines = readFileSync(`${dataFolder}divisions/${file}`, 'utf8').split('\n').slice(1);
  return lines.filter(Boolean).map((line) => {
    const [code = '', name = '', shortName = '', level = '', parent = ''] = line.split(',');
    return { code, name, shortName, level, parent };
  });
}
