// Opens the database and the port, prints one address, and stops cleanly on a signal.
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve, sep } from 'node:path';
import { createApp, type AppDependencies } from '../app.js';
import type { KeyEnvironment } from '../auth/keys.js';
import { listAccounts } from '../auth/personas.js';
import { createTokens } from '../auth/tokens.js';
import { openKeyedDatabase, type KeyedDatabase } from '../engine/open-database.js';
import type { Bindings } from '../environment.js';
import { plantFaults } from '../faults/plant-faults.js';
import { createFiles } from '../files/static.js';
import { createHttpServer } from '../process/http-server.js';
import { createLog } from '../process/log.js';
import { rootPath } from '../routes/links.js';
import { createStore } from '../store/store.js';
import { createLogins } from './logins.js';
import { parseServeOptions, serveUsage, type ServeOptions } from './serve-options.js';
import { version } from './version.js';

export interface RunningServer {
  /** Address of the origin, without a slash at the end. */
  readonly url: string;
  /** What the data is kept in, in words. */
  readonly about: string;
  /** Stops listening, lets running requests end, closes the database and gives the folder back. */
  close(): Promise<void>;
}

/** Where messages go; the address alone goes to `out`. */
export interface Terminal {
  out(line: string): void;
  note(line: string): void;
}

const standardStreams: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
};

/** The `serve` command; ends when a signal has stopped the server. @returns the exit code */
export async function runServe(
  args: readonly string[],
  terminal: Terminal = standardStreams,
): Promise<number> {
  if (args.includes('--help')) {
    terminal.out(serveUsage);
    return 0;
  }
  const stopped = nextSignal();
  try {
    const options = parseServeOptions(args, process.env.DATABASE_URL);
    const server = await serve(options, terminal, process.env);
    terminal.out(`OneMap ${server.url}${options.siteFolder === undefined ? `${rootPath}/` : '/'}`);
    terminal.note(`${server.about}按 Ctrl-C 停止。`);
    await stopped;
    await server.close();
    return 0;
  } catch (error) {
    terminal.note(error instanceof Error ? error.message : String(error));
    return 1;
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

async function listen(
  { db, keys, about }: KeyedDatabase,
  options: ServeOptions,
  terminal: Pick<Terminal, 'note'>,
): Promise<RunningServer> {
  const log = createLog({ level: options.logLevel, format: options.logFormat });
  let answer: (request: Request, bindings: Bindings) => Response | Promise<Response> = () =>
    new Response(null, { status: 503 });
  const server = createHttpServer({
    answer: (request, bindings) => answer(request, bindings),
    root: () => `${publicUrl}${rootPath}`,
    onRefused: ({ requestId, status }) => log.note('refused', { requestId, status }),
  });
  const port = await openPort(server, options);
  const url = `http://${options.host === '127.0.0.1' ? 'localhost' : hostName(options.host)}:${port}`;
  const publicUrl = options.publicUrl ?? url;
  const clock = (): Date => new Date();
  const dependencies: AppDependencies = {
    store: createStore(db, { cursorKey: keys.cursors, clock, newId: randomUUID }),
    tokens: await createLogins(createTokens({ key: keys.tokens, clock }), options, clock),
    ...(options.devLogin && { accounts: () => listAccounts(db) }),
    publicUrl,
    corsOrigins: options.corsOrigins,
    version,
    newId: randomUUID,
    ...(options.rateLimit !== null && {
      rateLimit: { limit: options.rateLimit, windowInSeconds: 60, now: () => performance.now() },
    }),
    trustedProxies: options.trustedProxies,
    watcher: { begin: () => log.request },
    onFault: log.fault,
    files: createFiles(options),
  };
  const { dependencies: parts, answer: through } = await plantFaults(dependencies, options.faults, terminal);
  const app = createApp(parts);
  answer = (request, bindings) => through(request, async (each) => app.fetch(each, bindings));
  return {
    url,
    about,
    close: async () => {
      await closeServer(server);
      await db.close();
    },
  };
}

/** IPv6 addresses stand in brackets; every address is called localhost. */
function hostName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Tries the wanted port, then up to a hundred after it. */
async function openPort(server: Server, { port, host }: ServeOptions): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise<void>((opened, reject) => {
        server.once('error', reject);
        server.listen(candidate, host, () => {
          server.off('error', reject);
          opened();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || candidate >= Math.min(port + 100, 65535)) throw error;
    }
  }
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}

function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
