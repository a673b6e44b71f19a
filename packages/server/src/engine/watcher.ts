// Ends a server whose starter has died: a small shell that waits on a pipe, since PostgreSQL itself would go on alone.
import { spawn } from 'node:child_process';
import type { Account } from './account.js';

/** Reads until the other end of the pipe is gone, then asks the server to shut down at once. */
const script = 'cat >/dev/null; kill -INT "$1" 2>/dev/null';

/**
 * Watches over this process on behalf of the server `pid`; does nothing on Windows, which has no such shell.
 * @returns a function that ends the watch and leaves the server alone
 */
export function watchStarter(pid: number, account: Account | null): () => void {
  if (process.platform === 'win32') return () => undefined;
  const watcher = spawn('/bin/sh', ['-c', script, 'onemap-watcher', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
    ...(account && { uid: account.uid, gid: account.gid }),
  });
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  watcher.unref();
  return () => {
    if (watcher.pid !== undefined && watcher.exitCode === null) killGroup(watcher.pid);
  };
}

/** The shell and its `cat`: it leads a group of its own. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
