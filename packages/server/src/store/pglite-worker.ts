// The thread that holds the one PGlite session; it runs one message after the other and never two at once.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { valueParsers } from './values.js';

export interface WorkerOptions {
  /** Folder of the database files; absent keeps everything in memory. */
  readonly folder?: string;
  /** A dumped data folder (tar or tar.gz) to start from. */
  readonly snapshot?: Uint8Array<ArrayBuffer>;
}

/** `prologue` runs first, and the statement only if it succeeded: a scope that fails to open reads nothing. */
export interface WorkerRequest {
  readonly id: number;
  readonly kind: 'run' | 'dump' | 'close';
  readonly prologue?: string;
  readonly sql?: string;
  readonly params?: readonly unknown[];
}

export interface WorkerAnswer {
  readonly id: number;
  readonly rows?: unknown;
  readonly error?: { message: string; code: string | undefined };
}

const port = parentPort;
if (!port) throw new Error('pglite-worker runs as a worker thread only');

const database = open(workerData as WorkerOptions);
let previous: Promise<unknown> = database;
port.on('message', (request: WorkerRequest) => {
  previous = previous.then(
    () => answer(request),
    () => answer(request),
  );
});
answerReady();

async function open({ folder, snapshot }: WorkerOptions): Promise<PGlite> {
  const pglite = new PGlite({
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(snapshot === undefined ? {} : { loadDataDir: new Blob([snapshot]) }),
    relaxedDurability: false,
    parsers: valueParsers,
  });
  await pglite.waitReady;
  return pglite;
}

function answerReady(): void {
  database.then(
    () => port!.postMessage({ id: 0 } satisfies WorkerAnswer),
    (error: unknown) => port!.postMessage({ id: 0, error: describe(error) } satisfies WorkerAnswer),
  );
}

async function answer(request: WorkerRequest): Promise<void> {
  try {
    port!.postMessage({ id: request.id, rows: await perform(request) } satisfies WorkerAnswer);
  } catch (error) {
    port!.postMessage({ id: request.id, error: describe(error) } satisfies WorkerAnswer);
  }
}

async function perform({ kind, prologue, sql, params }: WorkerRequest): Promise<unknown> {
  const pglite = await database;
  if (kind === 'close') return pglite.close();
  if (kind === 'dump') return dump(pglite);
  if (prologue) await pglite.exec(prologue);
  if (sql === undefined) return [];
  if (params) return (await pglite.query(sql, [...params])).rows;
  return (await pglite.exec(sql)).pop()?.rows ?? [];
}

/** Log files kept for reuse would make up more than half of the dump: they are given back first. */
async function dump(pglite: PGlite): Promise<Uint8Array> {
  await pglite.exec(
    'set wal_recycle = off; checkpoint; select pg_switch_wal(); checkpoint; reset wal_recycle',
  );
  return new Uint8Array(await (await pglite.dumpDataDir('gzip')).arrayBuffer());
}

function describe(error: unknown): { message: string; code: string | undefined } {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
  return { message: error instanceof Error ? error.message : String(error), code };
}
