// The sets of imagery that there are: folders of tiles on disk, and entries of a configuration that lead elsewhere.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TileAddress } from '../tiles/tile-grid.js';
import { mediaTypeOf } from './encode.js';
import { readExternalTile, type ExternalSet, type Upstream } from './external.js';
import { isInRange, type GridId } from '@onemap/core/imagery';
import { recordFile, setIdPattern, tilePath, type SetRecord } from './set-record.js';

export type CatalogueEntry =
  | { readonly kind: 'local'; readonly id: string; readonly year: number; readonly record: SetRecord }
  | { readonly kind: 'external'; readonly id: string; readonly year: number; readonly set: ExternalSet };

export interface ImageryTile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Imagery {
  /** By year, then by id. */
  list(): Promise<readonly CatalogueEntry[]>;
  find(id: string): Promise<CatalogueEntry | undefined>;
  /** Null for a tile without a pixel, undefined for one that lies outside. @throws UpstreamError of an external set */
  tile(entry: CatalogueEntry, grid: GridId, tile: TileAddress): Promise<ImageryTile | null | undefined>;
}

export interface ImageryOptions {
  /** Of the imported sets, those that count first; need not be there. */
  readonly folders?: readonly string[];
  readonly external?: readonly ExternalSet[];
  readonly upstream?: Upstream;
}

export function createImagery({ folders = [], external = [], upstream }: ImageryOptions): Imagery {
  const known = new Map<
    string,
    { readonly stamp: string; readonly record: SetRecord; readonly folder: string }
  >();

  const local = async (id: string): Promise<SetRecord | undefined> => {
    if (!setIdPattern.test(id)) return undefined;
    for (const folder of folders) {
      const record = await readSet(folder, id);
      if (record) return record;
    }
    known.delete(id);
    return undefined;
  };

  const readSet = async (folder: string, id: string): Promise<SetRecord | undefined> => {
    const path = join(folder, id, recordFile);
    const stamp = await stampOf(path);
    if (stamp === undefined) return undefined;
    const kept = known.get(id);
    if (kept?.stamp === stamp && kept.folder === folder) return kept.record;
    const record = parseRecord(await readFile(path, 'utf8'));
    if (record) known.set(id, { stamp, record, folder });
    return record;
  };

  const find = async (id: string): Promise<CatalogueEntry | undefined> => {
    const set = external.find((one) => one.id === id);
    if (set) return { kind: 'external', id, year: set.year, set };
    const record = await local(id);
    return record && { kind: 'local', id, year: record.year, record };
  };

  return {
    find,
    list: async () => {
      const ids = new Set([...external.map(({ id }) => id), ...(await setsIn(folders))]);
      const found = await Promise.all([...ids].map(find));
      return found
        .filter((entry): entry is CatalogueEntry => entry !== undefined)
        .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
    },
    tile: async (entry, grid, tile) => {
      if (entry.kind === 'external') return readExternalTile(entry.set, grid, tile, upstream);
      const { record } = entry;
      if (!record.grids[grid].some((range) => isInRange(tile, range))) return undefined;
      const path = `${join(known.get(entry.id)!.folder, entry.id, ...tilePath(grid, tile))}.${record.format}`;
      const bytes = await readFile(path).catch(absent);
      return bytes && { type: mediaTypeOf[record.format], bytes: new Uint8Array(bytes) };
    },
  };
}

async function setsIn(folders: readonly string[]): Promise<string[]> {
  const names = await Promise.all(folders.map((folder) => readdir(folder).catch(absent)));
  return names.flatMap((each) => each ?? []).filter((name) => setIdPattern.test(name));
}

async function stampOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(absent);
  return found ? `${found.mtimeMs}-${found.size}-${found.ino}` : undefined;
}

function absent(error: unknown): null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return null;
  throw error;
}

/** A folder that somebody else has put there is no set. */
function parseRecord(text: string): SetRecord | undefined {
  try {
    const record = JSON.parse(text) as SetRecord;
    return record.version === 1 && setIdPattern.test(record.id) ? record : undefined;
  } catch {
    return undefined;
  }
}
