// Opens the ports of a server, puts its app behind them, and ends all of it again.
import type { Server } from 'node:http';
import { collectDefaultMetrics } from 'prom-client';
import { createApp } from '../app.js';
import type { KeyedDatabase } from '../engine/open-database.js';
import type { Bindings } from '../environment.js';
import { plantFaults } from '../faults/plant-faults.js';
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
import { createAppParts } from './app-parts.js';
import type { ServeOptions } from './serve-options.js';
import { version } from './version.js';

export interface RunningServer {
  /** Address of the origin, without a slash at the end. */
  readonly url: string;
  /** Address of metrics and readiness; undefined where they are not answered. */
  readonly operationsUrl: string | undefined;
  /** What the data is kept in, in words. */
  readonly about: string;
  readonly log: Log;
  /** Stops listening, lets running requests end, closes the database and gives the folder back. */
  close(): Promise<void>;
}

const now = (): number => performance.now();

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

type Answer = (request: Request, bindings: Bindings) => Response | Promise<Response>;

/** @param opened gets each server whose port is about to be opened */
async function start(
  database: KeyedDatabase,
  options: ServeOptions,
  terminal: { note(line: string): void },
  opened: Server[],
): Promise<RunningServer> {
  const { db, about } = database;
  const log = createLog({ level: options.logLevel, format: options.logFormat });
  let answer: Answer = () => new Response(null, { status: 503 });
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
  const parts = await createAppParts(database, options, publicUrl, { log, metrics, readiness, now });
  const faulty = await plantFaults(parts, options.faults, terminal);
  const app = createApp(faulty.dependencies);
  const operations = await openOperations(options, metrics, readiness);
  answer = (request, bindings) => faulty.answer(request, async (each) => app.fetch(each, bindings));
  const housekeeping = keepHouse(() => parts.store.keptAnswers.purge(), log);
  log.note('listening', { port, ...(operations && { metricsPort: operations.port }) });
  return {
    ...{ url, about, log, operationsUrl: operations?.url },
    close: async () => {
      log.note('draining', { graceInSeconds: options.shutdownGraceInSeconds });
      const cut = await drain.end(options.shutdownGraceInSeconds * 1000);
      await housekeeping.end();
      operations?.close();
      await db.close();
      log.note('ended', { requestsCutOff: cut });
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
  { metricsPort: wanted, metricsHost: host }: ServeOptions,
  { registry }: Metrics,
  readiness: () => Promise<Readiness>,
): Promise<{ url: string; port: number; close: () => void } | undefined> {
  if (wanted === undefined) return undefined;
  collectDefaultMetrics({ register: registry });
  const server = createOperationsServer({ registry, readiness });
  const port = await openPort(server, { port: wanted, host });
  return {
    ...{ url: addressOf(host, port), port },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
