// Walks the repository's own files: no packages, no build output, no caches.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const skipped = new Set(['node_modules', 'dist', '.cache', '.onemap', '.git', 'coverage', '__screenshots__']);

export interface Tree {
  /** Paths below the repository with `/`, sorted. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Lists everything below the given folders of the repository; a folder that does not exist is empty. */
export function listTree(tops: readonly string[], base = root): Tree {
  const files: string[] = [];
  const folders: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of entriesOf(`${base}/${folder}`)) {
      const path = `${folder}/${entry.name}`;
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && !skipped.has(entry.name)) {
        folders.push(path);
        visit(path);
      }
    }
  };
  tops.forEach(visit);
  return { files: files.sort(), folders: folders.sort() };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
