// One PostgreSQL server as a child process: its data folder made, started on a free port of 127.0.0.1, stopped.
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, truncate, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import type { Account } from './account.js';
import { majorOf, program, type Binaries } from './binaries.js';
import { stopOrphan } from './orphan.js';
import { watchStarter } from './watcher.js';

export interface ClusterOptions {
  /** Folder of the server's data and log; it must exist, and the account must be able to enter it. */
  readonly folder: string;
  readonly binaries: Binaries;
  /** Null runs the server as this process's user. */
  readonly account: Account | null;
  /** Of the superuser `postgres`; it must stay the same as long as the data does. */
  readonly password: string;
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Cluster {
  readonly pid: number;
  readonly port: number;
  /** Address of a database for the superuser, or for another user with the same password. */
  url(database: string, user?: string): string;
  /** Cuts connections, writes everything out and waits for the end. */
  stop(): Promise<void>;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

const startTimeoutInMs = 60_000;
/** The log is begun anew when a start finds more. */
const mostLogBytes = 16 * 2 ** 20;

/** Errors go to the log without the statement and without values: both may hold personal data. */
const baseSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_min_duration_statement: '-1',
};

/** @throws Error with the server's own last words when it does not start */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  await initialise(options);
  await stopOrphan(join(options.folder, 'cluster'), options.password);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      return await launch(options, port);
    } catch (error) {
      // The port was taken meanwhile, or the processes of a server that was killed are still on their way out.
      const passing = error instanceof StartError && /could not bind|shared memory block/.test(error.message);
      if (!passing || attempt >= 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

class StartError extends Error {}

/** Made under another name first, so that a start that was cut short is begun again. */
async function initialise({ folder, binaries, account, password }: ClusterOptions): Promise<void> {
  const cluster = join(folder, 'cluster');
  if (existsSync(cluster)) return refuseOtherVersion(cluster, binaries);
  const part = `${cluster}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { mode: 0o700 });
  const passwordFile = join(folder, 'password.part');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [part, passwordFile]) await chown(path, account.uid, account.gid);
  const locale =
    majorOf(binaries.version) >= 17
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C.UTF-8'];
  const args = [
    '-D',
    part,
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
  ];
  const child = spawnProgram(binaries, 'initdb', [...args, ...locale, '--no-instructions'], account, 'pipe');
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const code = await endOf(child);
  await rm(passwordFile, { force: true });
  if (code !== 0) throw new StartError(`initdb 失败 initdb failed (${code}):\n${said.slice(-2000)}`);
  await rename(part, cluster);
}

async function refuseOtherVersion(cluster: string, { version }: Binaries): Promise<void> {
  const kept = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (majorOf(kept) === majorOf(version)) return;
  throw new StartError(
    `${cluster} 是 PostgreSQL ${kept} 的数据，程序是 ${version}：请先用旧版本导出，再导入新目录。\n` +
      `The data is PostgreSQL ${kept}, the program is ${version}: dump it with the old one first.`,
  );
}

async function launch(options: ClusterOptions, port: number): Promise<Cluster> {
  const { folder, binaries, account, password, settings } = options;
  const logFile = join(folder, 'postgres.log');
  const before = await openLog(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const flags = Object.entries({ ...baseSettings, ...settings, port: String(port) });
  const args = [
    '-D',
    join(folder, 'cluster'),
    ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const child = spawnProgram(binaries, 'postgres', args, account, log);
  closeSync(log);
  const ended = endOf(child).then(() => undefined);
  const url = (database: string, user = 'postgres') =>
    `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  const lastWords = async () => (await readFile(logFile, 'utf8')).slice(before).slice(-2000);
  const waiting = new AbortController();
  await Promise.race([
    waitUntilReady(url('postgres'), waiting.signal),
    ended.then(async () => {
      throw new StartError(`PostgreSQL 没有启动 PostgreSQL did not start:\n${await lastWords()}`);
    }),
  ]).finally(() => waiting.abort());
  const pid = child.pid!;
  const endWatch = watchStarter(pid, account);
  child.unref();
  return {
    pid,
    port,
    url,
    ended,
    stop: async () => {
      endWatch();
      await stopProcess(child, ended);
    },
  };
}

/** @returns its length in characters, from where the new start's messages begin */
async function openLog(file: string): Promise<number> {
  if (!existsSync(file)) return 0;
  if ((await stat(file)).size > mostLogBytes) await truncate(file);
  return (await readFile(file, 'utf8')).length;
}

/** In a process group of its own: Ctrl-C is for this process, which stops the server when it has finished with it. */
function spawnProgram(
  { bin }: Binaries,
  name: string,
  args: string[],
  account: Account | null,
  output: 'pipe' | number,
): ChildProcess {
  return spawn(join(bin, program(name)), args, {
    stdio: ['ignore', output, output],
    detached: true,
    cwd: bin,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot },
    ...(account && { uid: account.uid, gid: account.gid }),
  });
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code));
  });
}

async function waitUntilReady(connectionString: string, given: AbortSignal): Promise<void> {
  for (const deadline = Date.now() + startTimeoutInMs; ;) {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      await client.end().catch(() => undefined);
      if (given.aborted || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The fast shutdown; after a while the immediate one, which recovers at the next start. */
async function stopProcess(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGINT');
  const force = setTimeout(() => child.kill('SIGQUIT'), 30_000);
  await ended;
  clearTimeout(force);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
