// PostgreSQL refuses to run as root: finds the system account that it runs under then, and what that account can read.
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL looks its user up by name: a number alone is not enough. */
const names = ['postgres', 'onemap', 'nobody'];

/**
 * Null where this process is not root: PostgreSQL then runs as its user.
 * @throws Error when this process is root and the system knows none of the accounts
 */
export async function findAccount(passwdFile = '/etc/passwd'): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const lines = (await readFile(passwdFile, 'utf8').catch(() => '')).split('\n');
  const known = new Map(lines.map((line) => line.split(':')).map((fields) => [fields[0], fields]));
  for (const name of names) {
    const fields = known.get(name);
    if (fields) return { name, uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error(
    `PostgreSQL 不能以 root 运行，系统里也没有 ${names.join('、')} 帐号：请改用普通用户启动，或先 useradd --system postgres。\n` +
      `PostgreSQL refuses to run as root, and there is no account ${names.join(', ')}: start as an ordinary user, or add one.`,
  );
}

/**
 * The first folder on the way to `path` that the account may not enter, or null when it can reach it.
 * Groups beside the account's own are not asked.
 */
export async function findBarrier(path: string, { uid, gid }: Account): Promise<string | null> {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid: owner, gid: group } = await stat(folder);
    const shift = owner === uid ? 6 : group === gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return folder;
    if (folder === dirname(folder)) return null;
  }
}
