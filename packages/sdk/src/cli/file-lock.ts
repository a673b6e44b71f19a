// One writer at a time: a file that names the process which holds another one.
import { readFile, rm, writeFile } from 'node:fs/promises';

/**
 * Takes the lock, also from a process that ended without giving it back.
 * @returns gives it back
 * @throws Error while the process that holds it is running
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx', mode: 0o600 });
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (isRunning(holder))
      throw new Error(
        `进程 ${holder} 正在写这个文件 / process ${holder} is writing this file; 若已结束请删去 / else remove ${path}`,
      );
    await rm(path, { force: true });
  }
  throw new Error(`${path}：另一个进程刚刚拿走 / another process has just taken it`);
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's process may be seen and not signalled.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
