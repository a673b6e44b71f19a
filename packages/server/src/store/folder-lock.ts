// A lock file: two PGlite instances on one folder would diverge silently, so one process holds it at a time.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const held = new Set<string>();

interface Holder {
  readonly pid: number;
  /** Start time of the process where the system tells it, so that a reused pid is not taken for the holder. */
  readonly started: string | null;
}

export class FolderLockedError extends Error {
  override readonly name = 'FolderLockedError';
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`数据目录正被进程 ${pid} 使用：${folder}\nThe data folder is in use by process ${pid}: ${folder}`);
  }
}

/**
 * Takes the folder for this process; the lock of a process that has died is taken over.
 * @returns a function that gives the folder back
 * @throws FolderLockedError naming the holder's pid
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'onemap.lock');
  if (held.has(file)) throw new FolderLockedError(folder, process.pid);
  const own: Holder = { pid: process.pid, started: await startTime(process.pid) };
  for (let attempt = 0; !(await create(file, own)); attempt += 1) {
    const holder = await readHolder(file);
    if (holder && (attempt >= 5 || (await isAlive(holder)))) throw new FolderLockedError(folder, holder.pid);
    await rm(file, { force: true });
  }
  held.add(file);
  return async () => {
    held.delete(file);
    await rm(file, { force: true });
  };
}

async function create(file: string, own: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

async function isAlive({ pid, started }: Holder): Promise<boolean> {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = await startTime(pid);
  return now === null || started === null || now === started;
}

/** Field 22 of /proc/<pid>/stat (clock ticks since boot), null on systems without it. */
async function startTime(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
