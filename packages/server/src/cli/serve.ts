// Opens the database and the port, prints one address, and stops cleanly on a signal.
import { resolve, sep } from 'node:path';
import type { KeyEnvironment } from '../auth/keys.js';
import { openKeyedDatabase } from '../engine/open-database.js';
import { watchFailures } from '../process/failures.js';
import { watchSignals } from '../process/signals.js';
import { rootPath } from '../routes/links.js';
import { listen, type RunningServer } from './listen.js';
import { parseServeOptions, serveUsage, type ServeOptions } from './serve-options.js';

export type { RunningServer } from './listen.js';

/** Where messages go; the address alone goes to `out`. */
export interface Terminal {
  out(line: string): void;
  note(line: string): void;
}

const standardStreams: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
};

/**
 * The `serve` command; ends when a signal has stopped the server. A second signal ends the process at once.
 * @param endNow ends the process, whatever still runs
 * @returns the exit code
 */
export async function runServe(
  args: readonly string[],
  terminal: Terminal = standardStreams,
  endNow: (code: number) => void = (code) => process.exit(code),
): Promise<number> {
  if (args.includes('--help')) {
    terminal.out(serveUsage);
    return 0;
  }
  const signals = watchSignals();
  // 130 is the code of a process that was interrupted.
  void signals.second.then(() => endNow(130));
  try {
    const options = parseServeOptions(args, process.env.DATABASE_URL);
    const server = await serve(options, terminal, process.env);
    terminal.out(`OneMap ${server.url}${options.siteFolder === undefined ? `${rootPath}/` : '/'}`);
    terminal.note(`${server.about}按 Ctrl-C 停止。`);
    if (server.operationsUrl !== undefined) terminal.note(`运行指标：${server.operationsUrl}/metrics`);
    const release = watchFailures(server.log, endNow);
    await signals.first;
    await server.close();
    release();
    return 0;
  } catch (error) {
    terminal.note(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    signals.release();
  }
}

/**
 * @param environment where DATABASE_URL and the key may come from
 * @throws FolderLockedError when another process holds the data folder
 * @throws RangeError when the data folder lies inside a folder that is served
 * @throws UnusableDatabaseError and the others of `openKeyedDatabase`
 */
export async function serve(
  options: ServeOptions,
  terminal: Pick<Terminal, 'note'> = standardStreams,
  environment: KeyEnvironment = {},
): Promise<RunningServer> {
  refuseServedData(options);
  const database = await openKeyedDatabase({ ...options, environment });
  try {
    return await listen(database, options, terminal);
  } catch (error) {
    await database.db.close();
    throw error;
  }
}

/** The data folder holds the register and the keys: no URL may lead to it. */
function refuseServedData({ dataFolder, siteFolder, docsFolder }: ServeOptions): void {
  for (const folder of [siteFolder, docsFolder]) {
    if (folder !== undefined && `${resolve(dataFolder)}${sep}`.startsWith(`${resolve(folder)}${sep}`)) {
      throw new RangeError(`数据目录不能放在对外提供的目录之内：${folder}`);
    }
  }
}
