// The sets of elevation tiles that there are: folders on disk, read anew when they change.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isInRange } from '@onemap/core/imagery';
import { recordFile, setIdPattern, tilePath } from '../imagery/set-record.js';
import type { TileAddress } from '../tiles/tile-grid.js';
import type { ElevationRecord } from './elevation-record.js';

export interface ElevationCatalogue {
  /** Finest first, then by id. */
  list(): Promise<readonly ElevationRecord[]>;
  find(id: string): Promise<ElevationRecord | undefined>;
  /** A PNG; undefined outside. */
  tile(record: ElevationRecord, tile: TileAddress): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

interface Kept {
  readonly stamp: string;
  readonly folder: string;
  readonly record: ElevationRecord;
}

/** @param folders those that count first; need not be there */
export function createElevationCatalogue(folders: readonly string[]): ElevationCatalogue {
  const known = new Map<string, Kept>();

  const readSet = async (folder: string, id: string): Promise<Kept | undefined> => {
    const path = join(folder, id, recordFile);
    const stamp = await stampOf(path);
    if (stamp === undefined) return undefined;
    const kept = known.get(id);
    if (kept?.stamp === stamp && kept.folder === folder) return kept;
    const record = parseRecord(await readFile(path, 'utf8').catch(absent), id);
    if (!record) return undefined;
    const made = { stamp, folder, record };
    known.set(id, made);
    return made;
  };

  const find = async (id: string): Promise<ElevationRecord | undefined> => {
    if (!setIdPattern.test(id)) return undefined;
    for (const folder of folders) {
      const kept = await readSet(folder, id);
      if (kept) return kept.record;
    }
    known.delete(id);
    return undefined;
  };

  return {
    find,
    list: async () => {
      const names = await Promise.all(folders.map((folder) => readdir(folder).catch(absent)));
      const ids = new Set(names.flatMap((each) => each ?? []));
      const found = await Promise.all([...ids].map(find));
      return found
        .filter((record): record is ElevationRecord => record !== undefined)
        .sort((a, b) => a.resolutionM - b.resolutionM || (a.id < b.id ? -1 : 1));
    },
    tile: async (record, tile) => {
      const folder = known.get(record.id)?.folder;
      if (folder === undefined || !record.levels.some((range) => isInRange(tile, range))) return undefined;
      const path = `${join(folder, record.id, ...tilePath('WebMercatorQuad', tile))}.png`;
      const bytes = await readFile(path).catch(absent);
      return bytes ? new Uint8Array(bytes) : undefined;
    },
  };
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

/** A folder that somebody else has put there is no set, nor is one that says another name than its own. */
function parseRecord(text: string | null, id: string): ElevationRecord | undefined {
  try {
    const record = JSON.parse(text ?? '') as ElevationRecord;
    return record.version === 1 && record.kind === 'elevation' && record.id === id ? record : undefined;
  } catch {
    return undefined;
  }
}
