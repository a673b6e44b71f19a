// A set of tiles in the making: written aside and put in its place by one rename, or taken away again.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TileAddress } from '../tiles/tile-grid.js';
import { encodeTile, type TileFormat } from './encode.js';
import { type GridId, ImageryError } from '@onemap/core/imagery';
import { recordFile, tilePath } from './set-record.js';

/** Changes with the tiles. */
interface Revised {
  readonly revision: string;
}

export interface SetWriter<R extends Revised> {
  /** Waits while many tiles are being packed. */
  write(grid: GridId, tile: TileAddress, rgba: Uint8Array): Promise<void>;
  /** Resolves when the set is in its place; an older one of the id is gone. */
  finish(record: Omit<R, 'revision'>): Promise<R>;
  /** Nothing stays of it. */
  abandon(): Promise<void>;
  readonly tiles: number;
}

export type WriteFile = (path: string, data: Uint8Array | string) => Promise<void>;

/** What begins so is no set. */
export const unfinishedPrefix = '.unfinished-';
const packedAtOnce = 6;

/** @param write replaces the file system's own, for tests of its faults */
export async function createSetWriter<R extends Revised>(
  folder: string,
  id: string,
  format: TileFormat,
  write: WriteFile = writeFile,
): Promise<SetWriter<R>> {
  await mkdir(folder, { recursive: true });
  await removeLeftOvers(folder);
  const aside = join(folder, `${unfinishedPrefix}${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(aside);
  const known = new Set<string>();
  const digests: string[] = [];
  const running = new Set<Promise<void>>();
  let failure: unknown;
  let tiles = 0;

  const save = async (segments: readonly string[], data: Buffer): Promise<void> => {
    const path = `${join(aside, ...segments)}.${format}`;
    if (!known.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    known.add(dirname(path));
    await write(path, data);
  };

  return {
    get tiles() {
      return tiles;
    },
    write: async (grid, tile, rgba) => {
      while (running.size >= packedAtOnce) await Promise.race(running);
      if (failure !== undefined) throw explained(failure);
      const segments = tilePath(grid, tile);
      const index = (tiles += 1) - 1;
      const job = encodeTile(rgba, format)
        .then(async (data) => {
          digests[index] = createHash('sha256').update(segments.join('/')).update(data).digest('base64url');
          await save(segments, data);
        })
        .catch((error: unknown) => {
          failure ??= error;
        })
        .finally(() => running.delete(job));
      running.add(job);
    },
    finish: async (record) => {
      await Promise.all(running);
      if (failure !== undefined) throw explained(failure);
      const facts = JSON.stringify(record);
      const revision = createHash('sha256')
        .update(facts)
        .update(digests.join())
        .digest('base64url')
        .slice(0, 16);
      const whole = { ...record, revision } as R;
      try {
        await write(join(aside, recordFile), `${JSON.stringify(whole, null, 2)}\n`);
        await putInPlace(aside, join(folder, id));
      } catch (error) {
        throw explained(error);
      }
      return whole;
    },
    abandon: async () => {
      await Promise.all(running);
      await rm(aside, { recursive: true, force: true });
    },
  };
}

/** An older set is moved away first: a folder with files cannot be renamed over. */
async function putInPlace(aside: string, place: string): Promise<void> {
  const old = `${aside}-old`;
  const hadOne = await rename(place, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(aside, place);
  } catch (error) {
    if (hadOne) await rename(old, place);
    throw error;
  }
  if (hadOne) await rm(old, { recursive: true, force: true });
}

/** Of an import whose process is no more. */
async function removeLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = new RegExp(`^\\${unfinishedPrefix}(\\d+)-`).exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function explained(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new ImageryError('磁盘空间不足，没有导入；请清理后重新导入。', { cause: error });
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new ImageryError('数据目录不可写，没有导入。', { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}
