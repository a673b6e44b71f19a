// The file of an export while it grows: the rows so far, and a note beside it that says where to go on.
import { type FileHandle, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { takeLock } from './file-lock.js';
import type { LayoutState } from './layouts.js';

/** What was asked, by whom; a file goes on only for the same. */
export interface ExportOrder {
  readonly server: string;
  readonly list: string;
  readonly format: string;
  readonly flags: Readonly<Record<string, unknown>>;
  /** A fingerprint of role and regions: their names do not belong in a file. */
  readonly login: string;
}

export interface ExportProgress {
  readonly layout: LayoutState;
  /** The address of the next page; null after the last one. */
  readonly next: string | null;
  /** How long the file is with these rows; what follows is half a page. */
  readonly bytes: number;
}

interface Note extends ExportProgress {
  readonly version: 1;
  readonly order: ExportOrder;
}

export interface ExportFile {
  /** Null at the beginning. */
  readonly progress: ExportProgress | null;
  /** Writes the rows of a page to the disk, then notes them: a break in between repeats the page. */
  append(text: string, layout: LayoutState, next: string | null): Promise<ExportProgress>;
  /** Writes the end, gives the file its name and removes the note. */
  finish(text: string): Promise<void>;
  /** Keeps what is written; nothing written leaves nothing. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Forgets what is there. */
  readonly restart: boolean;
  /** Replaces a file that is complete. */
  readonly force: boolean;
}

/** Personal data: for the owner's eyes. */
const mode = 0o600;

/**
 * Begins, or goes on where the last run stopped.
 * @throws Error when the file exists or is being written, or when its beginning was made for another query or login
 */
export async function openExportFile(
  path: string,
  order: ExportOrder,
  { restart, force }: OpenOptions,
): Promise<ExportFile> {
  const [part, side] = [`${path}.part`, `${path}.part.json`];
  if (!force && (await sizeOf(path)) !== null)
    throw new Error(`${path} 已存在，覆盖请加 --force / exists: --force replaces it`);
  const release = await takeLock(`${part}.lock`);
  try {
    if (restart) await Promise.all([rm(part, { force: true }), rm(side, { force: true })]);
    const note = await readNote(side);
    if (note) await checkNote(note, order, part);
    const file = await open(part, note ? 'r+' : 'w', mode);
    await file.truncate(note?.bytes ?? 0);
    return growing({ path, part, side, order, note, file, release });
  } catch (error) {
    await release();
    throw error;
  }
}

interface Opened {
  readonly path: string;
  readonly part: string;
  readonly side: string;
  readonly order: ExportOrder;
  readonly note: Note | null;
  readonly file: FileHandle;
  readonly release: () => Promise<void>;
}

function growing({ path, part, side, order, note, file, release }: Opened): ExportFile {
  let bytes = note?.bytes ?? 0;
  return {
    progress: note,
    append: async (text, layout, next) => {
      bytes = await write(file, text, bytes);
      const after: Note = { version: 1, order, layout, next, bytes };
      await writeFile(`${side}.new`, JSON.stringify(after), { mode });
      await rename(`${side}.new`, side);
      return after;
    },
    finish: async (text) => {
      await write(file, text, bytes);
      await file.close();
      await rename(part, path);
      await rm(side, { force: true });
      await release();
    },
    close: async () => {
      await file.close().catch(() => undefined);
      if (bytes === 0) await rm(part, { force: true });
      await release();
    },
  };
}

/** @returns the length of the file after the text */
async function write(file: FileHandle, text: string, at: number): Promise<number> {
  const data = Buffer.from(text);
  for (let done = 0; done < data.length;)
    done += (await file.write(data, done, data.length - done, at + done)).bytesWritten;
  await file.datasync();
  return at + data.length;
}

async function readNote(side: string): Promise<Note | null> {
  let text: string;
  try {
    text = await readFile(side, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const note = JSON.parse(text) as Note;
    if (note.version === 1 && Number.isSafeInteger(note.bytes)) return note;
  } catch {
    // Falls through: not ours.
  }
  throw new Error(`${side} 读不懂，重新开始请加 --restart / cannot be understood: --restart begins anew`);
}

async function checkNote(note: Note, order: ExportOrder, part: string): Promise<void> {
  const again = '重新开始请加 --restart / --restart begins anew';
  if (note.order.login !== order.login)
    throw new Error(`未完成的文件属于另一个账号 / the unfinished file is of another login; ${again}`);
  if (JSON.stringify(note.order) !== JSON.stringify(order))
    throw new Error(`未完成的文件属于另一个查询 / the unfinished file is of another query; ${again}`);
  if (((await sizeOf(part)) ?? -1) < note.bytes)
    throw new Error(`${part} 比记录的短 / is shorter than noted; ${again}`);
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
