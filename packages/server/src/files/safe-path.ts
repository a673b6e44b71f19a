// Finds the file that a URL path means, and never one outside its folder or a hidden one.
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface FoundFile {
  /** Real path on disk. */
  readonly path: string;
  readonly modifiedInMs: number;
  readonly size: number;
}

/** `directory` asks the caller to come back with a slash at the end; null is no such file. */
export async function findFile(folder: string, urlPath: string): Promise<FoundFile | 'directory' | null> {
  const segments = safeSegments(urlPath);
  if (segments === null) return null;
  const wanted = join(folder, ...segments, ...(urlPath.endsWith('/') ? ['index.html'] : []));
  try {
    const [home, path] = await Promise.all([realpath(folder), realpath(wanted)]);
    if (path !== home && !path.startsWith(home + sep)) return null;
    const { mtimeMs, size, ...status } = await stat(path).then((entry) => ({
      mtimeMs: entry.mtimeMs,
      size: entry.size,
      file: entry.isFile(),
      directory: entry.isDirectory(),
    }));
    if (status.directory) return 'directory';
    return status.file ? { path, modifiedInMs: mtimeMs, size } : null;
  } catch {
    return null;
  }
}

/** Decoded segments, or null when one climbs, hides or cannot be decoded. */
function safeSegments(urlPath: string): string[] | null {
  try {
    const segments = urlPath
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
    return segments.some((segment) => segment.startsWith('.') || /[\\/:\0]/.test(segment)) ? null : segments;
  } catch {
    return null;
  }
}
