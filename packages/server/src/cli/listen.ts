// Puts a running server together: the app over its database, the port, and what watches over both.
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { collectDefaultMetrics } from 'prom-client';
import { createApp, type AppDependencies } from '../app.js';
import { listAccounts } from '../auth/personas.js';
import { createTokens } from '../auth/tokens.js';
import type { KeyedDatabase } from '../engine/open-database.js';
import type { Bindings } from '../environment.js';
import { plantFaults } from '../faults/plant-faults.js';
import { createFiles } from '../files/static.js';
import type { RequestWatcher } from '../middleware/request-record.js';
import { drainable } from '../process/drain.js';
import { keepHouse } from '../process/housekeeping.js';
import { createHttpServer } from '../process/http-server.js';
import { createLog, type Log } from '../process/log.js';
import { createMetrics, type Metrics } from '../process/metrics.js';
import { createOperationsServer } from '../process/operations-server.js';
import { addressOf, openPort } from '../process/port.js';
import { createReadiness, type Readiness } from '../process/readiness.js';
import { rootPath } from '../routes/links.js';
import { readDataVersion } from '../store/data-version.js';
import type { Db } from '../store/db.js';
import { withDeadline } from '../store/deadline.js';
import { measureDb } from '../store/measured-db.js';
import { createStore } from '../store/store.js';
import { createLogins } from './logins.js';
import type { ServeOptions } from './serve-options.js';
import { version } from './version.js';

export interface RunningServer {
  /** Address of the origin, without a slash at the end. */
  readonly url: string;
  /** Address of metrics and readiness; undefined where they are not answered. */
  readonly operationsUrl: string | undefined;
  /** What the data is kept in, in words. */
  readonly about: string;
  /** Stops listening, lets running requests end, closes the database and gives the folder back. */
  close(): Promise<void>;
}

const now = (): number => performance.now();
const clock = (): Date => new Date();

/**
 * @param terminal is told of planted faults
 * @throws whatever keeps the server from starting; no port stays open then
 */
export async function listen(
  database: KeyedDatabase,
  options: ServeOptions,
  terminal: { note(line: string): void },
): Promise<RunningServer> {
  const opened: Server[] = [];
  try {
    return await start(database, options, terminal, opened);
  } catch (error) {
    for (const server of opened) server.close();
    throw error;
  }
}

/** @param opened gets each server whose port is about to be opened */
async function start(
  { db, keys, about }: KeyedDatabase,
  options: ServeOptions,
  terminal: { note(line: string): void },
  opened: Server[],
): Promise<RunningServer> {
  const log = createLog({ level: options.logLevel, format: options.logFormat });
  let answer: (request: Request, bindings: Bindings) => Response | Promise<Response> = () =>
    new Response(null, { status: 503 });
  const server = createHttpServer({
    answer: (request, bindings) => answer(request, bindings),
    root: () => `${publicUrl}${rootPath}`,
    onRefused: ({ requestId, status }) => log.note('refused', { requestId, status }),
  });
  opened.push(server);
  const drain = drainable(server);
  const port = await openPort(server, { ...options, further: 100 });
  const url = addressOf(options.host, port);
  const publicUrl = options.publicUrl ?? url;
  const metrics = createMetrics({ version, dataVersion: () => readVersion(db) });
  const readiness = createReadiness({ db, isDraining: drain.isDraining, now });
  const measured = measureDb(db, metrics.transactions, now);
  const { cursors: cursorKey, answers: answerKey } = keys;
  const store = createStore(measured, { cursorKey, answerKey, clock, newId: randomUUID });
  const dependencies: AppDependencies = {
    store,
    tokens: await createLogins(createTokens({ key: keys.tokens, clock }), options, clock),
    ...(options.devLogin && { accounts: () => listAccounts(measured) }),
    ...{ publicUrl, version, readiness, corsOrigins: options.corsOrigins, newId: randomUUID },
    ...(options.rateLimit !== null && { rateLimit: { limit: options.rateLimit, windowInSeconds: 60, now } }),
    ...{ trustedProxies: options.trustedProxies, corsCredentials: options.corsCredentials },
    ...(options.authCookie !== undefined && { authCookie: options.authCookie }),
    watcher: watchRequests(log, metrics),
    onTileCache: metrics.tileCache,
    onFault: log.fault,
    files: createFiles(options),
  };
  const { dependencies: parts, answer: through } = await plantFaults(dependencies, options.faults, terminal);
  const app = createApp(parts);
  answer = (request, bindings) => through(request, async (each) => app.fetch(each, bindings));
  const housekeeping = keepHouse(() => store.keptAnswers.purge(), log);
  const operations = await openOperations(options, metrics, readiness);
  log.note('listening', { port, ...(operations && { metricsPort: operations.port }) });
  return {
    url,
    about,
    operationsUrl: operations && addressOf(options.metricsHost, operations.port),
    close: async () => {
      log.note('draining', { graceInSeconds: options.shutdownGraceInSeconds });
      const cut = await drain.end(options.shutdownGraceInSeconds * 1000);
      await housekeeping.end();
      operations?.server.close();
      operations?.server.closeAllConnections();
      await db.close();
      log.note('ended', { requestsCutOff: cut });
    },
  };
}

function watchRequests(log: Log, metrics: Metrics): RequestWatcher {
  return {
    begin: () => {
      const end = metrics.requests.begin();
      return (record) => {
        end(record);
        log.request(record);
      };
    },
  };
}

/** Null while the database does not answer: a scrape shows then what it can. */
async function readVersion(db: Db): Promise<string | null> {
  try {
    return (await withDeadline(db.read({ prefixes: [] }, readDataVersion), 2_000)).version;
  } catch {
    return null;
  }
}

async function openOperations(
  { metricsPort: port, metricsHost: host }: ServeOptions,
  { registry }: Metrics,
  readiness: () => Promise<Readiness>,
): Promise<{ server: Server; port: number } | undefined> {
  if (port === undefined) return undefined;
  collectDefaultMetrics({ register: registry });
  const server = createOperationsServer({ registry, readiness });
  return { server, port: await openPort(server, { port, host }) };
}
